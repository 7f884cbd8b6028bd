"""Plain text or Markdown as slides: written or pasted at the left, seen as slides at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from presales_desk.actions.text_import import READABLE, slides_of_text, text_of_file
from presales_desk.deck.layout import place
from presales_desk.planning.outline import in_order
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.pages.outline.copying.text_slides_list import TextSlides
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.slide_preview import SlidePreview
from presales_desk.ui.words import counted, error_text, translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Slide
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.open_talk import OpenTalk
    from presales_desk.workspace.workspace import Reader

_SIZE = (1040, 640)
_PREVIEW = 400
_PAUSE_MS = 300


class TextDialog(QDialog):
    """Shows at once what a text becomes; Enter takes nothing, for it is a key of the text."""

    def __init__(self, desk: Desk, talk: OpenTalk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._talk = desk, talk
        self.setWindowTitle(translate("TextDialog", "Text as slides"))
        self.resize(*_SIZE)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(translate("TextDialog", "Text"))
        self.text.setPlaceholderText(
            translate(
                "TextDialog",
                "Paste an outline or Markdown. A heading becomes a slide, bullets its points, a "
                "table a table; a heading such as “Solution” begins that block.",
            )
        )
        self.text.setTabChangesFocus(True)
        self.slides, self.preview = TextSlides(), SlidePreview()
        self.message = PlainLabel("", "hint", wrap=True)
        self.act = Button("", Kind.PRIMARY)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()
        self.show_slides([])
        self.text.setFocus()

    def open_file(self, file: Path) -> None:
        """Read the text from a file."""

        def work(reader: Reader, job: Job) -> str:
            del reader, job  # a short file
            return text_of_file(file)

        title = translate("TextDialog", "Reading {name}").format(name=file.name)
        self._desk.run(work, title, self.text.setPlainText, self._refuse)

    @Slot()
    def look(self) -> None:
        """See what the text becomes."""
        outline, text = self._talk.outline, self.text.toPlainText()
        if outline is None:
            return

        def work(reader: Reader, job: Job) -> list[Slide]:
            del job  # some milliseconds a page
            return in_order(slides_of_text(reader, outline.id, text))

        self._desk.run(work, translate("TextDialog", "Reading the text"), self.show_slides)

    def show_slides(self, slides: list[Slide]) -> None:
        """Show what the text becomes."""
        self.slides.show_items(slides)
        if slides and self.slides.current_item() is None:
            self.slides.choose(0)
        self._preview(self.slides.current_item())
        words = counted(
            translate("TextDialog", "Add {count} {count:slide|slides}"), count=len(slides)
        )
        self.act.setText(words)
        self.act.setEnabled(bool(slides))
        self.message.set_role("hint")
        self.message.setText(translate("TextDialog", "Nothing of the text is left out."))

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=8)
        head = row()
        head.addWidget(PlainLabel(translate("TextDialog", "Text"), "bold"))
        head.addStretch(1)
        choose = Button(translate("TextDialog", "Open file…"), icon="folder", small=True)
        head.addWidget(choose.when_clicked(self._choose_file))
        body.addLayout(head)
        middle = row(spacing=16)
        middle.addWidget(self.text, 1)
        right = column(spacing=8)
        self.preview.setFixedWidth(_PREVIEW)
        self.slides.setFixedWidth(_PREVIEW)
        right.addWidget(self.preview)
        right.addWidget(self.slides, 1)
        middle.addLayout(right)
        body.addLayout(middle, 1)
        body.addLayout(dialog_foot(self, self.act, self.message))

    def _connect(self) -> None:
        self.act.clicked.connect(self.accept)
        self.text.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.look)
        self.slides.opened.connect(self._preview)
        self._desk.closing.connect(self._pause.stop)

    @Slot(object)
    def _preview(self, slide: Slide | None) -> None:
        outline, house = self._talk.outline, self._talk.deck.house
        if slide is None or outline is None:
            self.preview.show_slide(None, 0, None)
            return
        self.preview.show_slide(place(outline, slide, house)[0], 1, house.logo)

    def _refuse(self, error: ExpectedError) -> None:
        self.message.set_role("error")
        self.message.setText(error_text(error))

    @Slot()
    def _choose_file(self) -> None:
        title = translate("TextDialog", "Open text")
        kinds = " ".join(f"*{ending}" for ending in READABLE)
        words = translate("TextDialog", "Texts")
        file = ask_file(self, title, f"{words} ({kinds})")
        if file is not None:
            self.open_file(file)
