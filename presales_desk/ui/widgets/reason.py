"""The strip that asks in place why the plan is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDEST_CHANGE = 320
_NARROWEST_REASON = 160


class ReasonStrip(QFrame):
    """One line: what is about to change, and a field for the reason. Hidden until it is asked.

    The page keeps its change back until the reason is given; one that is dropped never happens.

    Attributes:
        returns_to: What has the focus again when the strip goes; None leaves it to Qt.

    Signals:
        given: The reason, which may be empty: Enter or the button.
        dropped: The user does not want the change after all: Esc or the cross.
    """

    given = Signal(str)
    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.returns_to: QWidget | None = None
        self.setObjectName("banner")
        self.setProperty("tone", "primary")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.change = ElidedLabel("", "bold")
        self.change.setMaximumWidth(_WIDEST_CHANGE)
        self.field = TextField()
        self.field.setMinimumWidth(_NARROWEST_REASON)
        self.field.setPlaceholderText(translate("ReasonStrip", "Why?"))
        self.give_button = Button(translate("ReasonStrip", "Adjust"), Kind.PRIMARY, small=True)
        self.give_button.clicked.connect(self._give)
        self.drop_button = IconButton(
            "x", translate("ReasonStrip", "Leave it as it was"), "Esc", small=True
        )
        self.drop_button.clicked.connect(self._drop)
        line = row(self, margin=6, spacing=8)
        line.setContentsMargins(12, 5, 6, 5)
        line.addWidget(self.change)
        line.addWidget(self.field, 1)
        line.addWidget(self.give_button)
        line.addWidget(self.drop_button)
        self.setFocusProxy(self.field)
        self.hide()

    def ask(self, change: str) -> None:
        """Ask why; ``change`` says what happens, as “独立竞争 → 联合竞争”."""
        self.change.setText(change)
        self.field.clear()
        asked = translate("ReasonStrip", "Why? {change}").format(change=change)
        self.field.setAccessibleName(asked)
        self.setAccessibleName(asked)
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self._drop()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _give(self) -> None:
        self._close()
        self.given.emit(self.field.text().strip())

    @Slot()
    def _drop(self) -> None:
        self._close()
        self.dropped.emit()

    def _close(self) -> None:
        if self.returns_to is not None:
            # First: Qt would pass the focus on to what comes next, and scroll the page there.
            self.returns_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
