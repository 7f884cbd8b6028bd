"""How complete a project's summary is (method, section 14: six groups of fields)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.errors import Term
from presales_desk.method import load
from presales_desk.method.keys import Importance
from presales_desk.records.enums import Result, Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_ANALYSED = (Importance.IMPORTANT, Importance.VERY_IMPORTANT)
_OF_ANALYSIS = ("competition", "course", "strategy_execution")
_ELEMENTS = "elements"


@dataclass(frozen=True, slots=True)
class GroupState:
    """One of the six groups: how many of its fields are filled, and which must still be."""

    key: str
    filled: int
    total: int
    required_missing: tuple[str, ...]


def needs_analysis(level: Importance | None) -> bool:
    """Tell whether a project of this level must have a case analysis (method, section 16)."""
    return level in _ANALYSED


def required_fields(result: Result, level: Importance | None = None) -> tuple[str, ...]:
    """Return the texts without which a summary cannot be filed.

    Args:
        result: How the project ended.
        level: Its importance; None while nobody judged it.

    """
    analysis = _OF_ANALYSIS if needs_analysis(level) else ()
    return (*_ALWAYS, *_BY_RESULT[result], *analysis)


def fields_of(group: str) -> tuple[str, ...]:
    """Return the names of the fields in one of the method's six groups."""
    return tuple(field.key for field in load().summary if field.group == group)


def assess_summary(summary: ProjectSummary | None, project: Project) -> tuple[GroupState, ...]:
    """Return the state of the six groups; None counts as an empty summary."""
    required = required_fields(project.result, project.level)
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
            {"field": field_term(name)},
            summary.id if summary else "",
            name,
            PAGE,
        )
        for name in _missing(summary, project)
    )
    return tuple(findings)


def field_term(name: str) -> Term:
    """Return the key of what a field of the summary is called."""
    in_method = any(field.key == name for field in load().summary)
    return Term(f"method.summary.{name}" if in_method else f"summary.{name}")


def _missing(summary: ProjectSummary | None, project: Project) -> Iterator[str]:
    """Yield the required fields that are empty, in the order of the page."""
    if needs_analysis(project.level) and not (summary and summary.elements):
        yield _ELEMENTS
    for group in assess_summary(summary, project):
        yield from group.required_missing


def _is_filled(summary: ProjectSummary | None, name: str) -> bool:
    return summary is not None and bool(str(getattr(summary, name)).strip())
