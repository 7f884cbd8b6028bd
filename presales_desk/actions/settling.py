"""Keeping the knowledge base and the workspace in agreement on which projects are archived.

A package is filed before the edit that notes it, for filing can take long and fail. Until the edit
is stored a mark stands beside the packages; where the edit was refused or never came, the mark is
still there at the next start, and the package follows the record.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import MissingRecordError
from presales_desk.knowledge.knowledge_base import FOLDER, KnowledgeBase
from presales_desk.knowledge.packages import require_id
from presales_desk.records.project import Project
from presales_desk.workspace.files import make_folder, not_written, remove_quietly

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

_MARKS = "unsettled"


def mark_unsettled(folder: Path, project_id: str) -> None:
    """Note that a project of the workspace in ``folder`` is about to be filed or withdrawn.

    Raises:
        WrongValueError: The id has characters that no folder may have.
        NotWrittenError, DiskFullError: The system refused; nothing may be filed then.

    """
    require_id(project_id)
    mark = _mark(folder, project_id)
    make_folder(mark.parent)
    try:
        mark.touch()
    except OSError as error:
        raise not_written(mark, error) from error


def unsettled(folder: Path) -> list[str]:
    """Return the ids of the projects whose filing was not seen to end in an edit."""
    return sorted(mark.name for mark in (folder / FOLDER / _MARKS).glob("*"))


def settle_archives(reader: Reader, job: Job) -> None:
    """Settle every project that an earlier run of the program left unsettled.

    Raises:
        ReadOnlyError, NotWrittenError, DiskFullError: See ``settle_archive``.

    """
    projects = unsettled(reader.folder)
    for number, project_id in enumerate(projects):
        job.step(number, len(projects), project_id)
        settle_archive(reader, project_id)


def settle_archive(reader: Reader, project_id: str) -> None:
    """Let the knowledge base follow what the record of a project says of its archiving.

    A project that is deleted meanwhile is left as it was filed.

    Raises:
        ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

    """
    for project in reader.find(Project, id=project_id):
        with KnowledgeBase.open(reader.folder) as base:
            _follow(base, project)
    remove_quietly(_mark(reader.folder, project_id))


def _follow(base: KnowledgeBase, project: Project) -> None:
    try:
        filed = base.entry(project.id)
    except MissingRecordError:
        return  # it never came to a package: nothing to follow
    if project.archived is None and not filed.withdrawn:
        base.withdraw(project.id)
    elif project.archived is not None and filed.withdrawn:
        base.bring_back(project.id)


def _mark(folder: Path, project_id: str) -> Path:
    return folder / FOLDER / _MARKS / project_id
