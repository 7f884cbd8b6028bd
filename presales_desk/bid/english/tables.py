"""Gathers the rows of each table of an English request, over the ends of pages too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage


def tables_of(passages: Sequence[Passage]) -> Iterator[tuple[int, list[Passage]]]:
    """Yield each table: the position of its first row in ``passages``, and its rows.

    What a page cuts in two is one table again, and a head that is printed again stands once.
    """
    start = 0
    rows: list[Passage] = []
    for position, passage in enumerate(passages):
        if rows and not _goes_on(rows, passages[position - 1], passage):
            yield start, rows
            rows = []
        if not rows:
            start = position
        if passage.block.cells and not (rows and _is_head_again(rows[0], rows[-1], passage)):
            rows.append(passage)
    if rows:
        yield start, rows


def _goes_on(rows: Sequence[Passage], above: Passage, below: Passage) -> bool:
    """Tell whether a passage belongs to the table of the rows, the last of them right above it."""
    if rows[-1].block.table == below.block.table:
        return True
    is_cut = bool(above.block.cells) and below.block.page != rows[0].block.page
    return is_cut and _columns(rows[-1]) == _columns(below)


def _is_head_again(head: Passage, above: Passage, below: Passage) -> bool:
    is_cut = above.block.page != below.block.page
    return is_cut and head.text == below.text


def _columns(row: Passage) -> set[int]:
    return {cell.column for cell in row.block.cells}
