"""Closed projects as the archive tells of them: what figures over many projects are made of."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from presales_desk.method.keys import Element, Importance, Stage
from presales_desk.records.enums import Result

BAND = 20
"""Width in percent of the bands that estimates are compared in."""

_LAST = 100 - BAND


def band_of(estimate: int) -> int:
    """Return where the band of an estimate begins; the last one holds 100 as well."""
    return min(max(estimate, 0) // BAND * BAND, _LAST)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedProject:
    """How a project ended, by its entry in the knowledge base.

    Attributes:
        id: Of the entry: every figure leads back to it.
        title: Of the entry.
        day: When the result came.
        owner: Who led it; empty while unknown.
        level: None while it was not judged.
        stage: In which it ended; None while unknown.
        elements: What decided; empty while nobody said.
        estimate: Our own estimate before the decision, 0 to 100; None when there was none.

    """

    id: str
    title: str
    result: Result
    day: dt.date
    customer: str = ""
    industry: str = ""
    owner: str = ""
    competitors: tuple[str, ...] = ()
    level: Importance | None = None
    stage: Stage | None = None
    elements: tuple[Element, ...] = ()
    estimate: int | None = None
