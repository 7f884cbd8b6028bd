"""``bid``: a tender taken in, the Word documents of a project's bid, and their check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from presales_desk.cli.session import Session, with_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.bid.finished.wording import CheckedDocument

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
    from presales_desk.actions.tender_files import left_out_of, read_files
    from presales_desk.actions.tender_import import Import, import_tender

    with session.writing() as workspace:
        project = project_named(workspace, name)
        found = read_files(workspace, files, session.job(), session.words)
        planned = import_tender(workspace, project.id, found, Import(way or "add"), session.now)
        done = planned.applied(workspace)
    counts = {"added": done.added, "changed": done.changed, "withdrawn": done.withdrawn}
    left_out = left_out_of(found)
    told = {"files": [file.name for file in done.files], **counts, "left_out": left_out}
    session.show(told, session.words.text("cli.bid.read", **counts), *left_out)


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
    from presales_desk.actions.bid_documents import write_bid_documents
    from presales_desk.actions.find import project_named

    with session.reading() as reader:
        written = write_bid_documents(
            reader,
            project_named(reader, name).id,
            folder,
            session.now,
            session.job(),
            kinds=kinds,
            draft=not final,
        )
    data = [
        {"kind": each.kind, "file": str(each.file), "blanks": list(each.blanks)} for each in written
    ]
    lines = [
        session.words.text("cli.bid.document", file=str(each.file), count=len(each.blanks))
        for each in written
    ]
    unread = dict.fromkeys(session.words.error(why) for each in written for why in each.unread)
    lines += [session.words.text("cli.bid.unread", reason=reason) for reason in unread]
    session.show({"documents": data, "unread_forms": list(unread)}, *lines)


@bid.command("check")
@click.argument("files", type=_FILE, nargs=-1, required=True)
@click.option("--project", "name", required=True, help="Whose bid: code, name or id.")
@with_session
def check(session: Session, files: tuple[Path, ...], name: str) -> None:
    """Check finished FILES of a bid (docx, pdf) before they are sealed."""
    from presales_desk.actions.bid_check import check_bid_files
    from presales_desk.actions.find import project_named
    from presales_desk.bid.finished.wording import checked_bid

    with session.reading() as reader:
        project = project_named(reader, name)
        checked = check_bid_files(reader, project.id, files, session.job())
    found = checked_bid(checked.reports, session.words, checked.unread)
    lines = [line for document in found.documents for line in _lines(session, document)]
    lines += [session.words.text("cli.bid.not_compared", reason=reason) for reason in found.unread]
    session.show(found, *lines)


def _lines(session: Session, document: CheckedDocument) -> Iterator[str]:
    count = len(document.findings)
    yield session.words.text("cli.bid.checked", file=document.file, count=count)
    for found in document.findings:
        mark = session.text(f"check.{found.severity.value}")
        yield f"  {mark} {found.where}  {found.message}"
        if found.text:
            yield f"      > {found.text}"
        yield f"      {found.fix}"
