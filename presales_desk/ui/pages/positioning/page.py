"""The page of position and strategy: how hard to go, then how; what was changed, and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot

from presales_desk.actions.positioning import read_positioning, reread_positioning
from presales_desk.records.competition import Competitor, SwotItem
from presales_desk.records.people import Contact, Stakeholder
from presales_desk.records.plan import Adjustment, Judgement, Phase, Plan, Showing, Tripwire
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Link
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.positioning.adjustments import AdjustmentsCard
from presales_desk.ui.pages.positioning.advice import AdviceCard
from presales_desk.ui.pages.positioning.decisions import Decisions
from presales_desk.ui.pages.positioning.head import Head
from presales_desk.ui.pages.positioning.map_card import MapCard
from presales_desk.ui.pages.positioning.phases import PhasesCard
from presales_desk.ui.pages.positioning.questions import QuestionsCard
from presales_desk.ui.pages.positioning.strategy import StrategyCard
from presales_desk.ui.pages.positioning.strengths import StrengthsCard
from presales_desk.ui.pages.positioning.tripwires import TripwiresCard
from presales_desk.ui.strategy_deck import write_strategy_deck
from presales_desk.ui.turns import Turns, once_painted
from presales_desk.ui.widgets.frames import column, scrolled_column

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.positioning import Positioning
    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.widgets.record_table import RecordTable

_TABLES = frozenset(
    kind.table
    for kind in (
        *(Project, Milestone, KeyFact, Plan, Judgement, Phase, Showing, Tripwire, Adjustment),
        *(Competitor, SwotItem, Stakeholder, Contact, Link),
    )
)
REPORT = "sales-plan"


class PositioningPage(Page):
    """Decide how hard to go, then how; keep the history (method, sections 2 and 16)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self._project_id = ""
        self._decisions = Decisions(desk, self)
        self._turns = Turns(self)
        desk.closing.connect(self._turns.stop)
        self._body, self._scroll = scrolled_column(margin=16, spacing=12)
        column(self).addWidget(self._scroll)

    @override
    def make_parts(self) -> Iterator[None]:
        self.map = MapCard(self._desk, self._decisions)
        yield
        self.questions = QuestionsCard(self._desk, self._decisions)
        self.questions.side_chosen.connect(self._change_side)
        yield
        self._head = Head(self.map, self.questions)
        yield
        self._add_parts(self._head)
        yield
        self.strategy = StrategyCard(self._desk, self._decisions)
        yield
        self.phases = PhasesCard(self._desk, self._decisions)
        self.advice = AdviceCard(self._desk)
        self._add_parts(self.strategy, self.phases, self.advice)
        yield
        self.strengths = StrengthsCard(self._desk, self._decisions)
        self.tripwires = TripwiresCard(self._desk, self._decisions)
        self.adjustments = AdjustmentsCard()
        self._add_parts(self.strengths, self.tripwires, self.adjustments)
        self._connect()
        self.setFocusProxy(self.map.map)

    def _connect(self) -> None:
        self.phases.cursor_moved.connect(self._scroll_to_phase)
        self.tripwires.cursor_moved.connect(self._scroll_to_tripwire)
        self.adjustments.opened.connect(self._compare)
        self.advice.opened.connect(self._mend)

    @override
    def purpose(self) -> str:
        return self.tr("First decide how hard to go, then how")

    @override
    def commands(self) -> Sequence[Command]:
        return (*self._leading_on(), *self._adding())

    def _leading_on(self) -> Sequence[Command]:
        return (
            Command(
                id="positioning.versions",
                title=self.tr("Plan history"),
                hint=self.tr("Read the plan of any day, or compare two days"),
                icon="clock",
                where=Where.HEADER,
                run=self._show_versions,
            ),
            Command(
                id="positioning.deck",
                title=self.tr("Write strategy deck"),
                hint=self.tr("A new outline from the plan, marked internal on each slide"),
                icon="slides",
                where=Where.HEADER,
                enabled=self._may_write,
                run=self._write_deck,
            ),
            Command(
                id="positioning.export",
                title=self.tr("Export sales plan"),
                hint=self.tr("Write strategy, phases and tripwires as a Word document"),
                icon="export",
                where=Where.PRIMARY,
                run=self._export,
            ),
        )

    def _adding(self) -> Sequence[Command]:
        return (
            Command(
                id="positioning.propose",
                title=self.tr("Propose phases from the key dates"),
                icon="cal",
                where=Where.INSERT,
                enabled=self._may_write,
                run=self.phases.propose,
            ),
            Command(
                id="positioning.tripwire",
                title=self.tr("Add exit tripwire"),
                icon="flag",
                where=Where.INSERT,
                enabled=self._may_write,
                run=self.tripwires.add,
            ),
            Command(
                id="positioning.phase",
                title=self.tr("Add phase"),
                icon="plus",
                key="Ctrl+Return",
                where=Where.INSERT,
                enabled=self._may_write,
                run=self.phases.add,
            ),
        )

    @override
    def panes(self) -> Sequence[QWidget]:
        return (
            *(self.map, self.questions, self.strategy, self.phases, self.advice),
            *(self.strengths, self.tripwires, self.adjustments),
        )

    @override
    def teaches(self) -> bool:
        return not self._decisions.seen.records.phases

    @override
    def show_project(self, project_id: str) -> None:
        self._project_id = project_id
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    @Slot()
    def _change_side(self) -> None:
        self.refresh()
        self._turns.finish()  # what is judged next is judged of that side

    @override
    def refresh(self) -> None:
        if not self._is_there():
            return
        today = self._desk.now().date()
        self._show(read_positioning(self._desk.workspace, self._project_id, today))

    def _show(self, seen: Positioning) -> None:
        self._decisions.seen = seen
        self.map.show_seen(seen)
        self._turns.begin(self._showing_rest(seen))
        self.header_changed.emit()

    def _showing_rest(self, seen: Positioning) -> Iterator[None]:
        """Show what stands beside and below the map; the last is to be seen by scrolling only."""
        for card in (self.questions, self.strategy, self.phases):
            card.show_seen(seen)
            yield
        below = (self.strengths, self.tripwires, self.adjustments)
        yield from once_painted(*(partial(card.show_seen, seen) for card in below))

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _TABLES and self._is_there():
            today = self._desk.now().date()
            seen = self._decisions.seen
            self._show(reread_positioning(self._desk.workspace, seen, kinds, today))
            self._turns.finish()  # what was changed may stand there

    @override
    def reveal(self, record_id: str) -> None:
        self._turns.finish()
        for table in (self.phases.table, self.tripwires.table, self.strengths.table):
            if table is not None and table.reveal(record_id):
                table.setFocus()
                self._scroll_to_row(table)
                return
        self.questions.reveal(record_id)

    @override
    def commit(self) -> None:
        for card in (self.map, self.questions, self.strategy, self.phases, self.strengths):
            card.flush()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self._head.set_low(low=low)

    def _add_parts(self, *parts: QWidget) -> None:
        for part in parts:
            self._body.insertWidget(self._body.count() - 1, part)  # above the stretch

    @Slot(object)
    def _mend(self, finding: Finding) -> None:
        """Lead to what a finding is about: a row, an answer, a field, or another page."""
        fields = {
            "strategy": self.strategy.sentence,
            "partner": self.strategy.partner,
            "margin": self.map.margin.editor("margin"),
            "position": self.questions.bar.choice,
        }
        if finding.field == "our_price":
            self._desk.show_page("competition")
        elif finding.field in fields:
            fields[finding.field].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(fields[finding.field])
        elif not self.questions.reveal(finding.record_id):
            self.reveal(finding.record_id)

    @Slot(object)
    def _compare(self, adjustment: Adjustment) -> None:
        self._desk.show_page("versions", adjustment.id)

    def _show_versions(self) -> None:
        self._desk.show_page("versions")

    def _export(self) -> None:
        self.commit()
        choose_report(self._desk, REPORT, self._project_id, self)

    def _write_deck(self) -> None:
        self.commit()
        write_strategy_deck(self._desk, self._project_id)

    @Slot()
    def _scroll_to_phase(self) -> None:
        self._scroll_to_row(self.phases.table)

    @Slot()
    def _scroll_to_tripwire(self) -> None:
        self._scroll_to_row(self.tripwires.table)

    def _scroll_to_row(self, table: RecordTable) -> None:
        """Bring the row with the cursor into sight once the page has its new height."""

        def scroll() -> None:
            row, seen = table.visualRect(table.currentIndex()), self._scroll.viewport()
            top = table.viewport().mapTo(seen, row.topLeft()).y()
            below = top + 2 * row.height() - seen.height()
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + min(max(below, 0), top))

        QTimer.singleShot(0, self, scroll)

    def _is_there(self) -> bool:
        """Tell whether the project exists; it may go before the window has left it."""
        return bool(self._project_id) and self._desk.count(Project, id=self._project_id) > 0

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only
