"""The two moves there are in a cell, and which of them the method suggests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.method.keys import Move
    from presales_desk.planning.matrix import Cell


class MoveChoice(QWidget):
    """Chips; a click on the chosen one lets go of it.

    Signals:
        chosen: A Move; None to decide nothing.
    """

    chosen = Signal(object)

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self._cell: Cell | None = None
        self.chips = [Chip("", "line", clickable=not read_only) for _ in range(2)]
        stack = column(self, spacing=6)
        for chip in self.chips:
            chip.clicked.connect(self._choose)
            stack.addWidget(chip)
        self.hint = PlainLabel("", "hint", wrap=True)
        stack.addWidget(self.hint)

    def show_cell(self, cell: Cell) -> None:
        """Show the moves of a cell, the chosen and the suggested one."""
        self._cell = cell
        for chip, move in zip(self.chips, cell.moves, strict=True):
            chip.show_text(_name(move), "on" if move is self._taken() else "line")
        self._show_suggestion(cell)

    def _show_suggestion(self, cell: Cell) -> None:
        """Say what the method suggests, unless it is chosen already."""
        suggested = cell.suggested if cell.suggested is not self._taken() else None
        self.hint.setVisible(suggested is not None)
        if suggested is not None:
            words = translate("CellPane", "Suggested by the scores: {move}")
            self.hint.setText(words.format(move=_name(suggested)))

    def _taken(self) -> Move | None:
        score = self._cell.score if self._cell is not None else None
        return score.move if score is not None else None

    @Slot()
    def _choose(self) -> None:
        sender = self.sender()
        if self._cell is None or not isinstance(sender, Chip):
            return
        move = self._cell.moves[self.chips.index(sender)]
        self.chosen.emit(None if move is self._taken() else move)


def _name(move: Move) -> str:
    return term(f"method.competitive_moves.{move}")
