"""What a card of the SWOT says, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.ui.words import counted, dotted, term, translate

if TYPE_CHECKING:
    from presales_desk.method.keys import Move
    from presales_desk.planning.swot import PlayCard, SwotCard
    from presales_desk.records.competition import SwotItem


def source_line(item: SwotItem) -> str:
    """Return who said it and when."""
    return dotted(item.source, f"{item.heard:%m-%d}" if item.heard else "")


def plays_line(card: SwotCard) -> str:
    """Return how many plays use a card."""
    if not card.plays:
        return translate("SwotCards", "unused")
    return counted(translate("SwotCards", "{count} {count:play|plays}"), count=len(card.plays))


def length_hint(item: SwotItem) -> str:
    """Return that an item had better be two; empty while it is short enough."""
    if _breadth(item.text) <= load().thresholds.swot.long_chars:
        return ""
    return translate("SwotCards", "Long: better as two items")


def _breadth(text: str) -> float:
    """Return how many Chinese characters a text is as wide as: a Latin one counts half.

    In UTF-8 a Chinese character takes three bytes, a Latin one takes one.
    """
    return (len(text) + len(text.encode())) / 4


def describe_card(card: SwotCard) -> str:
    """Return everything a card shows, for the tooltip and for screen readers."""
    lines = [
        f"{card.mark}  {card.item.text}",
        dotted(term(f"swot_weight.{card.item.weight}"), source_line(card.item)),
        card.item.evidence,
        plays_line(card),
        length_hint(card.item),
    ]
    return "\n".join(filter(None, lines))


def slides_line(card: PlayCard) -> str:
    """Return on which slides a play stands."""
    if not card.slides:
        return translate("SwotCards", "not in the deck")
    numbers = ", ".join(str(place.number) for place in card.slides)
    return translate("SwotCards", "Slide {numbers}").format(numbers=numbers)


def move_title(move: Move) -> str:
    """Return the short name of a move."""
    return {
        "show_strengths": translate("SwotCards", "Show our strengths"),
        "reframe_weaknesses": translate("SwotCards", "Reframe our weaknesses"),
        "fade_rival_strengths": translate("SwotCards", "Fade rivals' strengths"),
        "show_rival_weaknesses": translate("SwotCards", "Show rivals' weaknesses"),
    }[move.value]
