"""The facts that rules of advice may ask for: one table, by what a rule speaks about.

The table is the agreement between the rules (``advice.toml``, ours and a company's), which the
loader checks against it, and ``planning``, which computes every fact of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from presales_desk.method.keys import (
    Alliance,
    Element,
    Engagement,
    Importance,
    KeyInfoItem,
    ListenerLevel,
    Move,
    Position,
    ProjectQuestion,
    Stage,
    Subject,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

OF_PROJECT = "project."
"""Begins the name of a fact of the project in a rule that speaks of something else."""


class FactKind(StrEnum):
    """What can be asked of a fact. Every one can also be unknown."""

    TRUTH = "truth"
    NUMBER = "number"
    CHOICE = "choice"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry of the table.

    Attributes:
        meaning: What it says; when it is unknown where that is not plain.
        values: Of a choice: the keys there are.
        words: Of a choice: where the catalogue names these keys.

    """

    kind: FactKind
    meaning: str
    values: tuple[str, ...] = ()
    words: str = ""


def _truth(meaning: str) -> Fact:
    return Fact(FactKind.TRUTH, meaning)


def _number(meaning: str) -> Fact:
    return Fact(FactKind.NUMBER, meaning)


def _words(meaning: str) -> Fact:
    return Fact(FactKind.WORDS, meaning)


def _choice(values: Iterable[str], words: str, meaning: str) -> Fact:
    return Fact(FactKind.CHOICE, meaning, tuple(values), words)


_ELEMENT = _choice(Element, "method.elements", "Which of the six elements of competition.")
_THREAT = _choice(("main", "watch", "minor", "ally"), "threat", "How dangerous the competitor is.")
_SURE = _choice(("low", "medium", "high"), "confidence", "How sure we are.")
_AGE = _number("Days since it was heard; unknown without a day.")
_EVIDENCE = _truth("It is known what shows it.")
_SOURCED = _truth("It is known who said it or where it stands.")
_WEIGHT = _number("Percent that the element weighs in the comparison.")

_SWOT_ITEM = {
    "text": _words("Its words."),
    "weight": _number("1 to 3: how much it decides."),
    "evidence": _EVIDENCE,
    "sourced": _SOURCED,
    "age": _AGE,
    "element": _truth("It belongs to an element of competition."),
    "rival": _words("The competitor it is about; unknown for none."),
    "plays": _number("Plays that are derived from it."),
    "phases": _number("Phases that are to bring it out."),
    "shown": _number("How many times it was shown to the customer."),
    "length": _number("Its length in characters."),
}

FACTS: dict[Subject, dict[str, Fact]] = {
    Subject.PROJECT: {
        "level": _choice(Importance, "method.importance", "Importance level."),
        "stage": _choice(Stage, "method.stages", "Mission phase."),
        "position": _choice(Position, "method.positions", "How hard we go for it."),
        "market": _choice(("small", "medium", "large"), "market", "Market behind the project."),
        "alliance": _choice(Alliance, "method.strategy_options.alliance", "Alone or not."),
        "engagement": _choice(Engagement, "method.strategy_options.engagement", "Active or not."),
        "win_own": _number("Our own estimate, in percent."),
        "win_computed": _number("What the evidence says, in percent."),
        "win_gap": _number("Points by which our own estimate is above the computed one."),
        "win_rise": _number("Points by which our own estimate rose last."),
        "new_evidence": _number("Pieces of evidence heard since the estimate before the last."),
        "sureness": _number("Percent of the evidence for the computed estimate that is there."),
        "evidence": _number("Percent of the key questions that are answered with evidence."),
        "days_to_tender": _number("Days until the offer is due; unknown without such a date."),
        "days_to_decision": _number("Days until the customer decides."),
        "price_known": _truth("We know what we would ask."),
        "budget_known": _truth("We know the customer's budget."),
        "margin_known": _truth("We know which margin we expect."),
        "over_budget": _number("Percent by which our price is above the budget."),
        "over_rivals": _number("Percent by which our price is above the lowest of the rivals."),
        "strategy": _truth("The strategy sentence is written."),
        "partner": _truth("It is known with whom we compete together."),
        "overruled": _truth("A reason is given for another position than the recommended one."),
        "against_rule": _truth("We go another way than the answers to the four questions say."),
        "judged": _number("How many of the four questions are answered with yes or no for us."),
        "refusals": _number("How many of the four questions are answered with no for us."),
        "competitors": _number("Competitors."),
        "main_rivals": _number("Competitors marked as main rivals."),
        "weights_whole": _truth("The weights of the six elements sum to 100 percent."),
        "weights_sum": _number("Sum of the weights of the six elements, in percent."),
        "focus": _number("Elements on which we fight."),
        "stakeholders": _number("The customer's people on the map."),
        "deciders": _number("Those of them who decide."),
        "deciders_met": _number("Those who decide and whom we have met."),
        "coaches": _number("Those who help us from inside."),
        "supporters": _number("Those who are for us."),
        "opponents": _number("Those who are against us."),
        "balance": _number("How many more are for us than against us."),
        "strengths": _number("Strengths in the SWOT."),
        "weaknesses": _number("Weaknesses in the SWOT."),
        "opportunities": _number("Opportunities in the SWOT."),
        "threats": _number("Threats in the SWOT."),
        "plays": _number("Plays derived from the SWOT."),
        "phases": _number("Phases of the exchange."),
        "tripwires": _number("Conditions under which we get out."),
        "quiet_days": _number("Days since the last contact or exchange; unknown before one."),
        "coming_exchanges": _number("Exchanges with the customer to come."),
    },
    Subject.STAKEHOLDER: {
        "name": _words("Name."),
        "unit": _words("Unit."),
        "level": _choice(ListenerLevel, "method.listener_levels", "Level."),
        "decider": _truth("Has the last word."),
        "approver": _truth("Can refuse."),
        "evaluator": _truth("Compares offers or gives points."),
        "coach": _truth("Helps us from inside."),
        "role_known": _truth("The part in the decision is known."),
        "stance": _number("Towards us, -100 to 100."),
        "target": _number("Which stance we want."),
        "gap": _number("Points from the stance to the one we want."),
        "influence": _number("On the decision, 0 to 100."),
        "met": _truth("We have spoken with them."),
        "planned": _truth("A contact is planned or agreed."),
        "days_since_contact": _number("Days since the last contact; unknown before one."),
        "days_to_phase": _number("Days until the first phase made for them begins; below 0 after."),
        "phase": _words("That phase."),
        "sourced": _SOURCED,
        "age": _AGE,
        "rival": _words("The competitor they lean to; unknown for none."),
        "needs": _truth("What they want is noted."),
        "excitement": _truth("What excites them is noted."),
        "doubts": _truth("They have doubts."),
        "answered": _truth("We know what to say to the doubts."),
        "in_circle": _truth("The reporting lines lead back to them."),
        "same_name": _truth("Another person has the same name and unit."),
    },
    Subject.CONTACT: {
        "name": _words("The stakeholder."),
        "done": _truth("It was made."),
        "open": _truth("It is still to be made."),
        "owner": _truth("A colleague does it."),
        "purpose": _truth("It is said what it should achieve."),
        "outcome": _truth("It is said what came of it."),
        "dated": _truth("It has a day."),
        "overdue": _number("Days since it should have been made; unknown unless open and past."),
        "days_left": _number("Days until it; unknown without a day."),
        "phase": _words("The phase made for them that begins before this first contact."),
    },
    Subject.COMPETITOR: {
        "name": _words("Name."),
        "threat": _THREAT,
        "known_scores": _number("Of six elements, how many are scored."),
        "evidenced_scores": _number("Of six elements, how many are scored with evidence."),
        "ahead": _number("Elements in which they lead clearly."),
        "total_behind": _number("Points by which their weighted mean is above ours."),
        "relation": _truth("Their relation with the customer is noted."),
        "price_known": _truth("What they will ask is known."),
        "price_intent": _truth("What they want to earn is noted."),
        "cheaper_by": _number("Percent by which they are below our price."),
        "answer": _truth("What we do about them is noted."),
        "sourced": _SOURCED,
        "age": _AGE,
        "friends": _number("Stakeholders who lean to them."),
        "deciders": _number("Decision makers who lean to them."),
        "judged": _number("How many of the four questions are answered for them."),
        "same_name": _truth("Another competitor has the same name."),
    },
    Subject.ELEMENT: {
        "element": _ELEMENT,
        "weight": _WEIGHT,
        "our_score": _number("Our score, 1 to 5."),
        "evidence": _EVIDENCE,
        "rival": _words("The strongest competitor in it; unknown while none is scored."),
        "lead": _number("Our score less the strongest competitor's."),
        "planned": _truth("A play or a sentence of ours deals with it."),
        "focus": _truth("We fight on it."),
        "strengths": _number("Strengths of ours that belong to it."),
    },
    Subject.CELL: {
        "element": _ELEMENT,
        "rival": _words("The competitor."),
        "threat": _THREAT,
        "weight": _WEIGHT,
        "score": _number("Their score, 1 to 5."),
        "lead": _number("Our score less theirs."),
        "evidence": _EVIDENCE,
        "sourced": _SOURCED,
        "age": _AGE,
        "sure": _SURE,
        "move": _truth("It is decided which of the four moves we make."),
        "we_say": _truth("It is written what we say."),
        "they_say": _truth("It is written what they will say."),
    },
    Subject.STRENGTH: {
        **_SWOT_ITEM,
        "schedule": _choice(
            ("never", "early", "twice", "planned", "shown"),
            "",
            "How it stands in the schedule of strengths.",
        ),
    },
    Subject.WEAKNESS: _SWOT_ITEM,
    Subject.OPPORTUNITY: _SWOT_ITEM,
    Subject.THREAT: _SWOT_ITEM,
    Subject.PLAY: {
        "text": _words("Its words."),
        "move": _choice(Move, "method.competitive_moves", "Which of the four moves."),
        "items": _number("Items of the SWOT it is derived from."),
        "slides": _number("Slides that carry it out."),
        "element": _truth("It belongs to an element of competition."),
    },
    Subject.JUDGEMENT: {
        "question": _choice(ProjectQuestion, "method.project_questions", "Which question."),
        "verdict": _choice(("yes", "unknown", "no"), "verdict", "Its answer."),
        "ours": _truth("It is judged for us, not for a competitor."),
        "rival": _words("The competitor it is judged for; unknown for us."),
        "evidence": _EVIDENCE,
        "sourced": _SOURCED,
        "age": _AGE,
        "sure": _SURE,
    },
    Subject.PHASE: {
        "name": _words("Name."),
        "focus": _truth("It is said in what we compete."),
        "goal": _truth("It is said how it scores for us."),
        "purpose": _truth("It is said what the customer should do afterwards."),
        "audience": _truth("It has listeners."),
        "content": _truth("It is said what is presented."),
        "strengths": _truth("It brings out strengths."),
        "dated": _truth("It has a first and a last day."),
        "reversed": _truth("It ends before it begins."),
        "other": _words("An earlier phase that it overlaps or begins before."),
        "overlap": _number("Days it shares with that phase."),
        "out_of_order": _truth("It begins before the phase that stands before it."),
        "after_tender": _number("Days it goes on after the offer is due and the customer decides."),
        "days_to_start": _number("Days until it begins; below 0 once it runs."),
        "days_since_end": _number("Days since it ended; below 0 before."),
        "unmet_deciders": _number("Decision makers among its listeners whom we have not met."),
        "unshown": _number("Strengths it should have brought out and that were not shown."),
    },
    Subject.TRIPWIRE: {
        "words": _words("Its condition."),
        "pulled": _truth("It is true."),
        "complete": _truth("It says all that is needed to check it."),
        "days_left": _number("Days until it is pulled; unknown without a day."),
        "action": _truth("It is said what we do then."),
    },
    Subject.KEY_ITEM: {
        "item": _choice(KeyInfoItem, "method.key_info", "Which of the six items."),
        "status": _choice(("missing", "to_verify", "confirmed"), "", "Where it stands."),
        "evidence": _number("Percent of its questions that are answered with evidence."),
        "answers": _number("Answers."),
        "sources": _number("How many people or papers said them."),
        "age": _AGE,
    },
    Subject.QUESTION: {
        "item": _choice(KeyInfoItem, "method.key_info", "Which of the six items."),
        "question": _words("Its words."),
        "answered": _truth("It has an answer."),
        "sources": _number("How many people or papers said them."),
        "age": _AGE,
        "open": _truth("The answer itself says that something is still unknown."),
    },
    Subject.MILESTONE: {
        "name": _words("Name."),
        "kind": _choice(
            ("exchange", "tender", "deadline", "decision", "other"), "milestone", "What happens."
        ),
        "done": _truth("It is over."),
        "days_left": _number("Days until it; unknown without a day."),
        "in_phase": _truth("A phase covers its day."),
        "before_tender": _truth("The customer decides, though the offer is not yet due."),
        "outline": _truth("There is an outline for a talk on or after today."),
    },
    Subject.TODO: {
        "text": _words("What is to do."),
        "owner": _truth("A colleague does it."),
        "dated": _truth("It has a last day."),
        "overdue": _number("Days since it should have been done; unknown unless open and past."),
    },
    Subject.OUTLINE: {
        "title": _words("Title."),
        "slides": _number("Slides."),
        "plays": _number("Plays that its slides carry out."),
        "days_left": _number("Days until the talk; unknown without a day."),
    },
    Subject.SLIDE: {
        "title": _words("Its headline."),
        "internal": _truth("It belongs to a deck that never leaves the company."),
        "rival": _words("A competitor it names; unknown for none."),
    },
}


@cache
def known_facts(subject: Subject) -> dict[str, Fact]:
    """Return the facts that a rule about ``subject`` may ask for, by name."""
    project = {f"{OF_PROJECT}{name}": fact for name, fact in FACTS[Subject.PROJECT].items()}
    return {**FACTS[subject], **project}
