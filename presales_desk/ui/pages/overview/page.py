"""The overview: where a project stands in the method, and what is missing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot

from presales_desk.actions.standing import Standing, read_standing
from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.overview.dates import DatesCard, TimelineCard
from presales_desk.ui.pages.overview.facts import FactsDrawer
from presales_desk.ui.pages.overview.files import FilesCard
from presales_desk.ui.pages.overview.stage_card import StageCard
from presales_desk.ui.pages.overview.state import CompareCards, HeadChips, StateCards, WinCards
from presales_desk.ui.widgets.frames import column, scrolled_column
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from presales_desk.planning.overview import Step
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.widgets.record_table import RecordTable
    from presales_desk.workspace.workspace import Reader

BRIEF = "project-brief"
_PAUSE_MS = 120


class OverviewPage(Page):
    """Stage, progress, gaps, key dates, files; the facts of the project in the inspector."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._project_id = ""
        self._standing: Standing | None = None
        self.chips = HeadChips()
        self.facts = FactsDrawer(desk)
        self.stages = StageCard(desk)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._assess)
        desk.closing.connect(self._pause.stop)
        self.setAcceptDrops(not desk.workspace.read_only)
        self._body, self._scroll = scrolled_column(margin=16, spacing=12)
        column(self).addWidget(self._scroll)
        self._add_part(self.stages)

    @override
    def make_parts(self) -> Iterator[None]:
        self.state = StateCards()
        self._add_part(self.state)
        self.setFocusProxy(self.state.steps)
        self.schedule = TimelineCard(self._desk)
        self._add_part(self.schedule)
        yield
        self.compare = CompareCards(self._desk)
        self._add_part(self.compare)
        yield
        self.chance = WinCards()
        self._add_part(self.chance)
        yield
        self.dates = DatesCard(self._desk)
        self._add_part(self.dates)
        yield
        self.files = FilesCard(self._desk)
        self._add_part(self.files)
        self._connect()

    @override
    def purpose(self) -> str:
        project = self._project()
        if project is None:
            return ""
        opened = ""
        if project.opened is not None:
            opened = translate("OverviewPage", "opened {day}").format(day=project.opened)
        return dotted(project.code, opened, self._last_change())

    @override
    def commands(self) -> Sequence[Command]:
        return (
            Command(
                id="overview.brief",
                title=translate("OverviewPage", "Export project brief"),
                icon="export",
                where=Where.HEADER,
                run=self.choose_brief,
            ),
            Command(
                id="overview.rename_files",
                title=translate("OverviewPage", "Rename files by the naming rule"),
                where=Where.PROJECT,
                enabled=self.files.naming.has_names,
                run=self.files.naming.rename_all,
            ),
            Command(
                id="overview.date",
                title=translate("OverviewPage", "Add key date"),
                icon="plus",
                key="Ctrl+Return",
                where=Where.PRIMARY,
                enabled=self._may_write,
                run=self.dates.add_date,
            ),
        )

    @override
    def header_widget(self) -> QWidget:
        return self.chips

    @override
    def inspector(self) -> QWidget:
        return self.facts

    @override
    def panes(self) -> Sequence[QWidget]:
        parts = (self.state, self.schedule, self.compare, self.chance, self.dates, self.files)
        return (self.stages, *parts)

    @override
    def show_project(self, project_id: str) -> None:
        self._project_id, self._standing = project_id, None
        self.refresh()
        self._scroll.verticalScrollBar().setValue(0)

    @override
    def refresh(self) -> None:
        project = self._project()
        if project is None:
            return
        self._show(project)
        self._pause.start()

    @override
    def reveal(self, record_id: str) -> None:
        for card in (self.dates, self.files):
            if card.table.reveal(record_id):
                self._scroll_to_row(card.table)

    @override
    def commit(self) -> None:
        self.facts.form.flush()

    def choose_brief(self) -> None:
        """Ask where to, and write the project brief as a Word document."""
        choose_report(self._desk, BRIEF, self._project_id, self)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.files.take_in(files)
        event.acceptProposedAction()

    def _add_part(self, part: QWidget) -> None:
        self._body.insertWidget(self._body.count() - 1, part)  # above the stretch

    def _connect(self) -> None:
        self.dates.cursor_moved.connect(self._scroll_to_date)
        self.schedule.timeline.chosen.connect(self.dates.show_row)
        self.schedule.phases_wanted.connect(self._show_phases)
        self.state.steps.opened.connect(self._open_step)
        self.state.adjust_requested.connect(self._adjust_position)
        self.compare.gaps_card.opened.connect(self._open_gap)
        self.compare.element_opened.connect(self._show_element)
        self.chance.win.opened.connect(self._desk.show_page)
        self.chance.history_requested.connect(self._show_history)

    @Slot()
    def _scroll_to_date(self) -> None:
        self._scroll_to_row(self.dates.table)

    def _scroll_to_row(self, table: RecordTable) -> None:
        """Bring the row with the cursor into sight once the page has its new height."""

        def scroll() -> None:
            row = table.visualRect(table.currentIndex())
            seen = self._scroll.viewport()
            below = table.viewport().mapTo(seen, row.bottomLeft()).y() - seen.height()
            above = table.viewport().mapTo(seen, row.topLeft()).y()
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + min(max(below + row.height(), 0), above))

        QTimer.singleShot(0, self, scroll)

    def _project(self) -> Project | None:
        """Return the project; None while it is gone, before the window has left it."""
        found = self._desk.find(Project, id=self._project_id) if self._project_id else []
        return found[0] if found else None

    def _show(self, project: Project) -> None:
        findings = self._standing.overview.findings if self._standing else ()
        self.chips.show_project(project)
        self.facts.show_project(project, findings)
        self.stages.show_project(project)
        self.state.show_position(project, self._standing)
        self.schedule.show_project(project.id)
        self.dates.show_dates(project.id, findings)
        self.files.show_files(project.id)
        self.header_changed.emit()

    @Slot()
    def _assess(self) -> None:
        project_id, today = self._project_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> Standing:
            del job  # too short to report
            return read_standing(reader, project_id, today)

        title = translate("OverviewPage", "Assessing the project")
        self._desk.run(work, title, self._show_standing, self._desk.show_unless_gone)

    def _show_standing(self, standing: Standing) -> None:
        project = self._project()
        if project is None or standing.project_id != project.id:
            return
        self._standing = standing
        for part in (self.state, self.compare, self.chance):
            part.show_standing(standing)
        self._show(project)
        complete = translate("OverviewPage", "{percent}% complete")
        self.context_changed.emit(complete.format(percent=standing.overview.percent))

    @Slot(object)
    def _open_step(self, step: Step) -> None:
        if step.page == "overview" and step.findings:
            self._open_gap(step.findings[0])
        else:
            self._desk.show_page(step.page)

    @Slot(object)
    def _open_gap(self, finding: Finding) -> None:
        if finding.page != "overview":
            self._desk.show_page(finding.page, finding.record_id)
        elif finding.record_id != self._project_id:
            self.reveal(finding.record_id)
            self.dates.table.setFocus()
        elif not self.facts.focus(finding.field):
            self.dates.add_date()

    @Slot()
    def _adjust_position(self) -> None:
        self._desk.show_page("positioning")

    @Slot(str)
    def _show_phases(self, id: str) -> None:
        self._desk.show_page("positioning", id)

    @Slot(str)
    def _show_element(self, id: str) -> None:
        self._desk.show_page("competition", id)

    @Slot()
    def _show_history(self) -> None:
        self._desk.show_page("history")

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only

    def _last_change(self) -> str:
        if self._standing is None or not self._standing.changes:
            return ""
        edit = self._standing.changes[0]
        words = translate("OverviewPage", "changed {moment}")
        return words.format(moment=f"{edit.at:%m-%d %H:%M}")
