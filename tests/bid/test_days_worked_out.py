"""Days whose year or number the reader has to work out from the deadline for bids."""

import pytest

from tests.bid.conftest import facts, read_text

NOTICE = "第一章 招标公告"
DEADLINE = "投标截止时间：2026年8月31日10:00"


def known(*lines):
    return facts(read_text(NOTICE, *lines))


def questions_end(*lines):
    return known(*lines).get("clarification_deadline")


def codes(*lines):
    return {warning.code for warning in read_text(NOTICE, *lines).warnings}


@pytest.mark.parametrize(
    ("deadline", "day"),
    [
        (DEADLINE, "2026-08-19T12:00"),
        ("投标截止时间：2027年1月12日10:00", "2026-08-19T12:00"),
        ("投标截止时间：2026年1月12日10:00", "2025-08-19T12:00"),
    ],
)
def test_a_day_without_a_year_is_the_one_nearest_to_the_deadline(deadline, day):
    assert questions_end("答疑：如有疑问，应于8月19日12:00前以邮件形式提出。", deadline) == day


def test_a_deadline_without_a_year_has_that_of_the_sale_before_it():
    lines = ("文件获取时间：2026年12月21日至2026年12月25日", "投标截止时间：1月12日10:00")

    assert known(*lines)["bid_deadline"] == "2027-01-12T10:00"


def test_a_day_without_a_year_is_not_known_where_no_day_has_one():
    assert "bid_deadline" not in known("投标截止时间：8月31日10:00")


def test_a_day_of_every_year_is_none():
    assert questions_end("如有疑问，应于每年8月19日12:00前提出。", DEADLINE) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("投标人要求澄清的截止时间：投标截止期前10日", "2026-08-21"),
        ("供应商提出疑问的截止时间：提交投标文件截止时间3日前", "2026-08-28"),
        ("提问截止时间：开标前五天", "2026-08-26"),
    ],
)
def test_the_end_of_questions_is_counted_back_from_the_deadline_and_told_so(line, day):
    assert questions_end(line, DEADLINE) == day
    assert "questions_counted" in codes(line, DEADLINE)


@pytest.mark.parametrize(
    "line",
    [
        "提问截止时间：投标截止时间前5个工作日",
        "招标人发出澄清的截止时间：投标截止时间15日前",
        "对招标文件的异议，应在投标截止时间10日前提出。",
    ],
)
def test_working_days_answers_and_objections_give_no_day(line):
    assert questions_end(line, DEADLINE) is None


def test_nothing_is_counted_where_no_deadline_is_known_or_the_day_is_printed():
    line = "投标人要求澄清的截止时间：2026年8月20日17:00"

    assert questions_end("提问截止时间：开标前五天") is None
    assert "questions_counted" not in codes(line, DEADLINE)
