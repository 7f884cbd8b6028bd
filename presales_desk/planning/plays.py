"""Plays that follow from the SWOT and the competition matrix (competitive thinking, section 2).

A play is proposed for a pair of items that fit each other, in the words of the items; nothing
is invented. A pair that is played already is never proposed again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Element, Move, Quadrant
from presales_desk.planning.kinship import tellings
from presales_desk.planning.matrix import Lead, matrix_of
from presales_desk.records.competition import PLAYED_FROM
from presales_desk.records.enums import Threat
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.matrix import Cell
    from presales_desk.records.competition import Competitor, SwotItem
    from presales_desk.records.plan_records import PlanRecords

_LONGEST_QUOTE = 40
_INNER_QUOTES = str.maketrans("“”", "‘’")
_SAME_ELEMENT, _SAME_RIVAL, _COMMON_WORD = 6, 6, 3
"""What two items have in common counts at least as much as the greatest weight."""
_MOST_COMMON_WORDS = 2
_MOST_PARTNERS = 100
"""Of a board with more items only the weightiest are tried as partners."""
_PLACES = {
    Quadrant.STRENGTHS: "strength",
    Quadrant.WEAKNESSES: "weakness",
    Quadrant.OPPORTUNITIES: "chance",
    Quadrant.THREATS: "threat",
}
"""Places of the words of a play, by the board of the item that fills them."""


@dataclass(frozen=True, slots=True)
class PlayProposal:
    """A play that nobody has decided on yet.

    Attributes:
        items: It comes from, the one it is about first.
        text: In the language of the project.
        element: Which element of competition it belongs to; None for none.

    """

    move: Move
    items: tuple[SwotItem, ...]
    text: str
    element: Element | None = None


def propose_plays(records: PlanRecords, language: str) -> list[PlayProposal]:
    """Return plays that follow from the SWOT and the matrix, those for unused items first.

    Args:
        records: Items, plays, links, competitors and scores of one project.
        language: Of the project.

    """
    return _Derivation(records, language).proposals()


class _Derivation:
    """One pass over the records of a project."""

    def __init__(self, records: PlanRecords, language: str) -> None:
        self._records, self._words = records, catalogue(language)
        self._language = language
        self._boards = {quadrant: records.board(quadrant) for quadrant in Quadrant}
        self._partners = {
            quadrant: sorted(board, key=lambda item: -item.weight)[:_MOST_PARTNERS]
            for quadrant, board in self._boards.items()
        }
        self._about = {item.id: tellings(item.text) for item in records.swot_items}
        origins: dict[str, set[str]] = {play.id: set() for play in records.plays}
        for link in records.links:
            if link.role == PLAYED_FROM and link.source_id in origins:
                origins[link.source_id].add(link.target_id)
        self._played = [(play, origins[play.id]) for play in records.plays]
        self._used = {(play.move, id) for play, origin in self._played for id in origin}
        self._together = {
            frozenset((one, other))
            for origin in origins.values()
            for one in origin
            for other in origin
            if one != other
        }

    def proposals(self) -> list[PlayProposal]:
        found = [*self._shown(), *self._reframed(), *self._faded(), *self._exposed()]
        found.sort(key=self._urgency)
        kept = found[: load().thresholds.swot.proposals]
        order = list(Move)
        return sorted(kept, key=lambda proposal: order.index(proposal.move))

    def _shown(self) -> Iterator[PlayProposal]:
        """Strengths that an opportunity asks for."""
        for strength in self._boards[Quadrant.STRENGTHS]:
            move = Move.SHOW_STRENGTHS
            chance = self._partner(move, strength, self._partners[Quadrant.OPPORTUNITIES])
            if chance is not None:
                yield self._proposal(move, strength, chance)

    def _reframed(self) -> Iterator[PlayProposal]:
        """Weaknesses seen beside a strength, or beside the threat that would use them."""
        partners = (*self._partners[Quadrant.STRENGTHS], *self._partners[Quadrant.THREATS])
        for weakness in self._boards[Quadrant.WEAKNESSES]:
            move = Move.REFRAME_WEAKNESSES
            partner = self._partner(move, weakness, partners)
            if partner is not None:
                yield self._proposal(move, weakness, partner)

    def _faded(self) -> Iterator[PlayProposal]:
        """What a rival is strong in, beside a strength of ours that has to do with it."""
        move, strengths = Move.FADE_RIVAL_STRENGTHS, self._partners[Quadrant.STRENGTHS]
        for threat in self._boards[Quadrant.THREATS]:
            if threat.competitor_id is None:
                continue
            kindred = [s for s in strengths if _akin(threat, s) or self._common(threat, s)]
            strength = self._partner(move, threat, kindred)
            if strength is not None:
                yield self._proposal(move, threat, strength)
            elif (move, threat.id) not in self._used:
                text = self._text("fade_alone", threat=_quote(threat))
                yield PlayProposal(move, (threat,), text, threat.element)

    def _exposed(self) -> Iterator[PlayProposal]:
        """Elements in which a rival falls behind by a lead that stands out."""
        rivals = {competitor.id: competitor for competitor in self._records.competitors}
        for (side, element), cell in matrix_of(self._records).cells.items():
            rival = rivals.get(side or "")
            if rival is None or rival.threat is Threat.ALLY:
                continue
            falls_behind = cell.lead is Lead.OURS and cell.stands_out
            if falls_behind and not self._is_exposed(rival, element):
                yield self._exposure(rival, cell)

    def _partner(self, move: Move, item: SwotItem, others: Sequence[SwotItem]) -> SwotItem | None:
        """Return the item that fits best among those not played with this one yet.

        An item that the move uses already is worth a second play only where the two clearly
        belong together.
        """
        free = [o for o in others if frozenset((item.id, o.id)) not in self._together]
        if (move, item.id) in self._used:
            free = [other for other in free if _akin(item, other)]
        return max(free, key=lambda other: (self._fit(item, other), -other.rank), default=None)

    def _fit(self, item: SwotItem, other: SwotItem) -> int:
        same_element = item.element is not None and item.element is other.element
        same_rival = item.competitor_id is not None and item.competitor_id == other.competitor_id
        return (
            _SAME_ELEMENT * same_element
            + _SAME_RIVAL * same_rival
            + _COMMON_WORD * min(self._common(item, other), _MOST_COMMON_WORDS)
            + other.weight
        )

    def _common(self, item: SwotItem, other: SwotItem) -> int:
        return len(self._about[item.id] & self._about[other.id])

    def _proposal(self, move: Move, item: SwotItem, partner: SwotItem) -> PlayProposal:
        names = {_PLACES[one.quadrant]: _quote(one) for one in (item, partner)}
        key = move.value
        if move is Move.REFRAME_WEAKNESSES and partner.quadrant is Quadrant.THREATS:
            key = "reframe_threatened"
        return PlayProposal(
            move, (item, partner), self._text(key, **names), item.element or partner.element
        )

    def _exposure(self, rival: Competitor, cell: Cell) -> PlayProposal:
        strengths = [s for s in self._boards[Quadrant.STRENGTHS] if s.element is cell.element]
        about = [i for i in self._records.swot_items if i.competitor_id == rival.id]
        items = (*strengths[:1], *about[:1])
        name = load().name(f"elements.{cell.element}", self._language)
        values = {"rival": rival.name, "element": name}
        key = Move.SHOW_RIVAL_WEAKNESSES.value
        if cell.score is not None and cell.score.evidence.strip():
            key, values["evidence"] = "show_proved", _shortened(cell.score.evidence)
        return PlayProposal(
            Move.SHOW_RIVAL_WEAKNESSES, items, self._text(key, **values), cell.element
        )

    def _is_exposed(self, rival: Competitor, element: Element) -> bool:
        about = {i.id for i in self._records.swot_items if i.competitor_id == rival.id}
        return any(
            play.move is Move.SHOW_RIVAL_WEAKNESSES
            and play.element is element
            and (rival.name in play.text or bool(origin & about))
            for play, origin in self._played
        )

    def _urgency(self, proposal: PlayProposal) -> tuple[bool, int]:
        """What sorts first: an item that no move of this kind uses, then what weighs more."""
        items = proposal.items
        used = bool(items) and (proposal.move, items[0].id) in self._used
        return used, -sum(item.weight for item in items)

    def _text(self, key: str, **values: str) -> str:
        return self._words.text(f"swot.play.{key}", **values)


def _akin(item: SwotItem, other: SwotItem) -> bool:
    same_element = item.element is not None and item.element is other.element
    return same_element or (
        item.competitor_id is not None and item.competitor_id == other.competitor_id
    )


def _quote(item: SwotItem) -> str:
    """Return the words of an item as they stand between quotes."""
    return _shortened(item.text).translate(_INNER_QUOTES)


def _shortened(text: str) -> str:
    line = " ".join(text.split()).rstrip("。.")
    most = _LONGEST_QUOTE if not line.isascii() else 2 * _LONGEST_QUOTE
    return line if len(line) <= most else f"{line[:most]}…"
