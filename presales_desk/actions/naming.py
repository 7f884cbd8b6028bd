"""Names of the files we write, by the naming rule of the company profile.

Method: the exchange summary presupposes a naming rule for presales documents (section 14).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.find import profile as company_profile
from presales_desk.planning.file_names import FIRST_VERSION, FileNames, next_version
from presales_desk.records.messages import catalogue
from presales_desk.records.summary import Profile

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Reader


PROJECT_ENDING = ".pdesk"


def named(reader: Reader, project: Project | None, what: str, day: dt.date) -> str:
    """Return the name of a file by the company's rule, without its ending.

    Args:
        reader: Of the workspace.
        project: What the file is about; None for a file on no single one: its places stay empty.
        what: Kind of the document in its own language, such as ``Summary``.
        day: Becomes ``20261120``.

    """
    house = company_profile(reader)
    return names_by(house.naming_rule, project, profile=house, day=day).made(what)


def date_text(day: dt.date) -> str:
    """Return a day as it stands in the names of files, such as ``20261120``."""
    return day.strftime("%Y%m%d")


def project_file_name(reader: Reader, project: Project, day: dt.date) -> str:
    """Return the name of a project file by the company's rule, with its ending."""
    what = catalogue(project.language).text("term.output.project")
    return f"{named(reader, project, what, day)}{PROJECT_ENDING}"


def names_by(rule: str, project: Project | None, *, profile: Profile, day: dt.date) -> FileNames:
    """Return the names that a rule gives to the files of a project; see ``FileNames``.

    Args:
        rule: The pattern; a broken one counts as the usual one.
        project: Gives customer, project and code; None leaves them empty.
        profile: Gives author and company.
        day: Of files that name no other.

    """
    values = {
        "date": date_text(day),
        "version": FIRST_VERSION,
        "author": profile.user_name,
        "company": profile.company_short or profile.company,
    }
    if project is not None:
        values |= {"customer": project.customer, "project": project.name, "code": project.code}
    return FileNames(rule, values, Profile().naming_rule)


def in_folder(target: Path, name: Callable[[], str]) -> Path:
    """Return ``target``, or if it is a folder the file there that the rule names.

    Args:
        target: A file, or a folder that is there.
        name: Makes the name with its ending, where it is needed.

    """
    return unused_version(target / name()) if target.is_dir() else target


def unused_version(target: Path) -> Path:
    """Return ``target``, or its first version that no file there has yet.

    A name without a version stays: writing over the older file is for the user to decide.
    """
    while target.exists() and (name := next_version(target.name)):
        target = target.with_name(name)
    return target
