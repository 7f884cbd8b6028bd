"""The whole main job on the sample project, without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.actions.archive import archive_project
from presales_desk.actions.bid_documents import write_bid_documents
from presales_desk.actions.decks import deck_file_name, generate_deck
from presales_desk.actions.find import outlines_of
from presales_desk.actions.knowledge import load_starter, search_knowledge
from presales_desk.actions.naming import project_file_name
from presales_desk.actions.overview import read_overview
from presales_desk.actions.project_files import export_project
from presales_desk.actions.projects import close_project
from presales_desk.actions.reports import report_file_name, write_report
from presales_desk.actions.sample import open_sample, read_sample
from presales_desk.documents.reports import KINDS
from presales_desk.records.project import Project
from presales_desk.workspace.workspace import Workspace

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.hits import SearchResult
    from presales_desk.planning.overview import Overview
    from presales_desk.records.findings import Finding
    from presales_desk.records.job import Job

QUERIES = {"zh": "割接", "en": "cut-over"}
"""What the demonstration searches for: in Chinese a word of two characters."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What the demonstration did.

    Attributes:
        project: The sample, closed and archived.
        overview: Where it stood before it was closed.
        files: Everything written for the user, in the order of the job.
        warnings: What the deck generator had to cut or split.
        entry: The project in the knowledge base.
        found: Hits for ``QUERIES``; the project is among them.

    """

    project: Project
    overview: Overview
    files: tuple[Path, ...]
    warnings: tuple[Finding, ...]
    entry: Entry
    found: SearchResult


def demonstrate(folder: Path, language: str, moment: dt.datetime, job: Job) -> Demonstration:
    """Plan, deck, documents, summary, archive and search on the sample project.

    Args:
        folder: Gets the files; the workspace lies in it too, and is used again next time.
        language: Of the sample.
        moment: Now.
        job: Watches.

    Raises:
        ExpectedError: A file could not be written, or the workspace is in use.

    """
    workspace = Workspace.open(folder / "workspace")
    try:
        return _demonstrate(workspace, folder, language, moment, job)
    finally:
        workspace.close()


def _demonstrate(
    workspace: Workspace, folder: Path, language: str, moment: dt.datetime, job: Job
) -> Demonstration:
    load_starter(workspace.folder, language, job)
    project = _sample(workspace, language, moment.date())
    overview = read_overview(workspace, project.id, moment.date())
    ended = read_sample(language).ended
    close_project(workspace, project.id, ended.result, today=moment.date()).applied(workspace)
    files, warnings = _write_files(workspace, project, folder, moment, job)
    entry = archive_project(workspace, project.id, moment, job).applied(workspace)
    return Demonstration(
        project=workspace.get(Project, project.id),
        overview=overview,
        files=tuple(files),
        warnings=warnings,
        entry=entry,
        found=search_knowledge(workspace.folder, QUERIES[language]),
    )


def _sample(workspace: Workspace, language: str, today: dt.date) -> Project:
    """The sample of an earlier demonstration, else a fresh one."""
    known = workspace.find(Project, sample=True, language=language)
    return known[0] if known else open_sample(workspace, language, today)


def _write_files(
    workspace: Workspace, project: Project, folder: Path, moment: dt.datetime, job: Job
) -> tuple[list[Path], tuple[Finding, ...]]:
    outline, _ = outlines_of(workspace, project.id)[0]
    name = deck_file_name(workspace, outline, moment.date())
    deck = generate_deck(workspace, outline.id, folder / name, job)
    files = [deck.file]
    for kind in KINDS:
        name = report_file_name(workspace, kind, project, moment.date())
        files.append(write_report(workspace, kind, project.id, folder / name, moment, job))
    bid = write_bid_documents(workspace, project.id, folder, moment, job)
    files.extend(document.file for document in bid)
    target = folder / project_file_name(workspace, project, moment.date())
    files.append(export_project(workspace, project.id, target, job))
    return files, deck.warnings
