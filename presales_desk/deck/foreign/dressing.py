"""Dresses laid-out slides for a template that is not ours: its colours, its way of openings.

Words keep the colours of their roles where these can be read on what they stand on; where they
cannot, the theme's colour that can be read best takes their place.
"""

from __future__ import annotations

import colorsys
from dataclasses import fields, is_dataclass, replace
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

from presales_desk.deck import colours
from presales_desk.deck.colours import Colour
from presales_desk.deck.contrast import contrast, luminance, needed
from presales_desk.deck.foreign.fitted import FIXED
from presales_desk.deck.foreign.gathering import MAIN, is_poor
from presales_desk.deck.foreign.grounds import Grounds, grounds_at, holds
from presales_desk.deck.layout_model import ChartBox, Paragraph, Rect, Run, TextBox
from presales_desk.deck.mark import NAME as MARK_NAME
from presales_desk.deck.mark import mark_box
from presales_desk.deck.placed_shapes import DrawnShape, GroupBox
from presales_desk.deck.placed_table import Cell
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.foreign.model import LayoutLook, Spot
    from presales_desk.deck.layout_model import PlacedSeries
    from presales_desk.deck.placed_shapes import Connector
    from presales_desk.deck.placed_slide import Box, PlacedSlide, Shape

_PLAIN = (colours.TEXT, colours.WHITE, colours.NAVY, colours.PANEL)
"""The theme's own colours for text and backgrounds."""
_CHART_TEXT = 14.0
_SHADES = ((75, 0), (50, 0), (60, 40), (40, 60), (20, 80))
"""What an accent becomes, one after the other, until it can be read."""
_PALE, _DEEP, _DARK = 80, 50, 0.18
_GREYISH, _NEUTRAL_LIGHT = 0.3, 0.46
"""Saturation of what still is a grey, and how light the grey of our theme is."""


def dressed(slide: PlacedSlide, look: LayoutLook, mark: str) -> PlacedSlide:
    """Return ``slide`` in the colours of the template; ``mark`` is shown where it is not empty."""
    dresser = _Dresser(slide, look)
    boxes = [dresser.box(box) for box in slide.boxes]
    if mark and not any(box.name == MARK_NAME for box in boxes):
        boxes.append(dresser.box(mark_box(mark)))
    return replace(
        slide,
        boxes=tuple(boxes),
        decorations=tuple(dresser.shape(shape) for shape in slide.decorations),
        canvas=look.canvas,
        look=look,
        fixed=FIXED | (frozenset(MAIN.values()) if look.gathers else frozenset()),
    )


class _Dresser:
    """Recolours what stands on one slide."""

    def __init__(self, slide: PlacedSlide, look: LayoutLook) -> None:
        self._slide = slide
        self._look = look
        self._tones: dict[Colour, Colour] = {}

    def shape(self, shape: Shape) -> Shape:
        return replace(shape, fill=self._fill(shape.fill) or shape.fill)

    def box(self, box: Box) -> Box:
        if isinstance(box, TextBox):
            return self._text_box(box)
        if isinstance(box, GroupBox):
            return self._group(box)
        shown = self._any(box, self._grounds(box))
        return self._chart(shown) if isinstance(shown, ChartBox) else shown

    def _text_box(self, box: TextBox) -> TextBox:
        box = self._inheriting(self._at_mark(box))
        if box.own_size:
            return box
        fill = self._fill(box.fill)
        spot = self._look.spots.get(box.placeholder)
        if box.own_place and spot is not None and spot.fill:
            grounds: Grounds = (spot.fill,)
        else:
            grounds = (fill.hex,) if fill is not None else self._grounds(box)
        return replace(box, fill=fill, paragraphs=self._any(box.paragraphs, grounds))

    def _inheriting(self, box: TextBox) -> TextBox:
        """Return ``box`` as the template's own placeholder shows it, if that decides."""
        spot = self._look.spots.get(box.placeholder)
        if spot is None or not spot.own or box.placeholder not in FIXED or box.own_size:
            return box
        own_place = spot.kept and box.rect == spot.rect
        if self._is_hard_to_read(box, spot):
            return box
        return replace(box, own_size=spot.look.size, own_place=own_place)

    def _is_hard_to_read(self, box: TextBox, spot: Spot) -> bool:
        """Tell whether the template's own colour fails where the text stands."""
        grounds = (spot.fill,) if spot.fill else self._grounds(box)
        return is_poor(spot, max(one.size for one in box.paragraphs), grounds)

    def _at_mark(self, box: TextBox) -> TextBox:
        if box.name != MARK_NAME:
            return box
        mark, canvas = self._look.mark, self._look.canvas
        return replace(
            box,
            rect=Rect(
                (mark.left - canvas.left) / canvas.scale,
                (mark.top - canvas.top) / canvas.scale,
                mark.width / canvas.scale,
                mark.height / canvas.scale,
            ),
        )

    def _group(self, group: GroupBox) -> GroupBox:
        grounds = self._grounds(group)
        done: list[DrawnShape | Connector] = []
        for shape in group.shapes:
            if not isinstance(shape, DrawnShape):
                done.append(self._any(shape, grounds))
                continue
            fill = self._fill(shape.fill)
            below = (fill.hex,) if fill is not None else _under(shape.rect, done) or grounds
            words = self._any(shape.paragraphs, below)
            line = self._any(shape.line, below)
            done.append(replace(shape, fill=fill, line=line, paragraphs=words))
        return replace(group, shapes=tuple(done))

    def _chart(self, box: ChartBox) -> ChartBox:
        """Return ``box`` with words that can be read: beside columns, or in the parts of stacks."""
        grounds, chart = self._grounds(box), box.chart
        stacked = chart.type is ChartType.STACKED
        words = self._readable(Run("", colour=chart.words), _CHART_TEXT, grounds)
        quiet = self._readable(Run("", colour=chart.quiet), _CHART_TEXT, grounds)
        series = tuple(
            self._labelled(one, (self._shown(one.colour).hex,) if stacked else grounds)
            for one in chart.series
        )
        line = None if chart.reference is None else self._labelled(chart.reference, grounds)
        return replace(
            box, chart=replace(chart, quiet=quiet, words=words, series=series, reference=line)
        )

    def _labelled(self, series: PlacedSeries, grounds: Grounds) -> PlacedSeries:
        tone = self._readable(Run("", bold=True, colour=series.label_colour), _CHART_TEXT, grounds)
        return replace(series, label_colour=tone)

    def _any(self, value: Any, grounds: Grounds) -> Any:
        """Return ``value`` with all colours in it shown as the template's, words readable."""
        if isinstance(value, Colour):
            return self._shown(value)
        if isinstance(value, Paragraph):
            runs = tuple(self._run(run, value.size, grounds) for run in value.runs)
            return replace(value, runs=runs)
        if isinstance(value, Cell):
            fill = self._fill(value.fill)
            below = (fill.hex,) if fill is not None else grounds
            return self._inside(self._without_gaps(replace(value, fill=fill), grounds), below)
        if isinstance(value, tuple):
            return tuple(self._any(one, grounds) for one in value)
        if is_dataclass(value) and not isinstance(value, type | Rect):
            return self._inside(value, grounds)
        return value

    def _without_gaps(self, cell: Cell, grounds: Grounds) -> Cell:
        """Return ``cell`` without the white rules that set bars apart, where white is no ground."""
        white = self._shown(colours.WHITE).hex
        if all(ground == white for ground in grounds):
            return cell
        above, below, edges = (
            None if rule is not None and rule.colour == colours.WHITE else rule
            for rule in (cell.rule_above, cell.rule_below, cell.edges)
        )
        return replace(cell, rule_above=above, rule_below=below, edges=edges)

    def _inside(self, value: Any, grounds: Grounds) -> Any:
        """Return a dataclass with all colours in its fields shown as the template's."""
        wanted: dict[str, Any] = {}
        for field in fields(value):
            old = getattr(value, field.name)
            new = self._any(old, grounds)
            if new is not old:
                wanted[field.name] = new
        return replace(value, **wanted) if wanted else value

    def _run(self, run: Run, size: float, grounds: Grounds) -> Run:
        colour = self._readable(run, size, grounds)
        same = (colour, colour.shown) == (run.colour, run.colour.shown)
        return run if same else replace(run, colour=colour)

    def _readable(self, run: Run, size: float, grounds: Grounds) -> Colour:
        own = self._shown(run.colour)
        if not grounds:
            return self._as_body(own)
        wanted = needed(size * self._look.canvas.scale, bold=run.bold)
        shades = _SHADES if own.slot.startswith("accent") else ()
        kin = (self._shown(Colour(own.slot, mod, off)) for mod, off in shades)
        for colour in chain((own,), kin):
            if _least(colour, grounds) >= wanted:
                return colour
        others = [self._shown(colour) for colour in _PLAIN]
        return max((own, *others), key=lambda colour: _least(colour, grounds))

    def _as_body(self, own: Colour) -> Colour:
        """Return the theme's colour closest to that of the template's own text: on a picture."""
        spot = next(iter(self._look.spots.values()), None)
        if spot is None:
            return own
        shown = [self._shown(colour) for colour in _PLAIN]
        return min(shown, key=lambda colour: contrast(colour.hex, spot.look.colour))

    def _fill(self, colour: Colour | None) -> Colour | None:
        """Return a fill; on a dark slide a pale tint becomes a deep shade of the same colour."""
        if colour is None:
            return None
        if colour.off >= _PALE and self._is_dark:
            colour = Colour(colour.slot, _DEEP)
        return self._shown(colour)

    @cached_property
    def _is_dark(self) -> bool:
        grounds = grounds_at(self._look, self._look.room)
        return bool(grounds) and max(luminance(one) for one in grounds) < _DARK

    def _shown(self, colour: Colour) -> Colour:
        known = self._tones.get(colour)  # a slide has few colours, and many words in them
        if known is None:
            known = self._tones[colour] = self._made_to_show(colour)
        return known

    def _made_to_show(self, colour: Colour) -> Colour:
        plain = replace(colour, shown="")
        plain = self._grey(plain) if plain.slot == "accent6" and self._is_gaudy else plain
        return replace(plain, shown=self._look.shown(plain))

    @cached_property
    def _is_gaudy(self) -> bool:
        """Whether the colour that is our grey is a bright one in the template's theme."""
        colour = self._look.palette.get("accent6", "808080")
        parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        return colorsys.rgb_to_hls(*parts)[2] > _GREYISH

    def _grey(self, colour: Colour) -> Colour:
        """Return a grey made of the theme's text colour, about as light as ``colour`` with us."""
        light = _NEUTRAL_LIGHT * colour.mod / 100 + colour.off / 100
        if luminance(self._look.palette.get("tx1", "000000")) > 0.5:
            return Colour("dk1", round(100 - 60 * light))
        return Colour("dk1", round(100 - 100 * light), round(100 * light))

    def _grounds(self, box: Box) -> Grounds:
        """Return the colours that ``box`` stands on."""
        for shape in reversed(self._slide.decorations):
            if holds(shape.rect, box.rect):
                return (self.shape(shape).fill.hex,)
        fixed = box.placeholder in FIXED or self._look.gathers
        rect = box.rect if fixed else self._look.canvas.placed(box.rect)
        return grounds_at(self._look, rect)


def _under(rect: Rect, shapes: Sequence[DrawnShape | Connector]) -> Grounds:
    for shape in reversed(shapes):
        if isinstance(shape, DrawnShape) and shape.fill and holds(shape.rect, rect):
            return (shape.fill.hex,)
    return ()


def _least(colour: Colour, grounds: Grounds) -> float:
    return min(contrast(colour.hex, ground) for ground in grounds)
