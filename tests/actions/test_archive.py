"""Filing a project that has ended, and finding it again."""

import datetime as dt

import pytest

from presales_desk.actions.archive import archive_project
from presales_desk.actions.projects import close_project
from presales_desk.actions.sample import open_sample
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.enums import Result
from presales_desk.records.job import Unattended
from presales_desk.workspace.workspace import Workspace

MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "workspace", author="Lin Xiao")
    yield opened
    opened.close()


def test_an_archived_project_is_found_by_its_words_and_not_by_the_keys_of_its_records(workspace):
    project = open_sample(workspace, "zh")
    close_project(workspace, project.id, Result.WON, today=MOMENT.date()).applied(workspace)

    planned = archive_project(workspace, project.id, MOMENT, Unattended())
    planned.applied(workspace)

    (records,) = (file for file in planned.value.files if file.name == "project.json")
    assert not records.searchable
    with KnowledgeBase.open(workspace.folder, read_only=True) as base:
        assert [hit.id for hit in base.search(project.customer).hits] == [project.id]
        assert [hit.id for hit in base.search("project.json").hits] == [project.id]
        assert base.search("strategy_successes").total == 0
