"""Writing and archiving the summary of a project: in the database, without a window."""

import datetime as dt

import pytest

from presales_desk.actions.archive import archive_project
from presales_desk.actions.knowledge import withdraw_entry
from presales_desk.actions.projects import close_project, delete_project, new_project
from presales_desk.actions.settling import settle_archive, settle_archives, unsettled
from presales_desk.actions.summary import change_summary, read_summary, take_over
from presales_desk.errors import StaleRecordError
from presales_desk.knowledge.entry import EntryKind, NewEntry
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.planning.summary import required_fields
from presales_desk.records.enums import Result
from presales_desk.records.job import Unattended
from presales_desk.records.summary import ProjectSummary
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 20, 14, 30).astimezone()
TODAY = NOW.date()


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def project(workspace):
    planned = new_project(workspace, name="组网", customer="G", language="zh", today=TODAY)
    return planned.applied(workspace)


@pytest.fixture
def empty(project):
    return ProjectSummary(project_id=project.id)


def found(workspace):
    with KnowledgeBase.open(workspace.folder) as base:
        return [hit.title for hit in base.search("教训").hits]


def archived(workspace, project, empty):
    ready_to_archive(workspace, project, empty)
    archive_project(workspace, project.id, NOW, Unattended()).applied(workspace)


def ready_to_archive(workspace, project, empty):
    close_project(workspace, project.id, Result.LOST, today=TODAY).applied(workspace)
    texts = dict.fromkeys(required_fields(Result.LOST), "写下的教训")
    take_over(workspace, empty, texts).applied(workspace)


def test_the_first_value_makes_the_summary(workspace, empty):
    assert change_summary(workspace, empty, "lessons", "").changes == ()

    change_summary(workspace, empty, "lessons", "先约财务").applied(workspace)
    change_summary(workspace, empty, "gains", "评分口径").applied(workspace)

    (stored,) = workspace.find(ProjectSummary)
    assert (stored.id, stored.lessons, stored.gains) == (empty.id, "先约财务", "评分口径")


def test_taking_over_leaves_alone_what_was_written_meanwhile(workspace, empty):
    change_summary(workspace, empty, "background", "自己写的").applied(workspace)

    take_over(workspace, empty, {"background": "策划", "outcome": "落标"}).applied(workspace)

    (stored,) = workspace.find(ProjectSummary)
    assert (stored.background, stored.outcome) == ("自己写的", "落标")


def test_a_project_without_summary_shows_what_stands_against_archiving(workspace, project):
    state = read_summary(workspace, project.id, TODAY)

    assert state.summary is None
    assert state.findings[0].field == "result"
    assert state.files[0] == "project.json"


def test_the_archive_follows_when_archiving_is_undone_and_made_again(workspace, project, empty):
    archived(workspace, project, empty)
    assert found(workspace) == ["组网"]

    workspace.undo(project.id)
    settle_archive(workspace, project.id)
    assert found(workspace) == []

    workspace.redo(project.id)
    settle_archive(workspace, project.id)
    assert found(workspace) == ["组网"]


def test_settling_an_archive_that_agrees_files_nothing(workspace, project, empty):
    settle_archive(workspace, project.id)
    archived(workspace, project, empty)
    settle_archive(workspace, project.id)

    with KnowledgeBase.open(workspace.folder) as base:
        assert base.entry(project.id).revision == 1

    withdraw_entry(workspace, project.id).applied(workspace)
    settle_archive(workspace, project.id)
    assert found(workspace) == []


def test_what_was_filed_without_its_edit_is_withdrawn_at_the_next_start(workspace, project, empty):
    ready_to_archive(workspace, project, empty)
    archive_project(workspace, project.id, NOW, Unattended())  # its edit is refused
    assert found(workspace) == ["组网"]

    settle_archives(workspace, Unattended())

    assert found(workspace) == []
    assert unsettled(workspace.folder) == []


def test_what_was_withdrawn_without_its_edit_is_brought_back(workspace, project, empty):
    archived(workspace, project, empty)
    withdraw_entry(workspace, project.id)  # its edit is refused

    settle_archives(workspace, Unattended())

    assert found(workspace) == ["组网"]


def test_an_entry_from_a_colleague_on_a_project_still_open_here_stays(workspace, project, empty):
    ready_to_archive(workspace, project, empty)
    with KnowledgeBase.open(workspace.folder) as base:
        base.publish(NewEntry(kind=EntryKind.PROJECT, id=project.id, title="教训"))

    settle_archives(workspace, Unattended())

    assert found(workspace) == ["教训"]


def test_filing_a_project_that_was_deleted_meanwhile_leaves_nothing_unsettled(
    workspace, project, empty
):
    ready_to_archive(workspace, project, empty)
    planned = archive_project(workspace, project.id, NOW, Unattended())
    delete_project(workspace, project.id).applied(workspace)
    with pytest.raises(StaleRecordError):
        planned.applied(workspace)

    settle_archives(workspace, Unattended())

    assert unsettled(workspace.folder) == []
