"""What is written on stacked columns: the sum above each, and in each part that has room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck.layout_model import ChartSpec, Labels, PlacedSeries

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_TOTALS = 12
"""Stacks beyond which their sums would run into each other."""
_LABEL = 14 * 1.2 / 72
"""Height of a label, in inches."""
_AROUND = 0.75
"""What legend and names take off the height of a chart, in inches."""
_HEADROOM = 1.12
"""Room for the sum above the highest stack."""


def labelled(chart: ChartSpec, height: float, total: str) -> ChartSpec:
    """Return a stacked chart with its sums, and without the labels that would not fit.

    A part has room for its label when it is at least as high as a line of it.

    Args:
        chart: With a label in every part, or in none.
        height: Of the chart with its legend and names, in inches.
        total: What a sum is called.

    """
    heights = [sum(abs(v or 0.0) for v in stack) for stack in _stacks(chart)]
    highest = max(heights, default=0.0)
    least = highest * _HEADROOM * _LABEL / max(height - _AROUND, _LABEL)
    series = tuple(replace(one, unlabelled=_thin(one.values, least)) for one in chart.series)
    if not _adds_up(chart):
        return replace(chart, series=series)
    sums = PlacedSeries(total, tuple(heights), chart.quiet, labels=Labels.ALL)
    # Where the axis is shown it keeps its round steps, which leave some room by themselves.
    maximum = None if chart.value_axis else highest * _HEADROOM
    return replace(chart, series=series, totals=sums, maximum=maximum)


def _adds_up(chart: ChartSpec) -> bool:
    """Tell whether sums say something new: there are parts to add, and none is negative."""
    values = [value for series in chart.series for value in series.values if value is not None]
    many = len(chart.series) > 1 and len(chart.categories) <= MOST_TOTALS
    return many and any(values) and all(value >= 0 for value in values)


def _thin(values: Sequence[float | None], least: float) -> frozenset[int]:
    return frozenset(i for i, value in enumerate(values) if abs(value or 0.0) < least)


def _stacks(chart: ChartSpec) -> list[tuple[float | None, ...]]:
    return list(zip(*(series.values for series in chart.series), strict=True))
