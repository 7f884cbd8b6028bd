"""The page of the SWOT: four boards, and the plays that competitive thinking makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.actions.swot import follow_edit, read_swot_records
from presales_desk.method.keys import Quadrant
from presales_desk.planning.swot import Swot, SwotRecords, swot_of
from presales_desk.records.competition import Competitor, Play, SwotItem
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.summary import Link
from presales_desk.ui.overriding import override
from presales_desk.ui.page import Page
from presales_desk.ui.pages.swot.boards import Boards
from presales_desk.ui.pages.swot.card_words import plays_line
from presales_desk.ui.pages.swot.commands import swot_commands
from presales_desk.ui.pages.swot.deriving import Deriving
from presales_desk.ui.pages.swot.drawer import SwotDrawer, Tab
from presales_desk.ui.pages.swot.empty import empty_state
from presales_desk.ui.pages.swot.exporting import SwotExport
from presales_desk.ui.pages.swot.finding_strip import FindingStrip
from presales_desk.ui.pages.swot.gestures import SwotGestures
from presales_desk.ui.pages.swot.links import SwotLinks
from presales_desk.ui.pages.swot.requests import BoardRequests, DrawerRequests
from presales_desk.ui.pages.swot.summary_line import summary_line
from presales_desk.ui.theme import theme
from presales_desk.ui.turns import Turns, once_painted
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.words import dotted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.method.keys import Move
    from presales_desk.planning.swot import PlayCard, SwotCard
    from presales_desk.records.findings import Finding
    from presales_desk.ui.commands import Command
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

NAME = "swot"
_KINDS = (SwotItem, Play, Link, Competitor, Slide, Outline)
_TABLES = frozenset(kind.table for kind in _KINDS)
_MANY = 30
"""With more cards than these the filter shows without being called."""
_SEARCH_WIDTH = 160


class SwotPage(Page):
    """One project's SWOT and its plays (method, section 2)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("page")
        self.project_id = ""
        self._records, self.swot = SwotRecords(), Swot()
        self._begun = False
        self._play_of_chosen: frozenset[str] = frozenset()
        self._turns = Turns(self)
        self.gestures = SwotGestures(desk, self)
        self.links = SwotLinks(desk, self)
        self.export = SwotExport(desk, self)

    @override
    def make_parts(self) -> Iterator[None]:
        self.boards = Boards(writable=self.writable)
        yield
        self.drawer = SwotDrawer(self._rivals, read_only=not self.writable)
        yield
        self.deriving = Deriving(self._desk, self)
        self.strip = FindingStrip()
        self.search = SearchField(self.tr("Filter the cards"))
        self.search.setFixedWidth(theme().pixels(_SEARCH_WIDTH))
        self.search.hide()
        self._lay_out()
        self._connect()

    @override
    def purpose(self) -> str:
        if not self.swot.cards():
            return self.tr("Relative strengths, and the plays that follow from them")
        return summary_line(self.swot)

    @override
    def commands(self) -> Sequence[Command]:
        return swot_commands(self)

    @override
    def teaches(self) -> bool:
        return self._stack.currentWidget() is self._empty

    @override
    def header_widget(self) -> QWidget:
        return self.search

    @override
    def filter(self, text: str) -> None:
        self.boards.show_only(text)

    @override
    def focus_filter(self) -> None:
        self.search.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def inspector(self) -> QWidget:
        return self.drawer

    @override
    def panes(self) -> Sequence[QWidget]:
        return tuple(self.boards.boards[quadrant] for quadrant in Quadrant)

    @override
    def show_project(self, project_id: str) -> None:
        self.commit()
        self.project_id = self.gestures.project_id = project_id
        self._begun = False
        self._show_all()
        self.deriving.end()
        self._show_findings(self._desk.findings)
        self.drawer.show_swot(Swot())  # first the boards, then the plays beside them
        self._read()
        self._turns.begin(once_painted(self._show_plays))

    @override
    def refresh(self) -> None:
        if self.project_id:
            self._read()
            self._show_plays()

    @override
    def hear(self, edit: Edit) -> None:
        if edit.kinds & _TABLES and self.project_id:
            reader = self._desk.workspace
            self._records = follow_edit(reader, self.project_id, self._records, edit)
            self._show_boards()
            self._show_plays()

    @override
    def reveal(self, record_id: str) -> None:
        self._turns.finish()
        self._show_all()
        if not self.boards.choose([record_id]) and self.play_card(record_id) is not None:
            self.drawer.show_tab(Tab.PLAYS)
            self.drawer.plays.choose(record_id)

    @override
    def place(self) -> str:
        card = self.boards.current_card()
        return card.item.id if card is not None else ""

    @override
    def commit(self) -> None:
        self.boards.finish()
        self.drawer.form.form.flush()

    @property
    def writable(self) -> bool:
        """Whether the workspace can be changed, not only looked at."""
        return not self._desk.workspace.read_only

    def may_write(self) -> bool:
        """Tell whether anything can be changed here."""
        return bool(self.project_id) and self.writable

    def has_cards(self) -> bool:
        """Tell whether there is anything to draw."""
        return bool(self.swot.cards())

    def play_card(self, id: str) -> PlayCard | None:
        """Return a play; None when it is gone."""
        return next((card for card in self.swot.play_cards() if card.play.id == id), None)

    @Slot()
    def write_new(self) -> None:
        """Begin a new card on the board with the cursor, or a new play in the list of plays."""
        if self.drawer.plays.hasFocus() and (move := self.drawer.plays.current_move()):
            self.add_play(move)
            return
        self._begin_writing()
        self.boards.current.view.write_new()

    @Slot(object)
    def add_play(self, move: Move) -> None:
        """Add a play that uses the chosen items, and let the user word it."""
        cards = {card.item.id: card for card in self.swot.cards()}
        ids = [id for id in self.boards.chosen_ids() if id in cards]
        words = self.tr("New play")
        play = self.gestures.add_play(move, words, ids)
        if play is not None:
            self.drawer.plays.rename(play.id)

    def export_picture(self) -> None:
        """Ask where to save the picture of the boards."""
        self.commit()
        self.export.ask(self.project_id, self.swot)

    def copy_picture(self) -> None:
        """Put the picture of the boards on the clipboard."""
        self.commit()
        self.export.copy(self.project_id, self.swot)

    def take_from_matrix(self) -> None:
        """Take in what the competition matrix offers."""
        self.commit()
        self.links.ask_matrix(self.project_id)

    @Slot(object)
    def show_chosen(self, card: SwotCard | None) -> None:
        """Show what stands behind the card with the cursor, and which plays use it."""
        self.drawer.show_card(card)
        self._play_of_chosen = frozenset(card.plays) if card is not None else frozenset()
        self.drawer.plays.light(self._play_of_chosen)
        words = dotted(card.mark, plays_line(card)) if card is not None else ""
        self.context_changed.emit(words)

    @Slot(str)
    def show_pointed(self, item_id: str) -> None:
        """Light up the plays of the card under the mouse, else of the one with the cursor."""
        cards = {card.item.id: card for card in self.swot.cards()} if item_id else {}
        card = cards.get(item_id)
        lit = frozenset(card.plays) if card is not None else self._play_of_chosen
        self.drawer.plays.light(lit)

    def _read(self) -> None:
        self._records = read_swot_records(self._desk.workspace, self.project_id)
        self._show_boards()

    def _show_plays(self) -> None:
        self.drawer.show_swot(self.swot)

    def _show_boards(self) -> None:
        self.swot = swot_of(self._records)
        self.boards.show_swot(self.swot)
        self.deriving.renew()
        written = self._begun or bool(self.swot.cards() or self.swot.play_cards())
        self._show_pane(self._written if written else self._empty)
        many = len(self.swot.cards()) > _MANY
        self.search.setVisible(many or bool(self.search.text()) or self.search.hasFocus())
        self.show_chosen(self.boards.current_card())
        self.header_changed.emit()

    def _show_all(self) -> None:
        """End the filter."""
        if self.search.text():
            self.search.clear()
            self.filter("")

    def _begin_writing(self) -> None:
        self._begun = True
        self._show_pane(self._written)
        self.header_changed.emit()

    def _show_pane(self, pane: QWidget) -> None:
        """Show the boards or how to begin; the focus of the page goes there."""
        self._stack.setCurrentWidget(pane)
        boards = self.boards.boards[Quadrant.STRENGTHS].view
        self.setFocusProxy(boards if pane is self._written else self._first)

    def _rivals(self) -> list[Competitor]:
        return self._desk.find(Competitor, project_id=self.project_id)

    def _lay_out(self) -> None:
        self._written = QWidget()
        inside = column(self._written, margin=16, spacing=12)
        inside.addWidget(self.strip)
        inside.addWidget(self.boards, 1)
        self._empty, self._first = empty_state(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._written)
        self._stack.addWidget(self._empty)
        column(self).addWidget(self._stack)

    def _connect(self) -> None:
        self._desk.assessed.connect(self._show_findings)
        self.search.searched.connect(self.filter)
        self.boards.chosen.connect(self.show_chosen)
        self.boards.pointed.connect(self.show_pointed)
        self.drawer.plays.pointed.connect(self.boards.light)
        self.drawer.proposals.pointed.connect(self.boards.light)
        self.strip.record_wanted.connect(self.reveal)
        self.drawer.form.typing.connect(self._desk.typing)
        for board in self.boards.boards.values():
            BoardRequests(self, board)
        DrawerRequests(self)

    @Slot(object)
    def _show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was noticed about the SWOT."""
        self.strip.show_findings([finding for finding in findings if finding.page == NAME])
