"""Stretches of time that figures are taken over: a month, a quarter, a year, twelve months, all."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

_MONTHS = 12
_DAY = dt.timedelta(days=1)


class Span(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TWELVE_MONTHS = "twelve_months"
    ALL = "all"


_LENGTHS = {Span.MONTH: 1, Span.QUARTER: 3, Span.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time.

    Attributes:
        since, until: First and last day, both included; None leaves that side open.

    """

    span: Span
    since: dt.date | None = None
    until: dt.date | None = None

    def holds(self, day: dt.date) -> bool:
        """Tell whether ``day`` is in it."""
        after = self.since is None or self.since <= day
        return after and (self.until is None or day <= self.until)

    @property
    def name(self) -> str:
        """Return it in digits, such as ``2026-Q4``; empty for all time."""
        if self.since is None or self.until is None:
            return ""
        return {
            Span.MONTH: f"{self.since:%Y-%m}",
            Span.QUARTER: quarter_name(self.since),
            Span.YEAR: f"{self.since:%Y}",
        }.get(self.span, f"{self.since} – {self.until}")


def period_of(span: Span, day: dt.date) -> Period:
    """Return the period of this length that holds ``day``; twelve months end on it."""
    if span is Span.ALL:
        return Period(span)
    if span is Span.TWELVE_MONTHS:
        return Period(span, _moved(day, -_MONTHS) + _DAY, day)
    length = _LENGTHS[span]
    month = (day.month - 1) // length * length + 1
    since = day.replace(month=month, day=1)
    return Period(span, since, _moved(since, length) - _DAY)


def before(period: Period) -> Period:
    """Return the period of the same length that ends the day before; all time has none."""
    if period.since is None:
        return period
    last = period.since - _DAY
    return period_of(period.span, last)


def quarter_name(day: dt.date) -> str:
    """Return the quarter of a day, such as ``2026-Q4``."""
    return f"{day.year}-Q{(day.month - 1) // 3 + 1}"


def _moved(day: dt.date, months: int) -> dt.date:
    """Return the day so many months on, or the last of a month that is too short."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))
