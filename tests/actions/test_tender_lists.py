"""The documents of a tender keep what is known of them when more of it is read."""

import datetime as dt

import pytest

from presales_desk.actions.tender_files import read_text
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderDocument
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 (local time)
HEADS = ("序号", "招标文件要求", "投标响应", "偏离")
NEW_HEADS = ("序号", "招标文件要求", "投标响应", "偏离情况", "页码")


def tender(heads):
    table = ["\t".join(heads), "\t".join(["1", *[""] * (len(heads) - 1)])] if heads else []
    lines = ("第一章 招标公告", "项目名称：某市数据平台项目", "第六章 投标文件格式")
    return "\n".join([*lines, "附件1 投标函", "投标人（盖章）：", "附件2 技术偏离表", *table, ""])


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "库")
    yield opened
    opened.close()


@pytest.mark.parametrize("way", [Import.AMEND, Import.REPLACE])
@pytest.mark.parametrize(("again", "kept"), [((), HEADS), (NEW_HEADS, NEW_HEADS)])
def test_heads_of_a_table_change_only_where_it_is_printed_again(workspace, way, again, kept):
    project = Project(name="数据平台", customer="某市")
    workspace.apply(Label("x"), Insert(project), scope=project.id)

    def heads():
        [document] = workspace.find(TenderDocument, project_id=project.id, name="技术偏离表")
        return document.columns

    def reads(text, way):
        files = read_text(text, Unattended(), catalogue("zh"))
        import_tender(workspace, project.id, files, way, NOW).applied(workspace)

    reads(tender(HEADS), Import.ADD)
    assert heads() == HEADS
    reads(tender(again), way)
    assert heads() == kept
