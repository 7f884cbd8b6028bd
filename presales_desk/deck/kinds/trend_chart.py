"""A development with its forecasts and its threshold, and beside it what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.deck import chart_boxes, charts, design, text, trends
from presales_desk.deck.charts import Numbers
from presales_desk.deck.layout_model import ChartBox
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_figures import TrendChart

_CAPTION, _CHART = 20, 21
_MANY_SERIES = 3
_LONGEST_NAME = 60


def pages(content: TrendChart, sheet: Sheet) -> Pages:
    """Return caption, chart and points on one slide."""
    panel = chart_boxes.panel(sheet, content.points)
    slot = sheet.slot(_CHART)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    rect = rect if panel else rect.with_width(design.CONTENT_WIDTH)
    caption = chart_boxes.caption(sheet, _CAPTION, content.caption, rect)
    numbers = _numbers(content, sheet)
    if numbers.empty:
        sheet.find("no_data")
        return [sheet.page(*caption, *panel)]
    if len(numbers.names) > _MANY_SERIES:
        sheet.find("many_series", series=len(numbers.names), limit=_MANY_SERIES)
    reference, words = _reference(content, sheet)
    spec = trends.spec(
        chart_boxes.named(numbers, sheet, _CHART, rect),
        text.one_line(content.caption),
        content.forecast,
        reference,
        rect.width,
    )
    alt = chart_boxes.alt(numbers, sheet, words)
    return [sheet.page(*caption, ChartBox(slot.index, slot.name, rect, spec, alt), *panel)]


def _reference(content: TrendChart, sheet: Sheet) -> tuple[tuple[str, float] | None, str]:
    """Return name and value of the threshold, and both in words; None and nothing without one."""
    line = content.reference
    if line is None:
        return None, ""
    whole = text.plain(text.one_line(line.name)) or sheet.word("chart.reference")
    name = text.shorten(whole, _LONGEST_NAME)
    if name != whole:
        sheet.spill(sheet.name(sheet.slot(_CHART)), whole)
    value = charts.number_words(line.value)
    return (name, line.value), sheet.word("alt.values", series=name, values=value)


def _numbers(content: TrendChart, sheet: Sheet) -> Numbers:
    """Return the numbers, each series as long as the categories."""
    series = content.series
    length = max((len(content.categories), *(len(one.values) for one in series)))
    names = [text.plain(text.one_line(name)) for name in content.categories]
    if length and any(len(one.values) != len(names) for one in series):
        sheet.find("uneven_series")
    return Numbers(
        ChartType(content.type.value),
        tuple(names) + tuple(str(i + 1) for i in range(len(names), length)),
        tuple(text.plain(text.one_line(one.name)) or str(i) for i, one in enumerate(series, 1)),
        tuple(one.values + (None,) * (length - len(one.values)) for one in series),
    )
