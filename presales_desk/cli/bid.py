"""``bid documents``: the Word documents of a project's bid."""

from __future__ import annotations

from pathlib import Path

import click

from presales_desk.cli.session import Session, with_session

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path)


@click.group()
def bid() -> None:
    """Prepare a bid."""


@bid.command("read")
@click.argument("name")
@click.argument("files", type=_FILE, nargs=-1, required=True)
@click.option("--amend", "way", flag_value="amend", help="The files are clarifications.")
@click.option("--replace", "way", flag_value="replace", help="The files are a new version.")
@with_session
def read(session: Session, name: str, files: tuple[Path, ...], way: str | None) -> None:
    """Take tender FILES into project NAME, answers kept."""
    from presales_desk.actions.find import project_named
    from presales_desk.actions.tender_import import Import, import_tender, read_files

    with session.writing() as workspace:
        project = project_named(workspace, name)
        found = read_files(workspace, files, session.job(), session.words)
        planned = import_tender(workspace, project.id, found, Import(way or "add"), session.now)
        done = planned.applied(workspace)
    counts = {"added": done.added, "changed": done.changed, "withdrawn": done.withdrawn}
    line = session.words.text("cli.bid.read", **counts)
    session.show({"files": [file.name for file in done.files], **counts}, line)


@bid.command("documents")
@click.argument("name")
@click.option("--out", "folder", required=True, type=_FOLDER, help="The folder to write into.")
@click.option("--final", is_flag=True, help="Without the watermark of a draft.")
@click.option("--kind", "kinds", multiple=True, help="Only these documents.")
@with_session
def documents(
    session: Session, name: str, folder: Path, kinds: tuple[str, ...], *, final: bool
) -> None:
    """Write the documents of the bid of project NAME."""
    from presales_desk.actions.bid_documents import KINDS, write_bid_documents
    from presales_desk.actions.find import project_named

    with session.reading() as reader:
        written = write_bid_documents(
            reader,
            project_named(reader, name).id,
            folder,
            session.now,
            session.job(),
            kinds=kinds or KINDS,
            draft=not final,
        )
    data = [
        {"kind": each.kind, "file": str(each.file), "blanks": list(each.blanks)} for each in written
    ]
    lines = [
        session.words.text("cli.bid.document", file=str(each.file), count=len(each.blanks))
        for each in written
    ]
    session.show({"documents": data}, *lines)
