"""Where people stand on the map of stance and influence. Window and slide share it.

Nobody covers anybody: who would is moved up or down, never sideways, for the zones say more than
a few points of influence. The true values stay in the records.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.planning.people import NEUTRAL_BAND, is_placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presales_desk.records.people import Stakeholder

_LEAST_SPAN = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the map; lengths in the unit of whoever draws."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    @property
    def centre(self) -> tuple[float, float]:
        """Across and down."""
        return self.left + self.width / 2, self.top + self.height / 2

    def covers(self, other: Box) -> bool:
        """Tell whether the two share more than an edge."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0 and down > 0


@dataclass(frozen=True, slots=True)
class Scale:
    """The sizes of a map.

    Attributes:
        width, height: Of the field in which influence 0 to 100 lies.
        node: Width and height of a person.
        ghost: Width and height of the mark of a target stance.
        gap: Least distance between two of them.
        above, below: Room kept free for headings and legend.

    """

    width: float
    height: float
    node: tuple[float, float] = (164.0, 48.0)
    ghost: tuple[float, float] = (112.0, 28.0)
    gap: float = 6.0
    above: float = 36.0
    below: float = 44.0

    @property
    def per_stance(self) -> float:
        """Length of one point of stance."""
        return max(self.width - self.node[0] - 2 * self.gap, _LEAST_SPAN) / 200

    @property
    def per_influence(self) -> float:
        """Length of one point of influence."""
        room = self.height - self.above - self.below - self.node[1]
        return max(room, _LEAST_SPAN) / 100

    def across(self, stance: float) -> float:
        """Return where the middle of somebody of this stance stands."""
        return self.gap + self.node[0] / 2 + (stance + 100) * self.per_stance

    def down(self, influence: float) -> float:
        """Return where the middle of somebody of this influence stands."""
        return self.above + self.node[1] / 2 + (100 - influence) * self.per_influence

    def stance_at(self, across: float) -> int:
        """Return the stance that lies there, kept within -100 and 100."""
        value = (across - self.gap - self.node[0] / 2) / self.per_stance - 100
        return round(min(max(value, -100), 100))

    def influence_at(self, down: float) -> int:
        """Return the influence that lies there, kept within 0 and 100."""
        value = 100 - (down - self.above - self.node[1] / 2) / self.per_influence
        return round(min(max(value, 0), 100))

    @property
    def zones(self) -> tuple[float, float]:
        """Where the middle zone begins and ends."""
        return self.across(-NEUTRAL_BAND), self.across(NEUTRAL_BAND)


@dataclass(frozen=True, slots=True)
class Placed:
    """A person on the map.

    Attributes:
        node: Where they are drawn; moved up or down where somebody else stands.
        ghost: Where their target stance is drawn; None while there is none.

    """

    person: Stakeholder
    node: Box
    ghost: Box | None = None


def place(people: Iterable[Stakeholder], scale: Scale, *, ghosts: bool = True) -> list[Placed]:
    """Return where everybody stands whose stance and influence are known.

    The most influential come first and so keep their true places. Where there is no room above or
    below, the map grows downwards.
    """
    known = sorted(filter(is_placed, people), key=lambda one: (-(one.influence or 0), one.id))
    field = _Field(scale)
    nodes = [field.put(_wanted_node(person, scale)) for person in known]
    marks = [_wanted_ghost(p, node, scale) for p, node in zip(known, nodes, strict=True)]
    placed = [field.put(mark) if mark is not None and ghosts else None for mark in marks]
    return [Placed(*each) for each in zip(known, nodes, placed, strict=True)]


def _wanted_node(person: Stakeholder, scale: Scale) -> Box:
    width, height = scale.node
    left = scale.across(person.stance or 0) - width / 2
    return Box(left, scale.down(person.influence or 0) - height / 2, width, height)


def _wanted_ghost(person: Stakeholder, node: Box, scale: Scale) -> Box | None:
    """Return the mark at the height of its person, beside them when the target is that near."""
    if person.target_stance is None or person.target_stance == person.stance:
        return None
    width, height = scale.ghost
    left = scale.across(person.target_stance) - width / 2
    if person.target_stance > (person.stance or 0):
        left = max(left, node.right + 4 * scale.gap)
        left = min(left, max(scale.width - width - scale.gap, node.left))
    else:
        left = min(left, node.left - 4 * scale.gap - width)
        left = max(left, min(scale.gap, node.right - width))
    return Box(left, node.top + (node.height - height) / 2, width, height)


class _Field:
    """What stands on the map already, as plain edges: with 200 people they are asked often."""

    def __init__(self, scale: Scale) -> None:
        self._gap = scale.gap
        self._taken: list[tuple[float, float, float, float]] = []

    def put(self, wanted: Box) -> Box:
        """Take the free place nearest to the wanted one, up or down."""
        found = Box(wanted.left, self._free_top(wanted), wanted.width, wanted.height)
        self._taken.append((found.left, found.right, found.top, found.bottom))
        return found

    def _free_top(self, wanted: Box) -> float:
        gap, blocked = self._gap, self._blocked(wanted)
        candidates = [max(wanted.top, gap), *(edge for span in blocked for edge in span)]
        return next(
            top
            for top in sorted(candidates, key=lambda each: abs(each - wanted.top))
            if top >= gap and not any(low < top < high for low, high in blocked)
        )

    def _blocked(self, wanted: Box) -> Sequence[tuple[float, float]]:
        """Return the spans in which the upper edge may not lie, joined where they overlap."""
        gap, above = self._gap, wanted.height + self._gap
        near_left, near_right = wanted.left - gap, wanted.right + gap
        spans = sorted(
            (top - above, bottom + gap)
            for left, right, top, bottom in self._taken
            if left < near_right and near_left < right
        )
        joined: list[tuple[float, float]] = []
        for low, high in spans:
            if joined and low < joined[-1][1]:
                joined[-1] = (joined[-1][0], max(joined[-1][1], high))
            else:
                joined.append((low, high))
        return joined
