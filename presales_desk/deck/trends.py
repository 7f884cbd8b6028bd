"""How a development is drawn: the past in full, forecasts tinted and dashed, the threshold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import charts, colours
from presales_desk.deck.colours import Colour
from presales_desk.deck.layout_model import Labels, Legend, PlacedSeries
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.charts import Numbers
    from presales_desk.deck.layout_model import ChartSpec

_CLEAR = 0.9
"""Share of the threshold below which a column leaves room for a label above the line."""


def spec(
    numbers: Numbers, caption: str, forecast: int, reference: tuple[str, float] | None
) -> ChartSpec:
    """Return how the development is drawn.

    Args:
        numbers: Columns or lines.
        caption: Tells whether the unit is per cent.
        forecast: How many of the last categories are forecasts.
        reference: Name and value of a threshold.

    """
    chart = charts.spec(numbers, caption, height=0.0, total="")
    count = len(numbers.categories)
    ahead = frozenset(range(max(count - max(forecast, 0), 0), count))
    draw = _line if numbers.type is ChartType.LINE else _column
    chart = replace(chart, series=tuple(draw(one, ahead) for one in chart.series))
    return chart if reference is None else _with_reference(chart, *reference, caption)


def _column(series: PlacedSeries, ahead: frozenset[int]) -> PlacedSeries:
    """Return a series of columns: one colour, paler where it is a forecast."""
    pale = _pale(series.colour)
    points = tuple(pale if i in ahead else series.colour for i in range(len(series.values)))
    return replace(series, points=points, dashed=ahead)


def _line(series: PlacedSeries, ahead: frozenset[int]) -> PlacedSeries:
    return replace(series, dashed=ahead)


def _pale(colour: Colour) -> Colour:
    return colour if colour.off else Colour(colour.slot, 40, 60)


def _with_reference(chart: ChartSpec, name: str, value: float, caption: str) -> ChartSpec:
    line = PlacedSeries(
        name,
        (value,) * len(chart.categories),
        colours.NEGATIVE,
        labels=Labels.NONE,
        label_colour=colours.WARNING,
        named_at=_free_end(chart, value),
    )
    form = charts.number_format([*(one.values for one in chart.series), (value,)], caption)
    legend = chart.legend if line.named_at is not None else Legend.TOP
    return replace(chart, reference=line, number_format=form, legend=legend)


def _free_end(chart: ChartSpec, value: float) -> int | None:
    """Return the end of the line with more room for its label; None when neither has any."""
    last = len(chart.categories) - 1
    heights = {i: _highest(chart.series, i) for i in (0, last)}
    lower = min(heights, key=heights.__getitem__)
    free = heights[lower] < value * _CLEAR if value > 0 else heights[lower] <= value
    if chart.type is ChartType.LINE:
        return max(heights, key=lambda i: abs(heights[i] - value))
    return lower if free else None


def _highest(series: Sequence[PlacedSeries], index: int) -> float:
    return max((one.values[index] or 0.0 for one in series), default=0.0)
