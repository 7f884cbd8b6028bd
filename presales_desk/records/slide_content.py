"""The fields of each slide kind, as typed structures. A slide's ``content`` is their plain form.

Words between ``**`` are the ones to emphasise; all other text stands as it is typed.

A new kind is one dataclass here, one entry in ``CONTENT``, one layout in ``deck`` and one form
description in ``ui``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from presales_desk import structure
from presales_desk.records.enums import ChartType, SlideKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Who the talk is presented to and by whom (up to two lines)."""

    customer: str = ""
    presenter: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """A chapter, the question it answers, and its minutes."""

    topic: str
    question: str = ""
    minutes: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Three to seven chapters."""

    items: tuple[AgendaItem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionStart:
    """A chapter's number and the questions it opens with (up to three)."""

    number: str = ""
    lead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point and, below it, its detail."""

    text: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A number that proves the message, and what it counts."""

    number: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A key message with up to five points and one proof."""

    points: tuple[Point, ...] = ()
    proof: Proof | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: the head, and rows of as many cells."""

    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One row of numbers, one for each category; None leaves a gap."""

    name: str
    values: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A native chart with what it shows (what, scope, unit) and two or three points beside it."""

    type: ChartType = ChartType.COLUMN
    caption: str = ""
    categories: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What we ask for: what, who, until when."""

    what: str
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The recap, the request with owner and date, thanks."""

    recap: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    thanks: str = ""
    wish: str = ""
    contact: str = ""


Content = Cover | Agenda | SectionStart | Bullets | Table | Chart | Closing

CONTENT: dict[SlideKind, type[Content]] = {
    SlideKind.COVER: Cover,
    SlideKind.AGENDA: Agenda,
    SlideKind.SECTION: SectionStart,
    SlideKind.BULLETS: Bullets,
    SlideKind.TABLE: Table,
    SlideKind.CHART: Chart,
    SlideKind.CLOSING: Closing,
}


def content_of(kind: SlideKind, data: dict[str, Any], place: str = "") -> Content:
    """Return the typed content of a slide.

    Raises:
        StructureError: ``data`` does not have the fields of ``kind``.

    """
    return structure.read(CONTENT[kind], data, place)


def plain_content(content: Content) -> dict[str, Any]:
    """Return what ``Slide.content`` stores."""
    return structure.plain(content)
