"""One answer to a question: what was said, by whom, when, how surely, and what proves it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.records.enums import Confidence
from presales_desk.ui.file_naming import NamingChip
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.key_info.evidence import FileButton
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from presales_desk.records.findings import Finding
    from presales_desk.records.project import KeyFact
    from presales_desk.records.summary import Attachment

TOOLS_WIDTH = 24
"""Of the buttons at the right of an answer."""
_DETAILS_WIDTH, _DETAILS_LARGE = 272, 210  # the second grows with the type
ANSWER_SHARE, DETAILS_SHARE = 3, 2
"""Of the room that a wide window has."""

_SHORT_TEXTS = ("source", "unknown")
_FIELDS = ("answer", "source", "heard", "confidence", "unknown")


class AnswerRow(QWidget):
    """Asks for every change; it stores nothing itself.

    Signals:
        edit_requested: The KeyFact as shown, name of a field, its new value, merge key.
        typing: Something is typed that is not asked for yet.
        delete_requested: The KeyFact.
        files_offered: The KeyFact, paths of files that shall prove it.
        files_wanted: The KeyFact for which the user wants to choose files.
        file_opened: An Attachment.
        file_removed: An Attachment.
        renaming_wanted: An Attachment, whose name shall follow the naming rule.
    """

    edit_requested = Signal(object, str, object, str)
    typing = Signal()
    delete_requested = Signal(object)
    files_offered = Signal(object, list)
    files_wanted = Signal(object)
    file_opened = Signal(object)
    file_removed = Signal(object)
    renaming_wanted = Signal(object)

    def __init__(self, placeholder: str, *, read_only: bool) -> None:
        super().__init__()
        self._fact: KeyFact | None = None
        self._read_only, self._stored = read_only, False
        self.answer = RecordForm([_answer_field(placeholder)], headings=False)
        self.details = RecordForm(_detail_fields(), 2, headings=False)
        self.details.setMinimumWidth(details_width())
        self._shown_files: list[tuple[Attachment, str]] = []
        self._file_lines: list[QWidget] = []
        self._files = row(spacing=8)
        self._attach = IconButton("link", translate("AnswerRow", "Attach evidence"), small=True)
        self._attach.clicked.connect(self._want_files)
        self._delete = IconButton("trash", translate("AnswerRow", "Delete this answer"), small=True)
        self._delete.clicked.connect(self._want_deletion)
        self._lay_out()
        for form in (self.answer, self.details):
            form.edit_requested.connect(self._ask)
            form.typing.connect(self.typing)
            form.set_read_only(read_only)
        for name in _FIELDS:  # files are for the row, not for its editors
            self.editor(name).setAcceptDrops(False)
        self.setAcceptDrops(not read_only)

    @property
    def fact(self) -> KeyFact | None:
        """The answer that is shown; None before the first."""
        return self._fact

    def show_fact(
        self,
        fact: KeyFact,
        findings: Sequence[Finding],
        *,
        stored: bool,
    ) -> None:
        """Show an answer, and what was noticed about it.

        Args:
            fact: The answer.
            findings: Shown below it, whichever of its fields they are about.
            stored: False for a place where an answer can be written.

        """
        self._fact, self._stored = fact, stored
        own = [replace(found, field="answer", record_id=fact.id) for found in findings]
        self.answer.show_record(fact, own)
        self.details.show_record(fact)
        for name in _SHORT_TEXTS:  # the column may be too narrow for what stands there
            whole = f"{term(f'key_fact.{name}')}\n{getattr(fact, name)}"
            self.editor(name).setToolTip(safe_tooltip(whole.strip()))
        for button in (self._attach, self._delete):
            button.setVisible(stored and not self._read_only)

    def show_files(self, files: Sequence[Attachment], names: Mapping[str, str]) -> None:
        """Show the files that prove the answer, and those that the rule would name otherwise."""
        shown = [(file, names.get(file.id, "")) for file in files]
        if self._shown_files == shown:
            return
        self._shown_files = shown
        for old in self._file_lines:
            old.hide()
            old.deleteLater()
        self._file_lines = [self._file_line(file, wanted) for file, wanted in shown]
        for place, line in enumerate(self._file_lines):
            self._files.insertWidget(place, line)

    def editor(self, name: str) -> QWidget:
        """Return the editor of a field."""
        return (self.answer if name == "answer" else self.details).editor(name)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        self.answer.flush()
        self.details.flush()

    def refused(self) -> QWidget | None:
        """Return the first editor whose input cannot be stored; None when all of it can."""
        return self.answer.refused() or self.details.refused()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._stored and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.files_offered.emit(self._fact, [Path(url.toLocalFile()) for url in urls])
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        line = row(self, spacing=12)
        left = column(spacing=4)
        left.addWidget(self.answer)
        left.addLayout(self._files)
        left.addStretch(1)
        self._files.addStretch(1)
        line.addLayout(left, ANSWER_SHARE)
        line.addWidget(self.details, DETAILS_SHARE, Qt.AlignmentFlag.AlignTop)
        tools = QWidget()
        tools.setFixedWidth(TOOLS_WIDTH)
        stack = column(tools, spacing=8)
        for button in (self._attach, self._delete):
            stack.addWidget(button)
        stack.addStretch(1)
        line.addWidget(tools)

    def _file_line(self, file: Attachment, wanted: str) -> QWidget:
        button = FileButton(file, removable=not self._read_only)
        button.opened.connect(self.file_opened)
        button.removed.connect(self.file_removed)
        button.renaming_wanted.connect(self.renaming_wanted)
        holder = QWidget()
        line = row(holder, spacing=4)
        line.addWidget(button)
        if wanted:
            chip = NamingChip(file, wanted, read_only=self._read_only)
            chip.renaming_wanted.connect(self.renaming_wanted)
            line.addWidget(chip)
        return holder

    @Slot(str, object, str)
    def _ask(self, name: str, value: object, merge_key: str) -> None:
        self.edit_requested.emit(self._fact, name, value, merge_key)

    @Slot()
    def _want_files(self) -> None:
        self.files_wanted.emit(self._fact)

    @Slot()
    def _want_deletion(self) -> None:
        self.delete_requested.emit(self._fact)


def details_width() -> int:
    """Return the least width of the details at the right of an answer."""
    return max(_DETAILS_WIDTH, theme().pixels(_DETAILS_LARGE))


def _answer_field(placeholder: str) -> Field:
    return Field(
        name="answer",
        heading=term("key_fact.answer"),
        editor=Editor.LONG_TEXT,
        placeholder=placeholder,
    )


def _detail_fields() -> list[Field]:
    tones = {
        Confidence.LOW: "danger",
        Confidence.MEDIUM: "warning",
        Confidence.HIGH: "success",
    }
    undecided = Choice(None, translate("AnswerRow", "How sure?"))
    sure = translate("AnswerRow", "Sure: {level}")
    levels = [
        replace(choice, label=sure.format(level=choice.label))
        for choice in choices_of(Confidence, "confidence", tones)
    ]
    who = translate("AnswerRow", "Who said it")
    open_point = translate("AnswerRow", "What is still open")
    return [
        Field(name="source", heading=term("key_fact.source"), placeholder=who, span=0),
        Field(name="heard", heading=term("key_fact.heard"), editor=Editor.DATE),
        Field(
            name="confidence",
            heading=term("key_fact.confidence"),
            editor=Editor.CHOICE,
            choices=(undecided, *levels),
        ),
        Field(name="unknown", heading=term("key_fact.unknown"), placeholder=open_point, span=0),
    ]
