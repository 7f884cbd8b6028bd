"""What each table of a team's figures comes to, in one sentence; words stand below ``team``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from presales_desk.planning.tallies import UNSTATED, Tally

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.planning.team import TeamView


class Words(Protocol):
    """Writes figures and names in one language."""

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``team``."""
        ...

    def plain(self, name: str) -> str:
        """Write the name of a trade or a rival."""
        ...

    def level(self, key: str) -> str:
        """Write a level of importance."""
        ...

    def element(self, key: str) -> str:
        """Write an element of competition."""
        ...


def team_headline(key: str, view: TeamView, words: Words) -> str:
    """Return the sentence for the table ``key``; empty where there is nothing to say."""
    whole = view.whole
    match key:
        case "overview":
            return _overview(whole, words)
        case "industries":
            return _extremes(key, view.industries, words, words.plain)
        case "competitors":
            return _extremes(key, view.competitors, words, words.plain)
        case "levels":
            return _extremes(key, view.levels, words, words.level)
        case "losses":
            return _losses(view, words)
        case "quarters":
            return _trend(view.quarters, words)
        case _:
            return _calibration(view, words)


def _overview(whole: Tally, words: Words) -> str:
    key = "headline.overview_few" if whole.few else "headline.overview"
    return words.text(
        key,
        closed=whole.closed,
        won=whole.won,
        lost=whole.lost,
        withdrawn=whole.withdrawn,
        rate=whole.rate or 0,
    )


def _extremes(key: str, tallies: Sequence[Tally], words: Words, name: Callable[[str], str]) -> str:
    """Name the groups with the best and the worst rate among those that are large enough."""
    told = [tally for tally in tallies if not tally.few and tally.name != UNSTATED]
    if len(told) < 2:
        return words.text("headline.small")
    best = max(told, key=lambda tally: tally.rate or 0)
    worst = min(told, key=lambda tally: tally.rate or 0)
    if best.rate == worst.rate:
        return words.text("headline.level", rate=best.rate or 0)
    return words.text(
        f"headline.{key}",
        best=name(best.name),
        best_rate=best.rate or 0,
        worst=name(worst.name),
        worst_rate=worst.rate or 0,
    )


def _losses(view: TeamView, words: Words) -> str:
    told = [tally for tally in view.losses if tally.closed and tally.name != UNSTATED]
    if not told:
        return words.text("headline.no_reason")
    first = told[0]
    return words.text(
        "headline.losses",
        element=words.element(first.name),
        count=first.closed,
        lost=view.whole.lost,
    )


def _trend(quarters: Sequence[Tally], words: Words) -> str:
    told = [tally for tally in quarters if not tally.few]
    if len(told) < 2:
        return words.text("headline.small")
    before, last = told[-2:]
    return words.text(
        "headline.quarters",
        quarter=last.name.replace("-", " "),
        rate=last.rate or 0,
        before=before.name.replace("-", " "),
        before_rate=before.rate or 0,
    )


def _calibration(view: TeamView, words: Words) -> str:
    whole = view.calibration.whole
    if whole.tally.few or whole.said is None or whole.off is None:
        return words.text("headline.small")
    key = "high" if whole.off > 0 else "low" if whole.off < 0 else "exact"
    return words.text(
        f"headline.estimates_{key}",
        said=whole.said,
        rate=whole.tally.rate or 0,
        points=abs(whole.off),
    )
