"""Writes native charts: the chart part and the numbers behind it, which a person can edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import colours
from presales_desk.deck.charts import slice_label_tone
from presales_desk.deck.layout_model import Labels, Legend
from presales_desk.deck.markup import HEAD, A, C, R, escape, fill
from presales_desk.deck.workbook import (
    SHEET,
    Formula,
    Value,
    column_letters,
    number_text,
    workbook,
)
from presales_desk.deck.write_axes import axes, axis_ids, text_look
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.deck.colours import Colour
    from presales_desk.deck.layout_model import ChartSpec, PlacedSeries

_LINE_WIDTH = 34_925
_SHOWN = (
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
)
_HIDDEN = _SHOWN.replace('showVal val="1"', 'showVal val="0"')


def chart_xml(chart: ChartSpec, language: str, scale: float) -> str:
    """Return the chart part; its workbook is its relation ``rId1``."""
    plot = _PLOTS[chart.type](chart, scale)
    legend = _legend(chart, scale)
    tag = "zh-CN" if language == "zh" else "en-US"
    return (
        f'{HEAD}<c:chartSpace xmlns:c="{C}" xmlns:a="{A}" xmlns:r="{R}"><c:date1904 val="0"/>'
        f'<c:lang val="{tag}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea><c:layout/>{plot}<c:spPr><a:noFill/></c:spPr></c:plotArea>{legend}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>'
        f"<a:ln><a:noFill/></a:ln></c:spPr>{text_look(colours.TEXT, scale)}"
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    )


def chart_workbook(chart: ChartSpec) -> bytes:
    """Return the workbook: categories in the first column, a series in each further one.

    The sums of stacks are formulas in the last.
    """
    rows: list[list[Value]] = [["", *(series.name for series in chart.columns)]]
    rows += [
        [
            category,
            *(series.values[i] for series in chart.series),
            *_sum(chart, i),
            *([chart.reference.values[i]] if chart.reference is not None else []),
        ]
        for i, category in enumerate(chart.categories)
    ]
    return workbook(rows)


def _sum(chart: ChartSpec, index: int) -> list[Value]:
    """Return the cell that adds up a stack, so that the sum follows when a part is edited."""
    value = chart.totals.values[index] if chart.totals is not None else None
    if value is None:
        return []
    row, last = index + 2, column_letters(len(chart.series))
    return [Formula(f"SUM(B{row}:{last}{row})", value)]


def _bar(chart: ChartSpec, scale: float) -> str:
    lying = chart.type is ChartType.BAR
    stacked = chart.type is ChartType.STACKED
    series = "".join(_bar_series(chart, i, scale) for i in range(len(chart.series)))
    overlap = '<c:overlap val="100"/>' if stacked else ""
    return (
        f'<c:barChart><c:barDir val="{"bar" if lying else "col"}"/>'
        f'<c:grouping val="{"stacked" if stacked else "clustered"}"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="{chart.gap}"/>{overlap}{axis_ids()}</c:barChart>'
        f"{_totals(chart, scale)}{_reference(chart, scale)}"
        f"{axes(chart, scale, from_zero=True)}"
    )


def _bar_series(chart: ChartSpec, index: int, scale: float) -> str:
    series = chart.series[index]
    points = "".join(
        f'<c:dPt><c:idx val="{i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
        f"{_shape(tone, dashed=i in series.dashed)}</c:dPt>"
        for i, tone in enumerate(series.points)
        if tone != series.colour or i in series.dashed
    )
    position = "ctr" if chart.type is ChartType.STACKED else "outEnd"
    labels = _labels(chart, series, scale, position) if series.labels is Labels.ALL else ""
    return (
        f"<c:ser>{_identity(chart, index)}{_shape(series.colour)}"
        f'<c:invertIfNegative val="0"/>{points}{labels}{_data(chart, index)}</c:ser>'
    )


def _totals(chart: ChartSpec, scale: float) -> str:
    """Return the sums as a line that cannot be seen, whose labels stand above the stacks."""
    if chart.totals is None:
        return ""
    index = len(chart.series)
    return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f"<c:ser>{_identity(chart, index)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
        '<c:marker><c:symbol val="none"/></c:marker>'
        f'{_labels(chart, chart.totals, scale, "t")}{_data(chart, index)}<c:smooth val="0"/>'
        f'</c:ser><c:marker val="1"/>{axis_ids()}</c:lineChart>'
    )


def _line(chart: ChartSpec, scale: float) -> str:
    series = "".join(_line_series(chart, i, scale) for i in range(len(chart.series)))
    return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f'{series}<c:marker val="1"/>{axis_ids()}</c:lineChart>'
        f"{_reference(chart, scale)}{axes(chart, scale, from_zero=False)}"
    )


def _line_series(chart: ChartSpec, index: int, scale: float) -> str:
    series = chart.series[index]
    stroke = f'<a:ln w="{_LINE_WIDTH}" cap="rnd">{fill(series.colour)}<a:round/></a:ln>'
    marker = (
        '<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>'
        f"{fill(series.colour)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>"
    )
    points = "".join(
        f'<c:dPt><c:idx val="{i}"/><c:bubble3D val="0"/><c:spPr>{_dashed(stroke)}</c:spPr></c:dPt>'
        for i in sorted(series.dashed)
    )
    return (
        f"<c:ser>{_identity(chart, index)}<c:spPr>{stroke}</c:spPr>{marker}{points}"
        f'{_last_label(chart, series, scale)}{_data(chart, index)}<c:smooth val="0"/></c:ser>'
    )


def _dashed(stroke: str) -> str:
    return stroke.replace("<a:round/>", '<a:prstDash val="sysDash"/><a:round/>')


def _reference(chart: ChartSpec, scale: float) -> str:
    """Return the threshold as a dashed line in the plot of the other series, named at one end."""
    if chart.reference is None:
        return ""
    index = len(chart.columns) - 1
    line = chart.reference
    return (
        '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>'
        f'<c:ser>{_identity(chart, index)}<c:spPr><a:ln w="19050" cap="flat">{fill(line.colour)}'
        '<a:prstDash val="dash"/><a:round/></a:ln></c:spPr>'
        '<c:marker><c:symbol val="none"/></c:marker>'
        f'{_line_name(chart, line, scale)}{_data(chart, index)}<c:smooth val="0"/></c:ser>'
        f'<c:marker val="1"/>{axis_ids()}</c:lineChart>'
    )


def _line_name(chart: ChartSpec, line: PlacedSeries, scale: float) -> str:
    """Return the label with name and value at one point of a reference line."""
    if line.named_at is None:
        return ""
    shown = _SHOWN.replace('showSerName val="0"', 'showSerName val="1"')
    position = "b" if line.labels_below else "t"
    return (
        f'<c:dLbls><c:dLbl><c:idx val="{line.named_at}"/>'
        f"{_label_look(chart, line.label_colour, scale)}"
        f'<c:dLblPos val="{position}"/>{shown}<c:separator>\u2002</c:separator></c:dLbl>'
        f"{_HIDDEN}</c:dLbls>"
    )


def _round(chart: ChartSpec, scale: float) -> str:
    ring = chart.type is ChartType.DOUGHNUT
    series = chart.series[0]
    slices = "".join(
        f'<c:dPt><c:idx val="{i}"/><c:bubble3D val="0"/><c:spPr>{fill(tone)}'
        f'<a:ln w="19050">{fill(colours.WHITE)}</a:ln></c:spPr></c:dPt>'
        for i, tone in enumerate(series.points)
    )
    labels = (
        _slice_labels(chart, series, scale) if ring else _labels(chart, series, scale, "outEnd")
    )
    name = "doughnutChart" if ring else "pieChart"
    hole = '<c:holeSize val="55"/>' if ring else ""
    return (
        f'<c:{name}><c:varyColors val="1"/><c:ser>{_identity(chart, 0)}{slices}{labels}'
        f'{_data(chart, 0)}</c:ser><c:firstSliceAng val="0"/>{hole}</c:{name}>'
    )


_PLOTS: dict[ChartType, Callable[[ChartSpec, float], str]] = {
    ChartType.COLUMN: _bar,
    ChartType.BAR: _bar,
    ChartType.STACKED: _bar,
    ChartType.LINE: _line,
    ChartType.PIE: _round,
    ChartType.DOUGHNUT: _round,
}


def _identity(chart: ChartSpec, index: int) -> str:
    place = f"{SHEET}!${column_letters(index + 1)}$1"
    name = escape(chart.columns[index].name)
    return (
        f'<c:idx val="{index}"/><c:order val="{index}"/><c:tx><c:strRef><c:f>{place}</c:f>'
        f'<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache>'
        "</c:strRef></c:tx>"
    )


def _data(chart: ChartSpec, index: int) -> str:
    count = len(chart.categories)
    column = column_letters(index + 1)
    names = "".join(
        f'<c:pt idx="{i}"><c:v>{escape(name)}</c:v></c:pt>'
        for i, name in enumerate(chart.categories)
    )
    values = "".join(
        f'<c:pt idx="{i}"><c:v>{number_text(value)}</c:v></c:pt>'
        for i, value in enumerate(chart.columns[index].values)
        if value is not None
    )
    return (
        f"<c:cat><c:strRef><c:f>{SHEET}!$A$2:$A${count + 1}</c:f><c:strCache>"
        f'<c:ptCount val="{count}"/>{names}</c:strCache></c:strRef></c:cat><c:val><c:numRef>'
        f"<c:f>{SHEET}!${column}$2:${column}${count + 1}</c:f><c:numCache>"
        f'<c:formatCode>General</c:formatCode><c:ptCount val="{count}"/>{values}</c:numCache>'
        "</c:numRef></c:val>"
    )


def _shape(tone: Colour, *, dashed: bool = False) -> str:
    line = "<a:ln><a:noFill/></a:ln>"
    if dashed:
        line = f'<a:ln w="15875">{fill(colours.ACCENT)}<a:prstDash val="dash"/></a:ln>'
    return f"<c:spPr>{fill(tone)}{line}</c:spPr>"


def _labels(chart: ChartSpec, series: PlacedSeries, scale: float, position: str) -> str:
    without = "".join(
        f'<c:dLbl><c:idx val="{i}"/><c:delete val="1"/></c:dLbl>' for i in sorted(series.unlabelled)
    )
    return (
        f"<c:dLbls>{without}{_label_look(chart, series.label_colour, scale)}"
        f'<c:dLblPos val="{position}"/>{_SHOWN}</c:dLbls>'
    )


def _last_label(chart: ChartSpec, series: PlacedSeries, scale: float) -> str:
    if series.last is None or series.labels is Labels.NONE:
        return ""
    position = "b" if series.labels_below else "t"
    return (
        f'<c:dLbls><c:dLbl><c:idx val="{series.last}"/>'
        f"{_label_look(chart, series.label_colour, scale)}"
        f'<c:dLblPos val="{position}"/>{_SHOWN}</c:dLbl>{_HIDDEN}</c:dLbls>'
    )


def _slice_labels(chart: ChartSpec, series: PlacedSeries, scale: float) -> str:
    """Return a label for each slice, in white on the dark ones."""
    each = "".join(
        f'<c:dLbl><c:idx val="{i}"/>{_label_look(chart, slice_label_tone(tone), scale)}{_SHOWN}'
        "</c:dLbl>"
        for i, tone in enumerate(series.points)
    )
    return f"<c:dLbls>{each}{_label_look(chart, colours.TEXT, scale)}{_SHOWN}</c:dLbls>"


def _label_look(chart: ChartSpec, tone: Colour, scale: float) -> str:
    return (
        f'<c:numFmt formatCode="{escape(chart.number_format)}" sourceLinked="0"/>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{text_look(tone, scale, bold=True)}"
    )


def _legend(chart: ChartSpec, scale: float) -> str:
    if chart.legend is Legend.NONE:
        return ""
    unnamed = [chart.totals, chart.reference if _is_named(chart.reference) else None]
    hidden = "".join(
        f'<c:legendEntry><c:idx val="{i}"/><c:delete val="1"/></c:legendEntry>'
        for i, series in enumerate(chart.columns)
        if any(series is one for one in unnamed)
    )
    return (
        f'<c:legend><c:legendPos val="{chart.legend}"/>{hidden}<c:overlay val="0"/>'
        f"{text_look(chart.quiet, scale)}</c:legend>"
    )


def _is_named(line: PlacedSeries | None) -> bool:
    return line is not None and line.named_at is not None
