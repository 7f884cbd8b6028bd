"""Taking notes of an exchange over: paste or open them, and choose what becomes an answer."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from presales_desk.actions.exchange_notes import (
    READABLE,
    adopt,
    attached_notes,
    notes_of_attachment,
    notes_of_file,
    offers_in,
)
from presales_desk.actions.promises import promise_in
from presales_desk.planning.note_heads import day_heard
from presales_desk.records.enums import Confidence
from presales_desk.records.follow_ups import Promise
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.models.field import choices_of
from presales_desk.ui.pages.key_info.offer_table import OfferTable
from presales_desk.ui.promise_dialog import PromiseDialog, ask_promise
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, menu_text
from presales_desk.ui.widgets.line_editors import DateField, TextField
from presales_desk.ui.words import counted, error_text, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.errors import ExpectedError
    from presales_desk.planning.notes import Offer
    from presales_desk.records.job import Job
    from presales_desk.records.summary import Attachment
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_PAUSE_MS = 300
_NOTES_HEIGHT = 150
_PARAGRAPH = "\u2029"
"""What Qt puts between the lines of a marked text."""


class NotesDialog(QDialog):
    """Sentences of the notes are offered as answers; what is taken becomes one edit.

    Args:
        desk: Reads, and takes the edit.
        project_id: Whose key facts they become.
        parent: The dialog lies over it.

    """

    def __init__(self, desk: Desk, project_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._project_id = desk, project_id
        self.setWindowTitle(translate("NotesDialog", "Notes of an exchange"))
        self.resize(960, 640)
        self.notes = QPlainTextEdit()
        self.notes.setPlaceholderText(
            translate("NotesDialog", "Paste the notes here, or open a file with them.")
        )
        self.notes.setAccessibleName(translate("NotesDialog", "Notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self.source, self.heard, self.confidence = TextField(), DateField(), _confidence()
        self._day = desk.now().date()
        self.heard.show_day(self._day)
        self._file: Attachment | None = None
        self.promise: PromiseDialog | None = None
        self.offers = OfferTable()
        self.message = PlainLabel("", "hint", wrap=True)
        self.accept_button = Button("", Kind.PRIMARY)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        desk.closing.connect(self._pause.stop)
        self._lay_out()
        self._connect()
        self._count(0)
        self.notes.setFocus()

    def open_file(self, file: Path) -> None:
        """Read the notes from a file."""
        self._file = None
        self.source.setText(self.source.text() or file.stem)
        self._read(lambda reader: notes_of_file(file))

    def open_attachment(self, attachment: Attachment) -> None:
        """Read the notes from a file of the project."""
        self._file = attachment
        self.source.setText(self.source.text() or Path(attachment.name).stem)
        self._read(lambda reader: notes_of_attachment(reader, attachment))

    @Slot()
    def look(self) -> None:
        """Look for sentences that may answer a question."""
        text, project_id = self.notes.toPlainText(), self._project_id
        self._show_day_of(text)

        def work(reader: Reader, job: Job) -> list[Offer]:
            del job  # too short to report
            return offers_in(reader, project_id, text)

        title = translate("NotesDialog", "Reading the notes")
        self._desk.run(work, title, self._show_offers, self._refuse)

    def _read(self, get: Callable[[Reader], str]) -> None:
        def work(reader: Reader, job: Job) -> str:
            del job  # a short file
            return get(reader)

        title = translate("NotesDialog", "Reading the notes")
        self._desk.run(work, title, self.notes.setPlainText, self._refuse)

    def _show_day_of(self, text: str) -> None:
        """Take the day from new notes; one that the user wrote stays."""
        day = day_heard(text, self._desk.now().date())
        if day is not None and day != self._day:
            self._day = day
            self.heard.show_day(day)

    def _show_offers(self, offers: list[Offer]) -> None:
        self.offers.show_offers(offers)
        if offers:
            words = translate(
                "NotesDialog",
                "Offered: {count}. Tick what you take; words and questions can be changed.",
            )
            self._say(words.format(count=len(offers)))
        elif self.notes.toPlainText().strip():
            self._say(translate("NotesDialog", "No sentence speaks about one of the questions."))
        else:
            self._say("")

    def _refuse(self, error: ExpectedError) -> None:
        self._say(error_text(error), "error")

    def _say(self, text: str, role: str = "hint") -> None:
        self.message.set_role(role)
        self.message.setText(text)

    @Slot()
    def _take(self) -> None:
        try:
            heard = self.heard.value()
        except ValueError:
            self._say(translate("NotesDialog", "Write the day as 2026-11-20."), "error")
            self.heard.setFocus()
            return
        planned = adopt(
            self._desk.workspace,
            self._project_id,
            self.offers.taken(),
            source=self.source.text(),
            heard=heard,
            confidence=Confidence(self.confidence.currentData()),
        )
        edit = self._desk.carry_out(planned, refused=self._refuse)
        words = translate("NotesDialog", "New answers: {count}")
        self._desk.tell(words.format(count=planned.value), edit)
        self.accept()

    @Slot(int)
    def _count(self, taken: int) -> None:
        words = translate("NotesDialog", "Take {count} {count:answer|answers}")
        self.accept_button.setText(counted(words, count=taken))
        self.accept_button.setEnabled(taken > 0)

    @Slot()
    def note_promise(self) -> None:
        """Ask about a promise in the words that are marked, or else in the line of the caret."""
        cursor = self.notes.textCursor()
        marked = cursor.selectedText().replace(_PARAGRAPH, "\n")
        text = marked.strip() or cursor.block().text().strip()
        draft = Promise(project_id=self._project_id, text=text, source=self.source.text())
        if self._file is not None:
            draft = promise_in(self._desk.workspace, self._project_id, self._file, text)
        self.promise = ask_promise(self._desk, draft, self)

    @Slot()
    def _choose_file(self) -> None:
        title = translate("NotesDialog", "Open notes")
        kinds = " ".join(f"*{ending}" for ending in READABLE)
        notes = translate("NotesDialog", "Notes")
        file = ask_file(self, title, f"{notes} ({kinds})")
        if file is not None:
            self.open_file(file)

    def _connect(self) -> None:
        self.notes.textChanged.connect(self._pause.start)
        self.offers.counted.connect(self._count)
        self.accept_button.clicked.connect(self._take)

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        body.addLayout(self._ways_in())
        body.addWidget(self.notes)
        body.addLayout(self._evidence())
        body.addWidget(self.offers, 1)
        body.addWidget(self.message)
        keep = translate("NotesDialog", "What is taken stands beside the answers there are.")
        body.addLayout(dialog_foot(self, self.accept_button, PlainLabel(keep, "hint")))

    def _ways_in(self) -> QHBoxLayout:
        line = row()
        line.addWidget(PlainLabel(translate("NotesDialog", "Notes"), "bold"))
        line.addStretch(1)
        promise = translate("NotesDialog", "Note a promise…")
        note = Button(promise, Kind.GHOST, "plus", small=True).when_clicked(self.note_promise)
        note.setToolTip(translate("NotesDialog", "From the words that are marked in the notes"))
        line.addWidget(note)
        files = attached_notes(self._desk.workspace, self._project_id)
        if files:
            line.addWidget(self._attached(files))
        choose = Button(translate("NotesDialog", "Open file…"), icon="folder", small=True)
        line.addWidget(choose.when_clicked(self._choose_file))
        return line

    def _attached(self, files: Sequence[Attachment]) -> Button:
        button = Button(translate("NotesDialog", "Files of the project"), icon="file", small=True)
        menu = QMenu(button)
        for file in files:
            menu.addAction(menu_text(file.name), partial(self.open_attachment, file))
        button.setMenu(menu)
        return button

    def _evidence(self) -> QHBoxLayout:
        line = row(spacing=12)
        for heading, editor, share in (
            (translate("NotesDialog", "Source"), self.source, 3),
            (translate("NotesDialog", "Day"), self.heard, 1),
            (translate("NotesDialog", "How sure"), self.confidence, 1),
        ):
            editor.setAccessibleName(heading)
            field = column(spacing=4)
            field.addWidget(PlainLabel(heading, "muted"))
            field.addWidget(editor)
            line.addLayout(field, share)
        return line


def _confidence() -> QComboBox:
    picker = QComboBox()
    for choice in choices_of(Confidence, "confidence"):
        picker.addItem(choice.label, choice.value)
    picker.setCurrentIndex(picker.findData(Confidence.MEDIUM))
    return picker
