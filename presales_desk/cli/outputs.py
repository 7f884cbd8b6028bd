"""``deck``, ``report``, ``summary``, ``schema``: what is written from a project."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from presales_desk import structure
from presales_desk.cli.session import Session, with_session
from presales_desk.records.result_points import points_of

if TYPE_CHECKING:
    from presales_desk.actions.decks import DeckWritten
    from presales_desk.records.summary import ResultScore

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("name", required=False)
@click.option("--outline", "outline", type=_FILE, help="An outline file, instead of a project.")
@click.option("--strategy", "ours", flag_value="strategy", help="The internal strategy deck.")
@click.option("--internal", "ours", flag_value="internal", help="The newest internal talk.")
@click.option("--talk", default="", help="Which talk, by its title or a part of it.")
@click.option(
    "--out", "target", required=True, type=_FILE, help="The .pptx to write, or its folder."
)
@click.option("--template", type=_FILE, help="A .pptx, .potx or .ppsx whose look is used.")
@with_session
def deck(
    session: Session,
    name: str | None,
    outline: Path | None,
    target: Path,
    template: Path | None,
    talk: str,
    ours: str | None,
) -> None:
    """Generate a deck from project NAME (its newest outline) or from an outline file."""
    from presales_desk.actions.decks import deck_from_file, deck_of_project
    from presales_desk.actions.naming import in_folder

    wrong = name is None and (ours or talk)
    if (name is None) == (outline is None) or wrong or (ours and talk):
        raise click.UsageError(session.text("usage.deck"))
    if outline is not None:
        file = in_folder(target, lambda: f"{outline.stem}.pptx")
        _show_deck(session, deck_from_file(outline, file, session.job(), template=template))
    elif ours:
        _write_internal(session, name or "", target, template, from_plan=ours == "strategy")
    else:
        with session.reading() as reader:
            job = session.job()
            written = deck_of_project(
                reader,
                name or "",
                target,
                job,
                day=session.now.date(),
                template=template,
                talk=talk,
            )
        _show_deck(session, written)


def _write_internal(
    session: Session, name: str, target: Path, template: Path | None, *, from_plan: bool
) -> None:
    from presales_desk.actions.strategy_deck import internal_deck_of, strategy_deck_of

    write = strategy_deck_of if from_plan else internal_deck_of
    with session.reading() as reader:
        now, job = session.now, session.job()
        _show_deck(session, write(reader, name, target, now, job, template=template))


def _show_deck(session: Session, written: DeckWritten) -> None:
    warnings = [session.words.finding(finding) for finding in written.warnings]
    data = {"file": str(written.file), "slides": written.slides, "warnings": warnings}
    session.show(data, str(written.file), *(f"  {warning}" for warning in warnings))


@click.command()
@click.argument("kind", required=False)
@click.argument("name", required=False)
@click.option("--out", "target", type=_FILE, help="The .docx to write, or its folder.")
@click.option("--list", "listed", is_flag=True, help="Name the kinds of reports.")
@with_session
def report(
    session: Session, kind: str | None, name: str | None, target: Path | None, listed: bool
) -> None:
    """Write report KIND on project NAME as a Word document."""
    from presales_desk.actions.reports import named_report, report_kinds

    if listed:
        kinds = report_kinds(session.language)
        lines = [f"{kind.key}  {kind.title}" for kind in kinds]
        session.show({"reports": [structure.plain(kind) for kind in kinds]}, *lines)
        return
    if kind is None or name is None or target is None:
        raise click.UsageError(session.text("usage.report"))
    with session.reading() as reader:
        written = named_report(reader, kind, name, target, session.now, session.job())
    session.show({"file": str(written)}, str(written))


@click.command()
@click.argument("name")
@click.option("--out", "target", type=_FILE, help="A Word document to write, or its folder.")
@with_session
def summary(session: Session, name: str, target: Path | None) -> None:
    """Show the summary of project NAME, or write it as a Word document."""
    from presales_desk.actions.find import project_named, summary_of
    from presales_desk.actions.reports import named_report
    from presales_desk.actions.result_scores import read_evaluation
    from presales_desk.method import load

    with session.reading() as reader:
        project = project_named(reader, name)
        if target is not None:
            kind = "project-summary"
            written = named_report(reader, kind, project.id, target, session.now, session.job())
            session.show({"file": str(written)}, str(written))
            return
        found = summary_of(reader, project.id)
        evaluation = read_evaluation(reader, project)
    fields = {
        field.key: (field.name.of(session.language), getattr(found, field.key, ""))
        for field in load().summary
    }
    lines = [f"{title}: {text}" for title, text in fields.values() if text]
    data = {
        "project": project.id,
        "result": project.result,
        "elements": list(found.elements) if found is not None else [],
        "scores": [_points(score) for score in evaluation.scores],
    }
    session.show({**data, "fields": {key: text for key, (_, text) in fields.items()}}, *lines)


def _points(score: ResultScore) -> dict[str, str | float | None]:
    points = points_of(score)
    return {"name": score.name, **asdict(points), "margin": points.margin}


@click.command()
@click.argument("name", type=click.Choice(["outline", "check", "tender", "bid-check"]))
def schema(name: str) -> None:
    """Print the JSON Schema of a file format."""
    from presales_desk.bid.finished.wording import bid_check_schema
    from presales_desk.bid.tender import tender_schema
    from presales_desk.deck.checking.file_shape import check_schema
    from presales_desk.deck.outline_file import outline_schema

    shapes = {
        "outline": outline_schema,
        "check": check_schema,
        "tender": tender_schema,
        "bid-check": bid_check_schema,
    }
    shape = shapes[name]()
    click.echo(json.dumps(shape, ensure_ascii=False, indent=1))
