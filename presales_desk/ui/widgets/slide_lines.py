"""Draws line charts."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.deck.layout_model import Labels
from presales_desk.ui.widgets.slide_axes import Plot, standing_plot
from presales_desk.ui.widgets.slide_marks import LABEL_HEIGHT, draw_label, label_width
from presales_desk.ui.widgets.slide_numbers import value_text
from presales_desk.ui.widgets.slide_text import qcolor

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import ChartSpec, PlacedSeries

_WIDTH, _MARKER = 2.75, 3.5
_REFERENCE_WIDTH = 1.5


def draw_lines(painter: QPainter, rect: QRectF, chart: ChartSpec) -> None:
    """Draw the lines of all series; the last value of each stands at its end."""
    plot = standing_plot(painter, rect, chart)
    for series in chart.series:
        _draw_line(painter, plot, series)
    draw_reference(painter, plot)


def draw_reference(painter: QPainter, plot: Plot) -> None:
    """Draw the threshold of a chart as a dashed line, named at one of its points."""
    line = plot.chart.reference
    known = [i for i, value in enumerate(line.values) if value is not None] if line else []
    if line is None or not known:
        return
    value = line.values[known[0]] or 0.0
    height = plot.place(value)
    painter.setPen(QPen(qcolor(line.colour), _REFERENCE_WIDTH, Qt.PenStyle.DashLine))
    start, end = plot.middle(known[0]), plot.middle(known[-1])
    painter.drawLine(QPointF(start, height), QPointF(end, height))
    if line.named_at is not None:
        text = f"{line.name}\u2002{value_text(value, plot.chart.number_format)}"
        away = LABEL_HEIGHT / 2 if line.labels_below else -LABEL_HEIGHT / 2
        centre = QPointF(plot.middle(line.named_at), height + away)
        room = label_width(text, bold=True) / 2
        centre.setX(max(centre.x(), plot.rect.left() + room))
        draw_label(painter, centre, text, line.label_colour)


def _draw_line(painter: QPainter, plot: Plot, series: PlacedSeries) -> None:
    points = [
        None if value is None else QPointF(plot.middle(i), plot.place(value))
        for i, value in enumerate(series.values)
    ]
    pen = QPen(qcolor(series.colour), _WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    for i, (one, other) in enumerate(itertools.pairwise(points), start=1):
        if one is not None and other is not None:
            pen.setStyle(Qt.PenStyle.DotLine if i in series.dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(one, other)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(qcolor(series.colour))
    for point in points:
        if point is not None:
            painter.drawEllipse(point, _MARKER, _MARKER)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_last_value(painter, plot, series, points)


def _draw_last_value(
    painter: QPainter, plot: Plot, series: PlacedSeries, points: list[QPointF | None]
) -> None:
    if series.last is None or series.labels is Labels.NONE:
        return
    value, end = series.values[series.last], points[series.last]
    if value is not None and end is not None:
        text = value_text(value, plot.chart.number_format)
        away = QPointF(0, LABEL_HEIGHT / 2 + _MARKER)
        centre = end + away if series.labels_below else end - away
        draw_label(painter, centre, text, series.label_colour)
