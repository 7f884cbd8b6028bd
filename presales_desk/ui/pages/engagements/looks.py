"""How exchanges are written in the header, in tables and in lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.records.exchange import Exchange
    from presales_desk.records.project import Milestone


def when_and_where(exchange: Exchange, milestone: Milestone | None) -> str:
    """Return day, hour, place and length of an exchange in one line."""
    minutes = translate("ExchangeLooks", "{count} min")
    return dotted(
        when(milestone),
        exchange.place,
        minutes.format(count=exchange.slot_minutes) if exchange.slot_minutes else "",
    )


def when(milestone: Milestone | None) -> str:
    """Return day and hour, as “11-26 周四 14:00”; says so when the day is open."""
    if milestone is None or milestone.day is None:
        return translate("ExchangeLooks", "day open")
    return f"{short_day(milestone.day)} {milestone.time}".rstrip()


def short_day(day: dt.date) -> str:
    """Return month, day and day of the week."""
    weekday = QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day:%m-%d} {weekday}"
