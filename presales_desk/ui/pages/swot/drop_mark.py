"""Where something that is dragged over a board would land."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QListView

_BOX = 38
_NOWHERE = -1


class DropMark:
    """A line between two cards, or a box behind the last.

    Args:
        view: Of the board; it calls ``draw`` after its cards are drawn.

    """

    def __init__(self, view: QListView) -> None:
        self._view = view
        self._row = _NOWHERE
        self._cards = 0

    def aim(self, place: QPoint, cards: int) -> int:
        """Show where something dropped at ``place`` lands among ``cards`` cards.

        Returns the row of the card before which it lands; ``cards`` for the end.
        """
        index = self._view.indexAt(place)
        row = cards
        if index.isValid():
            below = place.y() > self._view.visualRect(index).center().y()
            row = min(index.row() + int(below), cards)
        self._show(row, cards)
        return row

    def clear(self) -> None:
        """Show nothing any more."""
        self._show(_NOWHERE, 0)

    def draw(self) -> None:
        """Draw it over the cards."""
        if self._row == _NOWHERE:
            return
        painter = QPainter(self._view.viewport())
        if self._row < self._cards:
            row = self._rect_of(self._row)
            line = QRect(row.left() + 2, row.top() - 1, row.width() - 4, 2)
            painter.fillRect(line, theme().color("primary"))
        else:
            self._draw_box(painter)

    def _draw_box(self, painter: QPainter) -> None:
        ground = self._view.viewport()
        top = self._rect_of(self._cards - 1).bottom() + 4 if self._cards else 3
        box = QRect(2, min(top, ground.height() - _BOX - 3), ground.width() - 4, _BOX)
        painter.fillRect(box, theme().color("primary-tint"))
        painter.setPen(QPen(theme().color("primary"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(theme().font("small"))
        words = translate("SwotCards", "Drop it here")
        paint.text_line(painter, box, words, "primary-ink", Qt.AlignmentFlag.AlignCenter)

    def _rect_of(self, row: int) -> QRect:
        return self._view.visualRect(self._view.model().index(row, 0))

    def _show(self, row: int, cards: int) -> None:
        if (row, cards) != (self._row, self._cards):
            self._row, self._cards = row, cards
            self._view.viewport().update()
