"""Before newly read files are taken over, it is told what they change beside the clauses."""

import datetime as dt

import pytest

from presales_desk.actions.tender_files import read_text
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.actions.tender_points import change_fact
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderDocument, TenderFact, TenderScore

NOW = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 (local time)
TENDER = """某市数据平台项目招标文件
第一章 投标邀请
项目名称：某市数据平台项目
最高限价：9800000元
投标截止时间：2026年12月3日9时30分
第二章 评标办法
评分因素	分值	评分标准
报价	30	按公式计算
业绩	20	每提供一个案例得5分
第六章 投标文件格式
附件1 投标函
附件2 承诺书
"""
ADDENDUM = """某市数据平台项目澄清公告
最高限价：9800000元
投标截止时间：2026年12月10日9时30分
评标办法
评分因素	分值	评分标准
报价	30	按公式计算
业绩	20	每提供一个案例得4分
服务	10	响应时间最短的得10分
"""


@pytest.fixture
def project(workspace):
    project = Project(name="某市数据平台")
    workspace.apply(Label("project.new", name=project.name), Insert(project), scope=project.id)
    outlook(workspace, project, TENDER, Import.ADD).applied(workspace)
    return project


def outlook(workspace, project, text, way):
    found = read_text(text, Unattended(), catalogue("zh"))
    return import_tender(workspace, project.id, found, way, NOW)


def told(change):
    return change.key, change.before, change.after


def test_a_deadline_that_moves_is_told_old_against_new_and_a_sum_that_stays_is_not(
    workspace, project
):
    brings = outlook(workspace, project, ADDENDUM, Import.AMEND).value
    moved = ("bid_deadline", "2026-12-03T09:30", "2026-12-10T09:30")
    assert moved in map(told, brings.facts)
    assert "max_price_cny" not in {change.key for change in brings.facts}


def test_what_a_person_corrected_is_no_change(workspace, project):
    [deadline] = workspace.find(TenderFact, project_id=project.id, key="bid_deadline")
    change_fact(workspace, deadline, "2026-12-04 09:30", "林晓", NOW).applied(workspace)
    brings = outlook(workspace, project, ADDENDUM, Import.AMEND).value
    assert "bid_deadline" not in {change.key for change in brings.facts}


def test_what_a_person_corrected_is_told_where_the_new_file_says_otherwise(workspace, project):
    [deadline] = workspace.find(TenderFact, project_id=project.id, key="bid_deadline")
    change_fact(workspace, deadline, "2026-12-04 09:30", "林晓", NOW).applied(workspace)

    brings = outlook(workspace, project, ADDENDUM, Import.AMEND).value

    otherwise = ("bid_deadline", "2026-12-04T09:30", "2026-12-10T09:30")
    assert list(map(told, brings.kept)) == [otherwise]


def test_scoring_items_and_documents_are_counted_by_what_the_buyer_says(workspace, project):
    def counts(way):
        lists = outlook(workspace, project, ADDENDUM, way).value.lists
        return {each.kind: (each.added, each.changed, each.withdrawn) for each in lists}

    assert counts(Import.AMEND) == {TenderScore: (1, 1, 0)}
    assert counts(Import.REPLACE) == {TenderScore: (1, 1, 0), TenderDocument: (0, 0, 2)}


def test_the_same_tender_again_changes_nothing(workspace, project):
    brings = outlook(workspace, project, TENDER, Import.REPLACE).value
    assert (list(brings.facts), list(brings.lists)) == ([], [])
