"""Which layout of a template our slides take, and which of its placeholders our boxes fill."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from presales_desk.deck import design
from presales_desk.deck.slide_layouts import LAYOUTS
from presales_desk.deck.wishes import TITLES, Wish, wish_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pptx.slide import SlideLayout

    from presales_desk.deck.layout_model import Rect

FOOTERS: dict[int, str] = {design.FOOTER: "ftr", design.DATE: "dt", design.NUMBER: "sldNum"}
"""Boxes that a template shows its own way, or not at all, and the types of their placeholders."""
CONTENT_TYPES = ("obj", "body", "tbl", "chart", "subTitle", "pic", "dgm", "media", "clipArt")
"""Placeholders that hold what a slide is about."""
_UPRIGHT = ("vertTx", "vertTitleAndTx", "vertTitleAndTxOverChart", "clipArtAndVertTx")


class Match(StrEnum):
    """How well a layout serves slides of one kind."""

    OURS = "ours"
    """It is one of ours."""
    CHOSEN = "chosen"
    """Somebody decided for it."""
    FITS = "fits"
    """It is made for this."""
    NEAR = "near"
    """It was taken because nothing fits better."""


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder of a layout, as the file names it.

    Attributes:
        index: 0 for the title.
        rect: Its place in inches of the template's slide; None when the file gives none.
        shapes: Its element, then those that it inherits from.

    """

    type: str
    index: int
    rect: Rect | None = None
    shapes: tuple[Any, ...] = field(default=(), compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ForeignLayout:
    """What a template's layout offers.

    Attributes:
        name: As PowerPoint shows it, on one line.
        type: Its ``type`` in the file format; empty for none.
        painted: It has a background of its own, as openings and dividers do.
        master: Which of the template's masters it belongs to, from 0.
        width: Of the template's slides, in inches.

    """

    layout: SlideLayout
    name: str
    type: str
    placeholders: tuple[Placeholder, ...]
    painted: bool = False
    master: int = 0
    width: float = 10.0

    @property
    def title(self) -> Placeholder | None:
        """Its title; None when it has none."""
        return next((one for one in self.placeholders if one.type in TITLES), None)

    @property
    def contents(self) -> list[Placeholder]:
        """The placeholders for content, from left to right and from the top down."""
        found = [one for one in self.placeholders if one.type in CONTENT_TYPES]
        return sorted(found, key=_place)


@dataclass(frozen=True, slots=True)
class Binding:
    """How slides of one kind are written into a template.

    Attributes:
        layout: The layout they use.
        targets: Placeholders by the index of our box; a box without one becomes a free box.
        offer: What the layout offers, whole.

    """

    layout: SlideLayout
    targets: dict[int, Placeholder]
    match: Match
    offer: ForeignLayout

    @property
    def ours(self) -> bool:
        """Whether the layout is one of ours, so that places and looks are inherited."""
        return self.match is Match.OURS

    @property
    def near(self) -> bool:
        """Whether it was taken only because nothing fits better."""
        return self.match is Match.NEAR


def bind_own(key: str, layout: SlideLayout) -> Binding:
    """Return the binding of our layout ``key`` in our own template, where ``layout`` is it."""
    description = LAYOUTS[key]
    there = {slot.index: Placeholder(slot.type, slot.index) for slot in description.slots}
    offer = ForeignLayout(layout, description.name, description.type, tuple(there.values()))
    return Binding(layout, there, Match.OURS, offer)


def bind(
    key: str, layouts: Sequence[ForeignLayout], mapping: Mapping[str, str] | None = None
) -> Binding | None:
    """Return the layout for our layout ``key``: the chosen one, ours by its name, or the best.

    None when no layout has a title.

    Args:
        key: In ``slide_layouts.LAYOUTS``.
        layouts: Of the template.
        mapping: What somebody chose: names of the template's layouts by our keys.

    """
    titled = [one for one in layouts if one.title is not None]
    name = LAYOUTS[key].name
    wanted = (mapping or {}).get(key)
    chosen = next((one for one in titled if wanted and one.name == wanted), None)
    if chosen is not None and chosen.name != name:
        return _bound(chosen, key, Match.CHOSEN)
    own = next((one for one in titled if one.name == name), None)
    if own is not None:
        return Binding(own.layout, _own_targets(key, own), Match.OURS, own)
    if not titled:
        return None
    wish = wish_for(key)
    best = max(titled, key=lambda one: suitability(one, wish))
    return _bound(best, key, Match.FITS if suits(best, wish) else Match.NEAR)


def suitability(layout: ForeignLayout, wish: Wish) -> float:
    """Return how well ``layout`` suits; only the order of such numbers means anything."""
    score = 0.0
    if layout.type in wish.types:
        score += 100 - 12 * wish.types.index(layout.type)
    if wish.named(layout.name):
        score += 60
    if wish.holds_anything(layout.name):
        score += 30
    if not wish.opening and not _is_headed(layout):
        score -= 70
    score += 15 * len(_filled(layout, wish)) - 4 * max(len(layout.contents) - len(wish.boxes), 0)
    if wish.wide and not _is_roomy(layout):
        score -= 60
    if not wish.opening and _is_opening(layout):
        score -= 80
    if layout.type in _UPRIGHT:
        score -= 90
    return score - 0.5 * layout.master


def suits(layout: ForeignLayout, wish: Wish) -> bool:
    """Tell whether ``layout`` was made for this, by its type or its name and what it holds."""
    if layout.type in _UPRIGHT or (wish.wide and not _is_roomy(layout)):
        return False
    if not wish.opening and (_is_opening(layout) or not _is_headed(layout)):
        return False
    named = wish.named(layout.name) or wish.holds_anything(layout.name)
    return layout.type in wish.types or named


def _is_opening(layout: ForeignLayout) -> bool:
    central = any(one.type == "ctrTitle" for one in layout.placeholders)
    return (
        central or layout.type in ("title", "secHead") or (layout.painted and not layout.contents)
    )


def _is_headed(layout: ForeignLayout) -> bool:
    """Tell whether the title stands at the top, wide enough for a sentence."""
    rect = layout.title.rect if layout.title is not None else None
    if rect is None:
        return True
    return rect.width >= 0.3 * layout.width and rect.top < 0.2 * layout.width


def _is_roomy(layout: ForeignLayout) -> bool:
    """Tell whether the widest place for content, or all together, take most of the width.

    A layout without any leaves all of its room.
    """
    rects = [one.rect for one in layout.contents if one.rect is not None]
    if not rects:
        return True
    across = max(rect.right for rect in rects) - min(rect.left for rect in rects)
    return across >= 0.55 * layout.width


def _place(placeholder: Placeholder) -> tuple[float, float]:
    rect = placeholder.rect
    return (round(rect.left, 1), rect.top) if rect is not None else (99.0, 99.0)


def _bound(offer: ForeignLayout, key: str, match: Match) -> Binding:
    targets = {design.TITLE: offer.title, **_filled(offer, wish_for(key))}
    for ours, kind in FOOTERS.items():
        targets[ours] = next((one for one in offer.placeholders if one.type == kind), None)
    there = {ours: found for ours, found in targets.items() if found is not None}
    return Binding(offer.layout, there, match, offer)


def _filled(layout: ForeignLayout, wish: Wish) -> dict[int, Placeholder]:
    """Return the placeholders that our boxes fill, each of them one at most."""
    left = layout.contents
    found: dict[int, Placeholder] = {}
    for index, types in wish.boxes:
        fitting = (one for kind in types for one in left if one.type == kind)
        if (one := next(fitting, None)) is not None:
            found[index] = one
            left.remove(one)
    return found


def _own_targets(key: str, layout: ForeignLayout) -> dict[int, Placeholder]:
    there = {one.index: one for one in layout.placeholders}
    return {slot.index: there[slot.index] for slot in LAYOUTS[key].slots if slot.index in there}
