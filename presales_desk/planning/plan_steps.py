"""How far the planner's steps have come: counted by evidence, not by ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method.keys import Element, ProjectQuestion
from presales_desk.planning.people import NEUTRAL_BAND, double_findings, is_placed
from presales_desk.planning.steps import Step
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding, Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.records.competition import Score
    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan import Judgement, Phase
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.project import Project

_EVERY = len(Element)
_DECISIONS = ("level", "win_percent", "position", "strategy")
_MISSING = {
    "customer": "project.no_customer",
    "level": "project.no_level",
    "win_percent": "project.no_win",
    "position": "project.no_position",
    "strategy": "project.no_strategy",
}


def plan_steps(project: Project, records: PlanRecords) -> tuple[Step, ...]:
    """Return the steps from the stakeholders to the positioning, without the advice on them."""
    last = _positioning(project, records)
    return (_people(records), _swot(records), _competition(records), last)


def is_blank(project: Project, field: str) -> bool:
    """Tell whether nothing stands in a field of the project."""
    return getattr(project, field) in (None, "")


def missing_fields(project: Project, fields: Iterable[str], page: str) -> list[Finding]:
    """Return a finding for each blank one of ``fields``, mended on ``page``."""
    return [
        Finding(_MISSING[field], Severity.WARNING, {}, project.id, field, page)
        for field in fields
        if is_blank(project, field)
    ]


def _people(records: PlanRecords) -> Step:
    people = records.stakeholders
    supporters = sum(p.stance is not None and p.stance > NEUTRAL_BAND for p in people)
    fact = Label("stakeholders", count=len(people), supporters=supporters)
    done = sum(_is_known(person) for person in people)
    findings = double_findings(records)
    return Step("stakeholders", done, len(people) or 1, fact, findings)


def _is_known(person: Stakeholder) -> bool:
    """Tell whether stance and influence are known, and from whom."""
    return is_placed(person) and bool(person.source.strip()) and person.heard is not None


def _swot(records: PlanRecords) -> Step:
    items = records.swot_items
    fact = Label("swot", count=len(items), plays=len(records.plays))
    return Step("swot", sum(bool(i.evidence.strip()) for i in items), len(items) or 1, fact, ())


def _competition(records: PlanRecords) -> Step:
    sides = 1 + len(records.competitors)
    cells = [cell for cell in records.scores if cell.score is not None]
    fact = Label("competition", rivals=len(records.competitors), cells=len(cells))
    done = sum(_is_shown(cell) for cell in cells)
    return Step("competition", min(done, _EVERY * sides), _EVERY * sides, fact, ())


def _positioning(project: Project, records: PlanRecords) -> Step:
    ours = [answer for answer in records.judgements if answer.competitor_id is None]
    parts = [_is_shown(answer) for answer in ours] + [_is_planned(p) for p in records.phases]
    plan = records.plan
    parts += [plan.margin is not None, plan.market is not None, plan.alliance is not None]
    parts += [plan.engagement is not None, bool(records.tripwires)]
    parts += [not is_blank(project, field) for field in _DECISIONS]
    missing = len(ProjectQuestion) - len(ours) + (not records.phases)
    fact = Label("positioning", answered=len(ours), phases=len(records.phases))
    findings = tuple(missing_fields(project, _DECISIONS, "positioning"))
    return Step("positioning", sum(parts), len(parts) + max(missing, 0), fact, findings)


def _is_shown(judged: Judgement | Score) -> bool:
    """Tell whether something shows a judgement, or somebody said it."""
    return bool(judged.evidence.strip() or judged.source.strip())


def _is_planned(phase: Phase) -> bool:
    """Tell whether a phase has what the method asks of each: a focus and a goal that scores."""
    return bool(phase.focus.strip() and phase.goal.strip())
