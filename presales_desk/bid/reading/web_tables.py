"""Lays out the tables of web pages: merged cells resolved, and frames told from tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.bid.reading.blocks import MAX_CELL, MAX_COLUMNS, Block, Cell, row_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST_ROWS = 65_534
"""That a cell may cover, as browsers have it."""
_MOST_MERGED = 2_000_000
"""Fields of a page that merged cells fill; from there on nothing is merged."""
_FRAMED = 12
"""Paragraphs in a cell that holds a whole text rather than a value."""
_MOST_BESIDE = 3
"""Cells with words in a row that frames a text: a menu at its left, links at its right."""
_MOST_SHARE = 0.6
"""Of the words of a table; a cell with more of them is what the table was drawn around."""


@dataclass(slots=True)
class Room:
    """What is left for merged cells: a short page can claim that they cover millions of fields.

    Attributes:
        fields: That they may yet fill.

    """

    fields: int = _MOST_MERGED


@dataclass(slots=True)
class _Field:
    """A cell where it begins, or where it goes on below."""

    content: list[Block]
    column: int
    continued: bool = False


@dataclass(slots=True)
class _Cover:
    """A column that a cell above covers; the rightmost ones of a wide cell have no content."""

    rows: int
    content: list[Block] | None


@dataclass(slots=True)
class Table:
    """A table while it is read.

    Attributes:
        number: Of this table in its page, from 0.
        room: Of the page.
        is_implied: Whether its rows stand in no table; copied parts of pages begin so.
        cell: What the open cell holds so far; None between cells.

    """

    number: int
    room: Room
    is_implied: bool = False
    cell: list[Block] | None = None
    _rows: list[list[_Field]] = field(default_factory=list)
    _row: list[_Field] | None = None
    _column: int = 0
    _covered: dict[int, _Cover] = field(default_factory=dict)
    _begun: dict[int, _Cover] = field(default_factory=dict)

    def start_group(self) -> None:
        """Begin the head, the body or the foot; merged cells never reach into it."""
        self.end_row()
        self._covered.clear()

    def start_row(self) -> None:
        """Begin a row; one that is open ends."""
        self.end_row()
        self._row, self._column = [], 0

    def start_cell(self, attributes: Mapping[str, str]) -> None:
        """Begin a cell; one that is open ends."""
        self.end_cell()
        if self._row is None:
            self.start_row()
        self._go_on()
        self.cell = []
        across = min(_number(attributes, "colspan"), MAX_COLUMNS)
        down = _number(attributes, "rowspan") or _MOST_ROWS
        self._add(_Field(self.cell, self._column))
        for column in range(self._column, min(self._column + max(1, across), MAX_COLUMNS)):
            if down > 1 and self.room.fields > 0:
                own = self.cell if column == self._column else None
                self._begun[column] = _Cover(min(down, _MOST_ROWS) - 1, own)
        self._column += max(1, across)

    def end_cell(self) -> None:
        """End the open cell, if there is one."""
        self.cell = None

    def end_row(self) -> None:
        """End the open row, if there is one; cells that come from above fill what is left."""
        self.end_cell()
        if self._row is None:
            return
        self._go_on()
        last = max(self._covered, default=-1)
        while self._column <= last:
            self._column += 1
            self._go_on()
        self._rows.append(self._row)
        for cover in self._covered.values():
            cover.rows -= 1
        left = {column: cover for column, cover in self._covered.items() if cover.rows}
        self._covered = {**left, **self._begun}
        self._row, self._begun = None, {}

    def blocks(self) -> Iterator[Block]:
        """Yield what the table says: its rows, and of those that frame a text this text."""
        self.end_row()
        is_narrow = max(map(len, self._rows), default=0) <= 1
        size = sum(_size(one) for row in self._rows for one in row)
        known: dict[int, str] = {}
        for row in self._rows:
            if is_narrow or _frames(row, size):
                yield from (block for one in row if not one.continued for block in one.content)
                continue
            cells = [_cell(one, known) for one in row]
            if any(cell.text and not cell.continued for cell in cells):
                yield row_block(cells, self.number)

    def _go_on(self) -> None:
        """Take up cells from above as long as they cover the next column."""
        while cover := self._covered.get(self._column):
            if cover.content is not None and self.room.fields > 0:
                self._add(_Field(cover.content, self._column, continued=True))
                self.room.fields -= 1
            self._column += 1

    def _add(self, one: _Field) -> None:
        if self._row is not None and len(self._row) < MAX_COLUMNS:
            self._row.append(one)


def _cell(one: _Field, known: dict[int, str]) -> Cell:
    """Return a cell; what several rows say is put together once."""
    text = known.get(id(one.content))
    if text is None:
        text = known[id(one.content)] = "\n".join(block.text for block in one.content)[:MAX_CELL]
    return Cell(text, one.column, one.continued)


def _frames(row: list[_Field], size: int) -> bool:
    """Tell a row that only gives a whole text its place on the page."""
    own = [one for one in row if one.content and not one.continued]
    if not own or len(own) > _MOST_BESIDE:
        return False
    widest = max(own, key=_size)
    holds_text = len(widest.content) >= _FRAMED or any(
        block.cells or block.level for block in widest.content
    )
    return holds_text and _size(widest) > size * _MOST_SHARE


def _size(one: _Field) -> int:
    return 0 if one.continued else sum(len(block.text) for block in one.content)


def _number(attributes: Mapping[str, str], name: str) -> int:
    """Return how many rows or columns a cell covers; 0 says up to the end, and odd values 1."""
    text = (attributes.get(name) or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 1
