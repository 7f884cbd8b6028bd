"""Draws pies and doughnuts."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from presales_desk.deck import colours
from presales_desk.deck.charts import slice_label_tone
from presales_desk.records.enums import ChartType
from presales_desk.ui.widgets.slide_marks import LABEL_HEIGHT, draw_label, label_width
from presales_desk.ui.widgets.slide_numbers import value_text
from presales_desk.ui.widgets.slide_text import qcolor

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import ChartSpec

_HOLE = 0.55
_FULL = 360.0
_LINE = 1.5


def draw_round(painter: QPainter, rect: QRectF, chart: ChartSpec) -> None:
    """Draw slices clockwise from the top, each with its value."""
    series = chart.series[0]
    values = [max(value or 0.0, 0.0) for value in series.values]
    total = sum(values)
    if not total:
        return
    ring = chart.type is ChartType.DOUGHNUT
    margin = 4.0 if ring else LABEL_HEIGHT + 6
    side = min(rect.width(), rect.height()) - 2 * margin
    place = QRectF(0, 0, side, side)
    place.moveCenter(rect.center())
    start = 0.0
    for value, colour in zip(values, series.points, strict=True):
        sweep = _FULL * value / total
        painter.setPen(QPen(qcolor(colours.WHITE), _LINE))
        painter.setBrush(qcolor(colour))
        painter.drawPath(_slice(place, start, sweep, hole=_HOLE if ring else 0.0))
        if value:
            text = value_text(value, chart.number_format)
            tone = slice_label_tone(colour) if ring else chart.words
            distance = (1 + _HOLE) / 2 if ring else _outside(side, text)
            draw_label(painter, _at(place, start + sweep / 2, distance), text, tone)
        start += sweep


def _outside(side: float, text: str) -> float:
    """Return how far from the middle a label stands beside the pie, as a share of its radius."""
    return 1 + (max(label_width(text, bold=True), LABEL_HEIGHT) / 2 + 4) / (side / 2)


def _slice(place: QRectF, start: float, sweep: float, *, hole: float) -> QPainterPath:
    """Return a slice; angles in degrees, clockwise from the top."""
    path = QPainterPath()
    path.moveTo(_at(place, start, hole))
    path.arcTo(place, 90 - start, -sweep)
    inner = QRectF(0, 0, place.width() * hole, place.height() * hole)
    inner.moveCenter(place.center())
    if hole:
        path.arcTo(inner, 90 - start - sweep, sweep)
    path.closeSubpath()
    return path


def _at(place: QRectF, angle: float, distance: float) -> QPointF:
    turn = math.radians(angle)
    radius = place.width() / 2 * distance
    return place.center() + QPointF(math.sin(turn) * radius, -math.cos(turn) * radius)
