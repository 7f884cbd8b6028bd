"""``presales-desk kb``: the knowledge base."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from presales_desk import structure
from presales_desk.cli.session import Session, with_session
from presales_desk.workspace.account import account_name

if TYPE_CHECKING:
    from presales_desk.knowledge.hits import SearchResult

_FILE = click.Path(path_type=Path)


@click.group()
def kb() -> None:
    """Search, fill and share the knowledge base."""


@kb.command()
@click.argument("query")
@click.option("--kind", help="Only entries of this kind.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1, 200))
@with_session
def search(session: Session, query: str, kind: str | None, limit: int) -> None:
    """Find entries by words; one Chinese character is enough."""
    from presales_desk.actions.knowledge import search_knowledge

    result = search_knowledge(session.folder, query, kind=kind, limit=limit)
    session.show(result.plain(), *_lines(session, result))


def _lines(session: Session, result: SearchResult) -> list[str]:
    lines = [session.text("found", count=result.total)]
    for hit in result.hits:
        lines.append(f"{hit.id}  {hit.title}")
        lines.append("    " + _for_terminal(hit.snippet))
    return lines


def _for_terminal(snippet: str) -> str:
    from presales_desk.knowledge.snippets import END_MARK, MARK

    return snippet.replace(MARK, "[").replace(END_MARK, "]").replace("\n", " ")


@kb.command()
@click.argument("name")
@with_session
def archive(session: Session, name: str) -> None:
    """File project NAME with its summary, decks and attachments."""
    from presales_desk.actions.archive import archive_project
    from presales_desk.actions.find import project_named

    with session.writing() as workspace:
        project = project_named(workspace, name)
        planned = archive_project(workspace, project.id, session.now, session.job())
        entry = planned.applied(workspace)
    line = session.text("archived", name=entry.title, revision=entry.revision)
    session.show({"id": entry.id, "revision": entry.revision}, line)


@kb.command()
@click.argument("files", nargs=-1, required=True, type=_FILE)
@with_session
def add(session: Session, files: tuple[Path, ...]) -> None:
    """File documents; their text can be searched."""
    from presales_desk.actions.knowledge import add_documents

    entries = add_documents(
        session.folder, files, author=account_name(), language=session.language, job=session.job()
    )
    lines = [f"{entry.id}  {entry.title}" for entry in entries]
    session.show({"entries": [{"id": e.id, "title": e.title} for e in entries]}, *lines)


@kb.command()
@click.argument("entry_id")
@with_session
def show(session: Session, entry_id: str) -> None:
    """Show an entry: its text and its files."""
    from presales_desk.actions.knowledge import read_entry

    entry = read_entry(session.folder, entry_id)
    lines = [entry.title]
    for section in entry.sections:
        lines.extend(("", section.heading, section.text))
    lines.extend(f"  {file.name}" for file in entry.files)
    session.show(entry, *lines)


@kb.command("export")
@click.option("--out", "target", required=True, type=_FILE)
@click.argument("entry_ids", nargs=-1)
@with_session
def export_command(session: Session, target: Path, entry_ids: tuple[str, ...]) -> None:
    """Write entries, or all of them, as one .pdkb file."""
    from presales_desk.actions.knowledge import export_entries

    written = export_entries(session.folder, entry_ids, target, session.job())
    session.show({"file": str(written)}, str(written))


@kb.command("import")
@click.argument("source", type=_FILE)
@with_session
def import_command(session: Session, source: Path) -> None:
    """Take in entries from a .pdkb file; what is here already stays as it is."""
    from presales_desk.actions.knowledge import import_entries

    taken = import_entries(session.folder, source, session.now, session.job())
    line = session.text("imported", count=len(taken.added), known=taken.known)
    session.show(taken, line)


@kb.command()
@with_session
def stats(session: Session) -> None:
    """Count the entries by kind, result, industry and year."""
    from presales_desk.actions.knowledge import knowledge_stats

    counted = structure.plain(knowledge_stats(session.folder))
    session.show(counted, *(f"{group}: {_counts(value)}" for group, value in counted.items()))


def _counts(value: object) -> str:
    if not isinstance(value, dict):
        return str(value)
    counts = cast("dict[str, int]", value)
    return ", ".join(f"{name} {count}" for name, count in counts.items())


@kb.command()
@with_session
def rebuild(session: Session) -> None:
    """Make the catalogue and the search index anew from the files."""
    from presales_desk.actions.knowledge import rebuild_knowledge

    findings = rebuild_knowledge(session.folder, session.job())
    messages = [session.words.finding(finding) for finding in findings]
    session.show({"findings": messages}, *(messages or [session.text("rebuilt")]))
