"""At the top of the inspector: whose cell it is, its score, and who is ahead by how much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from presales_desk.planning.matrix import Lead
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.matrix_model import (
    counted_text,
    side_name,
    unknown_text,
)
from presales_desk.ui.pages.competition.rings import Ring
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import IconButton
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QHBoxLayout

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Cell

_PIP, _GAP, _PIPS = 8, 2, 5
_ROLES = {Lead.OURS: "success", Lead.THEIRS: "error"}


class SideHead(QWidget):
    """Ring and name of what is looked at, with the ways to the cells beside it.

    Signals:
        stepped: 1 for the next cell, -1 for the one before.
    """

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.ring = Ring()
        self.title = ElidedLabel("", "bold")
        back = IconButton("cl", translate("CellPane", "Previous cell"), "Shift+Tab", small=True)
        back.clicked.connect(self._step_back)
        on = IconButton("cr", translate("CellPane", "Next cell"), "Tab", small=True)
        on.clicked.connect(self._step_on)
        line = row(self, spacing=8)
        line.addWidget(self.ring)
        line.addWidget(self.title, 1)
        line.addWidget(back)
        line.addWidget(on)

    def show_side(self, side: Standing, what: str = "") -> None:
        """Show whose cell it is, and of what."""
        self.ring.show_side(side.competitor)
        name = side_name(side)
        self.title.setText(f"{name} × {what}" if what else name)

    @Slot()
    def _step_back(self) -> None:
        self.stepped.emit(-1)

    @Slot()
    def _step_on(self) -> None:
        self.stepped.emit(1)


class ScoreFigure(QWidget):
    """A score in large type, with five pips, and how it compares."""

    def __init__(self) -> None:
        super().__init__()
        self._figure = PlainLabel("", "figure-l")
        self._pips = _Pips()
        self._other = PlainLabel("", "small")
        self._margin = PlainLabel("", "bold")
        line = row(self, spacing=8)
        line.addWidget(self._figure)
        line.addWidget(self._pips)
        line.addStretch(1)
        line.addLayout(self._right())

    def show_cell(self, cell: Cell, ours: Cell) -> None:
        """Show a cell beside our own in the same element."""
        unknown = cell.value is None
        self._figure.setText("?" if cell.value is None else f"{cell.value:.1f}")
        self._pips.show_score(cell.value or 0)
        self._other.setVisible(cell is not ours)
        if unknown:
            self._other.setText(dotted(unknown_text(), counted_text()))
            self._other.show()
        elif ours.value is not None:
            us = translate("CellPane", "{us} {score}")
            self._other.setText(us.format(us=term("matrix.us"), score=f"{ours.value:.1f}"))
        else:
            self._other.setText("")
        self._margin.setText(_margin_words(cell))
        self._margin.set_role(_ROLES.get(cell.lead, "muted"))

    def _right(self) -> QHBoxLayout:
        stack = column(spacing=2)
        stack.addWidget(self._other)
        stack.addWidget(self._margin)
        holder = row()
        holder.addLayout(stack)
        return holder


class _Pips(QWidget):
    """Five squares, filled as far as the score goes."""

    def __init__(self) -> None:
        super().__init__()
        self._score = 0.0
        self.setFixedSize(_PIPS * (_PIP + _GAP), _PIP + 2)
        theme().theme_changed.connect(self.update)

    def show_score(self, score: float) -> None:
        """Show another score; 0 while unknown."""
        self._score = score
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in range(_PIPS):
            filled = self._score >= place + 0.75  # so that 4.3 shows four and 4.8 five
            square = QRectF(place * (_PIP + _GAP), 1, _PIP, _PIP)
            paint.rounded(painter, square, 2, "text-2" if filled else "track")


def _margin_words(cell: Cell) -> str:
    """Say from our side how a cell compares; of our own cell with the strongest rival."""
    if cell.margin is None:
        return ""
    words = {
        Lead.OURS: translate("CellPane", "we lead by {points}"),
        Lead.THEIRS: translate("CellPane", "we trail by {points}"),
    }
    level = translate("CellPane", "level")
    return words.get(cell.lead, level).format(points=f"{abs(cell.margin):.1f}")
