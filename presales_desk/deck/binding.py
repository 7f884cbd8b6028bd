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
    """A template's layout, its ``type`` in the file format, and what it offers."""

    layout: SlideLayout
    type: str
    placeholders: tuple[Placeholder, ...]

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
    chosen = _by_type(kind, titled)
    nearest = next((one for one in titled if one.first(types)), titled[0])
    suited = chosen or nearest
    targets = _foreign_targets(suited, index, types)
    return Binding(suited.layout, targets, near=chosen is None)


def _by_type(kind: str, layouts: list[ForeignLayout]) -> ForeignLayout | None:
    found = (one for wanted in _PREFERRED[kind] for one in layouts if one.type == wanted)
    return next(found, None)


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
