"""The commands of the rehearsal; their keys work while it is in front and nothing is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.pages.engagements.tabs.rehearsal.tab import RehearsalTab


def rehearsal_commands(tab: RehearsalTab) -> Sequence[Command]:
    """Return what can be done with a run, and with the questions to practise."""
    return (*_run_commands(tab), *_other_commands(tab))


def _run_commands(tab: RehearsalTab) -> Sequence[Command]:
    return (
        Command(
            id="rehearsal.toggle",
            title=translate("RehearsalCommands", "Start, pause or go on with the rehearsal"),
            icon="play",
            key="Space; F5",
            enabled=tab.may_write,
            run=tab.runner.toggle,
        ),
        Command(
            id="rehearsal.next",
            title=translate("RehearsalCommands", "Next slide of the rehearsal"),
            icon="cr",
            key="Right",
            enabled=tab.is_under_way,
            run=tab.runner.go_on,
        ),
        Command(
            id="rehearsal.back",
            title=translate("RehearsalCommands", "Slide before in the rehearsal"),
            icon="cl",
            key="Left",
            enabled=tab.is_under_way,
            run=tab.runner.go_back,
        ),
        Command(
            id="rehearsal.end",
            title=translate("RehearsalCommands", "End the rehearsal"),
            icon="stop",
            enabled=tab.is_under_way,
            run=tab.runner.end,
        ),
    )


def _other_commands(tab: RehearsalTab) -> Sequence[Command]:
    return (
        Command(
            id="rehearsal.note",
            title=translate("RehearsalCommands", "Note something about the rehearsal"),
            icon="edit",
            key="N",
            enabled=tab.may_note,
            run=tab.judging.begin_note,
        ),
        Command(
            id="rehearsal.full_screen",
            title=translate("RehearsalCommands", "Rehearse on the full screen"),
            hint=translate("RehearsalCommands", "Clock, slide and cue alone: F11"),
            icon="fit",
            where=Where.VIEW,
            run=tab.show_full_screen,
        ),
        Command(
            id="rehearsal.drill",
            title=translate("RehearsalCommands", "Quick-response drill"),
            hint=translate("RehearsalCommands", "Questions are fired without a gap"),
            icon="clock",
            where=Where.TOOLS,
            enabled=tab.may_drill,
            run=tab.begin_drill,
        ),
    )
