"""What a drag on the map means: the true values, moved as the card or the mark was."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.planning.stance_map import Scale
    from presales_desk.ui.pages.stakeholders.nodes import GhostItem, PersonItem


def values_after(item: PersonItem, scale: Scale) -> dict[str, int]:
    """Return stance and influence of a person whose card was dragged."""
    away, person = item.pos() - item.home, item.placed.person
    stance = (person.stance or 0) + round(away.x() / scale.per_stance)
    influence = (person.influence or 0) - round(away.y() / scale.per_influence)
    return {"stance": _within(stance, -100), "influence": _within(influence, 0)}


def target_after(item: GhostItem, scale: Scale) -> int:
    """Return the target stance after its mark was dragged; a first one is where it was let go."""
    person = item.placed.person
    if person.target_stance in (None, person.stance):
        return scale.stance_at(item.card().center().x())
    points = round((item.pos() - item.home).x() / scale.per_stance)
    return _within((person.target_stance or 0) + points, -100)


def _within(value: int, least: int) -> int:
    return min(max(value, least), 100)
