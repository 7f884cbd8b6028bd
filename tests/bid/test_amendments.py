"""Clarifications: the new wording of a clause, and the day that no longer holds."""

from tests.bid.conftest import facts, marked, read_text

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
