"""Sums that the tender gives for one year, where the contract may run for several."""

import pytest

from tests.bid.conftest import add_table, facts, read, read_text, saved

NOTICE = "第一章 招标公告"


def codes(tender):
    return {warning.code for warning in tender.warnings}


@pytest.mark.parametrize(
    "line", ["预算金额：59.8万元/年", "最高限价：598000元（含税）/年", "预算金额（元/年）：598000"]
)
def test_a_sum_for_a_year_is_told_as_one(line):
    tender = read_text(NOTICE, line, "服务期限：二年")

    assert 598000 in facts(tender).values()
    assert "sum_per_year" in codes(tender)


def test_the_head_of_a_column_tells_it_too(document):
    document.add_paragraph(NOTICE)
    add_table(
        document,
        [["采购内容", "服务期限", "采购预算（元/年）"], ["云平台运维服务", "二年", "598,000.00"]],
    )
    tender = read(saved(document))

    assert facts(tender)["budget_cny"] == 598000
    assert "sum_per_year" in codes(tender)


@pytest.mark.parametrize(
    "line",
    [
        "预算金额：59.8万元",
        "最高限价：每年29.9万元，两年合计59.8万元",
        "预算金额：59.8万元，服务期限2年",
    ],
)
def test_the_sum_of_all_years_is_not(line):
    assert "sum_per_year" not in codes(read_text(NOTICE, line))
