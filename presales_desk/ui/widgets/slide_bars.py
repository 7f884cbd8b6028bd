"""Draws columns, stacked columns and lying bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.deck import colours
from presales_desk.deck.layout_model import Labels
from presales_desk.ui.widgets.slide_axes import Plot, lying_plot, standing_plot
from presales_desk.ui.widgets.slide_lines import draw_reference
from presales_desk.ui.widgets.slide_marks import LABEL_HEIGHT, draw_label, label_width
from presales_desk.ui.widgets.slide_numbers import value_text
from presales_desk.ui.widgets.slide_text import qcolor

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import ChartSpec, PlacedSeries

_DASH_WIDTH = 1.25


def draw_columns(painter: QPainter, rect: QRectF, chart: ChartSpec) -> None:
    """Draw groups of columns beside each other."""
    plot = standing_plot(painter, rect, chart)
    _draw_groups(painter, plot)
    draw_reference(painter, plot)


def draw_lying_bars(painter: QPainter, rect: QRectF, chart: ChartSpec) -> None:
    """Draw groups of bars below each other, the first on top."""
    _draw_groups(painter, lying_plot(painter, rect, chart))


def draw_stacks(painter: QPainter, rect: QRectF, chart: ChartSpec) -> None:
    """Draw one column for each category, its series on top of each other."""
    plot = standing_plot(painter, rect, chart)
    width = plot.slot / (1 + chart.gap / 100)
    for category in range(len(chart.categories)):
        above = below = 0.0
        for series in chart.series:
            value = series.values[category]
            if not value:
                continue
            start = above if value > 0 else below
            place = _bar(plot, category, (-width / 2, width), start, start + value)
            painter.fillRect(place, qcolor(series.colour))
            if series.labels is Labels.ALL and category not in series.unlabelled:
                text = value_text(value, chart.number_format)
                draw_label(painter, place.center(), text, series.label_colour)
            above, below = above + max(value, 0.0), below + min(value, 0.0)
        _draw_total(painter, plot, category)


def _draw_total(painter: QPainter, plot: Plot, category: int) -> None:
    """Draw what a stack adds up to above it."""
    totals = plot.chart.totals
    value = totals.values[category] if totals is not None else None
    if totals is not None and value is not None:
        centre = QPointF(plot.middle(category), plot.place(value) - LABEL_HEIGHT / 2)
        draw_label(
            painter, centre, value_text(value, plot.chart.number_format), totals.label_colour
        )


def _draw_groups(painter: QPainter, plot: Plot) -> None:
    chart = plot.chart
    width = plot.slot / (len(chart.series) + chart.gap / 100)
    for position, series in enumerate(chart.series):
        offset = (position - len(chart.series) / 2) * width
        for category, value in enumerate(series.values):
            if value is not None:
                place = _bar(plot, category, (offset, width), 0.0, value)
                _draw_bar(painter, place, series, category)
                if series.labels is Labels.ALL:
                    _draw_value(painter, plot, place, series, value)


def _bar(
    plot: Plot, category: int, across: tuple[float, float], start: float, end: float
) -> QRectF:
    """Return the place of a bar.

    Args:
        plot: The chart.
        category: Whose.
        across: Offset from the category's middle, and width.
        start: Value at which the bar begins.
        end: Value at which it ends.

    """
    offset, width = across
    begin = plot.middle(category) + offset
    low, high = sorted((plot.place(start), plot.place(end)))
    if plot.lying:
        return QRectF(low, begin, high - low, width)
    return QRectF(begin, low, width, high - low)


def _draw_bar(painter: QPainter, place: QRectF, series: PlacedSeries, category: int) -> None:
    colour = series.points[category] if series.points else series.colour
    painter.fillRect(place, qcolor(colour))
    if category in series.dashed:
        painter.setPen(QPen(qcolor(colours.ACCENT), _DASH_WIDTH, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)


def _draw_value(
    painter: QPainter, plot: Plot, place: QRectF, series: PlacedSeries, value: float
) -> None:
    """Draw a value outside the end of its bar."""
    text = value_text(value, plot.chart.number_format)
    sign = -1 if value < 0 else 1
    if plot.lying:
        end = place.right() if value >= 0 else place.left()
        centre = QPointF(end + sign * (label_width(text, bold=True) / 2 + 5), place.center().y())
    else:
        end = place.top() if value >= 0 else place.bottom()
        centre = QPointF(place.center().x(), end - sign * LABEL_HEIGHT / 2)
    draw_label(painter, centre, text, series.label_colour)
