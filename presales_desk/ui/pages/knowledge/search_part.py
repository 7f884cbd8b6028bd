"""Searching: facets at the left, hits in the middle, the entry to read at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.actions.entry_uses import uses_of_entries
from presales_desk.actions.knowledge_reader import Question
from presales_desk.errors import MissingRecordError
from presales_desk.knowledge.passages import Place
from presales_desk.records.project import Project
from presales_desk.ui.entry_uses import UseGestures
from presales_desk.ui.pages.knowledge.choices import choices_of
from presales_desk.ui.pages.knowledge.entry_pane import EntryPane
from presales_desk.ui.pages.knowledge.facet_pane import FacetPane
from presales_desk.ui.pages.knowledge.file_gestures import FileGestures
from presales_desk.ui.pages.knowledge.hit_list import HitList
from presales_desk.ui.pages.knowledge.notices import Notices
from presales_desk.ui.pages.knowledge.search_bar import SearchBar
from presales_desk.ui.pages.knowledge.searcher import Searcher
from presales_desk.ui.pages.knowledge.states import States
from presales_desk.ui.panes import Panes
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.actions.knowledge_reader import Answer, Found, Reading
    from presales_desk.errors import ExpectedError
    from presales_desk.knowledge.hits import Filters
    from presales_desk.knowledge.statistics import Statistics
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.knowledge.gestures import KnowledgeGestures
    from presales_desk.ui.pages.knowledge.sample_archive import SampleArchive

PREVIEW_MS = 80
"""How long the cursor rests on a hit before it is read."""

_FACETS, _HITS, _ENTRY = 204, 780, 384


class SearchPart(QWidget):
    """Finds as one types. The answers come from a thread of their own; see ``Searcher``.

    Args:
        desk: Of the window.
        gestures: What is done to entries.
        sample: Loads and removes the sample archive.

    Signals:
        changed: ``everything`` is known or another, or a state came or went.
        place_told: What the status bar says about the cursor.
        edit_wanted: The Entry whose next revision should be written.
    """

    changed = Signal()
    place_told = Signal(str)
    edit_wanted = Signal(object)

    def __init__(self, desk: Desk, gestures: KnowledgeGestures, sample: SampleArchive) -> None:
        super().__init__()
        self._desk, self.gestures = desk, gestures
        self._sample = sample
        self.everything: Statistics | None = None
        self._answer: Answer | None = None
        self._awaited: Question | None = None
        self._alone = ""  # id of an entry that was opened by itself, until something is asked
        self._is_guess = False  # whether what was opened by itself may be no entry
        self.files, self.uses = FileGestures(desk, self), UseGestures(desk, self)
        self._preview = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._panes = Panes("knowledge.panes", desk.preferences)
        column(self).addWidget(self._panes)  # before it is filled, which is quicker

    def make_parts(self) -> Iterator[None]:
        """Fill the panes; between two of them the window may do other work."""
        workspace = self._desk.workspace
        read_only = workspace.read_only
        self.searcher = Searcher(workspace.folder, self, read_only=read_only)
        self.facets = FacetPane()
        self._panes.add_pane(self.facets, theme().pixels(_FACETS))
        yield
        self.bar, self.hits = SearchBar(self._desk), HitList()
        self.states = States(self.hits, self.gestures, self._sample, read_only=read_only)
        self.notices = Notices(self.gestures)
        self._fill_middle()
        yield
        self.entry = EntryPane(self.uses, read_only=read_only)
        yield
        self._panes.add_pane(self.entry, theme().pixels(_ENTRY))
        self._panes.restore()
        self._connect()

    @property
    def is_waiting(self) -> bool:
        """True while a question is not answered, or none was asked yet."""
        return self._awaited is not None or self._answer is None

    def refresh(self) -> None:
        """Ask again, and see what was filed or withdrawn meanwhile; what one reads stays."""
        alone = self._alone
        self.searcher.renew()
        self.ask()
        self._alone = alone

    def reveal(self, entry_id: str) -> None:
        """Read an entry, among the hits if it is there; what is no entry is ignored."""
        if self._choose(entry_id):
            self._read_chosen()
            return
        self.show_entry(entry_id)
        self._is_guess = True

    def wake(self) -> None:
        """Answer again; the page came to the front."""
        self.searcher.wake()
        self.entry.show_project()
        if self._awaited is not None:  # asked as the page went away
            self.ask()

    @Slot(object)
    def show_found(self, filters: Filters) -> None:
        """Show the entries that ``filters`` leave, whatever was asked before."""
        self.bar.field.clear()
        self.facets.take(filters)

    @Slot(str, object)
    def ask_again(self, text: str, filters: Filters) -> None:
        """Ask a saved search."""
        self.show_found(filters)
        self.bar.field.setText(text)

    @Slot(str)
    def show_entry(self, entry_id: str) -> None:
        """Show an entry by itself, with the cursor on it if it is among the hits."""
        self._choose(entry_id)
        self._preview.stop()
        self._alone, self._is_guess = entry_id, False
        self.searcher.open(entry_id, "", Place())

    def _choose(self, entry_id: str) -> bool:
        """Put the cursor on an entry; tell whether it is among the hits."""
        ids = [found.hit.id for found in self.hits.items()]
        if entry_id in ids:
            self.hits.choose(ids.index(entry_id))
        return entry_id in ids

    def _fill_middle(self) -> None:
        self.middle = QWidget()
        middle = column(self.middle)
        middle.addWidget(self.bar)
        middle.addWidget(self.notices)
        middle.addWidget(self.states, 1)
        self._panes.add_pane(self.middle, _HITS, grows=True)

    def _connect(self) -> None:
        self.bar.field.textChanged.connect(self.ask)
        self.bar.field.moved.connect(self.hits.go_on)
        self.bar.field.paged.connect(self._turn_pages)
        self.bar.field.returnPressed.connect(self.hits.setFocus)
        self.bar.order_changed.connect(self.ask)
        self.bar.saved.wanted.connect(self.ask_again)
        self.bar.choice_dropped.connect(self.facets.drop)
        self.facets.changed.connect(self.ask)
        self.hits.opened.connect(self._read_soon)
        self.hits.entered.connect(self.entry.text.setFocus)
        self.hits.more_wanted.connect(self._ask_more)
        self.states.filters_dropped.connect(self.facets.drop_all)
        self.states.filter_dropped.connect(self.facets.drop_field)
        self.states.text_chosen.connect(self.bar.field.setText)
        self.states.cancelled.connect(self._stop_waiting)
        self.states.retried.connect(self.refresh)
        self.states.changed.connect(self.changed)
        self._connect_searcher()
        self._connect_entry()

    def _connect_searcher(self) -> None:
        self.searcher.answered.connect(self._show_answer)
        self.searcher.read.connect(self._show_reading)
        self.searcher.refused.connect(self._show_error)
        self.searcher.progressed.connect(self.states.show_step)
        self._preview.timeout.connect(self._read_chosen)
        self._desk.closing.connect(self._preview.stop)
        self._desk.closing.connect(self.searcher.end)

    def _connect_entry(self) -> None:
        self.entry.edit_wanted.connect(self.edit_wanted)
        self.entry.entry_wanted.connect(self.show_entry)
        self.entry.moved.connect(self.hits.go_on)
        self.entry.revision_wanted.connect(self._read_revision)
        self.entry.project_wanted.connect(self._open_project)
        self.entry.export_wanted.connect(self.gestures.export)
        self.entry.withdrawal_wanted.connect(self.gestures.withdraw)
        self.entry.file_opened.connect(self.files.open)
        self.entry.copy_wanted.connect(self.files.choose_copy)
        self.entry.folder_wanted.connect(self.files.show_folder)

    @Slot()
    def ask(self) -> None:
        """Ask what is typed and chosen now; whatever was asked before is of no interest."""
        self._alone = ""
        question = Question(
            text=self.bar.field.text(),
            filters=self.facets.filters,
            order=self.bar.order,
            uses=uses_of_entries(self._desk.workspace),
        )
        self.bar.saved.hear_question(question)
        self.bar.show_choices(choices_of(question.filters))
        self._send(question)

    @Slot()
    def _ask_more(self) -> None:
        """Ask for the hits after those that are shown, unless something is asked already."""
        answer, shown = self._answer, self.hits.model().rowCount()
        if answer is not None and self._awaited is None and shown < answer.total:
            self._send(replace(answer.question, offset=shown))

    def _send(self, question: Question) -> None:
        self._awaited = self.gestures.question = question
        self.searcher.ask(question)

    @Slot(object)
    def _show_answer(self, answer: Answer) -> None:
        self._awaited = None
        if answer.question.offset:
            self.hits.add_items(answer.found)
            return
        self._answer = answer
        if self.everything != answer.everything:
            self.everything = answer.everything
            self.changed.emit()
        self.bar.show_answer(answer)
        self.facets.show_counts(answer.facets, answer.values)
        self._show_found(answer.found)
        self.states.show_answer(answer)
        self.hits.look_ahead()  # somebody may have come to the end while this was awaited

    def _show_found(self, found: Sequence[Found]) -> None:
        """Show hits, and read the first unless the one being read is among them."""
        before = self.hits.current_item()
        if list(found) != self.hits.items():
            self.hits.show_items(found)
        if not found:
            self._preview.stop()
            self.entry.show_nothing()
        elif self.hits.current_item() is None:
            self._choose_again(found, before)
        self._tell_place()

    def _choose_again(self, found: Sequence[Found], before: Found | None) -> None:
        ids = [other.hit.id for other in found]
        if self._alone and self._alone not in ids:
            return  # the answer came after the entry that is read by itself
        wanted = self._alone or (before.hit.id if before else "")
        self.hits.choose(ids.index(wanted) if wanted in ids else 0)
        self._read_soon()

    @Slot()
    def _read_soon(self) -> None:
        self._tell_place()
        self._preview.start()

    @Slot()
    def _read_chosen(self) -> None:
        self._preview.stop()
        self._read_revision(0)

    @Slot(int)
    def _read_revision(self, revision: int) -> None:
        found: Found | None = self.hits.current_item()
        if found is not None and self._answer is not None:
            words = self._answer.question.text
            self.searcher.open(found.hit.id, words, found.hit.place, revision)

    @Slot(object)
    def _show_reading(self, reading: Reading) -> None:
        here = bool(self._desk.count(Project, id=reading.entry.id))
        self.entry.show_reading(reading, here=here)

    @Slot(object)
    def _show_error(self, error: ExpectedError) -> None:
        if self._is_guess and isinstance(error, MissingRecordError):
            return
        if self._awaited is None:  # an entry that is gone or was altered; the list is still right
            self.entry.show_nothing()
            self._desk.show_error(error)
            return
        self._awaited = None
        self.states.show_error(error)

    @Slot()
    def _stop_waiting(self) -> None:
        self.searcher.stop()
        self._awaited = None
        self.states.show_stopped()

    @Slot(int)
    def _turn_pages(self, pages: int) -> None:
        self.hits.go_on(pages * self.hits.rows_seen())

    def _tell_place(self) -> None:
        row, total = self.hits.currentIndex().row(), self._answer.total if self._answer else 0
        words = translate("KnowledgePage", "Entry {place} of {total}")
        self.place_told.emit(words.format(place=row + 1, total=f"{total:,}") if total else "")

    @Slot(str)
    def _open_project(self, project_id: str) -> None:
        self._desk.open_project(project_id)
