"""What the reports on a project are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.documents.reasoning import Reasoning
from presales_desk.method import load
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.formats import day, money, percent
from presales_desk.records.messages import Catalogue, catalogue

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.documents.house import Letterhead
    from presales_desk.records.bid import PriceLine
    from presales_desk.records.findings import Finding
    from presales_desk.records.outline import Slide
    from presales_desk.records.people import Colleague
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import KeyFact, Milestone, Project
    from presales_desk.records.summary import Attachment, ProjectSummary, ResultScore

Row = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectMaterial:
    """The records of one project, and what was noticed about them.

    Attributes:
        plan: What the planner holds of it.
        reasoning: What follows from it.
        colleagues: The directory of our own people.
        summary: None while nobody wrote one.
        slides: Of the newest outline, in the order of the talk.
        findings: The worst first.
        exchanges: Everything about its exchanges.
        price_lines: What was priced in the bid.
        result_scores: How each side scored in the evaluation.

    """

    project: Project
    plan: PlanRecords
    reasoning: Reasoning = field(default_factory=Reasoning)
    colleagues: Sequence[Colleague] = ()
    milestones: Sequence[Milestone] = ()
    facts: Sequence[KeyFact] = ()
    slides: Sequence[Slide] = ()
    summary: ProjectSummary | None = None
    attachments: Sequence[Attachment] = ()
    findings: Sequence[Finding] = ()
    exchanges: ExchangeRecords = field(default_factory=ExchangeRecords)
    price_lines: Sequence[PriceLine] = ()
    result_scores: Sequence[ResultScore] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of a document in its own language, which is the customer's and not the window's."""

    language: str
    words: Catalogue

    @classmethod
    def of(cls, letterhead: Letterhead) -> Wording:
        """Return the words for documents under this letterhead."""
        return cls(letterhead.language, catalogue(letterhead.language))

    def text(self, key: str, **values: str | int) -> str:
        """Return an entry below ``document``."""
        return self.words.text(f"document.{key}", **values)

    def name(self, key: str) -> str:
        """Return the name of an item of the method, such as ``stages.needs``."""
        return load().name(key, self.language)

    def day(self, value: dt.date | None) -> str:
        """Write a day; a dash when there is none."""
        return day(value, self.language) or self.none

    @property
    def none(self) -> str:
        """What stands where nothing is known."""
        return "—"

    def project_facts(self, project: Project) -> list[Row]:
        """Return the head facts of a project, label and value, without the empty ones."""
        rows = [
            ("customer", project.customer),
            ("industry", project.industry),
            ("code", project.code),
            ("people", self._people(project)),
            ("stage", self.name(f"stages.{project.stage}")),
            ("level", self.name(f"importance.{project.level}") if project.level else ""),
            ("position", self.name(f"positions.{project.position}") if project.position else ""),
            ("win", percent(project.win_percent)),
            ("budget", money(project.budget, self.language)),
            ("opened", day(project.opened, self.language)),
            ("closed", day(project.closed, self.language)),
            ("result", self.words.text(f"term.result.{project.result}")),
        ]
        return [(self.text(f"label.{key}"), value) for key, value in rows if value]

    def _people(self, project: Project) -> str:
        named = (("sales", project.sales), ("presales", project.presales))
        texts = [self.text(f"label.{role}_by", name=name) for role, name in named if name]
        return self.text("join").join(texts)
