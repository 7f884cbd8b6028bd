"""The field of the map of opportunities: chance to win across, importance up, four quarters.

The map that is worked on and the small one of the overview lie on it. Method: positioning of
opportunities (section 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.method.keys import Importance
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from collections.abc import Sequence

LEVELS = tuple(Importance)
_MARGIN = 14
_WIDEST_NAME = 120
_GAP = 11
_LINE = 18
_Align = Qt.AlignmentFlag


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


def inside(field: QRectF) -> QRectF:
    """Return where dots lie: what is left of the field within its margin."""
    return field.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)


def place(field: QRectF, spot: Spot) -> QPointF:
    """Return where a project lies; an open chance or level counts as the lowest."""
    room = inside(field)
    across = min(max(spot.win_percent or 0, 0), 100) / 100
    level = LEVELS.index(spot.level) if spot.level else len(LEVELS) - 1
    down = (level + 0.5) / len(LEVELS)
    return QPointF(room.left() + across * room.width(), room.top() + down * room.height())


def at(field: QRectF, point: QPointF) -> tuple[int, Importance]:
    """Return the chance and the level at a point; the inverse of ``place``."""
    room = inside(field)
    win = round(100 * (point.x() - room.left()) / room.width())
    level = int((point.y() - room.top()) / room.height() * len(LEVELS))
    return min(max(win, 0), 100), LEVELS[min(max(level, 0), len(LEVELS) - 1)]


def paint_field(painter: QPainter, field: QRectF, develop: str, easy: str) -> None:
    """Draw the four quarters with their names.

    Args:
        painter: Of the map.
        field: Where the dots lie, with its margin.
        develop, easy: Names of the quarters that no position is called by: important with a small
            chance, and less important with a good one.

    """
    paint.rounded(painter, field, 4, "canvas", "border")
    center = field.center()
    best = QRectF(QPointF(center.x(), field.top()), QPointF(field.right(), center.y()))
    paint.rounded(painter, best, 4, "primary-tint")
    painter.setPen(QPen(theme().color("border-strong"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(center.x(), field.top()), QPointF(center.x(), field.bottom()))
    painter.drawLine(QPointF(field.left(), center.y()), QPointF(field.right(), center.y()))
    _paint_quarters(painter, field, develop, easy)


def paint_others(painter: QPainter, field: QRectF, others: Sequence[Spot]) -> None:
    """Draw the other projects as grey dots."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("faint"))
    for spot in others:
        painter.drawEllipse(place(field, spot), 4, 4)


def paint_names(
    painter: QPainter, field: QRectF, others: Sequence[Spot], taken: Sequence[QRect]
) -> None:
    """Write the names of other projects beside their dots; one that would cover another is left.

    Args:
        painter: Of the map.
        field: See ``paint_field``.
        others: The other projects.
        taken: Where names must not be written; the dots of the others are kept free anyway.

    """
    kept = [*taken, *(around(place(field, spot)) for spot in others)]
    painter.setFont(theme().font("micro"))
    for spot in others:
        box = free_box(painter, field, place(field, spot), spot.name, kept)
        if box is not None:
            kept.append(box)
            paint.text_line(painter, box, spot.name, "muted")


def free_box(
    painter: QPainter, field: QRectF, middle: QPointF, name: str, taken: Sequence[QRect]
) -> QRect | None:
    """Return where a name goes: right of its dot or left of it; None where no room is free."""
    width = min(painter.fontMetrics().horizontalAdvance(name) + 2, _WIDEST_NAME)
    top, sides = round(middle.y()) - _LINE // 2, (_GAP, -_GAP - width)
    for side in sides:
        box = QRect(round(middle.x() + side), top, width, _LINE)
        fits = field.left() <= box.left() and box.right() < field.right()
        if fits and not any(box.intersects(other) for other in taken):
            return box
    return None


def around(middle: QPointF) -> QRect:
    """Return the room that a dot takes."""
    return QRect(round(middle.x()) - 5, round(middle.y()) - 5, 10, 10)


def _paint_quarters(painter: QPainter, field: QRectF, develop: str, easy: str) -> None:
    painter.setFont(theme().font("micro"))
    room = field.adjusted(8, 4, -8, -4).toRect()
    half = QRect(room.left(), room.top(), room.width() // 2 - 6, room.height())
    other = half.translated(room.width() - half.width(), 0)
    all_out, take_part = term("method.positions.all_out"), term("method.positions.take_part")
    paint.text_line(painter, half, develop, "muted", _Align.AlignLeft | _Align.AlignTop)
    lines = paint.wrapped(take_part, painter.font(), half.width(), 2)
    painter.setPen(theme().color("muted"))
    painter.drawText(half, _Align.AlignLeft | _Align.AlignBottom, "\n".join(lines))
    paint.text_line(painter, other, easy, "muted", _Align.AlignRight | _Align.AlignBottom)
    painter.setFont(theme().font("small-bold"))
    paint.text_line(painter, other, all_out, "primary-ink", _Align.AlignRight | _Align.AlignTop)
