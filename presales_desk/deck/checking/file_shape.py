"""What ``presales-desk check --json`` prints, as a structure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk import structure
from presales_desk.records.enums import Severity  # noqa: TC001  the structure is read by its types

if TYPE_CHECKING:
    from presales_desk.deck.checking.report import CheckReport
    from presales_desk.records.messages import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundThing:
    """One finding in words; ``slide`` and ``shape`` are None for what is about more."""

    rule: str
    severity: Severity
    slide: int | None
    shape: str | None
    message: str
    fix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedFile:
    """A checked deck.

    Attributes:
        by_problem: How many findings fall under each of the eight problems, in their order.

    """

    file: str
    slides: int
    findings: tuple[FoundThing, ...]
    score: int
    by_problem: dict[str, int]


def checked_file(file: str, report: CheckReport, words: Catalogue) -> CheckedFile:
    """Return the report on ``file`` in words."""
    found = (
        FoundThing(
            rule=finding.rule,
            severity=finding.severity,
            slide=finding.slide,
            shape=finding.shape,
            message=finding.message(words),
            fix=finding.fix(words),
        )
        for finding in report.findings
    )
    return CheckedFile(
        file=file,
        slides=report.slides,
        findings=tuple(found),
        score=report.score,
        by_problem=report.by_problem,
    )


def check_schema() -> dict[str, Any]:
    """Return the JSON Schema of a checked file."""
    return structure.schema(CheckedFile)
