"""A field that holds a time of day, as “14:05”; the day is that of the exchange."""

from __future__ import annotations

import datetime as dt
from typing import Any

from presales_desk.errors import WrongValueError
from presales_desk.ui.models.field import Field
from presales_desk.ui.overriding import override
from presales_desk.ui.words import translate


class ClockField(Field):
    """Shows and reads hours and minutes of a moment."""

    @override
    def value(self, record: Any) -> dt.time | None:
        moment: dt.datetime | None = getattr(record, self.name)
        return None if moment is None else moment.time().replace(second=0, microsecond=0)

    @override
    def text(self, value: Any) -> str:
        return "" if value is None else f"{value:%H:%M}"

    @override
    def parse(self, typed: object) -> Any:
        if not isinstance(typed, str):
            return typed
        if not (text := typed.strip().replace("：", ":")):
            return None
        try:
            return dt.time.fromisoformat(text.zfill(5))
        except ValueError:
            wanted = translate("ClockField", "a time such as 14:05")
            raise WrongValueError(field=self.heading, value=text[:20], wanted=wanted) from None


def on_day(fields: dict[str, Any], day: dt.date) -> dict[str, Any]:
    """Return ``fields`` with times of day made moments of ``day``, as records store them."""
    return {
        name: dt.datetime.combine(day, value) if isinstance(value, dt.time) else value
        for name, value in fields.items()
    }
