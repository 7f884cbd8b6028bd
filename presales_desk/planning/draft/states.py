"""How proposals stand to the slides that an outline holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.planning.draft.proposal import ProposalState, is_touched, key_of
from presales_desk.records.enums import SlideKind
from presales_desk.records.outline import DRAFTED_FROM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.records.outline import Slide
    from presales_desk.records.plan_records import PlanRecords

_ONCE = frozenset({SlideKind.COVER, SlideKind.AGENDA, SlideKind.CLOSING})
"""Kinds of which a talk has one: a slide that a person made serves as well."""


def placed(proposal: Proposal, slides: Sequence[Slide], records: PlanRecords) -> Proposal:
    """Return a proposal with its state beside the slides of the outline."""
    drafted = next((slide for slide in slides if key_of(slide) == proposal.key), None)
    if drafted is not None:
        return replace(proposal, state=_state(proposal, drafted), slide_id=drafted.id)
    made = next((slide for slide in slides if _serves(slide, proposal, records)), None)
    if made is not None:
        return replace(proposal, state=ProposalState.THERE, slide_id=made.id)
    return proposal


def _state(proposal: Proposal, slide: Slide) -> ProposalState:
    if slide.drafted == proposal.slide.drafted:
        return ProposalState.THERE
    return ProposalState.EDITED if is_touched(slide) else ProposalState.CHANGED


def _serves(slide: Slide, proposal: Proposal, records: PlanRecords) -> bool:
    """Tell whether a slide was made from the same records, or is the one of its kind."""
    if slide.kind is not proposal.slide.kind:
        return False
    if slide.kind in _ONCE:
        return True
    origins = {origin.record_id for origin in proposal.origins}
    return bool(origins) and origins <= set(records.linked(slide.id, DRAFTED_FROM))
