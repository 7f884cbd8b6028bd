"""``presales-desk demo``: the whole main job on the sample project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from presales_desk.cli.session import Session, with_session

if TYPE_CHECKING:
    from presales_desk.actions.demo import Demonstration


@click.command()
@click.option("--out", "folder", required=True, type=click.Path(path_type=Path))
@with_session
def demo(session: Session, folder: Path) -> None:
    """Plan, deck, documents, summary, archive and search on the sample project."""
    from presales_desk.actions.demo import demonstrate

    done = demonstrate(folder, session.language, session.now, session.job())
    data = {
        "project": done.project.name,
        "complete_percent": done.overview.percent,
        "files": [str(file) for file in done.files],
        "workspace": str(folder / "workspace"),
        "entry": {"id": done.entry.id, "revision": done.entry.revision},
        "search": done.found.plain(),
    }
    session.show(data, *_lines(session, done, folder))


def _lines(session: Session, done: Demonstration, folder: Path) -> list[str]:
    words = session.words
    lines = [
        session.text("demo.plan", name=done.project.name, percent=done.overview.percent),
        *(f"   {words.finding(finding)}" for finding in done.overview.findings[:3]),
        session.text("demo.written", folder=str(folder)),
        *(f"   {file.name}" for file in done.files),
        *(f"   {words.finding(finding)}" for finding in done.warnings),
        session.text("demo.archived", name=done.entry.title, revision=done.entry.revision),
        session.text("demo.found", query=done.found.query, count=done.found.total),
    ]
    lines.extend(f"   {hit.title}" for hit in done.found.hits[:5])
    return lines
