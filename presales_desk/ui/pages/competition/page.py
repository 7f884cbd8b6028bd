"""The page of the competition: the matrix, its inspector, and what is made from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot

from presales_desk.actions.competition import read_competition
from presales_desk.actions.competition_uses import cell_uses
from presales_desk.method.keys import Element
from presales_desk.planning.competition_findings import PAGE, competition_findings
from presales_desk.planning.matrix import matrix_of
from presales_desk.planning.weighting import scaled_to_whole
from presales_desk.records.competition import Competitor, Play, Score, SwotItem
from presales_desk.records.plan import Plan
from presales_desk.records.summary import Link
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.page_advice import PageAdvice
from presales_desk.ui.pages.competition.advice import SHOWN_IN_PLACE
from presales_desk.ui.pages.competition.board import MatrixBoard
from presales_desk.ui.pages.competition.gestures import MatrixGestures
from presales_desk.ui.pages.competition.inspector import MatrixInspector
from presales_desk.ui.pages.competition.known_rivals import KnownRivals
from presales_desk.ui.pages.competition.making import MatrixMaking
from presales_desk.ui.pages.competition.matrix_model import side_name
from presales_desk.ui.pages.competition.menus import MatrixMenu
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.words import counted, dotted, term

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.rival_record import RivalRecord
    from presales_desk.planning.matrix import Matrix
    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk

_SHOWN = frozenset({kind.table for kind in (Competitor, Score, Plan, SwotItem, Play, Link)})
_MOST_NAMED = 2
_WEIGHING = ("weights", "focus")
"""Fields of the plan that the popover of the weights edits."""


class CompetitionPage(Page):
    """Six elements, us and whoever competes (competitive strategy, method, section 2)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self._project_id = ""
        self._matrix: Matrix | None = None
        self._findings: Sequence[Finding] = ()
        self.gestures, self.making = MatrixGestures(desk, self), MatrixMaking(desk, self)
        self.known = KnownRivals(desk, self)
        self.advice = PageAdvice(desk, PAGE, SHOWN_IN_PLACE, self)
        self._inspect_soon = QTimer(self, singleShot=True, interval=0)
        self._inspect_soon.timeout.connect(self._inspect)
        desk.closing.connect(self._inspect_soon.stop)

    @override
    def make_parts(self) -> Iterator[None]:
        self.drawer = MatrixInspector(read_only=self._desk.workspace.read_only)
        yield from self.drawer.make_parts()
        self.board = MatrixBoard(read_only=self._desk.workspace.read_only)
        yield
        self.menu = MatrixMenu(self.board.view, self.gestures)
        column(self).addWidget(self.board)
        self.setFocusProxy(self.board)
        self._connect()
        yield

    @override
    def purpose(self) -> str:
        if self._matrix is None or not self._matrix.rivals:
            return ""
        matrix = self._matrix
        best = sorted(matrix.rivals, key=lambda side: side.rank)[:_MOST_NAMED]
        named = [f"{s.competitor.letter} {s.total:.2f}" for s in best if s.competitor]
        size = counted(
            self.tr("six elements × {count} {count:competitor|competitors}"),
            count=len(matrix.rivals),
        )
        ours = self.tr("us {total}, no. {rank}")
        ours = ours.format(total=f"{matrix.ours.total:.2f}", rank=matrix.ours.rank)
        return dotted(size, ours, *named)

    @override
    def commands(self) -> Sequence[Command]:
        return (*self.making.commands(), *self._filling())

    @override
    def teaches(self) -> bool:
        return self.board.is_empty()

    @override
    def inspector(self) -> QWidget:
        return self.drawer

    @override
    def panes(self) -> Sequence[QWidget]:
        return (self.board.bar, self.board.view, self.board.radar)

    @override
    def show_project(self, project_id: str) -> None:
        self._project_id = self.gestures.project_id = self.making.project_id = project_id
        self.board.strip.hide()
        self._read()
        rivals = self._matrix.rivals if self._matrix is not None else ()
        self.board.choose(rivals[0].id if rivals else None, Element.COMPANY)
        self.board.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def refresh(self) -> None:
        self._read()
        self._inspect()

    def _read(self) -> None:
        records = read_competition(self._desk.workspace, self._project_id)
        self._matrix = matrix_of(records)
        self._findings = competition_findings(records)
        self.board.show_records(records, self._matrix, self._findings)
        self.known.ask([rival.name for rival in records.competitors], self._project_id)
        self.header_changed.emit()

    @override
    def records_changed(self, kinds: frozenset[str]) -> None:
        if kinds & _SHOWN:
            self.refresh()

    @override
    def reveal(self, record_id: str) -> None:
        cells = self._matrix.cells.values() if self._matrix is not None else ()
        for cell in cells:
            if cell.score is not None and cell.score.id == record_id:
                self.board.choose(cell.competitor_id, cell.element)
        if self._matrix is not None and self._matrix.side(record_id) is not None:
            self.board.choose(record_id)

    @override
    def place(self) -> str:
        key, side = self.board.current_key(), self.board.current_side()
        score = self._matrix.cells[key].score if key and self._matrix is not None else None
        return score.id if score is not None else side.id or "" if side is not None else ""

    @override
    def commit(self) -> None:
        self.drawer.flush()

    @override
    def compact_changed(self, *, narrow: bool, low: bool) -> None:
        self.board.set_compact(narrow=narrow, low=low)

    def _filling(self) -> Sequence[Command]:
        return (
            Command(
                id="competition.add",
                title=self.tr("Add competitor"),
                icon="plus",
                key="Ctrl+Return",
                where=Where.INSERT,
                enabled=self._may_write,
                run=self.board.strip.open,
            ),
            Command(
                id="competition.weights",
                title=self.tr("Weights and focus…"),
                icon="settings",
                where=Where.EDIT,
                enabled=self._may_write,
                run=self.board.open_weights,
            ),
        )

    def _connect(self) -> None:
        board, drawer = self.board, self.drawer
        self.gestures.follow(board.view)
        self.advice.advised.connect(board.bar.advice.show_findings)
        self.advice.tell()
        board.bar.advice.opened.connect(self._mend)
        board.looked_at.connect(self._inspect_soon.start)
        board.view.paste_wanted.connect(self._paste)
        board.view.rival_opened.connect(self._open_rival)
        board.strip.name_given.connect(self._add)
        board.empty.sample_wanted.connect(self.gestures.fill)
        board.banner.scale_wanted.connect(self._scale)
        board.weighed.connect(self.gestures.weigh)
        self.known.answered.connect(self._take_known)
        drawer.known.search_wanted.connect(self._desk.search)
        drawer.cell.edit_requested.connect(self.gestures.change_cell)
        drawer.cell.uses.opened.connect(self._desk.show_page)
        drawer.rival.edit_requested.connect(self.gestures.change_rival)
        drawer.rival.price_requested.connect(self.gestures.change_our_price)
        drawer.rival.moved.connect(self.gestures.move)
        drawer.rival.deleted.connect(self.gestures.delete)
        for pane in (drawer.cell, drawer.rival):
            pane.typing.connect(self._desk.typing)
            pane.head.stepped.connect(board.view.step)

    @Slot()
    def _inspect(self) -> None:
        """Show in the inspector what the cursor is on; what was typed there is stored first."""
        self.drawer.flush()
        matrix, side, key = self._matrix, self.board.current_side(), self.board.current_key()
        if matrix is None or side is None:
            self.drawer.show_nothing()
            self.context_changed.emit("")
            return
        if key is None:
            self.drawer.show_side(matrix, side, self._findings)
        else:
            uses = cell_uses(self._desk.workspace, self._project_id, key)
            self.drawer.show_cell(self._project_id, matrix, side, matrix.cells[key], uses)
        what = f" × {term(f'method.elements.{key[1]}')}" if key else ""
        self.context_changed.emit(f"{side_name(side)}{what}")

    @Slot(str)
    def _open_rival(self, rival_id: str) -> None:
        self.board.choose(rival_id or None)
        self._inspect()
        form = self.drawer.rival.form if rival_id else self.drawer.rival.price
        editor = form.editor("name" if rival_id else "our_price")
        if editor.isVisible():
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _add(self, name: str) -> None:
        if added := self.gestures.add(name):
            self.board.choose(added)

    @Slot(object)
    def _mend(self, finding: Finding) -> None:
        """Lead to what was noticed: a cell, a row of a rival, or the weights."""
        self.board.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if finding.field in _WEIGHING:
            self.board.open_weights()
        elif self._matrix is not None and self._matrix.side(finding.record_id) is not None:
            self.board.choose(finding.record_id, field=finding.field)
        else:
            self.reveal(finding.record_id)

    @Slot(object)
    def _take_known(self, records: Mapping[str, RivalRecord]) -> None:
        self.drawer.records = records
        self._inspect_soon.start()

    @Slot()
    def _scale(self) -> None:
        if self._matrix is None:
            return
        scaled: Mapping[Element, int] = scaled_to_whole(self._matrix.weights)
        self.gestures.weigh(scaled, self._matrix.plan.focus, self.tr("Scaled to 100 in proportion"))

    @Slot()
    def _paste(self) -> None:
        self.gestures.paste(self.board.view)

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only
