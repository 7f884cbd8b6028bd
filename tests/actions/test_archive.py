"""Filing a project that has ended, and finding it again."""

import datetime as dt
import os
import tracemalloc
from contextlib import closing

import pytest

from presales_desk.actions.archive import archive_project
from presales_desk.actions.attachments import attach_files, save_copy
from presales_desk.actions.project_files import export_project, import_project
from presales_desk.actions.projects import close_project
from presales_desk.actions.sample import open_sample
from presales_desk.errors import NotReadError, SummaryIncompleteError
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.method.keys import Element, Importance
from presales_desk.records.base import Insert, Update
from presales_desk.records.competition import Competitor, Score
from presales_desk.records.enums import MaterialKind, Result
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.project import Project
from presales_desk.records.questions import Question
from presales_desk.records.summary import Attachment, ProjectSummary
from presales_desk.workspace.workspace import Workspace

LARGE = 48 * 2**20
MOMENT = dt.datetime(2026, 11, 20, 14, 32, tzinfo=dt.UTC)


def most_memory(work):
    """Return what ``work`` returns, and the most bytes that it held at once."""
    tracemalloc.start()
    try:
        return work(), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_large_files_travel_without_filling_the_memory(workspace, tmp_path):
    project = open_sample(workspace, "zh")
    close_project(workspace, project.id, Result.WON, today=MOMENT.date()).applied(workspace)
    video = tmp_path / "现场录像.mp4"
    video.write_bytes(os.urandom(LARGE))
    attach_files(
        workspace, project.id, [video], Unattended(), kind=MaterialKind.OURS, moment=MOMENT
    ).applied(workspace)
    [stored] = workspace.find(Attachment, name=video.name)

    planned, archiving = most_memory(
        lambda: archive_project(workspace, project.id, MOMENT, Unattended())
    )
    file = export_project(workspace, project.id, tmp_path / "项目.pdesk", Unattended())
    with closing(Workspace.open(tmp_path / "colleague")) as colleague:
        _, importing = most_memory(lambda: import_project(colleague, file, MOMENT, Unattended()))
        assert colleague.attachments.checked(stored.sha256)
    copy, copying = most_memory(lambda: save_copy(workspace, stored, workspace.folder))

    assert [filed.sha256 for filed in planned.value.files if filed.name == video.name] == [
        stored.sha256
    ]
    assert copy.read_bytes() == video.read_bytes()
    assert max(archiving, importing, copying) < LARGE


def test_an_altered_attachment_is_not_archived(workspace):
    project = open_sample(workspace, "zh")
    close_project(workspace, project.id, Result.WON, today=MOMENT.date()).applied(workspace)
    stored = workspace.find(Attachment, project_id=project.id)[0]
    workspace.attachments.path(stored.sha256).write_bytes(b"something else")

    with pytest.raises(NotReadError) as refused:
        archive_project(workspace, project.id, MOMENT, Unattended())

    assert refused.value.values["name"] == stored.name


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


def test_rivals_and_questions_of_a_project_are_found_where_they_stand(workspace):
    project = open_sample(workspace, "zh")
    close_project(workspace, project.id, Result.WON, today=MOMENT.date()).applied(workspace)
    rival = Competitor(project_id=project.id, name="启明网络", note="开标前一天必降价")
    score = Score(
        project_id=project.id, competitor_id=rival.id, element=Element.PRICE, they_say="首年免维保"
    )
    question = Question(project_id=project.id, text="谁来值守夜间窗口？", answer="双人双岗")
    label = Label("project.new", name=project.name)
    workspace.apply(label, *map(Insert, (rival, score, question)), scope=project.id)

    archive_project(workspace, project.id, MOMENT, Unattended()).applied(workspace)

    with KnowledgeBase.open(workspace.folder, read_only=True) as base:
        (behaved,) = base.search("必降价").hits
        (said,) = base.search("首年免维保").hits
        (answered,) = base.search("双人双岗").hits
    assert behaved.place.part == said.place.part == "对手资料 / 启明网络"
    assert (answered.place.part, answered.place.file) == ("问答", "")


def test_an_important_project_is_filed_with_its_analysis_scores_and_phases(workspace):
    project = open_sample(workspace, "zh")
    close_project(workspace, project.id, Result.WON, today=MOMENT.date()).applied(workspace)

    entry = archive_project(workspace, project.id, MOMENT, Unattended()).applied(workspace)

    assert [file.name for file in entry.files if "案例分析报告" in file.name]
    assert entry.elements == (Element.CASES, Element.IMPLEMENTATION, Element.SERVICE)
    own = {section.heading: section.text for section in entry.sections if not section.file}
    assert own["评分结果"].splitlines()[2] == "价格 | 满分 35 | 我方 28 | 中标方 31 | 差 −3"
    assert own["各阶段的策略与实际 / 凸显差异"].endswith("没做到")


def test_what_decided_has_to_be_said_of_an_important_project_only(workspace):
    project = open_sample(workspace, "zh")
    close_project(workspace, project.id, Result.WON, today=MOMENT.date()).applied(workspace)
    (summary,) = workspace.find(ProjectSummary)
    undecided = Update(summary, elements=(), competition="")
    workspace.apply(Label("summary.change", field=""), undecided, scope=project.id)

    with pytest.raises(SummaryIncompleteError) as refused:
        archive_project(workspace, project.id, MOMENT, Unattended())
    assert refused.value.values["count"] == 2

    project = workspace.get(Project, project.id)
    normal = Update(project, level=Importance.NORMAL)
    workspace.apply(Label("project.change", field=""), normal, scope=project.id)
    entry = archive_project(workspace, project.id, MOMENT, Unattended()).value
    assert not [file.name for file in entry.files if "案例分析报告" in file.name]
