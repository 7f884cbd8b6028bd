"""Numbers of a slide on their way between tables and charts of every kind."""

from __future__ import annotations

from dataclasses import dataclass

from presales_desk.planning.slide_making import number
from presales_desk.records.enums import ChartType, SlideKind
from presales_desk.records.slide_content import Chart, Content, Series, Table
from presales_desk.records.slide_figures import (
    BarDonut,
    Share,
    Shares,
    TrendChart,
    TrendSeries,
    TrendType,
)

CHARTS = (SlideKind.CHART, SlideKind.TREND_CHART, SlideKind.BAR_DONUT)
"""Kinds that draw numbers."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a chart or a table of numbers shows.

    Attributes:
        type: Of the chart where it is known.
        points: What the numbers mean.

    """

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    caption: str = ""
    points: tuple[str, ...] = ()
    type: ChartType = ChartType.COLUMN


def figures_of(content: Content) -> Figures | None:
    """Return the numbers of ``content``; None when it is of a kind without any."""
    match content:
        case Chart(categories=names, series=series, caption=caption, points=points, type=kind):
            return Figures(names, series, caption, points, kind)
        case TrendChart():
            return _of_trend(content)
        case BarDonut(donut=donut, bars=bars):
            shown = bars if bars.items else donut
            values = tuple(one.value for one in shown.items)
            series = (Series(name=shown.caption, values=values),) if values else ()
            names = tuple(one.name for one in shown.items)
            return Figures(names, series, shown.caption, type=ChartType.BAR)
        case Table(rows=rows) if rows:
            return _of_table(content)
        case _:
            return None


def with_figures(kind: SlideKind, figures: Figures) -> Content:
    """Return ``figures`` as a slide of ``kind``, which is a table or draws numbers."""
    match kind:
        case SlideKind.TABLE:
            return _table(figures)
        case SlideKind.TREND_CHART:
            line = figures.type is ChartType.LINE
            return TrendChart(
                type=TrendType.LINE if line else TrendType.COLUMN,
                caption=figures.caption,
                categories=figures.categories,
                series=tuple(TrendSeries(name=s.name, values=s.values) for s in figures.series),
                points=figures.points,
            )
        case SlideKind.BAR_DONUT:
            return BarDonut(bars=Shares(caption=figures.caption, items=_shares(figures)))
        case _:
            return Chart(
                type=figures.type,
                caption=figures.caption,
                categories=figures.categories,
                series=figures.series,
                points=figures.points,
            )


def _of_trend(content: TrendChart) -> Figures:
    """Return a development; its threshold becomes a series of its own."""
    series = tuple(Series(name=one.name, values=one.values) for one in content.series)
    line = content.reference
    if line is not None:
        values = (line.value,) * len(content.categories)
        series = (*series, Series(name=line.name, values=values))
    kind = ChartType(content.type.value)
    return Figures(content.categories, series, content.caption, content.points, kind)


def _of_table(table: Table) -> Figures:
    """Return the numbers of ``table``: its first column names them, cells of words are gaps."""
    width = max(len(row) for row in (table.head, *table.rows))
    head = (*table.head, *[""] * (width - len(table.head)))
    rows = [(*row, *[""] * (width - len(row))) for row in table.rows]
    series = tuple(
        Series(name=head[i], values=tuple(number(row[i]) for row in rows)) for i in range(1, width)
    )
    return Figures(tuple(row[0] for row in rows), series)


def _table(figures: Figures) -> Table:
    length = max((len(figures.categories), *(len(s.values) for s in figures.series)), default=0)
    rows = [
        (
            figures.categories[i] if i < len(figures.categories) else "",
            *(_written(s.values[i] if i < len(s.values) else None) for s in figures.series),
        )
        for i in range(length)
    ]
    return Table(head=("", *(one.name for one in figures.series)), rows=tuple(rows))


def _shares(figures: Figures) -> tuple[Share, ...]:
    values = figures.series[0].values if figures.series else ()
    padded = (*values, *[None] * len(figures.categories))
    return tuple(
        Share(name=name, value=value or 0.0)
        for name, value in zip(figures.categories, padded, strict=False)
    )


def _written(value: float | None) -> str:
    return "" if value is None else f"{value:,.10g}" if abs(value) < 1e10 else f"{value:,.0f}"
