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

    added = add_documents(
        session.folder, files, author=account_name(), language=session.language, job=session.job()
    )
    lines = [f"{entry.id}  {entry.title}" for entry in added.entries]
    problems = [session.words.error(error) for error in (*added.unread, *added.refused)]
    found = [{"id": entry.id, "title": entry.title} for entry in added.entries]
    session.show({"entries": found, "problems": problems}, *lines, *problems)


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
@click.option("--out", "target", required=True, type=_FILE, help="The .pdkb file, or its folder.")
@click.option("--redacted", is_flag=True, help="Replace names of customers and people, and prices.")
@click.option("--name", "names", multiple=True, help="With --redacted: replace this name too.")
@click.argument("entry_ids", nargs=-1)
@with_session
def export_command(
    session: Session,
    target: Path,
    entry_ids: tuple[str, ...],
    names: tuple[str, ...],
    *,
    redacted: bool,
) -> None:
    """Write entries, or all of them, as one sealed .pdkb file."""
    from presales_desk.actions.naming import in_folder
    from presales_desk.actions.sharing import share_entries

    file = in_folder(target, lambda: _package_name(session, redacted=redacted))
    if redacted:
        _export_redacted(session, file, entry_ids, names)
        return
    written = share_entries(session.folder, entry_ids, file, session.now, session.job())
    session.show({"file": str(written)}, str(written))


def _package_name(session: Session, *, redacted: bool) -> str:
    from presales_desk.actions.sharing import package_file_name

    with session.reading() as reader:
        today = session.now.date()
        return package_file_name(reader, "", today, session.language, redacted=redacted)


def _export_redacted(
    session: Session, target: Path, entry_ids: tuple[str, ...], names: tuple[str, ...]
) -> None:
    from presales_desk.actions.redaction import export_redacted
    from presales_desk.actions.redaction_names import RedactionOptions
    from presales_desk.actions.sharing import look_into_package

    options, job = RedactionOptions(extra=names), session.job()
    with session.reading() as reader:
        written = export_redacted(reader, entry_ids, options, target, session.now, job)
    manifest = look_into_package(session.folder, written, job).manifest
    left_out = manifest.left_out if manifest is not None else ()
    lines = [
        f"  - {out.file}: {session.words.text(f'term.left_out.{out.reason}')}" for out in left_out
    ]
    data = {"file": str(written), "left_out": [structure.plain(out) for out in left_out]}
    session.show(data, str(written), *lines)


@kb.command("import")
@click.argument("source", type=_FILE)
@click.option("--replace", "replaced", multiple=True, help="Take this diverged entry all the same.")
@with_session
def import_command(session: Session, source: Path, replaced: tuple[str, ...]) -> None:
    """Take in entries from a .pdkb file; what is here already stays as it is."""
    from presales_desk.actions.sharing import take_in_entries

    taken = take_in_entries(session.folder, source, session.now, session.job(), replaced=replaced)
    lines = [session.text("imported", count=len(taken.added), known=taken.known)]
    lines += [session.text("diverged", id=id) for id in taken.diverged]
    data = {"added": taken.added, "known": taken.known, "diverged": taken.diverged}
    session.show(data, *lines)


@kb.command()
@click.argument("source", type=_FILE)
@with_session
def look(session: Session, source: Path) -> None:
    """Tell what a .pdkb file would bring; nothing is taken in."""
    from presales_desk.actions.sharing import look_into_package

    arrival = look_into_package(session.folder, source, session.job())
    rows = [
        {
            "id": one.name.id,
            "revision": one.name.revision,
            "title": one.entry.title,
            "standing": one.standing,
        }
        for one in arrival.entries
    ]
    lines = [
        f"{session.words.text(f'term.standing.{one.standing}')}  {one.name.id}  {one.entry.title}"
        for one in arrival.entries
    ]
    manifest = arrival.manifest
    data = {"sealed": manifest is not None, "entries": [structure.plain(row) for row in rows]}
    if manifest is not None:
        data |= {"check_number": manifest.check_number, "redacted": manifest.redacted}
        data["origin"] = structure.plain(manifest.origin)
        lines.insert(0, session.text("check_number", number=manifest.check_number))
    session.show(data, *lines)


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
