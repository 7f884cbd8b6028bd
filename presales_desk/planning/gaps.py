"""What is missing, kind by kind: the few gaps that matter most, each with its likes."""

from __future__ import annotations

from collections import Counter
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
    """Return the findings by kind, the worst first.

    Kinds of one severity take turns by page, so that one page with much to do does not hide what
    matters on the others.
    """
    kinds: dict[str, list[Finding]] = {}
    for finding in findings:
        kinds.setdefault(finding.key, []).append(finding)
    turns: Counter[tuple[int, str]] = Counter()
    order: list[tuple[int, int, Gap]] = []
    for group in kinds.values():
        severity, page = group[0].severity.order, group[0].page
        order.append((severity, turns[severity, page], Gap(tuple(group))))
        turns[severity, page] += 1
    return tuple(gap for _, _, gap in sorted(order, key=lambda entry: entry[:2]))


def singly(findings: Iterable[Finding]) -> tuple[Gap, ...]:
    """Return every finding as a gap of its own."""
    return tuple(Gap((finding,)) for finding in findings)
