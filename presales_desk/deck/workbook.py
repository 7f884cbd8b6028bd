"""The workbook inside a chart."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Sequence

SHEET = "Sheet1"
_WRITTEN = dt.datetime(2000, 1, 1)  # noqa: DTZ001  any fixed time, so that bytes do not change
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, and its value until a program works it out anew."""

    text: str
    value: float


Value = str | float | Formula | None


def workbook(rows: Sequence[Sequence[Value]]) -> bytes:
    """Return an .xlsx with one sheet of ``rows``; None is an empty cell."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, _OPTIONS)
    book.set_properties({"created": _WRITTEN})
    sheet = book.add_worksheet(SHEET)
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, Formula):
                # The library says that a result is an int, and writes any number.
                sheet.write_formula(number, column, value.text, value=cast("Any", value.value))
            else:
                sheet.write(number, column, value)
    book.close()
    return content.getvalue()


def column_letters(index: int) -> str:
    """Return the name of the column at ``index``, counted from 0."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def number_text(value: float) -> str:
    """Return ``value`` as it stands in a cell or a chart's cache."""
    return f"{value:.15g}"
