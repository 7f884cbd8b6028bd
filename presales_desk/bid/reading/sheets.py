"""Reads spreadsheets: every sheet is a table below a heading with its name."""

from __future__ import annotations

import datetime as dt
import io
import warnings
from typing import TYPE_CHECKING, Any

from presales_desk.bid.reading.blocks import MAX_CELL, Block, Cell, row_block
from presales_desk.bid.reading.spaces import tidy
from presales_desk.errors import NotReadError, Term
from presales_desk.workspace.foreign_files import FileKind, inspect
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_ROWS, MOST_COLUMNS = 20_000, 100
"""Of one sheet; what lies beyond is left out."""


def read_sheets(content: bytes, name: str) -> list[Block]:
    """Return the rows of all sheets of a spreadsheet.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    inspect(content, wanted=FileKind.SHEET, name=name)
    import openpyxl

    try:
        with warnings.catch_warnings():  # of features of the file that texts do not need
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(content), data_only=True, keep_links=False)
            return [
                block
                for table, sheet in enumerate(book.worksheets)
                for block in _blocks(sheet, table)
            ]
    except ODDITIES as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _blocks(sheet: Any, table: int) -> Iterator[Block]:
    yield Block(text=str(sheet.title), level=1)
    covered = _merged_cells(sheet)
    last, widest = min(sheet.max_row, MOST_ROWS), min(sheet.max_column, MOST_COLUMNS)
    rows = sheet.iter_rows(max_row=last, max_col=widest, values_only=True)
    for number, row in enumerate(rows, start=1):
        cells = [
            covered.get((number, column), Cell(_text(value), column))
            for column, value in enumerate(row)
        ]
        if any(cell.text and not cell.continued for cell in cells):
            yield row_block(cells, table)


def _merged_cells(sheet: Any) -> dict[tuple[int, int], Cell]:
    """Return what stands in fields that a merged cell covers: its text down, nothing across."""
    found: dict[tuple[int, int], Cell] = {}
    for area in sheet.merged_cells.ranges:
        text = _text(sheet.cell(area.min_row, area.min_col).value)
        for row in range(area.min_row + 1, min(area.max_row, MOST_ROWS) + 1):
            found[row, area.min_col - 1] = Cell(text, area.min_col - 1, continued=True)
    return found


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.isoformat(sep=" ", timespec="minutes").removesuffix(" 00:00")
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    lines = (tidy(line) for line in str(value)[:MAX_CELL].splitlines())
    return "\n".join(line for line in lines if line)
