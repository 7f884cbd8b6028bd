"""The key dates of a plan come from the tender, and follow it until somebody moves them."""

import datetime as dt

import pytest

from presales_desk.actions.milestones import change_milestone
from presales_desk.actions.overview import read_overview
from presales_desk.actions.tender_files import read_text
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.actions.tender_points import change_fact, facts_to_show
from presales_desk.records.base import Insert
from presales_desk.records.enums import MilestoneKind
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Milestone, Project
from presales_desk.records.tender import TenderFact
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 (local time)
TENDER = (
    "第一章 招标公告\n项目名称：某市数据平台项目\n采购人：某市公安局\n采购方式：公开招标\n"
    "提问截止时间：2026年12月1日17:00\n投标截止时间：{day}日09:30\n开标时间：{day}日09:30\n"
)
DAY = "2026年12月28"


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "库")
    yield opened
    opened.close()


@pytest.fixture
def project(workspace):
    project = Project(name="数据平台", customer="某市", language="zh")
    workspace.apply(Label("x"), Insert(project), scope=project.id)
    return project


def reads(workspace, project, text=TENDER, day=DAY, way=Import.ADD):
    files = read_text(text.format(day=day), Unattended(), catalogue("zh"))
    return import_tender(workspace, project.id, files, way, NOW).applied(workspace).dates


def has(workspace, project, **fields):
    milestone = Milestone(project_id=project.id, **fields)
    workspace.apply(Label("x"), Insert(milestone), scope=project.id)
    return milestone


def dates(workspace, project):
    found = workspace.find(Milestone, project_id=project.id)
    return {each.name: (each.day and f"{each.day:%m-%d}", each.time) for each in found}


def findings(workspace, project):
    return [each.key for each in read_overview(workspace, project.id, NOW.date()).findings]


def test_a_tender_sets_the_dates_the_plan_does_not_have(workspace, project):
    assert reads(workspace, project) == 2
    assert dates(workspace, project) == {
        "提问截止": ("12-01", "17:00"),
        "投标截止": ("12-28", "09:30"),
    }
    workspace.undo(project.id)
    assert dates(workspace, project) == {}


def test_an_opening_at_another_moment_is_a_date_of_its_own(workspace, project):
    reads(workspace, project, TENDER.replace("开标时间：{day}日09:30", "开标时间：{day}日14:00"))
    assert dates(workspace, project)["开标"] == ("12-28", "14:00")


def test_a_consultation_names_them_as_its_file_does(workspace, project):
    reads(workspace, project, TENDER.replace("公开招标", "竞争性磋商"))
    assert "响应文件递交截止" in dates(workspace, project)


def test_an_expected_deadline_gets_its_day_and_keeps_its_name(workspace, project):
    has(workspace, project, name="交标", kind=MilestoneKind.DEADLINE)
    reads(workspace, project)
    assert dates(workspace, project)["交标"] == ("12-28", "09:30")
    assert "投标截止" not in dates(workspace, project)


def test_a_deadline_that_somebody_set_otherwise_stays(workspace, project):
    has(
        workspace,
        project,
        name="交标",
        kind=MilestoneKind.DEADLINE,
        day=dt.date(2026, 12, 20),
    )
    reads(workspace, project)
    assert dates(workspace, project)["交标"] == ("12-20", "")
    assert "date.other_deadline" in findings(workspace, project)


def test_a_plan_on_the_day_of_the_tender_is_right(workspace, project):
    reads(workspace, project)
    assert "date.other_deadline" not in findings(workspace, project)


def test_an_addendum_moves_the_dates_along_but_for_those_moved_by_hand(workspace, project):
    reads(workspace, project)
    [questions] = workspace.find(Milestone, project_id=project.id, name="提问截止")
    change_milestone(questions, {"day": dt.date(2026, 11, 30)}).applied(workspace)

    assert reads(workspace, project, day="2027年1月8", way=Import.AMEND) == 1

    assert dates(workspace, project) == {
        "提问截止": ("11-30", "17:00"),
        "投标截止": ("01-08", "09:30"),
    }


def test_a_corrected_deadline_moves_the_date(workspace, project):
    reads(workspace, project)
    facts = facts_to_show(workspace.find(TenderFact, project_id=project.id), project.id)
    fact = next(each for each in facts if each.key == "bid_deadline")
    change_fact(workspace, fact, "2026-12-30 10:00", "林晓", NOW).applied(workspace)
    assert dates(workspace, project)["投标截止"] == ("12-30", "10:00")


def test_a_tender_of_long_ago_adds_nothing(workspace, project):
    assert reads(workspace, project, day="2025年3月4") == 1
    assert list(dates(workspace, project)) == ["提问截止"]
