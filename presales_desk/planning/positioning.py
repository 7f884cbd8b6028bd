"""How hard to go for an opportunity, and how important it is: the rules are data of the method."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import Importance, ProjectQuestion
from presales_desk.records.enums import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from presales_desk.method.items import PositionRule
    from presales_desk.method.keys import Position
    from presales_desk.records.enums import Market
    from presales_desk.records.plan_records import PlanRecords

Answers = dict[ProjectQuestion, Verdict | None]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """What the method says about how hard to go.

    Attributes:
        position: None while too little is known.
        rule: Key of the rule of ``position_rules`` that decided; empty when none holds.

    """

    position: Position | None
    rule: str


def answers_of(records: PlanRecords, competitor_id: str | None = None) -> Answers:
    """Return the answers to the four questions for one side, us for None."""
    found = {question: records.judgement(competitor_id, question) for question in ProjectQuestion}
    return {question: answer.verdict if answer else None for question, answer in found.items()}


def recommend(
    answers: Mapping[ProjectQuestion, Verdict | None], win: int | None, level: Importance | None
) -> Recommendation:
    """Return what the first rule of the method recommends whose conditions all hold.

    Args:
        answers: To the four questions; a missing one counts as unanswered.
        win: Our own estimate, 0 to 100.
        level: Importance of the project.

    """
    for rule in load().position_rules:
        if _holds(rule, answers, win, level):
            return Recommendation(rule.position, rule.key)
    return Recommendation(None, "")


def suggested_level(margin: Decimal | None, market: Market | None) -> Importance | None:
    """Return the importance that margin, in yuan, and market suggest; None while both are open."""
    limits = load().thresholds.importance[market]
    if margin is None:
        return limits.unknown_margin
    if margin >= limits.very_important:
        return Importance.VERY_IMPORTANT
    if margin >= limits.important:
        return Importance.IMPORTANT
    return Importance.NORMAL if margin >= limits.normal else Importance.NOT_IMPORTANT


def _holds(
    rule: PositionRule,
    answers: Mapping[ProjectQuestion, Verdict | None],
    win: int | None,
    level: Importance | None,
) -> bool:
    count = Counter(answers.get(question) for question in ProjectQuestion)
    return (
        count[Verdict.YES] in rule.yes
        and count[Verdict.NO] in rule.no
        and count[Verdict.UNKNOWN] in rule.unknown
        and count[None] in rule.unanswered
        and all(answers.get(question) is Verdict.NO for question in rule.refused)
        and (rule.win is None or (win is not None and win in rule.win))
        and (not rule.levels or level in rule.levels)
    )
