"""How complete a project's summary is (method, section 14: six groups of fields)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.records.enums import Result, Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from presales_desk.records.project import Project
    from presales_desk.records.summary import ProjectSummary

PAGE = "summary"

_ALWAYS = ("background", "outcome", "strategy_review", "lessons")
_BY_RESULT: dict[Result, tuple[str, ...]] = {
    Result.WON: ("strategy_successes",),
    Result.LOST: ("strategy_failures",),
    Result.WITHDRAWN: (),
    Result.OPEN: (),
}


@dataclass(frozen=True, slots=True)
class GroupState:
    """One of the six groups: how many of its fields are filled, and which must still be."""

    key: str
    filled: int
    total: int
    required_missing: tuple[str, ...]


def required_fields(result: Result) -> tuple[str, ...]:
    """Return the fields without which a summary cannot be filed, given how the project ended."""
    return (*_ALWAYS, *_BY_RESULT[result])


def fields_of(group: str) -> tuple[str, ...]:
    """Return the names of the fields in one of the method's six groups."""
    return tuple(field.key for field in load().summary if field.group == group)


def assess_summary(summary: ProjectSummary | None, project: Project) -> tuple[GroupState, ...]:
    """Return the state of the six groups; None counts as an empty summary."""
    required = required_fields(project.result)
    return tuple(_assess_group(group.key, summary, required) for group in load().summary_groups)


def _assess_group(
    key: str, summary: ProjectSummary | None, required: tuple[str, ...]
) -> GroupState:
    names = fields_of(key)
    missing = [name for name in names if not _is_filled(summary, name)]
    return GroupState(
        key=key,
        filled=len(names) - len(missing),
        total=len(names),
        required_missing=tuple(name for name in missing if name in required),
    )


def filing_findings(summary: ProjectSummary | None, project: Project) -> tuple[Finding, ...]:
    """Return what stands against filing the summary; empty when it can be archived."""
    findings: list[Finding] = []
    if project.result is Result.OPEN:
        findings.append(
            Finding("summary.result_open", Severity.ERROR, {}, project.id, "result", PAGE)
        )
    findings.extend(
        Finding(
            "summary.field_missing",
            Severity.ERROR,
            {"field": Term(f"method.summary.{name}")},
            summary.id if summary else "",
            name,
            PAGE,
        )
        for group in assess_summary(summary, project)
        for name in group.required_missing
    )
    return tuple(findings)


def _is_filled(summary: ProjectSummary | None, name: str) -> bool:
    return summary is not None and bool(str(getattr(summary, name)).strip())
