"""How a development is drawn: the past in full, forecasts tinted and dashed, the threshold."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import charts, colours, measure
from presales_desk.deck.colours import Colour
from presales_desk.deck.layout_model import Labels, Legend, PlacedSeries
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.charts import Numbers
    from presales_desk.deck.layout_model import ChartSpec

_CLEAR = 0.9
"""Share of the threshold below which a column leaves room for a label above the line."""
_BAND = 0.15
"""Share of the axis that a label takes beside its line."""
_POINT_SIZE = 14 / 72
"""Size of labels, in inches."""


def spec(
    numbers: Numbers,
    caption: str,
    forecast: int,
    reference: tuple[str, float] | None,
    width: float,
) -> ChartSpec:
    """Return how the development is drawn.

    Args:
        numbers: Columns or lines.
        caption: Tells whether the unit is per cent.
        forecast: How many of the last categories are forecasts.
        reference: Name and value of a threshold.
        width: Of the chart, in inches.

    """
    chart = charts.spec(numbers, caption, height=0.0, total="")
    count = len(numbers.categories)
    ahead = frozenset(range(max(count - max(forecast, 0), 0), count))
    draw = _line if numbers.type is ChartType.LINE else _column
    chart = replace(chart, series=tuple(draw(one, ahead) for one in chart.series))
    return chart if reference is None else _with_reference(chart, *reference, caption, width)


def _column(series: PlacedSeries, ahead: frozenset[int]) -> PlacedSeries:
    """Return a series of columns: one colour, paler where it is a forecast."""
    pale = _pale(series.colour)
    points = tuple(pale if i in ahead else series.colour for i in range(len(series.values)))
    return replace(series, points=points, dashed=ahead)


def _line(series: PlacedSeries, ahead: frozenset[int]) -> PlacedSeries:
    return replace(series, dashed=ahead)


def _pale(colour: Colour) -> Colour:
    return colour if colour.off else Colour(colour.slot, 40, 60)


def _with_reference(
    chart: ChartSpec, name: str, value: float, caption: str, width: float
) -> ChartSpec:
    label = measure.text_width(f"{name} {charts.number_words(value)}", bold=True) * _POINT_SIZE
    covered = math.ceil(label * len(chart.categories) / width)
    place = _place(chart, value, covered)
    line = PlacedSeries(
        name,
        (value,) * len(chart.categories),
        colours.NEGATIVE,
        labels=Labels.NONE,
        label_colour=colours.WARNING,
        labels_below=place is not None and place[1],
        named_at=place[0] if place is not None else None,
    )
    form = charts.number_format([*(one.values for one in chart.series), (value,)], caption)
    legend = chart.legend if place is not None else Legend.TOP
    return replace(chart, reference=line, number_format=form, legend=legend)


def _place(chart: ChartSpec, value: float, covered: int) -> tuple[int, bool] | None:
    """Return where the label of a threshold covers nothing.

    The point that it belongs to, and whether it stands below the line; None where nothing is free.
    ``covered`` is the number of categories that it stretches over.
    """
    count = len(chart.categories)
    if covered > count:
        return None
    for start in (0, count - covered):
        there = range(start, start + covered)
        values = [v for one in chart.series for i in there if (v := one.values[i]) is not None]
        for below in _free_sides(chart, value, values):
            return start + (covered - 1) // 2, below
    return None


def _free_sides(chart: ChartSpec, value: float, values: Sequence[float]) -> list[bool]:
    """Return the sides of the line, False above and True below, that ``values`` leave free."""
    if chart.type is not ChartType.LINE:
        limit = value * _CLEAR if value > 0 else value
        return [False] if all(one <= limit for one in values) else []
    known = [v for one in chart.series for v in one.values if v is not None]
    low = min(*known, value, 0.0)
    band = (max(*known, value, 0.0) - low) * _BAND
    above = not any(value - band / 4 <= one <= value + band for one in values)
    below = value - band > low and not any(
        value - band <= one <= value + band / 4 for one in values
    )
    return [side for side, free in ((False, above), (True, below)) if free]
