"""A tender that speaks of its scoring, or of who may bid, and yields nothing says so."""

import pytest

from presales_desk.bid.unread import QUALIFICATION_UNREAD, SCORING_UNREAD
from tests.bid.conftest import read_request, read_text

GOODS = tuple(f"{number}. 设备{number}的内存不小于{number}GB。" for number in range(1, 31))
LINES = ("第三章 采购需求", *GOODS)
ENGLISH = tuple(f"The system must hold record {number}.\n" for number in range(1, 31))


def codes(tender):
    return {one.code for one in tender.warnings}


@pytest.mark.parametrize(
    "sentence", ["本项目采用综合评分法，总分100分。", "评标小组按评分细则打分，采用百分制。"]
)
def test_a_scoring_without_items_that_could_be_read_is_told(sentence):
    tender = read_text("第二章 评标办法", sentence, "各项得分见评标小组的打分表。", *LINES)

    assert SCORING_UNREAD in codes(tender)
    warned = next(one for one in tender.warnings if one.code == SCORING_UNREAD)
    assert warned.place.part == "第二章评标办法"
    assert "没有读出任何评分项" in warned.message


@pytest.mark.parametrize(
    "lines",
    [
        ("第二章 评标办法", "采用经评审的最低投标价法，满分100分的评分标准不适用。"),
        ("第二章 评标办法", "一、技术部分（60分）", "二、投标报价（40分）"),
        ("第二章 合同条款", "考核总分100分，低于60分的扣款。"),
    ],
)
def test_nothing_is_told_where_the_cheapest_wins_or_items_were_read(lines):
    assert SCORING_UNREAD not in codes(read_text(*lines, *LINES))


def test_a_section_of_who_may_bid_without_a_requirement_is_told():
    tender = read_text("第一章 投标人须知", "三、投标人资格要求", "详见平台。", *LINES)

    assert QUALIFICATION_UNREAD in codes(tender)


def test_a_section_of_who_may_bid_that_was_read_is_not_told():
    tender = read_text(
        "第一章 招标公告", "三、投标人资格要求", "1. 具有独立承担民事责任的能力。", *LINES
    )

    assert QUALIFICATION_UNREAD not in codes(tender)


def test_an_english_request_tells_so_too():
    tender = read_request(
        *ENGLISH,
        "## Evaluation Criteria\n",
        "Proposals are scored by the committee on their merits.\n",
        "## Bidder Qualifications\n",
        "Everyone is welcome.\n",
    )

    assert {SCORING_UNREAD, QUALIFICATION_UNREAD} <= codes(tender)
    warned = next(one for one in tender.warnings if one.code == SCORING_UNREAD)
    assert "没有读出任何评分项" not in warned.message
