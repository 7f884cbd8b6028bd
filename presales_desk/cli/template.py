"""``template``: what a company's template offers to our slides, and what it lacks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from presales_desk.cli.session import Session, with_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.deck.template_report import LayoutUse, TemplateReport


@click.group()
def template() -> None:
    """Templates for decks."""


@template.command()
@click.argument("file", type=click.Path(path_type=Path))
@with_session
def check(session: Session, file: Path) -> None:
    """Say what a template offers and lacks, for whoever designs it."""
    from presales_desk.actions.deck_template import check_template

    report = check_template(file)
    session.show(_data(session, file, report), *_lines(session, report))


def _data(session: Session, file: Path, report: TemplateReport) -> dict[str, object]:
    return {
        "file": str(file),
        "width": round(report.width, 3),
        "height": round(report.height, 3),
        "layouts": list(report.layouts),
        "uses": [
            {
                "layout": use.key,
                "name": _name(session, use),
                "theirs": use.theirs,
                "match": use.match.value,
                "size": round(use.scale, 2),
            }
            for use in report.uses
        ],
        "findings": [
            {
                "rule": finding.key.removeprefix("template."),
                "severity": finding.severity.value,
                "message": session.words.finding(finding),
            }
            for finding in report.findings
        ],
    }


def _lines(session: Session, report: TemplateReport) -> Iterator[str]:
    size = f"{report.width:.2f} × {report.height:.2f}"
    yield session.text("template.head", name=report.name, size=size, count=len(report.layouts))
    for use in report.uses:
        match = session.words.text(f"term.layout_match.{use.match.value}")
        yield session.text("template.use", ours=_name(session, use), theirs=use.theirs, match=match)
    if not report.findings:
        yield session.text("template.clean")
    for finding in report.findings:
        mark = session.text(f"check.{finding.severity.value}")
        yield f"  {mark} {session.words.finding(finding)}"


def _name(session: Session, use: LayoutUse) -> str:
    return use.chinese if session.language == "zh" else use.english
