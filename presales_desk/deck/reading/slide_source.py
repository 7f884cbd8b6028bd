"""Where the shapes of a slide come from: its parts, relations, layout and colours."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.deck.reading.inheritance import Layout
    from presales_desk.deck.reading.package import Parts, Relation
    from presales_desk.deck.reading.theme import Palette


@dataclass(slots=True)
class SlideSource:
    """Where the shapes of one slide come from.

    Attributes:
        relations: Of the slide, by id.
        palette: As the slide names its colours.
        used: Numbers of shapes that are taken.

    """

    parts: Parts
    part: str
    layout: Layout
    palette: Palette
    relations: dict[str, Relation]
    used: set[int] = field(default_factory=set[int])

    def target(self, identity: str | None) -> str:
        """Return the part a relation leads to; empty for addresses and dead ends."""
        relation = self.relations.get(identity or "")
        if relation is None or relation.external:
            return ""
        return relation.target

    def number(self, wanted: int) -> int:
        """Return ``wanted``, or the next number that no other shape has."""
        while wanted in self.used:
            wanted += 1
        self.used.add(wanted)
        return wanted
