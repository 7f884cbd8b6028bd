"""What is done with outlines as a whole: begun, filled, deleted, read from and written to files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.outlines import (
    export_outline,
    import_outline,
    outline_file_name,
    plan_blocks,
    plan_deletion,
    plan_from_sample,
    plan_outline,
)
from presales_desk.ui.file_dialogs import ask_file, start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import counted

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Outline
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.page import Page
    from presales_desk.ui.pages.outline.open_talk import OpenTalk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

ENDING = ".json"


class WholeOutlines(QObject):
    """Gestures on the outline that is open and beside it; each is one edit.

    Signals:
        made: Id of an outline that was begun, filled or read from a file.
    """

    made = Signal(str)

    def __init__(self, desk: Desk, talk: OpenTalk, page: Page) -> None:
        super().__init__(page)
        self._desk, self._talk, self._page = desk, talk, page

    @Slot()
    def begin(self) -> None:
        """Begin another outline, empty."""
        self._make(plan_outline(self._desk.workspace, self._talk.project_id))

    @Slot()
    def add_blocks(self) -> None:
        """Give every empty block a first slide; without an outline, begin one."""
        self._make(plan_blocks(self._desk.workspace, *self._place()))

    @Slot()
    def fill_from_sample(self) -> None:
        """Put in the slides of the sample; without an outline, begin one."""
        place = self._place()
        today = self._desk.now().date()

        def work(reader: Reader, job: Job) -> Planned[str]:
            del job  # a handful of small files
            return plan_from_sample(reader, *place, today)

        self._desk.run(work, self.tr("Filling from the sample"), self.made.emit)

    @Slot()
    def delete(self) -> None:
        """Delete the outline with its slides; the toast takes it back."""
        self._page.commit()
        outline = self._talk.outline
        if outline is None:
            return
        planned = plan_deletion(self._desk.workspace, outline.id)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            words = self.tr("Outline “{title}” deleted, with {count} {count:slide|slides}")
            count = len(planned.changes) - 1
            self._desk.tell(counted(words, title=outline.title, count=count), edit)

    @Slot()
    def choose_import(self) -> None:
        """Ask for an outline file and take it in."""
        title = self.tr("Import outline file")
        kind = self.tr("Outline files")
        file = ask_file(self._page, title, f"{kind} (*{ENDING})")
        if file is not None:
            self.take_in(file)

    def take_in(self, file: Path) -> Task:
        """Read an outline file as a new outline."""
        project_id = self._talk.project_id

        def work(reader: Reader, job: Job) -> Planned[str]:
            return import_outline(reader, project_id, file, job)

        title = self.tr("Importing {name}").format(name=file.name)
        return self._desk.run(work, title, self.made.emit)

    @Slot()
    def choose_export(self) -> None:
        """Ask where to, and write the outline as a file."""
        self._page.commit()
        outline = self._talk.outline
        if outline is None:
            return
        name = outline_file_name(self._desk.workspace, outline, self._desk.now().date())
        title = self.tr("Export outline file")
        kind = self.tr("Outline files")
        target = ask_target(self._page, title, kind, start_folder() / name)
        if target is not None:
            self.export(outline, target)

    def export(self, outline: Outline, target: Path) -> Task:
        """Write the outline file ``target``."""

        def work(reader: Reader, job: Job) -> Path:
            return export_outline(reader, outline.id, target, job)

        title = self.tr("Writing {name}").format(name=target.name)
        return self._desk.run(work, title, self._desk.file_written)

    def _place(self) -> tuple[str, str]:
        outline = self._talk.outline
        return self._talk.project_id, outline.id if outline is not None else ""

    def _make(self, planned: Planned[str]) -> None:
        if not planned.changes:
            self._desk.tell(self.tr("Every block has a slide already"))
            return
        if self._desk.carry_out(planned) is not None:
            self.made.emit(planned.value)
