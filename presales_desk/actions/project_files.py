"""Projects as single files (.pdesk), to hand to a colleague or keep.

A .pdesk file is a zip: ``project.json`` with every record by its table, readable as it stands,
``handover.json`` with where it comes from, and the attachments under ``files/`` by their SHA-256.
"""

from __future__ import annotations

import json
import zipfile
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from presales_desk import structure
from presales_desk.actions.attachments import MAX_BYTES
from presales_desk.actions.care import back_up_before_import
from presales_desk.actions.find import belongings
from presales_desk.actions.handovers import NOTE, hand_over, read_handover, receive
from presales_desk.actions.planned import Planned
from presales_desk.errors import (
    MissingRecordError,
    NotReadError,
    Term,
    TooLargeError,
    WrongFileKindError,
)
from presales_desk.records.base import Insert
from presales_desk.records.findings import Label
from presales_desk.records.identity import is_single, parent_fields, rewired
from presales_desk.records.ids import new_id
from presales_desk.records.project import Project
from presales_desk.records.project_file import FORMAT, ProjectFile
from presales_desk.records.slide_content import content_of
from presales_desk.workspace.files import draft_beside, put_in_place
from presales_desk.workspace.foreign_files import open_package
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from presales_desk.records.base import Record
    from presales_desk.records.handover import Handover
    from presales_desk.records.job import Job
    from presales_desk.records.summary import Attachment
    from presales_desk.workspace.foreign_files import Package
    from presales_desk.workspace.workspace import Reader

_CONTENTS = "project.json"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A project file that was read.

    Attributes:
        json: ``project.json`` as it stands.
        handover: What it says of itself; None for an old file.

    """

    contents: ProjectFile
    json: bytes
    handover: Handover | None


def project_contents(reader: Reader, project_id: str) -> ProjectFile:
    """Return a project with all its records."""
    groups: dict[str, list[Record]] = {}
    for record in belongings(reader, project_id):
        groups.setdefault(record.table, []).append(record)
    return ProjectFile(
        format=FORMAT,
        project=reader.get(Project, project_id),
        **cast("Mapping[str, Any]", {table: tuple(group) for table, group in groups.items()}),
    )


def project_json(contents: ProjectFile) -> bytes:
    """Return a project's records as JSON that a person can read."""
    return json.dumps(structure.plain(contents), ensure_ascii=False, indent=1).encode()


def export_project(
    reader: Reader,
    project_id: str,
    target: Path,
    job: Job,
    *,
    moment: dt.datetime | None = None,
    remembered: bool = True,
) -> Path:
    """Write a project with its attachments as one file; return where it was really saved.

    Args:
        reader: Of the workspace.
        project_id: Which.
        target: File to write.
        job: Watches.
        moment: When, for whoever gets it; None says nothing of it.
        remembered: Keep what is handed over, to merge the project when it comes back; not for
            who only looks at another one's workspace.

    Raises:
        NotReadError: An attachment is missing or altered.
        NotWrittenError, DiskFullError: The system refused; an older file is still there, whole.
        CancelledError: ``job`` was stopped; likewise.

    """
    contents = project_contents(reader, project_id)
    records = project_json(contents)
    with draft_beside(target) as draft:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(_CONTENTS, records)
            note = hand_over(reader, project_id, records, moment, remembered=remembered)
            archive.writestr(NOTE, note)
            _pack_files(reader, contents.attachments, archive, job)
        return put_in_place(draft, target)


def import_project(reader: Reader, source: Path, moment: dt.datetime, job: Job) -> Planned[Project]:
    """Read a project file. A project that is here already comes in as a copy beside it.

    A file that can be trusted is preceded by a backup, taken at ``moment``.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It cannot be trusted, is no project
            file, or is damaged.
        StructureError: Its records do not fit, and the place where.
        DamagedWorkspaceError, DiskFullError, NotWrittenError: There could be no backup.

    """
    with open_package(source) as package:
        file = read_project_file(package)
        back_up_before_import(reader.folder, moment)
        take_over_files(reader, package, file.contents.attachments, job)
    records, handover = file.contents.records, file.handover
    if _is_known(reader, file.contents.project):
        records, handover = _renamed(records), None
    project = cast("Project", records[0])
    receive(reader, project.id, handover, file.json)
    # What a colleague archived lies in their knowledge base, not in this one.
    project = project.but(code=_free_code(reader, project.code), archived=None)
    label = Label("project.import", name=project.name, file=handover.id if handover else "")
    changes = tuple(Insert(record) for record in (project, *records[1:]))
    return Planned(label, changes, WORKSPACE, project)


def _pack_files(
    reader: Reader, attachments: Iterable[Attachment], archive: zipfile.ZipFile, job: Job
) -> None:
    stored = {attachment.sha256: attachment.name for attachment in attachments}
    for number, (sha256, name) in enumerate(stored.items()):
        job.step(number, len(stored), name)
        with archive.open(f"files/{sha256}", "w", force_zip64=True) as packed:
            for block in reader.attachments.blocks(sha256, name):
                packed.write(block)


def read_project_file(package: Package) -> ReadFile:
    """Return what a project file holds besides the attachments.

    Raises:
        WrongFileKindError, NotReadError: It is no project file, or was altered.
        StructureError: Its records do not fit, and the place where.

    """
    if _CONTENTS not in package.entries:
        raise WrongFileKindError(name=package.name, wanted=Term("file_kind.project"))
    content = package.read(_CONTENTS)
    handover = read_handover(package, content)
    contents = _contents_of(content, package.name)
    _require_own(contents, package.name)
    return ReadFile(contents, content, handover)


def take_over_files(
    reader: Reader, package: Package, attachments: Sequence[Attachment], job: Job
) -> None:
    """Store the bytes of attachments, if they are what the records say.

    Raises:
        NotReadError: A file is missing, or is another one.
        ReadOnlyError, NotWrittenError, DiskFullError: It cannot be stored.
        CancelledError: ``job`` was stopped.

    """
    for number, attachment in enumerate(attachments):
        job.step(number, len(attachments), attachment.name)
        content = package.blocks(f"files/{attachment.sha256}", MAX_BYTES)
        sha256, size = reader.attachments.add_blocks(content)
        if (sha256, size) != (attachment.sha256, attachment.size):
            raise NotReadError(name=attachment.name, reason=Term("reason.damaged"))


def _contents_of(content: bytes, name: str) -> ProjectFile:
    try:
        data: object = json.loads(content)
    except (ValueError, RecursionError):
        raise NotReadError(name=name, reason=Term("reason.damaged")) from None
    contents = structure.read(ProjectFile, data)
    counts = Counter(type(record) for record in contents.records)
    for kind in counts:
        if is_single(kind) and counts[kind] > 1:
            raise TooLargeError(place=kind.table, limit=1)
    for number, slide in enumerate(contents.slides):
        content_of(slide.kind, slide.content, f"slides[{number}].content")
    return contents


def _require_own(contents: ProjectFile, name: str) -> None:
    """Refuse records that belong to another project than the one in the file, or to none."""
    records = contents.records
    ids = {record.id for record in records}
    parents = {
        getattr(record, field) for record in records for field in parent_fields(type(record))
    }
    owners = {getattr(record, "project_id", contents.project.id) for record in records}
    if len(ids) < len(records) or parents - ids - {None} or owners != {contents.project.id}:
        raise NotReadError(name=name, reason=Term("reason.damaged"))


def _is_known(reader: Reader, project: Project) -> bool:
    try:
        reader.get(Project, project.id)
    except MissingRecordError:
        return False
    return True


def _renamed(records: list[Record]) -> list[Record]:
    """The same records under fresh ids, with every reference following."""
    fresh = {record.id: new_id() for record in records}
    return [rewired(record, fresh).but(id=fresh[record.id]) for record in records]


def _free_code(reader: Reader, code: str) -> str:
    taken = {project.code for project in reader.find(Project)}
    candidate, number = code, 2
    while candidate and candidate in taken:
        candidate, number = f"{code}-{number}", number + 1
    return candidate
