"""Axes and labels of a chart: round steps, and values in the notation of spreadsheets."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_STEPS = (1.0, 2.0, 5.0, 10.0)
_MOST_TICKS = 6


@dataclass(frozen=True, slots=True)
class Scale:
    """A value axis from ``low`` to ``high`` with a line at every ``step``."""

    low: float
    high: float
    step: float

    def share(self, value: float) -> float:
        """Return where ``value`` lies: 0 at the low end, 1 at the high one."""
        return (value - self.low) / (self.high - self.low)

    @property
    def ticks(self) -> list[float]:
        """The values that have a line, from low to high."""
        count = round((self.high - self.low) / self.step)
        return [self.low + self.step * position for position in range(count + 1)]


def scale_for(values: Iterable[float], *, from_zero: bool) -> Scale:
    """Return an axis with round steps that holds all ``values`` and some room above them.

    A line chart whose values lie close together far from zero does not begin at zero, as in
    PowerPoint.
    """
    known = list(values)
    low, high = min(known, default=0.0), max(known, default=1.0)
    if from_zero or low <= 0 or (high - low) > high / 6:
        low, high = min(low, 0.0), max(high, 0.0)
    if high <= low:
        low, high = min(low, 0.0), (high or 1.0) if high > 0 else low + 1.0
    margin = (high - low) * 0.05
    top = high + margin if high > 0 else high
    bottom = low - margin if low != 0 else low
    step = _round_step((top - bottom) / (_MOST_TICKS - 1))
    return Scale(math.floor(bottom / step) * step, math.ceil(top / step) * step, step)


def value_text(value: float, form: str) -> str:
    """Return ``value`` in a format such as ``#,##0.0"%"``: decimals and what stands in quotes."""
    digits, _, rest = form.partition('"')
    decimals = len(digits.partition(".")[2])
    return f"{value:,.{decimals}f}{rest.removesuffix(chr(34))}"


def axis_text(value: float, scale: Scale, form: str) -> str:
    """Return a tick of the axis, with the decimals that its step needs at least."""
    needed = max(0, -math.floor(math.log10(scale.step) + 1e-9))
    digits, quote, rest = form.partition('"')
    own = len(digits.partition(".")[2])
    return value_text(value, f"0.{'0' * max(own, needed)}".rstrip(".") + quote + rest)


def _round_step(wanted: float) -> float:
    power = 10.0 ** math.floor(math.log10(wanted)) if wanted > 0 else 1.0
    return next(step * power for step in _STEPS if step * power >= wanted * 0.999999)
