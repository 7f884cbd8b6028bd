"""Turning a slide into another kind without losing what both can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.planning.slide_making import made
from presales_desk.planning.slide_numbers import CHARTS, figures_of, with_figures
from presales_desk.planning.slide_rows import rows_of, whole
from presales_desk.records.enums import SlideKind
from presales_desk.records.slide_arguments import (
    BeforeAfter,
    Card,
    Cards,
    Column,
    KeyFigure,
    KeyFigures,
    Pair,
    Point,
    TwoColumns,
)
from presales_desk.records.slide_content import Content, content_of, plain_content

if TYPE_CHECKING:
    from presales_desk.records.outline import Slide


def converted(slide: Slide, kind: SlideKind) -> dict[str, Any]:
    """Return the content that ``slide`` has as a slide of ``kind``.

    Points become rows, rows become points, a table of numbers becomes a chart and a chart a
    table. The fields that all kinds share are not touched.
    """
    if kind is slide.kind:
        return slide.content
    content = content_of(slide.kind, slide.content)
    found = _akin(content, kind) or _numbers(content, slide.kind, kind)
    return plain_content(found or made(kind, rows_of(content)))


def _akin(content: Content, kind: SlideKind) -> Content | None:
    """Return ``content`` as a kind whose fields mean the same; None for any other."""
    match content, kind:
        case Cards(cards=cards), SlideKind.KPI:
            return KeyFigures(figures=tuple(_figure(card) for card in cards))
        case KeyFigures(figures=figures), SlideKind.CARDS:
            cards = (Card(title=one.name, body=one.note, metric=one.value) for one in figures)
            return Cards(cards=tuple(cards))
        case TwoColumns(), SlideKind.BEFORE_AFTER:
            return _pairs(content)
        case BeforeAfter(before=before, after=after), SlideKind.TWO_COL:
            rows = rows_of(content).rows
            left = tuple(Point(text=row[0]) for row in rows if row[0])
            right = tuple(Point(text=row[1]) for row in rows if row[1])
            return TwoColumns(
                left=Column(head=before, points=left), right=Column(head=after, points=right)
            )
        case _:
            return None


def _numbers(content: Content, old: SlideKind, new: SlideKind) -> Content | None:
    """Return numbers as another kind that shows numbers; None where either shows none."""
    shows = (*CHARTS, SlideKind.TABLE)
    if old not in shows or new not in shows:
        return None
    figures = figures_of(content)
    return None if figures is None else with_figures(new, figures)


def _figure(card: Card) -> KeyFigure:
    return KeyFigure(value=card.metric, name=card.title, note=whole((card.label, card.body)))


def _pairs(content: TwoColumns) -> BeforeAfter:
    left, right = content.left, content.right
    count = max(len(left.points), len(right.points))
    return BeforeAfter(
        before=left.head,
        after=right.head,
        pairs=tuple(Pair(before=_line(left, i), after=_line(right, i)) for i in range(count)),
    )


def _line(column: Column, index: int) -> str:
    if index >= len(column.points):
        return ""
    point = column.points[index]
    return whole((point.text, point.detail))
