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
_MOST_NARROW = 2
"""Narrow rows one below the other; more are a table of their own."""
_HEADINGS = ("chapter", "一、", "（一）", "1.1", "1.1.1", "1.1.1.1")
"""Numbers of headings, which seldom stand in cells."""
_TITLE = re.compile(
    r"[表：:]\s*$|评[分审标](?:细则|标准|办法)\s*$|^附[件表：:]|"
    r"^[\u4e00-\u9fff]{2,12}[（(](?:满分)?\d{1,3}\s*分[)）]\s*$"
)
"""What stands above a table rather than in it."""


def whole_rows(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines; the cells of several lines, which Word and Excel break up, whole again."""
    position = width = 0
    while position < len(lines):
        end = _end_of_row(lines, position, width)
        row = "\n".join(lines[position : end + 1])
        yield row
        width = tabs if (tabs := row.count(_TAB)) >= _FEWEST_CELLS else 0
        position = end + 1


def _end_of_row(lines: Sequence[str], start: int, width: int) -> int:
    """Return the last line of a row; ``width`` is how many tabs the row above it has."""
    end = start + _up_to_width(lines, start, width)
    while _OPENS.search(lines[end]) and (more := _up_to_quote(lines, end)):
        end += more
    goes_on = end == start or lines[start].count(_TAB) < width
    return end + (_broken_off(lines, start, end) if goes_on else 0)


def _up_to_width(lines: Sequence[str], start: int, width: int) -> int:
    """Return how many lines end a row whose inner cells have several lines, without quotes.

    Together they have the tabs of the row above; lines with as many tabs each are narrow rows.
    """
    tabs = own = lines[start].count(_TAB)
    if not 0 < own < width or sum(map(bool, _texts(lines[start]))) < _FEWEST_CELLS:
        return 0
    for more, line in enumerate(lines[start + 1 : start + 1 + _MOST_LINES], start=1):
        tabs += line.count(_TAB)
        if not line.strip() or _is_apart(line) or tabs > width:
            return 0
        if tabs == width:
            after = lines[start + more + 1 : start + more + 2]
            are_narrow = more == 1 and [one.count(_TAB) for one in (line, *after)] == [own, own]
            return 0 if are_narrow else more
    return 0


def _up_to_quote(lines: Sequence[str], start: int) -> int:
    """Return how many lines go on up to the closing quote; 0 when there is none."""
    following = lines[start + 1 : start + 1 + _MOST_LINES]
    inner = list(takewhile(lambda line: not _CLOSES.match(line) and _TAB not in line, following))
    is_closed = len(inner) < len(following) and _CLOSES.match(following[len(inner)])
    return len(inner) + 1 if is_closed else 0


def _broken_off(lines: Sequence[str], start: int, end: int) -> int:
    """Return how many lines are the rest of the last cell: those between two rows of a table."""
    tabs = sum(line.count(_TAB) for line in lines[start : end + 1])
    following = lines[end + 1 : end + 2 + _MOST_LINES]
    inner = list(takewhile(lambda line: line.strip() and _TAB not in line, following))
    after = end + 1 + len(inner)
    goes_on = len(inner) < len(following) and (
        lines[after].count(_TAB) == tabs or _up_to_width(lines, after, tabs) > 0
    )
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
    One row alone is a table where it goes on, below empty lines, with one as wide.
    """
    width = 0
    for _, run in groupby(_filled(lines), key=lambda line: line.count(_TAB)):
        together = list(run)
        titles = list(takewhile(_is_title, together))
        if titles:
            yield titles, False
        if not (rows := together[len(titles) :]):
            continue
        tabs = rows[0].count(_TAB)
        is_table = tabs == width >= _FEWEST_CELLS or _is_table([_texts(line) for line in rows])
        yield rows, is_table
        if is_table or any(line.strip() for line in rows):
            width = tabs if is_table else 0


def _filled(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines; rows that merged cells left narrower than those around as wide as these."""
    groups = [list(run) for _, run in groupby(lines, key=lambda line: line.count(_TAB))]
    for before, own, after in zip([[], *groups], groups, [*groups[1:], []], strict=False):
        width = _width_around(before, after) if len(own) <= _MOST_NARROW else 0
        for line in own:
            is_row = sum(map(bool, _texts(line))) >= _FEWEST_CELLS
            yield line + _TAB * (width - line.count(_TAB)) if is_row else line


def _width_around(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many tabs the lines before and after have in common; 0 where they differ."""
    tabs = {line.count(_TAB) for line in (*before, *after)}
    is_inside = bool(before and after) and len(tabs) == 1
    return max(tabs) if is_inside else 0


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
