"""Draws the native charts of a slide as PowerPoint shows them: legend, then the plot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt

from presales_desk.deck.layout_model import Legend
from presales_desk.records.enums import ChartType
from presales_desk.ui.widgets.slide_bars import draw_columns, draw_lying_bars, draw_stacks
from presales_desk.ui.widgets.slide_lines import draw_lines
from presales_desk.ui.widgets.slide_marks import LABEL_HEIGHT, draw_words, label_width
from presales_desk.ui.widgets.slide_pie import draw_round
from presales_desk.ui.widgets.slide_text import qcolor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import ChartSpec, PlacedSeries

_SWATCH, _GAP = 9.0, 6.0
_WIDEST_LEGEND = 0.4
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_PLOTS: dict[ChartType, Callable[[QPainter, QRectF, ChartSpec], None]] = {
    ChartType.COLUMN: draw_columns,
    ChartType.BAR: draw_lying_bars,
    ChartType.STACKED: draw_stacks,
    ChartType.LINE: draw_lines,
    ChartType.PIE: draw_round,
    ChartType.DOUGHNUT: draw_round,
}


def draw_chart(painter: QPainter, rect: QRectF, chart: ChartSpec) -> None:
    """Draw ``chart`` inside ``rect``, in points."""
    painter.save()
    if chart.legend is Legend.TOP:
        rect = _draw_legend_above(painter, rect, chart)
    elif chart.legend is Legend.RIGHT:
        rect = _draw_legend_beside(painter, rect, chart)
    _PLOTS[chart.type](painter, rect, chart)
    painter.restore()


def _draw_legend_above(painter: QPainter, rect: QRectF, chart: ChartSpec) -> QRectF:
    """Draw the names of the series in rows above the plot; return what is left below them."""
    room = rect.width()
    named = _named_above(chart)
    widths = [min(label_width(one.name) + _SWATCH + 3 * _GAP, room) for one in named]
    rows: list[list[int]] = [[]]
    for i, width in enumerate(widths):
        if rows[-1] and sum(widths[j] for j in rows[-1]) + width > room:
            rows.append([])
        rows[-1].append(i)
    for number, row in enumerate(rows):
        left = rect.center().x() - sum(widths[i] for i in row) / 2
        for i in row:
            place = QRectF(left, rect.top() + number * LABEL_HEIGHT, widths[i], LABEL_HEIGHT)
            one = named[i]
            line = chart.type is ChartType.LINE or one is chart.reference
            _draw_entry(painter, place, (one.colour, chart.quiet), one.name, line=line)
            left += widths[i]
    return rect.adjusted(0, len(rows) * LABEL_HEIGHT + _GAP, 0, 0)


def _named_above(chart: ChartSpec) -> list[PlacedSeries]:
    """Return the series of the legend; a threshold that is named in the plot is none of them."""
    line = chart.reference
    return [*chart.series, *([line] if line is not None and line.named_at is None else [])]


def _draw_legend_beside(painter: QPainter, rect: QRectF, chart: ChartSpec) -> QRectF:
    """Draw the names of the slices at the right; return what is left of them."""
    widest = max((label_width(name) for name in chart.categories), default=0.0)
    width = min(widest + _SWATCH + 3 * _GAP, rect.width() * _WIDEST_LEGEND)
    height = min(LABEL_HEIGHT * 1.4, rect.height() / max(len(chart.categories), 1))
    top = rect.center().y() - height * len(chart.categories) / 2
    for i, name in enumerate(chart.categories):
        place = QRectF(rect.right() - width, top + i * height, width, height)
        _draw_entry(painter, place, (chart.series[0].points[i], chart.quiet), name)
    return rect.adjusted(0, 0, -width - _GAP, 0)


def _draw_entry(
    painter: QPainter, rect: QRectF, looks: tuple[Colour, Colour], name: str, *, line: bool = False
) -> None:
    """Draw the mark of a series and its name, in the two colours of ``looks``."""
    colour, ink = looks
    middle = rect.center().y()
    if line:
        stroke = QRectF(rect.left() - _GAP, middle - 1.25, _SWATCH + _GAP, 2.5)
        painter.fillRect(stroke, qcolor(colour))
    side = _SWATCH - 2 if line else _SWATCH
    swatch = QRectF(0, 0, side, side)
    swatch.moveCenter(QPointF(rect.left() + (_SWATCH - _GAP if line else _SWATCH) / 2, middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(qcolor(colour))
    (painter.drawEllipse if line else painter.drawRect)(swatch)
    words = rect.adjusted(_SWATCH + _GAP, 0, 0, 0)
    draw_words(painter, words, name, ink, _LEFT_MIDDLE)
