"""What each lot may cost, and what all come to."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

NOTICE = "第一章 招标公告"


def told(tender, code):
    return [one.message for one in tender.warnings if one.code == code]


@pytest.mark.parametrize(
    ("line", "code", "sums"),
    [
        (
            "1.7 最高投标限价：A包300万元，B包200万元。",
            "ceiling",
            "A包 = 3,000,000 / B包 = 2,000,000",
        ),
        ("采购预算：A包300万元，B包200万元。", "budget", "A包 = 3,000,000 / B包 = 2,000,000"),
        (
            "最高限价：标包一4800万元，标包二1950万元。",
            "ceiling",
            "标包一 = 48,000,000 / 标包二 = 19,500,000",
        ),
        (
            "最高限价：标段一：300万元；标段二：200万元",
            "ceiling",
            "标段一 = 3,000,000 / 标段二 = 2,000,000",
        ),
        (
            "预算金额：包1（服务器2台）300万元，包2（存储）200万元",
            "budget",
            "包1 = 3,000,000 / 包2 = 2,000,000",
        ),
        (
            "项目预算：第十一包50万元，第十二包60万元",
            "budget",
            "第十一包 = 500,000 / 第十二包 = 600,000",
        ),
        (
            "各标包设置最高应答限价，标包一4800万元（不含税），标包二1950万元（不含税）。",
            "ceiling",
            "标包一 = 48,000,000 / 标包二 = 19,500,000",
        ),
        (
            "最高限价：300万元（一包）、200万元（二包）",
            "ceiling",
            "一包 = 3,000,000 / 二包 = 2,000,000",
        ),
        (
            "预算金额：300万元（第1包）；200万元（第2包）",
            "budget",
            "第1包 = 3,000,000 / 第2包 = 2,000,000",
        ),
        ("预算金额：II包300万元，I包200万元", "budget", "II包 = 3,000,000 / I包 = 2,000,000"),
        (
            "本项目分为A、B两个包，A包预算300万元，B包预算200万元。",
            "budget",
            "A包 = 3,000,000 / B包 = 2,000,000",
        ),
        (
            "应答保证金：每标包：标包一40万元，标包二20万元，标包三5万元",
            "bond",
            "标包一 = 400,000 / 标包二 = 200,000 / 标包三 = 50,000",
        ),
    ],
)
def test_lots_have_sums_of_their_own_and_no_total_that_the_tender_does_not_print(line, code, sums):
    tender = read_text(NOTICE, line)

    assert not {"max_price_cny", "budget_cny"} & facts(tender).keys()
    assert facts(tender)[f"{code}_by_lot"] == sums
    by_lot = told(tender, f"{code}_by_lot_alone") or told(tender, f"{code}_by_lot")
    assert sums in by_lot[0]


@pytest.mark.parametrize(
    ("line", "key", "total"),
    [
        ("本项目最高应答限价为4800万元。", "max_price_cny", 48_000_000),
        ("本次采购设限价，限价为4800万元。", "max_price_cny", 48_000_000),
        ("最高限价（万元）：包1：300", "max_price_cny", 3_000_000),
        ("投标保证金（万元）：包1：3；包2：2", "bid_bond_cny", 30_000),
        ("投标保证金：每标包：标包一40万元，标包二20万元", "bid_bond_cny", 400_000),
        ("预算金额：500万元，其中300万元（一包），150万元（二包）", "budget_cny", 5_000_000),
        ("预算金额：包1：300万元；包2：200万元。总预算500万元。", "budget_cny", 5_000_000),
        ("最高限价：A包300万元，B包200万元，合计500万元", "max_price_cny", 5_000_000),
    ],
)
def test_the_number_of_a_lot_is_no_part_of_its_sum(line, key, total):
    assert facts(read_text(NOTICE, line))[key] == total


@pytest.mark.parametrize("line", ["采购预算：每包30万元", "预算金额：30万元，共2包"])
def test_words_about_all_lots_name_none(line):
    assert facts(read_text(NOTICE, line))["budget_cny"] == 300_000


def test_ceilings_and_budgets_of_lots_in_a_table_are_all_told(document):
    document.add_paragraph(NOTICE)
    rows = [
        ["包号", "货物名称", "数量", "预算金额（万元）", "最高限价（万元）"],
        ["01包", "血管造影系统", "1套", "980", "965"],
        ["02包", "超声诊断仪", "2台", "360", "358"],
        ["合计", "", "", "1340", "1323"],
    ]
    add_table(document, rows)

    tender = read(saved(document))

    assert facts(tender)["lot"] == "01包、02包"
    assert facts(tender)["budget_cny"] == 13_400_000
    (budget,) = told(tender, "budget_by_lot")
    (ceiling,) = told(tender, "ceiling_by_lot")
    assert "01包 = 9,800,000 / 02包 = 3,600,000" in budget
    assert "01包 = 9,650,000 / 02包 = 3,580,000" in ceiling
    assert "13,230,000" in ceiling


def test_lots_that_are_only_numbered_have_their_sums_too(document):
    document.add_paragraph(NOTICE)
    rows = [["包号", "名称", "最高限价（元）"], ["1", "运维", "500000"], ["2", "监理", "500000"]]
    add_table(document, rows)

    tender = read(saved(document))

    assert facts(tender)["lot"] == "1、2"
    assert "max_price_cny" not in facts(tender)
    assert "(1) = 500,000 / (2) = 500,000" in told(tender, "ceiling_by_lot_alone")[0]


@pytest.mark.parametrize(
    "line",
    ["采购预算：300万元，本项目为1包", "最高限价：包1：300万元（含暂列金20万元）", "预算：30万元"],
)
def test_one_sum_for_one_lot_needs_no_warning(line):
    tender = read_text(NOTICE, line)

    assert told(tender, "budget_by_lot") + told(tender, "ceiling_by_lot") == []


def test_budgets_and_ceilings_of_lots_in_one_line_are_kept_apart():
    tender = read_text(
        NOTICE,
        "预算：甲包：100万元，最高限价90万元；乙包：80万元，最高限价70万元；丙包：60万元，最高限价50万元",
    )

    assert not {"max_price_cny", "budget_cny"} & facts(tender).keys()
    ceilings, budgets = told(tender, "ceiling_by_lot_alone"), told(tender, "budget_by_lot_alone")
    assert "甲包 = 900,000 / 乙包 = 700,000 / 丙包 = 500,000" in ceilings[0]
    assert "甲包 = 1,000,000 / 乙包 = 800,000 / 丙包 = 600,000" in budgets[0]


def test_a_budget_just_as_high_prints_no_total_of_the_ceilings_of_lots():
    tender = read_text(
        NOTICE,
        "预算金额（元）：6842300元（国库资金：6842300元）",
        "最高限价（元）：包1-3961200.00元，包2-2881100.00元",
    )

    assert facts(tender)["budget_cny"] == 6_842_300
    assert "max_price_cny" not in facts(tender)
    assert "包1 = 3,961,200 / 包2 = 2,881,100" in told(tender, "ceiling_by_lot_alone")[0]


def test_the_whole_budget_may_stand_before_its_parts():
    line = "预算金额：500万元（其中：包1 300万元，包2 150万元）"

    assert facts(read_text(NOTICE, line))["budget_cny"] == 5_000_000


def test_the_unit_in_the_head_of_a_column_may_stand_behind_the_word_on_tax(document):
    document.add_paragraph(NOTICE)
    rows = [["标包", "内容", "最高限价（不含税，万元）"], ["标包一", "交换机", "4800"]]
    add_table(document, rows)

    assert facts(read(saved(document)))["max_price_cny"] == 48_000_000


def test_a_table_of_lots_that_goes_on_over_a_page_keeps_its_head(document):
    document.add_paragraph(NOTICE)
    head = ["包号", "名称", "预算金额（万元）"]
    add_table(document, [head, ["1", "运维服务", "50"], ["2", "监理服务", "40"]])
    add_table(document, [["3", "测评服务", "30"]])

    tender = read(saved(document))

    assert facts(tender)["lot"] == "1、2、3"
    assert "budget_cny" not in facts(tender)
    assert "(1) = 500,000 / (2) = 400,000 / (3) = 300,000" in told(tender, "budget_by_lot_alone")[0]


def test_each_lot_may_have_a_line_of_its_own_with_its_sums():
    tender = read_text(
        NOTICE,
        "标项一：数据中心建设，预算金额（元）：3000000，最高限价（元）：2900000",
        "标项二：安全服务，预算金额（元）：1000000，最高限价（元）：990000",
    )

    assert facts(tender)["lot"] == "标项一、标项二"
    assert not {"max_price_cny", "budget_cny"} & facts(tender).keys()
    assert "标项一 = 3,000,000 / 标项二 = 1,000,000" in told(tender, "budget_by_lot_alone")[0]
    assert "标项一 = 2,900,000 / 标项二 = 990,000" in told(tender, "ceiling_by_lot_alone")[0]


LINES_OF_LOTS = (
    "采购包1：",
    "采购包预算金额（元）: 1,000,000.00",
    "采购包最高限价（元）: 990,000.00",
    "采购包2：",
    "采购包预算金额（元）: 2,000,000.00",
    "采购包最高限价（元）: 1,980,000.00",
)


def test_the_sums_of_a_lot_may_stand_in_lines_below_its_name():
    tender = read_text(NOTICE, *LINES_OF_LOTS)

    assert not {"max_price_cny", "budget_cny"} & facts(tender).keys()
    (ceiling,) = told(tender, "ceiling_by_lot_alone")
    assert "采购包1 = 990,000 / 采购包2 = 1,980,000" in ceiling


def test_the_total_counts_beside_such_lines():
    tender = read_text(NOTICE, "预算金额：3,000,000.00元", *LINES_OF_LOTS)

    assert facts(tender)["budget_cny"] == 3_000_000
    assert "采购包1 = 1,000,000 / 采购包2 = 2,000,000" in told(tender, "budget_by_lot")[0]


def test_a_heading_ends_what_belongs_to_a_lot():
    lines = (*LINES_OF_LOTS, "五、投标保证金", "投标保证金：20000元")

    assert facts(read_text(NOTICE, *lines))["bid_bond_cny"] == 20_000


def test_the_warning_calls_lots_as_their_column_does(document):
    document.add_paragraph("第一章 招标公告")
    add_table(
        document,
        [
            ["标段编号", "监理范围", "最高投标限价（万元）"],
            ["JL-05-1", "10座车站", "862.4"],
            ["JL-05-2", "11座车站", "905.1"],
        ],
    )
    warnings = read(saved(document)).warnings

    told = next(one.message for one in warnings if one.code == "ceiling_by_lot_alone")
    assert "JL-05-1 = 8,624,000 / JL-05-2 = 9,051,000" in told


def test_a_sum_merged_over_several_rows_counts_once(document):
    document.add_paragraph("第一章 招标公告")
    table = add_table(
        document,
        [
            ["包号", "设备名称", "分包控制预算（万元）"],
            ["第1包", "监护仪", "239.1"],
            ["第1包", "除颤仪", ""],
            ["第2包", "呼吸机", "457"],
        ],
    )
    table.cell(1, 2).merge(table.cell(2, 2))
    found = read(saved(document))

    told = next(one.message for one in found.warnings if one.code == "budget_by_lot_alone")
    assert "2,391,000" in told
    assert "4,570,000" in told


def test_sections_may_stand_above_the_tables_of_their_lots():
    lines = ["第一章 招标公告"]
    for section, ceiling in (("土建施工", "301"), ("线路施工", "503")):
        lines += [
            f"分标编号：JH-01  分标名称：{section}",
            "包号\t项目名称\t单项最高限价（万元）\t包最高限价（万元）",
        ]
        lines += [
            f"包01\t江海{section}一期工程\t90\t{ceiling}",
            f"包02\t江海{section}二期工程\t80\t200",
            "",
        ]
    tender = read_text(*lines)
    found = facts(tender)

    told = next(one.message for one in tender.warnings if one.code == "ceiling_by_lot_alone")
    assert "土建施工 包01 = 3,010,000 / 土建施工 包02 = 2,000,000" in told
    assert "线路施工 包01 = 5,030,000" in told
    assert found["lot"].startswith("土建施工 包01、土建施工 包02、线路施工 包01")
    assert not {"max_price_cny", "project_name"} & found.keys()
