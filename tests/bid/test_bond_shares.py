"""A bid bond in percent is told with what it is a share of."""

import pytest

from tests.bid.conftest import facts, read_text

ENGLISH = "Request for Proposals\nSection 1 Instructions to Bidders\n"
NOTICE = "某市数据平台项目招标文件\n第一章 投标邀请\n项目名称：某市数据平台项目\n"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        (f"{NOTICE}投标保证金：预算金额的2%", "预算金额的2%"),
        (f"{NOTICE}投标保证金的金额为采购项目预算金额的百分之二。", "采购项目预算金额的百分之二"),
        (f"{NOTICE}供应商应按最高限价的1.5％提交磋商保证金。", "最高限价的1.5％"),
        (
            f"{ENGLISH}The Bidder shall furnish a bid bond of not less than 2% of the bid price.",
            "not less than 2% of the bid price",
        ),
        (
            f"{ENGLISH}Bid Security: five percent (5%) of the total bid amount",
            "five percent (5%) of the total bid amount",
        ),
        (
            f"{ENGLISH}Each bid security shall equal ten (10) percent of the Bidder's total price.",
            "ten (10) percent of the Bidder's total price",
        ),
    ],
)
def test_the_share_is_told_in_the_words_of_the_tender(text, share):
    assert facts(read_text(text))["bid_bond_share"] == share


@pytest.mark.parametrize(
    "text",
    [
        f"{NOTICE}投标保证金不得超过采购项目预算金额的2%。",
        f"{NOTICE}投标保证金一般不应多于采购项目预算金额的2%。",
        f"{NOTICE}投标保证金最高为预算金额的2%，本项目为1万元。",
        f"{NOTICE}履约保证金：合同金额的5%",
        f"{NOTICE}投标保证金：2万元，中标后按合同金额的5%提交履约保证金。",
        f"{NOTICE}投标保证金：10万元\n投标保证金为预算金额的2%，交纳到下列账户。",
        f"{ENGLISH}A bid bond is not required. The performance bond is 10% of the contract price.",
        f"{ENGLISH}Bid security shall not exceed 2% of the bid price.",
    ],
)
def test_what_the_law_allows_a_sum_that_is_told_and_other_bonds_are_no_share(text):
    assert "bid_bond_share" not in facts(read_text(text))


@pytest.mark.parametrize(
    "said",
    [
        "投标保证金：不大于预算金额的2%，具体为：20000元。",
        "投标保证金：不超过采购预算金额的2%，即人民币20000元",
        "投标保证金：人民币贰万元（不超过项目预算金额的2%）",
        "投标保证金不大于预算金额的2%，具体为：20000元。",
        "投标保证金的金额不得超过采购项目预算金额的2%，本项目为20000元。",
    ],
)
def test_the_sum_behind_the_most_that_may_be_asked_is_the_bond_and_no_budget(said):
    known = facts(read_text(f"{NOTICE}{said}"))

    assert known["bid_bond_cny"] == 20000
    assert "budget_cny" not in known


def test_both_ends_of_a_share_are_told():
    known = facts(read_text(f"{NOTICE}投标保证金金额不低于预算金额的1%且不多于2%。"))

    assert known["bid_bond_share"] == "不低于预算金额的1%且不多于2%"
