"""The list of all projects, archived ones too, with filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QStackedWidget, QWidget

from presales_desk.actions.find import profile
from presales_desk.actions.home import Home
from presales_desk.method.keys import Importance, Stage
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.home.projects_base import ProjectsBase
from presales_desk.ui.pages.home.reading import HomeReader
from presales_desk.ui.pages.home.selection import Selection, Shelf
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from enum import Enum

    from presales_desk.ui.desk import Desk


class ProjectsPage(ProjectsBase):
    """Every project there is, in one sortable table under a bar of filters."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "projects.table")
        self._home = Home((), ())
        self._is_read = False
        self._reader = HomeReader(desk, self)
        self._reader.read.connect(self._show_read)
        self.shelf = Segmented(_shelf_names(), translate("ProjectsPage", "State"))
        self.shelf.choose(Shelf.ALL)
        self.stage = _picker(Stage, "method.stages", translate("ProjectsPage", "All stages"))
        self.level = _picker(
            Importance, "method.importance", translate("ProjectsPage", "All levels")
        )
        self.mine = QCheckBox(translate("ProjectsPage", "Mine"))
        self.search = SearchField(translate("ProjectsPage", "Filter projects"))
        self.nothing = self._make_nothing()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(self._make_beginning())
        body = column(self)
        body.addWidget(self._make_bar())
        body.addWidget(self._stack, 1)
        self._connect()
        self.setFocusProxy(self.table)

    @override
    def purpose(self) -> str:
        shown, total = self.table.records.rowCount(), len(self._home.cards)
        if shown == total:
            return translate("ProjectsPage", "{count} in all").format(count=total)
        words = translate("ProjectsPage", "{shown} of {count}")
        return words.format(shown=shown, count=total)

    @override
    def refresh(self) -> None:
        if not self._is_read:
            self._show(self._reader.kept())
        self._reader.start()

    @override
    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def selection(self) -> Selection:
        """Return what the filters ask for."""
        name = profile(self._desk.workspace).user_name or self._desk.preferences.author
        return Selection(
            shelf=Shelf(self.shelf.choice()),
            stage=self.stage.currentData(),
            level=self.level.currentData(),
            mine=name if self.mine.isChecked() else "",
        )

    def _make_bar(self) -> QWidget:
        bar = QFrame()
        bar.setObjectName("toolBar")
        bar.setFixedHeight(44)
        line = row(bar)
        line.setContentsMargins(16, 0, 16, 0)
        for widget in (self.shelf, self.stage, self.level, self.mine):
            line.addWidget(widget)
        line.addStretch(1)
        self.search.setMinimumWidth(220)
        line.addWidget(self.search)
        return bar

    def _make_nothing(self) -> EmptyState:
        nothing = EmptyState(
            translate("ProjectsPage", "No project is like this"),
            translate("ProjectsPage", "Take a filter away, or begin a new project."),
            "filter",
        )
        text = translate("ProjectsPage", "Show all projects")
        nothing.add_button(text, self.show_all)
        return nothing

    def _make_beginning(self) -> EmptyState:
        beginning = EmptyState(
            translate("ProjectsPage", "There is no project yet"),
            translate("ProjectsPage", "Begin one above, or open the sample to look round."),
            "folder",
        )
        beginning.add_note(translate("ProjectsPage", "One undo takes the sample away again"))
        return beginning

    def _connect(self) -> None:
        self.shelf.chosen.connect(self._show_selected)
        self.stage.currentIndexChanged.connect(self._show_selected)
        self.level.currentIndexChanged.connect(self._show_selected)
        self.mine.toggled.connect(self._show_selected)
        self.search.searched.connect(self._filter)

    @Slot()
    def show_all(self) -> None:
        """Take all filters away."""
        self.shelf.choose(Shelf.ALL)
        self.stage.setCurrentIndex(0)
        self.level.setCurrentIndex(0)
        self.mine.setChecked(False)
        self.search.clear()
        self._filter("")

    @Slot(object)
    def _show_read(self, home: Home) -> None:
        self._is_read = True
        self._show(home)

    def _show(self, home: Home) -> None:
        self._home = home
        self._show_selected()

    @Slot()
    def _show_selected(self) -> None:
        selection = self.selection()
        self.table.show_cards([card for card in self._home.cards if selection.takes(card)])
        self._show_count()

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.table.set_filter(text)
        self._show_count()

    def _show_count(self) -> None:
        nothing = self._is_read and not self.table.records.rowCount()
        self._stack.setCurrentIndex((1 if self._home.cards else 2) if nothing else 0)
        self.header_changed.emit()


def _shelf_names() -> list[str]:
    return [
        translate("ProjectsPage", "Under way"),
        translate("ProjectsPage", "To archive"),
        translate("ProjectsPage", "Archived"),
        translate("ProjectsPage", "All"),
    ]


def _picker(kind: type[Enum], terms: str, everything: str) -> QComboBox:
    picker = QComboBox()
    picker.setAccessibleName(everything)
    picker.addItem(everything, None)
    for member in kind:
        picker.addItem(term(f"{terms}.{member.value}"), member)
    return picker
