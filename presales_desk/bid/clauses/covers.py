"""Knows how far the mark of a heading reaches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.clauses.marks import unmarked
from presales_desk.bid.numbers import number_of, without_number

if TYPE_CHECKING:
    from presales_desk.bid.chapters import Passage

_HEAD_STYLES = ("一、", "（一）", "chapter")
_ORDER = ("chapter", "一、", "（一）", "1.", "1.1", "1.1.1", "1.1.1.1", "（1）", "1)", "①", "a.")
_MAX_HEADING = 40
_PROSE = re.compile(r"[。；;]")


@dataclass(frozen=True, slots=True)
class Cover:
    """A marked heading: its mark holds for what follows until a heading of its own kind.

    Attributes:
        style: Kind of its number; empty when it has none.
        part: The part of the tender in which it holds.

    """

    mark: str
    style: str
    part: str

    def ends(self, passage: Passage, text: str) -> bool:
        """Tell the first line that the heading covers no more."""
        style = number_of(text)[1]
        if str(passage.part) != self.part or style == "chapter":
            return True
        if not self.style:
            return not style
        return bool(style) and _ORDER.index(style) <= _ORDER.index(self.style)


def cover_of(passage: Passage, text: str, mark: str, following: str) -> Cover | None:
    """Return what a marked line covers when it is a heading; None for an ordinary clause.

    Args:
        passage: Where the line stands.
        text: The line.
        mark: What it carries.
        following: The text behind it: ``3.2.1`` shows that ``3.2`` is a heading.

    """
    bare = unmarked(text)
    is_short = len(bare) <= _MAX_HEADING and not _PROSE.search(bare.rstrip("：:"))
    introduces = bare.rstrip().endswith(("：", ":"))
    titled = bool(re.fullmatch(r"[^，,。：:]{2,24}(?:[（(][^（）()]*[)）])?", without_number(bare)))
    number, style = number_of(bare) if number_of(bare)[1] else number_of(text)
    is_parent = bool(number) and number_of(following)[0].startswith(f"{number.rstrip('、.．')}.")
    is_title = titled and (style in _HEAD_STYLES or is_parent)
    is_heading = is_short and (passage.is_heading or introduces or is_title)
    return Cover(mark, style, str(passage.part)) if is_heading else None
