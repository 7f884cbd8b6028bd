"""Draws the parts of the map of opportunities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.method.keys import Importance
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.pages.positioning.opportunity_map import Spot

_LEVELS = tuple(Importance)
_MARGIN = 14
_WIDEST_NAME = 120
_GAP = 15
_BELOW = 17
_LINE = 18
_MARKS = (0, 25, 50, 75, 100)
_Align = Qt.AlignmentFlag


def place(field: QRectF, spot: Spot) -> QPointF:
    """Return where a project lies; an open chance or level counts as the lowest."""
    inside = field.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    across = (spot.win_percent or 0) / 100
    level = _LEVELS.index(spot.level) if spot.level else len(_LEVELS) - 1
    down = (level + 0.5) / len(_LEVELS)
    return QPointF(inside.left() + across * inside.width(), inside.top() + down * inside.height())


def at(field: QRectF, point: QPointF) -> tuple[int, Importance]:
    """Return the chance and the level at a point; the inverse of ``place``."""
    inside = field.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    win = round(100 * (point.x() - inside.left()) / inside.width())
    level = int((point.y() - inside.top()) / inside.height() * len(_LEVELS))
    return min(max(win, 0), 100), _LEVELS[min(max(level, 0), len(_LEVELS) - 1)]


def paint_ground(painter: QPainter, rect: QRect, field: QRectF) -> None:
    """Draw the four quarters with their names, the levels at the left, the percents below."""
    paint.rounded(painter, field, 4, "canvas", "border")
    center = field.center()
    best = QRectF(QPointF(center.x(), field.top()), QPointF(field.right(), center.y()))
    paint.rounded(painter, best, 4, "primary-tint")
    painter.setPen(QPen(theme().color("border-strong"), 1, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(center.x(), field.top()), QPointF(center.x(), field.bottom()))
    painter.drawLine(QPointF(field.left(), center.y()), QPointF(field.right(), center.y()))
    _paint_quarters(painter, field)
    _paint_levels(painter, rect, field)
    _paint_percents(painter, field)


def paint_others(painter: QPainter, field: QRectF, others: Sequence[Spot]) -> None:
    """Draw the other projects as grey dots."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("faint"))
    for spot in others:
        painter.drawEllipse(place(field, spot), 4, 4)


def paint_way(painter: QPainter, field: QRectF, before: Spot, now: Spot) -> None:
    """Draw where the project stood, dashed, and the way from there."""
    start, end = place(field, before), place(field, now)
    painter.setBrush(theme().color("surface"))
    painter.setPen(QPen(theme().color("primary"), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(start, end)
    painter.drawEllipse(start, 6, 6)


def paint_computed(painter: QPainter, field: QRectF, own: Spot, percent: int) -> None:
    """Draw what the evidence says of the chance as a hollow diamond below the dot's row."""
    middle = place(field, own)
    inside = field.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    middle = QPointF(inside.left() + percent / 100 * inside.width(), middle.y() + _BELOW)
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


def paint_names(painter: QPainter, field: QRectF, own: Spot, others: Sequence[Spot]) -> None:
    """Write the names of other projects beside their dots; what would cover another is left."""
    middle = place(field, own)
    taken = [QRect(round(middle.x()) - 100, round(middle.y()) - 12, 200, 36)]
    taken += [_around(place(field, spot)) for spot in others]
    painter.setFont(theme().font("micro"))
    for spot in others:
        box = _beside(painter, field, place(field, spot), spot.name)
        if not any(box.intersects(other) for other in taken):
            taken.append(box)
            paint.text_line(painter, box, spot.name, "muted")


def _paint_quarters(painter: QPainter, field: QRectF) -> None:
    painter.setFont(theme().font("micro"))
    inside = field.adjusted(8, 4, -8, -4).toRect()
    half = QRect(inside.left(), inside.top(), inside.width() // 2 - 6, inside.height())
    other = half.translated(inside.width() - half.width(), 0)
    develop = translate("OpportunityMap", "Develop the chance")
    easy = translate("OpportunityMap", "Win with little effort")
    all_out, take_part = term("method.positions.all_out"), term("method.positions.take_part")
    paint.text_line(painter, half, develop, "muted", _Align.AlignLeft | _Align.AlignTop)
    lines = paint.wrapped(take_part, painter.font(), half.width(), 2)
    painter.setPen(theme().color("muted"))
    painter.drawText(half, _Align.AlignLeft | _Align.AlignBottom, "\n".join(lines))
    paint.text_line(painter, other, easy, "muted", _Align.AlignRight | _Align.AlignBottom)
    painter.setFont(theme().font("small-bold"))
    paint.text_line(painter, other, all_out, "primary-ink", _Align.AlignRight | _Align.AlignTop)


def _paint_levels(painter: QPainter, rect: QRect, field: QRectF) -> None:
    painter.setFont(theme().font("micro"))
    inside = field.adjusted(0, _MARGIN, 0, -_MARGIN)
    height = inside.height() / len(_LEVELS)
    for number, level in enumerate(_LEVELS):
        top = round(inside.top() + number * height)
        box = QRect(rect.left(), top, round(field.left()) - 8, round(height))
        words = term(f"method.importance.{level}")
        paint.text_line(painter, box, words, "muted", _Align.AlignRight | _Align.AlignVCenter)


def _paint_percents(painter: QPainter, field: QRectF) -> None:
    inside = field.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    for mark in _MARKS:
        middle = round(inside.left() + mark / 100 * inside.width())
        box = QRect(middle - 20, round(field.bottom()) + 2, 40, theme().pixels(_LINE))
        if mark == 100:
            box.moveRight(round(field.right()))
        paint.text_line(painter, box, f"{mark}%", "muted", _Align.AlignCenter)


def _around(middle: QPointF) -> QRect:
    return QRect(round(middle.x()) - 5, round(middle.y()) - 5, 10, 10)


def _beside(painter: QPainter, field: QRectF, middle: QPointF, name: str) -> QRect:
    """Return where a name goes: right of its dot, or left of it where there is no room."""
    width = min(painter.fontMetrics().horizontalAdvance(name) + 2, _WIDEST_NAME)
    to_right = middle.x() + _GAP + width < field.right()
    left = middle.x() + _GAP if to_right else middle.x() - _GAP - width
    return QRect(round(left), round(middle.y()) - _LINE // 2, width, _LINE)
