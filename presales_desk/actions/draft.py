"""Drafting a talk from the plan: proposals to look at, and taking over those that are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.case_search import fitting_cases
from presales_desk.actions.planned import Planned
from presales_desk.actions.plans import read_plan
from presales_desk.actions.slide_links import slide_link
from presales_desk.planning.draft import whole
from presales_desk.planning.draft.ground import Ground
from presales_desk.planning.draft.proposal import ProposalState, is_touched, key_of
from presales_desk.planning.draft.skeleton import is_skeleton
from presales_desk.planning.outline import in_order
from presales_desk.planning.slide_order import inserted
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.competition import PLAYED_ON
from presales_desk.records.enums import SlideKind
from presales_desk.records.findings import Label
from presales_desk.records.outline import DRAFTED_FROM, FfabEntry, Outline, Slide
from presales_desk.records.people import Colleague
from presales_desk.records.project import KeyFact, Milestone, Project
from presales_desk.records.summary import Link

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.knowledge.knowledge_base import KnowledgeBase
    from presales_desk.planning.draft.proposal import Draft, Proposal, Tie
    from presales_desk.records.base import Change
    from presales_desk.workspace.workspace import Reader

_RENEWED = ("kind", "title", "takeaway", "source", "content", "drafted")
"""Fields of a slide that follow the plan; notes and minutes are the speaker's from then on."""


def propose_draft(
    reader: Reader, outline_id: str, today: dt.date, base: KnowledgeBase | None = None
) -> Draft:
    """Return slides that the plan gives for a talk, and what is missing; nothing is stored.

    Args:
        reader: Of the workspace.
        outline_id: Of the talk.
        today: Decides which phase it is for when the talk has no day.
        base: The knowledge base, for cases; None leaves them out.

    """
    outline = reader.get(Outline, outline_id)
    project = reader.get(Project, outline.project_id)
    facts = reader.find(KeyFact, project_id=project.id)
    ground = Ground(
        project=project,
        outline=outline,
        records=read_plan(reader, project.id),
        facts=facts,
        milestones=reader.find(Milestone, project_id=project.id),
        cases=fitting_cases(base, project, facts) if base is not None else (),
        library=reader.find(FfabEntry),
        slides=in_order(reader.find(Slide, outline_id=outline_id)),
        colleagues=[colleague.name for colleague in reader.find(Colleague)],
        today=today,
    )
    return whole.draft(ground)


def plan_draft(
    reader: Reader, outline_id: str, accepted: Sequence[Proposal]
) -> Planned[tuple[str, ...]]:
    """Take proposals over, as one edit; the value is the ids of the slides added or renewed.

    A new slide goes to the end of its block. A slide that was drafted before is renewed only
    while nobody edited it. What stands in the outline already is left out, so that taking a
    draft over twice does nothing.
    """
    taking = _Taking(reader, reader.get(Outline, outline_id))
    for proposal in accepted:
        taking.take(proposal)
    label = Label("draft.take", count=len(taking.ids))
    if len(taking.ids) == 1:
        label = Label("draft.take_one", title=taking.titles[0])
    return Planned(label, tuple(taking.changes), taking.project_id, tuple(taking.ids))


def plan_first_draft(
    reader: Reader, label: Label, outline: Outline, accepted: Sequence[Proposal]
) -> Planned[str]:
    """Begin an outline that is not stored yet with proposals, as one edit; the value is its id."""
    taking = _Taking(reader, outline)
    for proposal in accepted:
        taking.take(proposal)
    changes = (Insert(outline), *taking.changes)
    return Planned(label, changes, outline.project_id, outline.id)


class _Taking:
    """Gathers the changes, with the outline as it will stand after those so far."""

    def __init__(self, reader: Reader, outline: Outline) -> None:
        self._reader, self._outline = reader, outline
        self._slides = {slide.id: slide for slide in reader.find(Slide, outline_id=outline.id)}
        self.project_id = outline.project_id
        self.changes: list[Change] = []
        self.ids: list[str] = []
        self.titles: list[str] = []

    def take(self, proposal: Proposal) -> None:
        drafted = next((s for s in self._slides.values() if key_of(s) == proposal.key), None)
        drafted = drafted or self._slides.get(proposal.slide_id)
        if drafted is not None:
            self._renew(drafted, proposal)
        elif proposal.state is ProposalState.NEW:
            self._add(proposal)

    def _add(self, proposal: Proposal) -> None:
        slide = proposal.slide.but(outline_id=self._outline.id)
        slides = list(self._slides.values())
        changes = inserted(slides, [slide], slide.section, self._ahead_of_the_end(slide))
        for change in changes:
            if isinstance(change, Insert) and isinstance(change.record, Slide):
                self._slides[change.record.id] = change.record
            elif isinstance(change, Update):
                moved = self._slides[change.record.id].but(**change.fields)
                self._slides[moved.id] = moved
        self.changes += [*changes, *self._links(slide, proposal.ties)]
        self._note(slide)

    def _ahead_of_the_end(self, slide: Slide) -> str:
        """Return behind which slide a new one goes: a talk ends with its closing slide."""
        block = [s for s in in_order(list(self._slides.values())) if s.section is slide.section]
        if slide.kind is SlideKind.CLOSING or not block or block[-1].kind is not SlideKind.CLOSING:
            return ""
        return block[-2].id if len(block) > 1 else ""

    def _renew(self, drafted: Slide, proposal: Proposal) -> None:
        if is_touched(drafted) or drafted.drafted == proposal.slide.drafted:
            return
        fields = {name: getattr(proposal.slide, name) for name in _RENEWED}
        if is_skeleton(drafted):
            fields["notes"] = _with_purpose(drafted.notes, proposal.slide.notes)
        known = self._reader.find(Link, project_id=self.project_id, source_id=drafted.id)
        wanted = {(tie.role, tie.record_id) for tie in proposal.ties}
        gone = [k for k in known if k.role == DRAFTED_FROM and (k.role, k.target_id) not in wanted]
        held = {(link.role, link.target_id) for link in known}
        held |= {
            (link.role, link.source_id)
            for link in self._reader.find(Link, target_id=drafted.id, role=PLAYED_ON)
        }
        new = [tie for tie in proposal.ties if (tie.role, tie.record_id) not in held]
        self.changes += [Update(drafted, **fields), *map(Delete, gone)]
        self.changes += self._links(drafted, new)
        self._slides[drafted.id] = drafted.but(**fields)
        self._note(proposal.slide.but(id=drafted.id))

    def _links(self, slide: Slide, ties: Sequence[Tie]) -> list[Insert]:
        return [
            Insert(slide_link(self.project_id, slide.id, tie.role, tie.record_id)) for tie in ties
        ]

    def _note(self, slide: Slide) -> None:
        self.ids.append(slide.id)
        self.titles.append(slide.title)


def _with_purpose(held: str, drafted: str) -> str:
    """Return the notes of a skeleton with the purpose of the slide it becomes: their first line."""
    return "\n".join([*drafted.splitlines()[:1], *held.splitlines()[1:]])
