"""Keeps the labels at the ends of lines apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.deck.layout_model import Labels

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import PlacedSeries

_CLOSE = 0.15
"""Share of the axis below which two ends are too close for labels on the same side."""
_FROM_ZERO = 5 / 6
"""Share of the highest value that the lowest must exceed for an axis not to begin at zero."""


def labelled_apart(lines: Sequence[PlacedSeries]) -> tuple[PlacedSeries, ...]:
    """Return ``lines`` with labels that do not cover each other where ends lie close together.

    Of such ends the highest is labelled above, the lowest below and those between not at all.
    """
    ends = {
        i: line.values[line.last] or 0.0 for i, line in enumerate(lines) if line.last is not None
    }
    placed = list(lines)
    for group in _groups(ends, _axis(lines) * _CLOSE):
        for i in group[1:-1]:
            placed[i] = replace(lines[i], labels=Labels.NONE)
        if len(group) > 1:
            placed[group[-1]] = replace(lines[group[-1]], labels_below=True)
    return tuple(placed)


def _groups(ends: dict[int, float], close: float) -> list[list[int]]:
    """Return the lines from the highest end to the lowest, divided where two are not close."""
    groups: list[list[int]] = []
    for i in sorted(ends, key=lambda i: -ends[i]):
        if groups and ends[groups[-1][-1]] - ends[i] < close:
            groups[-1].append(i)
        else:
            groups.append([i])
    return groups


def _axis(lines: Sequence[PlacedSeries]) -> float:
    """Return the length of the value axis that programs choose, roughly."""
    values = [value for line in lines for value in line.values if value is not None]
    low, high = min(values, default=0.0), max(values, default=0.0)
    return high - low if low > high * _FROM_ZERO else max(high, 0.0) - min(low, 0.0)
