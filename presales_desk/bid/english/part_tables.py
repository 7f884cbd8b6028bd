"""Finds the parts of a proposal that a request names in a table, one to a row.

``Section | Content`` above ``A | Cover letter``: the line or heading above the table must tell that
its rows are parts of a proposal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.bid.english.papers import number_behind, numbered_paper, required_paper
from presales_desk.bid.english.proposal_parts import is_part, is_title, leads, part_named
from presales_desk.bid.english.tables import tables_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import RequiredDocument

_LEAST = 2
"""Rows that must be called as parts of a proposal are, so that all are believed to be some."""


def parts_in_tables(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the part that each row names of a table which lists those of a proposal."""
    for position, table in tables_of(passages):
        above = passages[max(0, position - 2) : position]
        if any(map(leads, above)):
            yield from _of_rows(table)


def _of_rows(table: Sequence[Passage]) -> Iterator[RequiredDocument]:
    columns = sorted({cell.column for row in table for cell in row.block.cells})
    names = [_names_in(table[1:], column) for column in columns]
    best = max(names, key=_parts, default=[])
    if _parts(best) >= _LEAST and 2 * _parts(best) >= len(best):
        for text, row in best:
            attached = numbered_paper(text)
            number = attached["number"] if attached else number_behind(text)
            name = part_named(attached["name"] if attached else text)
            if name and (number or is_title(name)):
                yield required_paper(name, text, row, number)


def _names_in(rows: Sequence[Passage], column: int) -> list[tuple[str, Passage]]:
    """Return the first line of each cell of a column, and its row."""
    cells = ((cell, row) for row in rows for cell in row.block.cells)
    own = ((cell.text, row) for cell, row in cells if cell.column == column and not cell.continued)
    return [(text.strip().splitlines()[0], row) for text, row in own if text.strip()]


def _parts(names: Sequence[tuple[str, Passage]]) -> int:
    return sum(is_part(part_named(text)) for text, _ in names)
