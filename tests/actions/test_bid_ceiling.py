"""The highest price of a bid follows the tender until somebody sets another."""

import datetime as dt
from decimal import Decimal

import pytest

from presales_desk.actions.bid_ceiling import ceiling_of
from presales_desk.actions.bid_prices import change_bid
from presales_desk.actions.tender_files import read_text
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.actions.tender_points import change_fact, facts_to_show
from presales_desk.records.base import Insert
from presales_desk.records.bid import Bid
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderFact
from presales_desk.workspace.workspace import Workspace

NOW = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 (local time)
TENDER = "第一章 招标公告\n项目名称：某市数据平台项目\n采购人：某市公安局\n最高限价：{}万元\n"


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "库")
    yield opened
    opened.close()


@pytest.fixture
def project(workspace):
    project = Project(name="数据平台", customer="某市")
    workspace.apply(Label("x"), Insert(project), scope=project.id)
    return project


def reads(workspace, project, sum_in_wan, way=Import.ADD):
    files = read_text(TENDER.format(sum_in_wan), Unattended(), catalogue("zh"))
    import_tender(workspace, project.id, files, way, NOW).applied(workspace)


def corrects(workspace, project, value):
    facts = facts_to_show(workspace.find(TenderFact, project_id=project.id), project.id)
    fact = next(each for each in facts if each.key == "max_price_cny")
    change_fact(workspace, fact, value, "林晓", NOW).applied(workspace)


def sets(workspace, project, ceiling):
    [bid] = workspace.find(Bid, project_id=project.id)
    change_bid(workspace, bid, {"ceiling": Decimal(ceiling)}).applied(workspace)


def ceiling(workspace, project):
    [bid] = workspace.find(Bid, project_id=project.id)
    return bid.ceiling


def test_the_ceiling_of_the_tender_is_that_of_the_bid(workspace, project):
    reads(workspace, project, 800)
    assert ceiling(workspace, project) == 8_000_000


def test_a_clarification_that_lowers_it_lowers_that_of_the_bid(workspace, project):
    reads(workspace, project, 800)
    reads(workspace, project, 760, Import.AMEND)
    assert ceiling(workspace, project) == 7_600_000


def test_what_a_person_knows_of_the_tender_holds_for_the_bid_in_the_same_step(workspace, project):
    reads(workspace, project, 800)
    corrects(workspace, project, "300万元")
    assert ceiling(workspace, project) == 3_000_000
    workspace.undo(project.id)
    assert ceiling(workspace, project) == 8_000_000


def test_a_ceiling_of_our_own_stays(workspace, project):
    reads(workspace, project, 800)
    sets(workspace, project, 6_000_000)
    corrects(workspace, project, "300万元")
    reads(workspace, project, 760, Import.AMEND)
    assert ceiling(workspace, project) == 6_000_000


LOTS = "第一章 招标公告\n项目名称：某市数据平台项目\n最高限价：01包300万元，02包200万元。\n"


@pytest.fixture
def with_lots(workspace, project):
    files = read_text(LOTS, Unattended(), catalogue("zh"))
    import_tender(workspace, project.id, files, Import.ADD, NOW).applied(workspace)
    return project


def bids_for(workspace, project, lot):
    [bid] = workspace.find(Bid, project_id=project.id)
    change_bid(workspace, bid, {"lot": lot}).applied(workspace)


@pytest.mark.parametrize(
    ("lot", "allowed"),
    [
        ("02包", 2_000_000),
        ("第二包", 2_000_000),
        ("01包、02包", 5_000_000),
        ("", None),
        ("03包", None),
    ],
)
def test_a_lot_that_is_chosen_brings_its_own_ceiling(workspace, with_lots, lot, allowed):
    bids_for(workspace, with_lots, "01包")
    bids_for(workspace, with_lots, lot)
    assert ceiling(workspace, with_lots) == allowed


def test_a_lot_changes_no_ceiling_that_a_person_set(workspace, with_lots):
    sets(workspace, with_lots, 1_800_000)
    bids_for(workspace, with_lots, "02包")
    assert ceiling(workspace, with_lots) == 1_800_000


def test_the_ceiling_of_each_lot_can_be_corrected(workspace, with_lots):
    bids_for(workspace, with_lots, "02包")
    facts = facts_to_show(workspace.find(TenderFact, project_id=with_lots.id), with_lots.id)
    fact = next(each for each in facts if each.key == "ceiling_by_lot")
    assert fact.value == "01包 = 3,000,000 / 02包 = 2,000,000"
    corrected = fact.value.replace("2,000,000", "2,500,000")
    change_fact(workspace, fact, corrected, "林晓", NOW).applied(workspace)
    assert ceiling(workspace, with_lots) == 2_500_000


def test_a_tender_without_a_ceiling_gives_none():
    assert ceiling_of([]) is None
    unreadable = TenderFact(project_id="p", key="max_price", value="见附件")
    assert ceiling_of([unreadable]) is None
