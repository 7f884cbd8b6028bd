"""Who in a bid team answers a clause: what it says, and the headings above it."""

import pytest

from tests.bid.conftest import read_text

SHEET = ("第二章 投标人须知", "★条款为实质性条款，不满足的投标无效。")
NEEDS = ("第四章 采购需求", "★条款为实质性条款，不满足的投标无效。")


def kind(*lines):
    return next(one.kind.value for one in reversed(read_text(*lines).clauses) if one.mark)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("★1.1 投标人不是制造商的，须持有制造商出具的授权书。", "qualification"),
        ("★1.2 须提供开户银行出具的资信证明原件。", "qualification"),
        ("★1.3 投标有效期：120天。", "commercial"),
        ("★1.4 整机质量保证不少于三年。", "service"),
        ("★1.5 服务器内存不小于64GB。", "technical"),
    ],
)
def test_a_clause_without_a_telling_heading_is_sorted_by_its_words(line, expected):
    assert kind(*SHEET, line) == expected


@pytest.mark.parametrize(
    ("heading", "line", "expected"),
    [
        ("一、技术规格", "★4.1质量保证期：验收合格后不少于12个月。", "service"),
        ("一、技术规格", "★4.2采用质量保证的进口轴承，精度不低于P4级。", "technical"),
        ("（一）服务器", "★1.内存容量：不小于64GB。", "technical"),
        ("（一）服务要求", "★1.内存故障2小时内更换。", "service"),
    ],
)
def test_the_heading_above_tells_unless_a_label_says_otherwise(heading, line, expected):
    assert kind(*NEEDS, heading, line) == expected


def test_a_line_that_begins_with_the_address_of_a_site_goes_on_from_the_one_above():
    tender = read_text(
        "第一章 招标公告",
        "二、投标人资格要求",
        "2、未被“信用中国”（www.creditchina.gov.cn）、中国政府采购网",
        "（www.ccgp.gov.cn）列入失信被执行人名单",
    )

    (clause,) = tender.clauses
    assert clause.text.endswith("中国政府采购网（www.ccgp.gov.cn）列入失信被执行人名单")
