"""The response matrix as a workbook to fill in; hidden columns say whose answer a row is."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

MARK = "pd-matrix-1"
"""Heads the hidden column of ids: by it a sheet is known again."""
LONGEST = 32_000
"""Characters of a cell; Excel takes few more."""
_CELL = {"border": 1, "border_color": "#C8CED8", "valign": "top", "text_wrap": True}
_HEAD, _LOCKED = "#EAF0FD", "#F3F5F9"
_A4 = 9
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A clause.

    Attributes:
        clause_id: Hidden, as are the fingerprints.
        told: What is only read: chapter, number, mark, requirement.
        fields: What is filled in.
        bases: Fingerprints of ``fields``.

    """

    clause_id: str
    told: Sequence[str]
    fields: Sequence[str]
    bases: Sequence[str]


def matrix_sheet(
    name: str,
    names: Sequence[str],
    head: Sequence[str],
    rows: Sequence[SheetRow],
    choices: Mapping[str, Sequence[str]],
) -> bytes:
    """Return an .xlsx. Texts stay texts: nothing in them is ever computed.

    Args:
        name: Of the sheet.
        names: Of the fields that are filled in, hidden in the first row.
        head: Names of the columns that a person sees, in the second row.
        rows: In their order.
        choices: What a field can have, by its name.

    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, _OPTIONS)
    sheet = book.add_worksheet(name)
    told = len(head) - len(names)
    first = 1 + len(names)
    _write_hidden(sheet, names)
    sheet.write_row(1, first, head, book.add_format({**_CELL, "bold": True, "bg_color": _HEAD}))
    _write_rows(book, sheet, rows)
    for number, field in enumerate(names):
        if field in choices:
            at = first + told + number
            source = {"validate": "list", "source": list(choices[field])}
            sheet.data_validation(2, at, max(len(rows) + 1, 2), at, source)
    _set_widths(sheet, first, told, len(names))
    sheet.freeze_panes(2, first + told)
    _set_print(sheet)
    book.close()
    return content.getvalue()


def _write_rows(book: Workbook, sheet: Worksheet, rows: Sequence[SheetRow]) -> None:
    locked, free = book.add_format({**_CELL, "bg_color": _LOCKED}), book.add_format(_CELL)
    for place, row in enumerate(rows, 2):
        hidden = (row.clause_id, *row.bases)
        for column, text in enumerate(hidden):
            sheet.write_string(place, column, text)
        for column, text in enumerate((*row.told, *row.fields)):
            look = locked if column < len(row.told) else free
            sheet.write_string(place, len(hidden) + column, text[:LONGEST], look)


def _write_hidden(sheet: Worksheet, names: Sequence[str]) -> None:
    for column, text in enumerate((MARK, *names)):
        sheet.write_string(0, column, text)
    sheet.set_row(0, None, None, {"hidden": True})
    sheet.set_column(0, len(names), None, None, {"hidden": True})


def _set_widths(sheet: Worksheet, first: int, told: int, fields: int) -> None:
    sheet.set_column(first, first + told - 2, 12)
    sheet.set_column(first + told - 1, first + told, 48)
    sheet.set_column(first + told + 1, first + told + fields - 1, 16)


def _set_print(sheet: Worksheet) -> None:
    """Let all columns stand beside each other on paper, below their names on every page."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(1)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&C&P / &N")
