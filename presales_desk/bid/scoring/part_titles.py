"""Finds the title of a part of the points, which may stand above its table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

PART = re.compile(
    r"^[^。；\n]{2,30}[（(]\s*(?:满分|共|权重)?\s*\d{1,3}"
    r"(?:\.\d+)?\s*[分%％][^（）()]{0,6}[)）]\s*$"
)
"""The title of a part of a table: ``一、技术部分（60分）``."""
_OF_ALL = re.compile(r"评[分审标](?:标准|办法|方法|细则|因素|表)|细则|总分|满分")
"""What the title of the whole table says: ``评分标准（100分）``."""


def title_above(rows: Sequence[Passage], passages: Sequence[Passage]) -> tuple[str, bool] | None:
    """Return the title of a part right above the rows of a table, and whether it is a row of it.

    A table that goes on without a head of its own begins with its second row.
    """
    goes_on = len(rows) > 1 and rows[1].block.table != rows[0].block.table
    first = rows[1] if goes_on else rows[0]
    position = next(at for at, one in enumerate(passages) if one.index == first.index)
    if not position:
        return None
    above = passages[position - 1]
    texts = {cell.text.strip() for cell in above.block.cells if cell.text} or {above.text}
    title = texts.pop()
    if texts or not PART.match(title) or _OF_ALL.search(title):
        return None
    is_inside = bool(above.block.cells)
    is_own = above.block.table == first.block.table
    return (title, is_inside) if is_own or not is_inside else None
