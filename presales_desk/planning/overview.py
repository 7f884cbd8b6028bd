"""Where a project stands in the method, what is missing, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from presales_desk.planning.advice import audible, noticed
from presales_desk.planning.dates import date_findings
from presales_desk.planning.key_info import ItemState, ItemStatus
from presales_desk.planning.outline import outline_findings
from presales_desk.planning.plan_steps import is_blank, missing_fields, plan_steps
from presales_desk.planning.steps import Step, worst_first
from presales_desk.planning.summary import assess_summary, filing_findings
from presales_desk.records.enums import Result, Severity, SlideKind
from presales_desk.records.exchange_records import ExchangeRecords
from presales_desk.records.findings import Finding, Label

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from presales_desk.records.outline import Outline, Slide
    from presales_desk.records.plan import Silence
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Milestone, Project
    from presales_desk.records.summary import ProjectSummary

_BASICS = ("customer",)


@dataclass(frozen=True, slots=True)
class Material:
    """All records of one project that the reasoning looks at.

    Attributes:
        outlines: Each with its slides.
        summary: None while there is none.
        plan: All that the planner holds.
        exchanges: All that there is of the exchanges.
        due: When the bid is due by the tender; None while no tender says so.

    """

    project: Project
    milestones: Sequence[Milestone]
    key_info: tuple[ItemState, ...]
    outlines: Sequence[tuple[Outline, Sequence[Slide]]]
    summary: ProjectSummary | None
    plan: PlanRecords
    exchanges: ExchangeRecords = field(default_factory=ExchangeRecords)
    due: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """The project at a glance.

    Attributes:
        silenced: What would be missing or wrong as well, had nobody silenced it.

    """

    steps: tuple[Step, ...]
    silenced: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Everything missing or wrong, the worst first, else in the method's order."""
        return worst_first([finding for step in self.steps for finding in step.findings])

    @property
    def next_step(self) -> Finding | None:
        """The single most useful thing to do now; None when nothing is missing."""
        return next(iter(self.findings), None)

    @property
    def percent(self) -> int:
        """How complete the project's material is: the mean of its steps, 0 to 100."""
        return round(100 * sum(step.done / step.total for step in self.steps) / len(self.steps))


def assess(material: Material, today: dt.date) -> Overview:
    """Return where the project stands on the day ``today``."""
    steps = [
        _basics(material, today),
        _key_info(material),
        *plan_steps(material.project, material.plan),
    ]
    steps.append(_outline(material))
    if material.project.result is not Result.OPEN:
        steps.append(_summary(material))
    advice = noticed(material, today)
    steps = [_with_advice(step, advice) for step in steps]
    heard = [_without_silenced(step, material.plan.silences) for step in steps]
    loud = {id(finding) for step in heard for finding in step.findings}
    silenced = [f for step in steps for f in step.findings if id(f) not in loud]
    return Overview(tuple(heard), worst_first(silenced))


def _with_advice(step: Step, advice: Sequence[Finding]) -> Step:
    """Return the step with what the rules say about its page."""
    spoken = [finding for finding in advice if _home_of(finding) == step.page]
    return replace(step, findings=worst_first([*step.findings, *spoken]))


def _without_silenced(step: Step, silences: Sequence[Silence]) -> Step:
    return replace(step, findings=audible(step.findings, silences))


def _home_of(finding: Finding) -> str:
    """Return the step that a finding belongs to: to-dos belong to the project as a whole."""
    return "overview" if finding.page == "todos" else finding.page


def _basics(material: Material, today: dt.date) -> Step:
    project, dates = material.project, material.milestones
    findings = [*missing_fields(project, _BASICS, "overview")]
    findings.extend(date_findings(project, dates, today, material.due))
    if not dates and project.result is Result.OPEN:
        findings.append(
            Finding("date.none", Severity.HINT, {}, project.id, "milestones", "overview")
        )
    parts = (not is_blank(project, name) for name in _BASICS)
    fact = Label("overview", dates=len(dates))
    done = sum(parts) + bool(dates)
    return Step("overview", done, len(_BASICS) + 1, fact, worst_first(findings))


def _key_info(material: Material) -> Step:
    items = material.key_info
    answered = sum(item.status is not ItemStatus.MISSING for item in items)
    findings = [finding for item in items for finding in item.findings]
    return Step(
        "key_info",
        sum(item.evidenced for item in items),
        max(1, sum(item.total for item in items)),
        Label("key_info", answered=answered, total=len(items)),
        worst_first(findings),
    )


def _outline(material: Material) -> Step:
    talks = [talk for talk in material.outlines if not talk[0].internal]
    if not talks:
        finding = Finding("outline.none", Severity.WARNING, {}, "", "", "outline")
        return Step("outline", 0, 1, Label("outline_none"), (finding,))
    findings = [f for outline, slides in talks for f in outline_findings(outline, slides)]
    slides = [slide for _, group in talks for slide in group]
    titled = sum(bool(s.title.strip()) or s.kind is SlideKind.COVER for s in slides)
    minutes = sum(slide.minutes or 0.0 for slide in slides)
    fact = Label("outline", slides=len(slides), minutes=f"{minutes:g}")
    return Step("outline", titled, max(1, len(slides)), fact, worst_first(findings))


def _summary(material: Material) -> Step:
    groups = assess_summary(material.summary, material.project)
    findings = list(filing_findings(material.summary, material.project))
    if material.project.archived is None:
        findings.append(
            Finding("summary.due", Severity.WARNING, {}, material.project.id, page="summary")
        )
    filled = sum(group.filled for group in groups)
    total = sum(group.total for group in groups)
    fact = Label("summary", filled=filled, total=total)
    return Step("summary", filled, total, fact, worst_first(findings))
