"""What the check of finished documents says, in words, and as ``bid check --json`` prints it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from presales_desk import structure
from presales_desk.bid.finished.model import Zone
from presales_desk.bid.tender import Place
from presales_desk.records.enums import Severity  # noqa: TC001  the structure is read by its types

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.finished.expected import Fault
    from presales_desk.bid.finished.model import Spot
    from presales_desk.bid.finished.report import FileReport
    from presales_desk.errors import ExpectedError
    from presales_desk.records.messages import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundFault:
    """One finding.

    Attributes:
        place: Where it stands; None outside the text, in a header or a comment.
        where: The same in words.
        text: The beginning of what stands there.

    """

    rule: str
    severity: Severity
    place: Place | None
    where: str
    text: str
    message: str
    fix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedDocument:
    """A checked document; the gravest findings first."""

    file: str
    findings: tuple[FoundFault, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBid:
    """What ``bid check`` prints.

    Attributes:
        unread: Why letters were not compared with a file of the tender, in words.

    """

    documents: tuple[CheckedDocument, ...]
    unread: tuple[str, ...] = ()


def checked_bid(
    reports: Sequence[FileReport], words: Catalogue, unread: Sequence[ExpectedError] = ()
) -> CheckedBid:
    """Return reports in words, and why a file of the tender could not be compared with."""
    documents = (
        CheckedDocument(
            file=report.name,
            findings=tuple(_found(fault, words) for fault in report.faults),
        )
        for report in reports
    )
    return CheckedBid(documents=tuple(documents), unread=tuple(map(words.error, unread)))


def bid_check_schema() -> dict[str, Any]:
    """Return the JSON Schema of checked documents."""
    return structure.schema(CheckedBid)


def message(fault: Fault, words: Catalogue) -> str:
    """Say what is wrong."""
    return words.text(f"bid_check.{fault.rule}.message", **fault.values)


def fix(fault: Fault, words: Catalogue) -> str:
    """Say what to do about it."""
    return words.text(f"bid_check.{fault.rule}.fix", **fault.values)


def where(spot: Spot, words: Catalogue) -> str:
    """Say where something stands: under which heading, on which page, in which cell."""
    if spot.zone is not Zone.BODY:
        return words.text(f"bid_check.where.{spot.zone}")
    said: list[str] = []
    if spot.part:
        said.append(words.text("bid_check.where.part", part=spot.part))
    if spot.page is not None:
        said.append(words.text("bid_check.where.page", page=spot.page))
    if spot.table:
        values = {"table": spot.table, "row": spot.row, "column": spot.column}
        said.append(words.text("bid_check.where.cell", **values))
    elif spot.block is not None:
        said.append(words.text("bid_check.where.paragraph", number=spot.block + 1))
    return " ".join(said) or words.text("bid_check.where.body")


def _found(fault: Fault, words: Catalogue) -> FoundFault:
    spot = fault.spot
    is_placed = spot.zone is Zone.BODY and spot.block is not None
    place = Place(part=spot.part, page=spot.page, block=spot.block or 0) if is_placed else None
    return FoundFault(
        rule=str(fault.rule),
        severity=fault.severity,
        place=place,
        where=where(spot, words),
        text=fault.text,
        message=message(fault, words),
        fix=fix(fault, words),
    )
