"""Which lots a tender has, wherever it names them."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

NOTICE = "第一章 招标公告"


def test_lots_that_only_a_sentence_names_are_known():
    assert facts(read_text(NOTICE, "采购预算：A包300万元，B包200万元"))["lot"] == "A包、B包"


@pytest.mark.parametrize(
    ("lines", "lots"),
    [
        (["采购内容：", "包1：服务器采购", "包2：存储采购"], "包1、包2"),
        (["本项目共分两个包：一包为服务器，二包为存储。"], "一包、二包"),
        (["I包：服务器采购", "II包：存储采购"], "I包、II包"),
        (["招标范围：01标段：土建工程；02标段：安装工程。"], "01标段、02标段"),
        (["第1包：消融治疗仪", "一、项目概述", "第3包：阴道镜（进口）"], "第1包、第3包"),
        (["采购包1(服务器):", "数量2台", "采购包2(存储):"], "采购包1、采购包2"),
    ],
)
def test_lots_are_known_without_a_sum(lines, lots):
    assert facts(read_text(NOTICE, *lines))["lot"] == lots


@pytest.mark.parametrize(
    "line",
    [
        "1包A4纸、2包签字笔由供应商提供。",
        "本项目不允许分包、转包。",
        "本项目共1个包，预算300万元。",
        "投标人曾承接二标段、三标段的，不得参加本次投标。",
    ],
)
def test_packs_shares_and_earlier_lots_are_no_lots_of_this_tender(line):
    assert "lot" not in facts(read_text(NOTICE, line))


def test_a_clause_tells_the_lot_it_is_bought_for():
    tender = read_text(
        "第一章 招标公告",
        "本项目共分两个包：01包为血管造影系统，02包为超声诊断仪。",
        "预算金额：300万元",
        "第二章 采购需求",
        "01包：●血管造影系统",
        "一、技术参数",
        "1.1 探测器不小于30cm。",
        "02包：●超声诊断仪",
        "1.1 探头不少于3把。",
        "01包与02包的付款方式相同。",
    )

    assert [clause.place.part.split(" / ")[1:] for clause in tender.clauses] == [
        ["01包：●血管造影系统", "一、技术参数"],
        ["02包：●超声诊断仪"],
        ["02包：●超声诊断仪"],
    ]


def test_lots_counted_anew_in_each_section_are_told_by_both(document):
    document.add_paragraph("第二章 投标人须知前附表")
    add_table(
        document,
        [
            ["序号", "分标名称", "包号", "投标保证金金额（万元）"],
            ["1", "办公服务", "包01", "1"],
            ["2", "财务咨询", "包01", "0.5"],
            ["3", "财务咨询", "包02", "0.3"],
        ],
    )
    tender = read(saved(document))
    told = next(one.message for one in tender.warnings if one.code == "bond_by_lot")

    assert facts(tender)["lot"] == "办公服务 包01、财务咨询 包01、财务咨询 包02"
    assert "办公服务 包01 = 10,000 / 财务咨询 包01 = 5,000 / 财务咨询 包02 = 3,000" in told
