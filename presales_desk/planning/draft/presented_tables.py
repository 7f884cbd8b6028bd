"""The tables of a bid's presentation: the scoring table, the mandatory clauses, what is at risk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.method.keys import Section
from presales_desk.planning.bid.answers import bare_requirement, title_of
from presales_desk.planning.bid.references import reference_of
from presales_desk.planning.bid.scored import is_open
from presales_desk.planning.draft.proposal import Tie
from presales_desk.planning.draft.sketch import Said
from presales_desk.records.outline import MEETS
from presales_desk.records.room import brief
from presales_desk.records.slide_content import Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.planning.bid.scored import ItemRisk
    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch
    from presales_desk.records.tender import TenderClause

_ROWS, _MOST_MUST_SLIDES = 8, 2
_MUST_ROWS = {"zh": 6, "en": 3}
"""Rows that fit, each with up to two lines in Chinese and three in English."""
_CELL = (26, 70)
"""Characters of a requirement or an answer in a cell, Chinese and English."""
_ROOM = 100
"""Half-width characters of such a cell where no clause ends as early."""
_NAMED = 4
"""Clauses that a row of the risks names."""


def overview(
    sketch: Sketch, items: Sequence[ItemRisk], answers: Mapping[str, Sequence[TenderClause]]
) -> Iterator[Proposal]:
    """Yield the slide that shows the scoring table, and how much of each item is met.

    Args:
        sketch: Of the draft.
        items: Most points first.
        answers: What speaks for each item, by its id.

    """
    shown = items[:_ROWS]
    if not shown:
        sketch.gap("no_scoring", "bid")
        return
    rows = tuple(
        (item.score.name, f"{item.score.points or 0:g}", _met(sketch, item, answers[item.score.id]))
        for item in shown
    )
    content = Table(head=_head(sketch, "item", "points", "met"), rows=rows)
    points = sum(item.score.points or 0.0 for item in items)
    title = sketch.text("presentation.overview", count=len(items), points=f"{points:g}")
    ties = [Tie(MEETS, item.score.id) for item in shown]
    origins = [item.score for item in shown]
    said = Said(title=title, takeaway=_to_customer(sketch, "overview"))
    found = sketch.proposal(
        "overview", Section.QUESTIONS, said, content, origins=origins, ties=ties, listeners=()
    )
    yield _in_chapter(found, sketch, "overview")


def must_slides(sketch: Sketch, musts: Sequence[TenderClause]) -> Iterator[Proposal]:
    """Yield the mandatory clauses with our answers; note those that are not answered well."""
    answered = [clause for clause in musts if not is_open(clause)]
    if len(answered) < len(musts):
        sketch.gap("musts_open", "bid", count=len(musts) - len(answered))
    shown = [clause for clause in answered if sketch.fit(clause.response)]
    key = "musts_all" if len(answered) == len(musts) else "musts_some"
    title = sketch.text(f"presentation.{key}", count=len(answered))
    most = _MUST_ROWS[sketch.language]
    for number in range(0, min(len(shown), _MOST_MUST_SLIDES * most), most):
        page = shown[number : number + most]
        rows = tuple(_must_row(sketch, clause) for clause in page)
        content = Table(head=_head(sketch, "clause", "required", "answer"), rows=rows)
        name = f"musts.{number // most}" if number else "musts"
        said = Said(title=title, takeaway=_to_customer(sketch, "musts"))
        found = sketch.proposal(name, Section.QUESTIONS, said, content, origins=page, listeners=())
        yield _in_chapter(found, sketch, "musts")


def risk_slide(sketch: Sketch, items: Sequence[ItemRisk]) -> Iterator[Proposal]:
    """Yield a slide for our own eyes: where points are at risk before the talk."""
    risky = [item for item in items if item.at_risk or item.fatal]
    if not risky:
        return
    risky.sort(key=lambda item: (-item.fatal, -item.at_risk))
    rows = tuple(_risk_row(sketch, item) for item in risky[:_ROWS])
    content = Table(head=_head(sketch, "item", "lost", "where"), rows=rows)
    points = f"{round(sum(item.at_risk for item in risky), 1):g}"
    said = Said(title=sketch.text("presentation.risks", points=points))
    origins = [item.score for item in risky[:_ROWS]]
    found = sketch.proposal("risks", Section.SUCCESS, said, content, origins=origins, listeners=())
    found = replace(found, slide=found.slide.but(internal=True))
    yield _in_chapter(found, sketch, "risks")


def _in_chapter(proposal: Proposal, sketch: Sketch, name: str) -> Proposal:
    """Return a proposal with a kicker of its own: the blocks of a plan are no chapters here."""
    kicker = sketch.text(f"presentation.kicker.{name}")
    return replace(proposal, slide=proposal.slide.but(kicker=kicker))


def _to_customer(sketch: Sketch, name: str) -> str:
    """Return a conclusion that speaks of the customer by name; empty while nobody told it."""
    customer = sketch.ground.project.customer
    return sketch.text(f"presentation.takeaway.{name}", customer=customer) if customer else ""


def _head(sketch: Sketch, *names: str) -> tuple[str, ...]:
    return tuple(sketch.text(f"presentation.head.{name}") for name in names)


def _met(sketch: Sketch, item: ItemRisk, answers: Sequence[TenderClause]) -> str:
    if not item.clauses:
        return sketch.text("presentation.backed", count=len(answers)) if answers else ""
    met = sum(not is_open(clause) for clause in item.clauses)
    return sketch.text("presentation.met", met=met, count=len(item.clauses))


def _must_row(sketch: Sketch, clause: TenderClause) -> tuple[str, str, str]:
    required, answer = bare_requirement(clause), clause.response
    return (reference_of(clause), _cell(sketch, required), _cell(sketch, answer))


def _cell(sketch: Sketch, text: str) -> str:
    return brief(sketch.cut(text, *_CELL), _ROOM)


def _risk_row(sketch: Sketch, item: ItemRisk) -> tuple[str, str, str]:
    doubtful = [title_of(clause) for clause in item.clauses if is_open(clause)]
    named = sketch.join(doubtful[:_NAMED])
    more = len(doubtful) - _NAMED
    where = sketch.text("presentation.more", named=named, count=more) if more > 0 else named
    lost = sketch.text("presentation.fatal") if item.fatal else f"{round(item.at_risk, 1):g}"
    return (item.score.name, lost, where)
