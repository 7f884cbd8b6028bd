"""The three things asked for before a project begins; everything else can come later."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from presales_desk.records.messages import LANGUAGES
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate


class NewProjectDialog(QDialog):
    """Name, customer, and the language of the customer's documents. Enter begins the project."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("NewProjectDialog", "New project"))
        self.setMinimumWidth(460)
        self.name, self.customer = QLineEdit(), QLineEdit()
        self.language = Segmented(
            [translate("NewProjectDialog", "Chinese"), translate("NewProjectDialog", "English")],
            translate("NewProjectDialog", "Language of documents and decks"),
        )
        self.language.choose(LANGUAGES.index(language))
        self._message = PlainLabel("", "error", wrap=True)
        self._message.hide()
        self._lay_out()
        self.name.textChanged.connect(self._message.hide)
        self.name.setFocus()

    def values(self) -> dict[str, str]:
        """Return name, customer and language."""
        return {
            "name": self.name.text().strip(),
            "customer": self.customer.text().strip(),
            "language": LANGUAGES[self.language.choice()],
        }

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=12)
        body.addWidget(
            self._named(translate("NewProjectDialog", "Project name"), self.name, required=True)
        )
        body.addWidget(self._named(translate("NewProjectDialog", "Customer"), self.customer))
        body.addWidget(self._named(self.language.accessibleName(), self.language))
        self.begin = Button(translate("NewProjectDialog", "Begin project"), Kind.PRIMARY)
        self.begin.clicked.connect(self._begin)
        self.begin.setDefault(True)
        body.addSpacing(4)
        body.addLayout(dialog_foot(self, self.begin))

    def _named(self, heading: str, editor: QWidget, *, required: bool = False) -> QWidget:
        editor.setAccessibleName(heading)
        field = QWidget()
        body = column(field, spacing=4)
        head = row(spacing=4)
        head.addWidget(PlainLabel(heading, "muted"))
        if required:
            head.addWidget(PlainLabel(translate("NewProjectDialog", "required"), "error"))
        head.addStretch(1)
        body.addLayout(head)
        body.addWidget(editor)
        if required:
            body.addWidget(self._message)
        return field

    @Slot()
    def _begin(self) -> None:
        if not self.name.text().strip():
            self._message.setText(
                translate("NewProjectDialog", "Give the project a name. It can be changed later.")
            )
            self._message.show()
            self.name.setFocus()
            return
        self.accept()
