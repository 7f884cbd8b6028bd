"""Shares of a whole as a doughnut, beside the bars that explain them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck import chart_boxes, charts, colours, design, text
from presales_desk.deck.charts import Numbers
from presales_desk.deck.layout_model import ChartBox
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import ChartSpec, Rect
    from presales_desk.deck.placed_slide import Box
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_figures import BarDonut, Share, Shares

_LEFT, _RIGHT = 20, 22
"""Placeholders of the captions; those of the charts follow them."""
_MOST_BARS = 8
_GAP = 45


def pages(content: BarDonut, sheet: Sheet) -> Pages:
    """Return both charts; many bars go on over several slides, each with the doughnut.

    A chart without numbers is left out, and the other takes the whole width.
    """
    donut = _known(content.donut.items)
    bars = _sorted(_known(content.bars.items), sheet)
    if not donut and not bars:
        sheet.find("no_data")
        return [sheet.page(*_captions(content, sheet))]
    alone = not (donut and bars)
    left = _donut(content.donut, donut, sheet, _place(sheet, _LEFT, alone=alone)) if donut else []
    if not bars:
        return [sheet.page(*left)]
    rect = _place(sheet, _RIGHT, alone=alone)
    caption = chart_boxes.caption(sheet, _RIGHT, content.bars.caption, rect)
    return [sheet.page(*left, *caption, bar) for bar in _bars(content.bars, bars, sheet, rect)]


def _captions(content: BarDonut, sheet: Sheet) -> list[Box]:
    found: list[Box] = []
    for index, shares in ((_LEFT, content.donut), (_RIGHT, content.bars)):
        found += chart_boxes.caption(sheet, index, shares.caption, sheet.slot(index).rect)
    return found


def _place(sheet: Sheet, caption: int, *, alone: bool) -> Rect:
    """Return the place of the chart below placeholder ``caption``."""
    slot = sheet.slot(caption + 1)
    rect = slot.rect.with_height(sheet.body_bottom - slot.rect.top)
    if alone:
        return replace(rect, left=design.MARGIN, width=design.CONTENT_WIDTH)
    return rect


def _known(items: Sequence[Share]) -> list[Share]:
    return [one for one in items if one.name.strip() or one.value]


def _sorted(items: list[Share], sheet: Sheet) -> list[Share]:
    """Return the largest first; what is called "other" stands last."""
    other = sheet.word("chart.other")
    return sorted(items, key=lambda one: (one.name.strip() == other, -one.value))


def _numbers(kind: ChartType, shares: Shares, items: Sequence[Share]) -> Numbers:
    names = tuple(text.plain(text.one_line(one.name)) for one in items)
    name = text.plain(text.one_line(shares.caption)) or "1"
    return Numbers(kind, names, (name,), (tuple(one.value for one in items),))


def _donut(shares: Shares, items: list[Share], sheet: Sheet, rect: Rect) -> list[Box]:
    caption = chart_boxes.caption(sheet, _LEFT, shares.caption, rect)
    slot = sheet.slot(_LEFT + 1)
    numbers = _numbers(ChartType.DOUGHNUT, shares, items)
    fewer = chart_boxes.merged(numbers, sheet, slot.index)
    short = _short_names(fewer, sheet, slot.index, rect)
    spec = charts.spec(short, shares.caption, height=rect.height, total="")
    marked = {text.plain(text.one_line(one.name)) for one in items if one.hl}
    spec = _emphasised(spec, [name in marked for name in fewer.categories])
    return [*caption, ChartBox(slot.index, slot.name, rect, spec, chart_boxes.alt(numbers, sheet))]


def _short_names(numbers: Numbers, sheet: Sheet, index: int, rect: Rect) -> Numbers:
    """Return names short enough; the caption names the series, and stands whole above."""
    whole = numbers.names
    short = chart_boxes.named(replace(numbers, names=("1",)), sheet, index, rect)
    return replace(short, names=(text.shorten(whole[0], 60),))


def _emphasised(spec: ChartSpec, marks: Sequence[bool]) -> ChartSpec:
    """Return a doughnut in which the marked slices have the accent, if there are any."""
    if not any(marks):
        return spec
    series = spec.series[0]
    quiet = [tone for tone in series.points if tone != colours.ACCENT] or [colours.NEUTRAL_LIGHT]
    tones = iter(quiet * len(marks))
    points = tuple(colours.ACCENT if marked else next(tones) for marked in marks)
    return replace(spec, series=(replace(series, points=points),))


def _bars(shares: Shares, items: list[Share], sheet: Sheet, rect: Rect) -> list[ChartBox]:
    slot = sheet.slot(_RIGHT + 1)
    numbers = _numbers(ChartType.BAR, shares, items)
    short = _short_names(numbers, sheet, slot.index, rect)
    spec = charts.spec(short, shares.caption, height=rect.height, total="")
    series = spec.series[0]
    if any(one.hl for one in items):
        tones = (colours.ACCENT if one.hl else colours.NEUTRAL_LIGHT for one in items)
        series = replace(series, points=tuple(tones))
    spec = replace(spec, series=(replace(series, dashed=frozenset()),), gap=_GAP)
    alt = chart_boxes.alt(numbers, sheet)
    return [ChartBox(slot.index, slot.name, rect, part, alt) for part in _parts(spec)]


def _parts(spec: ChartSpec) -> list[ChartSpec]:
    """Return the bars divided evenly, so that each keeps a name that can be read."""
    count = len(spec.categories)
    pages = -(-count // _MOST_BARS)
    size = -(-count // pages)
    if pages == 1:
        return [spec]
    return [charts.part(spec, start, start + size) for start in range(0, count, size)]
