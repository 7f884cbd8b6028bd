"""The libraries of what proves and what measures: their files, and what they prove in a bid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.errors import NotReadError, Term
from presales_desk.records.base import Delete, Insert, Update
from presales_desk.records.bid import ProductParameter, Qualification
from presales_desk.records.findings import Label
from presales_desk.records.summary import Link
from presales_desk.records.tender import PROVED_BY
from presales_desk.workspace.files import draft_beside, place_to_open, put_in_place, safe_name
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.planning.bid.readiness import BidRecords
    from presales_desk.workspace.workspace import Reader

Provable = Qualification | ProductParameter
"""A row of a library that keeps the file that proves it."""

_MAX_BYTES = 200 * 2**20  # of a scan, which is larger than any sound one


def add_scan(reader: Reader, row: Provable, file: Path) -> Planned[Provable]:
    """Keep a copy of the file that proves a row of a library.

    Raises:
        NotReadError: The file is gone, unreadable or larger than 200 MB.
        DiskFullError: There is no room for the copy.

    """
    if file.is_file() and file.stat().st_size > _MAX_BYTES:
        raise NotReadError(name=file.name, reason=Term("reason.too_large"))
    sha256, _ = reader.attachments.add_file(file)
    label = Label("qualification.scan", name=row.name)
    fields = {"sha256": sha256, "file_name": file.name}
    return Planned(label, (Update(row, **fields),), WORKSPACE, row.but(**fields))


def copy_scan(reader: Reader, row: Provable) -> Path:
    """Return a copy of that file to open with another program.

    Raises:
        NotReadError: The stored file is gone or was altered.
        DiskFullError, NotWrittenError: There is no room for the copy, or no right to it.

    """
    target = place_to_open(row.sha256, safe_name(row.file_name))
    content = reader.attachments.read(row.sha256)
    with draft_beside(target) as draft:
        draft.write_bytes(content)
        return put_in_place(draft, target)


def ties(reader: Reader, project_id: str) -> dict[str, list[str]]:
    """Return what each qualification proves in a bid: ids of clauses and documents, by its id."""
    found: dict[str, list[str]] = {}
    for link in reader.find(Link, project_id=project_id, role=PROVED_BY):
        found.setdefault(link.target_id, []).append(link.source_id)
    return found


def prove(
    reader: Reader, project_id: str, qualification: Qualification, proved: Sequence[str]
) -> Planned[int]:
    """Let a qualification prove exactly these; returns how many ties were made or cut.

    Args:
        reader: Of the workspace.
        project_id: Whose bid it is.
        qualification: The proof.
        proved: Ids of clauses, scoring items and required documents.

    """
    links = reader.find(Link, project_id=project_id, role=PROVED_BY, target_id=qualification.id)
    known = {link.source_id for link in links}
    new = [
        Link(project_id=project_id, source_id=id, target_id=qualification.id, role=PROVED_BY)
        for id in proved
        if id not in known
    ]
    cut = [link for link in links if link.source_id not in set(proved)]
    changes = (*map(Insert, new), *map(Delete, cut))
    key = "qualification.tie" if new else "qualification.untie"
    label = Label(key, name=qualification.name, count=len(changes))
    return Planned(label, changes, project_id, len(changes))


def bid_proofs(reader: Reader, records: BidRecords) -> list[Qualification]:
    """Return what a bid shows of the library: of each kind what was tied to something in it.

    Of a kind that nobody tied anything of, it shows all that still hold when the bid is due.
    """
    tied = list({proof.id: proof for _, proof in records.proofs}.values())
    chosen = {proof.kind for proof in tied}
    due = records.deadline.date() if records.deadline is not None else None
    return tied + [
        each
        for each in reader.find(Qualification)
        if each.kind not in chosen and not expires(each, due)
    ]


def expires(qualification: Qualification, deadline: dt.date | None) -> bool:
    """Tell whether a qualification is over before a bid is due; False without a deadline."""
    return deadline is not None and qualification.is_over(deadline)
