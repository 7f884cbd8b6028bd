"""Our chance to win as the evidence says: what moved it, and how sure that is.

The chance starts at 50 percent. Each piece of evidence moves it by at most the points that the
method gives its kind (``method.win``), less where nobody is sure of it. What is unknown moves
nothing and makes the whole less sure. Method: opportunity positioning (section 2), the four
questions (section 16).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.method.keys import DecisionRole, Element, ProjectQuestion, Quadrant
from presales_desk.planning.competition import best_rival, rivals, weights
from presales_desk.records.enums import ContactState, Verdict

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from presales_desk.method.win_weights import WinWeights
    from presales_desk.planning.key_info import ItemState
    from presales_desk.records.competition import Score
    from presales_desk.records.findings import Values
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan import Judgement
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project

EVEN = 50
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class Driver:
    """One piece of evidence that moved the chance.

    Attributes:
        key: Entry of the message catalogue below ``win``.
        points: By how much, in percent; below 0 it moved down.
        values: What fills the places of its words.

    """

    key: str
    points: float
    values: Values = field(default_factory=dict[str, "str | int"])


@dataclass(frozen=True, slots=True)
class WinView:
    """The chance that the evidence gives us.

    Attributes:
        percent: Never certain: between the limits of the method.
        sureness: How much of the evidence there is, 0 to 100.
        drivers: What moved it, the strongest first.

    """

    percent: int
    sureness: int
    drivers: tuple[Driver, ...]


@dataclass(frozen=True, slots=True)
class _Share:
    """A driver with what it adds to the sureness.

    Attributes:
        known: Part of the points of its kind that rests on evidence.

    """

    driver: Driver
    known: float


def estimate(
    project: Project, records: PlanRecords, key_info: Sequence[ItemState], today: dt.date
) -> WinView:
    """Return our chance on the day ``today``, as far as the evidence shows it."""
    gathering = _Gathering(project, records, key_info, today, load().win)
    shares = list(gathering.shares())
    method, points = load().win, load().win.points
    moved = sum(share.driver.points for share in shares)
    percent = min(max(round(EVEN + moved), method.least), method.most)
    whole = sum(getattr(points, name) for name in _POINT_NAMES)
    sureness = round(_WHOLE * sum(share.known for share in shares) / whole) if whole else 0
    drivers = [share.driver for share in shares if share.driver.points]
    drivers.sort(key=lambda driver: -abs(driver.points))
    return WinView(percent, min(sureness, _WHOLE), tuple(drivers))


_POINT_NAMES = (
    *ProjectQuestion,
    "elements",
    "stances",
    "key_info",
    "budget",
    "rivals",
    "deciders",
    "strengths",
)


@dataclass(frozen=True, slots=True)
class _Gathering:
    """Goes through the records and weighs what they show."""

    project: Project
    records: PlanRecords
    key_info: Sequence[ItemState]
    today: dt.date
    method: WinWeights

    def shares(self) -> Iterator[_Share]:
        """Return all evidence there is, kind by kind."""
        yield from self._questions()
        yield from self._elements()
        yield from self._stances()
        yield from self._known_facts()
        yield from self._prices()
        yield from self._deciders()
        yield from self._strengths()

    def _questions(self) -> Iterator[_Share]:
        """What the answers to the four questions for us say; one that looked in vain is unknown."""
        for question in ProjectQuestion:
            answer = self.records.judgement(None, question)
            if answer is None or answer.verdict not in (Verdict.YES, Verdict.NO):
                continue
            most = getattr(self.method.points, question) * self._trusted(answer)
            values: Values = {
                "question": Term(f"method.project_questions.{question}"),
                "verdict": Term(f"verdict.{answer.verdict}"),
            }
            points = most if answer.verdict is Verdict.YES else -most
            yield _Share(Driver("question", points, values), most)

    def _elements(self) -> Iterator[_Share]:
        """Our lead in each element over the best rival whose score is known."""
        share = weights(self.records.plan)
        whole = sum(share.values()) or _WHOLE
        for element in Element:
            rival = best_rival(self.records, element)
            if rival is None:
                continue
            ours, best = (self.records.score(side, element) for side in (None, rival.id))
            if ours is None or ours.score is None or best is None or best.score is None:
                continue
            known = min(self._trusted(ours), self._trusted(best))
            most = self.method.points.elements * share[element] / whole * known
            lead = round(ours.score - best.score, 1)
            values: Values = {
                "element": Term(f"method.elements.{element}"),
                "lead": f"{abs(lead):g}",
                "rival": rival.name,
            }
            key = "ahead" if lead >= 0 else "behind"
            yield _Share(Driver(key, most * _part(lead, self.method.full_lead), values), most)

    def _stances(self) -> Iterator[_Share]:
        """Where everybody stands, by influence and part in the decision."""
        people = self.records.stakeholders
        whole = sum(self._say(person) for person in people)
        for person in people:
            if person.stance is None or not whole:
                continue
            known = self.method.trust[person.confidence]
            most = self.method.points.stances * self._say(person) / whole * known
            values: Values = {"name": person.name, "stance": f"{person.stance:+d}"}
            yield _Share(Driver("stance", most * person.stance / _WHOLE, values), most)

    def _say(self, person: Stakeholder) -> float:
        influence = person.influence
        role = max((self.method.roles[r] for r in person.roles), default=self.method.roles.unknown)
        return role * (self.method.unknown_influence if influence is None else influence)

    def _known_facts(self) -> Iterator[_Share]:
        total = sum(item.total for item in self.key_info)
        evidenced = sum(item.evidenced for item in self.key_info)
        if evidenced:
            points = self.method.points.key_info * evidenced / total
            yield _Share(Driver("key_info", points, {"done": evidenced, "total": total}), points)

    def _prices(self) -> Iterator[_Share]:
        ours = self.records.plan.our_price
        asked = [rival.price for rival in rivals(self.records) if rival.price is not None]
        lowest = min(asked, default=None)
        yield from self._price("budget", self.method.points.budget, ours, self.project.budget)
        yield from self._price("rivals", self.method.points.rivals, ours, lowest)

    def _price(
        self, key: str, most: float, ours: Decimal | None, other: Decimal | None
    ) -> Iterator[_Share]:
        """Our price against another amount: below it moves up, above it down."""
        if ours is None or other is None or other <= 0:
            return
        below = float((other - ours) * _WHOLE / other)
        side = "below" if below >= 0 else "above"
        values: Values = {"percent": round(abs(below))}
        part = _part(below, self.method.full_price)
        yield _Share(Driver(f"{key}_{side}", most * part, values), most)

    def _deciders(self) -> Iterator[_Share]:
        """Which part of those who decide we have met; whom we have not met yet is unknown."""
        deciders = [p for p in self.records.stakeholders if DecisionRole.DECIDER in p.roles]
        if not deciders:
            return
        done = [c for c in self.records.contacts if c.state is ContactState.DONE]
        met = len({c.stakeholder_id for c in done} & {person.id for person in deciders})
        points = self.method.points.deciders * met / len(deciders)
        yield _Share(Driver("deciders", points, {"met": met, "total": len(deciders)}), points)

    def _strengths(self) -> Iterator[_Share]:
        """How many strengths were shown; those still to be shown take nothing away."""
        strengths = {item.id for item in self.records.board(Quadrant.STRENGTHS)}
        shown = {s.swot_item_id for s in self.records.showings if s.shown} & strengths
        if shown:
            part = _part(len(shown), self.method.full_strengths)
            points = self.method.points.strengths * part
            values: Values = {"shown": len(shown), "total": len(strengths)}
            yield _Share(Driver("strengths", points, values), points)

    def _trusted(self, judged: Judgement | Score) -> float:
        """Which part of a judgement counts: by how sure it is, and whether something shows it."""
        shown = 1.0 if judged.evidence.strip() else self.method.without_evidence
        return self.method.trust[judged.confidence] * shown


def _part(difference: float, full: float) -> float:
    """Return a difference as a part of the one that counts in full, -1 to 1."""
    return min(max(difference / full, -1.0), 1.0)
