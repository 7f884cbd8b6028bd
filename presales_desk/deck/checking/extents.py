"""Where text really lies: how high its lines are in their shape, and how far they reach."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from presales_desk.deck.layout_model import Rect
from presales_desk.deck.measure import line_count, text_width
from presales_desk.deck.reading.model import ShapeKind
from presales_desk.deck.reading.text_model import Autofit

if TYPE_CHECKING:
    from presales_desk.deck.reading.model import ReadCell, ReadDeck, ReadShape, ReadTable
    from presales_desk.deck.reading.text_model import ReadParagraph

LINE = 1.2
"""Height of a line in em, as the usual fonts draw it; our own decks leave room for taller ones."""
_POINTS = 72.0
_DEFAULT_SIZE = 18.0
_ROUNDING = 1.03
"""Words in narrow cells are not broken for a hundredth of an inch."""
_NARROW = {
    "calibri": 0.90,
    "arial narrow": 0.80,
    "times new roman": 0.90,
    "garamond": 0.86,
    "cambria": 0.95,
    "georgia": 1.0,
    "verdana": 1.12,
    "trebuchet ms": 0.95,
    "gill sans mt": 0.92,
    "corbel": 0.93,
    "candara": 0.93,
    "franklin gothic book": 0.93,
    "century gothic": 1.05,
    "aptos": 0.97,
    "arial": 0.98,
}
"""Widths of common faces compared with the one that ``deck.measure`` knows."""


@dataclass(frozen=True, slots=True)
class TextExtent:
    """The text of a shape as it is drawn.

    Attributes:
        rect: What its lines cover.
        needed: Height they take, in inches.
        room: Height there is for them.
        line: Height of one line.

    """

    shape: ReadShape
    rect: Rect
    needed: float
    room: float
    line: float


def text_extent(shape: ReadShape, deck: ReadDeck) -> TextExtent | None:
    """Return where the text of ``shape`` lies; None for no text, and for turned text."""
    frame, rect = shape.frame, shape.rect
    if frame is None or rect is None or not shape.text.strip():
        return None
    if not frame.upright or frame.columns > 1 or abs(shape.rotation) > 1:
        return None
    left, top, right, bottom = frame.insets
    width, room = rect.width - left - right, rect.height - top - bottom
    if width <= 0.05:
        return None
    factor = face_factor(deck, heading=shape.is_title)
    needed = text_height(shape.paragraphs, width if frame.wraps else 1000.0, factor)
    widest = _widest(shape.paragraphs, factor)
    reach = min(widest, width) if frame.wraps else widest
    line = max((p.size or _DEFAULT_SIZE for p in shape.paragraphs), default=0.0) * LINE / _POINTS
    align = shape.paragraphs[0].align
    start = rect.left + left + {"ctr": 0.5, "r": 1.0}.get(align, 0.0) * (width - reach)
    spare = room - needed
    if frame.autofit is Autofit.GROW:
        spare = max(spare, 0.0)  # the shape grows downwards from where it begins
    shift = {"t": 0.0, "ctr": spare / 2, "b": spare}.get(frame.anchor, 0.0)
    covered = Rect(start, rect.top + top + shift, reach, needed)
    return TextExtent(shape, covered, needed, room, line)


def grows(shape: ReadShape) -> bool:
    """Tell whether a shape becomes as high as its text."""
    return shape.frame is not None and shape.frame.autofit is Autofit.GROW


def shrinks(shape: ReadShape) -> bool:
    """Tell whether a program makes the text smaller once somebody edits it."""
    return shape.frame is not None and shape.frame.autofit is Autofit.SHRINK


def text_height(paragraphs: tuple[ReadParagraph, ...], width: float, factor: float) -> float:
    """Return the height of ``paragraphs`` in ``width`` inches."""
    total = 0.0
    for position, paragraph in enumerate(paragraphs):
        size = paragraph.size or _DEFAULT_SIZE
        total += _lines(paragraph, width, size, factor) * size * LINE * min(paragraph.line, 3.0)
        total += paragraph.before if position else 0.0
    return total / _POINTS


def table_rect(shape: ReadShape, deck: ReadDeck) -> Rect | None:
    """Return what a table covers once its rows are as high as their text."""
    if shape.table is None or shape.rect is None:
        return None
    table = shape.table
    height = sum(
        max(height, _row_height(table, row, deck)) for row, height in enumerate(table.heights)
    )
    return shape.rect.with_height(max(height, 0.0))


@lru_cache(maxsize=64)
def _factor(face: str) -> float:
    return _NARROW.get(face.casefold(), 1.0)


def face_factor(deck: ReadDeck, *, heading: bool = False) -> float:
    """Return how wide the theme's letters are compared with those that are measured."""
    return _factor(deck.theme.latin[0 if heading else 1])


def _row_height(table: ReadTable, row: int, deck: ReadDeck) -> float:
    cells = table.rows[row] if row < len(table.rows) else ()
    if len(cells) != len(table.columns):
        return 0.0  # merged cells: their widths are not told apart
    factor = face_factor(deck)
    heights = (
        _cell_height(cell, width * _ROUNDING, factor)
        for cell, width in zip(cells, table.columns, strict=True)
        if cell.text.strip()
    )
    return max(heights, default=0.0)


def _cell_height(cell: ReadCell, width: float, factor: float) -> float:
    left, top, right, bottom = cell.insets
    return text_height(cell.paragraphs, max(width - left - right, 0.1), factor) + top + bottom


def _lines(paragraph: ReadParagraph, width: float, size: float, factor: float) -> int:
    room = max(width - paragraph.indent, 0.1) * _POINTS / factor
    if len({run.size for run in paragraph.runs}) > 1:  # a large number before small words
        parts = (text_width(r.text, bold=r.bold) * (r.size or size) for r in paragraph.runs)
        return max(math.ceil(sum(parts) / room), 1)
    return line_count(paragraph.text, room / size, bold=_is_bold(paragraph))


def _widest(paragraphs: tuple[ReadParagraph, ...], factor: float) -> float:
    return max(
        (
            text_width(line, bold=_is_bold(paragraph))
            * (paragraph.size or _DEFAULT_SIZE)
            * factor
            / _POINTS
            for paragraph in paragraphs
            for line in paragraph.text.split("\v")
        ),
        default=0.0,
    )


def _is_bold(paragraph: ReadParagraph) -> bool:
    return bool(paragraph.runs) and all(run.bold for run in paragraph.runs if run.text.strip())


def is_text(shape: ReadShape) -> bool:
    """Tell whether a shape holds words of its own."""
    return shape.kind is ShapeKind.TEXT and bool(shape.text.strip())
