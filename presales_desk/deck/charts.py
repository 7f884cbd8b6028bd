"""Decides how numbers are drawn: which point stands out, what is labelled, what is merged."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.deck import colours, fitting, measure, stacks, text
from presales_desk.deck.layout_model import ChartSpec, Labels, Legend, PlacedSeries
from presales_desk.deck.line_ends import labelled_apart
from presales_desk.records.enums import ChartType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.colours import Colour

MOST_SLICES = 6
MOST_LABELS = 24
"""Labels of columns and bars beyond which an axis serves the reader better."""
_MOST_NAMES = 12
_SMALL_SLICE = 0.04
_NAME_SIZE = 14
_NAME_BESIDE, _NAME_LEAST = 12.0, 4.0
"""Room for a name beside a bar or in a legend, and at least below a column, in em."""
_LOOKED_AT = 200
_HEADROOM = 1.12
"""Room for the label behind the longest bar."""
_ROUND = (ChartType.PIE, ChartType.DOUGHNUT)
_PALETTE = (
    colours.ACCENT,
    colours.NEUTRAL,
    colours.POSITIVE,
    colours.ACCENT_LIGHT,
    colours.NEUTRAL_LIGHT,
    colours.NAVY,
)
_SLICES = (
    colours.ACCENT_LIGHT,
    colours.NEUTRAL,
    colours.NEUTRAL_LIGHT,
    colours.ACCENT_FORECAST,
    colours.RULE,
)
_DARK = (colours.ACCENT, colours.NEUTRAL, colours.NAVY)
_TIME = re.compile(
    r"(19|20)\d\d.*|Q[1-4].*|H[12].*|.*[年月周季]|[第]?\d+(周|季度|月).*"
    r"|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b.*|(Week|Month|Year) ?\d+.*",
    re.IGNORECASE,
)
_FORECAST = re.compile(r".*\d\s*[EF]|.*(预测|预计|forecast|expected).*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a chart shows, in the words of the outline, every series complete."""

    type: ChartType
    categories: tuple[str, ...]
    names: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value is not None for series in self.values for value in series)


def merged(numbers: Numbers, other: str) -> Numbers:
    """Return a pie with its smallest slices as one slice named ``other``, if it has too many."""
    if numbers.type not in _ROUND or len(numbers.categories) <= MOST_SLICES:
        return numbers
    values = [value or 0.0 for value in numbers.values[0]]
    order = sorted(range(len(values)), key=lambda i: -values[i])
    least = sum(values) * _SMALL_SLICE
    kept = sorted(i for i in order[: MOST_SLICES - 1] if values[i] >= least)
    rest = sum(value for i, value in enumerate(values) if i not in kept)
    return Numbers(
        numbers.type,
        (*(numbers.categories[i] for i in kept), other),
        numbers.names[:1],
        ((*(values[i] for i in kept), rest),),
    )


def spec(numbers: Numbers, caption: str, *, height: float, total: str) -> ChartSpec:
    """Return how ``numbers`` are drawn.

    Args:
        numbers: What to show.
        caption: Tells whether the unit is per cent.
        height: Of the chart with its legend and names, in inches.
        total: What the sum of a stack is called.

    """
    build = (
        _round if numbers.type in _ROUND else _lines if numbers.type is ChartType.LINE else _bars
    )
    chart = build(numbers, number_format(numbers.values, caption))
    return stacks.labelled(chart, height, total) if numbers.type is ChartType.STACKED else chart


def with_short_names(numbers: Numbers, width: float) -> Numbers:
    """Return ``numbers`` with names that fit a chart of ``width`` inches."""
    if numbers.type is ChartType.BAR or numbers.type in _ROUND:
        room = _NAME_BESIDE
    else:
        shown = max(min(len(numbers.categories), _MOST_NAMES), 1)
        room = max(2 * (width / shown) * 72 / _NAME_SIZE, _NAME_LEAST)
    return replace(
        numbers,
        categories=tuple(_short(name, room) for name in numbers.categories),
        names=tuple(_short(name, _NAME_BESIDE) for name in numbers.names),
    )


def part(spec: ChartSpec, start: int, stop: int) -> ChartSpec:
    """Return the categories from ``start`` to ``stop`` of a chart, with the scale of the whole."""
    values = [value for series in spec.series for value in series.values if value is not None]
    return replace(
        spec,
        categories=spec.categories[start:stop],
        series=tuple(_part_of(series, start, stop) for series in spec.series),
        maximum=max(*values, 0.0) * _HEADROOM or None,
    )


def _part_of(series: PlacedSeries, start: int, stop: int) -> PlacedSeries:
    return replace(
        series,
        values=series.values[start:stop],
        points=series.points[start:stop],
        dashed=frozenset(i - start for i in series.dashed if start <= i < stop),
    )


def _short(name: str, room: float) -> str:
    if measure.text_width(name) <= room:
        return name
    return fitting.shorten_until(name[:_LOOKED_AT], lambda w: measure.text_width(w) <= room)


def number_format(values: Sequence[Sequence[float | None]], caption: str) -> str:
    """Return the format that shows every value with as many decimals as the longest needs."""
    shown = [value for series in values for value in series if value is not None]
    decimals = max((_decimals(value) for value in shown), default=0)
    form = "#,##0" + ("." + "0" * decimals if decimals else "")
    return form + '"%"' if re.search(r"[%％]", caption) else form


def number_words(value: float | None) -> str:
    """Return ``value`` as it stands in a label; a gap is a dash."""
    return "–" if value is None else f"{value:,.{_decimals(value)}f}"


def _decimals(value: float) -> int:
    return next((d for d in (0, 1) if abs(value - round(value, d)) < 1e-9), 2)


def _round(numbers: Numbers, form: str) -> ChartSpec:
    values = numbers.values[0]
    top = _largest(values)
    tones = iter(_SLICES * (len(values) // len(_SLICES) + 1))
    points = tuple(colours.ACCENT if i == top else next(tones) for i in range(len(values)))
    series = PlacedSeries(numbers.names[0], values, colours.ACCENT, points)
    return ChartSpec(numbers.type, numbers.categories, (series,), form, Legend.RIGHT)


def _lines(numbers: Numbers, form: str) -> ChartSpec:
    series = tuple(
        PlacedSeries(name, values, _tone(i), labels=Labels.LAST, label_colour=_label_tone(i))
        for i, (name, values) in enumerate(zip(numbers.names, numbers.values, strict=True))
    )
    return ChartSpec(
        numbers.type,
        numbers.categories,
        labelled_apart(series),
        form,
        Legend.TOP if len(series) > 1 else Legend.NONE,
        value_axis=True,
        every=_every(numbers.categories),
    )


def _bars(numbers: Numbers, form: str) -> ChartSpec:
    single = len(numbers.values) == 1
    labelled = len(numbers.categories) * len(numbers.values) <= MOST_LABELS
    labels = Labels.ALL if labelled else Labels.NONE
    series = tuple(
        PlacedSeries(
            name,
            values,
            _tone(i),
            _points(numbers, values) if single else (),
            _forecasts(numbers.categories) if single else frozenset(),
            labels,
            _inside_tone(_tone(i)) if numbers.type is ChartType.STACKED else colours.TEXT,
        )
        for i, (name, values) in enumerate(zip(numbers.names, numbers.values, strict=True))
    )
    return ChartSpec(
        numbers.type,
        numbers.categories,
        series,
        form,
        Legend.NONE if single else Legend.TOP,
        value_axis=not labelled,
        gap=55 if single else 70,
        every=1 if numbers.type is ChartType.BAR else _every(numbers.categories),
    )


def _points(numbers: Numbers, values: Sequence[float | None]) -> tuple[Colour, ...]:
    """Return a colour for each bar: one for a course of time, else the largest stands out."""
    forecasts = _forecasts(numbers.categories)
    if forecasts or _is_time(numbers.categories):
        return tuple(
            colours.ACCENT_FORECAST if i in forecasts else colours.ACCENT
            for i in range(len(values))
        )
    top = _largest(values)
    return tuple(colours.ACCENT if i == top else colours.NEUTRAL_LIGHT for i in range(len(values)))


def _is_time(categories: Sequence[str]) -> bool:
    return all(_TIME.fullmatch(category.strip()) for category in categories)


def _forecasts(categories: Sequence[str]) -> frozenset[int]:
    return frozenset(
        i for i, category in enumerate(categories) if _FORECAST.fullmatch(category.strip())
    )


def _largest(values: Sequence[float | None]) -> int:
    known = {i: value for i, value in enumerate(values) if value is not None}
    return max(known, key=known.__getitem__, default=0)


def _tone(position: int) -> Colour:
    return _PALETTE[position % len(_PALETTE)]


def _label_tone(position: int) -> Colour:
    tone = _tone(position)
    return tone if tone in (colours.ACCENT, colours.NAVY) else colours.MUTED


def _inside_tone(fill: Colour) -> Colour:
    return colours.WHITE if fill in _DARK else colours.TEXT


def _every(categories: Sequence[str]) -> int:
    return max(1, -(-len(categories) // _MOST_NAMES))


def slice_label_tone(fill: Colour) -> Colour:
    """Return the colour of a value inside a slice of ``fill``."""
    return _inside_tone(fill)


def values_in_words(numbers: Numbers, most: int, separator: str) -> list[str]:
    """Return each series as a list of its values in words, ``most`` at most."""
    return [
        separator.join(
            f"{text.plain(category)} {number_words(value)}"
            for category, value in list(zip(numbers.categories, values, strict=True))[:most]
        )
        for values in numbers.values
    ]
