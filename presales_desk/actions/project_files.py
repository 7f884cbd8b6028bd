"""Projects as single files (.pdesk), to hand to a colleague or keep.

A .pdesk file is a zip: ``project.json`` with every record by its table, readable as it stands,
and the attachments under ``files/`` by their SHA-256.
"""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any, cast

from presales_desk import structure
from presales_desk.actions.attachments import MAX_BYTES
from presales_desk.actions.care import back_up_before_import
from presales_desk.actions.find import belongings
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
from presales_desk.records.ids import new_id
from presales_desk.records.project import Project
from presales_desk.records.project_file import FORMAT, ProjectFile
from presales_desk.records.slide_content import content_of
from presales_desk.workspace.codec import PARENTS
from presales_desk.workspace.files import draft_beside, put_in_place
from presales_desk.workspace.foreign_files import open_package
from presales_desk.workspace.workspace import WORKSPACE

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from presales_desk.records.base import Record
    from presales_desk.records.job import Job
    from presales_desk.records.summary import Attachment
    from presales_desk.workspace.foreign_files import Package
    from presales_desk.workspace.workspace import Reader

_CONTENTS = "project.json"
_REFERENCES = (*PARENTS, "source_id", "target_id", "record_id")
"""Fields that hold the id of another record of the project."""


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


def export_project(reader: Reader, project_id: str, target: Path, job: Job) -> Path:
    """Write a project with its attachments as one file; return where it was really saved.

    Raises:
        NotReadError: An attachment is missing or altered.
        NotWrittenError, DiskFullError: The system refused; an older file is still there, whole.
        CancelledError: ``job`` was stopped; likewise.

    """
    contents = project_contents(reader, project_id)
    stored = {attachment.sha256: attachment.name for attachment in contents.attachments}
    with draft_beside(target) as draft:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(_CONTENTS, project_json(contents))
            for number, (sha256, name) in enumerate(stored.items()):
                job.step(number, len(stored), name)
                with archive.open(f"files/{sha256}", "w", force_zip64=True) as packed:
                    for block in reader.attachments.blocks(sha256, name):
                        packed.write(block)
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
        contents = _read_contents(package)
        back_up_before_import(reader.folder, moment)
        for number, attachment in enumerate(contents.attachments):
            job.step(number, len(contents.attachments), attachment.name)
            _take_over(reader, package, attachment)
    records = contents.records
    if _is_known(reader, contents.project):
        records = _renamed(records)
    project = cast("Project", records[0])
    # What a colleague archived lies in their knowledge base, not in this one.
    project = project.but(code=_free_code(reader, project.code), archived=None)
    label = Label("project.import", name=project.name)
    changes = tuple(Insert(record) for record in (project, *records[1:]))
    return Planned(label, changes, WORKSPACE, project)


def _read_contents(package: Package) -> ProjectFile:
    if _CONTENTS not in package.entries:
        raise WrongFileKindError(name=package.name, wanted=Term("file_kind.project"))
    try:
        data: object = json.loads(package.read(_CONTENTS))
    except (ValueError, RecursionError):
        raise NotReadError(name=package.name, reason=Term("reason.damaged")) from None
    contents = structure.read(ProjectFile, data)
    for place, records in (("plans", contents.plans), ("summaries", contents.summaries)):
        if len(records) > 1:  # a project has one of each: a second would never be seen
            raise TooLargeError(place=place, limit=1)
    for number, slide in enumerate(contents.slides):
        content_of(slide.kind, slide.content, f"slides[{number}].content")
    return contents


def _take_over(reader: Reader, package: Package, attachment: Attachment) -> None:
    """Store the bytes of an attachment, if they are what the record says."""
    content = package.blocks(f"files/{attachment.sha256}", MAX_BYTES)
    sha256, size = reader.attachments.add_blocks(content)
    if (sha256, size) != (attachment.sha256, attachment.size):
        raise NotReadError(name=attachment.name, reason=Term("reason.damaged"))


def _is_known(reader: Reader, project: Project) -> bool:
    try:
        reader.get(Project, project.id)
    except MissingRecordError:
        return False
    return True


def _renamed(records: list[Record]) -> list[Record]:
    """The same records under fresh ids, with every reference following."""
    fresh = {record.id: new_id() for record in records}
    return [
        record.but(
            id=fresh[record.id],
            **{
                name: fresh.get(getattr(record, name), getattr(record, name))
                for name in _REFERENCES
                if hasattr(record, name)
            },
        )
        for record in records
    ]


def _free_code(reader: Reader, code: str) -> str:
    taken = {project.code for project in reader.find(Project)}
    candidate, number = code, 2
    while candidate and candidate in taken:
        candidate, number = f"{code}-{number}", number + 1
    return candidate
