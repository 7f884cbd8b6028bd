"""How the page calls those who take part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.records.competition import Competitor


def rival_name(rival: Competitor) -> str:
    """Return the letter and the name of a competitor; the name alone where it says the letter."""
    if not rival.letter or rival.name.startswith(rival.letter):
        return rival.name
    return f"{rival.letter} {rival.name}"
