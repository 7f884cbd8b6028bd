"""Reading together what belongs together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.errors import AmbiguousNameError, NothingFoundError, Term
from presales_desk.records.outline import Outline, Slide
from presales_desk.records.project import Project
from presales_desk.records.summary import Profile, ProjectSummary
from presales_desk.workspace.kinds import PROJECT_KINDS

if TYPE_CHECKING:
    from presales_desk.records.base import Record
    from presales_desk.workspace.workspace import Reader


def project_named(reader: Reader, name: str) -> Project:
    """Return the project whose code, id or name is ``name``; a part of the name will do.

    Raises:
        NothingFoundError: No project is meant by it.
        AmbiguousNameError: More than one is.

    """
    projects = reader.find(Project)
    for match in (
        [p for p in projects if name in (p.code, p.id)],
        [p for p in projects if p.name == name],
        [p for p in projects if name.casefold() in p.name.casefold()],
    ):
        if len(match) > 1:
            raise AmbiguousNameError(what=Term("kind.project"), name=name, count=len(match))
        if match:
            return match[0]
    raise NothingFoundError(what=Term("kind.project"), name=name)


def profile(reader: Reader) -> Profile:
    """Return who uses this workspace and for which company; empty fields while nobody said."""
    return next(iter(reader.find(Profile)), Profile())


def summary_of(reader: Reader, project_id: str) -> ProjectSummary | None:
    """Return the project's summary; None while there is none."""
    return next(iter(reader.find(ProjectSummary, project_id=project_id)), None)


def outlines_of(reader: Reader, project_id: str) -> list[tuple[Outline, list[Slide]]]:
    """Return the project's outlines, each with its slides in their order."""
    outlines = reader.find(Outline, project_id=project_id)
    return [(outline, reader.find(Slide, outline_id=outline.id)) for outline in outlines]


def belongings(reader: Reader, project_id: str) -> list[Record]:
    """Return every record of a project but itself, those that others refer to first."""
    outlines = outlines_of(reader, project_id)
    records: list[Record] = [outline for outline, _ in outlines]
    records.extend(slide for _, slides in outlines for slide in slides)
    for kind in PROJECT_KINDS:
        records.extend(reader.find(kind, project_id=project_id))
    return records
