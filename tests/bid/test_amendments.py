"""Clarifications: the new wording of a clause, and the day that no longer holds."""

import pytest

from tests.bid.conftest import add_table, facts, marked, read, read_text, saved

TITLE = "北湖泵站项目更正公告（第一次）"


def texts(tender):
    return [clause.text for clause in tender.clauses]


def test_a_new_wording_stands_in_quotes_behind_the_change():
    tender = read_text(TITLE, "1.第3.2条“响应时间不超过3秒”修改为“★3.2 响应时间不超过2秒，双机。”")

    assert marked(tender) == [("★", "★3.2响应时间不超过2秒，双机。")]


def test_a_new_wording_may_stand_on_the_line_below():
    tender = read_text(
        TITLE, "原文：4.1 质保期1年。", "现修改为：", "4.1 质保期不少于3年，含备件。"
    )

    assert texts(tender) == ["4.1质保期不少于3年，含备件。"]


def test_a_new_wording_may_stand_in_a_column_beside_the_old_one():
    tender = read_text(
        f"# {TITLE}",
        "",
        "| 序号 | 原招标文件内容 | 修改后内容 |",
        "| --- | --- | --- |",
        "| 1 | 5.2 驻场人员4名 | 5.2 驻场人员不少于6名 |",
        name="更正公告.md",
    )

    assert texts(tender) == ["5.2驻场人员不少于6名"]


def test_a_day_that_changed_is_a_fact_and_no_clause():
    tender = read_text(
        TITLE, "投标截止时间由2028年4月18日09时30分调整为2028年4月25日09时30分，开标时间顺延。"
    )

    assert texts(tender) == []
    assert facts(tender)["bid_deadline"] == "2028-04-25T09:30"


def test_a_tender_that_speaks_of_changes_is_no_clarification():
    tender = read_text(
        "北湖泵站项目招标文件", "投标人须知", "投标人可将报价修改为新的报价并书面通知采购人。"
    )

    assert texts(tender) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["原投标截止时间：2026年12月10日10:00，现变更为：2026年12月15日10:00（北京时间）。"],
        ["投标截止时间：原2026年12月10日10:00，现变更为2026年12月15日10:00。"],
        ["投标截止时间由2026年12月10日10:00变更为2026年12月15日10:00。"],
        [
            "一、原招标文件：投标截止时间：2026年12月10日10:00。",
            "现更正为：投标截止时间：2026年12月15日10:00。",
        ],
        [
            "更正前：提交投标文件截止时间：2026年12月10日10点00分",
            "更正后：提交投标文件截止时间：2026年12月15日10点00分",
        ],
        [
            "更正前内容：",
            "1、投标截止时间：2026年12月10日10:00",
            "2、最高限价：1000000元",
            "更正后内容：",
            "1、投标截止时间：2026年12月15日10:00",
        ],
    ],
)
def test_the_deadline_is_the_new_one_however_the_old_one_is_quoted(lines):
    tender = read_text(TITLE, "项目编号：BH-2026-11", *lines)

    found = facts(tender)
    assert found["bid_deadline"] == "2026-12-15T10:00"
    assert "clarification_deadline" not in found
    assert "max_price_cny" not in found
    assert "2026-12-10" not in str(tender.warnings)


def test_a_notice_that_moves_the_opening_tells_the_new_day():
    found = facts(
        read_text(
            "关于北湖泵站项目延期开标的通知",
            "原定于2026年12月10日10:00开标，现推迟至2026年12月15日10:00开标，"
            "投标截止时间相应顺延至2026年12月15日10:00。",
        )
    )

    assert found["bid_deadline"] == "2026-12-15T10:00"


def test_facts_stand_in_the_column_of_new_wordings(document):
    document.add_paragraph(TITLE)
    rows = [
        ["序号", "更正项", "更正前内容", "更正后内容"],
        ["1", "投标截止时间", "2026年12月10日10点00分", "2026年12月15日10点00分"],
        ["2", "最高限价", "1000000元", "900000元"],
    ]
    add_table(document, rows)

    found = facts(read(saved(document)))

    assert found["bid_deadline"] == "2026-12-15T10:00"
    assert found["max_price_cny"] == 900_000
