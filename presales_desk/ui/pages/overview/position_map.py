"""Where this opportunity stands among the others: chance to win by importance.

Method: positioning of opportunities (section 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.ui import paint
from presales_desk.ui.opportunity_field import (
    Spot,
    around,
    free_box,
    paint_field,
    paint_names,
    paint_others,
    place,
)
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent


class PositionMap(QWidget):
    """This project as a blue dot, by the evidence as a ring, and the others grey."""

    def __init__(self) -> None:
        super().__init__()
        self._own = Spot("", None, None)
        self._computed: int | None = None
        self._others: Sequence[Spot] = ()
        self.setMinimumHeight(theme().pixels(160))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().theme_changed.connect(self.update)

    def show_spots(self, own: Spot, computed: int | None, others: Sequence[Spot]) -> None:
        """Show these projects; ``computed`` is the chance by the evidence, None before it is."""
        self._own, self._computed = own, computed
        self._others = [spot for spot in others if spot.is_placed]
        self.setAccessibleName(self._words())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = theme().pixels(20)
        field = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -bottom - 0.5)
        develop, easy = translate("PositionMap", "Develop"), translate("PositionMap", "Easy win")
        paint_field(painter, field, develop, easy)
        paint_others(painter, field, self._others)
        if self._own.is_placed:
            self._paint_computed(painter, field)
            painter.setPen(QPen(theme().color("primary-line"), 4))
            painter.setBrush(theme().color("primary-fill"))
            painter.drawEllipse(place(field, self._own), 7, 7)
        self._paint_names(painter, field)
        if not self._own.is_placed:
            self._paint_invitation(painter, field)
        painter.setFont(theme().font("micro"))
        axis = QRect(0, self.height() - bottom, self.width(), bottom)
        below = translate("PositionMap", "across: win chance →   up: importance ↑")
        paint.text_line(painter, axis, below, "muted", Qt.AlignmentFlag.AlignCenter)

    def _paint_computed(self, painter: QPainter, field: QRectF) -> None:
        """Draw where the evidence sees us, tied to where we see ourselves."""
        if self._computed is None:
            return
        ours = place(field, self._own)
        seen = place(field, Spot("", self._computed, self._own.level))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("primary"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(ours, seen)
        painter.setBrush(theme().color("canvas"))
        painter.drawEllipse(seen, 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_invitation(self, painter: QPainter, field: QRectF) -> None:
        """Say what is missed, on a ground that keeps the lines of the quadrants off the words."""
        painter.setFont(theme().font("bold"))
        words, metrics = self._words(), painter.fontMetrics()
        ground = QRectF(0, 0, metrics.horizontalAdvance(words) + 24, metrics.height() + 10)
        ground.moveCenter(field.center())
        paint.rounded(painter, ground, 4, "surface", "border")
        painter.setPen(theme().color("text-2"))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_names(self, painter: QPainter, field: QRectF) -> None:
        """Write the names beside their dots, ours first."""
        seen = [Spot("", self._computed, self._own.level)] if self._computed is not None else []
        spots = [spot for spot in (*self._others, *seen) if spot.is_placed]
        taken = [around(place(field, spot)) for spot in spots]
        if self._own.is_placed:
            ours = translate("PositionMap", "This project")
            painter.setFont(theme().font("small-bold"))
            box = free_box(painter, field, place(field, self._own), ours, taken)
            if box is not None:
                taken.append(box)
                paint.text_line(painter, box, ours, "primary-ink")
        paint_names(painter, field, self._others, taken)

    def _words(self) -> str:
        if self._own.win_percent is None:
            return translate("PositionMap", "First estimate the chance to win")
        if self._own.level is None:
            return translate("PositionMap", "First judge the importance")
        level = term(f"method.importance.{self._own.level}")
        return dotted(f"{self._own.win_percent}%", level)
