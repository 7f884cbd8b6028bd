"""Draws the diagrams of a slide: shapes with their words, and the lines between them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from presales_desk.deck import geometry
from presales_desk.deck.placed_shapes import Connector, DrawnShape, Geometry
from presales_desk.ui.widgets.slide_text import POINTS, draw_paragraphs, in_points, qcolor
from presales_desk.ui.widgets.slide_upright import draw_stacked, draw_turned

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Rect
    from presales_desk.deck.placed_shapes import GroupBox
    from presales_desk.deck.placed_slide import Shape

_DASHES = [4.0, 3.0]
"""Of a dashed line, in its widths, as office programs draw it."""
_HEAD_WIDTHS = 3.0
"""Length and breadth of an arrow head, in widths of its line."""
_LEAST_HEAD = 6.0


def draw_group(painter: QPainter, group: GroupBox) -> None:
    """Draw the shapes of ``group`` in their order."""
    for shape in group.shapes:
        if isinstance(shape, DrawnShape):
            _draw_shape(painter, shape)
        else:
            _draw_connector(painter, shape)


def draw_decoration(painter: QPainter, shape: Shape) -> None:
    """Draw a shape of the layout."""
    painter.fillPath(_outline(shape.geometry, shape.rect), qcolor(shape.fill))


def _draw_shape(painter: QPainter, shape: DrawnShape) -> None:
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if shape.line is not None:
        pen = QPen(qcolor(shape.line.colour), shape.line.width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(_dashed(pen) if shape.dashed else pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if shape.fill is None else qcolor(shape.fill))
    painter.drawPath(_outline(shape.geometry, shape.rect))
    painter.restore()
    if not shape.paragraphs:
        return
    area = in_points(geometry.text_area(shape))
    if geometry.stacked(shape):
        draw_stacked(painter, area, shape.paragraphs, shape.anchor)
    elif shape.upright:
        draw_turned(painter, area, shape.paragraphs, shape.anchor)
    else:
        draw_paragraphs(painter, area, shape.paragraphs, shape.anchor)


def _outline(kind: Geometry, rect: Rect) -> QPainterPath:
    path, place = QPainterPath(), in_points(rect)
    match kind:
        case Geometry.RECTANGLE:
            path.addRect(place)
        case Geometry.ROUNDED:
            radius = geometry.corner(rect) * POINTS
            path.addRoundedRect(place, radius, radius)
        case Geometry.OVAL:
            path.addEllipse(place)
        case Geometry.HOME_PLATE | Geometry.CHEVRON | Geometry.ARROW:
            path.addPolygon(_pointed(kind, place, geometry.point(rect) * POINTS))
            path.closeSubpath()
    return path


def _pointed(kind: Geometry, rect: QRectF, tip: float) -> QPolygonF:
    """Return a shape whose point, ``tip`` long, looks to the right."""
    neck, middle = rect.right() - tip, rect.center().y()
    point = QPointF(rect.right(), middle)
    if kind is Geometry.ARROW:
        upper, lower = rect.top() + rect.height() / 4, rect.bottom() - rect.height() / 4
        shaft = (QPointF(rect.left(), upper), QPointF(neck, upper))
        back = (QPointF(neck, lower), QPointF(rect.left(), lower))
        head = (QPointF(neck, rect.top()), point, QPointF(neck, rect.bottom()))
        return QPolygonF([*shaft, *head, *back])
    corners = [rect.topLeft(), QPointF(neck, rect.top()), point, QPointF(neck, rect.bottom())]
    notch = [QPointF(rect.left() + tip, middle)] if kind is Geometry.CHEVRON else []
    return QPolygonF([*corners, rect.bottomLeft(), *notch])


def _draw_connector(painter: QPainter, line: Connector) -> None:
    start, end = (QPointF(x * POINTS, y * POINTS) for x, y in (line.start, line.end))
    painter.save()
    pen = QPen(qcolor(line.rule.colour), line.rule.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    drawn = QLineF(start, end)
    if line.arrow and drawn.length() > 0:
        head = _head(drawn, line.rule.width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pen.color())
        painter.drawPolygon(head)
        drawn.setLength(max(drawn.length() - _head_length(line.rule.width) * 0.8, 0.0))
    painter.setPen(_dashed(pen) if line.dashed else pen)
    painter.drawLine(drawn)
    painter.restore()


def _head(line: QLineF, width: float) -> QPolygonF:
    """Return the arrow head at the end of ``line``."""
    length = _head_length(width)
    angle = math.atan2(line.dy(), line.dx())
    along = QPointF(math.cos(angle), math.sin(angle)) * length
    across = QPointF(-math.sin(angle), math.cos(angle)) * (length / 2)
    foot = line.p2() - along
    return QPolygonF([line.p2(), foot + across, foot - across])


def _head_length(width: float) -> float:
    return max(_HEAD_WIDTHS * width, _LEAST_HEAD)


def _dashed(pen: QPen) -> QPen:
    pen.setDashPattern(_DASHES)
    return pen
