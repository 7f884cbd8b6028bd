"""Lays out native tables: column widths, row heights, sizes, and pages with the head repeated."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from presales_desk.deck import colours, fitting, measure, text
from presales_desk.deck.design import CELL, RULE_LAST, RULE_LINE, RULE_TOTAL, TABLE_HEAD, TextRole
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import CELL_INSETS, Align, Cell, Rect, Row, TableBox
from presales_desk.deck.sheet import clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.colours import Colour
    from presales_desk.deck.design import Slot
    from presales_desk.deck.layout_model import Paragraph
    from presales_desk.deck.sheet import Sheet

_ACROSS = CELL_INSETS[0] + CELL_INSETS[2]
_DOWN = CELL_INSETS[1] + CELL_INSETS[3]
_AIR = 0.04
_STRETCH = 0.32
"""The most that a row grows beyond its need to fill the page, in inches."""
_SURE = 1.1
"""How much wider a word may be in the font that the reader has."""
_ALT_COLUMNS = 6
_TOTAL = re.compile(r"\s*(合计|总计|总价|total\b|sum\b)", re.IGNORECASE)
"""How the last row of a table with sums begins."""


@dataclass(frozen=True, slots=True)
class Column:
    """How the cells of a column look; ``width`` in inches."""

    width: float
    align: Align = Align.LEFT
    bold: bool = False
    colour: Colour = colours.TEXT


@dataclass(frozen=True, slots=True)
class Grid:
    """The words of a table. ``head`` is empty for a table without one; rows are complete."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of words; ``total`` when it sums up the rows above and looks like it."""

    words: tuple[str, ...]
    total: bool = False

    def columns(self, columns: tuple[Column, ...]) -> tuple[Column, ...]:
        """Return how its cells look."""
        return tuple(replace(one, bold=True) for one in columns) if self.total else columns


def lay_out(sheet: Sheet, slot: Slot, grid: Grid, rect: Rect) -> list[TableBox]:
    """Return ``grid`` as one table for each page that it needs, each inside ``rect``."""
    head = _head(sheet, grid)
    room = rect.height - (head.height if head else 0.0)
    lines = [
        _shortened(sheet, slot, _Line(row, _is_total(grid, position)), grid.columns, room)
        for position, row in enumerate(grid.rows)
    ]
    pages, size = fitting.pages_of(
        lines,
        lambda s: [_need(line, grid.columns, s) for line in lines],
        _sizes(lines, grid.columns),
        room,
    )
    return [_table(sheet, slot, grid, (head, page, size), rect) for page in pages]


def shares(total: float, *parts: float) -> list[float]:
    """Divide ``total`` inches in the proportion of ``parts``."""
    return [total * part / sum(parts) for part in parts]


def _sizes(lines: Sequence[_Line], columns: tuple[Column, ...]) -> tuple[float, ...]:
    """Return the sizes that break no word inside but those too long even for the smallest."""
    widest = [
        (measure.widest_word(text.plain(words), bold=column.bold), column.width - _ACROSS)
        for line in lines
        for words, column in zip(line.words, line.columns(columns), strict=True)
    ]
    smallest = CELL.sizes[-1]
    whole = [(em, width) for em, width in widest if em <= measure.em(width, smallest)]
    return tuple(
        s
        for s in CELL.sizes
        if s == smallest or all(em * _SURE <= measure.em(w, s) for em, w in whole)
    )


def _table(
    sheet: Sheet,
    slot: Slot,
    grid: Grid,
    content: tuple[Row | None, list[_Line], float],
    rect: Rect,
) -> TableBox:
    head, page, size = content
    needs = [_need(line, grid.columns, size) for line in page]
    room = rect.height - (head.height if head else 0.0)
    extra = min(max(room - sum(needs), 0.0) / max(len(needs), 1), _STRETCH)
    rows = [
        _row(line, grid.columns, size, need + extra, last=position == len(page) - 1)
        for position, (line, need) in enumerate(zip(page, needs, strict=True))
    ]
    rows = [head, *rows] if head else rows
    return TableBox(
        placeholder=slot.index,
        name=slot.name,
        rect=rect.with_height(sum(row.height for row in rows)),
        columns=tuple(column.width for column in grid.columns),
        rows=tuple(rows),
        header=head is not None,
        alt=_alt(sheet, grid),
    )


def _head(sheet: Sheet, grid: Grid) -> Row | None:
    if not any(grid.head):
        return None
    cells: list[Cell] = []
    for words, column in zip(grid.head, grid.columns, strict=True):
        role = replace(TABLE_HEAD, align=column.align)
        shown = fitting.fit([clip(Item(words))], role, Rect(0, 0, column.width - _ACROSS, 0.62))
        if shown.cut:
            sheet.spill(sheet.words.text("term.slide_kind.table"), words)
        cells.append(Cell(shown.paragraphs, fill=colours.NAVY))
    return Row(
        max(
            _cell_need(cell.paragraphs, column.width)
            for cell, column in zip(cells, grid.columns, strict=True)
        ),
        tuple(cells),
    )


def _is_total(grid: Grid, position: int) -> bool:
    """Tell whether a row is the last one and begins with a word for sums."""
    first = next((cell for cell in grid.rows[position] if cell.strip()), "")
    return position == len(grid.rows) - 1 and _TOTAL.match(first) is not None


def _row(
    line: _Line, columns: tuple[Column, ...], size: float, height: float, *, last: bool
) -> Row:
    cells = [
        Cell(
            _paragraphs(words, column, size),
            fill=colours.PANEL if line.total else None,
            rule_above=RULE_TOTAL if line.total else None,
            rule_below=RULE_LAST if last else RULE_LINE,
        )
        for words, column in zip(line.words, line.columns(columns), strict=True)
    ]
    return Row(height, tuple(cells))


def _paragraphs(words: str, column: Column, size: float) -> tuple[Paragraph, ...]:
    items = [Item(line, bold=column.bold, colour=column.colour) for line in _lines(words)]
    return fitting.compose(items, _role(column.align), size)


def _lines(words: str) -> list[str]:
    return text.lines(words) or [""]


@cache
def _role(align: Align) -> TextRole:
    return replace(CELL, align=align)


def _need(line: _Line, columns: tuple[Column, ...], size: float) -> float:
    return max(
        _cell_need(_paragraphs(words, column, size), column.width)
        for words, column in zip(line.words, line.columns(columns), strict=True)
    )


def _cell_need(paragraphs: Sequence[Paragraph], width: float) -> float:
    return measure.height(paragraphs, width - _ACROSS) + _DOWN + _AIR


def _shortened(
    sheet: Sheet, slot: Slot, line: _Line, columns: tuple[Column, ...], room: float
) -> _Line:
    """Return ``line`` with such cells cut as would not fit a page of their own."""
    cells: list[str] = []
    for words, column in zip(line.words, line.columns(columns), strict=True):
        items = [Item(part, bold=column.bold) for part in _lines(words)]
        rect = Rect(0, 0, column.width - _ACROSS, room - _DOWN - _AIR)
        role = _role(column.align)
        shorter = [clip(item) for item in items]
        if not fitting.fits(fitting.compose(shorter, role, role.sizes[-1]), role, rect):
            shorter = fitting.cut(shorter, role, rect)
        if shorter != items:
            sheet.spill(sheet.name(slot), words)
        cells.append("\n".join(item.text for item in shorter))
    return replace(line, words=tuple(cells))


def _alt(sheet: Sheet, grid: Grid) -> str:
    names = [text.plain(text.one_line(name)) for name in grid.head if name.strip()]
    title = text.plain(text.one_line(sheet.slide.title))
    separator = "、" if sheet.chinese else ", "
    return sheet.word(
        "alt.table",
        title=title or sheet.words.text("term.slide_kind.table"),
        columns=separator.join(names[:_ALT_COLUMNS]) or str(len(grid.columns)),
        rows=len(grid.rows),
    )
