"""What a plan knows of each field of a form, in the words of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.method.keys import KeyInfoItem
from presales_desk.records.enums import MilestoneKind, Threat
from presales_desk.records.formats import day, money, percent
from presales_desk.records.titles import titles_of
from presales_desk.records.wording import Wording as RecordWording

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.documents.material import ProjectMaterial
    from presales_desk.records.base import Record
    from presales_desk.records.competition import Competitor
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


class Known:
    """Looks up what is known; what is not stays empty, to be written in by hand."""

    def __init__(self, material: ProjectMaterial, house: Letterhead, moment: dt.datetime) -> None:
        self.material = material
        self.language = house.language
        self.today = moment.date()
        self._house = house
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
