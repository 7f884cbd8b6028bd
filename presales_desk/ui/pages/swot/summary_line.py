"""What the header says of a SWOT: how much there is, and which cards no play answers yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from presales_desk.planning.swot import Swot

_MOST_NAMED = 4


def summary_line(swot: Swot) -> str:
    """Return how many items and plays there are, and which items have no play yet."""
    items, plays = len(swot.cards()), len(swot.play_cards())
    return dotted(
        counted(translate("SwotPage", "{count} {count:item|items}"), count=items),
        counted(translate("SwotPage", "{count} {count:play|plays}"), count=plays),
        _unanswered([card.mark for card in swot.unanswered()]),
    )


def _unanswered(marks: list[str]) -> str:
    if not marks:
        return ""
    named = translate("SwotPage", ", ").join(marks[:_MOST_NAMED])
    if len(marks) > _MOST_NAMED:
        words = translate("SwotPage", "{named} and {count} more have no play yet")
        return words.format(named=named, count=len(marks) - _MOST_NAMED)
    return translate("SwotPage", "{named} without a play yet").format(named=named)
