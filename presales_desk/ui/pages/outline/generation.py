"""Writing the deck: where to, with progress and cancel, and what to do when a template fails."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from presales_desk.actions.decks import BUILT_IN, deck_file_name, generate_deck
from presales_desk.errors import (
    NotReadError,
    UnsafeFileError,
    UnsuitableTemplateError,
    WrongFileKindError,
)
from presales_desk.ui.file_dialogs import ask_file, start_folder
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.notices import Banner, InlineProgress
from presales_desk.ui.words import counted, error_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from presales_desk.actions.decks import DeckWritten
    from presales_desk.errors import ExpectedError
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.records.outline import Outline
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_SHOWN_AFTER_MS = 300
_OF_TEMPLATE = (NotReadError, UnsafeFileError, UnsuitableTemplateError, WrongFileKindError)


class DeckGeneration(QObject):
    """Asks for a name, writes the deck as a task, and shows how far it is.

    Args:
        desk: Reads and runs.
        place: Where progress and banners are shown.
        parent: The page.

    Signals:
        changed: Work began or ended.
    """

    changed = Signal()

    def __init__(self, desk: Desk, place: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._place, self._page = desk, place, parent
        self._notices: list[QWidget] = []
        self._pause = QTimer(self, singleShot=True, interval=_SHOWN_AFTER_MS)
        self._pause.timeout.connect(self._show_progress)
        desk.closing.connect(self._pause.stop)
        self.task: Task | None = None

    def offer(
        self, outline: Outline, errors: Sequence[Finding], mend: Callable[[Finding], object]
    ) -> None:
        """Ask where to save the deck; while something has to be mended, offer that first."""
        if not errors:
            self.choose_target(outline)
            return
        self._clear()

        def mend_first() -> None:
            self._clear()
            mend(errors[0])

        words = self.tr(
            "{count} {count:finding has|findings have} to be mended before the deck is shown to "
            "anybody."
        )
        banner = Banner(counted(words, count=len(errors)))
        first = banner.add_button(self.tr("Mend first"), mend_first, Kind.PRIMARY)
        banner.add_button(self.tr("Generate all the same"), partial(self.choose_target, outline))
        self._add(banner)
        first.setFocus(Qt.FocusReason.OtherFocusReason)  # it answers what the user just asked for

    def choose_target(self, outline: Outline) -> None:
        """Ask where to save the deck of ``outline``, and write it there."""
        name = deck_file_name(self._desk.workspace, outline, self._desk.now().date())
        title = self.tr("Generate PPT")
        kind = self.tr("PowerPoint presentations")
        target = ask_target(self._page, title, kind, start_folder() / name)
        if target is not None:
            self.write(outline, target)

    def write(self, outline: Outline, target: Path, template: Path | None = None) -> Task:
        """Write the deck of ``outline`` as ``target``.

        Args:
            outline: What is written.
            target: Where; the file changes only when all of it is ready.
            template: In place of the company's, or ``BUILT_IN``; None for the company's.

        """
        self._clear()

        def work(reader: Reader, job: Job) -> DeckWritten:
            return generate_deck(reader, outline.id, target, job, template=template)

        def done(written: DeckWritten) -> None:
            self._show_written(written, target)

        def failed(error: ExpectedError) -> None:
            self._show_refusal(error, outline, target)

        title = self.tr("Generating {name}").format(name=target.name)
        self.task = self._desk.run(work, title, done, failed)
        self.task.ended.connect(self._end)
        self._pause.start()
        self.changed.emit()
        return self.task

    def is_running(self) -> bool:
        """Tell whether a deck is being written."""
        return self.task is not None

    def notices(self) -> list[QWidget]:
        """Return the banners and the progress that are shown."""
        return [notice for notice in self._notices if not notice.isHidden()]

    @Slot()
    def _show_progress(self) -> None:
        if self.task is None:
            return
        progress = InlineProgress(self.task.title)
        progress.cancel_requested.connect(self.task.cancel)
        self.task.progressed.connect(progress.show_step)
        self._add(progress)

    @Slot()
    def _end(self) -> None:
        self._pause.stop()
        self.task = None
        for notice in self._notices:
            if isinstance(notice, InlineProgress):
                notice.hide()
        self.changed.emit()

    def _show_written(self, written: DeckWritten, target: Path) -> None:
        words = self.tr("Generated {name}: {count} {count:slide|slides}")
        said = counted(words, name=written.file.name, count=written.slides)
        self._desk.file_written(written.file, said)
        if written.file != target:
            words = self.tr(
                "“{name}” is open in another program and was left as it is. "
                "The new deck was saved as “{other}”."
            )
            said = words.format(name=target.name, other=written.file.name)
            self._add(Banner(said, "warning"))

    def _show_refusal(self, error: ExpectedError, outline: Outline, target: Path) -> None:
        banner = Banner(error_text(error), "danger", self.tr("The deck was not generated"))
        if isinstance(error, _OF_TEMPLATE):

            def use_ours() -> None:
                self.write(outline, target, BUILT_IN)

            def choose_other() -> None:
                self._choose_template(outline, target)

            banner.add_button(self.tr("Choose a template"), choose_other, Kind.PRIMARY)
            banner.add_button(self.tr("Use the built-in template"), use_ours)
        self._add(banner)

    def _choose_template(self, outline: Outline, target: Path) -> None:
        title = self.tr("Choose a template")
        kind = self.tr("PowerPoint templates")
        file = ask_file(self._page, title, f"{kind} (*.pptx *.potx *.ppsx)")
        if file is not None:
            self.write(outline, target, file)

    def _add(self, notice: QWidget) -> None:
        self._notices.append(notice)
        self._place.addWidget(notice)
        notice.show()

    def _clear(self) -> None:
        for notice in self._notices:
            notice.hide()
            notice.deleteLater()
        self._notices.clear()
