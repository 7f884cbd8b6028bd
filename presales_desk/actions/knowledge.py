"""What a user does with the knowledge base besides archiving projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.planned import Planned
from presales_desk.actions.settling import mark_unsettled
from presales_desk.errors import NotOneOfError, NotReadError
from presales_desk.knowledge import starter
from presales_desk.knowledge.entry import EntryKind, FileToArchive, NewEntry
from presales_desk.knowledge.extraction import UNREADABLE, extract, is_readable
from presales_desk.knowledge.hits import Filters
from presales_desk.knowledge.knowledge_base import KnowledgeBase
from presales_desk.records.base import Update
from presales_desk.records.findings import Label
from presales_desk.records.project import Project

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.errors import ExpectedError
    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.hits import Hit, SearchResult
    from presales_desk.knowledge.statistics import Statistics
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job
    from presales_desk.workspace.workspace import Reader


def load_starter(folder: Path, language: str, job: Job) -> list[Entry]:
    """File the articles, cases and answers that come with the program in ``language``.

    Doing it twice does nothing.

    Raises:
        ReadOnlyError: The workspace in ``folder`` cannot be written.
        NotWrittenError, DiskFullError: The system refused.

    """
    with KnowledgeBase.open(folder) as base:
        return starter.load_starter(base, language, job)


def search_knowledge(
    folder: Path, query: str, *, kind: str | None = None, limit: int = 20
) -> SearchResult:
    """Search the knowledge base of the workspace in ``folder`` once.

    Raises:
        NotOneOfError: There is no such kind of entry.

    """
    filters = Filters(kinds=(_kind(kind),)) if kind else None
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.search(query, filters, limit=limit)


def newest_entries(folder: Path, limit: int) -> tuple[Hit, ...]:
    """Return the entries of the workspace in ``folder`` with the latest dates."""
    with KnowledgeBase.open(folder, read_only=True) as base, base.session() as session:
        return session.newest(limit)


@dataclass(frozen=True, slots=True)
class Added:
    """What became of files.

    Attributes:
        entries: Filed, an entry a file.
        unread: Why the text of some of them cannot be searched; they are found by their names.
        refused: Why others could not be filed.

    """

    entries: tuple[Entry, ...]
    unread: tuple[ExpectedError, ...]
    refused: tuple[ExpectedError, ...]


def add_documents(
    folder: Path, files: Sequence[Path], *, author: str, language: str, job: Job
) -> Added:
    """File documents, an entry each; their text can be searched where it can be read.

    One that cannot be filed does not keep the others out.

    Raises:
        ReadOnlyError: The workspace in ``folder`` cannot be written.
        NotWrittenError, DiskFullError: The system refused; those before it are filed.
        CancelledError: ``job`` was stopped; likewise.

    """
    entries: list[Entry] = []
    unread: list[ExpectedError] = []
    refused: list[ExpectedError] = []
    with KnowledgeBase.open(folder) as base, base.together():
        for number, file in enumerate(files):
            job.step(number, len(files), file.name)
            new = NewEntry(
                kind=EntryKind.DOCUMENT, title=file.stem, author=author, language=language
            )
            try:
                entries.append(base.publish(new, [FileToArchive(file.name, file)]))
            except NotReadError as error:
                refused.append(error)
            else:
                unread += _why_unread(file, entries[-1])
    return Added(tuple(entries), tuple(unread), tuple(refused))


def _why_unread(file: Path, entry: Entry) -> list[ExpectedError]:
    """Return why the text of a file that was filed cannot be searched, if it has any."""
    if entry.files[0].searchable or not is_readable(file.name):
        return []
    try:
        extract(file, file.name)
    except UNREADABLE as error:
        return [error]
    return []


def read_entry(folder: Path, entry_id: str) -> Entry:
    """Return an entry with its text and the names of its files.

    Raises:
        MissingRecordError: There is none that can be read.

    """
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.entry(entry_id)


def knowledge_stats(folder: Path) -> Statistics:
    """Count the entries by kind, result, industry and year."""
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.stats()


def rebuild_knowledge(folder: Path, job: Job) -> list[Finding]:
    """Make the catalogue anew from the files; return what is wrong with them."""
    with KnowledgeBase.open(folder) as base:
        base.rebuild(job)
        return base.verify(job)


def verify_knowledge(folder: Path, job: Job) -> list[Finding]:
    """Read every byte of every package, and say which were altered."""
    with KnowledgeBase.open(folder, read_only=True) as base:
        return base.verify(job)


def withdraw_entry(reader: Reader, entry_id: str) -> Planned[Entry]:
    """Take an entry out of every search; a project in this workspace is archived no more.

    Raises:
        MissingRecordError: There is no such entry.
        ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

    """
    _mark_project(reader, entry_id)
    with KnowledgeBase.open(reader.folder) as base:
        entry = base.withdraw(entry_id)
    return _archived(reader, entry, None)


def bring_back_entry(reader: Reader, entry_id: str, day: dt.date) -> Planned[Entry]:
    """Let an entry that was withdrawn be found again, as it was.

    Args:
        reader: Of the workspace.
        entry_id: Which.
        day: From when a project in this workspace counts as archived again.

    Raises:
        MissingRecordError, NotReadError: None of its revisions can be read.
        ReadOnlyError, NotWrittenError, DiskFullError: It could not be filed.

    """
    _mark_project(reader, entry_id)
    with KnowledgeBase.open(reader.folder) as base:
        entry = base.bring_back(entry_id)
    return _archived(reader, entry, day)


def _mark_project(reader: Reader, entry_id: str) -> None:
    """Mark an entry that is a project of this workspace until its edit is stored."""
    if reader.count(Project, id=entry_id):
        mark_unsettled(reader.folder, entry_id)


def _archived(reader: Reader, entry: Entry, day: dt.date | None) -> Planned[Entry]:
    """Hand back an entry, with the edit that notes its project's archiving if it is here."""
    label = Label("project.archive" if day else "project.unarchive", name=entry.title)
    changes = tuple(Update(p, archived=day) for p in reader.find(Project, id=entry.id))
    return Planned(label, changes, entry.id, entry)


def _kind(kind: str) -> EntryKind:
    try:
        return EntryKind(kind)
    except ValueError:
        allowed = ", ".join(EntryKind)
        raise NotOneOfError(place="--kind", found=kind, allowed=allowed) from None
