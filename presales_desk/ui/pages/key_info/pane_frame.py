"""What stands above and below the questions: names of the columns, ways to other items."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.ui.pages.key_info.answer_row import (
    ANSWER_SHARE,
    DETAILS_SHARE,
    TOOLS_WIDTH,
    details_width,
)
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate


def column_heads() -> QFrame:
    """Names above the columns of the answers; they share the room as ``AnswerRow`` does."""
    heads = QFrame()
    heads.setObjectName("strip")
    line = row(heads, spacing=12)
    line.setContentsMargins(12, 4, 12 + 12 + TOOLS_WIDTH, 4)
    first = PlainLabel(translate("ItemPane", "What to find out, and what we know"), "muted")
    first.setContentsMargins(24, 0, 0, 0)
    line.addWidget(first, ANSWER_SHARE)
    details = PlainLabel(translate("ItemPane", "Who, when, how sure; what is still open"), "muted")
    details.setMinimumWidth(details_width())
    line.addWidget(details, DETAILS_SHARE)
    return heads


class ItemFoot(QFrame):
    """The ways to the item before and after, with their keys.

    Signals:
        stepped: 1 for the next item, -1 for the one before.
    """

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        back = Button(translate("ItemFoot", "Previous item"), Kind.GHOST, small=True)
        back.clicked.connect(self._step_back)
        on = Button(translate("ItemFoot", "Next item"), Kind.GHOST, small=True)
        on.clicked.connect(self._step_on)
        line = row(self)
        line.setContentsMargins(12, 3, 12, 3)
        line.addStretch(1)
        for button, key in ((back, "Alt+↑"), (on, "Alt+↓")):
            line.addWidget(button)
            line.addWidget(PlainLabel(key, "key"))

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(1)
