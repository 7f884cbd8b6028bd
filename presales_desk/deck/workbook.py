"""The workbook inside a chart."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from zipfile import ZipFile, ZipInfo

import xlsxwriter

from presales_desk.deck.markup import HEAD, escape

if TYPE_CHECKING:
    from collections.abc import Sequence

SHEET = "Sheet1"
_WRITTEN = dt.datetime(2000, 1, 1)  # noqa: DTZ001  any fixed time, so that bytes do not change
_CELLS, _TEXTS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_NAMES = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula, and its value until a program works it out anew."""

    text: str
    value: float


Value = str | float | Formula | None


def workbook(rows: Sequence[Sequence[Value]]) -> bytes:
    """Return an .xlsx with one sheet of ``rows``; None and an empty text are empty cells.

    Its parts are not compressed: the deck that it becomes a part of is.
    """
    texts: dict[str, int] = {}
    cells = _sheet_xml(rows, texts)
    content = io.BytesIO()
    with ZipFile(content, "w") as archive:
        for name, part in {**_bare(), _CELLS: cells, _TEXTS: _texts_xml(texts)}.items():
            archive.writestr(ZipInfo(name), part)
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


@cache
def _bare() -> dict[str, bytes]:
    """Return the parts of a workbook with one sheet and one text.

    All but the sheet and its texts are the same in each workbook, and XlsxWriter takes longer for
    them than laying out and writing the slide does: it writes them once.
    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    book.set_properties({"created": _WRITTEN})
    book.add_worksheet(SHEET).write_string(0, 0, SHEET)
    book.close()
    with ZipFile(content) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _sheet_xml(rows: Sequence[Sequence[Value]], texts: dict[str, int]) -> str:
    """Return the sheet, whose texts are numbers of ``texts``; new ones are added there."""
    lines = "".join(
        f'<row r="{number}">{_row_xml(number, row, texts)}</row>'
        for number, row in enumerate(rows, start=1)
    )
    return f"{HEAD}<worksheet {_NAMES}><sheetData>{lines}</sheetData></worksheet>"


def _row_xml(number: int, row: Sequence[Value], texts: dict[str, int]) -> str:
    return "".join(
        _cell_xml(f"{column_letters(column)}{number}", value, texts)
        for column, value in enumerate(row)
    )


def _cell_xml(place: str, value: Value, texts: dict[str, int]) -> str:
    match value:
        case None | "":
            return ""
        case str():
            return f'<c r="{place}" t="s"><v>{texts.setdefault(value, len(texts))}</v></c>'
        case Formula():
            return f'<c r="{place}"><f>{escape(value.text)}</f><v>{value.value}</v></c>'
        case _:
            return f'<c r="{place}"><v>{number_text(value)}</v></c>'


def _texts_xml(texts: dict[str, int]) -> str:
    entries = "".join(f'<si><t xml:space="preserve">{escape(text)}</t></si>' for text in texts)
    return f'{HEAD}<sst {_NAMES} uniqueCount="{len(texts)}">{entries}</sst>'
