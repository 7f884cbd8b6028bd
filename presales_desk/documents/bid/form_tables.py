"""Fills in the tables of a printed form, in its own rows and columns."""

from __future__ import annotations

import re
import sys
from copy import deepcopy
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.bid.fields import Blank
from presales_desk.documents.bid.form_cells import align, set_in_middle
from presales_desk.documents.bid.form_grid import Row, blank_rows, divided_head, heads_at, text_of
from presales_desk.documents.bid.form_labels import is_filled_by_hand, key_of, plain_label
from presales_desk.documents.bid.form_text import written
from presales_desk.documents.bid.form_widths import widen
from presales_desk.records.formats import in_figures

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from presales_desk.documents.bid.form_named_rows import NamedRows
    from presales_desk.documents.bid.form_text import FormText
    from presales_desk.documents.bid.pieces import Piece

    RowsFor = Callable[[Sequence[str]], Sequence[Sequence[Piece]] | None]
    NamedFor = Callable[[Sequence[str]], NamedRows | None]

_FREE = re.compile(r"备\s*注|说\s*明(?!.{0,2}是.否)|remark|note", re.IGNORECASE)
"""Columns that may stay empty."""
_PAGE = re.compile(r"页\s*码$")
_SUM = re.compile(r".{0,6}(?:[合总小]\s*计|总\s*价)|total\b|sum\b", re.IGNORECASE)
_TOTAL = re.compile(
    r"总\s*价|合\s*[价计]|小\s*计|金\s*额|费\s*用|报\s*价|total|amount", re.IGNORECASE
)
_UNIT = re.compile(r"(?:人民币)?(?:万?元|(?:日历)?天|年|个?月|%|％)")
"""What a cell says behind the place for a figure."""
_EACH = re.compile(r"单\s*价|unit price", re.IGNORECASE)
"""Stands above the items of a list, none of which is the whole."""
_IN_WAN = "万"
_UNITS = re.compile(r"单\s*位|\bunit\b(?! price)", re.IGNORECASE)
"""Heads of columns in which a unit is the whole answer."""
_FEWEST_HEADS = 3
_LONGEST_LABEL = 24
_MOST_PLACES = 40
"""Places to fill in of one table that are listed; the rows of longer ones speak for themselves."""


class FormTables:
    """Fills tables.

    Args:
        text: Fills in what is no list.
        known: What can be filled in beside and below labels; see ``form_labels``.
        rows_for: Gives the rows of a list from the heads of its columns; None for no list.
        named_for: Gives those of a table that prints their names; None likewise.

    Attributes:
        written: The paragraphs that are finished.

    """

    def __init__(
        self, text: FormText, known: Mapping[str, str], rows_for: RowsFor, named_for: NamedFor
    ) -> None:
        self._fill_text, self._known = text, known
        self._rows_for, self._named_for = rows_for, named_for
        self.written: list[Any] = []

    def fill(self, table: Any) -> None:
        """Fill in a list row by row; in any other table the empty cells beside and below labels."""
        rows = [Row(each, each.findall(qn("w:tc"))) for each in table.findall(qn("w:tr"))]
        rows = [row for row in rows if row.cells]
        for place, row in enumerate(rows[:-1]):
            heads = heads_at(rows, place)
            if heads and (blank := blank_rows(rows, place)):
                wanted = self._rows_for(heads)
                if wanted:
                    self._write_list(blank, wanted)
                    done = [*blank, *self._write_sums(row, rows[place + 1 :], wanted)]
                    widen(table, [[_said(piece) for piece in each] for each in wanted])
                    _repeat_head(rows[: place + 1])
                    rows = [each for each in rows if each not in done]
                    break
            elif heads and (named := self._named_for(heads)):
                self._write_named(row, rows[place + 1 :], named)
                break
        self._fill_cells(rows)

    def _write_list(self, blank: Sequence[Row], wanted: Sequence[Sequence[Piece]]) -> None:
        pattern = blank[0].element
        _set(pattern, "w:cantSplit")
        for pieces in wanted:
            made = deepcopy(pattern)
            pattern.addprevious(made)
            for cell, piece in zip(made.findall(qn("w:tc")), pieces, strict=False):
                self._write(cell, piece)
                set_in_middle(cell, _said(piece))
        for row in blank:
            row.element.getparent().remove(row.element)

    def _write_named(self, head: Row, rows: Sequence[Row], named: NamedRows) -> None:
        """Fill in the rows that are named as ours are, and their sum where nothing is missing."""
        found = named.belonging(rows, len(head.cells))
        for row, pieces in found:
            for cell, text, piece in zip(row.cells, row.texts, pieces, strict=False):
                if not text and piece:
                    self._write(cell, piece)
                    set_in_middle(cell, _said(piece))
        if len(found) == len(named.rows):
            self._write_sums(head, rows, [pieces for _, pieces in found])

    def _write_sums(
        self, head: Row, rows: Sequence[Row], wanted: Sequence[Sequence[Piece]]
    ) -> list[Row]:
        """Write what the rows of a list add up to below it; return the rows that are finished."""
        column = _sum_column(head)
        total = _added([each[column] for each in wanted]) if column is not None else ""
        sums = [row for row in rows if _SUM.match(row.texts[0]) and not list(_beside(row))]
        for row in sums if total else ():
            for cell, _, _ in list(_summed(head, row)):
                self._write(cell, total)
                set_in_middle(cell, total)
        return sums if total else []

    def _fill_cells(self, rows: Sequence[Row]) -> None:
        places = list(_places(rows))
        for cell, label, is_sure in places[:_MOST_PLACES]:
            key, unit = key_of(label), text_of(cell)
            is_known = is_sure and _IN_WAN not in unit
            value = self._known.get(key, "") if is_known else ""
            if value:
                is_told = bool(unit) and value.removesuffix("整").endswith(unit)
                self._write(cell, value if is_told else f"{value} {unit}".strip())
            elif not is_filled_by_hand(label):
                self._open(cell, label, unit)

    def _write(self, cell: Any, piece: Piece) -> None:
        if isinstance(piece, str):
            paragraph, look = _cleared(cell)
            paragraph.append(written(piece, look))
            self.written.append(paragraph)
        elif isinstance(piece, Blank) and piece.value:
            self._write(cell, piece.value)
        else:
            self._open(cell, piece.label)

    def _open(self, cell: Any, label: str, unit: str = "") -> None:
        paragraph, look = _cleared(cell)
        paragraph.append(self._fill_text.control(label, look))
        if unit:
            paragraph.append(written(f" {unit}", deepcopy(look)))


def _repeat_head(rows: Sequence[Row]) -> None:
    """Show the head of a list, which may be long now, on every page."""
    for row in rows:
        _set(row.element, "w:tblHeader")


def _set(row: Any, name: str) -> None:
    """Give a row a property without a value."""
    properties = row.find(qn("w:trPr"))
    if properties is None:
        properties = OxmlElement("w:trPr")
        row.insert(0 if row.find(qn("w:tblPrEx")) is None else 1, properties)
    if properties.find(qn(name)) is None:
        properties.append(OxmlElement(name))


def _places(rows: Sequence[Row]) -> Iterator[tuple[Any, str, bool]]:
    """Yield each cell that is empty or only says a unit, what belongs there, and if that is sure.

    Below the heads of columns it is sure where one row is there to be filled in.
    """
    head: Row | None = None
    below = 0
    for place, row in enumerate(rows):
        is_head = row.is_head and (len(row.cells) >= _FEWEST_HEADS or _is_above_blank(rows, place))
        if is_head or (row.is_open_head and place + 1 < len(rows)):
            head, below = row, _count_below(rows, place)
        elif (divided := divided_head(rows, place)) is not None:
            head, below = divided, _count_below(rows, place)
        elif head is not None and _SUM.match(row.texts[0]):
            summed = list(_beside(row)) or list(_summed(head, row))
            is_named = head.is_open_head and len(row.cells) == len(head.cells)
            yield from summed or (_under(head, row, is_sure=False) if is_named else ())
        elif head is not None and len(row.cells) == len(head.cells):
            is_first = not (row.is_blank and place and rows[place - 1].is_blank)
            if is_first:
                is_item = any(_EACH.search(text) for text in head.texts)
                yield from _under(head, row, is_sure=below == 1 and not is_item)
        else:
            yield from _beside(row)


def _under(head: Row, row: Row, *, is_sure: bool) -> Iterator[tuple[Any, str, bool]]:
    named = "" if head.texts[0] or row.is_counted else row.texts[0]
    for cell, text, told in zip(row.cells, row.texts, head.texts, strict=True):
        label = f"{named}{told}"  # the row is named where no head stands above its name
        is_open = not text or (_UNIT.fullmatch(text) and not _UNITS.search(label))
        if is_open and not _FREE.search(label) and not re.match(r"序\s*号", label):
            yield cell, _short(label), is_sure


def _summed(head: Row, row: Row) -> Iterator[tuple[Any, str, bool]]:
    """Yield the empty cell of a row of sums below the last column that adds up."""
    place = _sum_column(head)
    if place is None:
        return
    column = head.starts[place]
    spans = zip(row.cells, row.texts, row.starts, [*row.starts[1:], sys.maxsize], strict=True)
    for cell, text, start, end in spans:
        if start <= column < end and not text:
            yield cell, head.texts[place], False


def _sum_column(head: Row) -> int | None:
    """Return which column of a list adds up: the last of several; None for none."""
    totals = [place for place, text in enumerate(head.texts) if _TOTAL.search(text)]
    return totals[-1] if totals else None


def _added(pieces: Sequence[Piece]) -> str:
    """Return the sum of amounts; empty while one of them is open."""
    try:
        return in_figures(sum((Decimal(str(p).replace(",", "")) for p in pieces), Decimal(0)))
    except InvalidOperation:
        return ""


def _beside(row: Row) -> Iterator[tuple[Any, str, bool]]:
    texts = [*row.texts, "end"]
    for place, label in enumerate(texts[:-2]):
        is_open = not texts[place + 1] or bool(_UNIT.fullmatch(texts[place + 1]))
        is_alone = is_open and bool(texts[place + 2])
        if label and is_alone and len(label) <= _LONGEST_LABEL and not _FREE.search(label):
            yield row.cells[place + 1], _short(label), True


def _is_above_blank(rows: Sequence[Row], place: int) -> bool:
    below = rows[place + 1 : place + 2]
    return bool(below) and len(below[0].cells) == len(rows[place].cells) and below[0].is_blank


def _count_below(rows: Sequence[Row], head: int) -> int:
    cells = len(rows[head].cells)
    return sum(len(row.cells) == cells and not row.is_head for row in rows[head + 1 :])


def _said(piece: Piece) -> str:
    if isinstance(piece, str):
        return piece
    return piece.value if isinstance(piece, Blank) and piece.value else piece.label


def _short(label: str) -> str:
    plain = plain_label(label)
    page = _PAGE.search(plain)
    return plain[:_LONGEST_LABEL].strip("：:") if page is None else page[0]


def _cleared(cell: Any) -> tuple[Any, Any]:
    """Return the one paragraph that an emptied cell keeps, and the look of its text."""
    align(cell)
    first, *others = cell.findall(qn("w:p"))
    for other in others:
        cell.remove(other)
    own = first.find(f"{qn('w:r')}/{qn('w:rPr')}")
    mark = first.find(f"{qn('w:pPr')}/{qn('w:rPr')}")
    source = mark if own is None else own
    look = OxmlElement("w:rPr") if source is None else deepcopy(source)
    for child in list(first):
        if child.tag != qn("w:pPr"):
            first.remove(child)
    return first, look
