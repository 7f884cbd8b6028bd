"""Lays out native tables: column widths, row heights, sizes, and pages with the head repeated."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from presales_desk.deck import colours, fitting, measure, text
from presales_desk.deck.design import CELL, RULE_LAST, RULE_LINE, RULE_TOTAL, TABLE_HEAD, TextRole
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import Align, Rect
from presales_desk.deck.placed_table import CELL_INSETS, Cell, Row, TableBox
from presales_desk.deck.sheet import MOST_CHARACTERS, clip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.design import Slot
    from presales_desk.deck.grid import Column, Grid
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
class _Line:
    """A row of words and how its cells look; ``total`` when it sums up the rows above."""

    words: tuple[str, ...]
    columns: tuple[Column, ...]
    total: bool = False


def lay_out(
    sheet: Sheet, slot: Slot, grid: Grid, rect: Rect, largest: float = CELL.sizes[0]
) -> list[TableBox]:
    """Return ``grid`` as one table for each page that it needs, each inside ``rect``."""
    head = _head(sheet, grid)
    room = rect.height - (head.height if head else 0.0)
    lines = [_shortened(sheet, slot, line, room) for line in _lines_of(grid)]
    pages, size = fitting.pages_of(
        lines,
        lambda s: [_need(line, s) for line in lines],
        [s for s in _sizes(lines) if s <= largest],
        room,
    )
    return [_table(sheet, slot, grid, (head, page, size), rect) for page in pages]


def one_page_size(sheet: Sheet, grid: Grid, rect: Rect) -> float | None:
    """Return the largest size at which ``grid`` fits ``rect`` whole; None when it does not."""
    lines = _lines_of(grid)
    if any(len(words) > MOST_CHARACTERS for line in lines for words in line.words):
        return None
    head = _head(sheet, grid, tell=False)
    room = rect.height - (head.height if head else 0.0)
    return next((s for s in _sizes(lines) if sum(_need(line, s) for line in lines) <= room), None)


def shares(total: float, *parts: float) -> list[float]:
    """Divide ``total`` inches in the proportion of ``parts``."""
    return [total * part / sum(parts) for part in parts]


def _lines_of(grid: Grid) -> list[_Line]:
    totals = _totals(grid)
    first_total = len(grid.rows) - totals
    found: list[_Line] = []
    for position, row in enumerate(grid.rows):
        columns = grid.row_columns(position)
        if position >= first_total:
            columns = tuple(replace(one, bold=True, fill=colours.PANEL) for one in columns)
        found.append(_Line(row, columns, position >= first_total))
    return found


def _totals(grid: Grid) -> int:
    """Return how many of the last rows are sums: by what is said, or by a word for sums."""
    if grid.totals is not None or not grid.rows:
        return grid.totals or 0
    first = next((cell for cell in grid.rows[-1] if cell.strip()), "")
    return int(_TOTAL.match(first) is not None)


def _sizes(lines: Sequence[_Line]) -> tuple[float, ...]:
    """Return the sizes that break no word inside but those too long even for the smallest."""
    widest = [
        (measure.widest_word(text.plain(words), bold=column.bold), column.width - _ACROSS)
        for line in lines
        for words, column in zip(line.words, line.columns, strict=True)
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
    needs = [_need(line, size) for line in page]
    room = rect.height - (head.height if head else 0.0)
    extra = min(max(room - sum(needs), 0.0) / max(len(needs), 1), _STRETCH)
    rows = [
        _row(line, size, need + extra, last=position == len(page) - 1)
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


def _head(sheet: Sheet, grid: Grid, *, tell: bool = True) -> Row | None:
    if not any(grid.head):
        return None
    sizes = tuple(dict.fromkeys((grid.head_size, TABLE_HEAD.sizes[-1])))
    cells: list[Cell] = []
    for words, column in zip(grid.head, grid.columns, strict=True):
        role = _head_role(sizes, column.align)
        shown = fitting.fit([clip(Item(words))], role, Rect(0, 0, column.width - _ACROSS, 0.62))
        if shown.cut and tell:
            sheet.spill(sheet.words.text("term.slide_kind.table"), words)
        cells.append(Cell(shown.paragraphs, fill=column.head))
    return Row(
        max(
            _cell_need(cell.paragraphs, column.width)
            for cell, column in zip(cells, grid.columns, strict=True)
        ),
        tuple(cells),
    )


def _row(line: _Line, size: float, height: float, *, last: bool) -> Row:
    cells = [
        Cell(
            _paragraphs(words, column, size),
            fill=column.fill,
            rule_above=RULE_TOTAL if line.total else None,
            rule_below=RULE_LAST if last else RULE_LINE,
        )
        for words, column in zip(line.words, line.columns, strict=True)
    ]
    return Row(height, tuple(cells))


def _paragraphs(words: str, column: Column, size: float) -> tuple[Paragraph, ...]:
    items = [
        Item(line, bold=column.bold, colour=column.colour, emphasis=column.emphasis)
        for line in _lines(words)
    ]
    return fitting.compose(items, _role(column.align), size)


def _lines(words: str) -> list[str]:
    return text.lines(words) or [""]


@cache
def _head_role(sizes: tuple[float, ...], align: Align) -> TextRole:
    return replace(TABLE_HEAD, sizes=sizes, align=align)


@cache
def _role(align: Align) -> TextRole:
    return replace(CELL, align=align)


def _need(line: _Line, size: float) -> float:
    return max(
        _height(words, column.width, size, bold=column.bold)
        for words, column in zip(line.words, line.columns, strict=True)
    )


@lru_cache(maxsize=4096)
def _height(words: str, width: float, size: float, *, bold: bool) -> float:
    """Return the height of a cell, which is asked for again and again at the same sizes."""
    return fitting.height(_items(words, bold=bold), CELL, size, width - _ACROSS) + _DOWN + _AIR


@lru_cache(maxsize=1024)
def _items(words: str, *, bold: bool) -> tuple[Item, ...]:
    return tuple(Item(line, bold=bold) for line in _lines(words))


def _cell_need(paragraphs: Sequence[Paragraph], width: float) -> float:
    return measure.height(paragraphs, width - _ACROSS) + _DOWN + _AIR


def _shortened(sheet: Sheet, slot: Slot, line: _Line, room: float) -> _Line:
    """Return ``line`` with such cells cut as would not fit a page of their own."""
    cells: list[str] = []
    smallest = CELL.sizes[-1]
    for words, column in zip(line.words, line.columns, strict=True):
        whole = len(words) <= MOST_CHARACTERS
        if whole and _height(words, column.width, smallest, bold=column.bold) <= room:
            cells.append(words)
            continue
        items = [Item(part, bold=column.bold) for part in _lines(words)]
        rect = Rect(0, 0, column.width - _ACROSS, room - _DOWN - _AIR)
        role = _role(column.align)
        shorter = [clip(item) for item in items]
        if not fitting.fits(shorter, role, role.sizes[-1], rect):
            shorter = fitting.cut(shorter, role, rect)
        if shorter != items:
            sheet.spill(sheet.name(slot), words)
        cells.append("\n".join(item.text for item in shorter))
    return line if tuple(cells) == line.words else replace(line, words=tuple(cells))


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
