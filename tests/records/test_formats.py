"""How sums are written for people."""

from decimal import Decimal

import pytest

from presales_desk.records.currencies import Currency, currency_in
from presales_desk.records.formats import currency_name, in_figures, money


@pytest.mark.parametrize(
    ("amount", "figures"),
    [
        ("171867.30", "171,867.30"),
        ("171867.3", "171,867.30"),
        ("12500", "12,500"),
        ("12500.00", "12,500"),
        ("0.0035", "0.0035"),
        ("-2132.7", "-2,132.70"),
    ],
)
def test_a_sum_that_is_not_whole_has_two_decimals_at_least(amount, figures):
    assert in_figures(Decimal(amount)) == figures


def test_the_sum_stands_beside_its_currency():
    assert money(Decimal("171867.3"), "zh") == "171,867.30 元"
    assert money(Decimal("12500.5"), "en", Currency.USD) == "USD 12,500.50"
    assert money(Decimal(174_000), "zh") == "17.4 万元"
    assert money(Decimal(174_000), "zh", in_full=True) == "174,000 元"


@pytest.mark.parametrize(
    ("currency", "chinese", "english"),
    [(Currency.CNY, "人民币", "CNY"), (Currency.USD, "美元", "USD"), (Currency.HKD, "港元", "HKD")],
)
def test_a_currency_on_its_own_is_called_by_its_name(currency, chinese, english):
    assert currency_name(currency, "zh") == chinese
    assert currency_name(currency, "en") == english
    assert currency_in(currency_name(currency, "zh")) is currency
