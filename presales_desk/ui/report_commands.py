"""The commands that write the papers of a project: every report there is, and the strategy deck."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.actions.reports import report_kinds
from presales_desk.records.messages import catalogue
from presales_desk.ui.commands import Command, Reach, Where
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.handover_package import choose_handover_package
from presales_desk.ui.strategy_deck import write_strategy_deck
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.frame import Frame

DECK = "strategy.deck"
"""Id of the command that writes the strategy deck."""
PACKAGE = "handover.package"
"""Id of the command that writes the handover package."""


def report_commands(frame: Frame) -> list[Command]:
    """Return a command for each report, in submenus by the step of the workflow, and the deck."""
    verbs = _Verbs(frame)
    reports = translate("ReportCommands", "Reports")
    make = partial(Command, reach=Reach.PROJECT, where=Where.PROJECT)
    deck = make(
        id=DECK,
        title=translate("ReportCommands", "Write strategy deck"),
        icon="slides",
        hint=translate(
            "ReportCommands", "A new outline from the plan, marked internal on each slide"
        ),
        enabled=verbs.may_write,
        run=verbs.write_deck,
    )
    package = make(
        id=PACKAGE,
        title=translate("ReportCommands", "Handover package…"),
        icon="export",
        below=(reports, catalogue(frame.desk.language).text("report.group.handover")),
        hint=translate(
            "ReportCommands", "One folder for implementation: plan, promises, forms, talks, files"
        ),
        enabled=verbs.project_is_open,
        run=verbs.write_package,
    )
    papers = [
        make(
            id=f"report.{kind.key}",
            title=f"{kind.title}…",
            icon="export",
            below=(reports, kind.group),
            enabled=verbs.project_is_open,
            run=partial(verbs.write_report, kind.key),
        )
        for kind in report_kinds(frame.desk.language)
    ]
    return [deck, *papers, package]


class _Verbs:
    """What the commands do with the open project."""

    def __init__(self, frame: Frame) -> None:
        self._frame, self._desk = frame, frame.desk

    def project_is_open(self) -> bool:
        return bool(self._desk.project_id)

    def may_write(self) -> bool:
        return self.project_is_open() and not self._desk.workspace.read_only

    def write_report(self, kind: str) -> None:
        self._frame.stack.commit()
        choose_report(self._desk, kind, self._desk.project_id, self._frame.window())

    def write_package(self) -> None:
        self._frame.stack.commit()
        choose_handover_package(self._desk, self._desk.project_id, self._frame.window())

    def write_deck(self) -> None:
        self._frame.stack.commit()
        write_strategy_deck(self._desk, self._desk.project_id)
