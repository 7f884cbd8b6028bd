"""How well estimates of the chance to win held: what was said before against what came.

Withdrawn projects were never decided, so their estimates cannot be measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.tallies import Tally
from presales_desk.records.closed import BAND
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.closed import ClosedProject


@dataclass(frozen=True, slots=True)
class Band:
    """Projects whose estimate lay between two percentages, both included.

    Attributes:
        said: Mean of the estimates, in percent; None when there is none.
        tally: How the projects ended; its name is that of the band.

    """

    low: int
    high: int
    said: int | None
    tally: Tally

    @property
    def off(self) -> int | None:
        """Points by which we said too much; below 0 too little; None when nothing was decided."""
        rate = self.tally.rate
        return None if self.said is None or rate is None else self.said - rate


@dataclass(frozen=True, slots=True)
class Calibration:
    """All bands, and all decided projects with an estimate together."""

    bands: tuple[Band, ...]
    whole: Band
    without: int


def calibration(projects: Sequence[ClosedProject]) -> Calibration:
    """Compare estimates with results, band by band."""
    decided = [project for project in projects if project.result is not Result.WITHDRAWN]
    told = [project for project in decided if project.estimate is not None]
    lows = range(0, 100, BAND)
    bands = [_band(told, low, 100 if low == lows[-1] else low + BAND - 1) for low in lows]
    return Calibration(tuple(bands), _band(told, 0, 100), len(decided) - len(told))


def _band(projects: Sequence[ClosedProject], low: int, high: int) -> Band:
    inside = [p for p in projects if p.estimate is not None and low <= p.estimate <= high]
    said = [p.estimate for p in inside if p.estimate is not None]
    mean = round(sum(said) / len(said)) if said else None
    return Band(low, high, mean, Tally(f"{low}–{high}%", tuple(inside)))
