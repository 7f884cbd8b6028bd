"""Which placeholder of a template takes which of our boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.deck import design
from presales_desk.deck.slide_layouts import LAYOUTS

if TYPE_CHECKING:
    from pptx.slide import SlideLayout

_NAMED = {"title", "ctrTitle"}
_BY_TYPE = {design.FOOTER: "ftr", design.DATE: "dt", design.NUMBER: "sldNum"}
_OPENING = ("cover", "section")
_TEXT_TYPES = ("obj", "body", "subTitle")
_TABLE_TYPES = ("obj", "tbl")
_CHART_TYPES = ("obj", "chart")
_MAIN: dict[str, tuple[int, tuple[str, ...]]] = {
    "cover": (design.SUBTITLE, ("subTitle", "body", "obj")),
    "agenda": (20, _TABLE_TYPES),
    "section": (22, _TEXT_TYPES),
    "bullets": (1, _TEXT_TYPES),
    "table": (20, _TABLE_TYPES),
    "chart": (21, _CHART_TYPES),
    "closing": (24, _TEXT_TYPES),
}
"""For each kind the box that is its main content, and the placeholders that can hold it."""
_PREFERRED: dict[str, tuple[str, ...]] = {
    "cover": ("title",),
    "section": ("secHead", "title"),
    "agenda": ("tbl", "obj", "titleOnly"),
    "table": ("tbl", "obj", "titleOnly"),
    "chart": ("chart", "obj", "titleOnly"),
    "bullets": ("obj", "tx", "txAndObj"),
    "closing": ("obj", "tx"),
}
"""For each kind the layouts of PowerPoint that suit it, the best first."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder of a layout, as the file names it; ``index`` is 0 for the title."""

    type: str
    index: int


@dataclass(frozen=True, slots=True)
class ForeignLayout:
    """What a template's layout offers.

    Attributes:
        type: Its ``type`` in the file format; empty for none.
        painted: It has a background of its own, as openings and dividers do.

    """

    layout: SlideLayout
    type: str
    placeholders: tuple[Placeholder, ...]
    painted: bool = False

    @property
    def title(self) -> Placeholder | None:
        """Its title; None when it has none."""
        return next((one for one in self.placeholders if one.type in _NAMED), None)

    def first(self, types: tuple[str, ...]) -> Placeholder | None:
        """Return the first placeholder of one of ``types``, the first type first."""
        found = (one for kind in types for one in self.placeholders if one.type == kind)
        return next(found, None)


@dataclass(frozen=True, slots=True)
class Binding:
    """How slides of one kind are written into a template.

    Attributes:
        layout: The layout they use.
        targets: Placeholders by the index of our box; a box without one becomes a free box.
        ours: The layout is one of ours, so that places and looks are inherited.
        near: It was taken only because nothing fits better.

    """

    layout: SlideLayout
    targets: dict[int, Placeholder]
    ours: bool = False
    near: bool = False


def bind(kind: str, layouts: list[ForeignLayout]) -> Binding | None:
    """Return the layout for slides of ``kind``: ours by its name, else the one that suits best.

    None when no layout has a title.
    """
    name = LAYOUTS[kind].name
    own = next((one for one in layouts if one.layout.name == name and one.title), None)
    if own is not None:
        return Binding(own.layout, _own_targets(kind, own), ours=True)
    titled = [one for one in layouts if one.title is not None]
    if not titled:
        return None
    index, types = _MAIN[kind]
    usual = _of_usual_type(kind, titled)
    suited = min(usual or titled, key=lambda one: _distance(one, kind, types))
    return Binding(suited.layout, _foreign_targets(suited, index, types), near=not usual)


def _of_usual_type(kind: str, layouts: list[ForeignLayout]) -> list[ForeignLayout]:
    """Return the layouts of the best type that the template has any of; empty for none."""
    by_type = ([one for one in layouts if one.type == wanted] for wanted in _PREFERRED[kind])
    return next((found for found in by_type if found), [])


def _distance(layout: ForeignLayout, kind: str, types: tuple[str, ...]) -> tuple[bool, bool, int]:
    """Return how ill a layout suits: made for openings, without the place, and how full."""
    apart = layout.painted or any(one.type == "ctrTitle" for one in layout.placeholders)
    full = sum(one.type not in _BY_TYPE.values() for one in layout.placeholders)
    return apart and kind not in _OPENING, layout.first(types) is None, full


def _own_targets(kind: str, layout: ForeignLayout) -> dict[int, Placeholder]:
    there = {one.index: one for one in layout.placeholders}
    return {slot.index: there[slot.index] for slot in LAYOUTS[kind].slots if slot.index in there}


def _foreign_targets(
    layout: ForeignLayout, index: int, types: tuple[str, ...]
) -> dict[int, Placeholder]:
    wanted = {
        design.TITLE: layout.title,
        index: layout.first(types),
        **{ours: layout.first((kind,)) for ours, kind in _BY_TYPE.items()},
    }
    return {ours: found for ours, found in wanted.items() if found is not None}
