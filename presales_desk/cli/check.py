"""``check``: what is still wrong with a deck, ours or not."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presales_desk.cli.session import Session, with_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.checking.report import CheckReport

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_FILE)
@click.option("--project", "name", help="The project it is for: code, name or id.")
@with_session
def check(session: Session, file: Path, name: str | None) -> None:
    """Check any deck against the eight common problems, and with a project for leaks."""
    from presales_desk.actions.deck_check import check_file
    from presales_desk.deck.checking.file_shape import checked_file

    report = _for_project(session, file, name) if name else check_file(file, session.job())
    session.show(checked_file(str(file), report, session.words), *_lines(session, report))


def _for_project(session: Session, file: Path, name: str) -> CheckReport:
    from presales_desk.actions.deck_check import check_file
    from presales_desk.actions.find import project_named

    with session.reading() as reader:
        project = project_named(reader, name)
        today = session.now.date()
        return check_file(file, session.job(), reader=reader, project_id=project.id, today=today)


def _lines(session: Session, report: CheckReport) -> Iterator[str]:
    words = session.words
    yield session.text("check.head", name=report.name, slides=report.slides, score=report.score)
    for slide, findings in groupby(report.findings, key=lambda finding: finding.slide):
        yield session.text("check.whole" if slide is None else "check.slide", number=slide or 0)
        for finding in findings:
            mark = session.text(f"check.{finding.severity.value}")
            message = finding.message(words)
            if finding.shape:
                message = session.text("check.shape", shape=finding.shape, message=message)
            yield f"  {mark} {message}"
            yield f"      {finding.fix(words)}"
    for problem, count in report.by_problem.items():
        if count:
            yield session.text("check.problem", name=_problem(session, problem), count=count)


def _problem(session: Session, key: str) -> str:
    from presales_desk.deck.checking.finding import Problem
    from presales_desk.method import load

    return load().name(Problem(key).item, session.language)
