"""Gives our layouts the places that a template leaves: its title, its footers, the room below."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import Layout, Slot, TextRole
from presales_desk.deck.layout_frame import FRAME
from presales_desk.deck.layout_model import Align, Canvas, Rect
from presales_desk.deck.placed_slide import Shape
from presales_desk.deck.slide_layouts import LAYOUTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from presales_desk.deck.foreign.model import Spot

FIXED = frozenset(
    (
        design.TITLE,
        design.KICKER,
        design.CONFIDENTIAL,
        design.FOOTER,
        design.DATE,
        design.NUMBER,
    )
)
"""Boxes that stand on the slide itself; all others belong to the body."""
_FOOTERS = (design.FOOTER, design.DATE, design.NUMBER)
_TOP, _BOTTOM, _BOTTOM_FREE = design.BODY_TOP, design.BODY_BOTTOM, design.BODY_BOTTOM_FREE
_END = 6.80
"""Where the body with its source line ends."""
_MOST, _LEAST = 2.2, -0.5
"""By how much the body may be higher or lower than ours, in inches."""
_LARGEST_TITLE, _TITLE_FLOOR, _OPENING_FLOOR = 28.0, 20.0, 20.0
_LOW_TITLE_FLOOR = 16.0
"""Where the place for titles has no room for two larger lines."""
_TIGHT = 0.8
"""Line spacing of footers, whose boxes templates make low."""
_CAPITALS = 0.15
"""Share of the width that capitals take more."""
_SAME = 0.02
_TWO_LINES = 2 * 1.45 / 72
"""Height of two lines, in inches for each point."""
_RIGID = 1.2
"""Height up to which a box keeps its height in a higher body."""


def role_of(spot: Spot, sizes: tuple[float, ...], *, lines: int = 0) -> TextRole:
    """Return how the text of a placeholder looks, in one of ``sizes``."""
    look = spot.look
    left, top, right, bottom = look.insets
    if look.capitals:
        right += spot.rect.width * _CAPITALS
    return TextRole(
        sizes,
        Colour("dk1", shown=look.colour),
        bold=look.bold,
        anchor=look.anchor,
        align=look.align,
        insets=(left, top, right, bottom),
        max_lines=lines,
    )


def steps(base: float, floor: float) -> tuple[float, ...]:
    """Return sizes from ``base`` down to ``floor``, about a tenth smaller each."""
    sizes = [base]
    while sizes[-1] * 0.9 >= floor:
        sizes.append(round(sizes[-1] * 0.9 * 2) / 2)
    return tuple(dict.fromkeys(sizes))


def canvas_for(room: Rect) -> tuple[Canvas, float]:
    """Return where the body of our slides lies in ``room``, and how much higher it is made."""
    scale = room.width / design.CONTENT_WIDTH
    extra = min(room.height / scale - (_END - _TOP), _MOST)
    if extra < _LEAST:
        extra, scale = _LEAST, room.height / (_END - _TOP + _LEAST)
    left = room.left + (room.width - design.CONTENT_WIDTH * scale) / 2
    return Canvas(scale, left - design.MARGIN * scale, room.top - _TOP * scale), extra


def fitted(
    key: str, spots: Mapping[int, Spot], kicker: Rect, confidential: Rect | None, extra: float
) -> Layout:
    """Return layout ``key`` with the places of a template.

    Args:
        key: Of a layout with a body.
        spots: The placeholders for the title and the footers that are shown.
        kicker: Where the kicker stands.
        confidential: Where the confidentiality mark stands; None when it stands in the footer.
        extra: See ``canvas_for``.

    """
    ours = STANDING.get(key) or LAYOUTS[key]
    slots = [_title(ours, spots[design.TITLE])]
    if ours.slot(design.KICKER) is not None or key in STANDING:
        slots.append(_kicker(kicker, spots[design.TITLE].look.align))
    if confidential is not None:
        mark = FRAME[design.CONFIDENTIAL]
        slots.append(replace(mark, rect=confidential))
    slots += [_footer(index, spots[index]) for index in _FOOTERS if index in spots]
    stretch = _Stretch(ours, extra)
    body = [slot for slot in ours.slots if slot.index not in FIXED]
    slots += [replace(slot, rect=stretch.rect(slot.rect)) for slot in body]
    shapes = [shape for shape in ours.decorations if shape.body]
    return replace(
        ours,
        slots=tuple(slots),
        decorations=tuple(replace(one, rect=stretch.rect(one.rect)) for one in shapes),
    )


def opening(key: str, title: Spot) -> Layout:
    """Return layout ``key`` of an opening; its texts are gathered once they are known."""
    ours = LAYOUTS[key]
    floor = min(_OPENING_FLOOR, title.look.size)
    role = role_of(title, steps(title.look.size, floor))
    named = next(slot for slot in ours.slots if slot.index == design.TITLE)
    rest = [slot for slot in ours.slots if slot.index not in FIXED]
    head = replace(named, rect=title.rect, role=role)
    return replace(ours, slots=(head, *rest), decorations=())


def _title(ours: Layout, spot: Spot) -> Slot:
    base = min(spot.look.size, _LARGEST_TITLE)
    name = next(slot.name for slot in ours.slots if slot.index == design.TITLE)
    low = spot.inner.height < _TWO_LINES * _TITLE_FLOOR
    role = role_of(spot, steps(base, min(_LOW_TITLE_FLOOR if low else _TITLE_FLOOR, base)))
    return Slot(design.TITLE, "title", name, spot.rect, role)


def _kicker(rect: Rect, align: Align) -> Slot:
    slot = FRAME[design.KICKER]
    return replace(slot, rect=rect, role=replace(slot.role, align=align))


def _footer(index: int, spot: Spot) -> Slot:
    slot = FRAME[index]
    left, _, right, _ = spot.look.insets  # one line needs no more height than it has
    role = replace(
        role_of(spot, (spot.look.size,), lines=1), insets=(left, 0.0, right, 0.0), line=_TIGHT
    )
    return replace(slot, rect=spot.rect, role=role)


class _Stretch:
    """Makes a body higher: what is low keeps its height, what is high takes all the room."""

    def __init__(self, layout: Layout, extra: float) -> None:
        rects = [slot.rect for slot in layout.slots if _is_inside(slot)]
        rigid = _merged([(r.top, r.bottom) for r in rects if r.height <= _RIGID])
        stretch = _BOTTOM - _TOP - sum(bottom - top for top, bottom in rigid)
        self._rigid = rigid if stretch >= _RIGID else []
        self._share = extra / (stretch if self._rigid else _BOTTOM - _TOP)
        self._extra = extra

    def rect(self, rect: Rect) -> Rect:
        """Return where ``rect`` stands in the higher body."""
        top = self._place(rect.top)
        return Rect(rect.left, top, rect.width, self._place(rect.bottom) - top)

    def _place(self, place: float) -> float:
        if place >= _BOTTOM - _SAME:
            return place + self._extra
        passed = sum(max(min(place, bottom) - top, 0.0) for top, bottom in self._rigid)
        return place + max(place - _TOP - passed, 0.0) * self._share


def _is_inside(slot: Slot) -> bool:
    body = slot.index not in FIXED and slot.index not in (design.TAKEAWAY, design.SOURCE)
    return body and slot.rect.top >= _TOP - _SAME and slot.rect.bottom <= _BOTTOM + _SAME


def _merged(spans: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return ``spans`` with those that overlap or touch made one."""
    found: list[tuple[float, float]] = []
    for top, bottom in sorted(spans):
        if found and top <= found[-1][1] + _SAME:
            found[-1] = (found[-1][0], max(found[-1][1], bottom))
        else:
            found.append((top, bottom))
    return found


def _closing() -> Layout:
    """Return the closing as a body below a title: ours covers half of the slide in colour."""
    ours = LAYOUTS["closing"]
    left, width = design.MARGIN + 0.25, 3.33
    column, across = 4.85, design.MARGIN + design.CONTENT_WIDTH - 4.85
    rects = {
        20: Rect(left, _TOP + 0.15, width, 1.05),
        21: Rect(left, 3.15, width, 1.30),
        22: Rect(left, 4.60, width, 0.92),
        23: Rect(column, _TOP, across, 0.38),
        24: Rect(column, 2.22, across, 1.25),
        25: Rect(column, 3.52, across, 0.38),
        26: Rect(column, 3.94, across, _BOTTOM_FREE - 3.94),
    }
    kept = [slot for slot in ours.slots if slot.index in FIXED]
    body = [replace(s, rect=rects[s.index]) for s in ours.slots if s.index in rects]
    panel = Shape(Rect(design.MARGIN, _TOP, 3.83, _BOTTOM - _TOP), colours.NAVY, body=True)
    return replace(ours, slots=(*kept, *body), decorations=(panel,))


STANDING: dict[str, Layout] = {"closing": _closing()}
"""Layouts of ours that fill the slide from edge to edge, as they are below somebody's title."""
