"""What a lead sees: the archive's closed projects, reuse, what is not filed, reminders."""

import datetime as dt
from decimal import Decimal

from presales_desk.actions.archive import archive_project
from presales_desk.actions.knowledge import withdraw_entry
from presales_desk.actions.sample import open_sample, read_sample
from presales_desk.actions.team import read_team, remind
from presales_desk.method.keys import Element, Importance
from presales_desk.records.base import Insert, Update
from presales_desk.records.enums import Result
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.outline import CITES
from presales_desk.records.people import Todo
from presales_desk.records.project import Project
from presales_desk.records.questions import TAKEN_FROM
from presales_desk.records.summary import Link, ProjectSummary
from tests.sample_archives import copy_sample_archive

TODAY = dt.date(2026, 11, 20)
MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)
JOB = Unattended()


def closes(workspace, name, result=Result.LOST, days=10, **fields):
    project = Project(name=name, result=result, closed=TODAY - dt.timedelta(days), **fields)
    workspace.apply(Label("project.new", name=name), Insert(project), scope=project.id)
    return project


def test_an_archived_project_is_counted_with_all_that_is_known_of_its_end(workspace):
    project = open_sample(workspace, "zh", TODAY)
    ended = read_sample("zh").ended
    [summary] = workspace.find(ProjectSummary, project_id=project.id)
    workspace.apply(
        Label("project.close", name=project.name),
        Update(project, result=ended.result, closed=TODAY),
        Update(summary, elements=(Element.CASES, Element.IMPLEMENTATION)),
        scope=project.id,
    )
    archive_project(workspace, project.id, MOMENT, JOB).applied(workspace)

    [closed] = read_team(workspace, TODAY).projects

    assert (closed.id, closed.title, closed.day) == (project.id, project.name, TODAY)
    assert (closed.owner, closed.level) == (project.presales, Importance.VERY_IMPORTANT)
    assert closed.elements == (Element.CASES, Element.IMPLEMENTATION)
    assert closed.estimate == project.win_percent
    assert len(closed.competitors) == 6


def test_entries_that_were_used_are_counted_and_withdrawn_ones_are_not_named(workspace):
    project = open_sample(workspace, "zh", TODAY)
    copy_sample_archive(workspace.folder, "zh", TODAY)
    uses = [("sample-q-rollback", TAKEN_FROM)] * 3 + [("sample-c-port-5g", CITES)]
    uses += [("sample-q-route", TAKEN_FROM)] * 2 + [("of another workspace", CITES)]
    links = [
        Link(project_id=project.id, source_id=project.id, target_id=t, role=r) for t, r in uses
    ]
    workspace.apply(Label("project.rename", name="x"), *map(Insert, links), scope=project.id)
    withdraw_entry(workspace, "sample-q-route").applied(workspace)

    reading = read_team(workspace, TODAY)

    assert [(r.entry.id, r.count) for r in reading.reused] == [
        ("sample-q-rollback", 3),
        ("sample-c-port-5g", 1),
    ]
    assert reading.reuses == 7
    assert reading.sample


def test_what_is_not_archived_waits_the_longest_first(workspace):
    closes(workspace, "新", days=2)
    closes(workspace, "旧", days=40, result=Result.WITHDRAWN)
    closes(workspace, "已归档", archived=TODAY)
    closes(
        workspace, "进行中", result=Result.OPEN, budget=Decimal(5), level=Importance.VERY_IMPORTANT
    )

    reading = read_team(workspace, TODAY)

    assert [(w.project.name, w.days) for w in reading.waiting] == [("旧", 40), ("新", 2)]
    assert reading.filed == 1
    assert (reading.under_way.count, reading.under_way.pressing) == (1, 1)
    assert reading.under_way.budget == 5


def test_a_reminder_is_a_todo_of_the_owner_and_is_seen(workspace):
    project = closes(workspace, "影像云", presales="何嘉")

    remind(workspace, project.id, TODAY).applied(workspace)

    [todo] = workspace.find(Todo, project_id=project.id)
    assert (todo.owner, todo.due) == ("何嘉", TODAY + dt.timedelta(days=7))
    assert "影像云" in todo.text
    [waiting] = read_team(workspace, TODAY).waiting
    assert waiting.reminded
    workspace.undo(project.id)
    assert not read_team(workspace, TODAY).waiting[0].reminded


def test_an_empty_workspace_has_no_figures(workspace):
    reading = read_team(workspace, TODAY)

    assert (reading.projects, reading.reuses, reading.waiting) == ((), 0, ())
    assert not reading.sample
