"""The frame of a chart with axes: where its plot lies, its grid, its names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.deck import colours
from presales_desk.records.enums import ChartType
from presales_desk.ui.widgets.slide_marks import (
    LABEL_HEIGHT,
    draw_label,
    draw_words,
    label_width,
    words_height,
)
from presales_desk.ui.widgets.slide_numbers import Scale, axis_text, scale_for
from presales_desk.ui.widgets.slide_text import qcolor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.layout_model import ChartSpec

_NAMES_ON_TOP, _NAMES_BESIDE = 0.34, 0.38
"""The most that names of categories take: of the height below, of the width beside."""
_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart's inner rectangle with its value axis.

    Attributes:
        rect: Where bars and lines are drawn, in points.
        lying: The values run to the right, the categories from top to bottom.

    """

    chart: ChartSpec
    rect: QRectF
    scale: Scale
    lying: bool = False

    @property
    def slot(self) -> float:
        """Room of one category along its axis."""
        along = self.rect.height() if self.lying else self.rect.width()
        return along / max(len(self.chart.categories), 1)

    def place(self, value: float) -> float:
        """Return the coordinate of ``value``: y standing, x lying."""
        share = self.scale.share(value)
        if self.lying:
            return self.rect.left() + share * self.rect.width()
        return self.rect.bottom() - share * self.rect.height()

    def middle(self, category: int) -> float:
        """Return the middle of a category along its axis."""
        start = self.rect.top() if self.lying else self.rect.left()
        return start + (category + 0.5) * self.slot


def standing_plot(painter: QPainter, rect: QRectF, chart: ChartSpec) -> Plot:
    """Draw grid, axes and names of a chart whose values run upwards; return its plot."""
    scale = _scale(chart)
    left = _GAP
    if chart.value_axis:
        ticks = (axis_text(tick, scale, chart.number_format) for tick in scale.ticks)
        left += max(label_width(text) for text in ticks)
    slot = (rect.width() - left) / max(len(chart.categories), 1) * chart.every
    names = max((words_height(chart.categories[i], slot - 4) for i in _named(chart)), default=0)
    below = min(names, rect.height() * _NAMES_ON_TOP) + _GAP
    plot = Plot(chart, rect.adjusted(left, LABEL_HEIGHT, 0, -below), scale)
    if chart.value_axis:
        _draw_grid(painter, plot, rect.left())
    _draw_axis(painter, plot)
    for i in _named(chart):
        place = QRectF(plot.middle(i) - slot / 2 + 2, plot.rect.bottom() + 4, slot - 4, below - 4)
        draw_words(painter, place, chart.categories[i], chart.words, _TOP_CENTRE)
    return plot


def lying_plot(painter: QPainter, rect: QRectF, chart: ChartSpec) -> Plot:
    """Draw axis and names of a chart whose bars run to the right; return its plot."""
    widest = max((label_width(name) for name in chart.categories), default=0.0)
    names = min(widest, rect.width() * _NAMES_BESIDE)
    values = max((label_width(text, bold=True) for text in _labels(chart)), default=0.0)
    scale = _scale(chart)
    inner = rect.adjusted(names + _GAP, 0, -values - _GAP, 0)
    if chart.value_axis:
        inner.adjust(0, 0, 0, -LABEL_HEIGHT)
    plot = Plot(chart, inner, scale, lying=True)
    if chart.value_axis:
        _draw_grid(painter, plot, rect.left())
    _draw_axis(painter, plot)
    for i, name in enumerate(chart.categories):
        place = QRectF(rect.left(), plot.middle(i) - plot.slot / 2, names, plot.slot)
        draw_words(painter, place, name, chart.words, _RIGHT_MIDDLE)
    return plot


_TOP_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _scale(chart: ChartSpec) -> Scale:
    values = _extremes(chart)
    if chart.maximum is not None and min(values, default=0.0) >= 0:
        return Scale(0.0, chart.maximum, chart.maximum)
    return scale_for(values, from_zero=chart.type is not ChartType.LINE)


def _extremes(chart: ChartSpec) -> list[float]:
    """Return what the value axis has to hold: the values, or the heights of whole stacks."""
    if chart.type is not ChartType.STACKED:
        return [value for series in chart.columns for value in series.values if value is not None]
    stacks = list(zip(*(series.values for series in chart.series), strict=True))
    up = [sum(value for value in stack if value and value > 0) for stack in stacks]
    return [*up, *(sum(value for value in stack if value and value < 0) for stack in stacks)]


def _labels(chart: ChartSpec) -> Iterator[str]:
    scale = Scale(0, 1, 1)
    return (
        axis_text(value, scale, chart.number_format)
        for series in chart.series
        for value in series.values
        if value is not None
    )


def _named(chart: ChartSpec) -> range:
    return range(0, len(chart.categories), chart.every)


def _draw_grid(painter: QPainter, plot: Plot, left: float) -> None:
    for tick in plot.scale.ticks:
        place = plot.place(tick)
        text = axis_text(tick, plot.scale, plot.chart.number_format)
        painter.setPen(QPen(qcolor(colours.RULE), 0.5))
        if plot.lying:
            painter.drawLine(QPointF(place, plot.rect.top()), QPointF(place, plot.rect.bottom()))
            centre = QPointF(place, plot.rect.bottom() + LABEL_HEIGHT / 2)
        else:
            painter.drawLine(QPointF(plot.rect.left(), place), QPointF(plot.rect.right(), place))
            room = plot.rect.left() - left - _GAP
            centre = QPointF(left + room - label_width(text) / 2, place)
        draw_label(painter, centre, text, plot.chart.quiet, bold=False)


def _draw_axis(painter: QPainter, plot: Plot) -> None:
    """Draw the axis of categories where the values are zero."""
    painter.setPen(QPen(qcolor(colours.NEUTRAL_LIGHT), 0.75))
    zero = plot.place(min(max(0.0, plot.scale.low), plot.scale.high))
    if plot.lying:
        painter.drawLine(QPointF(zero, plot.rect.top()), QPointF(zero, plot.rect.bottom()))
    else:
        painter.drawLine(QPointF(plot.rect.left(), zero), QPointF(plot.rect.right(), zero))
