"""Reads what the layouts in use of a template look like, and fits our layouts to them."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from presales_desk.deck import design
from presales_desk.deck.binding import FOOTERS
from presales_desk.deck.foreign import fitted
from presales_desk.deck.foreign.gathering import MAIN
from presales_desk.deck.foreign.model import ForeignLook, LayoutLook, Paint, Part, Spot
from presales_desk.deck.foreign.room import around, beside, free_room, grown, logos, obstacles
from presales_desk.deck.foreign.shapes import (
    Surroundings,
    background,
    drawn_parts,
    rect_of,
)
from presales_desk.deck.foreign.text_look import text_look
from presales_desk.deck.foreign.theme import Theme, all_in, colour_in, colour_map, read_theme
from presales_desk.deck.layout_frame import FRAME
from presales_desk.deck.layout_model import EMU_PER_INCH, SLIDE_WIDTH, Align, Anchor, Canvas, Rect

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pptx.slide import SlideLayout, SlideMaster

    from presales_desk.deck.binding import Binding, Placeholder

_KICKER_HEIGHT = 0.30
_MARK_HEIGHT, _MARK_WIDTH = 0.34, 3.0
_LEAST_TITLE = (3.0, 0.42)
_LOWEST_TITLE = 0.7
"""Share of the height below which a title is none of a content slide."""
_FIRST_LINE = 0.55
"""Where a title of ours begins at the earliest, below its kicker."""
_BODIES = ("obj", "body", "tbl", "chart", "subTitle", "dgm", "media", "clipArt")
_LEAST_FOOTERS = {design.FOOTER: 1.8, design.DATE: 0.75, design.NUMBER: 0.2}
"""Widths that footers need."""
_LEAST_LINE = 0.14
_APART = 0.2
"""Share of a place that the title may cover before it cannot be used."""
_ALONE = 0.5
"""Share of the slide's width that a layout's own places must take to show where content stands."""


def read_look(
    name: str, bindings: Mapping[str, Binding], canvas: Canvas, height: float
) -> ForeignLook:
    """Return what the layouts of ``bindings`` that are not ours look like.

    Args:
        name: Of the template's file.
        bindings: By our layout.
        canvas: How the template's slide is larger or smaller than ours.
        height: Of its slides, where their width is that of ours.

    """
    reader = _Reader(canvas.scale, height)
    layouts = {key: reader.look(key, one) for key, one in bindings.items() if not one.ours}
    near = frozenset(key for key, one in bindings.items() if one.near)
    return ForeignLook(name, height, layouts, near)


class _Reader:
    """Reads each layout and each master once."""

    def __init__(self, scale: float, height: float) -> None:
        self._unit = EMU_PER_INCH * scale
        self._scale = scale
        self._height = height
        self._scenes: dict[str, _Scene] = {}
        self._themes: dict[str, Theme] = {}

    def look(self, key: str, binding: Binding) -> LayoutLook:
        """Return what slides of our layout ``key`` look like."""
        name = str(binding.layout.part.partname)
        if name not in self._scenes:
            self._scenes[name] = _Scene(binding, self._theme(binding), self._unit, self._height)
        scene = self._scenes[name]
        spots = {
            index: spot
            for index, target in binding.targets.items()
            if (spot := scene.spot(target)) is not None and _is_usable(index, spot)
        }
        if key in MAIN:
            return scene.opening(key, spots)
        return scene.content(key, spots)

    def _theme(self, binding: Binding) -> Theme:
        part = binding.layout.slide_master.part
        name = str(part.partname)
        if name not in self._themes:
            self._themes[name] = read_theme(part)
        return self._themes[name]


class _Scene:
    """One layout of the template: what is drawn on it, and what it leaves free."""

    def __init__(self, binding: Binding, theme: Theme, unit: float, height: float) -> None:
        self._offer = binding.offer
        self._layout: SlideLayout = binding.layout
        self._master: SlideMaster = binding.layout.slide_master
        self._theme = theme
        self._unit = unit
        self._height = height
        self.palette = theme.palette(colour_map(self._master.element, self._layout.element))

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What stands on every slide of the layout, from the back to the front."""
        shown = self._layout.element.get("showMasterSp") not in ("0", "false")
        above, below = (
            replace(self._around(master=one), ground=self.background) for one in (False, True)
        )
        inherited = drawn_parts(self._master.element, below) if shown else ()
        return (*inherited, *drawn_parts(self._layout.element, above))

    @cached_property
    def background(self) -> Paint:
        """The background of the layout, or of its master."""
        own = background(self._layout.element, self._around(master=False))
        master = background(self._master.element, self._around(master=True))
        return own or master or self.palette.get("bg1", "FFFFFF")

    def spot(self, target: Placeholder) -> Spot | None:
        """Return a placeholder; None when the file says nowhere where it stands."""
        rect = self._rect(target.rect)
        if rect is None:
            return None
        look = text_look(
            target.type, list(target.shapes), self._master.element, self.palette, self._unit
        )
        fills = [fill for one in target.shapes for fill in all_in(one, "p:spPr/a:solidFill")]
        return Spot(rect, look, fill=colour_in(fills[0], self.palette) if fills else "")

    def opening(self, key: str, spots: Mapping[int, Spot]) -> LayoutLook:
        """Return the look of a cover or a divider."""
        title, main = self._title(spots, anywhere=True), spots.get(MAIN[key])
        blocked = obstacles(self.parts, self._height)
        below = Rect(title.rect.left, title.rect.bottom + 0.1, title.rect.width, 0.6)
        apart = (
            main is not None
            and main.rect.overlap(title.rect) < _APART * main.rect.width * main.rect.height
        )
        place = main.rect if main is not None and apart else below
        head = grown(title.rect, [*blocked, place], self._height)
        return self._look(
            layout=fitted.opening(key, title),
            spots={**spots, design.TITLE: title},
            room=grown(place, [*blocked, head], self._height),
            gathers=True,
            head=head,
        )

    def content(self, key: str, spots: Mapping[int, Spot]) -> LayoutLook:
        """Return the look of a slide with a body."""
        title = self._title(spots)
        footers = [spots[index].rect for index in FOOTERS if index in spots]
        blocked = obstacles(self.parts, self._height)
        never = [*footers, *logos(self.parts, self._height)]
        wished = self._wished(title.rect)
        room = free_room(wished, title.rect, blocked, never, self._height)
        room = _aligned(room, title.rect, wished)
        kicker, room = self._kicker(title, room, [*blocked, *footers])
        confidential = None
        if design.FOOTER not in spots:
            room = room.with_height(room.height - _KICKER_HEIGHT)
            confidential = Rect(room.left, room.bottom, room.width, 0.28)
        canvas, extra = fitted.canvas_for(room)
        named = {**spots, design.TITLE: title}
        short = kicker.with_width(max(kicker.width - _MARK_WIDTH - 0.2, 2.0))
        return self._look(
            layout=fitted.fitted(key, named, short, confidential, extra),
            spots=named,
            room=room,
            canvas=canvas,
            mark=Rect(kicker.right - _MARK_WIDTH, kicker.top, _MARK_WIDTH, kicker.height),
        )

    def _look(
        self,
        *,
        layout: design.Layout,
        spots: Mapping[int, Spot],
        room: Rect,
        canvas: Canvas | None = None,
        mark: Rect | None = None,
        gathers: bool = False,
        head: Rect | None = None,
    ) -> LayoutLook:
        return LayoutLook(
            name=self._offer.name,
            layout=layout,
            canvas=canvas or Canvas(),
            spots=spots,
            room=room,
            mark=mark or Rect(SLIDE_WIDTH - _MARK_WIDTH - 0.3, 0.2, _MARK_WIDTH, _MARK_HEIGHT),
            background=self.background,
            palette=self.palette,
            fonts=self._fonts(),
            parts=self.parts,
            height=self._height,
            gathers=gathers,
            head=head,
        )

    def _around(self, *, master: bool) -> Surroundings:
        part = self._master.part if master else self._layout.part
        return Surroundings(part, self.palette, self._theme, self._unit)

    def _fonts(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        pairs = [self._theme.fonts.get(name, ("", "")) for name in ("major", "minor")]
        named = [tuple(face for face in pair if face) for pair in pairs]
        return named[0], named[1]

    def _rect(self, rect: Rect | None) -> Rect | None:
        if rect is None:
            return None
        scale = EMU_PER_INCH / self._unit
        return Rect(*(one * scale for one in (rect.left, rect.top, rect.width, rect.height)))

    def _title(self, spots: Mapping[int, Spot], *, anywhere: bool = False) -> Spot:
        """Return the title's place, or one at the top where the layout's own cannot be used.

        Args:
            spots: The placeholders in use.
            anywhere: Whether it may stand low on the slide, as on a cover.

        """
        spot = spots.get(design.TITLE)
        usual = FRAME[design.TITLE]
        if spot is None:
            look = text_look("title", [], self._master.element, self.palette, self._unit)
            return Spot(usual.rect, look, own=False)
        rect = spot.rect
        inside = rect.left >= -0.2 and rect.top >= -0.2 and rect.bottom <= self._height + 0.2
        large = rect.width >= _LEAST_TITLE[0] and rect.height >= _LEAST_TITLE[1]
        high = anywhere or rect.top < self._height * _LOWEST_TITLE
        if inside and large and high and not spot.look.upright:
            return self._beside_logos(spot)
        body = self._wished(usual.rect)
        top = min(max(body.top, _FIRST_LINE), self._height / 3)
        look = replace(spot.look, align=Align.LEFT, anchor=Anchor.TOP, upright=False)
        return Spot(Rect(body.left, top, body.width, usual.rect.height), look, own=False)

    def _beside_logos(self, spot: Spot) -> Spot:
        rect = spot.rect
        for logo in logos(self.parts, self._height):
            if logo.overlap(rect) < 0.9 * rect.width * rect.height:
                rect = beside(rect, logo)
        if rect == spot.rect or rect.width < _LEAST_TITLE[0] or rect.height < _LEAST_TITLE[1]:
            return spot
        return replace(spot, rect=rect, kept=False)

    def _wished(self, title: Rect) -> Rect:
        """Return where the layout's own content stands, or that of its master."""
        rects = [
            rect
            for one in self._offer.placeholders
            if one.type in _BODIES and (rect := self._rect(one.rect)) is not None
        ]
        if rects and (whole := around(rects)).width >= _ALONE * SLIDE_WIDTH:
            return whole
        frames = all_in(
            self._master.element, "p:cSld/p:spTree/p:sp[p:nvSpPr/p:nvPr/p:ph/@type='body']"
        )
        found = rect_of(all_in(frames[0], "p:spPr/a:xfrm"), self._unit) if frames else None
        if found is not None and found.width >= _ALONE * SLIDE_WIDTH:
            return found
        top = title.bottom + 0.15
        return Rect(design.MARGIN, top, design.CONTENT_WIDTH, max(self._height - 1.0 - top, 1.0))

    def _kicker(self, title: Spot, room: Rect, blocked: list[Rect]) -> tuple[Rect, Rect]:
        """Return where the kicker stands, and the room left: above the title where it is free."""
        left = title.inner.left if title.look.align is Align.LEFT else room.left
        wide = max(room.right - left, 3.0)
        above = Rect(left, title.rect.top - _KICKER_HEIGHT, wide, _KICKER_HEIGHT - 0.02)
        if above.top >= 0.15 and not any(above.overlap(one) > 0.01 for one in blocked):
            return above, room
        line = Rect(room.left, room.top, room.width, _KICKER_HEIGHT - 0.02)
        lower = Rect(room.left, room.top + 0.36, room.width, room.height - 0.36)
        return line, lower


def _is_usable(index: int, spot: Spot) -> bool:
    """Tell whether a line fits into the place of a footer; other places are judged where used."""
    least = _LEAST_FOOTERS.get(index)
    if least is None:
        return True
    inner = spot.inner
    return inner.width >= least and inner.height >= _LEAST_LINE and not spot.look.upright


def _aligned(room: Rect, title: Rect, wished: Rect) -> Rect:
    """Return ``room`` no wider than title and body of the template, which end on one line."""
    if max(title.width, wished.width) < 0.75 * SLIDE_WIDTH:
        return room
    left = max(room.left, min(title.left, wished.left) + 0.1)
    right = min(room.right, max(title.right, wished.right) - 0.1)
    return Rect(left, room.top, right - left, room.height)
