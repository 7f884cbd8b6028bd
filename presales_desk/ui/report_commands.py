"""The commands that write the papers of a project: every report there is, and the strategy deck."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.actions.reports import report_kinds
from presales_desk.ui.commands import Command, Reach, Where
from presales_desk.ui.exporting import choose_report
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.frame import Frame
    from presales_desk.workspace.workspace import Reader

DECK = "strategy.deck"
"""Id of the command that writes the strategy deck."""
_PAGE = "outline"


def report_commands(frame: Frame) -> list[Command]:
    """Return a command for each report, in submenus by the step of the workflow, and the deck."""
    verbs = _Verbs(frame)
    documents = translate("ReportCommands", "Documents")
    make = partial(Command, reach=Reach.PROJECT, where=Where.PROJECT)
    deck = make(
        id=DECK,
        title=translate("ReportCommands", "Write the internal strategy deck"),
        icon="slides",
        hint=translate(
            "ReportCommands", "A new outline from the plan, marked internal on each slide"
        ),
        enabled=verbs.may_write,
        run=verbs.write_deck,
    )
    reports = [
        make(
            id=f"report.{kind.key}",
            title=f"{kind.title}…",
            icon="export",
            below=(documents, kind.group),
            enabled=verbs.project_is_open,
            run=partial(verbs.write, kind.key),
        )
        for kind in report_kinds(frame.desk.language)
    ]
    return [deck, *reports]


class _Verbs:
    """What the commands do."""

    def __init__(self, frame: Frame) -> None:
        self._frame, self._desk = frame, frame.desk

    def project_is_open(self) -> bool:
        return bool(self._desk.project_id)

    def may_write(self) -> bool:
        return self.project_is_open() and not self._desk.workspace.read_only

    def write(self, kind: str) -> None:
        self._frame.stack.commit()
        choose_report(self._desk, kind, self._desk.project_id, self._frame.window())

    def write_deck(self) -> None:
        self._frame.stack.commit()
        project_id, moment = self._desk.project_id, self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[str]:
            from presales_desk.actions.strategy_deck import plan_strategy_deck

            job.step(0, 1, "")
            return plan_strategy_deck(reader, project_id, moment)

        title = translate("ReportCommands", "Writing the internal strategy deck")
        self._desk.run(work, title, self._show_deck)

    def _show_deck(self, outline_id: str) -> None:
        self._desk.show_page(_PAGE, outline_id)
