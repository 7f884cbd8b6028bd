"""Knows what the merged cells before a requirement say it is about: the module, the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.clauses.marks import unmarked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_MAX_NAME = 30
_NO_NAME = re.compile(r"[。；;：:\n]|^[\W\d_a-zA-Z]*$")
"""What only sentences, numbers, marks and empty cells hold."""


def names_before(
    passage: Passage, following: Passage | None, body: Cell | None, *, of_lines: bool
) -> tuple[str, ...]:
    """Return what a row is about by the cells before its requirement, from the left.

    Args:
        passage: The row.
        following: The one below; a cell that goes on there says what both are about.
        body: The cell with the requirement; None where the row says nothing.
        of_lines: It is split into its lines, so that all cells before it belong to each of them.

    """
    if body is None:
        return ()
    below = following.block.cells if following else ()
    is_same = following is not None and following.block.table == passage.block.table
    going_on = {cell.column for cell in below if cell.continued and is_same}
    before = [cell for cell in passage.block.cells if cell.column < body.column]
    shared = [one for one in before if of_lines or one.continued or one.column in going_on]
    names = [unmarked(one.text) for one in shared if _is_name(one.text)]
    return tuple(dict.fromkeys(name for name in names if name not in passage.path))


def sections_of(texts: Sequence[str]) -> str:
    """Return headings, the widest first, as one line."""
    return " / ".join(text for text in texts if text)


def _is_name(text: str) -> bool:
    return 2 <= len(text.strip()) <= _MAX_NAME and not _NO_NAME.search(text.strip())
