"""The line in which every dialog that can be given up ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget


def dialog_foot(dialog: QDialog, act: Button, said: QWidget | None = None) -> QHBoxLayout:
    """Return a line with Cancel, which rejects ``dialog``, and at its end the button that acts.

    Args:
        dialog: Where the line stands.
        act: Connected by the dialog itself.
        said: Takes the room before the buttons, such as a hint; None leaves it empty.

    """
    line = row()
    if said is None:
        line.addStretch(1)
    else:
        line.addWidget(said, 1)
    cancel = Button(translate("DialogFoot", "Cancel"))
    cancel.clicked.connect(dialog.reject)
    line.addWidget(cancel)
    line.addWidget(act)
    return line
