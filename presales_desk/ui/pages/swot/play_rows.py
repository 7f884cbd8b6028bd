"""The rows of the list of plays: moves, the plays under each, and plays that are proposed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import Move
from presales_desk.ui.pages.swot.card_words import move_title, slides_line
from presales_desk.ui.words import dotted, finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.plays import PlayProposal
    from presales_desk.planning.swot import PlayCard, Swot

ICONS = {
    Move.SHOW_STRENGTHS: ("up", "success-ink"),
    Move.REFRAME_WEAKNESSES: ("swap", "primary"),
    Move.FADE_RIVAL_STRENGTHS: ("dn", "warning"),
    Move.SHOW_RIVAL_WEAKNESSES: ("target", "danger-ink"),
}
"""Icon and colour of each move."""


@dataclass(frozen=True, slots=True)
class MoveRow:
    """The head of the plays of one move.

    Attributes:
        addable: Whether a play can be added under it.

    """

    move: Move
    count: int
    addable: bool = True

    @property
    def id(self) -> str:
        """Stable name of the row."""
        return self.move.value

    def text(self) -> str:
        """Return what the row says."""
        return dotted(move_title(self.move), str(self.count))


@dataclass(frozen=True, slots=True)
class PlayRow:
    """A play below the head of its move."""

    card: PlayCard

    @property
    def id(self) -> str:
        """Stable name of the row."""
        return self.card.play.id

    @property
    def move(self) -> Move:
        """Under which it stands."""
        return self.card.play.move

    @property
    def item_ids(self) -> frozenset[str]:
        """Ids of the items it comes from."""
        return frozenset(card.item.id for card in self.card.items)

    @property
    def marks(self) -> list[tuple[str, str]]:
        """Id and mark of each item."""
        return [(card.item.id, card.mark) for card in self.card.items]

    def text(self) -> str:
        """Return what the row says."""
        marks = " ".join(mark for _, mark in self.marks)
        below = dotted(marks, slides_line(self.card))
        return "\n".join(filter(None, (self.card.play.text, below, self.warning)))

    @property
    def warning(self) -> str:
        """What looks wrong with the play; empty for nothing."""
        finding = self.card.finding()
        return finding_text(finding) if finding is not None else ""


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """A play that is proposed.

    Attributes:
        marks: Id and mark of each item that is still there.

    """

    proposal: PlayProposal
    marks: Sequence[tuple[str, str]]

    @property
    def id(self) -> str:
        """Stable name of the row: what it says."""
        return self.proposal.text

    @property
    def move(self) -> Move:
        """Under which it would stand."""
        return self.proposal.move

    @property
    def item_ids(self) -> frozenset[str]:
        """Ids of the items it comes from."""
        return frozenset(id for id, _ in self.marks)

    def text(self) -> str:
        """Return what the row says."""
        accept = translate("PlayRows", "Enter accepts it, Delete drops it")
        marks = " ".join(mark for _, mark in self.marks)
        return "\n".join(filter(None, (self.proposal.text, marks, accept)))


Row = MoveRow | PlayRow | ProposalRow


def play_rows(swot: Swot) -> list[Row]:
    """Return the plays of a project, each move with its own."""
    rows: list[Row] = []
    for move in Move:
        rows.append(MoveRow(move, len(swot.plays[move])))
        rows.extend(PlayRow(card) for card in swot.plays[move])
    return rows


def proposal_rows(proposals: Sequence[PlayProposal], marks: Mapping[str, str]) -> list[Row]:
    """Return proposed plays, each move that has any with its own.

    Args:
        proposals: In the order of the moves.
        marks: Mark of each item by its id.

    """
    rows: list[Row] = []
    for move in Move:
        own = [proposal for proposal in proposals if proposal.move is move]
        if own:
            rows.append(MoveRow(move, len(own), addable=False))
        for proposal in own:
            known = [(i.id, marks[i.id]) for i in proposal.items if i.id in marks]
            rows.append(ProposalRow(proposal, known))
    return rows
