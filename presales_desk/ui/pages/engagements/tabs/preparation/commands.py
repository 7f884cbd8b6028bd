"""The commands of the preparation: the three ways to settle what was left over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.pages.engagements.tabs.preparation.tab import PreparationTab


def tab_commands(tab: PreparationTab) -> Sequence[Command]:
    """Return what can be done with a chosen leftover or promise."""
    carry = tab.carry
    return (
        Command(
            id="engagements.handle",
            title=translate("PreparationCommands", "Leftover is dealt with"),
            icon="ok",
            key="Ctrl+Shift+H",
            where=Where.EDIT,
            enabled=carry.has_choice,
            run=carry.handle,
        ),
        Command(
            id="engagements.move",
            title=translate("PreparationCommands", "Move leftover to a later exchange"),
            icon="skip",
            key="Ctrl+Shift+M",
            where=Where.EDIT,
            enabled=carry.has_choice,
            run=carry.choose_target,
        ),
        Command(
            id="engagements.waive",
            title=translate("PreparationCommands", "Waive leftover, with the reason"),
            icon="x",
            key="Ctrl+Shift+X",
            where=Where.EDIT,
            enabled=carry.has_choice,
            run=carry.ask_reason,
        ),
    )
