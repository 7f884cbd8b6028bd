"""How long the short version of a talk may be."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QSpinBox, QWidget

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

_LEAST, _MOST = 1, 480
_SHARE = 0.5
"""Of the talk: what is proposed first."""


class MinutesDialog(QDialog):
    """Asks for the minutes of the short version.

    Args:
        minutes: Of the talk as it is planned; half of them are proposed.
        parent: The dialog lies over it.

    """

    def __init__(self, minutes: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("MinutesDialog", "Short version"))
        self.minutes = QSpinBox()
        self.minutes.setRange(_LEAST, _MOST)
        self.minutes.setValue(max(_LEAST, round(minutes * _SHARE)))
        self.minutes.setSuffix(translate("MinutesDialog", " min"))
        self.minutes.setAccessibleName(translate("MinutesDialog", "Minutes"))
        self.minutes.selectAll()
        body = column(self, margin=16, spacing=8)
        title = translate("MinutesDialog", "How long may the short version take?")
        body.addWidget(PlainLabel(title, "section", wrap=True))
        hint = translate(
            "MinutesDialog",
            "It becomes a talk of its own: slides that answer a listener or carry out a play stay "
            "first; this talk is not touched.",
        )
        body.addWidget(PlainLabel(hint, "secondary", wrap=True))
        body.addWidget(self.minutes)
        act = Button(translate("MinutesDialog", "Make it"), Kind.PRIMARY)
        act.clicked.connect(self.accept)
        act.setDefault(True)
        body.addSpacing(8)
        body.addLayout(dialog_foot(self, act))
        self.setMinimumWidth(420)
