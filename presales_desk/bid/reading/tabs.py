"""Reads the tables of plain texts: lines whose cells tabs part, as Word and Excel paste them."""

from __future__ import annotations

import re
from itertools import groupby, takewhile
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.reading.blocks import MAX_CELL, Block, Cell, row_block
from presales_desk.bid.reading.spaces import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TAB = "\t"
_FEWEST_ROWS = _FEWEST_CELLS = 2
_BULLETS = "●•◆■□➢·*○-\uf06c\uf0b7\uf0d8"
_MARKS = "★☆▲△※＊#＃"
"""Bullets, and marks of clauses, which stand with the number before or behind the tab."""

_OPENS = re.compile(r'(?:^|\t)"[^"\t]*(?:""[^"\t]*)*$')
_CLOSES = re.compile(r'[^"\t]*(?:""[^"\t]*)*"(?:\t|$)')
"""The first and the last line of a cell that Excel quotes because it holds several."""
_MOST_LINES = 40
"""Further lines that one cell may have."""
_HEADINGS = ("chapter", "一、", "（一）", "1.1", "1.1.1", "1.1.1.1")
"""Numbers of headings, which seldom stand in cells."""
_TITLE = re.compile(
    r"[表：:]\s*$|评[分审标](?:细则|标准|办法)\s*$|^附[件表：:]|"
    r"^[\u4e00-\u9fff]{2,12}[（(](?:满分)?\d{1,3}\s*分[)）]\s*$"
)
"""What stands above a table rather than in it."""


def whole_rows(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines; the cells of several lines, which Word and Excel break up, whole again."""
    position = 0
    while position < len(lines):
        end = _end_of_row(lines, position)
        yield "\n".join(lines[position : end + 1])
        position = end + 1


def _end_of_row(lines: Sequence[str], start: int) -> int:
    end = start
    while _OPENS.search(lines[end]) and (more := _up_to_quote(lines, end)):
        end += more
    return end if end > start else start + _broken_off(lines, start)


def _up_to_quote(lines: Sequence[str], start: int) -> int:
    """Return how many lines go on up to the closing quote; 0 when there is none."""
    following = lines[start + 1 : start + 1 + _MOST_LINES]
    inner = list(takewhile(lambda line: not _CLOSES.match(line) and _TAB not in line, following))
    is_closed = len(inner) < len(following) and _CLOSES.match(following[len(inner)])
    return len(inner) + 1 if is_closed else 0


def _broken_off(lines: Sequence[str], start: int) -> int:
    """Return how many lines are the rest of the last cell: those between two rows of a table."""
    tabs = lines[start].count(_TAB)
    following = lines[start + 1 : start + 2 + _MOST_LINES]
    inner = list(takewhile(lambda line: line.strip() and _TAB not in line, following))
    goes_on = len(inner) < len(following) and following[len(inner)].count(_TAB) == tabs
    if tabs < _FEWEST_CELLS or not goes_on or any(_is_apart(line) for line in inner):
        return 0
    is_row = sum(map(bool, _texts(lines[start]))) >= _FEWEST_CELLS
    return len(inner) if is_row else 0


def _is_apart(line: str) -> bool:
    """Tell a heading or the title of a table from the rest of a cell."""
    return number_of(line)[1] in _HEADINGS or bool(_TITLE.search(line))


def runs(lines: Sequence[str]) -> Iterator[tuple[list[str], bool]]:
    """Yield neighbouring lines with the same number of tabs, and whether they are a table.

    The title of a table may fill its first row, as Excel pastes it: it is no part of the table.
    """
    for _, run in groupby(lines, key=lambda line: line.count(_TAB)):
        together = list(run)
        titles = list(takewhile(_is_title, together))
        if titles:
            yield titles, False
        if rows := together[len(titles) :]:
            yield rows, _is_table([_texts(line) for line in rows])


def _is_title(line: str) -> bool:
    return line.count(_TAB) >= _FEWEST_CELLS and len(line.split()) == 1


def tabbed_rows(lines: Sequence[str], table: int) -> list[Block]:
    """Return the rows of a table; cells left empty before the first belong to those above."""
    found: list[Block] = []
    above: tuple[Cell, ...] = ()
    for line in lines:
        texts = _texts(line)
        first = next((column for column, text in enumerate(texts) if text), 0)
        merged = [Cell(cell.text, cell.column, continued=True) for cell in above[:first]]
        cells = [Cell(text[:MAX_CELL], column) for column, text in enumerate(texts)]
        block = row_block([*merged, *cells[len(merged) :]], table)
        if block.text:
            found.append(block)
            above = block.cells
    return found


def _texts(line: str) -> list[str]:
    return [_text(cell) for cell in line.split(_TAB)]


def _text(cell: str) -> str:
    is_quoted = "\n" in cell and cell.startswith('"') and cell.endswith('"')
    plain = cell[1:-1].replace('""', '"') if is_quoted else cell
    return "\n".join(tidy(line) for line in plain.split("\n"))


def _is_table(rows: Sequence[Sequence[str]]) -> bool:
    """Tell a table from indented lines, a numbered list, and contents with their pages."""
    head = rows[0]
    if len(rows) < _FEWEST_ROWS or sum(map(bool, head)) < _FEWEST_CELLS:
        return False
    if len(head) > _FEWEST_CELLS:
        return True
    is_list = all(_is_item(first) for first, _ in rows)
    return not is_list and not all(last.isdecimal() for _, last in rows)


def _is_item(cell: str) -> bool:
    """Tell the number or bullet of a listed line, also one with a mark: ``1、★``."""
    return not without_number(cell.strip(_BULLETS + _MARKS)).strip(_BULLETS + _MARKS)
