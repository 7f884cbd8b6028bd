"""Paragraphs and cells of a document with the headings they stand under."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import passages
from presales_desk.bid.finished.model import Line, Spot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.reading.blocks import Block

_COUNTED = re.compile(r"^(\d+(?:\.\d+)*\.?)(?=[A-Za-z])")
"""An automatic number, which Word keeps apart from the heading."""
_ENOUGH_HEADINGS = 2
"""Headings marked as such from which on no other line is taken for one."""


def body_lines(blocks: Sequence[Block]) -> list[Line]:
    """Return the lines of a body, those of a row cell by cell."""
    found: list[Line] = []
    rows: dict[int, int] = {}
    tables: dict[int, int] = {}  # the reader counts nested tables too
    for number, (block, part) in enumerate(zip(blocks, parts_of(blocks), strict=True)):
        if block.table is None:
            found.append(Line(block.text, Spot(part=part, page=block.page, block=number)))
            continue
        rows[block.table] = rows.get(block.table, 0) + 1
        table = tables.setdefault(block.table, len(tables) + 1)
        row = Spot(part=part, page=block.page, block=number, table=table, row=rows[block.table])
        found += _cells(block, row)
    return found


def parts_of(blocks: Sequence[Block]) -> list[str]:
    """Return for each block the headings above it; a heading is the last of its own."""
    if sum(block.level > 0 for block in blocks) < _ENOUGH_HEADINGS:
        return [passage.place.part for passage in passages(blocks)]
    trail: dict[int, str] = {}
    found: list[str] = []
    for block in blocks:
        if block.level:
            trail = {level: text for level, text in trail.items() if level < block.level}
            trail[block.level] = _COUNTED.sub(r"\1 ", block.text)
        found.append(" / ".join(trail[level] for level in sorted(trail)))
    return found


def _cells(block: Block, row: Spot) -> Iterator[Line]:
    texts = tuple(cell.text for cell in block.cells)
    for column, cell in enumerate(block.cells, 1):
        if cell.text and not cell.continued:
            yield Line(cell.text, replace(row, column=column), texts)
