"""Where this opportunity stands among the others: chance to win by importance.

Method: positioning of opportunities (section 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.method.keys import Importance
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_LEVELS = list(Importance)
_MOST_NAME = 110


@dataclass(frozen=True, slots=True)
class Spot:
    """A project on the map.

    Attributes:
        win_percent: 0 to 100; None while not estimated.
        level: None while not judged.

    """

    name: str
    win_percent: int | None
    level: Importance | None

    @property
    def is_placed(self) -> bool:
        """Whether both are known."""
        return self.win_percent is not None and self.level is not None


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
        self._paint_field(painter, field)
        painter.setPen(Qt.PenStyle.NoPen)
        for spot in self._others:
            self._paint_dot(painter, _place(field, spot), 4, "faint")
        if self._own.is_placed:
            self._paint_computed(painter, field)
            painter.setPen(QPen(theme().color("primary-line"), 4))
            self._paint_dot(painter, _place(field, self._own), 7, "primary-fill")
        self._paint_names(painter, field)
        if not self._own.is_placed:
            self._paint_invitation(painter, field)
        painter.setFont(theme().font("micro"))
        axis = QRect(0, self.height() - bottom, self.width(), bottom)
        below = translate("PositionMap", "across: win chance →   up: importance ↑")
        paint.text_line(painter, axis, below, "muted", Qt.AlignmentFlag.AlignCenter)

    def _paint_field(self, painter: QPainter, field: QRectF) -> None:
        paint.rounded(painter, field, 4, "canvas", "border")
        center = field.center()
        best = QRectF(QPointF(center.x(), field.top()), QPointF(field.right(), center.y()))
        paint.rounded(painter, best, 4, "primary-tint")
        painter.setPen(QPen(theme().color("border-strong"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(center.x(), field.top()), QPointF(center.x(), field.bottom()))
        painter.drawLine(QPointF(field.left(), center.y()), QPointF(field.right(), center.y()))
        painter.setFont(theme().font("micro"))
        inside = field.adjusted(8, 5, -8, -5).toRect()
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        develop, take = translate("PositionMap", "Develop"), translate("PositionMap", "Easy win")
        paint.text_line(painter, inside, develop, "muted", left | top)
        paint.text_line(painter, inside, take, "muted", right | bottom)
        paint.text_line(
            painter, inside, term("method.positions.all_out"), "primary-ink", right | top
        )
        half = QRect(inside.left(), inside.top(), inside.width() // 2 - 6, inside.height())
        paint.text_line(painter, half, term("method.positions.take_part"), "muted", left | bottom)

    def _paint_dot(self, painter: QPainter, place: QPointF, radius: int, fill: str) -> None:
        painter.setBrush(theme().color(fill))
        painter.drawEllipse(place, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_computed(self, painter: QPainter, field: QRectF) -> None:
        """Draw where the evidence sees us, tied to where we see ourselves."""
        if self._computed is None:
            return
        ours = _place(field, self._own)
        seen = _place(field, Spot("", self._computed, self._own.level))
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
        """Write the names beside their dots, ours first; one that would cover another is left."""
        seen = [Spot("", self._computed, self._own.level)] if self._computed is not None else []
        taken = [_around(_place(field, spot)) for spot in (*self._others, *seen) if spot.is_placed]
        named = [(self._own, translate("PositionMap", "This project"))]
        named += [(spot, spot.name) for spot in self._others]
        for spot, name in named:
            ours = spot is self._own
            painter.setFont(theme().font("small-bold" if ours else "micro"))
            boxes = _name_boxes(painter, field, _place(field, spot), name)
            free = (b for b in boxes if not any(b.intersects(other) for other in taken))
            box = next(free, None)
            if spot.is_placed and box is not None:
                taken.append(box)
                paint.text_line(painter, box, name, "primary-ink" if ours else "muted")

    def _words(self) -> str:
        if self._own.win_percent is None:
            return translate("PositionMap", "First estimate the chance to win")
        if self._own.level is None:
            return translate("PositionMap", "First judge the importance")
        level = term(f"method.importance.{self._own.level}")
        return dotted(f"{self._own.win_percent}%", level)


def _around(place: QPointF) -> QRect:
    return QRect(round(place.x()) - 5, round(place.y()) - 5, 10, 10)


def _name_boxes(painter: QPainter, field: QRectF, place: QPointF, name: str) -> list[QRect]:
    """Return where a name may go: right of its dot, or left of it, inside the field."""
    height, gap = 18, 11
    width = min(painter.fontMetrics().horizontalAdvance(name) + 2, _MOST_NAME)
    top, sides = round(place.y()) - height // 2, (place.x() + gap, place.x() - gap - width)
    boxes = [QRect(round(left), top, width, height) for left in sides]
    return [box for box in boxes if field.left() <= box.left() and box.right() < field.right()]


def _place(field: QRectF, spot: Spot) -> QPointF:
    inside = field.adjusted(14, 14, -14, -14)
    across = min(max(spot.win_percent or 0, 0), 100) / 100
    level = _LEVELS.index(spot.level) if spot.level else len(_LEVELS) - 1
    down = (level + 0.5) / len(_LEVELS)
    return QPointF(inside.left() + across * inside.width(), inside.top() + down * inside.height())
