"""The one page of the first start: who, where, which language, and whether to see a sample."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QVBoxLayout

from presales_desk.errors import WorkspaceUnsuitableError
from presales_desk.records.messages import LANGUAGES
from presales_desk.ui.language import use_language
from presales_desk.ui.start_dialog import ask_folder
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import error_text, language, translate
from presales_desk.workspace.places import unsuitable_because


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """What the user said on the first start."""

    name: str
    folder: Path
    language: str
    sample: bool


class FirstRun(QDialog):
    """Three answers and a sample; everything can be changed later in the settings."""

    def __init__(self, folder: Path, name: str = "") -> None:
        super().__init__()
        self.setFixedWidth(520)
        self.name = QLineEdit(name)
        self.place = QLineEdit(str(folder))
        self.place.textChanged.connect(self._check_place)
        self.sample = QCheckBox()
        self.sample.setChecked(True)
        self.languages = Segmented(("中文", "English"), "Language · 语言")
        self.languages.choose(LANGUAGES.index(language()))
        self.languages.chosen.connect(self._speak)
        self._title = PlainLabel(role="title")
        self._purpose = PlainLabel(role="secondary", wrap=True)
        self._headings = [PlainLabel(role="muted") for _ in range(3)]
        self._problem = PlainLabel(role="error", wrap=True)
        self._choose = Button("").when_clicked(self._choose_place)
        self.begin = Button("", Kind.PRIMARY).when_clicked(self.accept)
        self.begin.setDefault(True)
        self._lay_out()
        self._show_words()
        self._check_place()
        self.name.setFocus()

    def answers(self) -> FirstAnswers:
        """Return what was said."""
        return FirstAnswers(
            self.name.text().strip(),
            Path(self.place.text().strip()).expanduser(),
            LANGUAGES[self.languages.choice()],
            self.sample.isChecked(),
        )

    def _lay_out(self) -> None:
        body = column(self, margin=32, spacing=16)
        body.addWidget(self._title)
        body.addWidget(self._purpose)
        place = row()
        place.addWidget(self.place, 1)
        place.addWidget(self._choose)
        for heading, editor in zip(self._headings, (self.languages, self.name, place), strict=True):
            field = QVBoxLayout()
            field.setSpacing(4)
            field.addWidget(heading)
            if isinstance(editor, (QLineEdit, Segmented)):
                field.addWidget(editor)
            else:
                field.addLayout(editor)
            body.addLayout(field)
        body.addWidget(self._problem)
        body.addWidget(self.sample)
        body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignRight)

    def _show_words(self) -> None:
        self.setWindowTitle(translate("FirstRun", "Presales Desk"))
        self._title.setText(translate("FirstRun", "Welcome to Presales Desk"))
        self._purpose.setText(
            translate(
                "FirstRun",
                "Plan, deck, summary and knowledge of your projects in one place. "
                "Everything stays on this computer.",
            )
        )
        headings = (
            translate("FirstRun", "Language"),
            translate("FirstRun", "Your name"),
            translate("FirstRun", "Where your work is kept"),
        )
        for label, words in zip(self._headings, headings, strict=True):
            label.setText(words)
        self._choose.setText(translate("FirstRun", "Choose…"))
        self.sample.setText(translate("FirstRun", "Open a sample project; one undo removes it"))
        self.begin.setText(translate("FirstRun", "Begin"))

    @Slot(int)
    def _speak(self, place: int) -> None:
        use_language(LANGUAGES[place])
        theme().set_language(LANGUAGES[place])
        self._show_words()
        self._check_place()

    def _choose_place(self) -> None:
        folder = ask_folder(self)
        if folder is not None:
            self.place.setText(str(folder))

    @Slot()
    def _check_place(self) -> None:
        folder = self.answers().folder
        reason = unsuitable_because(folder)
        error = WorkspaceUnsuitableError(place=str(folder), reason=reason) if reason else None
        self._problem.setText(error_text(error) if error else "")
        self._problem.setVisible(error is not None)
        self.begin.setEnabled(error is None and bool(self.place.text().strip()))
