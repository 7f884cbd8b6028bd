"""What is missing, kind by kind: the few gaps that matter most, each with its likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presales_desk.records.findings import Finding


@dataclass(frozen=True, slots=True)
class Gap:
    """Findings of one kind, such as all strengths without evidence.

    Attributes:
        findings: In their order; never empty.

    """

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The one to mend first."""
        return self.findings[0]

    @property
    def others(self) -> int:
        """How many more there are of its kind."""
        return len(self.findings) - 1


def gaps(findings: Iterable[Finding]) -> tuple[Gap, ...]:
    """Return the findings by kind, in the order in which each kind appears first."""
    kinds: dict[str, list[Finding]] = {}
    for finding in findings:
        kinds.setdefault(finding.key, []).append(finding)
    return tuple(Gap(tuple(group)) for group in kinds.values())


def singly(findings: Iterable[Finding]) -> tuple[Gap, ...]:
    """Return every finding as a gap of its own."""
    return tuple(Gap((finding,)) for finding in findings)
