"""Phases of a road: plates that point to the next one, what is done in each, what comes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design, diagram, geometry
from presales_desk.deck.design import TextRole
from presales_desk.deck.diagram import Draft, Lane
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import Align, Anchor, Rect
from presales_desk.deck.placed_shapes import DrawnShape, Geometry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.placed_shapes import GroupBox
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_delivery import Roadmap, Step

_MOST_PHASES = 5
_PLATE_HEIGHT, _RESULT_HEIGHT, _GAP = 0.86, 0.95, 0.12
_APART = 0.06
"""Between the point of a plate and the notch of the next."""
_PLATE = TextRole((20, 18, 16), colours.WHITE, bold=True, align=Align.CENTRE)
_ACTIONS = TextRole((20, 18, 16, 14), listed=True, before=7)
_RESULT = TextRole((16, 14))


def pages(content: Roadmap, sheet: Sheet) -> Pages:
    """Return the phases beside each other, or as a table when their words need more room."""
    phases = [one for one in content.phases if one.name or one.actions or one.result]
    if not phases:
        return [[]]
    parts = diagram.evenly(phases, _MOST_PHASES)
    drafts = [_drafts(part, sheet) for part in parts]
    together = [phase for page in drafts for phase in page]
    if not all(diagram.fit(one) for one in together):
        return _as_table(phases, sheet)
    shapes = iter(diagram.drawn(sheet, together))
    return [[_group(phase, next(shapes), sheet) for phase in part] for part in parts]


def _group(phase: Step, shapes: tuple[DrawnShape, ...], sheet: Sheet) -> GroupBox:
    parts = [diagram.said(each) for each in (phase.when, *phase.actions, phase.result) if each]
    alt = sheet.word("alt.phase", name=diagram.said(phase.name), parts=sheet.sentence(parts))
    return geometry.grouped("阶段 Phase", alt, shapes)


def _drafts(phases: Sequence[Step], sheet: Sheet) -> list[list[Draft]]:
    """Return the shapes of each phase; all have their parts at the same heights."""
    count = len(phases)
    reach = geometry.POINT - _APART
    width = (design.CONTENT_WIDTH + reach * (count - 1)) / count
    results = any(phase.result for phase in phases)
    return [
        _phase(
            phase,
            Rect(
                design.MARGIN + number * (width - reach),
                design.BODY_TOP,
                width,
                sheet.body_bottom - design.BODY_TOP,
            ),
            Geometry.CHEVRON if number else Geometry.HOME_PLATE,
            _result_room(sheet) if results else 0.0,
            sheet,
        )
        for number, phase in enumerate(phases)
    ]


def _result_room(sheet: Sheet) -> float:
    return _RESULT_HEIGHT + (0.0 if sheet.body_bottom == design.BODY_BOTTOM else 0.15)


def _phase(
    phase: Step, rect: Rect, shape: Geometry, result_height: float, sheet: Sheet
) -> list[Draft]:
    plate = DrawnShape(
        "阶段名 Plate",
        rect.with_height(_PLATE_HEIGHT),
        geometry=shape,
        fill=colours.ACCENT if phase.hot else colours.NAVY,
        insets=(0.04, 0.02, 0.04, 0.02),
    )
    inner = replace(rect, width=rect.width - geometry.POINT)
    top, bottom = rect.top + _PLATE_HEIGHT + _GAP, rect.bottom - result_height
    actions = DrawnShape(
        "工作 Actions",
        Rect(inner.left, top, inner.width, bottom - top - (_GAP if result_height else 0)),
        anchor=Anchor.TOP,
        insets=(0.06, 0.05, 0.02, 0.05),
    )
    head = tuple(replace(item, bold=False) for item in diagram.words(phase.when, level=1))
    found = [Draft(plate, (*diagram.words(phase.name), *head), _PLATE)]
    items = tuple(item for action in phase.actions for item in diagram.words(action))
    if items:
        found.append(Draft(actions, items, _ACTIONS))
    if phase.result:
        found.append(_result(phase, replace(inner, top=bottom, height=result_height), sheet))
    return found


def _result(phase: Step, rect: Rect, sheet: Sheet) -> Draft:
    shape = DrawnShape("成果 Result", rect, fill=colours.PANEL, insets=(0.14, 0.05, 0.1, 0.05))
    head = Item(sheet.word("roadmap.result"), bold=True, colour=colours.ACCENT)
    return Draft(shape, (head, *diagram.words(phase.result)), _RESULT)


def _as_table(phases: Sequence[Step], sheet: Sheet) -> Pages:
    lanes = (
        Lane("roadmap.phase", 2.2, bold=True),
        Lane("roadmap.when", 1.9),
        Lane("roadmap.actions", 5.2),
        Lane("roadmap.result", 2.7),
    )
    rows = [(phase.name, phase.when, "\n".join(phase.actions), phase.result) for phase in phases]
    return diagram.as_table(sheet, lanes, rows)
