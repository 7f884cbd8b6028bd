"""The page of the bid: its tabs, how ready it is, and the ways in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from presales_desk.actions.whole_bid import TABLES
from presales_desk.records.bid import TenderWish
from presales_desk.records.enums import ClauseWeight, Deviation
from presales_desk.records.project import Project
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.bid.book import BidBook
from presales_desk.ui.pages.bid.commands import page_commands
from presales_desk.ui.pages.bid.finished import FinishedChecks
from presales_desk.ui.pages.bid.importing import TenderImporter
from presales_desk.ui.pages.bid.inspector import BidInspector
from presales_desk.ui.pages.bid.kinds import table_of
from presales_desk.ui.pages.bid.matrix_sheets import MatrixSheets
from presales_desk.ui.pages.bid.presenting import draft_presentation
from presales_desk.ui.pages.bid.tab_host import BidTabHost
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState, InlineProgress
from presales_desk.ui.words import counted, dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Edit


class BidPage(Page):
    """Answer every clause, miss no mandatory one, be ready on time."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self.book = BidBook(desk, self)
        self.importer = TenderImporter(desk, self)
        self.host = BidTabHost(desk, self.book)
        self.sheets = MatrixSheets(desk, self.book, self)
        self.finished = FinishedChecks(desk, self.book, self)
        self._early = ""
        self._inspector = BidInspector(desk, self.book)
        self._notices = column(margin=0)
        self._notices.setContentsMargins(16, 0, 16, 0)
        self._progress: InlineProgress | None = None
        self._summary = ""
        self._parts = QStackedWidget()
        self._empty = self._teaching()
        self._parts.addWidget(self._empty)
        self._parts.addWidget(self.host)
        body = column(self)
        body.addLayout(self._notices)
        body.addWidget(self._parts, 1)
        self._connect()

    @override
    def make_parts(self) -> Iterator[None]:
        yield from self.host.make_tabs()
        yield from self._inspector.make_parts()
        self._inspector.readiness.check_wanted.connect(self.finished.choose)

    @override
    def purpose(self) -> str:
        return self._summary or self.tr("Answer every clause, miss no ★, be ready on time")

    @override
    def part(self) -> str:
        return self.host.name

    @override
    def show_part(self, name: str) -> None:
        self.host.show_tab(name)

    @override
    def commands(self) -> Sequence[Command]:
        sheets = self.sheets.commands(self.has_tender, self.may_write)
        checks = self.finished.commands(self.has_tender)
        return [*page_commands(self), *checks, *sheets, *self.host.commands()]

    @override
    def inspector(self) -> QWidget:
        return self._inspector

    @override
    def teaches(self) -> bool:
        return not self._shows_tabs()

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.host.bar, *self.host.in_front.panes())

    @override
    def show_project(self, project_id: str) -> None:
        self.commit()
        self.book.show_project(project_id)
        self._show()

    @override
    def refresh(self) -> None:
        if self._desk.count(Project, id=self.book.project_id):
            self.book.refresh()

    @override
    def hear(self, edit: Edit) -> None:
        if not edit.kinds & TABLES:
            self.host.hear_others(edit)
        elif self.book.hear(edit):
            self._show_head()
            self.host.hear(edit)
            self._inspector.refresh_record()

    @override
    def reveal(self, record_id: str) -> None:
        if table := table_of(self._desk.workspace, record_id):
            self.host.reveal(record_id, table)

    @override
    def commit(self) -> None:
        self.host.commit()
        self._inspector.flush()

    @override
    def focus_filter(self) -> None:
        self.host.in_front.focus_filter()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        for tab in self.host.tabs.values():
            tab.compact_changed(narrow=narrow, low=low)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        holds_file = any(url.isLocalFile() for url in event.mimeData().urls())
        if holds_file and self.may_write():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            self.importer.take(files)
        event.acceptProposedAction()

    def may_write(self) -> bool:
        """Tell whether the workspace can be changed."""
        return bool(self.book.project_id) and not self._desk.workspace.read_only

    def has_tender(self) -> bool:
        """Tell whether there is a tender."""
        return self.book.has_tender

    def show_levers(self) -> None:
        """Show what we wish to see in a tender that is not published yet."""
        self._early = self.book.project_id
        self._show()
        self.host.show_tab("levers")

    def has_clause(self) -> bool:
        """Tell whether a clause is chosen that can be proved."""
        return self.may_write() and self._inspector.has_clause

    def link_evidence(self) -> None:
        """Ask for files that prove the chosen clause."""
        self._inspector.clause.evidence.choose()

    def note_promise(self) -> None:
        """Ask about a promise in the answer to the chosen clause."""
        self.commit()
        self._inspector.clause.promise.ask()

    def export(self) -> None:
        """Ask which documents to write, and write them."""
        from presales_desk.ui.pages.bid.export_dialog import export_documents

        self.commit()
        export_documents(self._desk, self.book.project_id, self)

    def set_up(self) -> None:
        """Ask who signs, whether the bid is blind, and what else all documents need."""
        from presales_desk.ui.pages.bid.setup_dialog import SetupDialog

        self.commit()
        SetupDialog(self._desk, self.book, self).open()

    def may_present(self) -> bool:
        """Tell whether there is a bid to present."""
        return self.may_write() and self.book.has_tender

    def draft_presentation(self) -> None:
        """Draft how the bid is presented, and show that outline."""
        self.commit()
        draft_presentation(self._desk, self.book.project_id)

    def check(self) -> None:
        """Show everything that would have the bid rejected."""
        from presales_desk.ui.pages.bid.check_dialog import CheckDialog

        self.commit()
        dialog = CheckDialog(self.book, self)
        dialog.opened.connect(self.reveal)
        dialog.open()

    def _connect(self) -> None:
        self.book.read.connect(self._show)
        self.book.judged.connect(self._show_judgement)
        self.host.turned.connect(self.header_changed)
        self.host.chosen.connect(self._inspector.show_record)
        self.host.chosen.connect(self.header_changed)
        self.host.reveal_wanted.connect(self.reveal)
        self._inspector.reveal_wanted.connect(self.reveal)
        self.importer.begun.connect(self._show_progress)
        self.importer.ended.connect(self._end_progress)
        self.importer.taken.connect(self._show_clauses)

    @Slot()
    def _show_clauses(self) -> None:
        """Show what a tender asks, whatever was looked at in another one."""
        self.host.show_tab("matrix")

    def _shows_tabs(self) -> bool:
        project_id = self.book.project_id
        wished = bool(project_id) and self._desk.count(TenderWish, project_id=project_id) > 0
        return self.book.has_tender or wished or bool(project_id and self._early == project_id)

    def _teaching(self) -> EmptyState:
        empty = EmptyState(
            self.tr("Import the tender: clauses, ★ and dates are listed by themselves"),
            self.tr(
                "Word, PDF, Excel, saved web pages, text or a zip of these. Every row says where"
                " it stands in the tender; you can correct all of them."
            ),
            "bid",
        )
        if not self._desk.workspace.read_only:
            empty.add_button(self.tr("Import tender"), self.importer.choose, Kind.PRIMARY, "import")
            empty.add_button(self.tr("Paste text"), self.importer.paste, icon="edit")
            empty.add_button(self.tr("Influence the tender"), self.show_levers, icon="target")
            empty.add_note(self.tr("Or drop files here. One undo takes an import back."))
        return empty

    @Slot()
    def _show(self) -> None:
        self._show_head()
        self.host.refresh()
        self._inspector.refresh()
        self.header_changed.emit()

    def _summed_up(self) -> str:
        """Return what the header says of the clauses; empty while there are none."""
        clauses = [each for each in self.book.records.clauses if not each.withdrawn]
        if not clauses:
            return ""
        marked = sum(each.weight is ClauseWeight.MANDATORY for each in clauses)
        better = sum(each.deviation is Deviation.POSITIVE for each in clauses)
        worse = sum(each.deviation is Deviation.NEGATIVE for each in clauses)
        return dotted(
            counted(self.tr("{count} {count:clause|clauses}"), count=len(clauses)),
            self.tr("★ {count}").format(count=marked),
            self.tr("better {count}").format(count=better) if better else "",
            self.tr("worse {count}").format(count=worse) if worse else "",
        )

    def _show_head(self) -> None:
        self._summary = self._summed_up()
        in_front = self.host if self._shows_tabs() else self._empty
        focus = QApplication.focusWidget()
        is_left = focus is not None and self._empty.isAncestorOf(focus)
        self._parts.setCurrentWidget(in_front)
        self.setFocusProxy(in_front)
        if is_left and in_front is self.host:  # Qt would put it on the names of the tabs
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.host.source.setText(dotted(*(file.name for file in self.book.whole.files)))

    @Slot()
    def _show_judgement(self) -> None:
        self._inspector.show_readiness()
        self.host.name_tabs()

    @Slot(object)
    def _show_progress(self, task: Task) -> None:
        self._end_progress()
        self._progress = InlineProgress(task.title)
        self._progress.cancel_requested.connect(task.cancel)
        task.progressed.connect(self._progress.show_step)
        self._notices.setContentsMargins(16, 12, 16, 12)
        self._notices.addWidget(self._progress)
        self._progress.show()  # a layout would show it one event later

    @Slot()
    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None
            self._notices.setContentsMargins(16, 0, 16, 0)
