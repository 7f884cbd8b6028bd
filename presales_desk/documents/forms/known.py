"""What a plan knows of each field of a form, in the words of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.competition import PLAYED_FROM
from presales_desk.records.enums import MilestoneKind, Threat, TripwireKind
from presales_desk.records.formats import day, money, percent
from presales_desk.records.messages import catalogue
from presales_desk.records.titles import titles_of
from presales_desk.records.wording import RecordWording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial
    from presales_desk.records.base import Record
    from presales_desk.records.competition import Competitor, SwotItem
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan import Phase, Tripwire
    from presales_desk.records.project import Milestone

_FROM_PROJECT = (
    "name",
    "customer",
    "industry",
    "code",
    "sales",
    "presales",
    "level",
    "position",
    "background",
    "strategy",
    "opened",
)
_FROM_PLAN = ("margin", "market", "our_price", "alliance", "engagement", "partner", "basis")


_NEEDED = {
    TripwireKind.DAY_PASSED: ("day",),
    TripwireKind.BUDGET_BELOW: ("amount",),
    TripwireKind.NOT_MET: ("day",),
    TripwireKind.COMPETITOR_IN: ("rival",),
}
"""What a tripwire must have before it says anything."""


class Known:
    """Looks up what is known; what is not stays empty, to be written in by hand."""

    def __init__(self, material: ProjectMaterial, house: Letterhead, moment: dt.datetime) -> None:
        self.material = material
        self.language = house.language
        self.today = moment.date()
        self._house = house
        self._words = catalogue(self.language)
        self._colon = "：" if self.language == "zh" else ": "
        plan = material.plan
        named = (
            *plan.competitors,
            *plan.stakeholders,
            *plan.swot_items,
            *plan.phases,
            material.project,
        )
        self._wording = RecordWording(self.language, titles_of(named, self.language))

    def value(self, key: str) -> str:
        """Return what is known of the field ``key``; empty for nothing, and for one of no plan."""
        if key in _FROM_PROJECT:
            return self.said(self.material.project, key)
        if key in _FROM_PLAN:
            return self.said(self.material.plan.plan, key)
        if key in tuple(KeyInfoItem):
            return self.answers(KeyInfoItem(key))
        return self._computed().get(key, "")

    def labelled(self, key: str) -> str:
        """Return what is known of the field ``key`` behind its label."""
        return f"{self._text(f'label.{key}')}{self._colon}{self.value(key)}"

    def said(self, record: Record, field: str) -> str:
        """Return what a field of a record holds, in words."""
        return self._wording.value(record, field)

    def answers(self, item: KeyInfoItem) -> str:
        """Return what is known of one of the six items, a line for each answer."""
        known = [fact.answer for fact in self.material.facts if fact.item is item and fact.answer]
        return "\n".join(dict.fromkeys(known))

    def side(self, competitor_id: str | None) -> str:
        """Return the name of a side: a competitor's, ours for None."""
        return next(
            (rival.name for rival in self.material.plan.competitors if rival.id == competitor_id),
            self._wording.us,
        )

    def rivals(self) -> str:
        """Return the competitors in one line, each with how dangerous it is."""
        return self.join([self._rival(rival) for rival in self.material.plan.competitors])

    def join(self, parts: Sequence[str]) -> str:
        """Return ``parts`` as an enumeration, without the empty ones."""
        return ("、" if self.language == "zh" else ", ").join(part for part in parts if part)

    def day(self, value: dt.date | None) -> str:
        """Return a day in words; empty for None."""
        return day(value, self.language)

    def span(self, start: dt.date | None, end: dt.date | None) -> str:
        """Return the days from ``start`` to ``end``; empty when both are open."""
        dash = "—" if self.language == "zh" else " – "
        return f"{self.day(start)}{dash}{self.day(end)}" if start or end else ""

    def when(self, milestone: Milestone | None) -> str:
        """Return a key date with its name; empty for None."""
        if milestone is None:
            return ""
        return " ".join(part for part in (self.day(milestone.day), milestone.name) if part)

    def coming(self) -> list[Milestone]:
        """Return the key dates that are still ahead, those without a day last."""
        return [
            m
            for m in self.material.milestones
            if not m.done and (m.day is None or m.day >= self.today)
        ]

    def stance(self, person: Stakeholder) -> str:
        """Return where a person stands and should stand; that it is to be verified for None."""
        if person.stance is None:
            return self._text("unknown")
        now = signed(person.stance)
        if person.target_stance is None:
            return now
        return self._text("stance", now=now, target=signed(person.target_stance))

    def answers_to(self, item: SwotItem) -> str:
        """Return the plays that are derived from an item of the SWOT, a line each."""
        plays = set(self.material.plan.linking(item.id, PLAYED_FROM))
        return "\n".join(play.text for play in self.material.plan.plays if play.id in plays)

    def tripwire(self, tripwire: Tripwire) -> str:
        """Return its condition in a sentence; its kind while it lacks what it needs."""
        if tripwire.kind is TripwireKind.WORDS:
            return tripwire.words
        values = {
            "day": self.day(tripwire.day),
            "amount": self.said(tripwire, "amount"),
            "name": self.said(tripwire, "stakeholder_id") or self._text("tripwire.deciders"),
            "rival": self.said(tripwire, "competitor_id") or tripwire.words,
        }
        if not all(values[name] for name in _NEEDED[tripwire.kind]):
            return self._words.text(f"term.tripwire.{tripwire.kind}")
        text = self._text(f"tripwire.{tripwire.kind}", **values)
        note = "" if tripwire.kind is TripwireKind.COMPETITOR_IN else tripwire.words
        return self._text("tripwire.noted", text=text, words=note) if note else text

    def audience(self, phase: Phase) -> str:
        """Return who listens in a phase: in words, and by their names."""
        names = [person.name for person in self.material.plan.listeners(phase.id)]
        return self.join([phase.audience, *names])

    def headline(self, name: str) -> str:
        """Return a conclusion of the reasoning; empty where there is none."""
        label = self.material.reasoning.headlines.get(name)
        return self._words.text(f"headline.{label.key}", **label.values) if label else ""

    def sentences(self, *names: str) -> str:
        """Return conclusions of the reasoning as running text; empty where there are none."""
        stop = "。" if self.language == "zh" else ". "
        found = [self.headline(name).rstrip("。.") for name in names]
        return "".join(f"{sentence}{stop}" for sentence in found if sentence).strip()

    def _text(self, key: str, **values: str) -> str:
        return self._words.text(f"form.{key}", **values)

    def _rival(self, rival: Competitor) -> str:
        threat = self.said(rival, "threat")
        if not threat:
            return rival.name
        return f"{rival.name}（{threat}）" if self.language == "zh" else f"{rival.name} ({threat})"

    def _opponents(self) -> str:
        """Return what is known of the main opponents, a line for each."""
        return "\n".join(
            f"{rival.name}{self._colon}{self.join([rival.relation, rival.price_intent])}"
            for rival in self.material.plan.competitors
            if rival.threat is Threat.MAIN and (rival.relation or rival.price_intent)
        )

    def _computed(self) -> dict[str, str]:
        project, profile = self.material.project, self._house.profile
        return {
            "today": self.day(self.today),
            "applicant": project.sales or profile.user_name,
            "applied": self.day(self.today),
            "company": profile.company,
            "phone": profile.phone,
            "stage": load().name(f"stages.{project.stage}", self.language),
            "win": percent(project.win_percent),
            "win_computed": percent(self.material.reasoning.win),
            "customer_budget": money(project.budget, self.language),
            "rivals": self.rivals(),
            "opponents": self._opponents(),
            "leader": project.presales,
            "next_date": self.when(next(iter(self.coming()), None)),
            "deadline": self.when(self._next_of(MilestoneKind.DEADLINE)),
            "exchange": self.when(self._next_of(MilestoneKind.EXCHANGE)),
            "decision_day": self.when(self._next_of(MilestoneKind.DECISION)),
        }

    def _next_of(self, kind: MilestoneKind) -> Milestone | None:
        return next((m for m in self.coming() if m.kind is kind), None)


def signed(stance: int | None) -> str:
    """Return a stance with its sign; empty for None."""
    return "" if stance is None else f"{stance:+d}" if stance else "0"
