"""Causes, how they work and what comes of them: rows of boxes with arrows between."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, diagram, geometry, tables, text
from presales_desk.deck.design import TextRole
from presales_desk.deck.diagram import BOX, HEAD, LINK, Draft, Lane
from presales_desk.deck.layout_model import Align, Rect
from presales_desk.deck.placed_shapes import Connector, DrawnShape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_shapes import GroupBox
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_arguments import Cause, CauseEffect

_MOST_ROWS = 4
_HEAD_HEIGHT, _GAP, _ARROW_ROOM = 0.40, 0.16, 0.34
_HIGHEST = 1.5
_SHARES = {"cause": 3.8, "mechanism": 3.8, "outcome": 3.84}
_NUMBER_WIDTH = 1.62
_INSETS = (0.2, 0.06, 0.15, 0.06)
_NUMBER = TextRole((24, 20, 18, 16, 14), colours.WHITE, bold=True, align=Align.CENTRE, max_lines=1)
_EFFECT_FILL = colours.NEGATIVE_TINT


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns that hold something stand.

    Attributes:
        lanes: Left edge and width of each of ``cause``, ``mechanism``, ``outcome``.
        numbers: Whether some outcome has a number; ``effects``, whether some has words.

    """

    lanes: dict[str, tuple[float, float]]
    numbers: bool
    effects: bool


def pages(content: CauseEffect, sheet: Sheet) -> Pages:
    """Return the rows as boxes and arrows, or as a table when their words need more room."""
    rows = [row for row in content.rows if any((row.cause, row.mechanism, row.number, row.effect))]
    if not rows:
        return [[]]
    columns = _columns(rows)
    parts = diagram.evenly(rows, _MOST_ROWS)
    drafts = [_drafts(part, columns, sheet) for part in parts]
    if not all(diagram.fit(one) for one in drafts):
        return _as_table(rows, sheet)
    shapes = diagram.drawn(sheet, drafts)
    return [[_picture(part, one, columns, sheet)] for part, one in zip(parts, shapes, strict=True)]


def _columns(rows: Sequence[Cause]) -> _Columns:
    numbers, effects = any(row.number for row in rows), any(row.effect for row in rows)
    there = {
        "cause": any(row.cause for row in rows),
        "mechanism": any(row.mechanism for row in rows),
        "outcome": numbers or effects,
    }
    names = [name for name, is_there in there.items() if is_there]
    room = design.CONTENT_WIDTH - _ARROW_ROOM * (len(names) - 1)
    widths = tables.shares(room, *(_SHARES[name] for name in names))
    lanes: dict[str, tuple[float, float]] = {}
    left = design.MARGIN
    for name, width in zip(names, widths, strict=True):
        lanes[name] = (left, width)
        left += width + _ARROW_ROOM
    return _Columns(lanes, numbers, effects)


def _drafts(rows: Sequence[Cause], columns: _Columns, sheet: Sheet) -> list[Draft]:
    top = design.BODY_TOP + _HEAD_HEIGHT
    room = sheet.body_bottom - top
    height = min((room - _GAP * (len(rows) - 1)) / len(rows), _HIGHEST)
    found = [
        Draft(
            DrawnShape(
                "列名 Head",
                Rect(left, design.BODY_TOP, width, _HEAD_HEIGHT - 0.05),
                insets=(0, 0, 0, 0),
            ),
            diagram.words(sheet.word(f"cause_effect.{name}")),
            HEAD,
        )
        for name, (left, width) in columns.lanes.items()
    ]
    for number, row in enumerate(rows):
        place = top + number * (height + _GAP)
        found += _row(row, number, columns, place, height)
    return found


def _row(row: Cause, number: int, columns: _Columns, top: float, height: float) -> list[Draft]:
    found: list[Draft] = []
    plain = {"cause": ("根因 Cause", row.cause), "mechanism": ("机制 Mechanism", row.mechanism)}
    for name, (shape_name, words) in plain.items():
        if name in columns.lanes:
            left, width = columns.lanes[name]
            found.append(_box(shape_name, Rect(left, top, width, height), f"{name}{number}", words))
    if "outcome" in columns.lanes:
        left, width = columns.lanes["outcome"]
        found += _outcome(row, number, columns, Rect(left, top, width, height))
    return found


def _box(name: str, rect: Rect, key: str, content: str) -> Draft:
    shape = DrawnShape(name, rect, fill=colours.PANEL, insets=_INSETS, key=key)
    return Draft(shape, diagram.words(content), BOX)


def _outcome(row: Cause, number: int, columns: _Columns, rect: Rect) -> list[Draft]:
    """Return what comes of a cause: its number on red, and beside it what it counts."""
    key = f"outcome{number}"
    width = rect.width if not columns.effects else _NUMBER_WIDTH if columns.numbers else 0.0
    effect = DrawnShape(
        "后果 Effect",
        Rect(rect.left + width, rect.top, rect.width - width, rect.height),
        fill=_EFFECT_FILL,
        insets=_INSETS,
        key="" if columns.numbers else key,
    )
    figure = DrawnShape(
        "数字 Number",
        rect.with_width(width),
        fill=colours.WARNING,
        insets=(0.06, 0.06, 0.06, 0.06),
        key=key,
    )
    found: list[Draft] = []
    if columns.numbers:
        found.append(Draft(figure, diagram.words(text.one_line(row.number)), _NUMBER))
    if columns.effects:
        found.append(Draft(effect, diagram.words(row.effect), BOX))
    return found


def _picture(
    rows: Sequence[Cause], shapes: tuple[DrawnShape, ...], columns: _Columns, sheet: Sheet
) -> GroupBox:
    keyed = {shape.key: shape for shape in shapes if shape.key}
    names = list(columns.lanes)
    arrows = [
        _arrow(keyed[f"{one}{number}"], keyed[f"{other}{number}"], sheet)
        for number in range(len(rows))
        for one, other in itertools.pairwise(names)
    ]
    return geometry.grouped("因果图 Cause and effect", _alt(rows, sheet), (*shapes, *arrows))


def _arrow(one: DrawnShape, other: DrawnShape, sheet: Sheet) -> Connector:
    start = geometry.sites(one.geometry, one.rect)[geometry.RIGHT]
    end = geometry.sites(other.geometry, other.rect)[geometry.LEFT]
    return Connector(
        "箭头 Arrow",
        start,
        end,
        LINK,
        arrow=True,
        source=one.key,
        target=other.key,
        alt=sheet.word(
            "alt.leads_to", source=diagram.said(one.text), target=diagram.said(other.text)
        ),
    )


def _alt(rows: Sequence[Cause], sheet: Sheet) -> str:
    chains = [
        " → ".join(filter(None, map(diagram.said, (row.cause, row.mechanism, outcome))))
        for row in rows
        for outcome in [f"{row.number} {row.effect}".strip()]
    ]
    return sheet.word("alt.diagram", title=diagram.title_of(sheet), parts=sheet.sentence(chains))


def _as_table(rows: Sequence[Cause], sheet: Sheet) -> Pages:
    lanes = (
        Lane("cause_effect.cause", 3.4, bold=True),
        Lane("cause_effect.mechanism", 4.2),
        Lane("cause_effect.number", 1.6, bold=True),
        Lane("cause_effect.effect", 2.8),
    )
    return diagram.as_table(
        sheet, lanes, [(row.cause, row.mechanism, row.number, row.effect) for row in rows]
    )
