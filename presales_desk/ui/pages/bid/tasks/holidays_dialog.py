"""The days that are not worked, and the weekends that are: by them days are counted back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.records.bid import Holiday
from presales_desk.ui.models.field import Editor
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.rows_table import BidRowsTable, field_of
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

_SIZE = (520, 460)


class _Days(BidRowsTable):
    @override
    def add(self, **fields: Any) -> None:
        super().add(**{"day": self._desk.now().date(), **fields})


class HolidaysDialog(QDialog):
    """Days of the workspace, for every bid. What is typed is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("HolidaysDialog", "Holidays"))
        self.resize(*_SIZE)
        self._desk = desk
        fields = (
            field_of(Holiday, "day", 130, editor=Editor.DATE, optional=False),
            field_of(Holiday, "name", 0),
            field_of(Holiday, "worked", 90, editor=Editor.CHECK),
        )
        title = translate("HolidaysDialog", "Days")
        self.table = _Days(desk, Holiday, fields, title)
        hint = translate(
            "HolidaysDialog",
            "Weekends are off by themselves. Enter holidays on weekdays, and tick the weekends "
            "that are worked. Days can be pasted from a spreadsheet.",
        )
        body = column(self, margin=16, spacing=10)
        body.addWidget(PlainLabel(hint, "muted", wrap=True))
        body.addWidget(self.table, 1)
        line = row()
        add = Button(translate("HolidaysDialog", "New day"), icon="plus")
        line.addWidget(add.when_clicked(self.table.add))
        line.addStretch(1)
        close = Button(translate("HolidaysDialog", "Close"))
        line.addWidget(close.when_clicked(self.accept))
        body.addLayout(line)
        desk.edited.connect(self._hear)
        self._show()

    def _days(self) -> Sequence[Holiday]:
        return sorted(self._desk.find(Holiday), key=lambda each: each.day)

    def _show(self) -> None:
        self.table.show_records(self._days())

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if edit.scope == WORKSPACE and Holiday.table in edit.kinds:
            self._show()
