"""Plan history: compare two days of a plan, or read and print the plan of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.plan_history import (
    Comparison,
    Moment,
    PlanMoments,
    compare_plans,
    moments_around,
    read_moments,
    records_at,
)
from presales_desk.records.plan_sections import PlanSection
from presales_desk.records.plan_text import Chapter, chapters_of
from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.versions.comparison_view import ComparisonView
from presales_desk.ui.pages.versions.moments_bar import MomentsBar
from presales_desk.ui.pages.versions.plan_reading import PlanReading
from presales_desk.ui.pages.versions.printing import print_plan
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.plan_diff import Difference
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_PAGES = {
    PlanSection.KEY_INFO: "key_info",
    PlanSection.STAKEHOLDERS: "stakeholders",
    PlanSection.SWOT: "swot",
    PlanSection.COMPETITION: "competition",
    PlanSection.POSITIONING: "positioning",
    PlanSection.PHASES: "positioning",
    PlanSection.TRIPWIRES: "positioning",
    PlanSection.ADJUSTMENTS: "positioning",
    PlanSection.TODOS: "todos",
    PlanSection.OUTLINES: "outline",
    PlanSection.SUMMARY: "summary",
}
"""Where a part of the plan is edited; the others on the overview."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read of a project.

    Attributes:
        wanted: Id of what led to the page; empty for nothing.
        around: Moments to compare for it; None when it is no adjustment or edit.

    """

    project_id: str
    known: PlanMoments
    wanted: str
    around: tuple[Moment, Moment] | None


class VersionsPage(Page):
    """The journal knows every plan there was: two of them compared, or one to read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._project_id = ""
        self._chosen: tuple[Moment, Moment] | None = None
        self._wanted = ""
        self._is_unknown = False
        self._known: PlanMoments | None = None
        self.bar = MomentsBar()
        self.setFocusProxy(self.bar)
        self.hint = PlainLabel("", "hint")
        self.hint.setContentsMargins(16, 8, 16, 8)
        self._stack = QStackedWidget()
        body = column(self)
        body.addWidget(self.bar)
        body.addWidget(self.hint)
        body.addWidget(self._stack, 1)

    @override
    def make_parts(self) -> Iterator[None]:
        self.comparison = ComparisonView(self._desk.preferences)
        self._stack.addWidget(self.comparison)
        yield
        self.reading = PlanReading(self._desk.preferences)
        self._stack.addWidget(self.reading)
        self._stack.addWidget(_no_project())
        self._connect()

    @override
    def purpose(self) -> str:
        found = self._desk.find(Project, id=self._project_id) if self._project_id else []
        return found[0].name if found else ""

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="versions.print",
                title=translate("VersionsPage", "Write as Word…"),
                icon="export",
                where=Where.HEADER,
                enabled=self._can_print,
                hint=translate("VersionsPage", "The plan of the later of the two moments"),
                run=self._print,
            ),
        )

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.bar, self._stack)

    @override
    def refresh(self) -> None:
        if self._desk.project_id != self._project_id:
            self._project_id, self._chosen, self._known = self._desk.project_id, None, None
        self.bar.setVisible(bool(self._project_id))
        if not self._project_id:
            self._stack.setCurrentIndex(2)
            return
        project_id, wanted = self._project_id, self._wanted

        def work(reader: Reader, job: Job) -> _Found:
            del job  # under 100 ms
            known = read_moments(reader, project_id)
            around = moments_around(reader, project_id, known, wanted)
            return _Found(project_id, known, wanted, around)

        title = translate("VersionsPage", "Reading the history")
        self._desk.run(work, title, self._show_moments)

    @override
    def reveal(self, record_id: str) -> None:
        """Compare before an adjustment with after it, or before an edit with now."""
        self._wanted = record_id
        self.refresh()

    @override
    def filter(self, text: str) -> None:
        self.bar.search.setText(text)

    @override
    def focus_filter(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self.bar.changed.connect(self._choose)
        self.bar.detail_changed.connect(self._read)
        self.bar.search.searched.connect(self.comparison.filter)
        self.comparison.all_wanted.connect(self._show_all)
        self.comparison.opened.connect(self._open)

    def _show_moments(self, found: _Found) -> None:
        if found.project_id != self._project_id:
            return
        self._known = found.known
        if found.wanted and found.wanted == self._wanted:
            self._choose_wanted(found)
            self._wanted = ""
        self.bar.show_moments(found.known, self._chosen)
        self._read()

    def _choose_wanted(self, found: _Found) -> None:
        """Compare what led here, an adjustment or an edit; other ids change nothing."""
        adjustments = found.known.adjustments
        self._is_unknown = found.around is None and any(a.id == found.wanted for a in adjustments)
        if found.around is not None:
            self._chosen = found.around
            self.bar.compare()

    @Slot()
    def _choose(self) -> None:
        self._chosen = (self.bar.earlier.moment, self.bar.later.moment)
        self._is_unknown = False
        self._read()

    @Slot()
    def _read(self) -> None:
        project_id, language = self._project_id, self._desk.language
        moments, shown = self.bar.moments, self.bar.later.moment
        if self._known is None:
            return

        def compare(reader: Reader, job: Job) -> tuple[tuple[Moment, Moment], Comparison]:
            del job  # under 100 ms
            return moments, compare_plans(reader, project_id, moments, language)

        def read(reader: Reader, job: Job) -> tuple[Moment, tuple[Chapter, ...]]:
            del job  # likewise
            return shown, chapters_of(records_at(reader, project_id, shown), language)

        title = translate("VersionsPage", "Reading the plan")
        if self.bar.is_reading:
            self._desk.run(read, title, self._show_reading, self._desk.show_unless_gone)
        else:
            self._desk.run(compare, title, self._show_comparison, self._desk.show_unless_gone)

    def _show_comparison(self, found: tuple[tuple[Moment, Moment], Comparison]) -> None:
        moments, comparison = found
        if self.bar.is_reading or moments != self.bar.moments:
            return
        self._stack.setCurrentIndex(0)
        self._say_beginning(comparison)
        self.comparison.show_comparison(comparison, everything=not self.bar.plan_only.isChecked())
        self.header_changed.emit()

    def _show_reading(self, found: tuple[Moment, tuple[Chapter, ...]]) -> None:
        moment, chapters = found
        if not self.bar.is_reading or moment != self.bar.later.moment:
            return
        self._stack.setCurrentIndex(1)
        self.hint.hide()
        self.reading.show_chapters(chapters)
        self.header_changed.emit()

    def _say_beginning(self, comparison: Comparison) -> None:
        """Say what the journal cannot show: a time before the project, or before its import."""
        first = self._known.first_day if self._known is not None else None
        words = ""
        if self._is_unknown:
            words = translate(
                "VersionsPage",
                "This adjustment came with the project: the plan of that day is not known here.",
            )
        elif not comparison.began and first is not None:
            words = translate(
                "VersionsPage", "The project begins on {day}: before, there is no plan."
            ).format(day=first)
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    @Slot()
    def _show_all(self) -> None:
        self.bar.plan_only.setChecked(False)

    @Slot(object)
    def _open(self, difference: Difference | None) -> None:
        if difference is not None and difference.after is not None:
            page = _PAGES.get(difference.section, "overview")
            self._desk.show_page(page, difference.record.id)

    def _can_print(self) -> bool:
        return self._known is not None

    def _print(self) -> None:
        print_plan(self._desk, self._project_id, self.bar.later.moment, self)


def _no_project() -> EmptyState:
    return EmptyState(
        translate("VersionsPage", "No project is open"),
        translate("VersionsPage", "Open a project to see how its plan came about."),
        "cal",
    )
