"""One board: its letter and name, how many cards it has, and the cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.method import load
from presales_desk.method.keys import Quadrant
from presales_desk.planning.swot import LETTERS
from presales_desk.ui.pages.swot.board_view import BoardView
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.chips import LetterBadge
from presales_desk.ui.widgets.frames import Header, column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.swot import SwotCard

TONES = {
    Quadrant.STRENGTHS: "success",
    Quadrant.WEAKNESSES: "danger",
    Quadrant.OPPORTUNITIES: "primary",
    Quadrant.THREATS: "warning",
}


class Board(QFrame):
    """A quarter of the SWOT.

    Signals:
        menu_wanted: Of the whole board: the button that was pressed.
    """

    menu_wanted = Signal(QWidget)

    def __init__(self, quadrant: Quadrant, *, writable: bool) -> None:
        super().__init__()
        self.quadrant = quadrant
        name = term(f"method.swot.{quadrant}")
        self.setObjectName("card")
        self.setAccessibleName(name)
        self.view = BoardView(name, writable=writable)
        self._count = PlainLabel("", "muted")
        outer = column(self, margin=1)
        outer.addWidget(self._header(name, writable=writable))
        body = column(margin=6)
        body.addWidget(self.view)
        outer.addLayout(body, 1)

    def show_cards(self, cards: Sequence[SwotCard]) -> None:
        """Show ``cards``."""
        self._count.setText(str(len(cards)))
        self.view.show_cards(cards)

    def _header(self, name: str, *, writable: bool) -> QWidget:
        help = next(i.help for i in load().swot if i.key == self.quadrant)
        header = Header(name, help.of(language()) if help else "")
        header.lead(LetterBadge(LETTERS[self.quadrant], TONES[self.quadrant]))
        header.add(self._count)
        add = IconButton("plus", translate("SwotBoard", "Add to this board"), "Ctrl+Return")
        add.clicked.connect(self.view.write_new)
        if not writable:
            add.hide()
        self._more = IconButton("more", translate("SwotBoard", "More: {board}").format(board=name))
        self._more.clicked.connect(self._tell_menu)
        header.add(add)
        header.add(self._more)
        return header

    @Slot()
    def _tell_menu(self) -> None:
        self.menu_wanted.emit(self._more)
