"""Ranges of a table of records to and from the clipboard."""

from __future__ import annotations

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
    Without a cursor all rows are new, and begin in the first column that is written into.
    """
    cells = parse_cells(text)
    if not cells:
        return [], []
    if len(cells) == len(cells[0]) == 1 and len(selection) > 1:
        return _changes(model, _filled(model, selection, cells[0][0])), []
    below = (model.rowCount(), _first(model))
    top, left = (cursor.row(), cursor.column()) if cursor.isValid() else below
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


def _changes(model: RecordTableModel, rows: dict[int, dict[int, str]]) -> Changes:
    ids = {row: model.record_at(row).id for row in rows}
    wanted = {ids[row]: model.accept(row, dict(typed)) for row, typed in rows.items()}
    return [(record_id, fields) for record_id, fields in wanted.items() if fields]
