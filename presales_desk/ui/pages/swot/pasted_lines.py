"""Lines from Word or a spreadsheet as they become cards."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_BULLET = re.compile(r"^\s*(?:[•·●○▪■□◆◇‣\uf0b7*–—-]|[（(]?\d{1,3}[)）.、](?!\d))\s*")
"""A mark of a list before the words; ``3.5 hours`` is not one."""


def plain_line(cells: Sequence[str]) -> str:
    """Return the words of one pasted line, its cells joined, without the mark of a list."""
    line = " ".join(" ".join(cells).split())
    return _BULLET.sub("", line, count=1).strip()
