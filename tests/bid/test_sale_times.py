"""From when until when the documents can be had, beside other days that notices name."""

import pytest

from tests.bid.conftest import facts, read_text

NOTICE = "第一章 招标公告"


def sale(*lines):
    found = facts(read_text(NOTICE, *lines))
    return found.get("doc_from"), found.get("doc_until")


@pytest.mark.parametrize(
    "lines",
    [
        (
            "三、报名时间：2026年11月2日至2026年11月6日",
            "四、招标文件发售时间：2026年11月9日至2026年11月13日",
        ),
        ("请于2026年11月2日至2026年11月6日报名，并于2026年11月9日至2026年11月13日购买招标文件。",),
        (
            "四、招标文件的获取",
            "招标文件发售开始时间:2026-11-09  招标文件发售结束时间:2026-11-13",
            "1.1投标报名时间：2026-11-02 至 2026-11-06",
        ),
        (
            "报名时间：2026年11月2日至2026年11月6日",
            "磋商文件自2026年11月9日至2026年11月13日每天9:00-12:00（北京时间）在我司网站获取",
        ),
        (
            "报名时间：2026年11月2日至2026年11月6日",
            "4.招标文件售价500元，2026年11月9日至2026年11月13日登录电商平台购买",
        ),
        ("报名截止时间：2026年11月6日", "招标文件发售：2026年11月9日至2026年11月13日"),
    ],
)
def test_the_days_of_registering_are_not_those_of_the_documents(lines):
    assert sale(*lines) == ("2026-11-09", "2026-11-13")


@pytest.mark.parametrize(
    "lines",
    [
        ("报名时间：2026年11月9日至2026年11月13日",),
        ("报名及招标文件发售时间：2026年11月9日至2026年11月13日",),
        ("请于2026年11月9日至2026年11月13日报名并购买招标文件。",),
    ],
)
def test_who_registers_gets_the_documents_where_no_other_days_are_named(lines):
    assert sale(*lines) == ("2026-11-09", "2026-11-13")


@pytest.mark.parametrize(
    "start", ["自公告发布之日", "自本公告发布之日起", "公告发布之时起", "即日", "从公告发出之日"]
)
def test_documents_may_be_had_from_the_notice_on(start):
    lines = ("四、获取招标文件", f"1、时间：{start}至2026年11月13日17时30分（节假日除外）")

    assert sale(*lines) == (None, "2026-11-13T17:30")


@pytest.mark.parametrize(
    "hours",
    [
        "，上午9:00时至12:30时，下午15:30至19:00",
        "，每日9:00-17:00",
        " 9：00～11：30，14：00～17：00",
    ],
)
def test_office_hours_are_not_the_last_moment(hours):
    line = f"招标文件领取时间：2026年11月9日至2026年11月13日{hours}"

    assert sale(line) == ("2026-11-09", "2026-11-13")


def test_the_last_day_may_end_at_a_time_of_its_own():
    line = "招标文件获取时间：2026年11月9日9:00至2026年11月13日17:00"

    assert sale(line) == ("2026-11-09T09:00", "2026-11-13T17:00")
