"""A quiet reminder of what is due, put away once a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk


class Reminder(QFrame):
    """One line that says how much is due; put away, it keeps silent until the next day.

    Signals:
        wanted: The user wants to see what is due.
    """

    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("banner")
        self.setProperty("tone", "primary")
        self._words = PlainLabel()
        self.look = Button(translate("Reminder", "Show"), Kind.LINK, small=True)
        self.close_button = IconButton("x", translate("Reminder", "Not again today"), small=True)
        line = row(self, spacing=8)
        line.setContentsMargins(12, 4, 8, 4)
        line.addWidget(IconLabel("clock", "primary"))
        line.addWidget(self._words, 1)
        line.addWidget(self.look.when_clicked(self._lead))
        line.addWidget(self.close_button)
        self.close_button.clicked.connect(self._put_away)
        self.hide()

    def text(self) -> str:
        """Return what is said; empty while it is silent."""
        return "" if self.isHidden() else self._words.text()

    @Slot(int)
    def show_due(self, count: int) -> None:
        """Say that ``count`` to-dos are due today or overdue; 0 says nothing."""
        words = translate("Reminder", "Due today or overdue: {count}. Do them, or move them.")
        self._words.setText(words.format(count=count))
        self.setAccessibleName(self._words.text())
        self.setVisible(count > 0 and self._desk.preferences.reminded != self._today())

    def _lead(self) -> None:
        self._put_away()
        self.wanted.emit()

    @Slot()
    def _put_away(self) -> None:
        self._desk.preferences.reminded = self._today()
        self.hide()

    def _today(self) -> str:
        return self._desk.now().date().isoformat()
