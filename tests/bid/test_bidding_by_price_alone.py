"""Short calls for prices: until when, that no bond is asked, and who loses its place."""

import pytest

from tests.bid.conftest import facts, read_text


@pytest.mark.parametrize(
    "line",
    ["竞价起止时间：2026年5月8日9:00至2026年5月9日17:00", "竞价结束时间：2026年5月9日17:00"],
)
def test_the_end_of_bidding_is_the_deadline(line):
    tender = read_text("某学校打印机采购竞价公告", line)

    assert facts(tender)["bid_deadline"] == "2026-05-09T17:00"


@pytest.mark.parametrize(
    "line", ["磋商保证金 本项目免收", "3. 投标保证金  不收取。", "询价保证金 无需缴纳"]
)
def test_a_line_without_a_colon_says_that_no_bond_is_asked(line):
    tender = read_text("某设备采购竞争性磋商文件", "第二章 磋商须知", line)

    assert facts(tender)["bid_bond_cny"] == 0


def test_who_may_no_longer_be_proposed_is_out():
    tender = read_text(
        "某设备采购招标文件",
        "第二章 投标人须知",
        "供应商提供虚假材料的，取消其成交候选人资格。",
        "中标人拒绝签订合同的，取消其中标资格。",
    )

    assert [one.text for one in tender.rejections] == [
        "供应商提供虚假材料的，取消其成交候选人资格。"
    ]
