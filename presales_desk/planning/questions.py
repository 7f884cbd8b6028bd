"""What the listeners of an exchange may ask: from who they are, and from what they may have heard.

Method: questions from the customer (section 11); who asks what follows from stance and role.
Nothing is understood: sentences of the plan become questions, the user decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk.method.keys import DecisionRole, Move, Quadrant, QuestionKind
from presales_desk.planning.kinship import tellings
from presales_desk.planning.people import Attitude, attitude, same_name
from presales_desk.records.competition import PLAYED_FROM
from presales_desk.records.enums import Landing
from presales_desk.records.messages import catalogue
from presales_desk.records.outline import SHOWS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.planning.past_questions import PastQuestion
    from presales_desk.records.competition import SwotItem
    from presales_desk.records.findings import Values
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.questions import Question

MOST = 24
"""Proposals that are made at once."""

_LANDED, _DOUBT, _WEAKNESS, _CLAIM, _NEED, _STRENGTH, _PAST = 70, 60, 55, 50, 35, 30, 25
"""How likely a question is by where it comes from, before who would ask it is looked at."""
_HOSTILE, _KEY_PERSON, _OF_INFLUENCE = 10, 10, 0.2
_KIN, _MOST_KIN, _LEAST_KIN = 3, 45, 2
"""Points for each telling word that a past question shares with the plan, and the most of them."""
_CLAUSE = re.compile(r"[；;\n。]+|(?<=[a-z])\.\s+")
_TECHNICAL = frozenset({DecisionRole.EVALUATOR, DecisionRole.USER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What proposals follow from.

    Attributes:
        listeners: Of the exchange.
        key_people: Ids of those whose opinion counts most.
        known: Questions of the project, from every exchange.
        exchange_id: Which is prepared.
        past: Questions of other projects.
        language: Of the project.

    """

    records: PlanRecords
    listeners: Sequence[Stakeholder]
    key_people: frozenset[str] = frozenset()
    known: Sequence[Question] = ()
    exchange_id: str = ""
    past: Sequence[PastQuestion] = ()
    language: str = "zh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A question that may be asked.

    Attributes:
        trap: Key of ``trap_kinds``; empty for none.
        stakeholder_id: Who would ask it; None when nobody in particular.
        answer: What the plan has to say to it; may be empty.
        reason, values: Why: an entry of the catalogue below ``question.reason``.
        entry_id: Of the knowledge base, where it comes from there; else empty.
        points: The more, the likelier.

    """

    text: str
    kind: QuestionKind
    trap: str = ""
    stakeholder_id: str | None = None
    answer: str = ""
    reason: str
    values: Values
    entry_id: str = ""
    points: float = 0.0


def kind_by_asker(person: Stakeholder) -> QuestionKind:
    """Return which type of question somebody is likely to ask (section 11)."""
    stands = attitude(person.stance)
    if stands is Attitude.SUPPORTER:
        return QuestionKind.PROMPTING
    if stands is Attitude.OPPONENT:
        return QuestionKind.TRAP
    if person.competitor_id or _TECHNICAL & set(person.roles):
        return QuestionKind.ABILITY
    return QuestionKind.INFORMATION


def likely_questions(ground: Ground) -> list[Proposal]:
    """Return what may be asked, the likeliest first; what the bank holds is not proposed again."""
    held = {same_name(each.text) for each in ground.known if each.exchange_id in _here(ground)}
    best: dict[str, Proposal] = {}
    for proposal in _Proposals(ground).all():
        key = same_name(proposal.text)
        if key not in held and (key not in best or best[key].points < proposal.points):
            best[key] = proposal
    return sorted(best.values(), key=lambda each: -each.points)[:MOST]


def _here(ground: Ground) -> tuple[str | None, str]:
    """Return where a question counts as held: for this exchange, or the project as a whole."""
    return (None, ground.exchange_id)


class _Proposals:
    """Yields a proposal for every reason there is."""

    def __init__(self, ground: Ground) -> None:
        self._ground, self._records = ground, ground.records
        self._words = catalogue(ground.language)

    def all(self) -> Iterator[Proposal]:
        yield from self._landed()
        for person in self._ground.listeners:
            yield from self._of_doubts(person)
            yield from self._of_needs(person)
        yield from self._of_weaknesses()
        yield from self._of_claims()
        yield from self._of_strengths()
        yield from self._of_past()

    def _landed(self) -> Iterator[Proposal]:
        """Yield what was not answered well before."""
        for asked in self._ground.known:
            if asked.landed not in (Landing.HALF, Landing.BADLY):
                continue
            yield Proposal(
                text=asked.text,
                kind=asked.kind or QuestionKind.INFORMATION,
                trap=asked.trap,
                stakeholder_id=asked.stakeholder_id,
                answer=asked.answer,
                reason="landed",
                values={},
                points=_LANDED + self._of_person(self._person(asked.stakeholder_id)),
            )

    def _of_doubts(self, person: Stakeholder) -> Iterator[Proposal]:
        for doubt in _clauses(person.doubts):
            yield self._asked("doubt", _DOUBT, person, doubt, answer=person.answer)

    def _of_needs(self, person: Stakeholder) -> Iterator[Proposal]:
        for need in _clauses(person.needs):
            yield self._asked("need", _NEED, person, need)

    def _of_weaknesses(self) -> Iterator[Proposal]:
        """Yield a trap of those against us, or a prompting of those for us."""
        for item in self._records.board(Quadrant.WEAKNESSES):
            person = self._hostile(item.competitor_id) or self._friend()
            friendly = person is not None and kind_by_asker(person) is QuestionKind.PROMPTING
            yield self._asked(
                "prompted_weakness" if friendly else "weakness",
                _WEAKNESS + item.weight,
                person,
                item.text,
                answer=self._play(item, Move.REFRAME_WEAKNESSES),
                kind=QuestionKind.PROMPTING if friendly else QuestionKind.TRAP,
                trap="" if friendly else "weakness",
            )

    def _of_claims(self) -> Iterator[Proposal]:
        """Yield what the rivals say of themselves, asked by whoever leans to them."""
        names = {rival.id: rival.name for rival in self._records.competitors}
        for score in self._records.scores:
            if score.competitor_id in names and score.they_say.strip():
                yield self._asked(
                    "claim",
                    _CLAIM,
                    self._hostile(score.competitor_id),
                    score.they_say,
                    answer=score.we_say,
                    kind=QuestionKind.TRAP,
                    trap="judge_rival",
                    rival=names[score.competitor_id],
                )

    def _of_strengths(self) -> Iterator[Proposal]:
        """Yield what a friend would bring up: strengths that no slide shows."""
        person = self._friend()
        shown = {link.target_id for link in self._records.links if link.role == SHOWS}
        for item in self._records.board(Quadrant.STRENGTHS) if person else ():
            if item.id not in shown:
                prompting = QuestionKind.PROMPTING
                points = _STRENGTH + item.weight
                yield self._asked(
                    "strength", points, person, item.text, answer=item.evidence, kind=prompting
                )

    def _of_past(self) -> Iterator[Proposal]:
        """Yield questions of other projects that speak of what this plan speaks of."""
        own = tellings(self._plan_in_words())
        for past in self._ground.past:
            shared = len(own & tellings(f"{past.text} {past.answer}"))
            if shared < _LEAST_KIN:
                continue
            yield Proposal(
                text=past.text,
                kind=past.kind or QuestionKind.INFORMATION,
                answer=past.answer,
                reason="past",
                values={"title": past.title},
                entry_id=past.entry_id,
                points=_PAST + min(shared * _KIN, _MOST_KIN),
            )

    def _asked(
        self, source: str, points: float, person: Stakeholder | None, words: str, **given: Any
    ) -> Proposal:
        """Return ``words`` of the plan as a question that ``person`` would ask.

        Args:
            source: Where they stand; names the wording and the reason.
            points: By where they stand.
            person: None for nobody in particular.
            words: Of the plan.
            given: Other fields of the proposal, and ``rival``, the name of whom they are about.

        """
        name = (person.name or person.title) if person is not None else ""
        values: Values = {"name": name, "words": _bare(words), "rival": given.pop("rival", "")}
        known = kind_by_asker(person) if person is not None else QuestionKind.INFORMATION
        return Proposal(
            text=self._words.text(f"question.wording.{source}", **values),
            stakeholder_id=person.id if person is not None else None,
            reason=source if name else f"{source}_open",
            values=values,
            points=points + self._of_person(person),
            **{"kind": known, **given},
        )

    def _of_person(self, person: Stakeholder | None) -> float:
        """Return how much it adds that this person would ask it."""
        if person is None:
            return 0.0
        points = (person.influence or 0) * _OF_INFLUENCE
        points += _HOSTILE * (attitude(person.stance) is Attitude.OPPONENT)
        return points + _KEY_PERSON * (person.id in self._ground.key_people)

    def _person(self, id: str | None) -> Stakeholder | None:
        return next((one for one in self._records.stakeholders if one.id == id), None)

    def _hostile(self, rival_id: str | None) -> Stakeholder | None:
        """Return who would ask for a rival: who leans to that one, else who is against us most."""
        leaning = [one for one in self._ground.listeners if one.competitor_id]
        for one in leaning:
            if one.competitor_id == rival_id:
                return one
        against = [
            one
            for one in self._ground.listeners
            if attitude(one.stance) is Attitude.OPPONENT or (not rival_id and one in leaning)
        ]
        return min(against, key=lambda one: one.stance or 0, default=None)

    def _friend(self) -> Stakeholder | None:
        """Return who is for us most; None when nobody is."""
        friends = [p for p in self._ground.listeners if attitude(p.stance) is Attitude.SUPPORTER]
        return max(friends, key=lambda one: one.stance or 0, default=None)

    def _play(self, item: SwotItem, move: Move) -> str:
        """Return what we do about an item of the SWOT; empty while nothing is planned."""
        ids = self._records.linking(item.id, PLAYED_FROM)
        plays = [play for play in self._records.plays if play.id in ids and play.move is move]
        return plays[0].text if plays else ""

    def _plan_in_words(self) -> str:
        people = (f"{one.needs} {one.doubts}" for one in self._ground.listeners)
        items = (item.text for item in self._records.swot_items)
        return " ".join((*people, *items))


def _clauses(text: str) -> list[str]:
    return [clause.strip() for clause in _CLAUSE.split(text) if clause.strip()]


def _bare(words: str) -> str:
    """Return words that fit between quotation marks: in one line, without the end of a sentence."""
    return " ".join(words.split()).rstrip("。．.；;!！")
