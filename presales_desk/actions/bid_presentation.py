"""Beginning the talk in which a bid is presented, from its scoring table and our answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.bid_records import read_bid, scored_by, scored_items
from presales_desk.actions.draft import plan_first_draft
from presales_desk.actions.find import profile
from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import read_plan
from presales_desk.method.keys import Element
from presales_desk.planning.bid.score_ties import score_ties
from presales_desk.planning.bid.sides import element_of
from presales_desk.planning.draft.ground import Ground
from presales_desk.planning.draft.presentation import Presented, presentation
from presales_desk.records.bid import Qualification
from presales_desk.records.enums import QualificationKind
from presales_desk.records.findings import Label
from presales_desk.records.ids import rank_after
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import Outline
from presales_desk.records.people import Colleague
from presales_desk.records.project import Project
from presales_desk.records.tender import TenderScore

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.planning.draft.proposal import Draft
    from presales_desk.records.findings import Finding
    from presales_desk.records.tender import TenderClause
    from presales_desk.workspace.workspace import Reader

_SLOT_MINUTES = 20
"""What tenders usually grant; the speaker changes it in the outline."""


@dataclass(frozen=True, slots=True)
class DraftedTalk:
    """A talk that was drafted.

    Attributes:
        gaps: What it still lacks, in the order of the talk.

    """

    outline_id: str
    gaps: tuple[Finding, ...]


def plan_presentation(reader: Reader, project_id: str, today: dt.date) -> Planned[DraftedTalk]:
    """Draft the presentation of a bid as a new outline, as one edit."""
    outline, draft = propose_presentation(reader, project_id, today)
    label = Label("outline.presentation", title=outline.title)
    planned = plan_first_draft(reader, label, outline, draft.proposals)
    talk = DraftedTalk(outline.id, draft.gaps)
    return Planned(planned.label, planned.changes, planned.scope, talk)


def propose_presentation(reader: Reader, project_id: str, today: dt.date) -> tuple[Outline, Draft]:
    """Return an outline that is not stored, and the slides for it.

    Clauses that nobody tied to a scoring item count for the one that their number, mark or words
    propose.
    """
    project = reader.get(Project, project_id)
    outline = _outline(reader, project)
    records = read_bid(reader, project_id)
    scores = reader.find(TenderScore, project_id=project_id)
    ground = Ground(
        project=project,
        outline=outline,
        records=read_plan(reader, project_id),
        colleagues=[colleague.name for colleague in reader.find(Colleague)],
        today=today,
    )
    ties = _ties(reader, project_id, records.clauses, scores)
    items = scored_items(scores, records.clauses, ties)
    proofs = [*records.proofs, *_references(reader, scores)]
    bid = Presented(items=items, clauses=records.clauses, proofs=proofs)
    return outline, presentation(ground, bid)


def _references(reader: Reader, scores: Sequence[TenderScore]) -> list[tuple[str, Qualification]]:
    """Return our references as proof of every item that scores cases."""
    cases = [score for score in scores if element_of(score) is Element.CASES]
    known = reader.find(Qualification, kind=QualificationKind.REFERENCE) if cases else []
    return [(score.id, reference) for score in cases for reference in known]


def _ties(
    reader: Reader,
    project_id: str,
    clauses: Sequence[TenderClause],
    scores: Sequence[TenderScore],
) -> dict[str, list[str]]:
    """Return which clauses each item gives points for: as tied, else as proposed."""
    ties = scored_by(reader, project_id)
    tied = {id for ids in ties.values() for id in ids}
    for tie in score_ties((clause for clause in clauses if clause.id not in tied), scores):
        ties.setdefault(tie.score.id, []).append(tie.clause.id)
    return ties


def _outline(reader: Reader, project: Project) -> Outline:
    words = catalogue(project.language)
    others = [outline.rank for outline in reader.find(Outline, project_id=project.id)]
    return Outline(
        project_id=project.id,
        title=words.text("draft.presentation.title", name=project.name),
        subtitle=words.text("draft.presentation.subtitle"),
        audience=words.text("draft.presentation.audience"),
        author=profile(reader).user_name or project.presales,
        slot_minutes=_SLOT_MINUTES,
        language=project.language,
        presents_bid=True,
        rank=rank_after(others),
    )
