"""Ranges of a table of records to and from the clipboard."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData

from presales_desk.ui.models.cells import cells_html, parse_cells, write_cells
from presales_desk.ui.models.field import Editor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from presales_desk.ui.models.record_table import RecordTableModel

    Changes = list[tuple[str, dict[str, Any]]]
    NewRows = list[dict[str, Any]]

_LEAST_HEADINGS, _LEAST_LETTERS = 2, 2
"""Cells that name columns before a line counts as headings; letters that a name has in common."""


def copied(model: RecordTableModel, selection: Sequence[QModelIndex]) -> QMimeData:
    """Return the smallest range that holds ``selection``; cells that are not in it stay empty."""
    chosen = {(index.row(), index.column()) for index in selection}
    rows = sorted({row for row, _ in chosen if model.takes_paste(row)})
    columns = range(min(c for _, c in chosen), max(c for _, c in chosen) + 1)
    texts = [
        [model.text_at(row, column) if (row, column) in chosen else "" for column in columns]
        for row in rows
    ]
    data = QMimeData()
    data.setText(write_cells(texts))
    data.setHtml(cells_html(texts))
    return data


def pasted(
    model: RecordTableModel, cursor: QModelIndex, selection: Sequence[QModelIndex], text: str
) -> tuple[Changes, NewRows]:
    """Return what pasting ``text`` asks for: changes of records, and rows that are not there yet.

    A single cell fills the whole selection. Cells over columns that cannot be edited, or beyond
    the last column, are passed over. Texts are only texts: nothing in them is ever computed.
    Without a cursor all rows are new, and begin in the first column that is written into. Below a
    line of the table's own headings each cell goes where its heading is, whatever their order.
    """
    cells = parse_cells(text)
    if not cells:
        return [], []
    if len(cells) == len(cells[0]) == 1 and len(selection) > 1:
        return _changes(model, _filled(model, selection, cells[0][0])), []
    below = (model.rowCount(), _first(model))
    top, left = (cursor.row(), cursor.column()) if cursor.isValid() else below
    if places := _headed(model, cells[0]):
        typed = [_below_headings(model, places, row) for row in cells[1:]]
    else:
        typed = [_by_column(model, left, row) for row in cells]
    there = [row for row in range(top, model.rowCount()) if model.takes_paste(row)]
    known = dict(zip(there, typed, strict=False))
    new = [model.accept_new(row) for row in typed[len(there) :] if any(row.values())]
    return _changes(model, known), [row for row in new if row]


def _first(model: RecordTableModel) -> int:
    written = (not field.read_only and field.editor is not Editor.CHECK for field in model.fields)
    return next((column for column, is_so in enumerate(written) if is_so), 0)


def _filled(
    model: RecordTableModel, selection: Sequence[QModelIndex], text: str
) -> dict[int, dict[int, str]]:
    rows: dict[int, dict[int, str]] = {}
    for index in selection:
        if model.is_editable(index):
            rows.setdefault(index.row(), {})[index.column()] = text
    return rows


def _by_column(model: RecordTableModel, left: int, row: Sequence[str]) -> dict[int, str]:
    columns = range(left, min(left + len(row), len(model.fields)))
    return {c: row[c - left] for c in columns if not model.fields[c].read_only}


def _headed(model: RecordTableModel, first: Sequence[str]) -> dict[int, int]:
    """Return the column of each cell below a line of headings; nothing where it is none.

    It is one when two cells or more, and half of them, name columns: ``单价（元）`` names 单价.
    """
    names = [_bare(field.heading) for field in model.fields]
    cells = [_bare(cell) for cell in first]
    places = {at: names.index(cell) for at, cell in enumerate(cells) if cell and cell in names}
    for at, cell in enumerate(cells):
        near = [] if at in places else [c for c, name in enumerate(names) if _is_near(cell, name)]
        if len(near) == 1 and near[0] not in places.values():
            places[at] = near[0]
    is_line = len(places) >= _LEAST_HEADINGS and 2 * len(places) >= sum(map(bool, cells))
    return places if is_line else {}


def _bare(heading: str) -> str:
    return re.sub(r"[（(][^（）()]*[)）]|\s", "", heading).casefold()


def _is_near(cell: str, name: str) -> bool:
    shorter, longer = sorted((cell, name), key=len)
    return len(shorter) >= _LEAST_LETTERS and (
        longer.startswith(shorter) or longer.endswith(shorter)
    )


def _below_headings(
    model: RecordTableModel, places: dict[int, int], row: Sequence[str]
) -> dict[int, str]:
    return {
        column: row[at]
        for at, column in places.items()
        if at < len(row) and not model.fields[column].read_only
    }


def _changes(model: RecordTableModel, rows: dict[int, dict[int, str]]) -> Changes:
    ids = {row: model.record_at(row).id for row in rows}
    wanted = {ids[row]: model.accept(row, dict(typed)) for row, typed in rows.items()}
    return [(record_id, fields) for record_id, fields in wanted.items() if fields]
