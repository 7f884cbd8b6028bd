"""Where bids are opened, when the word place stands behind the time or on a line of its own."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

PLACE = "金融大街甲21号院配楼二层会议室"


@pytest.mark.parametrize(
    "lines",
    [
        (f"4.3 开启时间：2026-09-22 10:00，地点：{PLACE}",),
        (f"5.1 开标时间：2026年9月22日10:00；地点：{PLACE}。",),
        ("5.开标时间和地点：", "开标时间：2026年9月22日10:00", f"地  点：{PLACE}"),
        (f"开启时间：2026年9月22日10时00分  地点：{PLACE}",),
        ("五、开标", "1、时间：2026年9月22日10:00", f"2、地点（网址）：{PLACE}"),
        (
            "四、截止时间、开标时间和地点",
            "1、截止时间：2026年9月22日10:00",
            f"2、地点：本项目将在{PLACE}解密、开标。评标主场设在交易中心。",
        ),
        ("5.开启", "时间：2026年9月22日10:00（北京时间）", f"地点：{PLACE}"),
    ],
)
def test_the_place_follows_the_time(lines):
    assert facts(read_text("第一章 招标公告", *lines))["opening_place"] == PLACE


def test_a_place_of_something_else_is_not_where_bids_are_opened():
    lines = ("5.开标时间：2026年9月22日10:00。", f"6.踏勘集合地点：{PLACE}", f"地点：{PLACE}")

    assert "opening_place" not in facts(read_text("第一章 招标公告", *lines))


def test_bids_may_be_opened_where_they_are_handed_in(document):
    document.add_paragraph("第二章 投标人须知")
    rows = [
        ["条款号", "条款名称", "编列内容"],
        ["4.2.1", "投标截止时间", "2026年12月15日09时30分"],
        ["4.2.2", "递交投标文件地点", PLACE],
        ["5.1", "开标时间和地点", "开标时间：同投标截止时间\n开标地点：同递交投标文件地点"],
    ]
    add_table(document, rows)

    assert facts(read(saved(document)))["opening_place"] == PLACE


def test_a_hall_where_nobody_meets_is_a_place():
    line = (
        "开标方式：不见面开标，开标地点：江海市不见面开标大厅（网址：http://ggzy.example.gov.cn）"
    )

    assert facts(read_text("第一章 招标公告", line))["opening_place"] == "江海市不见面开标大厅"


def test_the_place_and_time_of_bids_are_those_of_the_opening_where_it_says_so():
    known = facts(
        read_text(
            "第一章 采购公告",
            "六、投标开始和截止时间及地点、方式",
            "（二）投标截止时间：2026年4月8日9时00分。",
            "（三）投标地点：武川市中南路88号综合楼第1评标室。",
            "七、开标时间、地点",
            "开标时间同投标截止时间，开标地点同投标地点。",
            "八、样品递交：2026年4月8日8时30分前，每个品目样品1件，递交至投标地点。",
        )
    )

    assert known["opening_time"] == "2026-04-08T09:00"
    assert known["opening_place"] == "武川市中南路88号综合楼第1评标室"
