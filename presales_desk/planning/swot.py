"""The SWOT as it is worked with: numbered items, the plays on them, and the slides of the plays.

Method: SWOT and competitive thinking (section 2).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from presales_desk.method.keys import Move, Quadrant
from presales_desk.planning.outline import in_order
from presales_desk.records.competition import PLAYED_FROM, PLAYED_ON, Play, SwotItem
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.outline import Outline, Slide
    from presales_desk.records.summary import Link

T = TypeVar("T")

LETTERS = {
    Quadrant.STRENGTHS: "S",
    Quadrant.WEAKNESSES: "W",
    Quadrant.OPPORTUNITIES: "O",
    Quadrant.THREATS: "T",
}
_ABOUT = {Move.SHOW_STRENGTHS: Quadrant.STRENGTHS, Move.REFRAME_WEAKNESSES: Quadrant.WEAKNESSES}
"""Moves that need an item of ours: a play of one without any is a play about nothing."""
_PAGE = "swot"


@dataclass(frozen=True, slots=True)
class SwotCard:
    """An item in its place.

    Attributes:
        mark: What plays call it, such as ``S1``; it follows the order of the board.
        plays: Ids of the plays that use it.

    """

    item: SwotItem
    mark: str
    plays: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SlidePlace:
    """A slide of the project.

    Attributes:
        number: Its page in its outline, from 1.
        outline: Title of the outline.

    """

    slide: Slide
    number: int
    outline: str


@dataclass(frozen=True, slots=True)
class PlayCard:
    """A play with what it comes from and where it is shown."""

    play: Play
    items: tuple[SwotCard, ...] = ()
    slides: tuple[SlidePlace, ...] = ()

    def finding(self) -> Finding | None:
        """Say that the move no longer fits: what it is about stands on another board now.

        A play that comes from no item yet is unfinished, which the list shows anyway.
        """
        wanted = _ABOUT.get(self.play.move)
        quadrants = {card.item.quadrant for card in self.items}
        if wanted is None or not quadrants or wanted in quadrants:
            return None
        key = f"swot.{self.play.move}"
        return Finding(key, Severity.HINT, record_id=self.play.id, field="move", page=_PAGE)


@dataclass(frozen=True, slots=True)
class Swot:
    """The whole SWOT of a project.

    Attributes:
        boards: The items of each board in their order.
        plays: The plays of each move in their order.
        slides: All slides of the project, outline by outline.

    """

    boards: Mapping[Quadrant, Sequence[SwotCard]] = field(
        default_factory=lambda: dict.fromkeys(Quadrant, ())
    )
    plays: Mapping[Move, Sequence[PlayCard]] = field(
        default_factory=lambda: dict.fromkeys(Move, ())
    )
    slides: Sequence[SlidePlace] = ()

    def cards(self) -> list[SwotCard]:
        """Return all items, board after board."""
        return [card for quadrant in Quadrant for card in self.boards[quadrant]]

    def play_cards(self) -> list[PlayCard]:
        """Return all plays, move after move."""
        return [card for move in Move for card in self.plays[move]]

    def unanswered(self) -> list[SwotCard]:
        """Return the weaknesses and threats that no play answers."""
        against = (Quadrant.WEAKNESSES, Quadrant.THREATS)
        return [card for quadrant in against for card in self.boards[quadrant] if not card.plays]


@dataclass(frozen=True, slots=True)
class SwotRecords:
    """The records that a SWOT is put together from; items and plays in their order."""

    items: Sequence[SwotItem] = ()
    plays: Sequence[Play] = ()
    links: Sequence[Link] = ()
    outlines: Sequence[tuple[Outline, Sequence[Slide]]] = ()


def swot_of(records: SwotRecords) -> Swot:
    """Put together what belongs together."""
    used: defaultdict[str, list[str]] = defaultdict(list)
    targets: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for link in records.links:
        targets[link.source_id, link.role].append(link.target_id)
        if link.role == PLAYED_FROM:
            used[link.target_id].append(link.source_id)
    own: defaultdict[Quadrant, list[SwotItem]] = defaultdict(list)
    for item in records.items:
        own[item.quadrant].append(item)
    boards = {quadrant: _board(own[quadrant], quadrant, used) for quadrant in Quadrant}
    cards = [card for board in boards.values() for card in board]
    card_places = {card.item.id: place for place, card in enumerate(cards)}
    slides = [place for outline, its in records.outlines for place in _slides(outline, its)]
    slide_places = {slide.slide.id: place for place, slide in enumerate(slides)}
    played = [
        PlayCard(
            play,
            _in_place(cards, card_places, targets[play.id, PLAYED_FROM]),
            _in_place(slides, slide_places, targets[play.id, PLAYED_ON]),
        )
        for play in records.plays
    ]
    by_move = {move: tuple(card for card in played if card.play.move is move) for move in Move}
    return Swot(boards, by_move, slides)


def _in_place(known: Sequence[T], places: Mapping[str, int], ids: Sequence[str]) -> tuple[T, ...]:
    """Return what the ids stand for, each once, in the order of ``places``."""
    found = sorted({places[id] for id in ids if id in places})
    return tuple(known[place] for place in found)


def _board(
    items: Sequence[SwotItem], quadrant: Quadrant, used: Mapping[str, list[str]]
) -> tuple[SwotCard, ...]:
    letter = LETTERS[quadrant]
    return tuple(
        SwotCard(item, f"{letter}{number}", tuple(used.get(item.id, ())))
        for number, item in enumerate(items, start=1)
    )


def _slides(outline: Outline, slides: Sequence[Slide]) -> list[SlidePlace]:
    return [
        SlidePlace(slide, number, outline.title)
        for number, slide in enumerate(in_order(slides), start=1)
    ]
