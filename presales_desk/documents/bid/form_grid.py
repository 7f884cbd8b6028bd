"""The rows of a printed table: cells on its grid, heads, and what is there to be filled in."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn

from presales_desk.documents.bid.form_widths import span_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_COUNTED = re.compile(r"\d{0,3}|[…\.]+")
"""What a row holds that is there to be filled in: its number, or dots."""
_NOTHING = re.compile(r"|/|[…\.]+|详见明细\s*[（(]\s*[)）]")
"""What its other cells hold: nothing, dots, or what a platform prints into every form."""
_ROW_NUMBER = "序号"
"""What a column of numbers is called where its head is left empty."""
_DRAWING, _PICTURE = qn("w:drawing"), "\ufffc"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    element: Any
    cells: Sequence[Any]

    @property
    def texts(self) -> list[str]:
        """What the cells say."""
        return [text_of(cell) for cell in self.cells]

    @property
    def starts(self) -> list[int]:
        """Column of the grid in which each cell begins."""
        return list(accumulate((span_of(cell) for cell in self.cells[:-1]), initial=0))

    @property
    def is_head(self) -> bool:
        """Whether it can name columns."""
        return len(self.cells) > 1 and all(self.texts)

    @property
    def is_open_head(self) -> bool:
        """Whether it names all columns but the first, which numbers or names the rows below."""
        first, *others = self.texts
        is_continued = self.cells[0].find(f".//{qn('w:vMerge')}") is not None
        return len(others) > 1 and not first and all(others) and not is_continued

    @property
    def is_counted(self) -> bool:
        """Whether its first cell holds nothing but its number, if anything."""
        return bool(_COUNTED.fullmatch(self.texts[0]))

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it but its number."""
        return self.is_counted and all(map(_NOTHING.fullmatch, self.texts[1:]))


@dataclass(frozen=True, slots=True)
class DividedHead(Row):
    """A row of heads some of which stand in the row above; ``heads`` says those of all columns."""

    heads: Sequence[str]

    @property
    def texts(self) -> list[str]:
        """What stands above the columns."""
        return list(self.heads)


def divided_head(rows: Sequence[Row], place: int) -> DividedHead | None:
    """Return the row as a head whose words stand partly above it; None where it is none.

    Below it stands a row to be filled in: ``投标报价`` above ``大写`` and ``小写``.
    """
    row = rows[place]
    if row.is_head or row.is_open_head or not blank_rows(rows, place):
        return None
    heads = heads_at(rows, place)
    return DividedHead(row.element, row.cells, heads) if heads else None


def heads_at(rows: Sequence[Row], place: int) -> list[str]:
    """Return the heads that end in a row, each with its own words, else those above it.

    A head that stands above several columns is divided by the row below; none for no heads.
    """
    row = rows[place]
    if row.is_head:
        return row.texts
    if row.is_open_head and all(len(above.cells) == 1 for above in rows[:place]):
        return [_ROW_NUMBER, *row.texts[1:]]
    if place == 0 or not rows[place - 1].is_head or len(row.cells) <= len(rows[place - 1].cells):
        return []
    above = rows[place - 1]
    over = [above.texts[bisect_right(above.starts, start) - 1] for start in row.starts]
    heads = [own or other for own, other in zip(row.texts, over, strict=True)]
    return heads if len(set(heads)) == len(heads) else []


def blank_rows(rows: Sequence[Row], head: int) -> list[Row]:
    """Return the rows below a head that are there to be filled in."""
    found: list[Row] = []
    for row in rows[head + 1 :]:
        if len(row.cells) != len(rows[head].cells) or not row.is_blank:
            break
        found.append(row)
    return found


def text_of(cell: Any) -> str:
    """Return what a cell says; a picture in it counts as a letter."""
    said = cell.iter(qn("w:t"), qn("w:drawing"))
    return "".join(_PICTURE if each.tag == _DRAWING else each.text or "" for each in said).strip()
