"""One step of the method in a project, and what is missing in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.enums import Severity
    from presales_desk.records.findings import Finding, Label


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the method in this project.

    Attributes:
        page: Name of the page where it is worked on.
        done, total: Parts of it; ``total`` is never 0.
        fact: What there is, in a few words; an entry below ``step`` in the catalogue.
        findings: What is missing or wrong in it, the worst first.

    """

    page: str
    done: int
    total: int
    fact: Label
    findings: tuple[Finding, ...]

    @property
    def severity(self) -> Severity | None:
        """The worst of its findings; None when all is well."""
        return self.findings[0].severity if self.findings else None


def worst_first(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Return the findings by severity, keeping their order within each."""
    return tuple(sorted(findings, key=lambda finding: finding.severity.order))
