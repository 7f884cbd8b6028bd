"""The fifth block and the end: success factors, open questions, what we ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import KeyInfoItem, Section
from presales_desk.planning.dates import in_order
from presales_desk.planning.draft.phrases import parted
from presales_desk.planning.draft.proposal import Tie
from presales_desk.planning.draft.skeleton import is_skeleton
from presales_desk.planning.draft.sketch import Said
from presales_desk.planning.kinship import kindred
from presales_desk.records.enums import MilestoneKind
from presales_desk.records.formats import day
from presales_desk.records.outline import MEETS
from presales_desk.records.people import Todo
from presales_desk.records.slide_arguments import SuccessFactor
from presales_desk.records.slide_content import Action, Closing, Discussion, SuccessFactors

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.planning.draft.sketch import Sketch
    from presales_desk.records.project import KeyFact, Milestone

_FACTORS, _TOPICS, _ACTIONS, _RECAP = (3, 5), (2, 4), 4, 3
_NAME = (20, 48)
"""Characters of the name of a factor, Chinese and English; what needs more is none."""


def success(sketch: Sketch) -> Iterator[Proposal]:
    """Yield the slide of the success factors; note what the plan does not say about them."""
    keys = sketch.ground.answers(KeyInfoItem.REQUIREMENTS, "must_have", "success")
    factors = _factors(keys, sketch)
    if len(factors) < _FACTORS[0]:
        sketch.gap("no_factors", "key_info", who=sketch.whom(KeyInfoItem.SUCCESS_KEYS))
        return
    used = [fact for fact, _ in factors]
    told = tuple(factor for _, factor in factors)
    facts = list({fact.id: fact for fact in used}.values())
    said = Said(
        title=sketch.text("success.title", count=len(factors)),
        source=sketch.source(facts),
    )
    ties = [Tie(MEETS, fact.id) for fact in facts]
    content = SuccessFactors(factors=told)
    yield sketch.proposal("success", Section.SUCCESS, said, content, origins=facts, ties=ties)
    sketch.gap("customers_part", "outline", count=len(factors))


def _factors(keys: Sequence[KeyFact], sketch: Sketch) -> list[tuple[KeyFact, SuccessFactor]]:
    """Return each thing that success takes, with our part and how it is checked where known."""
    ours = [sketch.fit(person.answer) for person in sketch.listeners]
    own = [score for score in sketch.ground.records.scores if score.competitor_id is None]
    ours += [sketch.fit(score.we_say) for score in own]
    ours = [text for text in ours if text]
    checks = [
        sentence
        for fact in sketch.ground.answers(KeyInfoItem.REQUIREMENTS, "success")
        for sentence in sketch.fitting(fact.answer)
    ]
    found: list[tuple[KeyFact, SuccessFactor]] = []
    for fact in keys:
        for sentence in sketch.fitting(fact.answer):
            name, rest = parted(sentence, 10 if sketch.is_chinese else 28)
            others = [check for check in checks if check != sentence]
            factor = SuccessFactor(
                name=name,
                ours=next(iter(kindred(sentence, ours, str)), ""),
                check=rest or next(iter(kindred(sentence, others, str)), ""),
            )
            is_short = len(name) <= (_NAME[0] if sketch.is_chinese else _NAME[1])
            if is_short and (factor.ours or factor.check):
                found.append((fact, factor))
    return found[: _FACTORS[1]]


def questions(sketch: Sketch) -> Iterator[Proposal]:
    """Yield what is still open between the customer and us, as topics to talk about."""
    open_items = (KeyInfoItem.REQUIREMENTS, KeyInfoItem.SCHEDULE)
    facts = [f for f in sketch.ground.facts if f.item in open_items and sketch.fit(f.unknown)]
    facts = facts[: _TOPICS[1]]
    if len(facts) < _TOPICS[0]:
        return
    topics = tuple(sketch.fit(fact.unknown) for fact in facts)
    said = Said(title=sketch.text("qa.title", count=len(topics)))
    content = Discussion(lead=sketch.text("qa.lead"), topics=topics)
    yield sketch.proposal("qa", Section.CLOSING, said, content, origins=facts)


def closing(sketch: Sketch, before: Sequence[Proposal]) -> Proposal:
    """Return the end of the talk: what was said, and what is asked of whom until when."""
    asked = _asked(sketch)
    actions = tuple(action for action, _ in asked)
    dated = next((a for a, record in asked if a.when and isinstance(record, Todo)), None)
    title = sketch.text("closing.title")
    if dated is not None:
        title = sketch.text("closing.by", what=dated.what, when=dated.when)
    if not any(action.who and action.when for action in actions):
        sketch.gap("no_action", "overview")
    if not actions:
        open_ = {name: sketch.text(f"closing.open.{name}") for name in ("what", "who", "when")}
        actions = (Action(**open_),)
    sections = (Section.TRENDS, Section.QUESTIONS, Section.SOLUTION)
    told = [p for p in before if not is_skeleton(p.slide)]
    first = [next((p for p in told if p.slide.section is one), None) for one in sections]
    recap = tuple(proposal.slide.title for proposal in first if proposal)[:_RECAP]
    content = Closing(recap=recap, actions=actions, thanks=sketch.text("closing.thanks"))
    origins = [record for _, record in asked]
    return sketch.proposal("closing", Section.CLOSING, Said(title=title), content, origins=origins)


def _asked(sketch: Sketch) -> list[tuple[Action, Todo | Milestone]]:
    """Return what comes next, with who and when: agreed with the listeners, and meetings ahead."""
    ground, language = sketch.ground, sketch.language
    since = ground.outline.day or ground.today
    people = {person.id for person in sketch.listeners}
    todos = [
        todo
        for todo in ground.records.todos
        if todo.finished is None
        and (todo.due is None or todo.due > since)
        and todo.record_id in people
        and sketch.may_say(todo.text)
    ]
    meetings = [
        one
        for one in in_order(ground.milestones)
        if one.kind is MilestoneKind.EXCHANGE
        and (one.day is not None and one.day > since)
        and not one.done
        and sketch.may_say(one.name)
    ]
    asked: list[tuple[Action, Todo | Milestone]] = [
        (Action(what=todo.text, who=todo.owner, when=day(todo.due, language)), todo)
        for todo in todos
    ]
    owner = ground.project.presales
    asked += [
        (Action(what=one.name, who=owner, when=day(one.day, language)), one) for one in meetings
    ]
    return asked[:_ACTIONS]
