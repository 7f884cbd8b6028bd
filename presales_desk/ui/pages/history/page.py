"""The history of what is visible: every edit in its order, any of which can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.models.field import Field
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import edit_text, translate
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.records.base import Record
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit, Reader

_MOST = 1000


class HistoryPage(Page):
    """The newest edits first; taking one back is refused when later ones built on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = SearchField(translate("HistoryPage", "Filter the history"))
        self.search.setFixedWidth(220)
        self.table = RecordTable(_fields(), "history.table", desk.preferences, read_only=True)
        self.search.searched.connect(self.table.set_filter)
        if not desk.workspace.read_only:
            self.table.add_row_action(_take_back_words(), self.take_back)
        self.table.selected.connect(self._refresh_commands)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                translate("HistoryPage", "Nothing has been changed here yet"),
                translate("HistoryPage", "Every change is listed here and can be taken back."),
                "clock",
            )
        )
        column(self).addWidget(self._stack)
        self.setFocusProxy(self.table)

    @override
    def purpose(self) -> str:
        if self._desk.scope == WORKSPACE:
            return translate("HistoryPage", "Changes outside of projects")
        found = self._desk.find(Project, id=self._desk.scope)
        return found[0].name if found else ""

    @override
    def header_widget(self) -> QWidget:
        return self.search

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="history.take_back",
                title=_take_back_words(),
                icon="undo",
                where=Where.HEADER,
                enabled=self._can_take_back,
                run=self._take_back_current,
            ),
            Command(
                id="history.compare",
                title=translate("HistoryPage", "What has changed since"),
                icon="cal",
                where=Where.HEADER,
                enabled=self._can_compare,
                hint=translate("HistoryPage", "Compare the plan before this change with now"),
                run=self._compare_current,
            ),
        )

    @override
    def refresh(self) -> None:
        scope = self._desk.scope

        def work(reader: Reader, job: Job) -> list[Edit]:
            del job  # one query
            return reader.history(scope, _MOST)

        self._desk.run(work, translate("HistoryPage", "Reading the history"), self._show)

    @override
    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def take_back(self, edit_id: str) -> None:
        """Take back one edit, as a new step that can be undone itself."""
        edit = self._edit(edit_id)
        if edit is not None and edit.sort == "edit" and self._desk.take_back(edit_id) is not None:
            words = translate("HistoryPage", "Taken back: {label}")
            self._desk.tell(words.format(label=edit_text(edit)))

    def _show(self, edits: list[Edit]) -> None:
        self.table.show_records([Shown(id=edit.id, value=edit) for edit in edits])
        self._stack.setCurrentIndex(0 if edits else 1)
        if edits and not self.table.current_id():
            self.table.reveal(edits[0].id)
        self.header_changed.emit()

    def _edit(self, edit_id: str) -> Edit | None:
        row = self.table.records.row_of(edit_id)
        return None if row is None else _edit_of(self.table.records.record_at(row))

    def _can_take_back(self) -> bool:
        edit = self._edit(self.table.current_id())
        return edit is not None and edit.sort == "edit" and not self._desk.workspace.read_only

    def _take_back_current(self) -> None:
        self.take_back(self.table.current_id())

    def _can_compare(self) -> bool:
        return self._desk.scope != WORKSPACE and bool(self.table.current_id())

    def _compare_current(self) -> None:
        self._desk.show_page("versions", self.table.current_id())

    @Slot()
    def _refresh_commands(self) -> None:
        self.header_changed.emit()


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            name="at",
            heading=translate("HistoryPage", "When"),
            width=160,
            derive=lambda row: f"{_edit_of(row).at:%Y-%m-%d %H:%M:%S}",
        ),
        Field(
            name="what",
            heading=translate("HistoryPage", "Change"),
            width=0,
            derive=lambda row: edit_text(_edit_of(row)),
        ),
        Field(
            name="author",
            heading=translate("HistoryPage", "By"),
            width=160,
            derive=lambda row: _edit_of(row).author,
        ),
    )


def _edit_of(row: Record) -> Edit:
    return cast("Shown", row).value


def _take_back_words() -> str:
    return translate("HistoryPage", "Take this change back")
