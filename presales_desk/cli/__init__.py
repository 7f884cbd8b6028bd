"""Everything the window does to files, without it: ``presales-desk`` and its commands.

Commands import what they need when they run, so that opening the window costs nothing more.

What commands print follows ``--lang``. Their help, and what click itself says of wrong options, is
English: click has it worded before it knows the language.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from presales_desk import __version__
from presales_desk.cli.bid import bid
from presales_desk.cli.care import backup, doctor, restore
from presales_desk.cli.check import check
from presales_desk.cli.demo import demo
from presales_desk.cli.knowledge import kb
from presales_desk.cli.outputs import deck, report, schema, summary
from presales_desk.cli.plan import plan
from presales_desk.cli.projects import project
from presales_desk.cli.template import template
from presales_desk.cli.tender import tender


@click.group(invoke_without_command=True)
@click.option(
    "--workspace",
    type=click.Path(path_type=Path),
    envvar="PRESALES_DESK_WORKSPACE",
    help="Folder of the workspace.",
)
@click.option("--lang", type=click.Choice(["zh", "en"]), help="Language.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option("--sample", is_flag=True, help="Open the window on the sample project.")
@click.option("--welcome", is_flag=True, help="The same, but only where there is no project yet.")
@click.version_option(__version__, prog_name="presales-desk")
@click.pass_context
def cli(
    context: click.Context,
    workspace: Path | None,
    lang: str | None,
    *,
    as_json: bool,
    sample: bool,
    welcome: bool,
) -> None:
    """Presales Desk (售前工作台). Without a command it opens the window."""
    if context.invoked_subcommand is None:
        if as_json:
            raise click.UsageError("--json needs a command: a window prints nothing.")
        from presales_desk.app import run_window

        sys.exit(run_window(workspace, language=lang, sample=sample, welcome=welcome))


for command in (
    demo,
    project,
    plan,
    deck,
    check,
    template,
    tender,
    bid,
    report,
    summary,
    kb,
    backup,
    restore,
    doctor,
    schema,
):
    cli.add_command(command)
