"""Sharing entries of the knowledge base without a server: sealed files, looked at before import."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk import __version__
from presales_desk.actions.care import back_up_before_import
from presales_desk.actions.entry_text import entry_text
from presales_desk.actions.find import profile
from presales_desk.actions.naming import named
from presales_desk.knowledge.exchange import Wrapping, entry_in_file, file_in_file
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.knowledge.manifest import Origin
from presales_desk.knowledge.package_file import open_package_file
from presales_desk.knowledge.passages import Place
from presales_desk.knowledge.query import Query
from presales_desk.records.messages import catalogue
from presales_desk.workspace.account import account_name
from presales_desk.workspace.files import draft_beside, place_to_open, put_in_place
from presales_desk.workspace.reading import DATABASE
from presales_desk.workspace.workspace import Workspace

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from presales_desk.actions.entry_text import EntryText
    from presales_desk.knowledge.entry import StoredFile
    from presales_desk.knowledge.exchange import Arrival, Imported
    from presales_desk.knowledge.hits import Filters
    from presales_desk.knowledge.packages import PackageName
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader

MOST_FOUND = 20_000
"""Hits that one package takes at most."""
ENDING = ".pdkb"
_LONGEST_TITLE = 40  # characters


def share_entries(
    folder: Path, ids: Sequence[str], target: Path, moment: dt.datetime, job: Job
) -> Path:
    """Write entries as one sealed .pdkb file that says where it comes from.

    Args:
        folder: Of the workspace.
        ids: Of the entries; none mean all.
        target: File to write; the one really written is returned.
        moment: When, for whoever gets it.
        job: Watches.

    Raises:
        MissingRecordError: There is no such entry.
        NotReadError: A package was altered.
        NotWrittenError, DiskFullError: The system refused.
        CancelledError: ``job`` was stopped.

    """
    wrapping = Wrapping(_origin(folder, moment))
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.export(ids or None, target, job, wrapping)


def package_file_name(
    reader: Reader, title: str, day: dt.date, language: str, *, redacted: bool
) -> str:
    """Return the name of a package by the company's rule; it is about no one project.

    Args:
        reader: Of the workspace.
        title: What the entries are called; a redacted package does not tell it, for it may name
            a customer.
        day: When it is made.
        language: Of what it is called.
        redacted: Whether names are replaced.

    """
    words = catalogue(language)
    called = words.text("term.output.knowledge", name=title.strip()[:_LONGEST_TITLE])
    what = words.text("term.output.redacted") if redacted else called
    return f"{named(reader, None, what, day)}{ENDING}"


def found_ids(folder: Path, text: str, filters: Filters) -> tuple[str, ...]:
    """Return the ids of the entries that a search finds, at most ``MOST_FOUND``."""
    with KnowledgeBase.open(folder, read_only=True) as base:
        hits = base.search(text, filters, limit=MOST_FOUND).hits
    return tuple(hit.id for hit in hits)


def count_entries(folder: Path) -> int:
    """Return how many entries of the knowledge base can be found."""
    with KnowledgeBase.open(folder, read_only=True) as base:
        return len(base.ids())


def look_into_package(folder: Path, source: Path, job: Job) -> Arrival:
    """Return what a .pdkb file would bring to the workspace in ``folder``; nothing is taken in.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It cannot be trusted.
        CancelledError: ``job`` was stopped.

    """
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.compare(source, job)


def check_number(source: Path) -> str:
    """Return the check number of a .pdkb file; empty for one without a seal.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It cannot be trusted.

    """
    with open_package_file(source) as file:
        return file.manifest.check_number if file.manifest is not None else ""


def read_packed_entry(source: Path, name: PackageName, job: Job) -> EntryText:
    """Return the text of an entry in a .pdkb file, without taking it in.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: The file cannot be trusted.
        CancelledError: ``job`` was stopped.

    """
    return entry_text(entry_in_file(source, name).sections, Query(""), Place(), job)


def open_packed_file(source: Path, name: PackageName, file: StoredFile) -> Path:
    """Copy a file of an entry out of a .pdkb file to where another program may open it.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: The package file cannot be trusted.
        NotWrittenError, DiskFullError: The system refused.

    """
    target = place_to_open(file.sha256, file.name)
    with draft_beside(target) as draft:
        file_in_file(source, name, file, draft)
        return put_in_place(draft, target)


def take_in_entries(
    folder: Path,
    source: Path,
    moment: dt.datetime,
    job: Job,
    *,
    wanted: Collection[str] | None = None,
    replaced: Collection[str] = (),
) -> Imported:
    """Back up the workspace, and take in entries of a .pdkb file.

    Args:
        folder: Of the workspace.
        source: The file.
        moment: Of the backup.
        job: Watches.
        wanted: Ids of the entries to take in; None for all.
        replaced: Ids of entries that were revised here too and become what the file says.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It cannot be trusted.
        ReadOnlyError, NotWrittenError, DiskFullError: The workspace cannot be written.
        DamagedWorkspaceError: There could be no backup.

    """
    back_up_before_import(folder, moment)
    with KnowledgeBase.open(folder) as base:
        return base.read_package_file(source, job, wanted=wanted, replaced=replaced)


def _origin(folder: Path, moment: dt.datetime) -> Origin:
    """Return who writes a package of the workspace in ``folder``; it may hold entries alone."""
    origin = Origin(made=moment, by=account_name(), workspace=folder.name, program=__version__)
    if not (folder / DATABASE).exists():
        return origin
    workspace = Workspace.open(folder, read_only=True)
    try:
        ours = profile(workspace)
    finally:
        workspace.close()
    company = ours.company or ours.company_short
    return replace(origin, by=ours.user_name or origin.by, company=company)
