"""Writing the Word reports on a project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.find import profile, project_named
from presales_desk.documents.house import Letterhead
from presales_desk.documents.reports import GROUPS, KINDS, report
from presales_desk.errors import NothingFoundError, Term
from presales_desk.records.messages import catalogue
from presales_desk.workspace.files import write_atomically

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.records.job import Job
    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A report by its name on the command line, with the words for people.

    Attributes:
        key: Its name.
        title: What it is called.
        group: Where in the workflow it belongs.

    """

    key: str
    title: str
    group: str


def report_kinds(language: str) -> list[ReportKind]:
    """Return the reports there are, in the order of the workflow."""
    words = catalogue(language)
    return [
        ReportKind(key, words.text(f"report.{key}"), words.text(f"report.group.{group}"))
        for group, keys in GROUPS.items()
        for key in keys
    ]


def letterhead(reader: Reader, language: str) -> Letterhead:
    """Return the company's look for documents in ``language``.

    Raises:
        NotReadError: The stored logo or template is missing or altered.

    """
    house = profile(reader)
    stored = reader.attachments
    return Letterhead(
        profile=house,
        logo=stored.read(house.logo) if house.logo else None,
        template=stored.read(house.document_template) if house.document_template else None,
        language=language,
    )


def make_report(reader: Reader, kind: str, project_id: str, moment: dt.datetime) -> bytes:
    """Return a report on a project as .docx, in the language of the project.

    Raises:
        NothingFoundError: There is no such kind of report.
        NotReadError: The company's logo or template is missing.

    """
    if kind not in KINDS:
        raise NothingFoundError(what=Term("kind.report"), name=kind)
    from presales_desk.actions.report_material import read_project_material  # not for the menu

    material = read_project_material(reader, project_id, moment.date())
    return report(kind)(material, letterhead(reader, material.project.language), moment)


def write_report(
    reader: Reader, kind: str, project_id: str, target: Path, moment: dt.datetime, job: Job
) -> Path:
    """Write a report and return where it was really saved; see ``write_atomically``.

    Raises:
        NothingFoundError: There is no such kind of report.
        NotWrittenError: The file system refused; an older file is still there, whole.

    """
    job.step(0, 2, target.name)
    content = make_report(reader, kind, project_id, moment)
    job.step(1, 2, target.name)
    return write_atomically(target, content)


def report_file_name(reader: Reader, kind: str, project: Project, day: dt.date) -> str:
    """Return the name of a report by the company's naming rule, with its ending."""
    from presales_desk.actions.naming import named  # not for the menu

    what = catalogue(project.language).text(f"report.{kind}")
    return f"{named(reader, project, what, day)}.docx"


def named_report(
    reader: Reader, kind: str, name: str, target: Path, moment: dt.datetime, job: Job
) -> Path:
    """Write a report on the project called ``name``; see ``write_report``.

    In a folder the company's rule names the file.
    """
    from presales_desk.actions.naming import in_folder  # not for the menu

    project = project_named(reader, name)
    file = in_folder(target, lambda: report_file_name(reader, kind, project, moment.date()))
    return write_report(reader, kind, project.id, file, moment, job)
