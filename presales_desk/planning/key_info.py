"""What is known of the six key facts, how well, and what contradicts (method, section 0).

Progress counts evidence, not ticks: a question counts when somebody named said it on a known day
and it is at least fairly sure.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import Confidence, Result, Severity
from presales_desk.records.findings import Finding, Values

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from presales_desk.records.project import KeyFact, Project

PAGE = "key_info"


class ItemStatus(StrEnum):
    """Where one of the six items stands."""

    MISSING = "missing"
    TO_VERIFY = "to_verify"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class QuestionState:
    """One question with the facts that answer it.

    Attributes:
        key: Of the method, such as ``budget.amount``; empty for a question of the user's own.
        own: Words of the user's own question; empty for one of the method's.
        facts: In the user's order; empty while nobody has said anything.
        evidenced: Some fact has an answer, a source, a day and at least fair confidence.
        contradicting: Two facts give different answers.
        stale_days: Age of the newest answer in days when it is too old; None when it is not.

    """

    key: str
    own: str
    facts: tuple[KeyFact, ...]
    answered: bool
    evidenced: bool
    contradicting: bool
    stale_days: int | None


@dataclass(frozen=True, slots=True)
class ItemState:
    """One of the six items: its questions and what is wrong with their answers."""

    item: KeyInfoItem
    questions: tuple[QuestionState, ...]
    findings: tuple[Finding, ...]

    @property
    def total(self) -> int:
        """Number of questions."""
        return len(self.questions)

    @property
    def evidenced(self) -> int:
        """Number of questions with evidence."""
        return sum(question.evidenced for question in self.questions)

    @property
    def status(self) -> ItemStatus:
        """Missing without any answer, confirmed when all have evidence and none contradicts."""
        if not any(question.answered for question in self.questions):
            return ItemStatus.MISSING
        settled = all(q.evidenced and not q.contradicting for q in self.questions)
        return ItemStatus.CONFIRMED if settled else ItemStatus.TO_VERIFY


def assess_key_info(
    facts: Sequence[KeyFact],
    project: Project,
    *,
    questions: Mapping[KeyInfoItem, Sequence[str]],
    stale_days: int,
    today: dt.date,
) -> tuple[ItemState, ...]:
    """Return the state of the six items in the method's order.

    Args:
        facts: Of this project, in the user's order.
        project: A closed one has no stale answers.
        questions: Keys of the method's questions, by item.
        stale_days: An answer older than this is stale.
        today: The day it is judged on.

    """
    limit = stale_days if project.result is Result.OPEN else None
    return tuple(
        _assess_item(item, [f for f in facts if f.item is item], questions[item], limit, today)
        for item in KeyInfoItem
    )


def _assess_item(
    item: KeyInfoItem,
    facts: Sequence[KeyFact],
    keys: Sequence[str],
    stale_days: int | None,
    today: dt.date,
) -> ItemState:
    asked: dict[tuple[str, str], list[KeyFact]] = {(key, ""): [] for key in keys}
    for fact in facts:
        asked.setdefault((fact.question, fact.own_question), []).append(fact)
    states = tuple(
        _assess_question(key, own, group, stale_days, today) for (key, own), group in asked.items()
    )
    findings = tuple(f for state in states for f in _question_findings(item, state))
    return ItemState(item, states, findings)


def _assess_question(
    key: str, own: str, facts: list[KeyFact], stale_days: int | None, today: dt.date
) -> QuestionState:
    answers = {_comparable(fact.answer) for fact in facts} - {""}
    days = [(today - f.heard).days for f in facts if f.heard is not None and f.answer.strip()]
    age = min(days, default=None)
    is_stale = stale_days is not None and age is not None and age > stale_days
    return QuestionState(
        key=key,
        own=own,
        facts=tuple(facts),
        answered=bool(answers),
        evidenced=any(has_evidence(fact) for fact in facts),
        contradicting=bool(key or own) and len(answers) > 1,
        stale_days=age if is_stale else None,
    )


def has_evidence(fact: KeyFact) -> bool:
    """Tell whether a fact counts: an answer, who said it, when, and at least fair confidence."""
    sure = fact.confidence in (Confidence.MEDIUM, Confidence.HIGH)
    return bool(fact.answer.strip() and fact.source.strip() and fact.heard is not None and sure)


def _question_findings(item: KeyInfoItem, state: QuestionState) -> Iterable[Finding]:
    values: Values = {
        "item": Term(f"method.key_info.{item}"),
        "question": Term(f"method.key_info.{state.key}") if state.key else state.own,
    }
    record_id = state.facts[0].id if state.facts else ""
    if not state.answered:
        yield Finding("key_info.unanswered", Severity.WARNING, values, record_id, "answer", PAGE)
        return
    if state.contradicting:
        yield Finding("key_info.contradiction", Severity.ERROR, values, record_id, "answer", PAGE)
    if state.stale_days is not None:
        aged = {**values, "days": state.stale_days}
        yield Finding("key_info.stale", Severity.WARNING, aged, record_id, "heard", PAGE)
    if not state.evidenced:
        lacking = Term(f"evidence.{_lacking(state.facts)}")
        weak = {**values, "lacking": lacking}
        yield Finding("key_info.no_evidence", Severity.WARNING, weak, record_id, "source", PAGE)


def _lacking(facts: Sequence[KeyFact]) -> str:
    """What the best answer still lacks: a source, a day, a judgement, or certainty."""
    best = next(fact for fact in facts if fact.answer.strip())
    if not best.source.strip():
        return "source"
    if best.heard is None:
        return "day"
    return "judgement" if best.confidence is None else "certainty"


def _comparable(answer: str) -> str:
    """The answer without spaces, punctuation, width and case: what makes two answers differ."""
    folded = unicodedata.normalize("NFKC", answer).casefold()
    return "".join(c for c in folded if c == "." or unicodedata.category(c)[0] not in "ZPC")
