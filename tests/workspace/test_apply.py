"""Writing goes one way: all of an edit or none of it, and never over what somebody else changed."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from presales_desk.errors import (
    DiskFullError,
    MissingRecordError,
    NotUniqueError,
    StaleRecordError,
    StillNeededError,
    Term,
    WorkspaceGoneError,
)
from presales_desk.method.keys import Importance, KeyInfoItem, Section, Stage
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.enums import Confidence, MilestoneKind, SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Profile, ProjectSummary
from presales_desk.workspace.workspace import WORKSPACE

LABEL = Label("project.new", name="智慧园区")


def a_project(**fields):
    return Project(**{"name": "智慧园区网络", "code": "PS-2026-118", "customer": "某集团"} | fields)


def test_every_field_comes_back_as_it_was_given(workspace):
    project = a_project(
        stage=Stage.SOLUTION,
        level=Importance.VERY_IMPORTANT,
        win_percent=60,
        budget=Decimal("12345678.90"),
        opened=dt.date(2026, 3, 1),
        background="两个园区，\n“一张网” 🏗️ \x00 end",
        sample=True,
    )
    outline = Outline(project_id=project.id, title="方案交流", slot_minutes=45)
    content = {"points": [{"text": "要点", "detail": ""}], "proof": None, "n": 1.5}
    slide = Slide(
        outline_id=outline.id,
        section=Section.CASES,
        kind=SlideKind.BULLETS,
        minutes=2.5,
        content=content,
    )
    summary = ProjectSummary(project_id=project.id, our_price=Decimal("1.10"), tags=("校园", "a"))

    workspace.apply(LABEL, *map(Insert, (project, outline, slide, summary)), scope=WORKSPACE)

    for record in (project, outline, slide, summary):
        assert workspace.get(type(record), record.id) == record


def test_an_edit_is_made_wholly_or_not_at_all(workspace):
    project = a_project()
    orphan = Milestone(project_id="nobody", name="开标")

    with pytest.raises(MissingRecordError) as refused:
        workspace.apply(LABEL, Insert(project), Insert(orphan), scope=WORKSPACE)

    assert workspace.find(Project) == []
    assert workspace.history(WORKSPACE) == []
    assert refused.value.values == {"kind": Term("kind.project"), "id": "nobody"}


def test_a_change_over_somebody_elses_change_is_refused(workspace):
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    workspace.apply(LABEL, Update(project, customer="乙集团"), scope=project.id)

    with pytest.raises(StaleRecordError) as refused:
        workspace.apply(LABEL, Update(project, customer="丙集团"), scope=project.id)

    assert refused.value.values == {"what": "智慧园区网络"}
    assert workspace.get(Project, project.id).customer == "乙集团"


def test_changes_of_different_fields_do_not_get_in_each_others_way(workspace):
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)

    workspace.apply(LABEL, Update(project, customer="乙集团"), scope=project.id)
    workspace.apply(LABEL, Update(project, win_percent=40), scope=project.id)

    assert workspace.get(Project, project.id) == replace(project, customer="乙集团", win_percent=40)


def test_a_record_that_was_changed_meanwhile_is_not_deleted(workspace):
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    workspace.apply(LABEL, Update(project, strategy="先做试点"), scope=project.id)

    with pytest.raises(StaleRecordError):
        workspace.apply(LABEL, Delete(project), scope=WORKSPACE)


def test_changing_a_deleted_record_is_refused(workspace):
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    workspace.apply(LABEL, Delete(project), scope=WORKSPACE)

    with pytest.raises(StaleRecordError):
        workspace.apply(LABEL, Update(project, name="x"), scope=project.id)


@pytest.mark.parametrize("count", [1, 5])
def test_two_projects_cannot_share_a_code(workspace, count):
    workspace.apply(LABEL, Insert(a_project()), scope=WORKSPACE)
    others = [a_project(code=f"C{i}") for i in range(count - 1)]

    with pytest.raises(NotUniqueError) as refused:
        workspace.apply(LABEL, *map(Insert, (*others, a_project())), scope=WORKSPACE)

    assert refused.value.values == {"field": Term("field.code"), "value": "PS-2026-118"}
    assert "PS-2026-118" in catalogue("zh").error(refused.value)
    assert workspace.count(Project) == 1


def test_a_code_that_is_taken_cannot_be_typed_in(workspace):
    other = a_project(code="")
    workspace.apply(LABEL, Insert(a_project()), Insert(other), scope=WORKSPACE)

    with pytest.raises(NotUniqueError):
        workspace.apply(LABEL, Update(other, code="PS-2026-118"), scope=other.id)


def test_projects_without_a_code_may_be_many(workspace):
    workspace.apply(LABEL, *(Insert(a_project(code="")) for _ in range(3)), scope=WORKSPACE)

    assert workspace.count(Project, code="") == 3


def test_a_project_does_not_go_while_records_refer_to_it(workspace):
    project = a_project()
    milestone = Milestone(project_id=project.id, name="开标")
    workspace.apply(LABEL, Insert(project), Insert(milestone), scope=WORKSPACE)

    with pytest.raises(StillNeededError) as refused:
        workspace.apply(LABEL, Delete(project), scope=WORKSPACE)

    assert refused.value.values == {"what": "智慧园区网络"}
    workspace.apply(LABEL, Delete(milestone), Delete(project), scope=WORKSPACE)
    assert workspace.count(Project) == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"win_percent": "60"},
        {"win_percent": True},
        {"win_percent": 2**70},
        {"win_percent": None, "name": None},
        {"budget": 12.5},
        {"budget": Decimal("NaN")},
        {"opened": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)},
        {"stage": "solution "},
        {"name": "half \ud83d"},
        {"sample": 1},
        {"id": "other"},
        {"no_such_field": 1},
    ],
)
def test_a_value_of_another_type_is_a_bug_of_the_caller(workspace, fields):
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)

    with pytest.raises(TypeError):
        workspace.apply(LABEL, Update(project, **fields), scope=project.id)

    assert workspace.get(Project, project.id) == project


def test_an_update_that_changes_nothing_leaves_no_trace(workspace):
    heard = []
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    workspace.subscribe(heard.append)

    edit = workspace.apply(LABEL, Update(project, name=project.name), scope=project.id)

    assert not edit.ids
    assert heard == []
    assert workspace.undoable(project.id) is None


def test_listeners_hear_what_changed_once_it_is_stored(workspace):
    heard = []
    end = workspace.subscribe(
        lambda edit: heard.append((edit.kinds, edit.sort, workspace.count(Project)))
    )

    workspace.apply(LABEL, Insert(a_project()), scope=WORKSPACE)
    workspace.undo(WORKSPACE)
    end()
    workspace.redo(WORKSPACE)

    assert heard == [({"projects"}, "edit", 1), ({"projects"}, "undo", 0)]


def test_an_edit_says_who_made_it_when_and_what(workspace, clock):
    project = a_project()

    edit = workspace.apply(LABEL, Insert(project), scope=WORKSPACE)

    assert (edit.author, edit.at, edit.ids) == ("李工", clock.moment, {project.id})
    assert workspace.history(WORKSPACE) == [edit]


def test_terms_in_a_label_are_still_terms_when_read_again(workspace):
    label = Label("fact.answer", item=Term("method.key_info.budget"), count=3, name="x")
    workspace.apply(label, Insert(a_project()), scope=WORKSPACE)

    values = workspace.history(WORKSPACE)[0].label.values

    assert values == label.values
    assert isinstance(values["item"], Term)
    assert not isinstance(values["name"], Term)


def test_records_are_found_by_their_fields_in_the_order_of_their_ranks(workspace):
    project = a_project()
    facts = [
        KeyFact(project_id=project.id, item=KeyInfoItem.BUDGET, answer="b", rank=2.0),
        KeyFact(project_id=project.id, item=KeyInfoItem.BUDGET, answer="a", rank=1.0),
        KeyFact(
            project_id=project.id,
            item=KeyInfoItem.SCHEDULE,
            confidence=Confidence.HIGH,
            heard=dt.date(2026, 5, 1),
        ),
    ]
    workspace.apply(LABEL, Insert(project), *map(Insert, facts), scope=WORKSPACE)

    assert [fact.answer for fact in workspace.find(KeyFact, item=KeyInfoItem.BUDGET)] == ["a", "b"]
    assert workspace.find(KeyFact, confidence=None, answer={"b", "x"}) == [facts[0]]
    assert workspace.find(KeyFact, id=[]) == []
    assert workspace.count(KeyFact, heard=(dt.date(2026, 5, 1),)) == 1
    with pytest.raises(TypeError):
        workspace.find(KeyFact, itme=KeyInfoItem.BUDGET)


def test_a_field_may_be_called_like_an_argument(workspace):
    project = a_project()
    exchange = Milestone(project_id=project.id, name="交流", kind=MilestoneKind.EXCHANGE)
    workspace.apply(LABEL, Insert(project), Insert(exchange), scope=WORKSPACE)

    assert workspace.find(Milestone, kind=MilestoneKind.EXCHANGE) == [exchange]
    assert workspace.count(Milestone, kind=MilestoneKind.TENDER) == 0


def test_on_a_full_disk_nothing_is_changed_and_work_goes_on_when_there_is_room(workspace):
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)
    (pages,) = workspace._db.execute("PRAGMA page_count").fetchone()
    workspace._db.execute(f"PRAGMA max_page_count = {pages + 2}")

    with pytest.raises(DiskFullError):
        workspace.apply(LABEL, Update(project, background="字" * 50_000), scope=project.id)

    assert workspace.get(Project, project.id) == project
    assert workspace.undoable(project.id) is None
    workspace._db.execute("PRAGMA max_page_count = 100000")
    workspace.apply(LABEL, Update(project, background="字" * 50_000), scope=project.id)
    assert workspace.undo(project.id) is not None


def test_a_long_list_is_read_page_by_page(workspace):
    projects = [a_project(name=f"{n:02}", code="") for n in range(25)]
    workspace.apply(LABEL, *map(Insert, projects), scope=WORKSPACE)

    last = workspace.page(Project, order="name", descending=True, limit=10, offset=20)

    assert [project.name for project in last] == ["04", "03", "02", "01", "00"]
    with pytest.raises(TypeError):
        workspace.page(Project, order="name; DROP TABLE projects")


def test_a_record_that_is_not_there_is_named(workspace):
    with pytest.raises(MissingRecordError) as refused:
        workspace.get(Profile, "profile")

    assert refused.value.values == {"kind": Term("kind.profile"), "id": "profile"}


def test_when_the_folder_goes_away_nothing_is_written_into_the_void(workspace, folder):
    workspace.apply(LABEL, Insert(a_project()), scope=WORKSPACE)
    folder.rename(folder.with_name("elsewhere"))

    with pytest.raises(WorkspaceGoneError):
        workspace.apply(LABEL, Insert(a_project(code="")), scope=WORKSPACE)

    folder.with_name("elsewhere").rename(folder)
    assert workspace.count(Project) == 1


def test_a_task_reads_with_its_own_connection_what_is_newest(workspace):
    project = a_project()
    workspace.apply(LABEL, Insert(project), scope=WORKSPACE)

    with workspace.reader() as reader:
        assert reader.get(Project, project.id) == project
        workspace.apply(LABEL, Update(project, name="改名"), scope=project.id)
        assert reader.get(Project, project.id).name == "改名"
