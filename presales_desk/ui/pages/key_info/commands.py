"""What the user can do on the page of the key facts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.pages.key_info.page import KeyInfoPage


def page_commands(page: KeyInfoPage) -> tuple[Command, ...]:
    """Return the commands of ``page``."""
    return (*_taking_along(page), *_answering(page))


def _taking_along(page: KeyInfoPage) -> tuple[Command, ...]:
    return (
        Command(
            id="key_info.notes",
            title=translate("KeyInfoPage", "Take over notes…"),
            hint=translate("KeyInfoPage", "Find answers in the notes of an exchange"),
            icon="import",
            where=Where.HEADER,
            enabled=page.may_write,
            run=page.take_notes,
        ),
        Command(
            id="key_info.export",
            title=translate("KeyInfoPage", "Export checklist"),
            hint=translate("KeyInfoPage", "Write the questions and answers as a Word document"),
            icon="export",
            where=Where.HEADER,
            run=page.export,
        ),
        Command(
            id="key_info.interview",
            title=translate("KeyInfoPage", "Copy interview outline"),
            hint=translate(
                "KeyInfoPage", "Copy all that has no evidence yet, with how and whom to ask"
            ),
            icon="list",
            where=Where.PRIMARY,
            run=page.copy_interview,
        ),
    )


def _answering(page: KeyInfoPage) -> tuple[Command, ...]:
    return (
        Command(
            id="key_info.question",
            title=translate("KeyInfoPage", "Add a question of your own"),
            icon="plus",
            key="Ctrl+Return",
            where=Where.INSERT,
            enabled=page.may_write,
            run=page.pane.own.setFocus,
        ),
        Command(
            id="key_info.previous",
            title=translate("KeyInfoPage", "Previous item"),
            key="Alt+Up",
            run=partial(page.step, -1),
        ),
        Command(
            id="key_info.next",
            title=translate("KeyInfoPage", "Next item"),
            key="Alt+Down",
            run=partial(page.step, 1),
        ),
    )
