"""What a team must know, with its proof, however the tender says it."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

NOTICE = "第一章 招标公告"


def test_the_labels_of_a_usual_notice_tell_its_facts():
    tender = read_text(
        NOTICE,
        "项目名称：城市大脑建设项目",
        "项目编号：ABC-2026-001",
        "采购人：某市大数据局 地址：中山路1号 电话：010-1",
        "预算金额：38.4万元",
        "最高限价：￥380,000.00",
        "投标截止时间：2026年3月5日14：00（北京时间）",
        "开标时间：同投标截止时间",
        "本项目不接受联合体投标。",
        "投标有效期：自投标截止之日起90日历天",
    )

    assert facts(tender) == {
        "project_name": "城市大脑建设项目",
        "project_no": "ABC-2026-001",
        "purchaser": "某市大数据局",
        "budget_cny": 384000,
        "max_price_cny": 380000,
        "bid_deadline": "2026-03-05T14:00",
        "opening_time": "2026-03-05T14:00",
        "bid_validity_days": 90,
        "consortium": "不接受",
        "currency": "CNY",
    }


def test_each_fact_says_where_it_stands_and_what_proves_it():
    tender = read_text(NOTICE, "投标截止时间：2026年3月5日14时30分")

    (fact,) = [fact for fact in tender.facts if fact.key == "bid_deadline"]

    assert fact.value == "2026-03-05T14:30"
    assert fact.text == "投标截止时间：2026年3月5日14时30分"
    assert fact.place.part == "第一章招标公告"
    assert fact.place.block == 1


def test_a_unit_in_the_head_of_a_column(document):
    document.add_paragraph(NOTICE)
    add_table(document, [["包号", "标的名称", "预算金额（万元）"], ["01", "餐饮服务", "63.2"]])

    assert facts(read(saved(document)))["budget_cny"] == 632000


def test_options_that_are_not_ticked_are_not_said(document):
    document.add_paragraph("第二章 投标人须知")
    add_table(
        document,
        [["12", "投标保证金", "☑不收取 □收取，金额：5万元"], ["13", "分包", "□允许 ■不允许"]],
    )

    found = facts(read(saved(document)))

    assert found["bid_bond_cny"] == 0
    assert found["subcontracting"] == "不允许"


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("投标保证金：人民币叁万元整", "bid_bond_cny", 30000),
        ("预算金额：135万元/年", "budget_cny", 1350000),
        ("提交投标文件截止时间：2025-04-11 10:00:00", "bid_deadline", "2025-04-11T10:00"),
        ("履约保证金：合同金额的5%", "performance_bond", "合同金额的5%"),
        ("投标文件份数：正本一份，副本四份", "copies", "正本一份，副本四份"),
    ],
)
def test_a_label_tells_its_fact_in_each_of_these_wordings(line, key, value):
    assert facts(read_text(NOTICE, line))[key] == value


def test_what_a_form_leaves_to_fill_in_is_no_fact():
    tender = read_text("第六章 投标文件格式", "投标有效期为90天", "投标保证金：2万元")

    assert facts(tender) == {}


def test_the_number_of_another_project_in_a_form_is_warned_of():
    tender = read_text(
        NOTICE, "项目编号：ABC-2026-001", "第六章 投标文件格式", "项目编号：XYZ-2024-777"
    )

    (warning,) = [warning for warning in tender.warnings if warning.code == "other_number"]

    assert "XYZ-2024-777" in warning.message
    assert warning.place.block == 3


def test_the_english_request_says_who_is_bound():
    tender = read_text(
        "# Request for Proposals",
        "",
        "## Instructions",
        "",
        "Proposals must be received no later than 4:00 PM on December 27, 2021.",
        "",
        "The State shall review proposals.",
        "",
        "## Scope of Work",
        "",
        "The contractor shall encrypt all data at rest.",
        name="rfp.md",
        language="en",
    )

    assert tender.language == "en"
    assert facts(tender)["bid_deadline"] == "2021-12-27T16:00"
    assert [(clause.text[:14], clause.kind.value) for clause in tender.clauses] == [
        ("Proposals must", "format"),
        ("The contractor", "technical"),
    ]


def test_a_day_until_which_bidders_may_ask_is_known_by_what_follows_it():
    line = "投标人应在2026年3月25日17:00前以书面形式提出澄清要求。"

    assert facts(read_text(NOTICE, line))["clarification_deadline"] == "2026-03-25T17:00"


def test_the_total_of_several_lots_is_a_fact_where_the_tender_prints_it():
    tender = read_text(NOTICE, "预算金额：第1包：120万元；第2包：80.5万元", "两包共计200.5万元。")

    assert facts(tender)["budget_cny"] == 2005000


@pytest.mark.parametrize(
    "line", ["本项目允许/不允许联合体投标。", "本次招标（接受或不接受）联合体投标。"]
)
def test_an_option_nobody_chose_is_no_fact(line):
    assert "consortium" not in facts(read_text(NOTICE, line))


def test_running_words_tell_what_no_label_does():
    tender = read_text(
        NOTICE,
        "1.招标条件",
        "本招标项目某变电站设备采购（项目名称）已由发改委批准，项目编号为GW2026-015。",
        "3.投标人资格要求",
        "4.招标文件的获取",
    )

    found = facts(tender)

    assert found["project_name"] == "某变电站设备采购"
    assert found["project_no"] == "GW2026-015"


def test_the_cover_may_say_name_and_kind_in_one_line():
    tender = read_text("某医院影像系统采购项目竞争性磋商文件", NOTICE)

    assert facts(tender)["project_name"] == "某医院影像系统采购项目"


def test_the_end_of_questions_is_no_other_deadline():
    tender = read_text(
        NOTICE,
        "投标截止时间：2026年3月3日9时0分",
        "投标人要求澄清招标文件的截止时间：2026年2月15日12时0分",
    )

    assert "deadline_differs" not in {warning.code for warning in tender.warnings}


def test_one_line_may_say_two_things():
    found = facts(read_text("第三章 采购需求", "交货期：合同签订后45日内。质保期：3年。"))

    assert found["contract_period"].startswith("合同签订后45日内")
    assert "质保" not in found["contract_period"]
    assert found["warranty"].startswith("3年")


@pytest.mark.parametrize(
    ("lines", "sums"),
    [
        ([NOTICE, "投标保证金：第一包20000元，第二包10000元"], "第一包 = 20,000 / 第二包 = 10,000"),
        (
            [NOTICE, "包1投标保证金：20000元", "包2投标保证金：1.5万元"],
            "包1 = 20,000 / 包2 = 15,000",
        ),
        ([NOTICE, "投标保证金：第1包贰万元整（¥20,000.00）；第2包20000元"], None),
        ([NOTICE, "投标保证金：20000元，一包、二包均须提交"], None),
        (
            ["1. Invitation", "Bid bond: Lot 1 CNY 200,000; Lot 2 CNY 50,000"],
            "Lot 1 = 200,000 / Lot 2 = 50,000",
        ),
    ],
)
def test_where_each_lot_has_a_bond_of_its_own_all_sums_are_told(lines, sums):
    tender = read_text(*lines)

    told = [warning.message for warning in tender.warnings if warning.code == "bond_by_lot"]
    assert len(told) == (sums is not None)
    assert all(sums in message for message in told)
