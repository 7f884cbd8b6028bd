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
from presales_desk.ui.pages.summary.result_section import ResultSection
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import finding_text, language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.actions.summary import SummaryState
    from presales_desk.records.findings import Finding
    from presales_desk.records.summary import ProjectSummary

_RESULT = "result"
_AHEAD = 80  # px: a section counts as reached a little before it stands at the top


class SummaryForm(QScrollArea):
    """Asks for every change; it stores nothing itself.

    While the project is open and nothing is written, only the result is asked.

    Attributes:
        groups: The sections of the six groups, in their order.

    Signals:
        edit_requested: The ProjectSummary as shown, name of a field, its new value, merge key.
        typing: Something is typed that is not asked for yet.
        day_changed: Day of the result, merge key.
        result_chosen: A Result.
        taken_over: Name of a field whose offer the user takes.
        step_reached: Place of the step that was scrolled to: 0 for the result, then the groups.
    """

    edit_requested = Signal(object, str, object, str)
    typing = Signal()
    day_changed = Signal(object, str)
    result_chosen = Signal(object)
    taken_over = Signal(str)
    step_reached = Signal(int)

    summary: ProjectSummary
    _state: SummaryState

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
        self.groups: list[GroupSection] = []
        self._unfolded = self._folded = self._read_only = False
        self.result = ResultSection()
        self._archived = QVBoxLayout()
        self._first = _first_the_result(self.unfold)
        self._body = self._lay_out()
        self._scrolled = QTimer(self, singleShot=True, interval=0)
        self._scrolled.timeout.connect(self._announce_step)
        self.verticalScrollBar().valueChanged.connect(self._await_rest)
        self.result.result_chosen.connect(self.result_chosen)
        self.result.figures.edit_requested.connect(self._ask)
        self.result.ending.edit_requested.connect(self._ask_day)
        for form in (self.result.figures, self.result.ending):
            form.typing.connect(self.typing)

    def make_groups(self) -> Iterator[None]:
        """Make the sections of the groups; between two of them the window may do other work."""
        for number, group in enumerate(load().summary_groups, start=1):
            section = GroupSection(number, group)
            section.form.edit_requested.connect(self._ask)
            section.form.typing.connect(self.typing)
            section.taken_over.connect(self.taken_over)
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
        self.result.show_result(state.project, self.summary, _problem(state.findings))
        self.result.set_read_only(self._is_closed())
        self._first.setVisible(self._folded)
        self._show_archived(state)

    def show_group(self, place: int) -> None:
        """Show a group, counted from 0, as it is now; what is being typed stays."""
        section, state = self.groups[place], self._state
        ended = state.project.result is not Result.OPEN
        findings = [one for one in state.findings if ended and one.field in section.names]
        section.form.set_required(required_fields(state.project.result))
        section.show_summary(self.summary, findings, state.groups[place])
        section.show_offers({} if self._read_only else state.offers)
        section.form.set_read_only(self._is_closed())
        section.setVisible(not self._folded)

    def show_step(self, place: int) -> None:
        """Scroll to the result (0) or to a group (from 1)."""
        self.verticalScrollBar().setValue(self._sections()[place].y())

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field, or on the choice of the result."""
        if name == _RESULT:
            self.show_step(0)
            self.result.focus_choice()
            return
        for section in self.groups:
            if name in section.names:
                self.unfold()
                section.form.focus_field(name)
                self.ensureWidgetVisible(section.form.editor(name), 0, 60)

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


def _problem(findings: Sequence[Finding]) -> str:
    found = next((each for each in findings if each.field == _RESULT), None)
    return finding_text(found) if found is not None else ""
