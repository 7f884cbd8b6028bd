"""A talk in which a bid is presented to those who score it: what brings most points comes first.

Every word on a slide is one of our responses, of the tender, or a fixed sentence around numbers of
them. Prices have their own volume and are not spoken of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.method.keys import Element, Section
from presales_desk.planning.bid.answers import in_force
from presales_desk.planning.bid.scored import is_open
from presales_desk.planning.bid.sides import element_of
from presales_desk.planning.draft.opening import cover
from presales_desk.planning.draft.presented_items import Told, item_slides
from presales_desk.planning.draft.presented_tables import must_slides, overview, risk_slide
from presales_desk.planning.draft.proposal import Draft, Proposal
from presales_desk.planning.draft.sketch import Said, Sketch
from presales_desk.planning.draft.whole import with_transitions
from presales_desk.planning.talk_minutes import halves
from presales_desk.records.enums import ClauseCategory, ClauseWeight
from presales_desk.records.slide_content import Agenda, AgendaItem, Closing, Discussion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.planning.draft.ground import Ground
    from presales_desk.records.bid import Qualification
    from presales_desk.records.tender import TenderClause

_MOST_ITEMS = 12
"""Items with slides of their own; the others stand in the overview alone."""
_TOPICS, _CHAPTERS, _RECAP = 4, 5, 3
_CATEGORIES = {
    Element.PRODUCT: frozenset({ClauseCategory.TECHNICAL}),
    Element.SERVICE: frozenset({ClauseCategory.SERVICE}),
    Element.IMPLEMENTATION: frozenset({ClauseCategory.SERVICE}),
    Element.COMPANY: frozenset({ClauseCategory.QUALIFICATION, ClauseCategory.COMMERCIAL}),
}
"""Clauses whose answers speak for an element of competition."""
_FIXED = {"cover": 0.5, "agenda": 0.5, "overview": 1.0, "musts": 1.0, "closing": 0.5}
"""Minutes of the slides that bring no points themselves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Presented:
    """What is presented of a bid.

    Attributes:
        items: Of the scoring table, with the clauses they give points for.
        clauses: All of the tender.
        proofs: Certificates, references and people, with the id of what each proves.

    """

    items: Sequence[ItemRisk]
    clauses: Sequence[TenderClause] = ()
    proofs: Sequence[tuple[str, Qualification]] = ()

    @property
    def told(self) -> list[ItemRisk]:
        """The items that are spoken of, most points first: prices have a volume of their own."""
        told = [item for item in self.items if element_of(item.score) is not Element.PRICE]
        return sorted(told, key=lambda item: -(item.score.points or 0.0))

    @property
    def musts(self) -> list[TenderClause]:
        """The mandatory clauses."""
        clauses = in_force(self.clauses)
        return [clause for clause in clauses if clause.weight is ClauseWeight.MANDATORY]

    def answers(self) -> dict[str, list[TenderClause]]:
        """Return the good answers that speak for each item, by its id.

        An item without any gets those of its kind that speak for no other: they have to be said
        somewhere, and there they earn most.
        """
        found = {item.score.id: _good(item.clauses) for item in self.told}
        used = {clause.id for item in self.items for clause in item.clauses}
        free = [clause for clause in _good(in_force(self.clauses)) if clause.id not in used]
        for item in self.told:
            if not found[item.score.id]:
                wanted = _CATEGORIES.get(element_of(item.score), frozenset())
                found[item.score.id] = [each for each in free if each.category in wanted]
                free = [each for each in free if each.category not in wanted]
        return found


def presentation(ground: Ground, bid: Presented) -> Draft:
    """Return the slides that present a bid, and what is missing for them.

    Args:
        ground: The project and the outline, whose slot is shared by points.
        bid: What is presented.

    """
    sketch, items = Sketch(ground), bid.told
    sketch.listeners.clear()  # those who score are no people of the plan
    minutes = _minutes(items, ground.outline.slot_minutes)
    answers = bid.answers()
    body = [*overview(sketch, items, answers), *must_slides(sketch, bid.musts)]
    for told in _told(bid, answers, minutes):
        body += item_slides(sketch, told)
    body += risk_slide(sketch, items)
    ending = [_questions(sketch, items), _closing(sketch, body)]
    opening = [cover(sketch), _agenda(sketch, items, minutes)]
    timed = [_timed(each) for each in (*opening, *body, *ending)]
    return Draft(ground.outline.id, tuple(with_transitions(timed, sketch)), tuple(sketch.gaps))


def _told(
    bid: Presented, answers: Mapping[str, Sequence[TenderClause]], minutes: Mapping[str, float]
) -> list[Told]:
    return [
        Told(
            item=item,
            answers=answers[item.score.id],
            proofs=list({p.id: p for id, p in bid.proofs if id == item.score.id}.values()),
            minutes=minutes.get(item.score.id),
        )
        for item in bid.told[:_MOST_ITEMS]
    ]


def _good(clauses: Sequence[TenderClause]) -> list[TenderClause]:
    return [clause for clause in clauses if not is_open(clause)]


def _minutes(items: Sequence[ItemRisk], slot: int | None) -> dict[str, float]:
    """Return the minutes of each item by its id: what the slot leaves, shared by points."""
    shown = items[:_MOST_ITEMS]
    whole = sum(item.score.points or 0.0 for item in shown)
    if slot is None or not whole:
        return {}
    left = max(slot - sum(_FIXED.values()), 0.0)
    return {item.score.id: halves(left * (item.score.points or 0.0) / whole) for item in shown}


def _timed(proposal: Proposal) -> Proposal:
    """Return a proposal with its fixed minutes; those of items have theirs already."""
    fixed = _FIXED.get(proposal.key)
    slide = proposal.slide
    return replace(proposal, slide=slide.but(minutes=fixed)) if fixed is not None else proposal


def _agenda(sketch: Sketch, items: Sequence[ItemRisk], minutes: Mapping[str, float]) -> Proposal:
    """Return the chapters: the sections of the scoring table, or its heaviest items."""
    chapters: dict[str, list[ItemRisk]] = {}
    for item in items[:_MOST_ITEMS]:
        chapters.setdefault(item.score.section, []).append(item)
    if len(chapters) < 2:
        chapters = {item.score.name: [item] for item in items}
    shown = [
        AgendaItem(
            topic=name or sketch.text("presentation.other"),
            question=_worth(sketch, group),
            minutes=sum(minutes.get(item.score.id, 0.0) for item in group) or None,
        )
        for name, group in list(chapters.items())[:_CHAPTERS]
    ]
    first = AgendaItem(topic=sketch.text("presentation.first"))
    title = sketch.text("presentation.agenda", count=len(shown))
    content = Agenda(items=(first, *shown))
    return sketch.proposal("agenda", Section.OPENING, Said(title=title), content, listeners=())


def _worth(sketch: Sketch, items: Sequence[ItemRisk]) -> str:
    points = sum(item.score.points or 0.0 for item in items)
    return sketch.text("presentation.worth", points=f"{points:g}") if points else ""


def _questions(sketch: Sketch, items: Sequence[ItemRisk]) -> Proposal:
    """Return the slide that stands while the evaluators ask; what we are weak in is for us."""
    topics = tuple(item.score.name for item in items[:_TOPICS])
    said = Said(title=sketch.text("presentation.qa"))
    content = Discussion(lead=sketch.text("presentation.qa_lead"), topics=topics)
    found = sketch.proposal("qa", Section.CLOSING, said, content, listeners=())
    doubts = [
        sketch.text("presentation.doubt", name=item.score.name, count=count)
        for item in items
        if (count := sum(is_open(clause) for clause in item.clauses))
    ]
    if not doubts:
        return found
    notes = sketch.note("questions", sketch.join(doubts))
    return replace(found, slide=found.slide.but(notes=f"{found.slide.notes}\n{notes}"))


def _closing(sketch: Sketch, body: Sequence[Proposal]) -> Proposal:
    """Return the end: the strongest items once more, those that wait for answers left out."""
    told = [each for each in body if each.slide.section is Section.SOLUTION]
    recap = tuple(each.slide.title for each in told if len(each.origins) > 1)[:_RECAP]
    said = Said(title=sketch.text("presentation.closing"))
    content = Closing(recap=recap, thanks=sketch.text("closing.thanks"))
    return sketch.proposal("closing", Section.CLOSING, said, content, listeners=())
