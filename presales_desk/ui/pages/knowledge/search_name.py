"""The name of a saved search, given by the user in place of the one made from its words."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.words import translate

LONGEST = 60


class SearchNameDialog(QDialog):
    """One field, with the present name selected; Enter takes what is typed."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("SearchNameDialog", "Rename the saved search"))
        self.setMinimumWidth(380)
        heading = translate("SearchNameDialog", "Name")
        self.field = TextField()
        self.field.setText(name)
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(heading)
        self.field.selectAll()
        self.rename = Button(translate("SearchNameDialog", "Rename"), Kind.PRIMARY)
        self.rename.clicked.connect(self.accept)
        self.rename.setDefault(True)
        self.field.textChanged.connect(self._judge)
        body = column(self, margin=16, spacing=8)
        body.addWidget(PlainLabel(heading, "muted"))
        body.addWidget(self.field)
        body.addSpacing(8)
        body.addLayout(dialog_foot(self, self.rename))
        self.field.setFocus()

    def name(self) -> str:
        """Return what is typed, without blanks around it."""
        return self.field.text().strip()

    @Slot()
    def _judge(self) -> None:
        self.rename.setEnabled(bool(self.name()))
