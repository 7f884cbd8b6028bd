"""What Home shows of many projects, and the edits of key dates and project facts."""

import datetime as dt

import pytest

from presales_desk.actions.attachments import attach_files
from presales_desk.actions.home import by_urgency, count_due, needing_attention, read_home
from presales_desk.actions.milestones import (
    add_milestone,
    change_milestone,
    delete_milestones,
    paste_milestones,
)
from presales_desk.actions.overview import kept_cards
from presales_desk.actions.profile import change_profile
from presales_desk.actions.projects import change_project, close_project, new_project
from presales_desk.actions.sample import open_sample
from presales_desk.actions.standing import read_standing
from presales_desk.actions.todos import add_todo
from presales_desk.method.keys import Importance, Stage
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import (
    ExchangeState,
    MaterialKind,
    MilestoneKind,
    Result,
    Severity,
)
from presales_desk.records.exchange import Exchange
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Milestone, Project
from presales_desk.records.summary import Attachment, Link

MOMENT = dt.datetime(2026, 11, 20, 9, 30, tzinfo=dt.UTC)
TODAY = MOMENT.date()
JOB = Unattended()


def a_project(workspace, name, *, level=None, days=None):
    """Begin a project whose next key date is in ``days`` days."""
    planned = new_project(workspace, name=name, customer="M", language="en", today=TODAY)
    project = planned.applied(workspace)
    if level is not None:
        change_project(project, "level", level).applied(workspace)
    if days is not None:
        date = add_milestone(workspace, project.id, f"{name}: meeting").applied(workspace)
        day = TODAY + dt.timedelta(days=days)
        change_milestone(date, {"day": day}).applied(workspace)
    return workspace.get(Project, project.id)


def label_of(planned, language="en"):
    return catalogue(language).label(planned.label)


def test_the_most_important_and_nearest_projects_come_first(workspace):
    a_project(workspace, "no idea")
    a_project(workspace, "later", level=Importance.IMPORTANT, days=9)
    a_project(workspace, "sooner", level=Importance.IMPORTANT, days=2)
    a_project(workspace, "top", level=Importance.VERY_IMPORTANT)

    cards = read_home(workspace, MOMENT, JOB).cards

    assert [card.name for card in cards] == ["top", "sooner", "later", "no idea"]
    assert by_urgency(kept_cards(workspace)) == list(cards)


def test_an_overdue_date_needs_attention_before_any_gap(workspace):
    a_project(workspace, "gaps", level=Importance.VERY_IMPORTANT)
    a_project(workspace, "late", days=-3)

    first, second = needing_attention(read_home(workspace, MOMENT, JOB).cards, 3)

    assert (first.name, first.gap_severity) == ("late", Severity.ERROR)
    assert "已" in first.gap_zh
    assert second.name == "gaps"


def test_an_archived_project_needs_no_attention(workspace):
    project = a_project(workspace, "done")
    close_project(workspace, project.id, Result.WON, today=TODAY).applied(workspace)
    project = workspace.get(Project, project.id)
    assert needing_attention(read_home(workspace, MOMENT, JOB).cards, 3)

    label = Label("project.archive", name="done")
    workspace.apply(label, Update(project, archived=TODAY), scope=project.id)

    assert needing_attention(read_home(workspace, MOMENT, JOB).cards, 3) == []


def test_the_agenda_has_every_date_of_three_weeks_and_no_other(workspace):
    project = a_project(workspace, "A", days=21)
    a_project(workspace, "B", days=0)
    a_project(workspace, "C", days=22)
    a_project(workspace, "D", days=-1)
    morning = Milestone(project_id=project.id, name="visit", day=TODAY, time="08:00")
    done = Milestone(project_id=project.id, name="call", day=TODAY, done=True)
    workspace.apply(
        Label("milestone.new", name="x"), Insert(morning), Insert(done), scope=project.id
    )

    agenda = read_home(workspace, MOMENT, JOB).agenda

    names = [entry.milestone.name for entry in agenda]
    assert names == ["visit", "B: meeting", "A: meeting"]
    assert [entry.project for entry in agenda] == ["A", "B", "A"]


def test_a_closed_project_has_no_agenda(workspace):
    project = a_project(workspace, "A", days=3)
    close_project(workspace, project.id, Result.LOST, today=TODAY).applied(workspace)

    assert read_home(workspace, MOMENT, JOB).agenda == []


def test_a_key_date_is_ticked_off_and_opened_again_under_names_of_their_own(workspace):
    project = a_project(workspace, "A")
    date = add_milestone(workspace, project.id, "Meeting").applied(workspace)

    done = change_milestone(date, {"done": True})
    assert label_of(done) == "“Meeting” is done"
    date = done.applied(workspace)

    assert label_of(change_milestone(date, {"done": False})) == "“Meeting” is open again"
    moved = change_milestone(date, {"day": TODAY, "done": True})
    assert label_of(moved) == "Day of “Meeting”"


def test_pasted_key_dates_are_one_edit(workspace):
    project = a_project(workspace, "A")
    date = add_milestone(workspace, project.id, "Meeting").applied(workspace)
    new = [{"name": "Award", "kind": MilestoneKind.DECISION, "day": TODAY}, {"name": "Visit"}]

    pasted = paste_milestones(workspace, project.id, [(date.id, {"time": "14:00"})], new)
    assert pasted.applied(workspace) == 3

    names = [m.name for m in workspace.find(Milestone, project_id=project.id)]
    assert names == ["Meeting", "Award", "Visit"]
    workspace.undo(project.id)
    (left,) = workspace.find(Milestone, project_id=project.id)
    assert left == date


def test_deleting_a_key_date_leaves_its_files_with_the_project(workspace, tmp_path):
    project = a_project(workspace, "A")
    date = add_milestone(workspace, project.id, "Meeting").applied(workspace)
    minutes = tmp_path / "minutes.txt"
    minutes.write_text("agreed", encoding="utf-8")
    attach_files(
        workspace,
        project.id,
        [minutes],
        JOB,
        kind=MaterialKind.OURS,
        moment=MOMENT,
        evidence_of=date.id,
    ).applied(workspace)

    delete_milestones(workspace, project.id, [date.id]).applied(workspace)

    assert workspace.find(Milestone) == []
    assert len(workspace.find(Attachment)) == 1
    workspace.undo(project.id)
    assert workspace.find(Link)[0].source_id == date.id


@pytest.mark.parametrize(
    ("field", "value", "english", "chinese"),
    [
        ("stage", Stage.NEEDS, "Stage: Needs analysis", "阶段：需求分析"),
        ("win_percent", 62, "Win chance: 62%", "成功可能性：62%"),
        ("level", None, "Importance emptied", "清空“重要程度”"),
        ("strategy", "x" * 61, "Strategy sentence reworded", "改写“总体策略”"),
        ("opened", TODAY, "Opened: 2026-11-20", "立项日期：2026-11-20"),
        ("language", "zh", "Language of documents: Chinese", "文档语言：中文"),
    ],
)
def test_the_history_says_what_became_of_a_fact(workspace, field, value, english, chinese):
    planned = change_project(a_project(workspace, "A"), field, value)

    assert label_of(planned, "en") == english
    assert label_of(planned, "zh") == chinese
    assert getattr(planned.applied(workspace), field) == value


def test_a_project_stands_among_the_others_that_are_under_way(workspace):
    sample = open_sample(workspace, "en")
    a_project(workspace, "other")
    ended = a_project(workspace, "ended")
    close_project(workspace, ended.id, Result.LOST, today=TODAY).applied(workspace)
    change_project(sample, "win_percent", 70).applied(workspace)
    read_home(workspace, MOMENT, JOB)

    standing = read_standing(workspace, sample.id, TODAY)

    assert [card.name for card in standing.others] == ["other"]
    assert catalogue("en").label(standing.changes[0].label) == "Win chance: 70%"
    assert [step.page for step in standing.overview.steps][:2] == ["overview", "key_info"]


def test_the_week_holds_what_waits_for_the_user_but_nothing_of_archived_projects(workspace):
    open_one, archived = a_project(workspace, "open"), a_project(workspace, "archived")
    change_profile(workspace, user_name="Lin Xiao").applied(workspace)
    workspace.apply(
        Label("project.archive", name="archived"),
        Update(archived, archived=TODAY),
        scope=archived.id,
    )
    for project, text, days in (
        (open_one, "overdue", -3),
        (open_one, "next week", 7),
        (open_one, "next month", 30),
        (archived, "too late", 0),
    ):
        due = TODAY + dt.timedelta(days=days)
        add_todo(workspace, project.id, text, due=due).applied(workspace)
    add_todo(workspace, open_one.id, "a colleague's", owner="Wang Lei", due=TODAY).applied(
        workspace
    )
    add_todo(workspace, None, "belongs to no project").applied(workspace)

    home = read_home(workspace, MOMENT, JOB)

    assert [todo.text for todo in home.todos] == ["overdue", "next week", "belongs to no project"]
    assert count_due(workspace, TODAY) == 1


def test_meetings_nobody_ended_are_told_the_latest_first_but_not_of_archived_projects(workspace):
    def meets(project, name, hours, **fields):
        began = {"started": MOMENT.replace(tzinfo=None) + dt.timedelta(hours=hours)}
        return Exchange(project_id=project.id, number=1, name=name, **began, **fields)

    project, archived = a_project(workspace, "open"), a_project(workspace, "archived")
    running = {"state": ExchangeState.RUNNING}
    meetings = (
        meets(project, "first", 0, **running),
        meets(project, "second", 1, **running),
        meets(project, "ended", 2, state=ExchangeState.HELD),
        meets(archived, "of the archive", 3, **running),
    )
    put = [Insert(each) for each in meetings]
    workspace.apply(Label("outside"), *put, Update(archived, archived=TODAY), scope=project.id)

    entries = read_home(workspace, MOMENT, JOB).meetings

    assert [(each.exchange.name, each.project) for each in entries] == [
        ("second", "open"),
        ("first", "open"),
    ]
