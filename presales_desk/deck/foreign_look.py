"""Adapts laid-out boxes to a template that is not ours: its colours and pictures are not known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, design
from presales_desk.deck.layout_model import (
    ChartBox,
    DrawnShape,
    GroupBox,
    PictureBox,
    TableBox,
    TextBox,
)
from presales_desk.deck.mark import mark_box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.binding import Binding
    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import (
        Box,
        ChartSpec,
        Connector,
        Paragraph,
        PlacedSlide,
        Row,
    )

FOOTERS = (design.FOOTER, design.DATE, design.NUMBER)
"""Boxes that a template shows its own way, or not at all."""
_PALE = 80
"""Per cent of added luminance from which a colour is a tint."""


def adapted(slide: PlacedSlide, binding: Binding) -> tuple[Box, ...]:
    """Return the boxes of ``slide`` for a foreign layout.

    Text keeps to the theme's own pairs of text and background. On a cover every text but the
    title goes into the subtitle, for free boxes would lie on the template's pictures. A layout
    without a place for number, date or footer shows none. The mark of what is for our own eyes,
    which our own layouts carry, comes with it.
    """
    shown = [
        _recoloured(box)
        for box in slide.boxes
        if box.placeholder not in FOOTERS or box.placeholder in binding.targets
    ]
    shown += [mark_box(shape.text) for shape in slide.decorations if shape.text]
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
    match box:
        case TextBox():
            fill = None if box.fill == colours.TINT else box.fill
            return replace(box, fill=fill, paragraphs=_words(box.paragraphs, fill))
        case ChartBox():
            return replace(box, chart=_chart(box.chart))
        case TableBox():
            return replace(box, rows=tuple(_row(row) for row in box.rows))
        case GroupBox():
            return replace(box, shapes=tuple(_shape(shape) for shape in box.shapes))
        case PictureBox():
            return box


def _chart(chart: ChartSpec) -> ChartSpec:
    series = tuple(
        replace(one, label_colour=colours.TEXT) if one.label_colour == colours.MUTED else one
        for one in chart.series
    )
    return replace(chart, series=series, quiet=colours.TEXT)


def _row(row: Row) -> Row:
    return replace(row, cells=tuple(replace(cell, fill=_fill(cell.fill)) for cell in row.cells))


def _shape(shape: DrawnShape | Connector) -> DrawnShape | Connector:
    if not isinstance(shape, DrawnShape):
        return shape
    fill = _fill(shape.fill)
    return replace(shape, fill=fill, paragraphs=_words(shape.paragraphs, fill))


def _fill(colour: Colour | None) -> Colour | None:
    """Return the theme's panel in place of a tint, which stays pale where text may be white."""
    return colours.PANEL if colour is not None and colour.off >= _PALE else colour


def _words(paragraphs: Sequence[Paragraph], fill: Colour | None) -> tuple[Paragraph, ...]:
    return tuple(
        replace(one, runs=tuple(replace(run, colour=_safe(run.colour, fill)) for run in one.runs))
        for one in paragraphs
    )


def _safe(colour: Colour, fill: Colour | None) -> Colour:
    if colour == colours.WHITE and fill not in (None, colours.PANEL):
        return colour
    return colours.TEXT if colour in (colours.WHITE, colours.MUTED) else colour
