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
