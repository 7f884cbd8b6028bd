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

_STROKE = re.compile(r"(?<=\s)\||\|(?=\s)|(?<=-)\|(?=-)")
_RULE = re.compile(r"[\s|:-]+")
"""The line below the head of a table of Markdown."""
_OPENS = re.compile(r'(?:^|\t)"[^"\t]*(?:""[^"\t]*)*$')
_CLOSES = re.compile(r'[^"\t]*(?:""[^"\t]*)*"(?:\t|$)')
"""The first and the last line of a cell that Excel quotes because it holds several."""
_MOST_LINES = 40
"""Further lines that one cell may have."""
_POINTS = re.compile(r"[（(][^（）()\t]{0,10}分\s*[)）]\t")
_ENDS = re.compile(r"[。；;，,：:]\s*$")
_HEAD = re.compile(r"内容|标准|要求|说明|办法|细则|规则|分值")
_MAX_LEAD, _MAX_HEAD = 24, 10
_MOST_NARROW = 2
"""Narrow rows one below the other; more are a table of their own."""
_HEADINGS = ("chapter", "一、", "（一）", "1.1", "1.1.1", "1.1.1.1")
"""Numbers of headings, which seldom stand in cells."""
_TITLE = re.compile(
    r"[表：:]\s*$|评[分审标](?:细则|标准|办法)\s*$|^附[件表：:]|"
    r"^[\u4e00-\u9fff]{2,12}[（(](?:满分)?\d{1,3}\s*分[)）]\s*$"
)
"""What stands above a table rather than in it."""


def with_tabs(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines; those whose cells strokes part, at least two below each other, with tabs."""
    for strokes, run in groupby(lines, key=_strokes):
        rows = list(run)
        if not strokes or len(rows) < _FEWEST_ROWS:
            yield from rows
        else:
            bare = (row.strip().strip("|") for row in rows if not _RULE.fullmatch(row))
            yield from (_TAB.join(cell.strip() for cell in row.split("|")) for row in bare)


def _strokes(line: str) -> int:
    """Return how many strokes part the cells of a line; 0 of a line with tabs."""
    bare = line.strip().strip("|")
    return 0 if _TAB in line else len(_STROKE.findall(bare))


def whole_rows(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines; the cells of several lines, which Word and Excel break up, whole again."""
    position = width = 0
    while position < len(lines):
        end = _end_of_row(lines, position, width)
        row = "\n".join(lines[position : end + 1])
        yield row
        tabs = row.count(_TAB)
        is_row = tabs >= _FEWEST_CELLS or (tabs == 1 and (width == 1 or _heads_two(row)))
        width = tabs if is_row else 0
        position = end + 1


def _end_of_row(lines: Sequence[str], start: int, width: int) -> int:
    """Return the last line of a row; ``width`` is how many tabs the row above it has."""
    end = start + _up_to_width(lines, start, width)
    while _OPENS.search(lines[end]) and (more := _up_to_quote(lines, end)):
        end += more
    goes_on = end == start or lines[start].count(_TAB) < width
    least = 1 if width == 1 or _heads_two(lines[start]) else _FEWEST_CELLS
    return end + (_broken_off(lines, start, end, least) if goes_on else 0)


def _up_to_width(lines: Sequence[str], start: int, width: int) -> int:
    """Return how many lines end a row whose inner cells have several lines, without quotes.

    Together they have the tabs of the row above; lines with as many tabs each are narrow rows.
    """
    tabs = own = lines[start].count(_TAB)
    is_begun = 0 < own < width and _is_row(lines[start])
    if not is_begun and not (width and _leads(lines, start)):
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


def _is_row(line: str) -> bool:
    """Tell the cells of a row from a title alone; the first may be that of the row above."""
    return line.startswith(_TAB) or sum(map(bool, _texts(line))) >= _FEWEST_CELLS


def _leads(lines: Sequence[str], position: int) -> bool:
    """Tell the first line of a first cell, whose points stand below it: ``价格`` / ``（30分）``."""
    line, after = lines[position], lines[position + 1 : position + 2]
    is_name = bool(line.strip()) and _TAB not in line and len(line) <= _MAX_LEAD
    return is_name and bool(after) and bool(_POINTS.match(after[0])) and not _ENDS.search(line)


def _heads_two(line: str) -> bool:
    """Tell the head of a table of two columns, whose cells are short and name what they hold."""
    texts = _texts(line) if line.count(_TAB) == 1 else []
    is_short = len(texts) == _FEWEST_CELLS and all(0 < len(text) <= _MAX_HEAD for text in texts)
    return is_short and bool(_HEAD.search(texts[-1])) and not any(map(_ENDS.search, texts))


def _broken_off(lines: Sequence[str], start: int, end: int, least: int) -> int:
    """Return how many lines are the rest of the last cell: those between two rows of a table.

    ``least`` is how many tabs a row has at least.
    """
    tabs = sum(line.count(_TAB) for line in lines[start : end + 1])
    if tabs < least:
        return 0
    following = range(end + 1, min(len(lines), end + 2 + _MOST_LINES))
    inner = list(takewhile(lambda position: _is_rest(lines, position), following))
    after = end + 1 + len(inner)
    goes_on = len(inner) < len(following) and (
        lines[after].count(_TAB) == tabs or _up_to_width(lines, after, tabs) > 0
    )
    if not goes_on or any(_is_apart(lines[position]) for position in inner):
        return 0
    return len(inner) if _is_row(lines[start]) or _leads(lines, start) else 0


def _is_rest(lines: Sequence[str], position: int) -> bool:
    """Tell a further line of the cell above, which no row begins and no head stands below."""
    line, below = lines[position], lines[position + 1 : position + 2]
    is_plain = bool(line.strip()) and _TAB not in line
    return is_plain and not _leads(lines, position) and not any(map(_heads_two, below))


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
        width = width or _width_below(own, after)
        for line in own:
            is_row = sum(map(bool, _texts(line))) >= _FEWEST_CELLS
            yield line + _TAB * (width - line.count(_TAB)) if is_row else line


def _width_around(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many tabs the lines before and after have in common; 0 where they differ."""
    tabs = {line.count(_TAB) for line in (*before, *after)}
    is_inside = bool(before and after) and len(tabs) == 1
    return max(tabs) if is_inside else 0


def _width_below(own: Sequence[str], after: Sequence[str]) -> int:
    """Return how many tabs the rows have below a head some of whose cells cover two columns."""
    tabs = own[0].count(_TAB)
    cells = sum(map(bool, _texts(own[0])))
    is_head = len(own) == 1 and tabs >= _FEWEST_CELLS and cells == tabs + 1
    width = after[0].count(_TAB) if len(after) >= _FEWEST_ROWS else 0
    return width if is_head and width == tabs + 1 else 0


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
