"""``plan``: a project's plan as it was on a day, or what differs between two days."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from presales_desk.cli.session import Session, with_session

if TYPE_CHECKING:
    import datetime as dt

    from presales_desk.actions.plan_history import Moment
    from presales_desk.workspace.workspace import Reader

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.argument("name")
@click.option("--on", "day", type=_DAY, help="The plan as of the end of this day; else now.")
@click.option("--since", "since", type=_DAY, help="Show what differs from this day.")
@click.option(
    "--out", "target", type=click.Path(path_type=Path), help="The .docx to write, or its folder."
)
@with_session
def plan(
    session: Session,
    name: str,
    day: dt.datetime | None,
    since: dt.datetime | None,
    target: Path | None,
) -> None:
    """Write the plan of project NAME as it was, or show what changed since a day."""
    from presales_desk.actions.find import project_named
    from presales_desk.actions.naming import in_folder
    from presales_desk.actions.plan_history import NOW, end_of, plan_file_name, write_plan_as_of

    if (target is None) == (since is None):
        raise click.UsageError(session.text("usage.plan"))
    moment = NOW if day is None else end_of(day.date())
    with session.reading() as reader:
        project = project_named(reader, name)
        project_id = project.id
        if target is not None:
            job, of = session.job(), day or session.now
            target = in_folder(target, lambda: plan_file_name(reader, project, of.date()))
            file = write_plan_as_of(reader, project_id, moment, target, job, now=session.now)
            session.show({"file": str(file)}, str(file))
        elif since is not None:
            _show_differences(session, reader, project_id, (end_of(since.date()), moment))


def _show_differences(
    session: Session, reader: Reader, project_id: str, moments: tuple[Moment, Moment]
) -> None:
    from presales_desk.actions.plan_history import compare_plans

    comparison = compare_plans(reader, project_id, moments, session.language)
    words = comparison.words
    found = [
        {
            "change": difference.sort,
            "section": difference.section,
            "record": words.title(difference),
            "field": words.field(difference),
            "before": words.before(difference),
            "after": words.after(difference),
        }
        for difference in comparison.differences
    ]
    lines = [session.text(f"plan.{each['change']}", **each) for each in found]
    session.show({"differences": found}, *(" ".join(line.split()) for line in lines))
