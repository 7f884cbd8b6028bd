"""Handout, PDF and pictures of a talk: asks where to, and writes them as tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.deck_exports import write_handout, write_pdf, write_pictures
from presales_desk.actions.decks import deck_file_name
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.file_dialogs import ask_folder, start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import counted

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage
    from presales_desk.workspace.workspace import Reader


class TalkExports(QObject):
    """What a talk becomes besides a deck."""

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def commands(self) -> list[Command]:
        """Return a command for each form."""
        export = self.tr("Export")
        offered = (
            ("handout", self.tr("Handout with notes (Word)…"), self.choose_handout),
            ("audience", self.tr("Handout without notes (Word)…"), self.choose_plain_handout),
            ("pdf", self.tr("Slides as PDF…"), self.choose_pdf),
            ("pictures", self.tr("Slides as pictures…"), self.choose_pictures),
        )
        return [
            Command(
                id=f"outline.export_{name}",
                title=title,
                run=act,
                icon="export",
                where=Where.FILE,
                below=(export,),
                enabled=self._has_slides,
            )
            for name, title, act in offered
        ]

    @Slot()
    def choose_handout(self) -> None:
        """Ask where to save the handout for ourselves, and write it."""
        self._write_handout("handout", with_notes=True)

    @Slot()
    def choose_plain_handout(self) -> None:
        """Ask where to save the handout for the audience, and write it."""
        self._write_handout("audience", with_notes=False)

    @Slot()
    def choose_pdf(self) -> None:
        """Ask where to save the PDF, and write it."""
        outline, target = self._target(self.tr("PDF files"), ".pdf")
        if target is None:
            return

        def work(reader: Reader, job: Job) -> Path:
            return write_pdf(reader, outline, target, job)

        self._desk.run(work, self._writing(target), self._desk.file_written)

    @Slot()
    def choose_pictures(self) -> None:
        """Ask for a folder, and write a picture of each slide into it."""
        self._page.commit()
        outline = self._page.outline
        title = self.tr("Folder for the pictures")
        folder = ask_folder(self._page, title)
        if outline is None or folder is None:
            return
        id, today = outline.id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> list[Path]:
            return write_pictures(reader, id, folder, job, today)

        self._desk.run(work, self._writing(folder), self._tell_pictures)

    def _write_handout(self, form: str, *, with_notes: bool) -> None:
        outline, target = self._target(self.tr("Word documents"), ".docx", form)
        if target is None:
            return
        moment = self._desk.now()

        def work(reader: Reader, job: Job) -> Path:
            del job  # one document, written at once
            return write_handout(reader, outline, target, moment, with_notes=with_notes)

        self._desk.run(work, self._writing(target), self._desk.file_written)

    def _target(self, kind: str, ending: str, form: str = "") -> tuple[str, Path | None]:
        """Ask where to save; return the outline's id and the file, None when given up."""
        self._page.commit()
        outline = self._page.outline
        if outline is None:
            return "", None
        day = self._desk.now().date()
        name = deck_file_name(self._desk.workspace, outline, day, form, ending)
        return outline.id, ask_target(self._page, self.tr("Save as"), kind, start_folder() / name)

    def _tell_pictures(self, files: list[Path]) -> None:
        words = self.tr("{count} {count:picture|pictures} written")
        if files:
            self._desk.file_written(files[0], counted(words, count=len(files)))

    def _writing(self, target: Path) -> str:
        return self.tr("Writing {name}").format(name=target.name)

    def _has_slides(self) -> bool:
        return bool(self._page.talk.slides)
