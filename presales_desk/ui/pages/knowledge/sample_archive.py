"""Loading the sample archive, and removing it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.sample_archive import load_sample_archive, remove_sample_archive
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.widgets.notices import EmptyState
    from presales_desk.workspace.workspace import Reader


class SampleArchive(QObject):
    """A year of an invented archive, in the language of the window: one step in, one step out.

    Signals:
        changed: Its entries came or went.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def commands(self) -> list[Command]:
        """Return what the page offers among its tools."""
        return [
            Command(
                id="knowledge.sample_archive",
                title=translate("SampleArchive", "Load the sample archive"),
                icon="chart",
                where=Where.TOOLS,
                enabled=self._may_write,
                run=self.load,
            ),
            Command(
                id="knowledge.remove_sample_archive",
                title=translate("SampleArchive", "Remove the sample archive"),
                icon="trash",
                where=Where.TOOLS,
                enabled=self._may_write,
                run=self.remove,
            ),
        ]

    def add_button(self, state: EmptyState, kind: Kind = Kind.PRIMARY) -> None:
        """Offer to load it where there is nothing yet."""
        title = translate("SampleArchive", "Load the sample archive")
        state.add_button(title, self.load, kind, "chart")
        state.add_note(
            translate(
                "SampleArchive",
                "Sample archive: sixty invented projects; one click removes them again.",
            )
        )

    def load(self) -> None:
        """File what is not there yet."""
        language, today = self._desk.language, self._desk.now().date()

        def work(reader: Reader, job: Job) -> int:
            return load_sample_archive(reader.folder, language, today, job)

        title = translate("SampleArchive", "Loading the sample archive")
        self._desk.run(work, title, self._tell_loaded)

    def remove(self) -> None:
        """Withdraw its entries, and no others."""

        def work(reader: Reader, job: Job) -> int:
            return remove_sample_archive(reader.folder, job)

        title = translate("SampleArchive", "Removing the sample archive")
        self._desk.run(work, title, self._tell_removed)

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only

    @Slot(object)
    def _tell_loaded(self, count: int) -> None:
        words = translate("SampleArchive", "Sample archive loaded, entries: {count}")
        none = translate("SampleArchive", "The sample archive is loaded already")
        self._desk.tell(words.format(count=count) if count else none)
        self.changed.emit()

    @Slot(object)
    def _tell_removed(self, count: int) -> None:
        words = translate("SampleArchive", "Sample archive removed, entries: {count}")
        none = translate("SampleArchive", "The sample archive is not loaded")
        self._desk.tell(words.format(count=count) if count else none)
        self.changed.emit()
