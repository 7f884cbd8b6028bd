"""Facts as short notices tell them, in one sentence without a label."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("概算金额：320万元", "budget_cny", 3200000),
        ("项目限价98万元，单价限价见清单", "max_price_cny", 980000),
        ("投标人无须提交投标保证金。", "bid_bond_cny", 0),
        ("以投标承诺函代替投标保证金", "bid_bond_cny", 0),
        ("投标有效期不得少于开标后一百二十天", "bid_validity_days", 120),
        ("本项目无需提交履约保证金", "performance_bond", "不收取"),
        ("总工期180天，其中设计30天", "contract_period", "180天"),
        ("提供自验收合格之日起不低于36个月的免费维护", "warranty", "36个月"),
        ("货到验收合格后一次性付清全部货款", "payment", "货到验收合格后一次性付清全部货款"),
        ("本次采购采用院内议价方式", "method", "院内议价"),
        ("按有效报价最低者中标", "evaluation_method", "有效报价最低者中标"),
        ("项目法人：江北水利投资有限公司", "purchaser", "江北水利投资有限公司"),
        ("中标后一个月内完成供货及安装", "contract_period", "中标后一个月内完成供货及安装"),
        ("开标地点：腾讯会议（会议号另行通知）", "opening_place", "腾讯会议（会议号另行通知）"),
        ("本项目不见面开标，开标地点为“市平台开标大厅”", "opening_place", "市平台开标大厅"),
        (
            "供应商如对磋商文件有疑义，应于2026年4月28日12:00前书面提出。",
            "clarification_deadline",
            "2026-04-28T12:00",
        ),
        ("本项目投标保证金为零元", "bid_bond_cny", 0),
        ("投标人应提交30000元投标保证金", "bid_bond_cny", 30000),
        ("联合体：不适用", "consortium", "不接受"),
        ("本项目非联合体投标", "consortium", "不接受"),
        ("投标人应独立投标，不得联合投标", "consortium", "不接受"),
        ("质保期为终验合格后叁年", "warranty", "叁年"),
        ("免费运维期：24个月", "warranty", "24个月"),
        ("款项结算：月结，次月15日前支付", "payment", "月结，次月15日前支付"),
        ("评标方法：定性评审法", "evaluation_method", "定性评审法"),
        ("项目全称：江北区智慧城管平台建设项目", "project_name", "江北区智慧城管平台建设项目"),
        ("磋商编号 JB2026-0112", "project_no", "JB2026-0112"),
    ],
)
def test_one_sentence_tells_it(line, key, value):
    assert facts(read_text("第二章 投标人须知", line))[key] == value


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("单价限价1200元/平方米", "max_price_cny"),
        ("中小企业投标人无须提交投标保证金。", "bid_bond_cny"),
        ("得分相同的，按有效报价最低者中标", "evaluation_method"),
        ("违约方应在验收合格后一次性支付违约金", "payment"),
        ("开标地点：另行通知（以短信为准）", "opening_place"),
    ],
)
def test_what_only_sounds_like_it_is_none(line, key):
    assert key not in facts(read_text("第二章 投标人须知", line))


def test_a_day_without_a_year_has_that_of_the_opening():
    lines = ("响应文件递交截止时间：5月8日9:30", "开标时间：2026年5月8日9:30")

    assert facts(read_text("第一章 公告", *lines))["bid_deadline"] == "2026-05-08T09:30"


def test_talks_begin_when_bidding_ends():
    lines = ("响应文件提交截止时间：2026年5月8日09:30", "磋商时间：首次响应文件提交截止时间后")

    assert facts(read_text("第一章 公告", *lines))["opening_time"] == "2026-05-08T09:30"


def test_the_end_of_questions_may_be_counted_from_the_deadline_by_its_short_name():
    lines = ("澄清截止时间：投标截止时间15日前", "投标截止时间：2026年5月18日09:30")

    assert facts(read_text("第二章 须知", *lines))["clarification_deadline"] == "2026-05-03"


def test_a_sentence_that_forbids_passing_on_hides_none_that_allows_parts():
    line = "中标人不得将中标项目转包或违法分包；经采购人同意可将非核心部分分包"

    assert facts(read_text("第二章 须知", line))["subcontracting"] == "允许"


def test_the_name_of_a_row_says_whose_time_and_place_its_columns_are(document):
    rows = [
        ["事项", "时间", "地点"],
        ["招标文件发售", "2026年4月20日至2026年4月24日", "采购部二楼窗口"],
        ["投标文件递交", "2026年5月8日9:30截止", "办公楼一楼前台"],
        ["开标", "2026年5月8日10:00", "办公楼三楼会议室"],
    ]
    document.add_paragraph("第一章 招标公告")
    add_table(document, rows)
    found = facts(read(saved(document)))

    assert (found["doc_from"], found["doc_until"]) == ("2026-04-20", "2026-04-24")
    assert found["bid_deadline"] == "2026-05-08T09:30"
    assert (found["opening_time"], found["opening_place"]) == (
        "2026-05-08T10:00",
        "办公楼三楼会议室",
    )


def test_a_plan_of_days_names_the_opening_by_what_is_done(document):
    document.add_paragraph("第一章 采购公告")
    rows = [
        ["阶段", "时间安排"],
        ["递交截止", "2026年5月8日9:30"],
        ["开启响应文件", "2026年5月8日9:30"],
    ]
    add_table(document, rows)

    assert facts(read(saved(document)))["opening_time"] == "2026-05-08T09:30"


def test_copies_of_the_winner_are_not_those_of_the_bid():
    tender = read_text(
        "第二章 投标人须知",
        "投标文件份数：电子投标文件一份；中标后提供纸质投标文件正本1份、副本3份。",
        "评标：由评标小组评审，采用百分制综合评分。",
    )

    assert "副本" not in facts(tender).get("copies", "")
    assert facts(tender)["evaluation_method"] == "综合评分"


def test_a_method_may_leave_out_what_its_label_says():
    assert facts(read_text("某平台项目", "招标方式：公开"))["method"] == "公开招标"
    assert "method" not in facts(read_text("某平台项目", "公示方式：公开"))


def test_the_buyer_may_be_named_as_the_party_of_the_contract():
    tender = read_text("某市人民医院（以下简称甲方）拟对医用耗材进行询比采购")

    assert facts(tender)["purchaser"] == "某市人民医院"
