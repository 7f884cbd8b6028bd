"""``backup``, ``restore``, ``doctor``: keeping a workspace safe and sound."""

from __future__ import annotations

from pathlib import Path

import click

from presales_desk.cli.session import Session, with_session
from presales_desk.records.enums import Severity


@click.command()
@click.option("--out", "target", type=click.Path(path_type=Path), help="One file with everything.")
@with_session
def backup(session: Session, target: Path | None) -> None:
    """Back up the workspace beside itself, or as one file with everything in it."""
    from presales_desk.actions.care import back_up

    written = back_up(session.folder, target, session.now, session.job())
    session.show({"file": str(written)}, str(written))


@click.command()
@click.argument("source", type=click.Path(path_type=Path))
@with_session
def restore(session: Session, source: Path) -> None:
    """Put a backup in the place of the workspace; what was there is kept aside."""
    from presales_desk.actions.care import restore_from

    kept = restore_from(source, session.folder, session.now, session.job())
    line = session.text("restored", place=str(session.folder))
    session.show({"workspace": str(session.folder), "kept_aside": str(kept or "")}, line)


@click.command()
@click.option("--repair", "mend", is_flag=True, help="Save what can be read of a damaged database.")
@with_session
def doctor(session: Session, mend: bool) -> None:
    """Examine the workspace and the knowledge base; exit code 1 when something is wrong."""
    from presales_desk.actions.care import examine, repair

    lines: list[str] = []
    if mend:
        mended = repair(session.folder, session.now)
        findings = list(mended.findings)
        lines.append(session.text("repaired", count=mended.records, kept=str(mended.kept)))
    else:
        findings = examine(session.folder, session.job())
    messages = [session.words.finding(finding) for finding in findings]
    data = [
        {"key": finding.key, "severity": finding.severity, "message": message}
        for finding, message in zip(findings, messages, strict=True)
    ]
    session.show({"findings": data}, *lines, *(messages or [session.text("healthy")]))
    if not mend and any(finding.severity is Severity.ERROR for finding in findings):
        raise SystemExit(1)
