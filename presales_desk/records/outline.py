"""Outlines of presentations and their slides."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, ClassVar

from presales_desk.method.keys import Section
from presales_desk.records.base import Record
from presales_desk.records.enums import SlideKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline(Record):
    """The plan of one talk, in the order T, Q, C, S, S (method, section 6).

    Attributes:
        title: Of the talk; the cover shows it.
        subtitle: Purpose or value, one line.
        audience: Who listens, in a line.
        occasion: Which exchange it is for; stands in the footer.
        author: Who presents; may hold two lines.
        day: Of the talk; None prints no date.
        slot_minutes: Length of the slot; None while unknown.
        language: ``zh`` or ``en``.
        confidential: Mark in the footer; empty prints the company's wording.
        internal: True for decks that never leave the company.

    """

    table: ClassVar[str] = "outlines"

    project_id: str
    title: str
    subtitle: str = ""
    audience: str = ""
    occasion: str = ""
    author: str = ""
    day: dt.date | None = None
    slot_minutes: int | None = None
    language: str = "zh"
    confidential: str = ""
    internal: bool = False
    rank: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide(Record):
    """One slide of an outline.

    Attributes:
        title: The message, a full sentence.
        kicker: The chapter in the customer's words, above the title.
        takeaway: The conclusion strip; one line.
        source: Of the figures on the slide.
        notes: What the speaker says.
        minutes: Planned; None while unplanned.
        content: The fields of the kind, as ``records.slide_content`` describes them.

    """

    table: ClassVar[str] = "slides"

    outline_id: str
    section: Section
    kind: SlideKind
    title: str = ""
    kicker: str = ""
    takeaway: str = ""
    source: str = ""
    notes: str = ""
    minutes: float | None = None
    content: dict[str, Any] = field(default_factory=dict[str, Any])
    rank: float = 0.0
