"""The proposals of a draft as rows: a head for each block, a line for each slide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.draft.proposal import ProposalState
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.planning.draft.proposal import Draft, Proposal

TONES = {
    ProposalState.NEW: "primary",
    ProposalState.THERE: "neutral",
    ProposalState.CHANGED: "warning",
    ProposalState.EDITED: "line",
}


@dataclass(frozen=True, slots=True)
class BlockRow:
    """The head of a block.

    Attributes:
        count: How many slides are proposed for it.
        takable: How many of them can be taken over.

    """

    section: Section
    count: int
    takable: int


@dataclass(frozen=True, slots=True)
class SlideRow:
    """One proposed slide."""

    proposal: Proposal


Row = BlockRow | SlideRow


def rows_of(draft: Draft) -> list[Row]:
    """Return the rows of a draft; blocks without a proposal have none."""
    rows: list[Row] = []
    for section in Section:
        inside = [one for one in draft.proposals if one.slide.section is section]
        if inside:
            takable = sum(1 for one in inside if one.can_be_taken)
            rows.append(BlockRow(section, len(inside), takable))
            rows.extend(SlideRow(one) for one in inside)
    return rows


def state_word(state: ProposalState) -> str:
    """Name how a proposal stands to the slides there are."""
    return {
        ProposalState.NEW: translate("Draft", "New"),
        ProposalState.THERE: translate("Draft", "Already there"),
        ProposalState.CHANGED: translate("Draft", "Plan has changed"),
        ProposalState.EDITED: translate("Draft", "Edited by hand"),
    }[state]


def state_text(state: ProposalState) -> str:
    """Say what taking a proposal over does, or why it cannot be taken."""
    return {
        ProposalState.NEW: translate("Draft", "Not in the outline yet: it is added to its block."),
        ProposalState.THERE: translate("Draft", "A slide of the outline says this already."),
        ProposalState.CHANGED: translate(
            "Draft", "The plan says something else since; tick it to renew the slide."
        ),
        ProposalState.EDITED: translate(
            "Draft", "The plan has changed, but this slide was edited by hand: it stays as it is."
        ),
    }[state]


def origin_line(proposal: Proposal) -> str:
    """Return what a slide is and where it comes from, in a line."""
    kind = term(f"slide_kind.{proposal.slide.kind}")
    words = [" ".join(origin.words.split()) for origin in proposal.origins]
    if not words:
        return kind
    from_where = translate("Draft", "{kind} · from: {origin}")
    if len(words) > 1:
        from_where = translate("Draft", "{kind} · from: {origin} and {others} more")
    return from_where.format(kind=kind, origin=words[0], others=len(words) - 1)
