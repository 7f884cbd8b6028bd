"""Reads what the layouts of a template offer: which placeholders, and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.deck.binding import ForeignLayout, Placeholder
from presales_desk.deck.foreign.shapes import rect_of
from presales_desk.deck.foreign.theme import all_in
from presales_desk.deck.layout_model import EMU_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pptx.slide import SlideLayout

_OF_MASTER = {"title": "title", "ctrTitle": "title", "ftr": "ftr", "dt": "dt", "sldNum": "sldNum"}
"""What a placeholder inherits from, by its type; every other one inherits from the body."""


def surveyed(layout: SlideLayout, master: int, width: float) -> ForeignLayout:
    """Return what ``layout`` offers, with the places.

    Args:
        layout: Of the template.
        master: Which of the template's masters it belongs to, from 0.
        width: Of the template's slides, in inches.

    """
    parents = _by_type(layout.slide_master.element)
    return ForeignLayout(
        layout,
        _name(layout),
        layout.element.get("type", ""),
        tuple(_placeholder(shape, parents) for shape in _placeholders(layout.element)),
        painted=bool(all_in(layout.element, "p:cSld/p:bg")),
        master=master,
        width=width,
    )


def _name(layout: SlideLayout) -> str:
    """Return the name as PowerPoint shows it, on one line."""
    return " ".join(layout.element.cSld.get("name", "").split())


def _index(element: Any) -> int:
    index = element.get("idx", "0")
    return int(index) if index.isdecimal() else 0


def _placeholders(holder: Any) -> list[Any]:
    return all_in(holder, "p:cSld/p:spTree/*[./*/p:nvPr/p:ph]")


def _by_type(master: Any) -> dict[str, Any]:
    return {_kind(shape): shape for shape in reversed(_placeholders(master))}


def _kind(shape: Any) -> str:
    return all_in(shape, "./*/p:nvPr/p:ph")[0].get("type", "obj")


def _placeholder(shape: Any, parents: Mapping[str, Any]) -> Placeholder:
    kind = _kind(shape)
    index = _index(all_in(shape, "./*/p:nvPr/p:ph")[0])
    parent = parents.get(_OF_MASTER.get(kind, "body"))
    shapes = (shape,) if parent is None else (shape, parent)
    places = [rect_of(all_in(one, "p:spPr/a:xfrm | p:xfrm"), EMU_PER_INCH) for one in shapes]
    rect = next((place for place in places if place is not None), None)
    return Placeholder(kind, index, rect, shapes)
