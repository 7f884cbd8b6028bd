"""Reads the text of spreadsheets: a section a sheet, a line a row."""

from __future__ import annotations

import datetime as dt
import io
import warnings
from itertools import islice
from typing import TYPE_CHECKING, Any

from presales_desk.knowledge.entry import Section
from presales_desk.knowledge.office_files import damage_told
from presales_desk.knowledge.table_rows import BAR
from presales_desk.knowledge.text_files import bounded
from presales_desk.workspace.foreign_files import FileKind, inspect

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ROWS, MOST_COLUMNS = 20_000, 100
"""Of one sheet; what lies beyond is not searched. Some sheets claim a million empty rows."""


def sheet_sections(content: bytes, name: str) -> list[Section]:
    """Return the text of a spreadsheet, values instead of formulas; hidden sheets too.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    inspect(content, wanted=FileKind.SHEET, name=name)
    import openpyxl

    with damage_told(name), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of features of the file that its text does not need
        stream = io.BytesIO(content)
        book = openpyxl.load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        found = [_section(sheet) for sheet in book.worksheets]
    return [piece for section in found for piece in bounded(section)]


def _section(sheet: Any) -> Section:
    return Section(heading=str(sheet.title), text="\n".join(_lines(sheet)))


def _lines(sheet: Any) -> Iterator[str]:
    rows = sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True)
    for row in islice(rows, MOST_ROWS):
        cells = [_text(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield BAR.join(cells)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.isoformat(sep=" ", timespec="minutes").removesuffix(" 00:00")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split())
