"""What the documents of a bid say of a tender in lots is that of the lot we bid for."""

import datetime as dt

import pytest

from presales_desk.actions.bid_documents import read_bid_material
from presales_desk.actions.bid_lots import facts_of_lot
from presales_desk.actions.bid_prices import change_bid
from presales_desk.actions.tender_files import read_text
from presales_desk.actions.tender_import import Import, import_tender
from presales_desk.planning.bid.readiness import fact_value
from presales_desk.records.base import Insert
from presales_desk.records.bid import Bid
from presales_desk.records.findings import Label
from presales_desk.records.job import Unattended
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderFact

NOW = dt.datetime(2026, 11, 23, 9)  # noqa: DTZ001 (local time)
TENDER = """第一章 招标公告
项目名称：某市数据平台项目
预算金额：01包300万元，02包200万元。
投标保证金：每标包：01包6万元，02包4万元
"""


def test_bond_and_budget_are_those_of_the_lot(workspace):
    project = Project(name="数据平台", customer="某市")
    workspace.apply(Label("x"), Insert(project), scope=project.id)
    files = read_text(TENDER, Unattended(), catalogue("zh"))
    import_tender(workspace, project.id, files, Import.ADD, NOW).applied(workspace)
    [bid] = workspace.find(Bid, project_id=project.id)
    change_bid(workspace, bid, {"lot": "02包"}).applied(workspace)

    material = read_bid_material(workspace, project.id, NOW.date())

    assert (material.sum_of("bid_bond"), material.sum_of("budget")) == ("40000", "2000000")


SECTIONS = "办公服务 包01 = 100,000 / 财务咨询 包01 = 200,000 / 财务咨询 包02 = 300,000"


@pytest.mark.parametrize(
    ("lot", "value"),
    [
        ("财务咨询 包01", "200000"),
        ("办公服务包01", "100000"),
        ("包02", "300000"),
        ("包01", "600000"),
        ("财务咨询 包01、财务咨询 包02", "500000"),
    ],
)
def test_a_number_that_two_lots_have_tells_none_of_them(lot, value):
    facts = [
        TenderFact(project_id="p", key="budget_cny", value="600000"),
        TenderFact(project_id="p", key="budget_by_lot", value=SECTIONS),
    ]
    assert fact_value(facts_of_lot(facts, lot), "budget_cny") == value


def test_a_sum_that_a_person_wrote_down_for_the_lot_stays():
    facts = [
        TenderFact(project_id="p", key="budget_cny", value="150000", corrected=True),
        TenderFact(project_id="p", key="budget_by_lot", value=SECTIONS),
    ]
    assert fact_value(facts_of_lot(facts, "包02"), "budget_cny") == "150000"
