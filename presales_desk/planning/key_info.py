"""What is known of the six key facts, how well, and what contradicts (method, section 0).

Progress counts evidence, not ticks: a question counts when somebody named said it on a known day
and it is at least fairly sure.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method.keys import KeyInfoItem
from presales_desk.planning.contradictions import conflict, essence
from presales_desk.records.enums import Confidence, Result, Severity
from presales_desk.records.findings import Finding, Values

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from presales_desk.method.items import KeyInfo
    from presales_desk.method.thresholds import KeyInfoThresholds
    from presales_desk.method.vocabulary import Method
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
        conflict: The first two facts that name different days or amounts; None for none.
        several: There are different answers that may or may not agree.
        stale_days: Age of the newest answer in days when it is too old; None when it is not.

    """

    key: str
    own: str
    facts: tuple[KeyFact, ...]
    answered: bool
    evidenced: bool
    conflict: tuple[KeyFact, KeyFact] | None
    several: bool
    stale_days: int | None

    @property
    def contradicting(self) -> bool:
        """Whether two facts contradict each other."""
        return self.conflict is not None

    @property
    def status(self) -> ItemStatus:
        """Missing without an answer, confirmed with evidence that nothing contradicts."""
        if not self.answered:
            return ItemStatus.MISSING
        settled = self.evidenced and not self.contradicting
        return ItemStatus.CONFIRMED if settled else ItemStatus.TO_VERIFY


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
        settled = all(q.status is ItemStatus.CONFIRMED for q in self.questions)
        return ItemStatus.CONFIRMED if settled else ItemStatus.TO_VERIFY

    @property
    def headline(self) -> str:
        """The first answer there is: what the item comes down to; empty while there is none."""
        return next((fact.answer for fact in self._answers()), "")

    @property
    def newest(self) -> KeyFact | None:
        """The answer that was heard last; None while no answer has a day."""
        dated = [(fact.heard, fact) for fact in self._answers() if fact.heard is not None]
        return max(dated, key=itemgetter(0))[1] if dated else None

    def _answers(self) -> Iterable[KeyFact]:
        facts = (fact for question in self.questions for fact in question.facts)
        return (fact for fact in facts if fact.answer.strip())


def assess_key_info(
    facts: Sequence[KeyFact], project: Project, *, method: Method, today: dt.date
) -> tuple[ItemState, ...]:
    """Return the state of the six items in the method's order.

    Args:
        facts: Of this project, in the user's order.
        project: A closed one has no stale answers.
        method: Gives the questions, and the numbers by which answers are judged.
        today: The day it is judged on.

    """
    judge = _Judge(method.thresholds.key_info, project, today)
    return tuple(
        judge.item(item, [fact for fact in facts if fact.item == item.key])
        for item in method.key_info
    )


@dataclass(frozen=True, slots=True)
class _Judge:
    thresholds: KeyInfoThresholds
    project: Project
    today: dt.date

    def item(self, item: KeyInfo, facts: Sequence[KeyFact]) -> ItemState:
        asked: dict[tuple[str, str], list[KeyFact]] = {
            (f"{item.key}.{question.key}", ""): [] for question in item.questions
        }
        for fact in facts:
            asked.setdefault((fact.question, fact.own_question), []).append(fact)
        key = KeyInfoItem(item.key)
        states = tuple(self.question(key, *words, group) for words, group in asked.items())
        findings = tuple(f for state in states for f in _question_findings(key, state))
        return ItemState(key, states, findings)

    def question(
        self, item: KeyInfoItem, key: str, own: str, facts: list[KeyFact]
    ) -> QuestionState:
        answers = {_comparable(fact.answer): fact.answer for fact in facts if fact.answer.strip()}
        conflict = self._conflict(facts) if key or own else None
        return QuestionState(
            key=key,
            own=own,
            facts=tuple(facts),
            answered=bool(answers),
            evidenced=any(has_evidence(fact) for fact in facts),
            conflict=conflict,
            several=bool(key) and len(answers) > 1 and conflict is None,
            stale_days=self._stale_days(item, facts),
        )

    def _conflict(self, facts: Sequence[KeyFact]) -> tuple[KeyFact, KeyFact] | None:
        answered = [fact for fact in facts if fact.answer.strip()]
        tolerance = self.thresholds.amount_difference_percent
        found = conflict([fact.answer for fact in answered], tolerance)
        return (answered[found[0]], answered[found[1]]) if found is not None else None

    def _stale_days(self, item: KeyInfoItem, facts: Sequence[KeyFact]) -> int | None:
        """Age of the answer that is fresh for longest, if even that one is too old."""
        if self.project.result is not Result.OPEN:
            return None
        heard = [fact for fact in facts if fact.answer.strip() and fact.heard is not None]
        over = [self._age(fact) - self._limit(item, fact) for fact in heard]
        if not over or min(over) <= 0:
            return None
        return self._age(heard[over.index(min(over))])

    def _age(self, fact: KeyFact) -> int:
        return (self.today - fact.heard).days if fact.heard else 0

    def _limit(self, item: KeyInfoItem, fact: KeyFact) -> float:
        limit = self.thresholds.stale_days[item]
        unsure = fact.confidence is Confidence.LOW
        return limit * self.thresholds.low_confidence_factor if unsure else limit


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
    if state.conflict is not None:
        told = {**values, **_voices(*state.conflict)}
        yield Finding("key_info.contradiction", Severity.ERROR, told, record_id, "answer", PAGE)
    if state.several:
        yield Finding("key_info.several", Severity.HINT, values, record_id, "answer", PAGE)
    if state.stale_days is not None:
        aged = {**values, "days": state.stale_days}
        yield Finding("key_info.stale", Severity.WARNING, aged, record_id, "heard", PAGE)
    if not state.evidenced:
        lacking = Term(f"evidence.{_lacking(state.facts)}")
        weak = {**values, "lacking": lacking}
        yield Finding("key_info.no_evidence", Severity.WARNING, weak, record_id, "source", PAGE)


def _voices(one: KeyFact, other: KeyFact) -> Values:
    """Tell who names which day or amount."""
    return {
        "one": one.source.strip() or Term("evidence.somebody"),
        "says": essence(one.answer),
        "other": other.source.strip() or Term("evidence.somebody"),
        "denies": essence(other.answer),
    }


def _lacking(facts: Sequence[KeyFact]) -> str:
    """What the best answer still lacks: a source, a day, a judgement, or certainty."""
    best = next(fact for fact in facts if fact.answer.strip())
    if not best.source.strip():
        return "source"
    if best.heard is None:
        return "day"
    return "judgement" if best.confidence is None else "certainty"


def _comparable(answer: str) -> str:
    """The answer without spaces, punctuation, width and case, so that only words count."""
    folded = unicodedata.normalize("NFKC", answer).casefold()
    return "".join(c for c in folded if c == "." or unicodedata.category(c)[0] not in "ZPC")
