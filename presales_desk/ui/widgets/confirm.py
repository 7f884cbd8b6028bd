"""The question before what cannot be undone, and only before that."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate


class ConfirmDialog(QDialog):
    """Names the object, lists what is lost; Enter cancels.

    Args:
        title: The question, with the name of the object.
        text: What is lost.
        act: Words of the destructive button: a verb.
        caption: Of the dialog; empty to say that it cannot be undone.

    """

    def __init__(
        self, title: str, text: str, act: str, parent: QWidget | None = None, *, caption: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(caption or translate("ConfirmDialog", "Cannot be undone"))
        self.setMinimumWidth(420)
        body = column(self, margin=16, spacing=8)
        body.addWidget(PlainLabel(title, "section", wrap=True))
        body.addWidget(PlainLabel(text, "secondary", wrap=True))
        self.cancel = Button(translate("ConfirmDialog", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.act = Button(act, Kind.DANGER_FILL)
        self.act.clicked.connect(self.accept)
        line = row()
        line.setContentsMargins(0, 8, 0, 0)
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.act)
        body.addLayout(line)
        self.cancel.setDefault(True)
        self.cancel.setFocus()


def confirmed(parent: QWidget, title: str, text: str, act: str, *, caption: str = "") -> bool:
    """Ask, and return whether the user wants it done."""
    dialog = ConfirmDialog(title, text, act, parent, caption=caption)
    return dialog.exec() == QDialog.DialogCode.Accepted
