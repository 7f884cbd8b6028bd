"""The scrolling form of the summary: the result, then the six groups of the method."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from presales_desk.method import load
from presales_desk.planning.summary import required_fields
from presales_desk.records import formats
from presales_desk.records.enums import Result
from presales_desk.ui.pages.summary.group_section import GroupSection
from presales_desk.ui.pages.summary.phases_review import PhasesReview
from presales_desk.ui.pages.summary.result_section import ResultSection
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from presales_desk.actions.summary import SummaryState
    from presales_desk.records.summary import ProjectSummary
    from presales_desk.ui.desk import Desk

_RESULT, _ELEMENTS = "result", "elements"
_STRATEGY = "strategy"
"""The group of the method to which the phases of the plan belong."""
_AHEAD = 80  # px: a section counts as reached a little before it stands at the top


class SummaryForm(QScrollArea):
    """Asks for every change; it stores nothing itself.

    While the project is open and nothing is written, only the result is asked.

    Attributes:
        groups: The sections of the six groups, in their order.
        phases: What became of each phase of the plan; in the group of the strategy.

    Signals:
        edit_requested: The ProjectSummary as shown, name of a field, its new value, merge key.
        typing: Something is typed that is not asked for yet.
        day_changed: Day of the result, merge key.
        result_chosen: A Result.
        taken_over: Name of a field whose offer the user takes.
        undone_taken: Name of a field that shall say what was planned and not done.
        plan_wanted: Show where the plan is divided into phases.
        step_reached: Place of the step that was scrolled to: 0 for the result, then the groups.
    """

    edit_requested = Signal(object, str, object, str)
    typing = Signal()
    day_changed = Signal(object, str)
    result_chosen = Signal(object)
    taken_over = Signal(str)
    undone_taken = Signal(str)
    plan_wanted = Signal()
    step_reached = Signal(int)

    summary: ProjectSummary
    phases: PhasesReview
    _state: SummaryState

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
        self.groups: list[GroupSection] = []
        self._unfolded = self._folded = self._read_only = False
        self.result = ResultSection(desk)
        self._archived = QVBoxLayout()
        self._first = _first_the_result(self.unfold)
        self._body = self._lay_out()
        self._scrolled = QTimer(self, singleShot=True, interval=0)
        self._scrolled.timeout.connect(self._announce_step)
        self.verticalScrollBar().valueChanged.connect(self._await_rest)
        self.result.result_chosen.connect(self.result_chosen)
        self.result.figures.edit_requested.connect(self._ask)
        self.result.ending.edit_requested.connect(self._ask_day)
        self.result.elements.changed.connect(self._ask_elements)
        for form in (self.result.figures, self.result.ending):
            form.typing.connect(self.typing)

    def make_groups(self) -> Iterator[None]:
        """Make the sections of the groups; between two of them the window may do other work."""
        for number, group in enumerate(load().summary_groups, start=1):
            section = GroupSection(number, group)
            section.form.edit_requested.connect(self._ask)
            section.form.typing.connect(self.typing)
            section.taken_over.connect(self.taken_over)
            section.undone_taken.connect(self.undone_taken)
            if group.key == _STRATEGY:
                self.phases = PhasesReview(self._desk)
                self.phases.plan_wanted.connect(self.plan_wanted)
                section.add_part(self.phases)
            self.groups.append(section)
            self._body.insertWidget(self._body.count() - 1, section)
            yield

    def begin(self, empty: ProjectSummary) -> None:
        """Show another project from now on; ``empty`` stands in while it has no summary.

        The groups show again when ``show_group`` has filled them.
        """
        self._empty = empty
        self._unfolded = False
        for section in self.groups:
            section.hide()

    def show_result(self, state: SummaryState, *, read_only: bool) -> None:
        """Show how the project ended, and whether there is more to see."""
        self.summary = state.summary or self._empty
        self._state, self._read_only = state, read_only
        ended = state.project.result is not Result.OPEN
        self._folded = not (ended or state.summary or self._unfolded)
        self.result.show_result(state, self.summary, folded=self._folded)
        self.result.show_scores(state, read_only=self._is_closed())
        self.result.set_read_only(self._is_closed())
        self._first.setVisible(self._folded)
        self._show_archived(state)

    def show_group(self, place: int) -> None:
        """Show a group, counted from 0, as it is now; what is being typed stays."""
        section, state = self.groups[place], self._state
        ended = state.project.result is not Result.OPEN
        findings = [one for one in state.findings if ended and one.field in section.names]
        section.form.set_required(required_fields(state.project.result, state.project.level))
        section.show_summary(self.summary, findings, state.groups[place])
        section.show_offers({} if self._is_closed() else state.offers)
        section.show_undone({} if self._is_closed() else state.undone)
        section.form.set_read_only(self._is_closed())
        section.setVisible(not self._folded)

    def show_phases(self) -> None:
        """Show what became of the phases."""
        self.phases.show_state(self._state, read_only=self._is_closed())

    def show_step(self, place: int) -> None:
        """Scroll to the result (0) or to a group (from 1)."""
        self.verticalScrollBar().setValue(self._sections()[place].y())

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, or on the choice of the result."""
        if name == _RESULT:
            self.show_step(0)
            self.result.focus_choice()
            return
        if name == _ELEMENTS:
            self.unfold()
            self.ensureWidgetVisible(self.result.elements)
            self.result.elements.take_focus()
            return
        for section in self.groups:
            if name in section.names:
                self.unfold()
                section.form.focus_field(name)
                self.ensureWidgetVisible(section.form.editor(name), 0, 60)

    def reveal(self, record_id: str) -> None:
        """Put the cursor on a score or a phase."""
        for table in (self.result.scores.table, self.phases.table):
            table.reveal(record_id)

    def group(self, number: int) -> GroupSection:
        """Return the section of a group, counted from 1."""
        return self.groups[number - 1]

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        self.result.flush()
        for section in self.groups:
            section.form.flush()

    @Slot()
    def unfold(self) -> None:
        """Show all fields, although the project is still open."""
        self._unfolded = True
        self._folded = False
        self._first.hide()
        self.result.unfold()
        for section in self.groups:
            section.show()

    def _lay_out(self) -> QVBoxLayout:
        content = QWidget()
        content.setObjectName("scrolled")
        body = column(content)
        body.addLayout(self._archived)
        body.addWidget(self.result)
        body.addWidget(self._first)
        body.addStretch(1)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        return body

    def _is_closed(self) -> bool:
        return self._read_only or self._state.project.archived is not None

    def _show_archived(self, state: SummaryState) -> None:
        while (item := self._archived.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        archived = state.project.archived is not None
        self._archived.setContentsMargins(16, 16 if archived else 0, 16, 0)
        if archived:
            words = translate(
                "SummaryForm",
                "Archived on {day}. The summary can be read here; withdraw the archive to change "
                "it. Archiving again files a new revision.",
            ).format(day=formats.day(state.project.archived, language()))
            self._archived.addWidget(Banner(words, "success", dismissible=False))

    def in_reading_order(self) -> list[QWidget]:
        """Return the parts, for the way of the Tab key."""
        return [self.result, self._first, *self.groups]

    def _sections(self) -> list[QWidget]:
        return [self.result, *self.groups]

    @Slot()
    def _await_rest(self) -> None:
        self._scrolled.start()  # of its own: the timer would take the place of the bar for a time

    @Slot()
    def _announce_step(self) -> None:
        bar = self.verticalScrollBar()
        reached = bar.value() + _AHEAD
        places = [at for at, each in enumerate(self._sections()) if each.y() <= reached]
        at_end = bar.maximum() > 0 and bar.value() == bar.maximum()
        self.step_reached.emit(len(self.groups) if at_end else max(places, default=0))

    @Slot(str, object, str)
    def _ask(self, name: str, value: object, merge_key: str) -> None:
        self.edit_requested.emit(self.summary, name, value, merge_key)

    @Slot(object)
    def _ask_elements(self, chosen: object) -> None:
        self.edit_requested.emit(self.summary, _ELEMENTS, chosen, "")

    @Slot(str, object, str)
    def _ask_day(self, name: str, value: object, merge_key: str) -> None:
        del name  # there is but one
        self.day_changed.emit(value, merge_key)


def _first_the_result(unfold: Callable[[], None]) -> QWidget:
    frame = QWidget()
    body = column(frame, margin=16, spacing=12)
    words = translate(
        "SummaryForm",
        "First say how the project ended: what has to be written depends on it. Won or lost, "
        "the summary turns the project into knowledge for the next one.",
    )
    body.addWidget(PlainLabel(words, "secondary", wrap=True))
    button = Button(translate("SummaryForm", "Write already, while it is open"), icon="edit")
    button.when_clicked(unfold)
    body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
    body.addStretch(1)
    return frame
