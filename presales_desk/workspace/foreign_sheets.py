"""Reads tables made elsewhere: the first sheet of a spreadsheet, or a CSV file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import warnings
from itertools import islice
from typing import TYPE_CHECKING, Any

from presales_desk.errors import NotReadError, Term
from presales_desk.workspace.foreign_files import FileKind, inspect
from presales_desk.workspace.oddities import ODDITIES
from presales_desk.workspace.zip_rules import ZIP_MAGIC

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_ROWS, MOST_COLUMNS, MOST_TEXT = 5_000, 60, 2_000
"""What lies beyond is left out: no list of people is larger."""
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCODINGS = ("utf-8-sig", "gb18030")
_SEPARATORS = ",;\t"


def read_table(
    content: bytes, name: str, *, rows: int = MOST_ROWS, text: int = MOST_TEXT
) -> list[list[str]]:
    """Return the rows of a table as texts; empty rows are left out.

    Args:
        content: Of the file.
        name: Of the file, for messages.
        rows: So many at most are read.
        text: So many characters of a cell at most.

    Raises:
        UnsafeFileError: A spreadsheet breaks a rule of safety.
        WrongFileKindError: It is another kind of Office file.
        NotReadError: It is damaged, or no text.

    """
    office = content.startswith((ZIP_MAGIC, _OLE))
    found = _sheet_rows(content, name, rows) if office else _text_rows(content, name, rows)
    return [texts for row in found if (texts := _texts(row, text))]


def _sheet_rows(content: bytes, name: str, most: int) -> list[tuple[Any, ...]]:
    inspect(content, wanted=FileKind.SHEET, name=name)
    import openpyxl  # only whoever imports a spreadsheet waits for it

    try:
        with warnings.catch_warnings():  # of features of the file that texts do not need
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(
                io.BytesIO(content), read_only=True, data_only=True, keep_links=False
            )
            sheets = (_rows_of(sheet, most) for sheet in book.worksheets)
            return next(filter(None, sheets), [])
    except ODDITIES as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _rows_of(sheet: Any, most: int) -> list[tuple[Any, ...]]:
    rows = sheet.iter_rows(max_row=most, max_col=MOST_COLUMNS, values_only=True)
    return [row for row in rows if any(cell is not None for cell in row)]


def _text_rows(content: bytes, name: str, most: int) -> Iterable[list[str]]:
    text = _decoded(content, name)
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [row[:MOST_COLUMNS] for row in islice(reader, most)]
    except csv.Error as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _decoded(content: bytes, name: str) -> str:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if marked else _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise NotReadError(name=name, reason=Term("reason.damaged"))


def _texts(row: Iterable[Any], most: int) -> list[str]:
    """Return a row as texts, without the empty cells at its end."""
    texts = [_cell(cell, most) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _cell(value: Any, most: int) -> str:
    """Return a cell as a person reads it: whole numbers without a point, days without a time."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()[:most]
