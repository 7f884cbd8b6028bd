"""The files that prove what we answer to a clause."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.actions.attachments import attach_files
from presales_desk.actions.planned import Planned
from presales_desk.planning.bid.answers import title_of
from presales_desk.records.base import Delete, Update
from presales_desk.records.enums import MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.summary import EVIDENCE, Attachment, Link
from presales_desk.records.tender import TenderClause

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


def proofs_of(reader: Reader, clause: TenderClause) -> list[Attachment]:
    """Return the files that prove a clause."""
    links = reader.find(Link, source_id=clause.id, role=EVIDENCE)
    return reader.find(Attachment, id=tuple(link.target_id for link in links)) if links else []


def prove_clause(
    reader: Reader, clause_id: str, files: Sequence[Path], job: Job, moment: dt.datetime
) -> Planned[list[Attachment]]:
    """Store copies of files as the proof of a clause; the words follow where there are none.

    Raises:
        NotReadError, DiskFullError: See ``attach_files``.

    """
    clause = reader.get(TenderClause, clause_id)
    planned = attach_files(
        reader,
        clause.project_id,
        files,
        job,
        kind=MaterialKind.OURS,
        moment=moment,
        evidence_of=clause.id,
    )
    label = Label("clause.prove", clause=title_of(clause))
    changes = planned.changes
    if not clause.evidence.strip():
        changes += (Update(clause, evidence=planned.value[0].name),)
    return replace(planned, label=label, changes=changes)


def take_proof_off(reader: Reader, clause: TenderClause, file: Attachment) -> Planned[None]:
    """Say that a file does not prove a clause; the project keeps the file."""
    links = reader.find(Link, source_id=clause.id, target_id=file.id, role=EVIDENCE)
    label = Label("clause.unprove", clause=title_of(clause))
    return Planned(label, tuple(map(Delete, links)), clause.project_id, None)
