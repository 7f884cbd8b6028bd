"""A table of records, one row each. It shows them and asks for edits; it changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cmp_to_key
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCollator, QModelIndex, QObject, Qt, Signal

from presales_desk.errors import ExpectedError
from presales_desk.records.enums import Severity
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.models.refused_rows import RefusedCell, RefusedRows
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import error_text, finding_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.records.base import Record
    from presales_desk.records.findings import Finding

    Index = QModelIndex | QPersistentModelIndex

Role = Qt.ItemDataRole
_NONE = QModelIndex()
_ASCENDING = Qt.SortOrder.AscendingOrder
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WEIGHTS = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.HINT: 0}


@dataclass(frozen=True, slots=True)
class _Refused:
    """What was typed into a cell that cannot hold it; it stays there until it is mended."""

    typed: str
    message: str


class RecordTableModel(QAbstractTableModel):
    """Records as rows, fields as columns.

    Signals:
        edit_requested: Id of a record, and a dict of the fields with their new values.
        edit_refused: Id of a record, name of the field, the ExpectedError. What was typed stays in
            the cell, with the message below the row.
    """

    edit_requested = Signal(str, object)
    edit_refused = Signal(str, str, object)

    def __init__(self, fields: Sequence[Field], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields = tuple(fields)
        self.read_only = False
        self._records: list[Record] = []
        self._shown: list[Record] = []
        self._findings: dict[str, list[Finding]] = {}
        self._refused: dict[tuple[str, str], _Refused] = {}
        self._refused_rows = RefusedRows(self.fields)
        self._sorting: tuple[int, Qt.SortOrder] = (-1, _ASCENDING)
        self._filter = ""

    def show_records(self, records: Sequence[Record], findings: Sequence[Finding] = ()) -> None:
        """Show ``records`` in this order from now on, with what was noticed about them."""
        self._take(records, findings)
        self._show(self._arranged())

    def keeps_rows(self, records: Sequence[Record]) -> bool:
        """Tell whether showing ``records`` would leave every row where it is."""
        return self._ids(self._arranged(records)) == self._ids(self._shown)

    def _take(self, records: Sequence[Record], findings: Sequence[Finding]) -> None:
        known = set(self._ids(self._records))
        self._records = list(records)
        self._findings = {}
        for finding in findings:
            self._findings.setdefault(finding.record_id, []).append(finding)
        ids = {record.id for record in records}
        self._refused = {key: kept for key, kept in self._refused.items() if key[0] in ids}
        new = (record for record in records if record.id not in known)
        for record, cell in self._refused_rows.found_in(new):
            self._refuse(record, cell.field, cell.typed, cell.error)

    def set_filter(self, text: str) -> None:
        """Show only the rows in which ``text`` stands; all of them when it is empty."""
        self._filter = text.casefold().strip()
        self._show(self._arranged())

    def record_at(self, row: int) -> Record:
        """Return the record in ``row``."""
        return self._shown[row]

    def takes_paste(self, row: int) -> bool:
        """Tell whether a row can be pasted over; one that is only a heading is passed over."""
        del row
        return True

    def row_of(self, record_id: str) -> int | None:
        """Return the row of a record; None when it is not shown."""
        rows = (row for row, record in enumerate(self._shown) if record.id == record_id)
        return next(rows, None)

    def column_of(self, name: str) -> int:
        """Return the column of the field ``name``."""
        return next(column for column, field in enumerate(self.fields) if field.name == name)

    def is_empty(self, column: int) -> bool:
        """Tell whether no record holds anything in a column, of those filtered out neither."""
        value = self.fields[column].value
        return all(value(record) in (None, "", ()) for record in self._records)

    def text_at(self, row: int, column: int) -> str:
        """Return what the cell shows."""
        record, field = self._shown[row], self.fields[column]
        refused = self._refused.get((record.id, field.name))
        return refused.typed if refused is not None else field.text(field.value(record))

    def severity_at(self, row: int, column: int) -> Severity | None:
        """Return how much is wrong with the cell; None when nothing was noticed."""
        record, name = self._shown[row], self.fields[column].name
        if (record.id, name) in self._refused:
            return Severity.ERROR
        found = [f.severity for f in self._findings.get(record.id, ()) if f.field == name]
        return max(found, key=_WEIGHTS.__getitem__, default=None)

    def message_at(self, row: int) -> str:
        """Return what stands below the row: refusals and errors; empty for none."""
        record = self._shown[row]
        refused = [kept.message for key, kept in self._refused.items() if key[0] == record.id]
        errors = (f for f in self._findings.get(record.id, ()) if f.severity is Severity.ERROR)
        return " ".join([*refused, *(finding_text(finding) for finding in errors)])

    def heads(self) -> Sequence[int]:
        """Return the rows that are one line high, however high the others are."""
        return ()

    def rows_with_messages(self) -> list[int]:
        """Return the rows below which something stands."""
        ids = {record_id for record_id, _ in self._refused} | set(self._findings)
        rows = [row for row, record in enumerate(self._shown) if record.id in ids] if ids else []
        return [row for row in rows if self.message_at(row)]

    def refuse(self, record_id: str, name: str, typed: str, error: ExpectedError) -> None:
        """Leave what was typed in its cell, and say below the row why it cannot be stored."""
        if (row := self.row_of(record_id)) is not None:
            self._refuse(self._shown[row], self.fields[self.column_of(name)], typed, error)
            self._touch(row, row)

    def forget_refused(self, index: Index) -> None:
        """Let the cell show its stored value again."""
        record, field = self._shown[index.row()], self.fields[index.column()]
        if self._refused.pop((record.id, field.name), None) is not None:
            self._touch(index.row(), index.row())

    def is_editable(self, index: Index) -> bool:
        """Tell whether the user may write into the cell."""
        return index.isValid() and not self.read_only and not self.fields[index.column()].read_only

    def accept(self, row: int, typed: dict[int, object]) -> dict[str, Any]:
        """Return the new values that ``typed`` (by column) means for the record in ``row``.

        What cannot be stored stays in its cell and is announced; what is as before is left out.
        """
        record = self._shown[row]
        wanted: dict[str, Any] = {}
        for column, text in typed.items():
            field = self.fields[column]
            try:
                value = field.parse(text)
            except ExpectedError as error:
                self._refuse(record, field, str(text), error)
                continue
            self._refused.pop((record.id, field.name), None)
            if value != field.value(record):
                wanted[field.name] = value
        self._touch(row, row)
        return wanted

    def accept_new(self, typed: dict[int, str]) -> dict[str, Any]:
        """Return the values that ``typed`` (by column) means for a record that is not there yet.

        What cannot be stored stands in its cell, and is announced, once the record is shown.
        """
        wanted: dict[str, Any] = {}
        refused: list[RefusedCell] = []
        for column, text in typed.items():
            field = self.fields[column]
            try:
                value = field.parse(text)
            except ExpectedError as error:
                refused.append(RefusedCell(field, text, error))
                continue
            if text.strip():
                wanted[field.name] = value
        self._refused_rows.keep(wanted, refused)
        return wanted

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.fields)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.is_editable(index):
            checks = self.fields[index.column()].editor is Editor.CHECK
            flags |= Qt.ItemFlag.ItemIsUserCheckable if checks else Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.fields):
            return None
        if role == Role.DisplayRole:
            return self.fields[section].heading
        if role == Role.ToolTipRole:
            return safe_tooltip(self.fields[section].hint)
        if role == Role.TextAlignmentRole:
            return _RIGHT if self.fields[section].is_at_right else _LEFT
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role in (Role.DisplayRole, Role.EditRole):
            return "" if self.fields[column].editor is Editor.CHECK else self.text_at(row, column)
        if role == Role.CheckStateRole:
            return self._check_state(row, column)
        if role == Role.ToolTipRole:
            return safe_tooltip(self._tip(row, column))
        if role == Role.AccessibleDescriptionRole:
            return " ".join(self._notes(row, column))
        if role == Role.TextAlignmentRole:
            return _RIGHT if self.fields[column].is_at_right else _LEFT
        return None

    @override
    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if not self.is_editable(index) or role not in (Role.EditRole, Role.CheckStateRole):
            return False
        if role == Role.CheckStateRole:
            value = value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
        record = self._shown[index.row()]
        wanted = self.accept(index.row(), {index.column(): value})
        if wanted:
            self.edit_requested.emit(record.id, wanted)
        return True

    @override
    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        self._sorting = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._shown[index.row()].id for index in before]
        self._shown = self._arranged()
        rows = {record.id: row for row, record in enumerate(self._shown)}
        after = [self.index(rows[id], old.column()) for id, old in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arranged(self, records: Sequence[Record] | None = None) -> list[Record]:
        given = self._records if records is None else records
        shown = [record for record in given if self._matches(record)]
        column, order = self._sorting
        if not 0 <= column < len(self.fields):
            return shown
        field, collate = self.fields[column], cmp_to_key(QCollator().compare)

        def key(record: Record) -> Any:
            if field.order is not None:
                return field.order(record)
            value = field.value(record)
            comparable = field.editor.is_numeric or field.editor in (Editor.DATE, Editor.CHECK)
            return value if comparable else collate(field.text(value))

        known = [record for record in shown if field.value(record) not in (None, "")]
        empty = [record for record in shown if field.value(record) in (None, "")]
        known.sort(key=key, reverse=order is not _ASCENDING)
        return known + empty

    def _matches(self, record: Record) -> bool:
        if not self._filter:
            return True
        return any(self._filter in f.text(f.value(record)).casefold() for f in self.fields)

    def _show(self, records: list[Record]) -> None:
        if self._ids(records) == self._ids(self._shown):
            self._shown = records
            self._touch(0, len(records) - 1)
            return
        self.beginResetModel()
        self._shown = records
        self.endResetModel()

    @staticmethod
    def _ids(records: Sequence[Record]) -> list[str]:
        return [record.id for record in records]

    def _touch(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            end = self.index(last, len(self.fields) - 1)
            self.dataChanged.emit(self.index(first, 0), end)

    def _refuse(self, record: Record, field: Field, typed: str, error: ExpectedError) -> None:
        self._refused[record.id, field.name] = _Refused(typed, error_text(error))
        self.edit_refused.emit(record.id, field.name, error)

    def _check_state(self, row: int, column: int) -> Qt.CheckState | None:
        field = self.fields[column]
        if field.editor is not Editor.CHECK:
            return None
        checked = bool(field.value(self._shown[row]))
        return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked

    def _tip(self, row: int, column: int) -> str:
        return "\n".join(filter(None, [self.text_at(row, column), *self._notes(row, column)]))

    def _notes(self, row: int, column: int) -> list[str]:
        record, name = self._shown[row], self.fields[column].name
        refused = self._refused.get((record.id, name))
        notes = [refused.message] if refused is not None else []
        found = (f for f in self._findings.get(record.id, ()) if f.field == name)
        return notes + [finding_text(finding) for finding in found]
