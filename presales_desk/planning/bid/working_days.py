"""Working days: weekends, and the holidays and worked weekends that a person entered."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.records.bid import Holiday

_DAY = dt.timedelta(days=1)
_SATURDAY = 5
_LONGEST = 60  # days off in a row; more than any holiday, so that a wrong table ends somewhere


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days are worked.

    Attributes:
        off: Weekdays that are not worked.
        worked: Days of a weekend that are.

    """

    off: frozenset[dt.date] = frozenset()
    worked: frozenset[dt.date] = frozenset()

    @classmethod
    def of(cls, holidays: Iterable[Holiday]) -> WorkCalendar:
        """Return the calendar of the entered days."""
        days = list(holidays)
        return cls(
            frozenset(each.day for each in days if not each.worked),
            frozenset(each.day for each in days if each.worked),
        )

    def works(self, day: dt.date) -> bool:
        """Tell whether ``day`` is worked."""
        if day in self.worked:
            return True
        return day.weekday() < _SATURDAY and day not in self.off

    def before(self, day: dt.date, count: int) -> dt.date:
        """Return the working day that is ``count`` working days before ``day``; 0 for the last
        one that is not after it.
        """
        day = self._last(day)
        for _ in range(count):
            day = self._last(day - _DAY)
        return day

    def between(self, first: dt.date, last: dt.date) -> int:
        """Count the working days after ``first`` up to ``last``; 0 when that is not later."""
        days = (first + _DAY * number for number in range(1, (last - first).days + 1))
        return sum(self.works(day) for day in days)

    def _last(self, day: dt.date) -> dt.date:
        """Return ``day``, or the last working day before it."""
        for number in range(_LONGEST):
            if self.works(day - _DAY * number):
                return day - _DAY * number
        return day
