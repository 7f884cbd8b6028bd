"""How groups of closed projects ended. Every number keeps the projects it counts.

A withdrawal is a decision of our own and a good one when it comes early, so it is counted apart:
rates are those of the decided projects, won of won and lost (method, section 16).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from presales_desk.method.keys import Element, Importance
from presales_desk.records.enums import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from presales_desk.records.closed import ClosedProject

FEW = 5
"""Below so many decided projects a rate says nothing: it is shown grey, or not at all."""

UNSTATED = ""
"""Name of the group of projects that nobody gave a value."""


@dataclass(frozen=True)  # without slots: what is counted once is kept
class Tally:
    """A group of closed projects.

    Attributes:
        name: The value that they share: a trade, a rival, the key of an element or a level, a
            quarter; ``UNSTATED`` for those without.

    """

    name: str
    projects: tuple[ClosedProject, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The entries behind the numbers."""
        return tuple(project.id for project in self.projects)

    @property
    def won(self) -> int:
        """How many we won."""
        return self._counts[Result.WON]

    @property
    def lost(self) -> int:
        """How many we lost."""
        return self._counts[Result.LOST]

    @property
    def withdrawn(self) -> int:
        """How many we left."""
        return self._counts[Result.WITHDRAWN]

    @property
    def closed(self) -> int:
        """How many there are, however they ended."""
        return len(self.projects)

    @property
    def decided(self) -> int:
        """How many were won or lost: the n of the rate."""
        return self.won + self.lost

    @property
    def few(self) -> bool:
        """Whether they are too few for their rate to say anything."""
        return self.decided < FEW

    @property
    def rate(self) -> int | None:
        """Share of the decided ones that we won, in percent; None when none was decided."""
        return rate_of(self.won, self.decided)

    def with_result(self, result: Result) -> Tally:
        """Return those of the group that ended so."""
        return Tally(self.name, tuple(p for p in self.projects if p.result is result))

    @cached_property
    def _counts(self) -> Counter[Result]:
        return Counter(project.result for project in self.projects)


def rate_of(won: int, decided: int) -> int | None:
    """Return the share of ``decided`` projects that were won, in percent; None for none."""
    return round(100 * won / decided) if decided else None


def by_industry(projects: Iterable[ClosedProject]) -> list[Tally]:
    """Return a tally for each trade, the best rate first."""
    return _best_first(_grouped(projects, lambda project: (project.industry,)))


def by_competitor(projects: Iterable[ClosedProject]) -> list[Tally]:
    """Return a tally for each rival we met, the best rate first; a project counts for each."""
    return _best_first(_grouped(projects, lambda project: project.competitors))


def by_level(projects: Iterable[ClosedProject]) -> list[Tally]:
    """Return a tally for each level of importance, in the order of the method."""
    found = _grouped(projects, lambda project: (project.level or UNSTATED,))
    order = [*map(str, Importance), UNSTATED]
    return sorted(found, key=lambda tally: order.index(tally.name))


def by_loss(projects: Iterable[ClosedProject]) -> list[Tally]:
    """Return a tally of the lost projects for each element, the most frequent first.

    Those of which nobody said what decided stand last, as ``UNSTATED``.
    """
    lost = [project for project in projects if project.result is Result.LOST]
    found = {tally.name: tally for tally in _grouped(lost, _reasons)}
    elements = [found.get(element, Tally(element, ())) for element in Element]
    unstated = [found[UNSTATED]] if UNSTATED in found else []
    return [*sorted(elements, key=lambda tally: -tally.closed), *unstated]


def _reasons(project: ClosedProject) -> Sequence[str]:
    return project.elements or (UNSTATED,)


def _grouped(
    projects: Iterable[ClosedProject], names_of: Callable[[ClosedProject], Sequence[str]]
) -> list[Tally]:
    found: dict[str, list[ClosedProject]] = {}
    for project in projects:
        for name in dict.fromkeys(names_of(project)):
            found.setdefault(str(name), []).append(project)
    return [Tally(name, tuple(members)) for name, members in found.items()]


def _best_first(tallies: Iterable[Tally]) -> list[Tally]:
    """Sort by rate; groups too small for one stand behind, what nobody named last."""
    return sorted(
        tallies,
        key=lambda tally: (
            tally.name == UNSTATED,
            tally.few,
            -(tally.rate or 0),
            -tally.decided,
            tally.name,
        ),
    )
