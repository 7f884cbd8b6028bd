"""The competition matrix as a workbook: scores with living formulas, and all that proves them."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_TINTS = {"ahead": "#FCEBEB", "behind": "#E6F5EE", "unknown": "#FDF2E0", "": "#FFFFFF"}
_HEAD_ROW, _FIRST_ROW = 2, 3
_FIRST_SIDE = 2
_WIDTHS = (18, 8)
_SIDE_WIDTH, _NOTE_WIDTH = 16, 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One column of the matrix.

    Attributes:
        scores: One for each element; None while unknown.
        tones: Likewise: ``ahead``, ``behind`` or ``unknown`` of this side, or empty.
        total, rank: As the formulas will give them, for readers that compute nothing.
        details: What is known of it besides, in the order of ``MatrixSheet.details``.

    """

    name: str
    total: float
    rank: int
    scores: Sequence[float | None]
    tones: Sequence[str]
    details: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixSheet:
    """The matrix in the words of its reader.

    Attributes:
        title, internal: Lines above the matrix.
        sheets: Names of the two sheets.
        head: Over the columns of elements and weights.
        elements: Each with its weight in percent.
        sides: We first.
        total, rank: Names of the two rows that are computed.
        details: Names of the rows below them.
        unknown: What an unknown score counts as.
        notes: Head and rows of the second sheet.

    """

    title: str
    internal: str
    sheets: tuple[str, str]
    head: tuple[str, str]
    elements: Sequence[tuple[str, int]]
    sides: Sequence[Side]
    total: str
    rank: str
    details: Sequence[str]
    unknown: float
    notes: Sequence[Sequence[str]]


def competition_sheet(matrix: MatrixSheet) -> bytes:
    """Return an .xlsx: totals and ranks follow when a reader changes scores or weights."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, _OPTIONS)
    looks = _Looks(book)
    _ScoreSheet(book.add_worksheet(matrix.sheets[0]), matrix, looks).write()
    _write_notes(book.add_worksheet(matrix.sheets[1]), matrix.notes, looks)
    book.close()
    return content.getvalue()


class _Looks:
    """The formats of one workbook."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        cell = {"border": 1, "border_color": "#C8CED8", "valign": "top", "text_wrap": True}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.muted = book.add_format({"font_color": "#667085"})
        self.head = book.add_format({**cell, "bold": True, "bg_color": "#EAF0FD"})
        self.text = book.add_format(cell)
        self.percent = book.add_format({**cell, "num_format": '0"%"'})
        self.total = book.add_format({**cell, "bold": True, "num_format": "0.00"})
        self.rank = book.add_format({**cell, "num_format": "0"})
        self.scores: dict[str, Format] = {
            tone: book.add_format({**cell, "num_format": "0.0", "bg_color": tint})
            for tone, tint in _TINTS.items()
        }


class _ScoreSheet:
    """Writes elements as rows and sides as columns."""

    def __init__(self, sheet: Worksheet, matrix: MatrixSheet, looks: _Looks) -> None:
        self._sheet, self._matrix, self._looks = sheet, matrix, looks
        self._total_row = _FIRST_ROW + len(matrix.elements)

    def write(self) -> None:
        sheet, matrix, looks = self._sheet, self._matrix, self._looks
        sheet.write(0, 0, matrix.title, looks.title)
        sheet.write(1, 0, matrix.internal, looks.muted)
        sheet.write_row(_HEAD_ROW, 0, [*matrix.head, *(s.name for s in matrix.sides)], looks.head)
        self._write_elements()
        for column, side in enumerate(matrix.sides, start=_FIRST_SIDE):
            self._write_side(column, side)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.set_column(_FIRST_SIDE, _FIRST_SIDE + len(matrix.sides), _SIDE_WIDTH)
        sheet.freeze_panes(_FIRST_ROW, _FIRST_SIDE + 1)

    def _write_elements(self) -> None:
        matrix, looks = self._matrix, self._looks
        for row, (name, percent) in enumerate(matrix.elements, start=_FIRST_ROW):
            self._sheet.write(row, 0, name, looks.head)
            self._sheet.write(row, 1, percent, looks.percent)
        weights = sum(percent for _, percent in matrix.elements)
        below = self._total_row
        for row, name in enumerate((matrix.total, matrix.rank, *matrix.details), start=below):
            self._sheet.write(row, 0, name, looks.head)
            self._sheet.write_blank(row, 1, None, looks.text)
        span = self._range(1)
        self._sheet.write_formula(below, 1, f"=SUM({span})", looks.percent, weights)

    def _write_side(self, column: int, side: Side) -> None:
        looks = self._looks
        for row, (score, tone) in enumerate(zip(side.scores, side.tones, strict=True), _FIRST_ROW):
            self._sheet.write(row, column, score, looks.scores[tone])
        total, rank = self._total_row, self._total_row + 1
        value: Any = side.total  # the library takes any number, and types it by its default, 0
        self._sheet.write_formula(total, column, self._weighted(column), looks.total, value)
        self._sheet.write_formula(rank, column, self._ranked(column), looks.rank, side.rank)
        for row, text in enumerate(side.details, start=rank + 1):
            self._sheet.write(row, column, text, looks.text)

    def _weighted(self, column: int) -> str:
        """Return the weighted mean of a column; an empty score counts as the method says."""
        scores, share = self._range(column), self._range(1)
        known = f"SUMPRODUCT({share},{scores})"
        unknown = f'SUMPRODUCT(({scores}="")*{share})*{self._matrix.unknown}'
        return f"=({known}+{unknown})/SUM({share})"

    def _ranked(self, column: int) -> str:
        row = self._total_row + 1
        last = xl_col_to_name(_FIRST_SIDE + len(self._matrix.sides) - 1)
        own, first = xl_col_to_name(column), xl_col_to_name(_FIRST_SIDE)
        return f"=RANK({own}{row},${first}${row}:${last}${row})"

    def _range(self, column: int) -> str:
        name = xl_col_to_name(column, col_abs=True)
        return f"{name}${_FIRST_ROW + 1}:{name}${self._total_row}"


def _write_notes(sheet: Worksheet, rows: Sequence[Sequence[str]], looks: _Looks) -> None:
    for row, texts in enumerate(rows):
        sheet.write_row(row, 0, texts, looks.text if row else looks.head)
    sheet.set_column(0, len(rows[0]) - 1, _NOTE_WIDTH)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(rows) - 1, len(rows[0]) - 1)
