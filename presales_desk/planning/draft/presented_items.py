"""The slides of one scoring item: what we answer to the clauses it gives points for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.bid.answers import bare_requirement, title_of
from presales_desk.planning.bid.references import reference_of
from presales_desk.planning.bid.scored import is_open
from presales_desk.planning.draft.phrases import headline, sentences
from presales_desk.planning.draft.proposal import Tie
from presales_desk.planning.draft.sketch import Said
from presales_desk.planning.talk_minutes import halves
from presales_desk.records.enums import ClauseWeight, Deviation
from presales_desk.records.outline import MEETS
from presales_desk.records.slide_content import Bullets, Point

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch
    from presales_desk.records.base import Record
    from presales_desk.records.bid import Qualification
    from presales_desk.records.tender import TenderClause

_POINTS, _FEW = 5, 3
"""Answers on a slide, and how few leave room for what was required."""
_LONG = 3.0
"""Minutes from which an item with many answers gets a second slide."""
_RESPONSE = (30, 80)
"""Characters of an answer on a slide, Chinese and English."""
_NAME = (14, 36)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What can be said on a scoring item.

    Attributes:
        answers: Clauses that are answered well and speak for it.
        proofs: Certificates, references and people tied to it.
        minutes: That its points are worth; None while nobody told how long the talk is.

    """

    item: ItemRisk
    answers: Sequence[TenderClause] = ()
    proofs: Sequence[Qualification] = ()
    minutes: float | None = None


def item_slides(sketch: Sketch, told: Told) -> list[Proposal]:
    """Return one slide for a scoring item, or two for one with many answers and much time."""
    answers = sorted(told.answers, key=_rank)
    answers = [clause for clause in answers if sketch.fit(clause.response)]
    if not answers:
        proven = [proof for proof in told.proofs if sketch.fit(proof.name)]
        slide = _proven(sketch, told.item, proven) if proven else _asked(sketch, told.item)
        return [_timed(slide, told.minutes)]
    pages = [answers[:_POINTS]]
    if len(answers) > _POINTS and (told.minutes or 0.0) >= _LONG:
        pages.append(answers[_POINTS : 2 * _POINTS])
    each = None if told.minutes is None else halves(told.minutes / len(pages))
    return [
        _timed(_answers(sketch, told, clauses, number), each)
        for number, clauses in enumerate(pages)
    ]


def _rank(clause: TenderClause) -> tuple[bool, bool]:
    """What is better than asked comes first, then what is mandatory."""
    return (
        clause.deviation is not Deviation.POSITIVE,
        clause.weight is not ClauseWeight.MANDATORY,
    )


def _answers(sketch: Sketch, told: Told, clauses: Sequence[TenderClause], number: int) -> Proposal:
    points = tuple(
        Point(
            text=sketch.cut(clause.response, *_RESPONSE),
            detail=_detail(sketch, clause, whole=len(clauses) <= _FEW),
        )
        for clause in clauses
    )
    evidence = [clause.evidence.strip() for clause in clauses]
    evidence += [proof.name for proof in told.proofs]
    said = Said(
        title=_title(sketch, told, clauses),
        source=sketch.join(dict.fromkeys(t for t in evidence if t and sketch.may_say(t))),
    )
    return _proposal(
        sketch, told.item, said, Bullets(points=points), [*clauses, *told.proofs], number
    )


def _proven(sketch: Sketch, item: ItemRisk, proofs: Sequence[Qualification]) -> Proposal:
    """Return a slide that shows what proves us where no clause was answered."""
    points = tuple(
        Point(text=proof.name, detail=sketch.fit(proof.issuer or proof.number))
        for proof in proofs[:_POINTS]
    )
    name = _short_name(sketch, item)
    said = Said(title=sketch.text("presentation.item_proven", name=name, count=len(proofs)))
    return _proposal(sketch, item, said, Bullets(points=points), proofs[:_POINTS], 0)


def _title(sketch: Sketch, told: Told, clauses: Sequence[TenderClause]) -> str:
    """Return the answer that says most in a sentence, else how many requirements are met."""
    responses = [sketch.fit(clause.response) for clause in clauses]
    if found := headline(responses, sketch.language):
        return found
    key = "item_part" if any(map(is_open, told.item.clauses)) else "item_all"
    name = _short_name(sketch, told.item)
    return sketch.text(f"presentation.{key}", name=name, count=len(told.answers))


def _short_name(sketch: Sketch, item: ItemRisk) -> str:
    return sketch.cut(item.score.name, *_NAME) or item.score.name


def _asked(sketch: Sketch, item: ItemRisk) -> Proposal:
    """Return a slide that waits for its answers: it says what the item asks for."""
    sketch.gap("item_unanswered", "bid", item.score.id, name=item.score.name)
    asked = sentences(item.score.criteria)[:_POINTS] or [item.score.name]
    points = tuple(Point(text=sketch.text("presentation.fill", text=text)) for text in asked)
    title = sketch.text("presentation.item_empty", name=_short_name(sketch, item))
    said = Said(title=title)
    return _proposal(sketch, item, said, Bullets(points=points), (), 0)


def _proposal(
    sketch: Sketch,
    item: ItemRisk,
    said: Said,
    content: Bullets,
    told: Sequence[Record],
    number: int,
) -> Proposal:
    origins: list[Record] = [item.score, *told]
    key = f"scored.{item.score.id}.{number}"
    ties = [Tie(MEETS, item.score.id)]
    found = sketch.proposal(
        key, Section.SOLUTION, said, content, origins=origins, ties=ties, listeners=()
    )
    return replace(found, slide=found.slide.but(kicker=_kicker(sketch, item)))


def _kicker(sketch: Sketch, item: ItemRisk) -> str:
    if item.score.points is None:
        return item.score.name
    points = sketch.text("presentation.worth", points=f"{item.score.points:g}")
    return f"{item.score.name} · {points}"


def _detail(sketch: Sketch, clause: TenderClause, *, whole: bool) -> str:
    """Return which clause an answer meets, with its words where there is room for them."""
    better = clause.deviation is Deviation.POSITIVE
    called = reference_of(clause) if clause.number else title_of(clause)
    told = sketch.text(f"presentation.{'better' if better else 'meets'}", clause=called)
    requirement = sketch.cut(bare_requirement(clause), *_RESPONSE) if whole else ""
    return sketch.text("presentation.quoted", told=told, text=requirement) if requirement else told


def _timed(proposal: Proposal, minutes: float | None) -> Proposal:
    return replace(proposal, slide=proposal.slide.but(minutes=minutes))
