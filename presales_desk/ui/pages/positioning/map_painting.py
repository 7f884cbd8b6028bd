"""Draws what the map of opportunities shows beyond its field: the axes, the way, our dot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.ui import paint
from presales_desk.ui.opportunity_field import LEVELS, inside, paint_field, paint_names, place
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.opportunity_field import Spot

_WIDEST_NAME = 120
_GAP = 15
_BELOW = 17
_LINE = 18
_MARKS = (0, 25, 50, 75, 100)
_Align = Qt.AlignmentFlag


def paint_ground(painter: QPainter, rect: QRect, field: QRectF) -> None:
    """Draw the four quarters with their names, the levels at the left, the percents below."""
    develop = translate("OpportunityMap", "Develop the chance")
    easy = translate("OpportunityMap", "Win with little effort")
    paint_field(painter, field, develop, easy)
    _paint_levels(painter, rect, field)
    _paint_percents(painter, field)


def paint_way(painter: QPainter, field: QRectF, before: Spot, now: Spot) -> None:
    """Draw where the project stood, dashed, and the way from there."""
    start, end = place(field, before), place(field, now)
    painter.setBrush(theme().color("surface"))
    painter.setPen(QPen(theme().color("primary"), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(start, end)
    painter.drawEllipse(start, 6, 6)


def paint_computed(painter: QPainter, field: QRectF, own: Spot, percent: int) -> None:
    """Draw what the evidence says of the chance as a hollow diamond below the dot's row."""
    room = inside(field)
    left = room.left() + percent / 100 * room.width()
    middle = QPointF(left, place(field, own).y() + _BELOW)
    painter.setBrush(theme().color("surface"))
    painter.setPen(QPen(theme().color("warning"), 2))
    sides = [QPointF(0, -5), QPointF(5, 0), QPointF(0, 5), QPointF(-5, 0)]
    painter.drawPolygon([middle + side for side in sides])
    painter.setFont(theme().font("micro"))
    words = translate("OpportunityMap", "by evidence {percent}%").format(percent=percent)
    paint.text_line(painter, _beside(painter, field, middle, words), words, "warning-ink")


def paint_own(painter: QPainter, field: QRectF, own: Spot, caption: str, *, focus: bool) -> None:
    """Draw the dot of the project with its caption."""
    middle = place(field, own)
    painter.setBrush(theme().color("primary-fill"))
    halo = "primary" if focus else "primary-line"
    painter.setPen(QPen(theme().color(halo), 4))
    painter.drawEllipse(middle, 8, 8)
    painter.setFont(theme().font("small-bold"))
    box = _beside(painter, field, middle, caption)
    paint.text_line(painter, box, caption, "primary-ink")


def paint_names_beside(painter: QPainter, field: QRectF, own: Spot, others: Sequence[Spot]) -> None:
    """Write the names of other projects where they cover neither our dot nor its caption."""
    middle = place(field, own)
    ours = QRect(round(middle.x()) - 100, round(middle.y()) - 12, 200, 36)
    paint_names(painter, field, others, [ours])


def _paint_levels(painter: QPainter, rect: QRect, field: QRectF) -> None:
    painter.setFont(theme().font("micro"))
    room = inside(field)
    height = room.height() / len(LEVELS)
    for number, level in enumerate(LEVELS):
        top = round(room.top() + number * height)
        box = QRect(rect.left(), top, round(field.left()) - 8, round(height))
        words = term(f"method.importance.{level}")
        paint.text_line(painter, box, words, "muted", _Align.AlignRight | _Align.AlignVCenter)


def _paint_percents(painter: QPainter, field: QRectF) -> None:
    room = inside(field)
    for mark in _MARKS:
        middle = round(room.left() + mark / 100 * room.width())
        box = QRect(middle - 20, round(field.bottom()) + 2, 40, theme().pixels(_LINE))
        if mark == 100:
            box.moveRight(round(field.right()))
        paint.text_line(painter, box, f"{mark}%", "muted", _Align.AlignCenter)


def _beside(painter: QPainter, field: QRectF, middle: QPointF, name: str) -> QRect:
    """Return where a name goes: right of its dot, or left of it where there is no room."""
    width = min(painter.fontMetrics().horizontalAdvance(name) + 2, _WIDEST_NAME)
    to_right = middle.x() + _GAP + width < field.right()
    left = middle.x() + _GAP if to_right else middle.x() - _GAP - width
    return QRect(round(left), round(middle.y()) - _LINE // 2, width, _LINE)
