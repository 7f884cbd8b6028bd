"""Parts the printed lines of a page where their words stand far apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.reading.pdf_lines import line_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.bid.reading.pdf_lines import Line
    from presales_desk.bid.reading.pdf_page import Glyph

_APART = 0.75
"""Of a letter's height: words further apart may stand in two columns."""


@dataclass(frozen=True, slots=True)
class Row:
    """The parts of one printed line that stand apart from each other."""

    parts: tuple[Line, ...]

    @property
    def top(self) -> float:
        """Of its tallest part."""
        return min(part.top for part in self.parts)

    @property
    def bottom(self) -> float:
        """Of its lowest part."""
        return max(part.bottom for part in self.parts)


def parts_of(glyphs: Iterable[Glyph]) -> Row:
    """Return the parts of the printed line that some characters make up."""
    parts: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda one: one.left):
        size = glyph.bottom - glyph.top
        if parts and glyph.left - max(one.right for one in parts[-1][-4:]) < _APART * size:
            parts[-1].append(glyph)
        else:
            parts.append([glyph])
    return Row(tuple(map(line_of, parts)))
