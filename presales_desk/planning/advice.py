"""What the program notices by itself: the rules of the method held against the facts."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.method.facts import OF_PROJECT, known_facts
from presales_desk.method.keys import Subject
from presales_desk.planning import (
    facts_competition,
    facts_exchanges,
    facts_people,
    facts_plan,
    facts_swot,
    facts_talk,
)
from presales_desk.planning.facts import Facts, Ground
from presales_desk.planning.facts_project import project_facts
from presales_desk.records.enums import Result
from presales_desk.records.findings import ADVICE, Finding, Values

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Sequence

    from presales_desk.method.fact_kinds import Fact
    from presales_desk.method.rules import Condition, Rule, Value
    from presales_desk.planning.overview import Material
    from presales_desk.records.plan import Silence

_SUBJECTS: dict[Subject, Callable[[Ground], Iterable[tuple[str, Facts]]]] = {
    Subject.STAKEHOLDER: facts_people.stakeholders,
    Subject.CONTACT: facts_people.contacts,
    Subject.COMPETITOR: facts_competition.competitors,
    Subject.ELEMENT: facts_competition.elements,
    Subject.CELL: facts_competition.cells,
    Subject.STRENGTH: facts_swot.strengths,
    Subject.WEAKNESS: facts_swot.weaknesses,
    Subject.OPPORTUNITY: facts_swot.opportunities,
    Subject.THREAT: facts_swot.threats,
    Subject.PLAY: facts_swot.plays,
    Subject.JUDGEMENT: facts_plan.judgements,
    Subject.PHASE: facts_plan.phases,
    Subject.TRIPWIRE: facts_plan.tripwires,
    Subject.KEY_ITEM: facts_talk.key_items,
    Subject.QUESTION: facts_talk.questions,
    Subject.MILESTONE: facts_plan.milestones,
    Subject.EXCHANGE: facts_exchanges.exchanges,
    Subject.PROMISE: facts_exchanges.promises,
    Subject.TODO: facts_plan.todos,
    Subject.OUTLINE: facts_talk.outlines,
    Subject.SLIDE: facts_talk.slides,
}


def audible(findings: Iterable[Finding], silences: Sequence[Silence]) -> tuple[Finding, ...]:
    """Return the findings that nobody silenced, for their record or for the whole project."""
    quiet = {(silence.rule, silence.record_id) for silence in silences}
    return tuple(finding for finding in findings if not quiet & _silenced_as(finding))


def _silenced_as(finding: Finding) -> set[tuple[str, str]]:
    return {(finding.rule, ""), (finding.rule, finding.record_id)}


def facts_about(subject: Subject, ground: Ground, project: Facts) -> Iterable[tuple[str, Facts]]:
    """Return the facts of every record or cell of a kind with its id; those of the project once."""
    if subject is Subject.PROJECT:
        return [(ground.project.id, project)]
    return _SUBJECTS[subject](ground)


def noticed(material: Material, today: dt.date) -> list[Finding]:
    """Return what the rules say about an open project, in their order; silences do not count.

    A closed project needs no advice any more.
    """
    if material.project.result is not Result.OPEN:
        return []
    ground = Ground(material, today)
    facts = project_facts(ground)
    project = {f"{OF_PROJECT}{name}": value for name, value in facts.items()}
    found: defaultdict[str, list[Finding]] = defaultdict(list)
    for subject, rules in _rules_to_ask(project).items():
        for id, own in facts_about(subject, ground, facts):
            for rule, needs in rules:
                if all(need.is_met(own.get(need.fact)) for need in needs):
                    found[rule.key].append(_finding(rule, id, own, project))
    return [finding for key in load().rules for finding in found[key]]


def _rules_to_ask(project: Facts) -> dict[Subject, list[tuple[Rule, list[Condition]]]]:
    """Return by subject the rules that the project allows, each with what is left to ask.

    What a rule asks of the project is so for all records or for none: it is asked once.
    """
    asked: defaultdict[Subject, list[tuple[Rule, list[Condition]]]] = defaultdict(list)
    for rule in load().rules.values():
        whole = [need for need in rule.when if need.fact.startswith(OF_PROJECT)]
        if all(need.is_met(project.get(need.fact)) for need in whole):
            own = [need for need in rule.when if need not in whole]
            asked[rule.about].append((rule, own))
    return asked


def _finding(rule: Rule, id: str, own: Facts, project: Facts) -> Finding:
    known = known_facts(rule.about)
    values: Values = {
        name: _shown(own.get(name, project.get(name)), known[name])
        for name in rule.places
        if own.get(name, project.get(name)) is not None
    }
    return Finding(f"{ADVICE}{rule.key}", rule.severity, values, id, rule.field, rule.page)


def _shown(value: Value, fact: Fact) -> str | int:
    """Return a fact as it fills a place in a sentence."""
    if fact.words:
        return Term(f"{fact.words}.{value}")
    if isinstance(value, str):
        return value
    return f"{value:g}" if isinstance(value, (int, float)) else ""
