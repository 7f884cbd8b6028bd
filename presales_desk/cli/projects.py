"""``presales-desk project``: listing, showing, making and moving projects, and their dates."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from presales_desk import structure
from presales_desk.cli.session import Session, with_session

if TYPE_CHECKING:
    from presales_desk.planning.overview import Overview
    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Workspace

_OUT = click.Path(path_type=Path)
_OUT_HELP = "The file to write, or its folder."


@click.group()
def project() -> None:
    """List, show, make, export and import projects."""


@project.command("list")
@with_session
def list_projects(session: Session) -> None:
    """List all projects."""
    from presales_desk.records.project import Project

    with session.reading() as reader:
        projects = reader.find(Project)
    lines = [f"{p.code or p.id}  {p.name}  {_result(session, p)}".rstrip() for p in projects]
    session.show({"projects": [_plain(p) for p in projects]}, *lines)


@project.command()
@click.argument("name")
@with_session
def show(session: Session, name: str) -> None:
    """Show where a project stands. NAME is its code, name or id."""
    from presales_desk.actions.find import project_named
    from presales_desk.actions.overview import read_overview

    with session.reading() as reader:
        wanted = project_named(reader, name)
        overview = read_overview(reader, wanted.id, session.now.date())
    session.show({"project": _plain(wanted), **_overview(session, overview)}, wanted.name)
    if not session.as_json:
        _print_overview(session, overview)


@project.command()
@click.option("--name", required=True, help="Name of the project.")
@click.option("--customer", default="", help="Name of the customer.")
@with_session
def new(session: Session, name: str, customer: str) -> None:
    """Begin a project."""
    from presales_desk.actions.projects import new_project

    with session.writing() as workspace:
        made = new_project(
            workspace,
            name=name,
            customer=customer,
            language=session.language,
            today=session.now.date(),
        ).applied(workspace)
    session.show({"project": _plain(made)}, f"{made.code}  {made.name}")


@project.command("export")
@click.argument("name")
@click.option("--out", "target", required=True, type=_OUT, help=_OUT_HELP)
@with_session
def export_command(session: Session, name: str, target: Path) -> None:
    """Write a project with its files as one .pdesk file."""
    from presales_desk.actions.find import project_named
    from presales_desk.actions.naming import in_folder, project_file_name
    from presales_desk.actions.project_files import export_project

    with session.reading() as reader:
        found, today = project_named(reader, name), session.now.date()
        file = in_folder(target, lambda: project_file_name(reader, found, today))
        written = export_project(reader, found.id, file, session.job(), moment=session.now)
    session.show({"file": str(written)}, str(written))


@project.command("import")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--merge", is_flag=True, help="Merge it with the project that is here already.")
@click.option("--theirs", is_flag=True, help="With --merge: where both changed, take theirs.")
@with_session
def import_command(session: Session, source: Path, *, merge: bool, theirs: bool) -> None:
    """Take in a project from a .pdesk file; one that is here already comes in as a copy."""
    from presales_desk.actions.project_files import import_project

    if theirs and not merge:
        raise click.UsageError(session.text("usage.theirs"))
    with session.writing() as workspace:
        if merge and _merged(session, workspace, source, theirs=theirs):
            return
        planned = import_project(workspace, source, session.now, session.job())
        taken = planned.applied(workspace)
    session.show({"project": _plain(taken)}, f"{taken.code}  {taken.name}")


def _merged(session: Session, workspace: Workspace, source: Path, *, theirs: bool) -> bool:
    """Merge a project that came back, and tell what both sides changed; False if it is not here."""
    from presales_desk.actions.project_merge import merge_project, read_returned
    from presales_desk.planning.merging import Side

    returned = read_returned(workspace, source, session.language)
    if returned is None:
        return False
    side = Side.THEIRS if theirs else Side.MINE
    chosen = {conflict.id: side for conflict in returned.conflicts}
    brought = merge_project(workspace, source, chosen, session.now, session.job())
    counts = asdict(brought.applied(workspace))
    conflicts = [
        {
            "kind": returned.kind(conflict),
            "title": returned.title(conflict),
            "field": returned.field(conflict),
            "mine": returned.mine(conflict),
            "theirs": returned.theirs(conflict),
        }
        for conflict in returned.conflicts
    ]
    data = {"project": _plain(returned.project), **counts, "conflicts": conflicts, "taken": side}
    lines = [session.text("merged", **counts, name=returned.project.name)]
    lines += [session.text("conflict", **conflict) for conflict in conflicts]
    session.show(data, *lines)
    return True


@project.command()
@click.argument("name", required=False)
@click.option("--out", "target", required=True, type=_OUT, help=_OUT_HELP)
@with_session
def calendar(session: Session, name: str | None, target: Path) -> None:
    """Write the dates of project NAME, or without it all that are yours, as an .ics file."""
    from presales_desk.actions.calendar import (
        calendar_file_name,
        write_own_calendar,
        write_project_calendar,
    )
    from presales_desk.actions.find import project_named
    from presales_desk.actions.naming import in_folder

    language, now, job = session.language, session.now, session.job()
    with session.reading() as reader:
        found = project_named(reader, name) if name is not None else None
        file = in_folder(target, lambda: calendar_file_name(reader, found, now.date(), language))
        if found is None:
            written = write_own_calendar(reader, file, language, now, job)
        else:
            written = write_project_calendar(reader, found.id, file, now, job)
    session.show({"file": str(written)}, str(written))


def _plain(project: Project) -> dict[str, Any]:
    return {"id": project.id, **structure.plain(project)}


def _result(session: Session, project: Project) -> str:
    return session.words.text(f"term.result.{project.result}")


def _overview(session: Session, overview: Overview) -> dict[str, Any]:
    return {
        "complete_percent": overview.percent,
        "steps": [
            {"page": step.page, "done": step.done, "total": step.total} for step in overview.steps
        ],
        "findings": [
            {
                "key": finding.key,
                "severity": finding.severity,
                "page": finding.page,
                "message": session.words.finding(finding),
            }
            for finding in overview.findings
        ],
    }


def _print_overview(session: Session, overview: Overview) -> None:
    for step in overview.steps:
        fact = session.words.text(f"step.{step.fact.key}", **step.fact.values)
        title = session.words.text(f"page.{step.page}")
        click.echo(f"  {title}: {fact}")
    for finding in overview.findings:
        severity = session.words.text(f"term.severity.{finding.severity}")
        click.echo(f"  [{severity}] {session.words.finding(finding)}")
