"""Turns the tables of converted Markdown, whose columns stand below dashes, into rows with strokes.

A line of dashes tells the columns. With words above it, they are the head, and each line below is
a row until a blank one. Without, the table ends with dashes again, and blank lines may part rows
of several lines.
"""

from __future__ import annotations

import re
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RULE = re.compile(r"\s*-{3,}(?:\s+-{3,})+\s*$")
_DASHES = re.compile(r"-+")
_END = re.compile(r"\s*-{3,}[\s-]*$")
_LONGEST = 200
"""Lines of a table at most; where no end comes, the dashes are none of a table."""


def with_strokes(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines, those of a table under dashes as one line a row: ``| a | b |``."""
    position = 0
    while position < len(lines):
        has_head = _is_head(lines, position)
        rule = position + has_head
        rows = _rows(lines, rule, position if has_head else None) if _is_rule(lines, rule) else None
        if rows is None:
            yield lines[position]
            position += 1
            continue
        texts, position = rows
        yield from ("", *texts, "")


def _is_rule(lines: Sequence[str], position: int) -> bool:
    return position < len(lines) and _RULE.match(lines[position]) is not None


def _is_head(lines: Sequence[str], position: int) -> bool:
    is_below_rule = position > 0 and _END.match(lines[position - 1]) is not None
    has_words = bool(lines[position].strip()) and not _END.match(lines[position])
    return has_words and not is_below_rule and _is_rule(lines, position + 1)


def _rows(lines: Sequence[str], rule: int, head: int | None) -> tuple[list[str], int] | None:
    """Return the rows of a table and the line behind it; None where its columns do not fit."""
    end = _end(lines, rule, is_open=head is not None)
    if end is None:
        return None
    starts = [dashes.start() for dashes in _DASHES.finditer(lines[rule])]
    body = [] if head is None else [[lines[head]]]
    body += _parted(lines[rule + 1 : end])
    if not body or not all(_fits(line, starts) for row in body for line in row):
        return None
    is_ruled = end < len(lines) and _END.match(lines[end]) is not None
    return [_row(row, starts) for row in body], end + is_ruled


def _end(lines: Sequence[str], rule: int, *, is_open: bool) -> int | None:
    """Return where a table ends; an open one ends with any line that is blank, or with the text."""
    for position in range(rule + 1, min(len(lines), rule + _LONGEST)):
        if _END.match(lines[position]) or (is_open and not lines[position].strip()):
            return position
    return len(lines) if is_open and len(lines) - rule <= _LONGEST else None


def _parted(lines: Sequence[str]) -> list[list[str]]:
    """Return the lines of each row: those between blank lines, or each where none is blank."""
    if all(line.strip() for line in lines):
        return [[line] for line in lines]
    groups = groupby(lines, key=lambda line: bool(line.strip()))
    return [list(group) for is_row, group in groups if is_row]


def _fits(line: str, starts: Sequence[int]) -> bool:
    """Tell whether no word of a line runs over the begin of a column."""
    return all(line[start - 1 : start].isspace() or len(line) < start for start in starts if start)


def _row(lines: Sequence[str], starts: Sequence[int]) -> str:
    ends = [*starts[1:], None]
    cut = [
        [line[start:end].strip() for start, end in zip(starts, ends, strict=True)] for line in lines
    ]
    texts = (" ".join(filter(None, parts)) for parts in zip_longest(*cut, fillvalue=""))
    return "|" + "|".join(re.sub(r"(?<!\\)\|", r"\\|", text) for text in texts) + "|"
