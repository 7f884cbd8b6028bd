"""Files that belong to a project: taking them in, and taking them out again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.errors import NotReadError, Term
from presales_desk.records.base import Delete, Insert
from presales_desk.records.findings import Label
from presales_desk.records.summary import EVIDENCE, Attachment, Link
from presales_desk.workspace.files import draft_beside, place_to_open, put_in_place, safe_name

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.records.enums import MaterialKind
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

MAX_BYTES = 512 * 2**20  # of one attachment, also of one in a project file


def attach_files(
    reader: Reader,
    project_id: str,
    files: Sequence[Path],
    job: Job,
    *,
    kind: MaterialKind,
    moment: dt.datetime,
    evidence_of: str = "",
) -> Planned[list[Attachment]]:
    """Store copies of files as attachments of a project.

    Args:
        reader: Of the workspace.
        project_id: Whose files they become.
        files: To copy; they stay where they are.
        job: Watches.
        kind: Whose material it is.
        moment: When, in local time.
        evidence_of: Id of a record that the files prove; empty for none.

    Raises:
        NotReadError: A file is gone, unreadable or larger than 512 MB.
        DiskFullError: There is no room for the copies.

    """
    attachments: list[Attachment] = []
    for number, file in enumerate(files):
        job.step(number, len(files), file.name)
        attachment = _taken_in(reader, project_id, file)
        attachments.append(attachment.but(kind=kind, added=moment))
    links = _evidence(attachments, evidence_of) if evidence_of else []
    label = Label("attachment.add", count=len(attachments))
    changes = tuple(Insert(record) for record in (*attachments, *links))
    return Planned(label, changes, project_id, attachments)


def detach(
    reader: Reader, first: Attachment, *others: Attachment
) -> Planned[tuple[Attachment, ...]]:
    """Take one or more files off their project; the bin keeps them until they are erased."""
    files = (first, *others)
    links = reader.find(Link, target_id=tuple(file.id for file in files))
    label = Label("attachment.delete", name=first.name)
    if others:
        label = Label("attachment.delete_several", count=len(files))
    changes = tuple(Delete(record) for record in (*links, *files))
    return Planned(label, changes, first.project_id, files)


def save_copy(reader: Reader, attachment: Attachment, folder: Path) -> Path:
    """Write the attachment's bytes into ``folder`` under its own name, made safe.

    Raises:
        NotReadError: The stored bytes are missing or altered.
        NotWrittenError: The file system refused.

    """
    return _copy(reader, attachment, folder / safe_name(attachment.name))


def copy_to_open(reader: Reader, attachment: Attachment) -> Path:
    """Write a copy for another program to open; the stored bytes are out of its reach.

    Raises:
        NotReadError, NotWrittenError: See ``save_copy``.

    """
    return _copy(reader, attachment, place_to_open(attachment.sha256, attachment.name))


def _copy(reader: Reader, attachment: Attachment, target: Path) -> Path:
    with draft_beside(target) as draft:
        with draft.open("wb") as file:
            for block in reader.attachments.blocks(attachment.sha256, attachment.name):
                file.write(block)
        return put_in_place(draft, target)


def _taken_in(reader: Reader, project_id: str, file: Path) -> Attachment:
    _require_sensible(file)
    sha256, size = reader.attachments.add_file(file)
    return Attachment(project_id=project_id, name=file.name, sha256=sha256, size=size)


def _evidence(attachments: Sequence[Attachment], proven: str) -> list[Link]:
    return [
        Link(project_id=a.project_id, source_id=proven, target_id=a.id, role=EVIDENCE)
        for a in attachments
    ]


def _require_sensible(file: Path) -> None:
    try:
        size = file.stat().st_size
    except OSError:
        raise NotReadError(name=file.name, reason=Term("reason.missing")) from None
    if size > MAX_BYTES:
        raise NotReadError(name=file.name, reason=Term("reason.too_large"))
