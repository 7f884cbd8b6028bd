"""The page of the summary: steps at the left, one scrolling form, the archive preview right."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from presales_desk.actions.summary import TABLES, SummaryState, read_summary
from presales_desk.records.summary import ProjectSummary
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.summary.commands import summary_commands
from presales_desk.ui.pages.summary.foot import SummaryFoot
from presales_desk.ui.pages.summary.form import SummaryForm
from presales_desk.ui.pages.summary.gestures import SummaryGestures
from presales_desk.ui.pages.summary.meeting import SummaryMeeting
from presales_desk.ui.pages.summary.offers import SummaryOffers
from presales_desk.ui.pages.summary.preview import ArchivePreview
from presales_desk.ui.pages.summary.step_rows import (
    ROW_HEIGHT,
    StepRow,
    describe_row,
    paint_row,
    step_rows,
)
from presales_desk.ui.panes import Panes
from presales_desk.ui.turns import Turns, once_painted
from presales_desk.ui.widgets.frames import Card, column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.tab_order import order_tabs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from presales_desk.records.enums import Result
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk

REPORT, ANALYSIS = "project-summary", "case-analysis"
_STEPS_WIDTH, _FORM_WIDTH = 200, 640


class SummaryPage(Page):
    """What was learned from one project (method, section 14), and its way into the archive."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self._state: SummaryState | None = None
        self._project_id = ""
        self.gestures, self.offers = SummaryGestures(desk, self), SummaryOffers(desk, self)
        name = self.tr("Project summary")
        self.steps = ItemList(name, describe_row, paint_row, height=ROW_HEIGHT, choice=True)
        self._steps_card = Card(name, padding=0)
        self.setAcceptDrops(True)
        self._turns = Turns(self)
        desk.closing.connect(self._turns.stop)

    @override
    def make_parts(self) -> Iterator[None]:
        self.form = SummaryForm(self._desk)
        yield
        self.meeting = SummaryMeeting()
        self.foot = SummaryFoot()
        self.preview = ArchivePreview()
        yield
        self._lay_out()
        self._connect()
        yield
        yield from self.form.make_groups()

    @override
    def purpose(self) -> str:
        if self._state is None:
            return ""
        words = self.tr("What was learned, for whoever comes next · {filled} of {total} fields")
        filled = sum(group.filled for group in self._state.groups)
        return words.format(filled=filled, total=sum(group.total for group in self._state.groups))

    @override
    def commands(self) -> Sequence[Command]:
        return summary_commands(self)

    @override
    def inspector(self) -> QWidget:
        return self.preview

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self._steps_card, self._form_card)

    @override
    def show_project(self, project_id: str) -> None:
        self.commit()
        self._project_id = project_id
        self.form.begin(ProjectSummary(project_id=project_id))
        self._turns.begin(once_painted(*self._show_first()))
        self.form.show_step(0)

    @override
    def refresh(self) -> None:
        if not self._project_id:
            return
        self._turns.stop()
        could_change = self.may_change()
        below = self._show_first()
        if self.may_change() is could_change:
            for show in below:
                show()
        else:  # filed, or taken out again: every field there is opens or closes
            self._turns.begin(once_painted(*below))

    def _show_first(self) -> list[Callable[[], None]]:
        """Show what is seen without scrolling, and return what has still to be shown."""
        today = self._desk.now().date()
        self._state = state = read_summary(self._desk.workspace, self._project_id, today)
        read_only = self._desk.workspace.read_only
        place = self.steps.currentIndex().row()
        self.steps.show_items(step_rows(state))
        self.steps.choose(max(place, 0))
        self.form.show_result(state, read_only=read_only)
        self.offers.show_state(state, self.form.summary)
        self.foot.show_state(state, read_only=read_only)
        self.form.show_group(0)
        self._show_meeting(state)
        self.context_changed.emit(self.foot.text())
        self.header_changed.emit()
        below = [partial(self.form.show_group, place) for place in range(1, len(self.form.groups))]
        beside = self.preview.showing(state, read_only=read_only)
        return [*beside, *below, self.form.show_phases, self._order_tabs]

    def _show_meeting(self, state: SummaryState) -> None:
        closed = not self.may_change()
        offered = state.offers.get("participants", "")
        self.meeting.show_summary(self.form.summary, offered, read_only=closed)

    def _order_tabs(self) -> None:
        order_tabs(self.steps, [self.meeting, *self.form.in_reading_order(), self.foot])

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds & TABLES:
            self.refresh()

    @override
    def reveal(self, record_id: str) -> None:
        self._turns.finish()
        self.form.reveal(record_id)

    @override
    def commit(self) -> None:
        self.form.flush()
        self.meeting.form.flush()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.may_change() and event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.gestures.attach(self._project_id, [Path(url.toLocalFile()) for url in urls])
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        self._steps_card.body.setSpacing(0)
        self._steps_card.body.addWidget(self.steps, 1)
        self._steps_card.body.addWidget(self.meeting)
        self._form_card = Card(padding=0)
        self._form_card.body.setSpacing(0)
        self._form_card.body.addWidget(self.form, 1)
        self._form_card.body.addWidget(self.foot)
        panes = Panes("summary.panes", self._desk.preferences, gap=12)
        column(self, margin=16).addWidget(panes)  # before it is filled, which is quicker
        panes.add_pane(self._steps_card, _STEPS_WIDTH)
        panes.add_pane(self._form_card, _FORM_WIDTH, grows=True)
        panes.restore()

    def _connect(self) -> None:
        self.steps.opened.connect(self._show_step)
        self.form.step_reached.connect(self.steps.choose)
        self.form.edit_requested.connect(self.gestures.change)
        self.form.typing.connect(self._desk.typing)
        self.form.day_changed.connect(self._change_day)
        self.form.result_chosen.connect(self._close)
        self.form.taken_over.connect(self.offers.take)
        self.form.undone_taken.connect(self.offers.take_undone)
        self.form.plan_wanted.connect(self._show_plan)
        self.meeting.form.edit_requested.connect(self._change_meeting)
        self.meeting.form.typing.connect(self._desk.typing)
        self.meeting.participants_wanted.connect(self.offers.take_participants)
        self.foot.missing_wanted.connect(self._show_missing)
        self.foot.export_wanted.connect(self.export)
        self.foot.archive_wanted.connect(self.archive)
        self.foot.withdrawal_wanted.connect(self.withdraw)
        self.preview.files_wanted.connect(self._choose_files)
        self.preview.sorting_wanted.connect(self._show_files)
        self.preview.analysis_wanted.connect(self.export_analysis)
        self.preview.card_wanted.connect(self.make_card)
        self.preview.file_opened.connect(self.gestures.open_file)
        self.gestures.filing_began.connect(self.foot.wait)
        self.gestures.filing_ended.connect(self.foot.go_on)

    def has_offers(self) -> bool:
        """Tell whether the plan knows something for a field that is empty."""
        return self.may_change() and bool(self._state and self._state.offers)

    def may_change(self) -> bool:
        """Tell whether the summary can be written: it is not archived, nor open for reading."""
        open_for_change = self._state is not None and self._state.project.archived is None
        return open_for_change and not self._desk.workspace.read_only

    def may_make_card(self) -> bool:
        """Tell whether there is a summary that a case card can be made of."""
        written = self._state is not None and self._state.summary is not None
        return written and not self._desk.workspace.read_only

    def may_withdraw(self) -> bool:
        """Tell whether the project lies in the archive and can be taken out again."""
        archived = self._state is not None and self._state.project.archived is not None
        return archived and not self._desk.workspace.read_only

    @Slot(object)
    def _show_step(self, row: StepRow) -> None:
        self._turns.finish()
        self.form.show_step(self.steps.items().index(row))

    @Slot(object, str)
    def _change_day(self, value: object, merge_key: str) -> None:
        self.gestures.change_day(self._project_id, value, merge_key)

    @Slot(object)
    def _close(self, result: Result) -> None:
        self.commit()
        self.gestures.close(self._project_id, result)

    @Slot(str, object, str)
    def _change_meeting(self, name: str, value: object, merge_key: str) -> None:
        self.gestures.change(self.form.summary, name, value, merge_key)

    @Slot()
    def _show_plan(self) -> None:
        self._desk.show_page("positioning")

    @Slot()
    def take_all(self) -> None:
        """Fill every empty field that the plan knows something for."""
        self.commit()
        self._turns.finish()
        self.form.unfold()
        self.offers.take_all()

    @Slot()
    def export(self) -> None:
        """Write the summary as a Word document."""
        self.commit()
        choose_report(self._desk, REPORT, self._project_id, self)

    @Slot()
    def export_analysis(self) -> None:
        """Write the case analysis as a Word document."""
        self.commit()
        choose_report(self._desk, ANALYSIS, self._project_id, self)

    @Slot()
    def make_card(self) -> None:
        """Make a case card of the summary."""
        self.commit()
        self.gestures.make_case_card(self._project_id)

    @Slot()
    def archive(self) -> None:
        """File the project; lead to the first gap while something is missing."""
        self.commit()
        if self._state is not None and self._state.findings:
            self._show_missing()
        else:
            self.gestures.archive(self._project_id)

    @Slot()
    def withdraw(self) -> None:
        """Take the project out of the knowledge base."""
        self.gestures.withdraw(self._project_id)

    @Slot()
    def _choose_files(self) -> None:
        self.gestures.choose_files(self._project_id)

    @Slot()
    def _show_files(self) -> None:
        self._desk.show_page("overview")

    @Slot()
    def _show_missing(self) -> None:
        if self._state is not None and self._state.findings:
            self._turns.finish()
            self.form.focus_field(self._state.findings[0].field)
