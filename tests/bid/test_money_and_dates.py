"""Sums and days in every writing."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.bid.dates import moments
from presales_desk.bid.money import amounts, head_unit
from presales_desk.bid.numerals import chinese_number

BANKERS = "零壹贰叁肆伍陆柒捌玖"
EVERYDAY = "〇一二三四五六七八九"


def spelled(number):
    """A number below 10000 in banker's numerals."""
    text, zero = "", False
    for value, unit in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = number // value % 10
        if digit:
            text += ("零" if zero and text else "") + BANKERS[digit] + unit
        zero = not digit
    return text


@given(st.integers(1, 9999), st.integers(0, 9999))
def test_numerals_are_read_as_they_are_spelled(high, low):
    low_text = ("零" if low < 1000 else "") + spelled(low) if low else ""

    assert chinese_number(f"{spelled(high)}万{low_text}") == high * 10_000 + low


@given(st.integers(1, 10**11))
def test_commas_and_signs_change_nothing(yuan):
    assert [a.yuan for a in amounts(f"￥{yuan:,}.50元")] == [Decimal(f"{yuan}.5")]


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("38.4万元", "384000"),
        ("叁万元整", "30000"),
        ("1.2亿元", "120000000"),
        ("叁佰叁拾万元整", "3300000"),
    ],
)
def test_a_sum_is_read_however_it_is_written(text, yuan):
    assert [a.yuan for a in amounts(text)] == [Decimal(yuan)]


def test_a_number_without_unit_is_money_only_where_the_head_says_so():
    assert amounts("63.2") == []
    assert amounts("63.2", head_unit("预算金额（万元）"))[0].yuan == 632000


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)), st.times())
def test_every_writing_of_a_time_is_the_same_time(day, time):
    moment = dt.datetime.combine(day, time, dt.UTC)
    clock = f"{time.hour}：{time.minute:02d}"
    value = moment.strftime("%Y-%m-%dT%H:%M")
    writings = [
        f"{moment.year}年{moment.month}月{moment.day}日{moment.hour}时{moment.minute}分",
        f"{day.year}年 {day.month} 月 {day.day} 日（星期五）{clock}",
        moment.strftime("%Y-%m-%d %H:%M:%S"),
    ]

    assert [moments(text)[0].value for text in writings] == [value] * 3


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)))
def test_any_day_in_numerals_is_read(day):
    year = "".join(EVERYDAY[int(digit)] for digit in str(day.year))

    assert moments(f"{year}年{day.month}月{day.day}日")[0].day == day


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("二○二六年三月十五日", "2026-03-15"),
        ("2026年3月5日下午2:30", "2026-03-05T14:30"),
        ("2026年3月5日9:00-17:00", "2026-03-05"),
        ("2026年3月5日24:00", "2026-03-05T23:59"),
    ],
)
def test_a_day_is_read_however_it_is_written(text, value):
    assert moments(text)[0].value == value


def test_the_end_of_a_span_takes_its_year_from_the_beginning():
    assert [m.value for m in moments("2026年3月4日至3月11日")] == ["2026-03-04", "2026-03-11"]


@given(st.text(max_size=80))
def test_no_text_breaks_the_readers(text):
    moments(text)
    amounts(text)


def test_full_width_digits_count_as_digits():
    (day,) = moments("截止时间：２０２６年５月６日 ９：３０")

    assert day.value == "2026-05-06T09:30"
    assert [int(one.yuan) for one in amounts("预算３８．４万元")] == [384000]
