"""Turns the figures of a team into bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.planning.tallies import FEW
from presales_desk.ui.pages.knowledge.dashboard.bars import Bar
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.planning.calibration import Calibration
    from presales_desk.planning.tallies import Tally

MOST = 12
"""Groups that a chart shows; the tables show all."""


def rate_bars(tallies: Sequence[Tally], whole: Tally, name: Callable[[str], str]) -> list[Bar]:
    """Return how often each group was won beside the average of all.

    While all projects together are too few for a rate, the bars show how many there are.
    """
    if whole.few:
        return _count_bars(tallies, name)
    average = (whole.rate or 0) / 100
    return [
        Bar(
            name=name(tally.name),
            share=None if tally.rate is None else tally.rate / 100,
            value="–" if tally.rate is None else f"{tally.rate}%",
            count=f"{tally.won} / {tally.decided}",
            fill="primary" if (tally.rate or 0) >= (whole.rate or 0) else "primary-line",
            quiet=tally.few,
            line=average,
            tally=tally,
        )
        for tally in tallies[:MOST]
    ]


def loss_bars(tallies: Sequence[Tally], lost: int, name: Callable[[str], str]) -> list[Bar]:
    """Return how many of the ``lost`` each element decided, the most in a strong colour."""
    most = max((tally.closed for tally in tallies), default=0)
    return [
        Bar(
            name=name(tally.name),
            share=tally.closed / most if most else None,
            value=str(tally.closed),
            count="" if lost < FEW else f"{round(100 * tally.closed / lost)}%",
            fill="danger" if tally.closed == most else "danger-line",
            tally=tally,
        )
        for tally in tallies
    ]


def estimate_bars(found: Calibration, *, few: bool) -> list[Bar]:
    """Return what came in each band of estimates, with a mark where the estimates lay."""
    return [
        Bar(
            name=band.tally.name,
            share=None if few else (band.tally.rate or 0) / 100,
            value="–" if few or band.tally.rate is None else f"{band.tally.rate}%",
            count=f"{band.tally.won} / {band.tally.decided}",
            quiet=band.tally.few,
            mark=None if band.said is None else band.said / 100,
            tally=band.tally,
        )
        for band in found.bands
    ]


def _count_bars(tallies: Sequence[Tally], name: Callable[[str], str]) -> list[Bar]:
    most = max((tally.closed for tally in tallies), default=1)
    ordered = sorted(tallies, key=lambda tally: -tally.closed)
    words = translate("TeamDashboard", "won {won}")
    return [
        Bar(
            name=name(tally.name),
            share=tally.closed / most,
            value=str(tally.closed),
            count=words.format(won=tally.won),
            quiet=True,
            tally=tally,
        )
        for tally in ordered[:MOST]
    ]
