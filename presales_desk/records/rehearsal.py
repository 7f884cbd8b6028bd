"""Rehearsals of a talk: what each took, how it was judged, what was noted."""

from __future__ import annotations

import datetime as dt
from dataclasses import field
from typing import ClassVar

from presales_desk.records.base import Record, record
from presales_desk.records.enums import RehearsalWay


@record
class Rehearsal(Record):
    """One run. Method: rehearsal (section 8), quick-response drill (section 13).

    Attributes:
        began: In local time.
        planned_seconds: Of the whole talk, as planned then.
        seconds: What each segment took, by its key: a part of the presentation or a block.
        slide_seconds: What each slide took, by its id.
        ratings: 1 to 5 by the keys of ``rehearsal_points``.
        questions: How many questions were practised.
        finished: False for a run that was broken off.

    """

    table: ClassVar[str] = "rehearsals"

    project_id: str
    exchange_id: str
    way: RehearsalWay = RehearsalWay.ALONE
    began: dt.datetime
    planned_seconds: int = 0
    seconds: dict[str, float] = field(default_factory=dict[str, float])
    slide_seconds: dict[str, float] = field(default_factory=dict[str, float])
    ratings: dict[str, int] = field(default_factory=dict[str, int])
    questions: int = 0
    finished: bool = False
    note: str = ""


@record
class RehearsalNote(Record):
    """A note made while rehearsing.

    Attributes:
        second: From the beginning of the run.
        slide_id: The slide that was shown; empty for none.

    """

    table: ClassVar[str] = "rehearsal_notes"

    project_id: str
    rehearsal_id: str
    second: int
    slide_id: str = ""
    text: str
