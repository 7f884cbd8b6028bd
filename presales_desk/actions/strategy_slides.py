"""The slides of the internal strategy deck: every headline is computed from the plan.

Nothing is claimed that the plan does not hold; a part of the plan that is empty has no slide.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.method.keys import Element, KeyInfoItem, ProjectQuestion, Quadrant, Section
from presales_desk.planning.competition import standings
from presales_desk.planning.matrix import ordered_by_threat
from presales_desk.records.enums import ChartType, ContactState
from presales_desk.records.formats import number, percent
from presales_desk.records.room import brief
from presales_desk.records.slide_content import Chart, Proof, Series, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.actions.strategy_writer import StrategyWriter
    from presales_desk.records.competition import Competitor, SwotItem
    from presales_desk.records.outline import Slide

_PEOPLE, _RIVALS, _ENTRIES, _ROWS = 8, 4, 3, 8
"""The most rows of people and columns of rivals, entries of a board, and rows of the rest."""
_ANSWERS, _BOARD = 72, 200
"""Room of what is known of an item and of an entry of a board, in half-width characters."""
_AHEAD = (ContactState.PLANNED, ContactState.ASKED, ContactState.AGREED)


def strategy_slides(writer: StrategyWriter) -> Iterator[Slide]:
    """Yield every slide that has something to say, in the order of the talk."""
    plan = writer.plan
    yield _situation(writer)
    yield _key_info(writer)
    if plan.stakeholders:
        yield _people(writer)
    if plan.swot_items:
        yield _swot(writer)
    if plan.scores and plan.competitors:
        yield _standing(writer)
        yield _matrix(writer)
    yield _position(writer)
    if any(answer.competitor_id is None for answer in plan.judgements):
        yield _questions(writer)
    if plan.plays:
        yield _plays(writer)
    if plan.phases:
        yield _phases(writer)
    if writer.reasoning.strengths:
        yield _strengths(writer)
    yield from _ending(writer)


def _ending(writer: StrategyWriter) -> Iterator[Slide]:
    plan = writer.plan
    if plan.board(Quadrant.THREATS) or plan.board(Quadrant.WEAKNESSES):
        yield _risks(writer)
    if plan.tripwires:
        yield _tripwires(writer)
    if work := _work(writer):
        columns = ("work", "owner", "day")
        yield writer.slide(Section.CLOSING, "next", "next", writer.table(columns, work))


def _situation(writer: StrategyWriter) -> Slide:
    known, project = writer.known, writer.project
    facts = writer.facts(
        ("customer", known.join([project.customer, project.industry])),
        ("budget", known.value("customer_budget")),
        ("our_price", known.value("our_price")),
        ("margin", known.value("margin")),
        ("next_date", known.value("next_date")),
    )
    if project.win_percent is not None:
        proof = Proof(number=percent(project.win_percent), text=writer.text("own_estimate"))
        facts = replace(facts, proof=proof)
    slide = writer.slide(Section.TRENDS, "situation", "chance", facts)
    return slide.but(notes=project.background)


def _key_info(writer: StrategyWriter) -> Slide:
    rows = [
        (
            writer.name(f"key_info.{item}"),
            writer.term(f"key_info_status.{writer.reasoning.statuses[item]}"),
            writer.known.answers(item),
        )
        for item in KeyInfoItem
    ]
    table = writer.table(("item", "state", "known"), rows, room=_ANSWERS)
    return writer.slide(Section.QUESTIONS, "situation", "key_info", table)


def _people(writer: StrategyWriter) -> Slide:
    known = writer.known
    people = sorted(writer.plan.stakeholders, key=lambda person: -(person.influence or 0))
    rows = [
        (
            known.join([person.name, person.title]),
            known.said(person, "roles"),
            known.stance(person),
            number(person.influence),
            person.needs,
            _contact(writer, person.id),
        )
        for person in people[:_PEOPLE]
    ]
    columns = ("person", "roles", "stance", "influence", "needs", "contact")
    return writer.slide(Section.QUESTIONS, "people", "people", writer.table(columns, rows))


def _swot(writer: StrategyWriter) -> Slide:
    rows = tuple(
        (writer.name(f"swot.{quadrant}"), _entries(writer.plan.board(quadrant)))
        for quadrant in Quadrant
    )
    head = (writer.text("column.quadrant"), writer.text("column.entries"))
    return writer.slide(Section.CASES, "competition", "swot", Table(head=head, rows=rows))


def _standing(writer: StrategyWriter) -> Slide:
    known = writer.known
    totals = sorted(writer.reasoning.totals, key=lambda side: -side.total)
    chart = Chart(
        type=ChartType.BAR,
        caption=writer.text("totals"),
        categories=tuple(known.side(side.competitor_id) for side in totals),
        series=(Series(name=writer.text("total"), values=tuple(s.total for s in totals)),),
        points=tuple(
            writer.text("fact", name=rival.name, value=rival.answer)
            for rival in _opponents(writer)[:_ENTRIES]
            if rival.answer
        ),
    )
    source = writer.text("matrix_source", day=known.day(known.today))
    return writer.slide(Section.CASES, "competition", "standing", chart, source=source)


def _matrix(writer: StrategyWriter) -> Slide:
    sides = (None, *(rival.id for rival in _opponents(writer)[:_RIVALS]))
    rows = tuple(
        (writer.name(f"elements.{element}"), *(_score(writer, side, element) for side in sides))
        for element in Element
    )
    head = (writer.text("column.element"), *(writer.known.side(side) for side in sides))
    headline = "gap" if "gap" in writer.reasoning.headlines else "standing"
    table = Table(head=head, rows=rows)
    return writer.slide(Section.CASES, "competition", headline, table)


def _plays(writer: StrategyWriter) -> Slide:
    rows = [
        (writer.known.said(play, "move"), play.text, writer.known.said(play, "element"))
        for play in writer.plan.plays[:_ROWS]
    ]
    table = writer.table(("move", "play", "element"), rows)
    return writer.slide(Section.SOLUTION, "strategy", "plays", table)


def _position(writer: StrategyWriter) -> Slide:
    known = writer.known
    facts = writer.facts(
        ("strategy", writer.project.strategy),
        ("level", known.value("level")),
        ("alliance", known.join([known.value("alliance"), known.value("partner")])),
        ("engagement", known.value("engagement")),
        ("focus", known.said(writer.plan.plan, "focus")),
    )
    return writer.slide(Section.SOLUTION, "strategy", "position", facts)


def _questions(writer: StrategyWriter) -> Slide:
    rows: list[tuple[str, str, str]] = []
    for question in ProjectQuestion:
        answer = writer.plan.judgement(None, question)
        said = (writer.known.said(answer, "verdict"), answer.evidence) if answer else ("", "")
        verdict, evidence = said
        rows.append((writer.name(f"project_questions.{question}"), verdict, evidence))
    table = writer.table(("question", "verdict", "evidence"), rows)
    return writer.slide(Section.SOLUTION, "strategy", "questions", table)


def _phases(writer: StrategyWriter) -> Slide:
    known = writer.known
    rows = [
        (
            phase.name,
            known.span(phase.start, phase.end),
            phase.focus,
            known.audience(phase),
            phase.goal,
        )
        for phase in writer.plan.phases
    ]
    table = writer.table(("phase", "period", "focus", "audience", "goal"), rows)
    return writer.slide(Section.SOLUTION, "phases", "phases", table)


def _strengths(writer: StrategyWriter) -> Slide:
    rows = [
        (
            strength.item.text,
            writer.known.join([phase.name for phase in strength.phases]),
            writer.term(f"strength.{strength.state}"),
        )
        for strength in writer.reasoning.strengths[:_ROWS]
    ]
    table = writer.table(("strength", "phase", "state"), rows)
    return writer.slide(Section.SOLUTION, "phases", "strengths", table)


def _risks(writer: StrategyWriter) -> Slide:
    items = [*writer.plan.board(Quadrant.THREATS), *writer.plan.board(Quadrant.WEAKNESSES)]
    rows = [
        (item.text, writer.known.answers_to(item) or writer.text("no_measure"))
        for item in _weightiest(items)[:_ROWS]
    ]
    table = writer.table(("risk", "measure"), rows)
    return writer.slide(Section.SUCCESS, "risks", "risks", table)


def _tripwires(writer: StrategyWriter) -> Slide:
    rows = [
        (
            writer.known.tripwire(tripwire),
            writer.text("pulled" if tripwire.id in writer.reasoning.pulled else "quiet"),
            tripwire.action,
        )
        for tripwire in writer.plan.tripwires
    ]
    table = writer.table(("tripwire", "state", "action"), rows)
    return writer.slide(Section.SUCCESS, "risks", "tripwires", table)


def _work(writer: StrategyWriter) -> list[tuple[str, str, str]]:
    """Return what is to do next, by day: to-dos and contacts."""
    known = writer.known
    todos = [(t.due, t.text, t.owner) for t in writer.plan.todos if t.finished is None]
    contacts = [
        (c.day, known.join([known.said(c, "stakeholder_id"), c.purpose]), c.owner)
        for c in writer.plan.contacts
        if c.state in _AHEAD
    ]
    work = sorted([*todos, *contacts], key=lambda entry: entry[0].isoformat() if entry[0] else "~")
    return [(text, owner, known.day(day)) for day, text, owner in work[:_ROWS]]


def _contact(writer: StrategyWriter, person_id: str) -> str:
    """Return the next contact with a person: day and way."""
    ahead = [c for c in writer.plan.contacts_of(person_id) if c.state in _AHEAD]
    ahead.sort(key=lambda contact: contact.day.isoformat() if contact.day else "~")
    return writer.known.join([writer.known.day(ahead[0].day), ahead[0].way]) if ahead else ""


def _opponents(writer: StrategyWriter) -> list[Competitor]:
    return ordered_by_threat(standings(writer.plan))


def _score(writer: StrategyWriter, side: str | None, element: Element) -> str:
    cell = writer.plan.score(side, element)
    if cell is None or cell.score is None:
        return writer.text("unknown")
    return f"{cell.score:.1f}"


def _entries(board: list[SwotItem]) -> str:
    return "\n".join(brief(item.text, _BOARD) for item in _weightiest(board)[:_ENTRIES])


def _weightiest(items: list[SwotItem]) -> list[SwotItem]:
    return sorted(items, key=lambda item: -item.weight)
