"""Brings the days of the sample up to date: those in its fields, and those within its sentences.

The sample is written as of one day. Whoever opens it later shall find a meeting just held and
another one ahead, so every day it names is moved by as much as has passed since then.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import partial

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_NUMBERS = {form: number for number, name in enumerate(_MONTHS, 1) for form in (name, name[:3])}
_DAY = re.compile(
    r"\b(?P<iso>\d{4}-\d\d-\d\d)(?!\d)"
    r"|(?:(?P<zh_year>\d{4})年)?(?<!\d)(?P<zh_month>\d{1,2})月(?P<zh_day>\d{1,2})日"
    rf"|\b(?P<day>\d{{1,2}}) (?P<month>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\b"
    r"(?: (?P<year>\d{4})\b)?"
)


def shifted(text: str, written_for: dt.date, today: dt.date) -> str:
    """Return ``text`` with every day it names moved by the time from ``written_for`` to ``today``.

    Days are known as ``2026-11-06``, ``2026年11月6日`` and ``6 November 2026`` or ``6 Nov``, with
    or without their year; each keeps its form.
    """
    return _DAY.sub(partial(_moved, written_for, today - written_for), text)


def _moved(written_for: dt.date, by: dt.timedelta, found: re.Match[str]) -> str:
    if found["iso"]:
        return (dt.date.fromisoformat(found["iso"]) + by).isoformat()
    if found["zh_month"]:
        year, month, number = found["zh_year"], int(found["zh_month"]), int(found["zh_day"])
        day = _day(year, month, number, written_for) + by
        return f"{f'{day.year}年' if year else ''}{day.month}月{day.day}日"
    year, month, number = found["year"], _NUMBERS[found["month"]], int(found["day"])
    day = _day(year, month, number, written_for) + by
    name = _MONTHS[day.month - 1]
    name = name if found["month"] in _MONTHS else name[:3]
    return f"{day.day} {name}{f' {day.year}' if year else ''}"


def _day(year: str | None, month: int, day: int, written_for: dt.date) -> dt.date:
    """Return a day; without a year it is the one nearest to the day of writing."""
    if year:
        return dt.date(int(year), month, day)
    years = (written_for.year - 1, written_for.year, written_for.year + 1)
    return min((dt.date(one, month, day) for one in years), key=lambda one: abs(one - written_for))
