"""Sums and capitals of a bid's prices; working days and the plan backwards."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presales_desk.method import load
from presales_desk.planning.bid.prices import line_tax, line_total, offered, price_findings, sums
from presales_desk.planning.bid.schedule import plan_backwards, task_findings
from presales_desk.planning.bid.working_days import WorkCalendar
from presales_desk.records.amounts import in_capitals, in_english, in_words
from presales_desk.records.bid import Bid, BidTask, Holiday, PriceLine
from presales_desk.records.currencies import Currency
from presales_desk.records.messages import catalogue

BID = Bid(project_id="p", tax_rate=Decimal(13))


def line(price, quantity="2", **fields):
    unit_price = None if price is None else Decimal(price)
    return PriceLine(
        project_id="p", name="服务器", unit_price=unit_price, quantity=Decimal(quantity), **fields
    )


def keys(found):
    return [finding.key for finding in found]


def test_a_line_is_rounded_to_cents_and_holds_its_tax():
    assert line_total(line("33.335", "3")) == Decimal("100.01")
    assert line_tax(line("56.50"), BID) == Decimal("13.00")


def test_lines_add_up_and_an_open_one_is_counted():
    added = sums([line("100"), line("10"), line(None)], BID)
    assert (added.total, added.open) == (Decimal("220.00"), 1)
    assert added.net is not None
    assert added.net + (added.tax or 0) == added.total


def test_a_line_that_is_only_being_begun_is_not_told_without_a_price():
    assert not price_findings(BID, [PriceLine(project_id="p", name="")], Currency.CNY)


def test_lines_without_prices_offer_nothing_yet():
    assert offered(BID, [line(None), line(None)]) is None
    assert offered(BID, [line(None), line("10")]) == Decimal(20)
    assert offered(BID.but(total=Decimal(0)), []) == 0


def test_an_amount_typed_for_the_tax_rate_is_an_error():
    bid = BID.but(tax_rate=Decimal(2_400_000))
    found = price_findings(bid, [line("100", tax_rate=Decimal(-6)), line("1")], Currency.CNY)
    assert keys(found) == ["price.tax_rate", "price.tax_rate"]
    assert "2,400,000 %" in catalogue("en").finding(found[0])
    assert not price_findings(BID.but(tax_rate=Decimal(0)), [line("1")], Currency.CNY)


def test_a_price_above_a_limit_or_beside_its_lines_is_an_error():
    bid = BID.but(total=Decimal(500), ceiling=Decimal(450))
    found = price_findings(bid, [line("100", cap=Decimal(90)), line("0")], Currency.USD)
    assert keys(found) == ["price.line_cap", "price.open", "price.ceiling", "price.sum"]
    assert "USD 50 above" in catalogue("en").finding(found[2])
    assert "高 50 美元" in catalogue("zh").finding(found[2])


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("1200500", "壹佰贰拾万零伍佰元整"),
        ("100000001", "壹亿零壹元整"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("20480000", "贰仟零肆拾捌万元整"),
        ("3.40", "叁元肆角整"),
        ("1001000100010001", "壹仟零壹万零壹亿零壹万零壹元整"),
    ],
)
def test_an_amount_is_written_in_capitals(amount, words):
    assert in_capitals(Decimal(amount)) == words


@given(st.integers(0, 10**18 - 1))
def test_capitals_tell_amounts_apart_and_never_repeat_a_zero(cents):
    words = in_capitals(Decimal(cents) / 100)
    assert "零零" not in words
    assert words != in_capitals(Decimal(cents + 1 if cents < 10**18 - 1 else cents - 1) / 100)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "zero yuan"),
        ("100.5", "one hundred and 50/100 yuan"),
        ("1200517", "one million two hundred thousand five hundred seventeen yuan"),
        ("42000000000.09", "forty-two billion and 09/100 yuan"),
    ],
)
def test_an_amount_is_written_in_english(amount, words):
    assert in_english(Decimal(amount)) == words


@pytest.mark.parametrize(
    ("language", "amount", "currency", "words"),
    [
        ("zh", "200", Currency.CNY, "贰佰元整"),
        ("zh", "200", Currency.USD, "two hundred US dollars"),
        ("en", "1", Currency.USD, "one US dollar"),
        ("en", "1.5", Currency.GBP, "one and 50/100 pounds sterling"),
    ],
)
def test_only_yuan_are_written_in_capitals(language, amount, currency, words):
    assert in_words(Decimal(amount), language, currency) == words


def day(text):
    return dt.date.fromisoformat(f"2026-{text}")


def test_a_holiday_is_no_working_day_and_a_worked_weekend_is():
    calendar = WorkCalendar.of([Holiday(day=day("10-01")), Holiday(day=day("10-10"), worked=True)])
    assert not calendar.works(day("10-01"))
    assert calendar.works(day("10-10"))
    assert calendar.before(day("10-02"), 1) == day("09-30")
    assert calendar.between(day("09-30"), day("10-02")) == 1


def test_the_plan_runs_backwards_and_shrinks_when_time_is_short():
    steps, calendar = load().bid_steps, WorkCalendar()
    long = plan_backwards(steps, day("12-31"), day("11-02"), calendar)
    assert long[-1].due == day("12-31")
    assert not any(step.squeezed for step in long)
    short = plan_backwards(steps, day("11-06"), day("11-02"), calendar)
    assert all(step.squeezed for step in short)
    assert min(step.due for step in short) >= day("11-02")


@given(st.integers(0, 60))
def test_steps_stay_in_their_order_however_short_the_time(days):
    deadline = day("11-02") + dt.timedelta(days=days)
    planned = plan_backwards(load().bid_steps, deadline, day("11-02"), WorkCalendar())
    dues = [step.due for step in planned]
    assert dues == sorted(dues)
    assert all(due <= deadline for due in dues)


def test_a_late_task_and_one_behind_the_deadline_are_errors():
    tasks = [
        BidTask(project_id="p", text="缴纳保证金", owner="刘畅", due=day("11-01")),
        BidTask(project_id="p", text="封标", owner="刘畅", due=day("12-05")),
        BidTask(project_id="p", text="演示"),
    ]
    found = task_findings(tasks, day("12-03"), day("11-22"))
    assert keys(found) == ["bid_task.late", "bid_task.after_deadline", "bid_task.nobody"]
