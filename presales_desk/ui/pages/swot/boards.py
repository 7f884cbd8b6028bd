"""The four boards, two by two, of which one holds the cursor."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from presales_desk.method.keys import Quadrant
from presales_desk.ui.pages.swot.board import Board

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.swot import Swot, SwotCard

PLACES = {
    Quadrant.STRENGTHS: (0, 0),
    Quadrant.WEAKNESSES: (1, 0),
    Quadrant.OPPORTUNITIES: (0, 1),
    Quadrant.THREATS: (1, 1),
}
"""Column and row of each board."""


class Boards(QWidget):
    """Lets the cursor be on one board only, and go from board to board.

    Signals:
        chosen: A SwotCard, or None for the place of a new one.
        pointed: Id of the item under the mouse; empty for none.
    """

    chosen = Signal(object)
    pointed = Signal(str)

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self.boards = {quadrant: Board(quadrant, writable=writable) for quadrant in Quadrant}
        self._quadrant = Quadrant.STRENGTHS
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for quadrant, board in self.boards.items():
            column, row = PLACES[quadrant]
            grid.addWidget(board, row, column)
            self._follow(quadrant)
        for place in (0, 1):
            grid.setRowStretch(place, 1)
            grid.setColumnStretch(place, 1)

    @property
    def current(self) -> Board:
        """The board with the cursor."""
        return self.boards[self._quadrant]

    def show_swot(self, swot: Swot) -> None:
        """Show the cards of every board."""
        for quadrant, board in self.boards.items():
            board.show_cards(swot.boards[quadrant])

    def current_card(self) -> SwotCard | None:
        """Return the card with the cursor."""
        return self.current.view.current_card()

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected items."""
        return self.current.view.chosen_ids()

    def choose(self, ids: Sequence[str]) -> bool:
        """Select items of one board; tell whether the first of them is here."""
        for quadrant, board in self.boards.items():
            if ids and board.view.cards.index_of(ids[0]).isValid():
                self._go_to(quadrant)
                board.view.choose(ids)
                board.view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def show_only(self, text: str) -> None:
        """Show only the cards that hold ``text``; empty shows all."""
        for board in self.boards.values():
            board.view.show_only(text)

    def light(self, ids: frozenset[str]) -> None:
        """Show that a play uses these items."""
        for board in self.boards.values():
            board.view.light(ids)

    def neighbour(self, columns: int, rows: int) -> Quadrant | None:
        """Return the board at the side of the current one; None at the edge."""
        column, row = PLACES[self._quadrant]
        wanted = (column + columns, row + rows)
        return next((quadrant for quadrant, place in PLACES.items() if place == wanted), None)

    def finish(self) -> None:
        """Store what is typed and not stored yet."""
        for board in self.boards.values():
            board.view.finish()

    def _follow(self, quadrant: Quadrant) -> None:
        view = self.boards[quadrant].view
        view.chosen.connect(partial(self._hear, quadrant))
        view.pointed.connect(self.pointed)
        view.neighbour_wanted.connect(self._go_beside)

    def _hear(self, quadrant: Quadrant, item_id: str) -> None:
        """Hear that the cursor of a board moved."""
        if item_id or self.boards[quadrant].view.hasFocus():
            self._go_to(quadrant)
        self.chosen.emit(self.current_card())

    def _go_to(self, quadrant: Quadrant) -> None:
        """Let one board have the cursor; the others forget what was chosen there."""
        if quadrant is self._quadrant:
            return
        self.boards[self._quadrant].view.leave()
        self._quadrant = quadrant

    def _go_beside(self, columns: int, rows: int) -> None:
        beside = self.neighbour(columns, rows)
        if beside is not None:
            self.boards[beside].view.setFocus(Qt.FocusReason.OtherFocusReason)
