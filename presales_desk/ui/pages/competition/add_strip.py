"""The line in which rivals are added, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.planning.competition_findings import namesake
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from presales_desk.records.competition import Competitor

_FIELD_WIDTH = 260


class AddStrip(QFrame):
    """Hidden until somebody wants to add; Enter adds and waits for the next, Esc closes.

    Signals:
        name_given: Of a rival to add.
        closed: The user has no more.
    """

    name_given = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self._rivals: Sequence[Competitor] = ()
        self.field = TextField()
        self.field.setPlaceholderText(translate("AddRival", "Name of a rival who will really come"))
        self.field.setAccessibleName(translate("AddRival", "Name of the competitor"))
        self.field.setMinimumWidth(_FIELD_WIDTH)
        self.field.textChanged.connect(self._look_for_twin)
        self.message = PlainLabel("", "warning")
        add = Button(translate("AddRival", "Add"), Kind.PRIMARY, small=True)
        add.clicked.connect(self._give)
        close = IconButton("x", translate("AddRival", "Close"), "Esc", small=True)
        close.clicked.connect(self._close)
        line = row(self, spacing=8)
        line.setContentsMargins(16, 6, 8, 6)
        line.addWidget(self.field, 1)
        line.addWidget(add)
        line.addWidget(self.message, 2)
        line.addWidget(close)
        self.hide()

    def open(self) -> None:
        """Show the line with the cursor in it."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rivals(self, rivals: Sequence[Competitor]) -> None:
        """Know who is there already."""
        self._rivals = rivals
        self._look_for_twin()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _look_for_twin(self) -> None:
        name = self.field.text().strip()
        twin = namesake(self._rivals, name) if name else None
        words = translate("AddRival", "“{name}” is there already, as {letter}.")
        self.message.setText(words.format(name=twin.name, letter=twin.letter) if twin else "")

    @Slot()
    def _give(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.field.clear()
            self.name_given.emit(name)

    @Slot()
    def _close(self) -> None:
        self.field.clear()
        self.hide()
        self.closed.emit()
