"""Home: what needs me today, over all projects."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.find import profile
from presales_desk.actions.home import AgendaEntry, Home, needing_attention
from presales_desk.records.formats import day
from presales_desk.ui.calendar_files import choose_calendar
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.home.agenda import agenda_list
from presales_desk.ui.pages.home.attention import MOST, AttentionRow
from presales_desk.ui.pages.home.meeting_offer import MeetingOffer
from presales_desk.ui.pages.home.newest import NewestCard
from presales_desk.ui.pages.home.projects_base import ProjectsBase
from presales_desk.ui.pages.home.reading import HomeReader
from presales_desk.ui.pages.home.reminder import Reminder
from presales_desk.ui.pages.home.selection import Selection, Shelf, shelf_of
from presales_desk.ui.pages.home.week import WeekCard
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.frames import Card, column
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.cards import ProjectCard

_SOON_DAYS = 14


class HomePage(ProjectsBase):
    """Attention cards, the projects that are not archived, the week's to-dos, key dates to come."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "home.table")
        self._home = Home((), ())
        self._is_read = False
        self._reader = HomeReader(desk, self)
        self._reader.read.connect(self._show_read)
        self.attention = AttentionRow()
        self.attention.chosen.connect(self.gestures.open_finding)
        self.owner = Segmented(
            [translate("HomePage", "All"), translate("HomePage", "Mine")],
            translate("HomePage", "Whose projects"),
        )
        self.search = SearchField(translate("HomePage", "Filter projects"))
        self.agenda = agenda_list()
        self.newest = NewestCard(desk)
        self.week = WeekCard(desk)
        self.reminder = Reminder(desk)
        self.meeting = MeetingOffer(desk)
        self.empty = self._make_empty()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_content())
        self._stack.addWidget(self.empty)
        column(self).addWidget(self._stack)
        self._connect()
        self.setFocusProxy(self.table)

    @override
    def title(self) -> str:
        greeting = _greeting(self._desk.now().hour)
        name = profile(self._desk.workspace).user_name
        if not name:
            return greeting
        return translate("HomePage", "{greeting}, {name}").format(greeting=greeting, name=name)

    @override
    def purpose(self) -> str:
        today = self._desk.now().date()
        weekday = QLocale().dayName(today.isoweekday())
        date = translate("HomePage", "{weekday}, {day}")
        date = date.format(weekday=weekday, day=day(today, self._desk.language))
        soon = today + dt.timedelta(days=_SOON_DAYS)
        count = sum(_is_until(entry, soon) for entry in self._home.agenda)
        if not count:
            return date
        ahead = translate("HomePage", "key dates in the next two weeks: {count}")
        return dotted(date, ahead.format(count=count))

    @override
    def teaches(self) -> bool:
        return self._stack.currentWidget() is self.empty

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.attention, self._projects, self.week, self._coming, self.newest)

    @override
    def commands(self) -> Sequence[Command]:
        return (
            *super().commands(),
            Command(
                id="home.todo",
                title=translate("HomePage", "New to-do without a project"),
                icon="check",
                key="Ctrl+Return",
                where=Where.INSERT,
                enabled=self._may_write,
                run=self.week.begin,
            ),
        )

    @override
    def reveal(self, record_id: str) -> None:
        super().reveal(record_id)
        self.week.table.reveal(record_id)

    @override
    def refresh(self) -> None:
        if not self._is_read:
            self._show(self._reader.kept())
        self._reader.start()
        self.newest.start()

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        self._reader.start()

    @override
    def focus_filter(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self.table.show_completeness(not narrow)
        self.newest.make_room(low)
        self.week.make_room(low)

    def _make_content(self) -> QWidget:
        self._projects = Card(translate("HomePage", "Projects under way"), padding=0)
        self.search.setFixedWidth(180)
        more = Button(translate("HomePage", "All projects"), Kind.LINK)
        for widget in (self.search, self.owner, more.when_clicked(self._show_all)):
            self._projects.header.add(widget)
        self._projects.header.setFixedHeight(42)
        self._projects.body.addWidget(self.table)
        self._coming = Card(
            translate("HomePage", "Coming up"), translate("HomePage", "next 3 weeks"), 0
        )
        calendar = Button(translate("HomePage", "Calendar"), Kind.GHOST, "cal", small=True)
        calendar.setToolTip(translate("HomePage", "Write all that is yours as an .ics file"))
        self._coming.header.add(calendar.when_clicked(self._write_calendar))
        self._coming.body.addWidget(self.agenda)
        side = QWidget()
        beside = column(side, spacing=12)
        beside.addWidget(self._coming, 1)
        beside.addWidget(self.newest)
        work = QWidget()
        below = column(work, spacing=12)
        below.addWidget(self._projects, 1)
        below.addWidget(self.week)
        panes = Panes("home.panes", self._desk.preferences, gap=12)
        panes.add_pane(work, 1000, grows=True)
        panes.add_pane(side, 280)
        panes.restore()
        content = QWidget()
        body = column(content, margin=16, spacing=12)
        body.addWidget(self.meeting)
        body.addWidget(self.reminder)
        body.addWidget(self.attention)
        body.addWidget(panes, 1)
        return content

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("HomePage", "Begin with an opportunity: six facts first, then the moves"),
            translate(
                "HomePage",
                "A project holds what you know, the outline and deck, and what was learned.",
            ),
            "flag",
        )
        if not self._desk.workspace.read_only:
            empty.add_button(
                translate("HomePage", "New project"), self.gestures.begin, Kind.PRIMARY, "plus"
            )
            sample = translate("HomePage", "Open the sample project")
            empty.add_button(sample, self.gestures.open_sample)
            empty.add_note(translate("HomePage", "The sample can be undone with one click"))
        return empty

    def _connect(self) -> None:
        self.agenda.opened.connect(self._open_date)
        self.week.due_changed.connect(self.reminder.show_due)
        self.reminder.wanted.connect(self._show_week)
        self.owner.chosen.connect(self._show_selected)
        self.search.searched.connect(self.table.set_filter)

    @Slot(object)
    def _show_read(self, home: Home) -> None:
        self._is_read = True
        self._stack.setCurrentIndex(0 if home.cards else 1)
        self.setFocusProxy(self.table if home.cards else self.empty)
        self.week.show_week(home.todos, {card.project_id: card.name for card in home.cards})
        self._show(home)

    def _show(self, home: Home) -> None:
        self._home = home
        self.meeting.show_meetings(home.meetings)
        self.attention.show_cards(needing_attention(home.cards, MOST))
        self.agenda.show_items(home.agenda)
        self._show_selected()
        self.header_changed.emit()
        projects = translate("HomePage", "Projects: {count}").format(count=len(home.cards))
        self.context_changed.emit(projects)

    @Slot()
    def _show_selected(self) -> None:
        name = profile(self._desk.workspace).user_name or self._desk.preferences.author
        selection = Selection(mine=name if self.owner.choice() else "")
        shown = [card for card in self._not_archived() if selection.takes(card)]
        self.table.show_cards(shown)
        self._projects.header.set_sub(str(len(shown)))

    def _not_archived(self) -> list[ProjectCard]:
        return [card for card in self._home.cards if shelf_of(card) is not Shelf.ARCHIVED]

    @Slot(object)
    def _open_date(self, entry: AgendaEntry) -> None:
        self._desk.open_project(entry.project_id, "overview", entry.milestone.id)

    @Slot()
    def _show_all(self) -> None:
        self._desk.show_page("projects")

    @Slot()
    def _show_week(self) -> None:
        self.week.table.setFocus()
        if self.week.table.records.rowCount():
            self.week.table.reveal(self.week.table.records.record_at(0).id, "text")

    def _write_calendar(self) -> None:
        choose_calendar(self._desk, "", self)

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only


def _greeting(hour: int) -> str:
    if hour < 12:
        return translate("HomePage", "Good morning")
    if hour < 18:
        return translate("HomePage", "Good afternoon")
    return translate("HomePage", "Good evening")


def _is_until(entry: AgendaEntry, last: dt.date) -> bool:
    return entry.milestone.day is not None and entry.milestone.day <= last
