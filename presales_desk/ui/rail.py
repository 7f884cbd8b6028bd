"""The rail at the left edge: the places of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from presales_desk.ui.nav_button import RAIL_WIDTH, RailButton
from presales_desk.ui.page import Group, PageEntry
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


PROJECTS = "projects"
"""Name of the entry that leads into the open project, or to the list of projects."""
HOME = "home"
"""Name of the entry that tells what is due."""


class Rail(QWidget):
    """Home, projects, knowledge base; at its foot the settings.

    Attributes:
        places: Name, title and icon of the entries from top to bottom.

    Signals:
        chosen: Name of the page of an entry that was clicked, or ``PROJECTS``.
    """

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(translate("Rail", "Places"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(theme().pixels(RAIL_WIDTH))
        self.places: list[tuple[str, str, str]] = []
        self._buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 7, 0, 7)
        column.setSpacing(2)
        tops = [_place(entry) for entry in entries if entry.group is Group.RAIL]
        tops.insert(1, (PROJECTS, translate("Rail", "Projects"), "folder"))
        for place in tops:
            column.addWidget(self._button(*place))
        column.addStretch()
        for entry in entries:
            if entry.group is Group.FOOT:
                column.addWidget(self._button(*_place(entry)))

    def show_place(self, name: str) -> None:
        """Mark the entry ``name`` as the place where the user is."""
        for each, button in self._buttons.items():
            button.setChecked(each == name)

    @Slot(int)
    def show_due(self, count: int) -> None:
        """Show at Home how many to-dos of the user are due today or overdue; 0 shows nothing."""
        if HOME in self._buttons:
            due = translate("Rail", "To-dos due today or overdue: {count}").format(count=count)
            self._buttons[HOME].show_count(count, due)

    def _button(self, name: str, title: str, icon: str) -> RailButton:
        self.places.append((name, title, icon))
        button = RailButton(title, icon, self)
        button.setObjectName(f"rail.{name}")
        button.clicked.connect(self._choose)
        self._buttons[name] = button
        return button

    def _choose(self) -> None:
        name = self.sender().objectName().removeprefix("rail.")
        self._buttons[name].setChecked(True)
        self.chosen.emit(name)


def _place(entry: PageEntry) -> tuple[str, str, str]:
    return entry.name, entry.short_title(), entry.icon
