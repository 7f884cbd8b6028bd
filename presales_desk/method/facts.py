"""The facts that rules of advice may ask for: one table, by what a rule speaks about.

The table is the agreement between the rules (``advice.toml``, ours and a company's), which the
loader checks against it, and ``planning``, which computes every fact of it.
"""

from __future__ import annotations

from functools import cache

from presales_desk.method.fact_kinds import Fact, choice, number, truth, words
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

OF_PROJECT = "project."
"""Begins the name of a fact of the project in a rule that speaks of something else."""


_ELEMENT = choice(Element, "method.elements", "Which of the six elements of competition.")
_THREAT = choice(("main", "watch", "minor", "ally"), "threat", "How dangerous the competitor is.")
_SURE = choice(("low", "medium", "high"), "confidence", "How sure we are.")
_AGE = number("Days since it was heard; unknown without a day.")
_EVIDENCE = truth("It is known what shows it.")
_SOURCED = truth("It is known who said it or where it stands.")
_WEIGHT = number("Percent that the element weighs in the comparison.")

_SWOT_ITEM = {
    "text": words("Its words."),
    "weight": number("1 to 3: how much it decides."),
    "evidence": _EVIDENCE,
    "sourced": _SOURCED,
    "age": _AGE,
    "element": truth("It belongs to an element of competition."),
    "rival": words("The competitor it is about; unknown for none."),
    "plays": number("Plays that are derived from it."),
    "phases": number("Phases that are to bring it out."),
    "shown": number("How many times it was shown to the customer."),
    "length": number("Its length in characters."),
}

FACTS: dict[Subject, dict[str, Fact]] = {
    Subject.PROJECT: {
        "level": choice(Importance, "method.importance", "Importance level."),
        "stage": choice(Stage, "method.stages", "Mission phase."),
        "position": choice(Position, "method.positions", "How hard we go for it."),
        "market": choice(("small", "medium", "large"), "market", "Market behind the project."),
        "alliance": choice(Alliance, "method.strategy_options.alliance", "Alone or not."),
        "engagement": choice(Engagement, "method.strategy_options.engagement", "Active or not."),
        "win_own": number("Our own estimate, in percent."),
        "win_computed": number("What the evidence says, in percent."),
        "win_gap": number("Points by which our own estimate is above the computed one."),
        "win_rise": number("Points by which our own estimate rose last."),
        "new_evidence": number("Pieces of evidence heard since the estimate before the last."),
        "sureness": number("Percent of the evidence for the computed estimate that is there."),
        "evidence": number("Percent of the key questions that are answered with evidence."),
        "days_to_tender": number("Days until the offer is due; unknown without such a date."),
        "days_to_decision": number("Days until the customer decides."),
        "price_known": truth("We know what we would ask."),
        "budget_known": truth("We know the customer's budget."),
        "margin_known": truth("We know which margin we expect."),
        "over_budget": number("Percent by which our price is above the budget."),
        "over_rivals": number("Percent by which our price is above the lowest of the rivals."),
        "strategy": truth("The strategy sentence is written."),
        "partner": truth("It is known with whom we compete together."),
        "overruled": truth("A reason is given for another position than the recommended one."),
        "against_rule": truth("We go another way than the answers to the four questions say."),
        "judged": number("How many of the four questions are answered with yes or no for us."),
        "refusals": number("How many of the four questions are answered with no for us."),
        "competitors": number("Competitors."),
        "main_rivals": number("Competitors marked as main rivals."),
        "weights_whole": truth("The weights of the six elements sum to 100 percent."),
        "weights_sum": number("Sum of the weights of the six elements, in percent."),
        "focus": number("Elements on which we fight."),
        "stakeholders": number("The customer's people on the map."),
        "deciders": number("Those of them who decide."),
        "deciders_met": number("Those who decide and whom we have met."),
        "coaches": number("Those who help us from inside."),
        "supporters": number("Those who are for us."),
        "opponents": number("Those who are against us."),
        "balance": number("How many more are for us than against us."),
        "strengths": number("Strengths in the SWOT."),
        "weaknesses": number("Weaknesses in the SWOT."),
        "opportunities": number("Opportunities in the SWOT."),
        "threats": number("Threats in the SWOT."),
        "plays": number("Plays derived from the SWOT."),
        "phases": number("Phases of the exchange."),
        "tripwires": number("Conditions under which we get out."),
        "quiet_days": number("Days since the last contact or exchange; unknown before one."),
        "coming_exchanges": number("Exchanges with the customer to come."),
    },
    Subject.STAKEHOLDER: {
        "name": words("Name."),
        "unit": words("Unit."),
        "level": choice(ListenerLevel, "method.listener_levels", "Level."),
        "decider": truth("Has the last word."),
        "approver": truth("Can refuse."),
        "evaluator": truth("Compares offers or gives points."),
        "coach": truth("Helps us from inside."),
        "role_known": truth("The part in the decision is known."),
        "stance": number("Towards us, -100 to 100."),
        "target": number("Which stance we want."),
        "gap": number("Points from the stance to the one we want."),
        "influence": number("On the decision, 0 to 100."),
        "met": truth("We have spoken with them."),
        "planned": truth("A contact is planned or agreed."),
        "days_since_contact": number("Days since the last contact; unknown before one."),
        "days_to_phase": number(
            "Days until the first phase made for them that is not over begins; below 0 after."
        ),
        "phase": words("That phase."),
        "planned_in_time": truth("A contact is planned or agreed from today until it begins."),
        "sourced": _SOURCED,
        "age": _AGE,
        "rival": words("The competitor they lean to; unknown for none."),
        "needs": truth("What they want is noted."),
        "excitement": truth("What excites them is noted."),
        "doubts": truth("They have doubts."),
        "answered": truth("We know what to say to the doubts."),
        "in_circle": truth("The reporting lines lead back to them."),
        "same_name": truth("Another person has the same name and unit."),
    },
    Subject.CONTACT: {
        "name": words("The stakeholder."),
        "done": truth("It was made."),
        "open": truth("It is still to be made."),
        "owner": truth("A colleague does it."),
        "purpose": truth("It is said what it should achieve."),
        "outcome": truth("It is said what came of it."),
        "dated": truth("It has a day."),
        "overdue": number("Days since it should have been made; unknown unless open and past."),
        "days_left": number("Days until it; unknown without a day."),
        "phase": words("The phase made for them that begins before this first contact."),
    },
    Subject.COMPETITOR: {
        "name": words("Name."),
        "threat": _THREAT,
        "known_scores": number("Of six elements, how many are scored."),
        "evidenced_scores": number("Of six elements, how many are scored with evidence."),
        "ahead": number("Elements in which they lead clearly."),
        "total_behind": number("Points by which their weighted mean is above ours."),
        "relation": truth("Their relation with the customer is noted."),
        "price_known": truth("What they will ask is known."),
        "price_intent": truth("What they want to earn is noted."),
        "cheaper_by": number("Percent by which they are below our price."),
        "answer": truth("What we do about them is noted."),
        "sourced": _SOURCED,
        "age": _AGE,
        "friends": number("Stakeholders who lean to them."),
        "deciders": number("Decision makers who lean to them."),
        "judged": number("How many of the four questions are answered for them."),
        "same_name": truth("Another competitor has the same name."),
    },
    Subject.ELEMENT: {
        "element": _ELEMENT,
        "weight": _WEIGHT,
        "our_score": number("Our score, 1 to 5."),
        "evidence": _EVIDENCE,
        "rival": words("The strongest competitor in it; unknown while none is scored."),
        "lead": number("Our score less the strongest competitor's."),
        "planned": truth("A play or a sentence of ours deals with it."),
        "focus": truth("We fight on it."),
        "strengths": number("Strengths of ours that belong to it."),
    },
    Subject.CELL: {
        "element": _ELEMENT,
        "rival": words("The competitor."),
        "threat": _THREAT,
        "weight": _WEIGHT,
        "score": number("Their score, 1 to 5."),
        "lead": number("Our score less theirs."),
        "evidence": _EVIDENCE,
        "sourced": _SOURCED,
        "age": _AGE,
        "sure": _SURE,
        "move": truth("It is decided which of the four moves we make."),
        "we_say": truth("It is written what we say."),
        "they_say": truth("It is written what they will say."),
    },
    Subject.STRENGTH: {
        **_SWOT_ITEM,
        "schedule": choice(
            ("never", "early", "twice", "planned", "shown"),
            "",
            "How it stands in the schedule of strengths.",
        ),
    },
    Subject.WEAKNESS: _SWOT_ITEM,
    Subject.OPPORTUNITY: _SWOT_ITEM,
    Subject.THREAT: _SWOT_ITEM,
    Subject.PLAY: {
        "text": words("Its words."),
        "move": choice(Move, "method.competitive_moves", "Which of the four moves."),
        "items": number("Items of the SWOT it is derived from."),
        "slides": number("Slides that carry it out."),
        "element": truth("It belongs to an element of competition."),
    },
    Subject.JUDGEMENT: {
        "question": choice(ProjectQuestion, "method.project_questions", "Which question."),
        "verdict": choice(("yes", "unknown", "no"), "verdict", "Its answer."),
        "ours": truth("It is judged for us, not for a competitor."),
        "rival": words("The competitor it is judged for; unknown for us."),
        "evidence": _EVIDENCE,
        "sourced": _SOURCED,
        "age": _AGE,
        "sure": _SURE,
    },
    Subject.PHASE: {
        "name": words("Name."),
        "focus": truth("It is said in what we compete."),
        "goal": truth("It is said how it scores for us."),
        "purpose": truth("It is said what the customer should do afterwards."),
        "audience": truth("It has listeners."),
        "content": truth("It is said what is presented."),
        "strengths": truth("It brings out strengths."),
        "dated": truth("It has a first and a last day."),
        "reversed": truth("It ends before it begins."),
        "other": words("An earlier phase that it overlaps or begins before."),
        "overlap": number("Days it shares with that phase."),
        "out_of_order": truth("It begins before the phase that stands before it."),
        "after_tender": number("Days it goes on after the offer is due and the customer decides."),
        "days_to_start": number("Days until it begins; below 0 once it runs."),
        "days_since_end": number("Days since it ended; below 0 before."),
        "unmet_deciders": number("Decision makers among its listeners whom we have not met."),
        "unshown": number("Strengths it should have brought out and that were not shown."),
    },
    Subject.TRIPWIRE: {
        "words": words("Its condition."),
        "pulled": truth("It is true."),
        "complete": truth("It says all that is needed to check it."),
        "days_left": number("Days until it is pulled; unknown without a day."),
        "action": truth("It is said what we do then."),
    },
    Subject.KEY_ITEM: {
        "item": choice(KeyInfoItem, "method.key_info", "Which of the six items."),
        "status": choice(("missing", "to_verify", "confirmed"), "", "Where it stands."),
        "evidence": number("Percent of its questions that are answered with evidence."),
        "answers": number("Answers."),
        "sources": number("How many people or papers said them."),
        "age": _AGE,
    },
    Subject.QUESTION: {
        "item": choice(KeyInfoItem, "method.key_info", "Which of the six items."),
        "question": words("Its words."),
        "answered": truth("It has an answer."),
        "sources": number("How many people or papers said them."),
        "age": _AGE,
        "open": truth("The answer itself says that something is still unknown."),
    },
    Subject.MILESTONE: {
        "name": words("Name."),
        "kind": choice(
            ("exchange", "tender", "deadline", "decision", "other"), "milestone", "What happens."
        ),
        "done": truth("It is over."),
        "days_left": number("Days until it; unknown without a day."),
        "in_phase": truth("A phase covers its day."),
        "before_tender": truth("The customer decides, though the offer is not yet due."),
        "outline": truth("There is an outline for a talk on or after today."),
    },
    Subject.EXCHANGE: {
        "name": words("Name."),
        "formal": truth("It is one of the numbered meetings."),
        "held": truth("It was held."),
        "cancelled": truth("It does not take place."),
        "summed_up": truth("Its summary is complete."),
        "days_left": number("Days until it; negative once past, unknown without a day."),
        "days_since": number("Days since it; unknown unless it was held."),
        "listeners": number("People of the customer who take part."),
        "open_items": number("Items of its preparation that are not done."),
    },
    Subject.PROMISE: {
        "text": words("What was promised."),
        "open": truth("It is not kept and not waived."),
        "owner": truth("A colleague keeps it."),
        "overdue": number("Days since it should have been kept; unknown unless open and past."),
    },
    Subject.TODO: {
        "text": words("What is to do."),
        "open": truth("It is not done yet."),
        "owner": truth("A colleague does it."),
        "dated": truth("It has a last day."),
        "overdue": number("Days since it should have been done; unknown unless open and past."),
    },
    Subject.OUTLINE: {
        "title": words("Title."),
        "slides": number("Slides."),
        "plays": number("Plays that its slides carry out."),
        "days_left": number("Days until the talk; unknown without a day."),
    },
    Subject.SLIDE: {
        "title": words("Its headline."),
        "internal": truth("It belongs to a deck that never leaves the company."),
        "rival": words("A competitor it names; unknown for none."),
    },
}


@cache
def known_facts(subject: Subject) -> dict[str, Fact]:
    """Return the facts that a rule about ``subject`` may ask for, by name."""
    project = {f"{OF_PROJECT}{name}": fact for name, fact in FACTS[Subject.PROJECT].items()}
    return {**FACTS[subject], **project}
