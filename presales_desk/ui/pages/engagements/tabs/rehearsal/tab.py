"""The rehearsal: the talk against its plan, questions to practise, and how it was judged."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QTabBar, QWidget

from presales_desk.actions.exchanges import read_exchanges
from presales_desk.actions.question_bank import listeners
from presales_desk.actions.question_rows import questions_of
from presales_desk.actions.rehearsals import notes_of, read_talk, runs_of
from presales_desk.method import load
from presales_desk.planning.preparation import BEFORE, rows_of
from presales_desk.records.exchange import Attendee, Preparation
from presales_desk.records.questions import Question
from presales_desk.records.rehearsal import Rehearsal, RehearsalNote
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.engagements.drill.choosing import choose_drill
from presales_desk.ui.pages.engagements.tab import ExchangeTab
from presales_desk.ui.pages.engagements.tabs.rehearsal.commands import rehearsal_commands
from presales_desk.ui.pages.engagements.tabs.rehearsal.full_screen import FullScreenRun
from presales_desk.ui.pages.engagements.tabs.rehearsal.judged_run import JudgedRun
from presales_desk.ui.pages.engagements.tabs.rehearsal.judging import Judging
from presales_desk.ui.pages.engagements.tabs.rehearsal.run_head import RunHead
from presales_desk.ui.pages.engagements.tabs.rehearsal.run_history import RunHistory
from presales_desk.ui.pages.engagements.tabs.rehearsal.runner import Runner
from presales_desk.ui.pages.engagements.tabs.rehearsal.segment_list import SegmentList
from presales_desk.ui.pages.engagements.tabs.rehearsal.simulated import SimulatedQuestion
from presales_desk.ui.pages.engagements.tabs.rehearsal.stage import Stage
from presales_desk.ui.pages.engagements.tabs.rehearsal.stage_deck import StageDeck
from presales_desk.ui.panes import Panes
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QShowEvent

    from presales_desk.actions.rehearsals import Talk
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

_SEGMENTS, _MIDDLE, _JUDGING = 268, 560, 264
_STAGE, _QUESTION, _LOW_QUESTION = 348, 226, 96
_MOST_PEOPLE = 6
_OF_RUNS = frozenset({Rehearsal.table, RehearsalNote.table})


class RehearsalTab(ExchangeTab):
    """Rehearse alone or before colleagues (method, section 8).

    Args:
        desk: Reads and takes the edits.
        clock: Gives seconds from any beginning; tests pass their own.

    """

    def __init__(self, desk: Desk, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(desk)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.runner = Runner(desk, self, clock)
        self.deck = StageDeck(desk, self)
        self.judged = JudgedRun(desk, self.runner)
        self.full_screen: FullScreenRun | None = None

    @override
    def make_parts(self) -> Iterator[None]:
        read_only = self._desk.workspace.read_only
        self.segments = SegmentList(self.runner)
        self.history = RunHistory(self.runner, read_only=read_only)
        self.segments.body.addWidget(self.history)
        yield
        self.head = RunHead(self.runner, read_only=read_only)
        self.stage = Stage(self._desk, self.runner, self.deck)
        yield
        self.question = SimulatedQuestion()
        self.judging = Judging(read_only=read_only)
        yield
        self._lay_out()
        self._connect()

    @override
    def commands(self) -> Sequence[Command]:
        return rehearsal_commands(self)

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.segments, self, self.judging)

    @override
    def refresh(self) -> None:
        talk = read_talk(self._desk.workspace, self.exchange_id)
        self.deck.show_talk(talk)
        self.runner.show_talk(talk)
        self._show_people()
        self._show_checks()
        self._show_runs()

    @override
    def hear(self, edit: Edit) -> None:
        if edit.kinds - _OF_RUNS:
            self.refresh()
        else:
            self._show_runs()

    @override
    def reveal(self, record_id: str) -> bool:
        runs = runs_of(self._desk.workspace, self.exchange_id)
        run = next((run for run in runs if run.id == record_id), None)
        if run is not None:
            self.judged.choose(run)
        return run is not None

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        if low:  # the slide first; the question scrolls
            self._middle.setSizes([_STAGE, _LOW_QUESTION])

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        if not isinstance(QApplication.focusWidget(), QTabBar):  # there arrows go from tab to tab
            self.setFocus()  # so that the single keys work at once

    @override
    def event(self, event: QEvent, /) -> bool:
        # F11 belongs to the window: here it shows the rehearsal alone.
        override_ = event.type() is QEvent.Type.ShortcutOverride
        if override_ and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F11:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_F11:
            self.show_full_screen()
            return
        super().keyPressEvent(event)

    def may_write(self) -> bool:
        """Tell whether a run can be stored."""
        return not self._desk.workspace.read_only

    def is_under_way(self) -> bool:
        """Tell whether there is a run to end."""
        return self.runner.is_under_way

    def may_note(self) -> bool:
        """Tell whether there is a run to note something about."""
        return self.may_write() and self.judged.run() is not None

    def may_drill(self) -> bool:
        """Tell whether there are questions to fire."""
        return self.may_write() and self.question.question is not None

    @Slot()
    def show_full_screen(self) -> None:
        """Show clock, slide and cue on the whole screen."""
        if self.full_screen is None:
            show = self.judging.begin_note
            self.full_screen = FullScreenRun(self._desk, self.runner, self.deck, show)
            self.full_screen.left.connect(self._leave_full_screen)
        self.full_screen.showFullScreen()
        self.full_screen.activateWindow()

    @Slot()
    def begin_drill(self) -> None:
        """Choose questions, and fire them."""
        choose_drill(self._desk, self.exchange_id, self, self.runner.clock)

    @Slot()
    def _leave_full_screen(self) -> None:
        self.full_screen = None
        self.setFocus()

    @Slot()
    def _show_runs(self) -> None:
        runs = runs_of(self._desk.workspace, self.exchange_id)
        self.history.show_runs(runs)
        run = self.judged.run()
        notes = notes_of(self._desk.workspace, run.id) if run is not None else []
        self.judging.show_run(run, notes, self._title(run))
        self.changed.emit()

    def _title(self, run: Rehearsal | None) -> str:
        if run is None:
            return translate("RehearsalTab", "no run yet")
        return f"{run.began:%m-%d %H:%M} {term(f'rehearsal_way.{run.way}')}"

    def _show_people(self) -> None:
        people = listeners(self._desk.workspace, self.exchange_id)
        questions = questions_of(self._desk.workspace, Question, self.exchange_id)
        self.question.show_questions(questions, people)
        coming = self._desk.find(Attendee, exchange_id=self.exchange_id, key_person=True)
        key_ids = {each.stakeholder_id for each in coming}
        ranked = sorted(people, key=lambda one: (one.id not in key_ids, -(one.influence or 0)))
        self.judging.show_people(ranked[:_MOST_PEOPLE])

    def _show_checks(self) -> None:
        exchange = self._known_talk.exchange
        records = read_exchanges(self._desk.workspace, exchange.project_id)
        rows = rows_of(records, exchange, BEFORE)
        self.judging.show_checks(rows, {each.id: _check_name(each) for each in rows})

    @property
    def _known_talk(self) -> Talk:
        assert self.runner.talk is not None  # shown before anything else
        return self.runner.talk

    def _lay_out(self) -> None:
        middle = QFrame()
        middle.setObjectName("card")
        inside = column(middle)
        inside.addWidget(self.head)
        vertical = Qt.Orientation.Vertical
        self._middle = parts = Panes("rehearsal.middle", self._desk.preferences, vertical)
        parts.add_pane(self.stage, _STAGE, grows=True)
        parts.add_pane(self.question, _QUESTION)
        parts.restore()
        inside.addWidget(parts, 1)
        left = QWidget()
        column(left, margin=12).addWidget(self.segments)
        centre = QWidget()
        body = column(centre)
        body.setContentsMargins(0, 12, 12, 12)
        body.addWidget(middle)
        panes = Panes("rehearsal.panes", self._desk.preferences)
        panes.add_pane(left, _SEGMENTS)
        panes.add_pane(centre, _MIDDLE, grows=True)
        panes.add_pane(self.judging, _JUDGING)
        panes.restore()
        column(self).addWidget(panes)

    def _connect(self) -> None:
        self.runner.changed.connect(self._show_runs)
        self.head.full_screen.clicked.connect(self.show_full_screen)
        self.question.drill_wanted.connect(self.begin_drill)
        self.judged.connect_to(self.judging, self.history)
        self.judged.chosen.connect(self._show_runs)
        self.judged.noted.connect(self.setFocus)


def _check_name(row: Preparation) -> str:
    return row.text or load().name(row.item, language())
