"""Adapts laid-out boxes to a template that is not ours: its colours and pictures are not known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design
from presales_desk.deck.layout_model import ChartBox, TextBox

if TYPE_CHECKING:
    from presales_desk.deck.binding import Binding
    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import Box, Paragraph, PlacedSlide

FOOTERS = (design.FOOTER, design.DATE, design.NUMBER)
"""Boxes that a template shows its own way, or not at all."""


def adapted(slide: PlacedSlide, binding: Binding) -> tuple[Box, ...]:
    """Return the boxes of ``slide`` for a foreign layout.

    Text keeps to the theme's own pairs of text and background. On a cover every text but the
    title goes into the subtitle, for free boxes would lie on the template's pictures. A layout
    without a place for number, date or footer shows none.
    """
    shown = [
        _recoloured(box)
        for box in slide.boxes
        if box.placeholder not in FOOTERS or box.placeholder in binding.targets
    ]
    if slide.layout == "cover" and design.SUBTITLE in binding.targets:
        return _gathered(shown)
    return tuple(shown)


def _gathered(boxes: list[Box]) -> tuple[Box, ...]:
    texts = [box for box in boxes if isinstance(box, TextBox)]
    title = [box for box in texts if box.placeholder == design.TITLE]
    rest = [box for box in texts if box.placeholder != design.TITLE]
    rest.sort(key=lambda box: box.placeholder != design.SUBTITLE)
    if not rest:
        return tuple(title)
    joined = tuple(paragraph for box in rest for paragraph in box.paragraphs)
    return (*title, replace(rest[0], placeholder=design.SUBTITLE, paragraphs=joined))


def _recoloured(box: Box) -> Box:
    if isinstance(box, TextBox):
        fill = None if box.fill == colours.TINT else box.fill
        return replace(box, fill=fill, paragraphs=tuple(_paragraph(one) for one in box.paragraphs))
    if isinstance(box, ChartBox):
        series = tuple(
            replace(one, label_colour=colours.TEXT) if one.label_colour == colours.MUTED else one
            for one in box.chart.series
        )
        return replace(box, chart=replace(box.chart, series=series, quiet=colours.TEXT))
    return box


def _paragraph(paragraph: Paragraph) -> Paragraph:
    runs = tuple(replace(run, colour=_safe(run.colour)) for run in paragraph.runs)
    return replace(paragraph, runs=runs)


def _safe(colour: Colour) -> Colour:
    return colours.TEXT if colour in (colours.WHITE, colours.MUTED) else colour
