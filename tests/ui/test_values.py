import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.records import formats
from presales_desk.ui.models import values

amounts = st.decimals(-(10**12), 10**12, places=2)
days = st.dates()
languages = st.sampled_from(["zh", "en"])


@pytest.mark.parametrize(
    ("typed", "yuan"),
    [
        ("1800万", "18000000"),
        ("1,800 万元", "18000000"),
        ("18000000", "18000000"),
        ("¥18,000,000", "18000000"),
        ("￥１８００万", "18000000"),
        ("0.18亿", "18000000"),
        ("人民币 5000元", "5000"),
        ("3 千万", "30000000"),
        ("12.5", "12.5"),
        ("-3万", "-30000"),
    ],
)
def test_money_is_understood_as_people_write_it(typed, yuan):
    assert values.parse_money(typed) == Decimal(yuan)


@pytest.mark.parametrize(
    "typed", ["约 1800 万", "18,00", "万", "1e9", "NaN", "1.2.3", "9" * 20, "=1+1", "-"]
)
def test_what_is_no_amount_is_refused(typed):
    assert is_refused(values.parse_money, typed)


@pytest.mark.parametrize(
    ("yuan", "chinese", "english"),
    [
        ("18000000", "1,800 万元", "CNY 18,000,000"),
        ("18005000", "1,800.5 万元", "CNY 18,005,000"),
        ("9999", "9,999 元", "CNY 9,999"),
        ("18000000.01", "18,000,000.01 元", "CNY 18,000,000.01"),
        ("0", "0 元", "CNY 0"),
    ],
)
def test_money_is_shown_short_and_exact(yuan, chinese, english):
    assert formats.money(Decimal(yuan), "zh") == chinese
    assert formats.money(Decimal(yuan), "en") == english


@given(amounts, languages)
def test_money_that_is_shown_reads_back_the_same(amount, language):
    assert values.parse_money(formats.money(amount, language)) == amount


@given(st.decimals(-(10**12), 10**12, places=4))
def test_numbers_that_are_shown_read_back_the_same(number):
    assert values.parse_number(formats.number(number)) == number


@given(days)
def test_days_that_are_shown_read_back_the_same(day):
    assert values.parse_date(values.date_text(day)) == day


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), unique=True), languages)
def test_words_that_are_shown_read_back_the_same(words, language):
    assert values.parse_words(values.words_text(tuple(words), language)) == tuple(words)


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-20",
        "2026/11/20",
        "2026.11.20",
        "2026年11月20日",
        "20261120",
        "２０２６－１１－２０",
    ],
)
def test_days_are_understood_as_people_write_them(typed):
    assert values.parse_date(typed) == dt.date(2026, 11, 20)


@pytest.mark.parametrize("typed", ["12-20", "12/20", "12.20", "12月20日", "１２－２０"])
def test_a_day_without_its_year_is_the_next_such_day(typed):
    for today, year in (
        (dt.date(2026, 11, 21), 2026),
        (dt.date(2026, 12, 31), 2026),
        (dt.date(2027, 1, 5), 2027),
    ):
        assert values.parse_date(typed, today) == dt.date(year, 12, 20)
    assert values.parse_date("1月15日", dt.date(2026, 11, 21)) == dt.date(2027, 1, 15)
    assert values.parse_date("11-15", dt.date(2026, 11, 21)) == dt.date(2026, 11, 15)


@pytest.mark.parametrize(
    "typed", ["2026-02-30", "13-20", "11-31", "20 Nov", "2026", "202611", "今天"]
)
def test_what_is_no_day_is_refused(typed):
    assert is_refused(values.parse_date, typed)


@pytest.mark.parametrize("parse", [values.parse_money, values.parse_number, values.parse_date])
def test_nothing_typed_is_nothing(parse):
    assert parse("  ") is None


def is_refused(parse, typed):
    try:
        parse(typed)
    except ValueError:
        return True
    return False
