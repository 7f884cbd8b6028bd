"""Where bids are opened, when the word place stands behind the time or on a line of its own."""

import pytest

from tests.bid.conftest import facts, read_text

PLACE = "金融大街甲21号院配楼二层会议室"


@pytest.mark.parametrize(
    "lines",
    [
        (f"4.3 开启时间：2026-09-22 10:00，地点：{PLACE}",),
        (f"5.1 开标时间：2026年9月22日10:00；地点：{PLACE}。",),
        ("5.开标时间和地点：", "开标时间：2026年9月22日10:00", f"地  点：{PLACE}"),
        ("5.开启", "时间：2026年9月22日10:00（北京时间）", f"地点：{PLACE}"),
    ],
)
def test_the_place_follows_the_time(lines):
    assert facts(read_text("第一章 招标公告", *lines))["opening_place"] == PLACE


def test_a_place_of_something_else_is_not_where_bids_are_opened():
    lines = ("5.开标时间：2026年9月22日10:00。", f"6.踏勘集合地点：{PLACE}", f"地点：{PLACE}")

    assert "opening_place" not in facts(read_text("第一章 招标公告", *lines))
