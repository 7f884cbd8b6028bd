"""A native chart with its caption, and beside it what the numbers mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import chart_boxes, charts, design, text
from presales_desk.deck.charts import Numbers
from presales_desk.deck.layout_model import ChartBox
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import ChartSpec
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_content import Chart

_CAPTION, _CHART = 20, 21
_MOST_BARS = 12
_MANY_SERIES = 6


def pages(content: Chart, sheet: Sheet) -> Pages:
    """Return caption, chart and points; a bar chart with many bars goes on over several pages."""
    panel = chart_boxes.panel(sheet, content.points)
    slot = sheet.slot(_CHART)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    rect = rect if panel else rect.with_width(design.CONTENT_WIDTH)
    caption = chart_boxes.caption(sheet, _CAPTION, content.caption, rect)
    numbers = _numbers(content, sheet)
    if numbers.empty:
        sheet.find("no_data")
        return [[*caption, *panel]]
    if len(numbers.names) > _MANY_SERIES:
        sheet.find("many_series", series=len(numbers.names), limit=_MANY_SERIES)
    spec = charts.spec(
        chart_boxes.named(numbers, sheet, _CHART, rect),
        text.one_line(content.caption),
        height=rect.height,
        total=sheet.word("chart.total"),
    )
    alt = chart_boxes.alt(numbers, sheet)
    return [
        [*caption, ChartBox(slot.index, slot.name, rect, part, alt), *panel]
        for part in _parts(spec)
    ]


def _numbers(content: Chart, sheet: Sheet) -> Numbers:
    """Return the chart's numbers, each series as long as the categories."""
    series = content.series
    if content.type in (ChartType.PIE, ChartType.DOUGHNUT):
        if len(series) > 1:
            sheet.find("one_series", others=len(series) - 1)
        series = series[:1]
    length = max((len(content.categories), *(len(one.values) for one in series)))
    names = [text.plain(text.one_line(name)) for name in content.categories]
    numbers = Numbers(
        content.type,
        tuple(names) + tuple(str(i + 1) for i in range(len(names), length)),
        tuple(text.plain(text.one_line(one.name)) or str(i) for i, one in enumerate(series, 1)),
        tuple(one.values + (None,) * (length - len(one.values)) for one in series),
    )
    if length and any(len(one.values) != len(names) for one in series):
        sheet.find("uneven_series")
    return chart_boxes.merged(numbers, sheet, _CHART)


def _parts(spec: ChartSpec) -> list[ChartSpec]:
    """Return the chart divided evenly, so that every bar keeps a name that can be read."""
    count = len(spec.categories)
    if spec.type is not ChartType.BAR or count <= _MOST_BARS:
        return [spec]
    pages = -(-count // _MOST_BARS)
    size = -(-count // pages)
    return [charts.part(spec, start, start + size) for start in range(0, count, size)]
