"""The knowledge base: searching, lessons, drafts of entries, and the figures of the team."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.records.library import EntryDraft
from presales_desk.records.summary import Link
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.knowledge.dashboard.dashboard import TeamDashboard
from presales_desk.ui.pages.knowledge.gestures import KnowledgeGestures
from presales_desk.ui.pages.knowledge.lessons.lessons import Lessons
from presales_desk.ui.pages.knowledge.parts import Parts
from presales_desk.ui.pages.knowledge.sample_archive import SampleArchive
from presales_desk.ui.pages.knowledge.search_part import SearchPart
from presales_desk.ui.pages.knowledge.watch import TaskWatch
from presales_desk.ui.pages.knowledge.writing.drafts import Drafts
from presales_desk.ui.widgets.frames import column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.hits import Filters
    from presales_desk.ui.desk import Desk


class KnowledgePage(Page):
    """The parts side by side; entries are dropped on any of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self.gestures, self.sample = KnowledgeGestures(desk, self), SampleArchive(desk, self)
        self.search = SearchPart(desk, self.gestures, self.sample)
        self.parts = Parts()
        self._place = ""  # of the cursor among the hits, for the status bar
        self._lay_out()

    @override
    def make_parts(self) -> Iterator[None]:
        yield from self.search.make_parts()
        self.search.changed.connect(self.header_changed)
        self.search.place_told.connect(self._hear_place)
        self.search.edit_wanted.connect(self.edit)
        self.parts.turned.connect(self._turn_part)
        TaskWatch(self._desk, self).due.connect(self.refresh)
        self.setAcceptDrops(not self._desk.workspace.read_only)
        self.search.setFocusProxy(self.search.bar.field)
        self.setFocusProxy(self.search.bar.field)

    @override
    def purpose(self) -> str:
        counts = self.search.everything
        if counts is None or not counts.entries:
            return ""
        words = self.tr("Entries: {entries} · from projects: {projects}")
        return words.format(entries=f"{counts.entries:,}", projects=f"{counts.projects:,}")

    @override
    def part(self) -> str:
        return self.parts.name

    @override
    def show_part(self, name: str) -> None:
        self.parts.show_part(name)

    @override
    def commands(self) -> Sequence[Command]:
        return [
            self._write_command(),
            self._use_command(),
            *self.gestures.commands(),
            *self.sample.commands(),
            *self._turning_commands(),
        ]

    def _turning_commands(self) -> Sequence[Command]:
        return (
            Command(
                id="knowledge.next_tab",
                title=self.tr("Next part of the knowledge base"),
                key="Ctrl+PgDown",
                run=partial(self.parts.step, 1),
            ),
            Command(
                id="knowledge.previous_tab",
                title=self.tr("Previous part of the knowledge base"),
                key="Ctrl+PgUp",
                run=partial(self.parts.step, -1),
            ),
        )

    def _write_command(self) -> Command:
        return Command(
            id="knowledge.write",
            title=self.tr("New entry…"),
            icon="plus",
            where=Where.PRIMARY,
            hint=self.tr("Write a case, an answer, a dossier or a lesson"),
            enabled=lambda: not self._desk.workspace.read_only,
            run=self.write,
        )

    def _use_command(self) -> Command:
        return Command(
            id="knowledge.use",
            title=self.tr("Use the entry in the project…"),
            icon="link",
            key="Ctrl+Return",
            where=Where.EDIT,
            run=self._offer_uses,
        )

    def _offer_uses(self) -> None:
        if self.parts.name == "search":
            self.search.entry.offer_uses()

    @override
    def teaches(self) -> bool:
        if self.parts.name == "team":
            team = self.parts.made("team")
            return isinstance(team, TeamDashboard) and team.teaches()
        return self.parts.name == "search" and self.search.states.says_something()

    @override
    def panes(self) -> Sequence[QWidget]:
        team = self.parts.made("team")
        of_team = team.panes() if isinstance(team, TeamDashboard) else ()
        search = self.search
        return (self.parts.bar, search.facets, search.middle, search.entry, *of_team)

    @override
    def refresh(self) -> None:
        self.search.refresh()
        self._refresh_part(self.parts.name)

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        """Count uses anew; that entries came is told by the end of a task, they are no records."""
        if Link.table in kinds:
            self.search.ask()
        if isinstance(team := self.parts.made("team"), TeamDashboard) and team.isVisible():
            team.records_changed(kinds)
        if EntryDraft.table in kinds:
            self._refresh_part("drafts")

    @override
    def reveal(self, record_id: str) -> None:
        if self._desk.find(EntryDraft, id=record_id):
            self._drafts().show_draft(record_id)
            return
        self.parts.show_part("search")
        self.search.reveal(record_id)

    @override
    def filter(self, text: str) -> None:
        self.parts.show_part("search")
        self.search.bar.field.setText(text)
        self.search.bar.take_focus()

    @override
    def focus_filter(self) -> None:
        self.parts.show_part("search")
        self.search.bar.take_focus()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self.search.entry.similar.give_room(room=not low)

    @override
    def commit(self) -> None:
        if isinstance(drafts := self.parts.made("drafts"), Drafts):
            drafts.commit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.wake()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a minimized window comes back as it was
            self.search.searcher.rest()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.gestures.take_in(_files(event.mimeData()))
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        self.parts.add_part("search", self.tr("Search"), lambda: self.search)
        self.parts.add_part("lessons", self.tr("Lessons learned"), self._make_lessons)
        self.parts.add_part("drafts", self.tr("Drafts"), self._make_drafts)
        self.parts.add_part("team", self.tr("Team board"), self._make_team)
        column(self).addWidget(self.parts)

    def _make_lessons(self) -> QWidget:
        lessons = Lessons(self._desk)
        lessons.entry_wanted.connect(self.show_entry)
        return lessons

    def _make_drafts(self) -> QWidget:
        drafts = Drafts(self._desk)
        drafts.published.connect(self._look_at_published)
        return drafts

    def _make_team(self) -> QWidget:
        team = TeamDashboard(self._desk, self.sample)
        team.changed.connect(self.header_changed)
        team.searched.connect(self.show_found)
        team.entry_wanted.connect(self.show_entry)
        return team

    @Slot()
    def write(self) -> None:
        """Ask which kind of entry is to be written."""
        self._drafts().offer_kinds()

    @Slot(object)
    def edit(self, entry: Entry) -> None:
        """Write the next revision of an entry."""
        self._drafts().edit(entry)

    def _drafts(self) -> Drafts:
        drafts = self.parts.show_part("drafts")
        assert isinstance(drafts, Drafts)
        return drafts

    @Slot(str)
    def _look_at_published(self, entry_id: str) -> None:
        self.search.refresh()
        self.show_entry(entry_id)

    @Slot(str)
    def show_entry(self, entry_id: str) -> None:
        """Show an entry by itself, among the hits if it is there."""
        self.parts.show_part("search")
        self.search.show_entry(entry_id)

    @Slot(object)
    def show_found(self, filters: Filters) -> None:
        """Show the entries that ``filters`` leave, whatever was asked before."""
        self.parts.show_part("search")
        self.search.show_found(filters)

    @Slot(str)
    def _refresh_part(self, name: str) -> None:
        if isinstance(part := self.parts.made(name), (TeamDashboard, Drafts, Lessons)):
            part.refresh()

    @Slot()
    def _turn_part(self) -> None:
        self._refresh_part(self.parts.name)
        self.header_changed.emit()
        self._tell_context()

    @Slot(str)
    def _hear_place(self, place: str) -> None:
        self._place = place
        self._tell_context()

    def _tell_context(self) -> None:
        self.context_changed.emit(self._place if self.parts.name == "search" else "")


def _files(data: QMimeData) -> list[Path]:
    """Return the files among what is dragged; folders are left out."""
    places = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [place for place in places if place.is_file()]
