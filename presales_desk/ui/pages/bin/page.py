"""The bin: one row for each deletion that still stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from presales_desk.errors import ExpectedError, Term
from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.widgets.confirm import confirmed
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import term, translate, words
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import BinEntry


class BinPage(Page):
    """Enter brings back what a row deleted, Delete erases it for good after a question."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._projects: dict[str, str] = {}
        self.table = RecordTable(self._fields(), "bin.table", desk.preferences, read_only=True)
        self.table.opened.connect(self.bring_back)
        if not desk.workspace.read_only:
            self.table.add_row_action(translate("BinPage", "Bring back"), self.bring_back)
            self.table.add_row_action(translate("BinPage", "Erase for good…"), self.ask_to_erase)
        self.empty = EmptyState(
            translate("BinPage", "The bin is empty"),
            translate("BinPage", "What you delete lies here until you erase it for good."),
            "trash",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column(self).addWidget(self._stack)
        self.table.selected.connect(self._refresh_commands)
        self.setFocusProxy(self.table)

    @override
    def purpose(self) -> str:
        return translate("BinPage", "Deleted things, with all that belonged to them")

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="bin.erase",
                title=translate("BinPage", "Erase for good…"),
                icon="trash",
                where=Where.HEADER,
                enabled=self._can_act,
                run=self._erase_current,
            ),
            Command(
                id="bin.restore",
                title=translate("BinPage", "Bring back"),
                icon="undo",
                where=Where.PRIMARY,
                enabled=self._can_act,
                run=self._restore_current,
            ),
        )

    @override
    def refresh(self) -> None:
        entries = self._desk.workspace.deleted()
        self._projects = {project.id: project.name for project in self._desk.find(Project)}
        self.table.show_records([Shown(id=entry.edit_id, value=entry) for entry in entries])
        self._stack.setCurrentIndex(0 if entries else 1)
        if entries and not self.table.current_id():
            self.table.reveal(entries[0].edit_id)
        self.header_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self._can_act():
            self._erase_current()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def bring_back(self, edit_id: str) -> None:
        """Undo the deletion; that is an edit of its own, which can be undone like any other."""
        if self._desk.take_back(edit_id) is not None:
            self._desk.tell(translate("BinPage", "It is back where it was"))

    def ask_to_erase(self, edit_id: str) -> None:
        """Erase for good what a row deleted, if the user really wants it."""
        found = [entry for entry in self._desk.workspace.deleted() if entry.edit_id == edit_id]
        if not found or not self._is_sure(found[0]):
            return
        try:
            self._desk.workspace.erase(edit_id)
        except ExpectedError as error:
            self._desk.show_error(error)
        self.refresh()

    def _is_sure(self, entry: BinEntry) -> bool:
        title = translate("BinPage", "Erase “{name}” for good?").format(name=_text(entry.name))
        lost = translate(
            "BinPage",
            "All of it goes from this workspace with its files (records: {count}), from the "
            "history and from the backups. Nobody can bring it back.",
        )
        act = translate("BinPage", "Erase for good")
        return confirmed(self, title, lost.format(count=entry.records), act)

    def _can_act(self) -> bool:
        return bool(self.table.current_id()) and not self._desk.workspace.read_only

    @Slot()
    def _refresh_commands(self) -> None:
        self.header_changed.emit()

    def _restore_current(self) -> None:
        self.bring_back(self.table.current_id())

    def _erase_current(self) -> None:
        self.ask_to_erase(self.table.current_id())

    def _fields(self) -> tuple[Field, ...]:
        return (
            Field(
                name="what",
                heading=translate("BinPage", "What was done"),
                width=0,
                derive=lambda row: words().label(_entry(row).label),
            ),
            Field(
                name="project",
                heading=translate("BinPage", "Project"),
                width=0,
                derive=lambda row: self._project_of(_entry(row)),
            ),
            Field(
                name="records",
                heading=translate("BinPage", "Records"),
                editor=Editor.INTEGER,
                width=100,
                derive=lambda row: _entry(row).records,
            ),
            Field(
                name="at",
                heading=translate("BinPage", "When"),
                width=150,
                derive=lambda row: f"{_entry(row).at:%Y-%m-%d %H:%M}",
            ),
            Field(
                name="author",
                heading=translate("BinPage", "By"),
                width=120,
                derive=lambda row: _entry(row).author,
            ),
        )

    def _project_of(self, entry: BinEntry) -> str:
        return "" if entry.scope == WORKSPACE else self._projects.get(entry.scope, "")


def _entry(row: Record) -> BinEntry:
    return cast("Shown", row).value


def _text(name: str) -> str:
    """Return a name in the language of the window: a record without a name has a term."""
    return term(name) if isinstance(name, Term) else name
