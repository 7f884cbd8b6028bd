"""Facts of calls outside the usual documents: frameworks, banks, hospitals, biddings by price."""

import pytest

from tests.bid.conftest import facts, read_text


def fact(key, *lines):
    return facts(read_text(*lines)).get(key)


def test_how_long_bids_hold_is_not_how_long_the_framework_does():
    lines = ("框架协议有效期：自框架协议签订之日起12个月", "响应有效期：90日")

    assert fact("bid_validity_days", "某省办公用纸框架协议采购征集文件", *lines) == 90


def test_a_call_to_join_a_framework_names_its_project():
    title = "某省2026年度办公用纸框架协议采购征集文件"

    assert fact("project_name", title, "响应有效期：90日") == "某省2026年度办公用纸框架协议采购"


@pytest.mark.parametrize(
    ("title", "buyer"),
    [
        ("某市妇幼保健院院内采购公告", "某市妇幼保健院"),
        ("某商业银行股份有限公司2026年数据平台采购项目竞争性谈判邀请函", "某商业银行股份有限公司"),
        ("某招标咨询有限公司2026年第一批采购公告", None),
        ("某市2026年度道路保洁服务采购公告", None),
    ],
)
def test_a_title_that_begins_with_a_body_tells_who_buys(title, buyer):
    assert fact("purchaser", title, "一、预算金额：98000元") == buyer


def test_who_is_named_as_buyer_goes_before_the_title():
    lines = ("某市教育局2026年第一批采购公告", "采购人：某市第一中学")

    assert fact("purchaser", *lines) == "某市第一中学"


def test_a_bidding_by_price_has_a_project():
    lines = ("某集团电子采购平台竞价采购公告", "竞价项目：2026年劳保用品采购")

    assert fact("project_name", *lines) == "2026年劳保用品采购"


def test_questions_end_so_many_days_before_bids_do():
    lines = (
        "| 1.10.2 | 投标人提出问题的截止时间 | 投标截止时间15日前 |",
        "| 2.2.2 | 投标截止时间 | 2026年6月3日9时00分 |",
    )
    table = ("| 条款号 | 条款名称 | 编列内容 |", "|--|--|--|", *lines)
    tender = read_text("投标人须知前附表", "", *table, name="招标文件.md")

    assert facts(tender)["clarification_deadline"] == "2026-05-19"


def test_how_money_is_sent_is_how_it_is_paid():
    assert fact("payment", "某设备采购公告", "付款方式：货到验收合格后60天电汇") == (
        "货到验收合格后60天电汇"
    )
