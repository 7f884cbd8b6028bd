"""Cards of people on the map of stakeholders, and the lines between those who influence."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import dist
from typing import TYPE_CHECKING

from presales_desk.deck import colours, diagram, geometry, text
from presales_desk.deck.colours import Colour
from presales_desk.deck.design import TextRole
from presales_desk.deck.diagram import Draft, Entry
from presales_desk.deck.layout_model import Rect, Rule
from presales_desk.deck.placed_shapes import Connector, DrawnShape, Geometry
from presales_desk.records.slide_internal import BuyerType, MapPerson

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.geometry import Place
    from presales_desk.deck.sheet import Sheet
    from presales_desk.records.slide_internal import MapLink

MOST_ROLES = 2
"""People in a field whose cards have room for their roles; with more, names alone."""
_MOST_CARDS = 3
_AROUND, _BESIDE, _APART = 0.05, 0.10, 0.06
_HIGHEST, _LIFTED = 0.76, 0.70
_LOOKED_AT = 40
"""Points along a line that are looked at."""
_INSETS = (0.12, 0.0, 0.06, 0.0)
_CARD = TextRole((16, 14))
_DECIDER = TextRole((16, 14), colours.WHITE)
_LINK = Rule(colours.ACCENT, 1.75)
_OUTLINES = {
    BuyerType.DECIDER: colours.NAVY,
    BuyerType.PURCHASER: Colour("accent3", 50),
    BuyerType.TECHNICAL: colours.ACCENT,
    BuyerType.USER: colours.NEUTRAL,
}


def places(
    persons: Sequence[MapPerson], field: Rect, sheet: Sheet, *, lifted: bool = False
) -> tuple[bool, list[tuple[MapPerson, Rect]]]:
    """Return whether roles have room, and the people that a field shows with their places.

    A field holds three cards; of more people the last card tells how many there are. ``lifted``
    cards stand at the upper edge, so that lines pass below them.
    """
    shown = list(persons)
    if len(shown) > _MOST_CARDS:
        left = len(shown) - _MOST_CARDS + 1
        shown = [*shown[: _MOST_CARDS - 1], MapPerson(name=sheet.word("people.more", count=left))]
    if not shown:
        return True, []
    room = field.height - 2 * _AROUND - _APART * (len(shown) - 1)
    height = min(room / len(shown), _LIFTED if lifted else _HIGHEST)
    used = height * len(shown) + _APART * (len(shown) - 1)
    top = field.top + (_AROUND if lifted else (field.height - used) / 2)
    rects = [
        Rect(
            field.left + _BESIDE,
            top + number * (height + _APART),
            field.width - 2 * _BESIDE,
            height,
        )
        for number in range(len(shown))
    ]
    return len(shown) <= MOST_ROLES, list(zip(shown, rects, strict=True))


def card(person: MapPerson, rect: Rect, key: str, *, named: bool) -> Draft:
    """Return the card of ``person``; ``named`` leaves out the role."""
    decider = person.type is BuyerType.DECIDER
    shape = DrawnShape(
        "人员 Person",
        rect,
        geometry=Geometry.ROUNDED,
        fill=colours.NAVY if decider else colours.WHITE,
        line=Rule(_OUTLINES[person.type or BuyerType.USER], 1.5),
        dashed=person.type is None,
        insets=_INSETS,
        key=key,
    )
    name = [replace(one, bold=True) for one in diagram.words(text.one_line(person.name))]
    role = () if named else diagram.words(text.one_line(person.role), level=1)
    return Draft(shape, (*name, *role), _DECIDER if decider else _CARD)


def legend(persons: Sequence[MapPerson], sheet: Sheet) -> list[Entry]:
    """Return what the outlines mean that the map really has."""
    used = {one.type for one in persons}
    return [
        Entry(
            sheet.word(f"people.type.{each}"),
            colours.NAVY if each is BuyerType.DECIDER else colours.WHITE,
            Rule(_OUTLINES[each], 1.5),
        )
        for each in BuyerType
        if each in used
    ]


def links(
    wanted: Sequence[MapLink],
    shapes: Sequence[DrawnShape],
    cards: Sequence[Draft],
    sheet: Sheet,
) -> list[Connector]:
    """Return lines between cards; what a line cannot show is kept for the notes."""
    by_name: dict[str, DrawnShape] = {}
    for shape, draft in zip(shapes, cards, strict=True):
        if draft.items:
            by_name.setdefault(draft.items[0].text, shape)
    found: list[Connector] = []
    for link in wanted:
        one, other = (by_name.get(text.one_line(name)) for name in (link.source, link.target))
        if one is None or other is None or one is other or link.label.strip():
            _remember(link, sheet)
        if one is not None and other is not None and one is not other:
            found.append(_line(one, other, shapes, _alt(link, sheet)))
    return found


def _remember(link: MapLink, sheet: Sheet) -> None:
    said = ": ".join(filter(None, (_alt(link, sheet), text.one_line(link.label))))
    sheet.remember(sheet.word("people.link"), said)


def _alt(link: MapLink, sheet: Sheet) -> str:
    return sheet.word(
        "alt.influences", source=diagram.said(link.source), target=diagram.said(link.target)
    )


def _line(one: DrawnShape, other: DrawnShape, cards: Sequence[DrawnShape], alt: str) -> Connector:
    """Return the shortest line between two cards that crosses as few others as possible."""
    between = [each.rect for each in cards if each is not one and each is not other]
    ends = product(
        geometry.sites(one.geometry, one.rect), geometry.sites(other.geometry, other.rect)
    )
    start, end = min(
        ends, key=lambda pair: (sum(_crosses(pair, each) for each in between), dist(*pair))
    )
    return Connector(
        "影响 Influence", start, end, _LINK, arrow=True, source=one.key, target=other.key, alt=alt
    )


def _crosses(line: tuple[Place, Place], rect: Rect) -> bool:
    """Tell whether ``line`` passes through ``rect``, as some points along it tell."""
    (x1, y1), (x2, y2) = line
    return any(
        rect.left < x1 + (x2 - x1) * share < rect.right
        and rect.top < y1 + (y2 - y1) * share < rect.bottom
        for share in (number / _LOOKED_AT for number in range(1, _LOOKED_AT))
    )
