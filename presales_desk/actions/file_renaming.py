"""Attached files whose names do not follow the company's rule, and their renaming by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.find import profile
from presales_desk.actions.naming import date_text, names_by
from presales_desk.actions.planned import Planned
from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.messages import catalogue
from presales_desk.records.project import Project
from presales_desk.records.summary import Attachment
from presales_desk.records.tender import TenderClause

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from presales_desk.planning.file_names import FileNames
    from presales_desk.workspace.workspace import Reader


def misnamed(reader: Reader, project_id: str, today: dt.date) -> dict[str, str]:
    """Return a name by the rule for each file of a project that has another, by its id.

    Args:
        reader: Of the workspace.
        project_id: Whose files.
        today: Day of files of which nobody knows when they came.

    """
    project, house = reader.get(Project, project_id), profile(reader)
    files = reader.find(Attachment, project_id=project_id)
    names = names_by(house.naming_rule, project, profile=house, day=today)
    return names_by_rule(files, names, project.language)


def names_by_rule(files: Sequence[Attachment], names: FileNames, language: str) -> dict[str, str]:
    """Return a name for each file that has one against the rule, by its id.

    No two files get the same name. A file that names no day gets the one on which it came; one
    that says nothing of itself is called by its kind in ``language``.
    """
    taken = {file.name.casefold() for file in files}
    words = catalogue(language)
    found: dict[str, str] = {}
    for file in files:
        if names.fits(file.name):
            continue
        what = words.text(f"term.material.{file.kind}")
        if (name := _free(names, file, what, taken)) != file.name:
            found[file.id] = name
            taken.add(name.casefold())
    return found


def rename_files(reader: Reader, project_id: str, names: Mapping[str, str]) -> Planned[int]:
    """Give files other names, as one edit; their contents stay as they are.

    Answers to clauses that tell a file as their proof tell its new name.

    Args:
        reader: Of the workspace.
        project_id: Whose files.
        names: New name by the id of the file.

    """
    files: Sequence[Attachment] = reader.find(Attachment, id=tuple(names))
    new = {file.name: names[file.id] for file in files}
    clauses = reader.find(TenderClause, project_id=project_id, evidence=tuple(new))
    changes = (
        *(Update(file, name=names[file.id]) for file in files),
        *(Update(clause, evidence=new[clause.evidence]) for clause in clauses),
    )
    label = Label("attachment.rename_several", count=len(files))
    if len(files) == 1:
        label = Label("attachment.rename", name=files[0].name, wanted=names[files[0].id])
    return Planned(label, changes, project_id, len(files))


def _free(names: FileNames, file: Attachment, what: str, taken: set[str]) -> str:
    """Return the first name by the rule that no other file has."""
    date = date_text(file.added) if file.added is not None else ""
    wanted, number = names.mended(file.name, what=what, date=date), 1
    while wanted.casefold() in taken and wanted.casefold() != file.name.casefold():
        number += 1
        wanted = names.mended(file.name, what=what, date=date, number=number)
    return wanted
