"""Finds tables in the text of an entry: consecutive lines whose cells stand between bars.

So ``extraction`` writes the rows of tables of every kind of file, and so people type them.
"""

from __future__ import annotations

import re
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Row = tuple[str, ...]

BAR = " | "
"""Between two cells of a line."""

MOST_COLUMNS = 8
"""Wider tables are left as lines: side by side, their cells would be a letter wide."""

_BAR = re.compile(r"(?<!\\)\|")
_BETWEEN = re.compile(r"(?:^|(?<=\s))\|(?=\s|$)")
_RULE = re.compile(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*$")
_FRAMED = re.compile(r"\s*\|(.*)\|\s*$")


def table_rows(lines: Sequence[str]) -> Mapping[int, Row]:
    """Return the cells of each line that is a row, by its place; no cells for a rule.

    All rows of a table have the same number of cells. A line by itself is no table.
    """
    found: dict[int, Row] = {}
    for may_be_rows, group in groupby(
        enumerate(lines), key=lambda numbered: _has_cells(numbered[1])
    ):
        if may_be_rows:
            found |= _table(dict(group))
    return found


def _has_cells(line: str) -> bool:
    return bool("|" in line and (_BETWEEN.search(line) or _FRAMED.match(line)))


def _table(lines: Mapping[int, str]) -> Mapping[int, Row]:
    """Return the rows of lines that follow each other; nothing if they are no table."""
    rules = {place for place, line in lines.items() if _RULE.match(line)}
    rows = {
        place: _cells(line, framed=bool(rules))
        for place, line in lines.items()
        if place not in rules
    }
    if len(rows) < 2 or any(len(cells) < 2 for cells in rows.values()):
        return {}
    columns = [column for column in zip_longest(*rows.values(), fillvalue="") if any(column)]
    if not 2 <= len(columns) <= MOST_COLUMNS:
        return {}
    return dict(zip(rows, zip(*columns, strict=True), strict=True)) | dict.fromkeys(rules, ())


def _cells(line: str, *, framed: bool) -> Row:
    """Return the cells of a line; ``framed``: of Markdown, with bars at both ends or at neither."""
    inside = _FRAMED.match(line) if framed else None
    cells = (_BAR if framed else _BETWEEN).split(inside[1] if inside else line)
    return tuple(cell.strip().replace("\\|", "|") for cell in cells)
