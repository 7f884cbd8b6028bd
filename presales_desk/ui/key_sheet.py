"""The sheet of all keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from presales_desk.ui.widgets.frames import column, scrolled_column
from presales_desk.ui.widgets.labels import Heading, PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.action_set import CommandAction


class KeySheet(QDialog):
    """Every command that has a key: those of the window, then those of the page in front."""

    def __init__(self, actions: Sequence[CommandAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("KeySheet", "Keyboard shortcuts"))
        self.resize(520, 560)
        outer = column(self, margin=16, spacing=12)
        outer.addWidget(Heading(translate("KeySheet", "Keyboard shortcuts")))
        body, scroller = scrolled_column()
        outer.addWidget(scroller, 1)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(8)
        for place, action in enumerate(action for action in actions if action.shortcuts()):
            grid.addWidget(PlainLabel(action.command.title), place, 0)
            grid.addWidget(PlainLabel(_keys(action), "key"), place, 1, Qt.AlignmentFlag.AlignRight)
        body.insertLayout(0, grid)


def _keys(action: CommandAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "  ".join(key.toString(native) for key in action.shortcuts())
