"""Warnings that a tender which contradicts itself nowhere must not raise."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

DEADLINE = "投标文件递交截止时间：2026年12月14日14时00分"


def codes(tender):
    return {warning.code for warning in tender.warnings}


@pytest.mark.parametrize(
    "row",
    [
        "投标人提出问题的截止时间",
        "投标人要求澄清招标文件的截止时间",
        "投标人确认收到招标文件澄清的截止时间",
        "投标样品递交截止时间",
        "投标报名登记截止时间",
        "递交资格预审申请文件截止时间",
        "投标文件解密截止时间",
        "投标保函递交截止时间",
    ],
)
def test_the_end_of_something_else_is_no_other_deadline(document, row):
    document.add_paragraph("第一章 招标公告")
    document.add_paragraph(DEADLINE)
    document.add_paragraph("第二章 投标人须知")
    add_table(
        document,
        [["条款号", "条款名称", "编列内容"], ["1.10.2", row, "2026年12月2日16时00分前，书面形式"]],
    )

    tender = read(saved(document))

    assert facts(tender)["bid_deadline"] == "2026-12-14T14:00"
    assert "deadline_differs" not in codes(tender)


def test_questions_of_the_documents_end_later_than_those_before_a_meeting(document):
    document.add_paragraph("第二章 投标人须知")
    rows = [
        ["条款号", "条款名称", "编列内容"],
        ["1.10.2", "投标人在投标预备会前提出问题", "时间：2026年12月1日17时前"],
        ["2.2.1", "投标人要求澄清招标文件", "时间：2026年12月3日17时前"],
        ["2.2.2", "招标文件澄清发出的时间", "2026年12月5日17时前"],
    ]
    add_table(document, rows)

    found = facts(read(saved(document)))

    assert found["clarification_deadline"] == "2026-12-03T17:00"


def test_another_deadline_of_bidding_is_told():
    tender = read_text("第一章 招标公告", DEADLINE, "投标截止时间：2026年12月15日14时00分")

    assert "deadline_differs" in codes(tender)


@pytest.mark.parametrize(
    "line",
    [
        "我方参与某区政务外网项目【项目编号：YXQ-GK-2026-0318】政府采购活动，郑重承诺。",
        "我方参与某区政务外网项目〔项目编号：YXQ-GK-2026-0318〕的投标。",
        "项目编号：YXQ-GK-2026-0318采购计划编号：云采计划〔2026〕00457号",
        "项目编号：YXQ-GK-2026-0318采购人：某区大数据管理中心",
        "招标编号：YXQ-GK-2026-0318-01",
        "项目编号：YXQ-GK-2026-0318（第2包）",
        "招标编号：YXQ-GK-2026-0318/2",
        "项目编号：YXQ-GK-2026-0318（第二次）",
        "项目编号：YXQ-GK-2026-0318号",
    ],
)
def test_what_stands_behind_a_number_makes_no_other_number(line):
    tender = read_text(
        "第一章 招标公告",
        "项目编号：YXQ-GK-2026-0318",
        "项目编号：YXQ-GK-2026-0318",
        "第六章 投标文件格式",
        line,
    )

    assert facts(tender)["project_no"] == "YXQ-GK-2026-0318"
    assert "other_number" not in codes(tender)


def test_a_notice_may_tell_two_numbers_under_labels_of_their_own():
    tender = read_text(
        "第一章 招标公告",
        "采购项目编号：YXQ-GK-2026-0318",
        "招标编号：ZB20260017",
        "第六章 投标文件格式",
        "招标编号：ZB20260017",
    )

    assert "other_number" not in codes(tender)


def test_a_number_may_begin_with_the_place_in_brackets():
    tender = read_text("第一章 招标公告", "项目编号：[230001]JH[GK]20260017 包号：1")

    assert facts(tender)["project_no"] == "[230001]JH[GK]20260017"


@pytest.mark.parametrize("number", ["YXQ-GK-2026-0319", "YXQ-GK-2026-03181", "YXQ-GK-2026-031"])
def test_the_number_of_another_project_is_told(number):
    tender = read_text(
        "第一章 招标公告",
        "项目编号：YXQ-GK-2026-0318",
        "项目编号：YXQ-GK-2026-0318",
        "第六章 投标文件格式",
        f"项目编号：{number}",
    )

    assert "other_number" in codes(tender)


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("投标保证金：2万元", "第二章 投标人须知", "投标保证金金额：3万元"), "bond_differs"),
        (("投标有效期：90天", "第二章 投标人须知", "投标有效期：120天"), "validity_differs"),
    ],
)
def test_terms_that_two_parts_tell_differently_are_told(lines, code):
    assert code in codes(read_text("第一章 招标公告", *lines))


@pytest.mark.parametrize(
    "lines",
    [
        ("投标保证金：2万元", "第二章 投标人须知", "投标保证金：不超过预算的2%"),
        ("投标保证金：01包2万元，02包3万元", "第二章 投标人须知", "投标保证金：01包2万元"),
        ("投标有效期：90天", "第六章 投标文件格式", "投标有效期：60天"),
        ("投标有效期：90天", "第二章 投标人须知", "投标有效期：不少于60天"),
        ("预算金额：100万元/年", "最高限价：300万元（三年）"),
    ],
)
def test_terms_that_do_not_contradict_each_other_are_no_warning(lines):
    tender = read_text("第一章 招标公告", *lines)

    assert not {"bond_differs", "validity_differs", "ceiling_above_budget"} & codes(tender)
