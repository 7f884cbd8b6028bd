"""Which gaps become work when all of them are taken at once: those that matter, none in pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable

UNANSWERED = "key_info.unanswered"


def important(findings: Iterable[Finding]) -> list[Finding]:
    """Return what is worth a to-do, the worst first: errors and warnings, but no hints.

    All open questions of one key item make one finding, for one talk with the customer asks them.
    """
    serious = [finding for finding in findings if finding.severity is not Severity.HINT]
    return sorted(_joined(serious), key=lambda finding: finding.severity.order)


def _joined(findings: Iterable[Finding]) -> list[Finding]:
    groups: dict[object, list[Finding]] = {}
    for number, finding in enumerate(findings):
        alone = finding.key != UNANSWERED
        groups.setdefault(number if alone else finding.values["item"], []).append(finding)
    return [group[0] if len(group) == 1 else _of_item(group) for group in groups.values()]


def _of_item(open_questions: list[Finding]) -> Finding:
    """Return one finding for the open questions of one item; it is about the item."""
    first = open_questions[0]
    item = str(first.values["item"])
    return Finding(
        "key_info.unanswered_of_item",
        first.severity,
        {"item": first.values["item"], "count": len(open_questions)},
        record_id=item.rpartition(".")[2],
        page=first.page,
    )
