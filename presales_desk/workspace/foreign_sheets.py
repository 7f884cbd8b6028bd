"""Reads tables made elsewhere: the first sheet of a spreadsheet, or a CSV file."""

from __future__ import annotations

import csv
import datetime as dt
import io
import warnings
import zipfile
from itertools import islice
from typing import TYPE_CHECKING, Any

from presales_desk.errors import NotReadError, Term
from presales_desk.workspace.foreign_files import FileKind, inspect
from presales_desk.workspace.zip_rules import ZIP_MAGIC

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_ROWS, MOST_COLUMNS, MOST_TEXT = 5_000, 60, 2_000
"""What lies beyond is left out: no list of people is larger."""
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCODINGS = ("utf-8-sig", "gb18030")
_SEPARATORS = ",;\t"
_ODDITIES = (
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    AssertionError,
    OSError,
    SyntaxError,
    zipfile.BadZipFile,
)
"""What openpyxl and its parsers raise where a file lacks what every sound file has."""


def read_table(content: bytes, name: str) -> list[list[str]]:
    """Return the rows of a table as texts; empty rows are left out.

    Raises:
        UnsafeFileError: A spreadsheet breaks a rule of safety.
        WrongFileKindError: It is another kind of Office file.
        NotReadError: It is damaged, or no text.

    """
    office = content.startswith((ZIP_MAGIC, _OLE))
    rows = _sheet_rows(content, name) if office else _text_rows(content, name)
    return [texts for row in rows if (texts := _texts(row))]


def _sheet_rows(content: bytes, name: str) -> list[tuple[Any, ...]]:
    inspect(content, wanted=FileKind.SHEET, name=name)
    import openpyxl  # only whoever imports a spreadsheet waits for it

    try:
        with warnings.catch_warnings():  # of features of the file that texts do not need
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(
                io.BytesIO(content), read_only=True, data_only=True, keep_links=False
            )
            sheets = (_rows_of(sheet) for sheet in book.worksheets)
            return next(filter(None, sheets), [])
    except _ODDITIES as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _rows_of(sheet: Any) -> list[tuple[Any, ...]]:
    rows = sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True)
    return [row for row in rows if any(cell is not None for cell in row)]


def _text_rows(content: bytes, name: str) -> Iterable[list[str]]:
    text = _decoded(content, name)
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [row[:MOST_COLUMNS] for row in islice(reader, MOST_ROWS)]
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


def _texts(row: Iterable[Any]) -> list[str]:
    """Return a row as texts, without the empty cells at its end."""
    texts = [_cell(cell) for cell in row]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def _cell(value: Any) -> str:
    """Return a cell as a person reads it: whole numbers without a point, days without a time."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()[:MOST_TEXT]
