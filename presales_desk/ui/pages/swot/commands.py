"""What can be done on the page of the SWOT, as commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.pages.swot.page import SwotPage


def swot_commands(page: SwotPage) -> Sequence[Command]:
    """Return the commands of the page."""
    return (*_taking_along(page), *_making(page))


def _taking_along(page: SwotPage) -> Sequence[Command]:
    return (
        Command(
            id="swot.picture",
            title=translate("SwotCommands", "Export picture"),
            icon="image",
            where=Where.HEADER,
            enabled=page.has_cards,
            hint=translate("SwotCommands", "Save all four boards as a PNG picture"),
            run=page.export_picture,
        ),
        Command(
            id="swot.copy_picture",
            title=translate("SwotCommands", "Copy the picture of the SWOT"),
            icon="image",
            where=Where.PROJECT,
            enabled=page.has_cards,
            run=page.copy_picture,
        ),
        Command(
            id="swot.matrix",
            title=translate("SwotCommands", "Take in from the matrix"),
            icon="import",
            where=Where.HEADER,
            enabled=page.may_write,
            hint=translate("SwotCommands", "Items that follow from clear leads in the competition"),
            run=page.take_from_matrix,
        ),
        Command(
            id="swot.derive",
            title=translate("SwotCommands", "Derive plays"),
            icon="refresh",
            where=Where.PRIMARY,
            enabled=page.may_write,
            hint=translate("SwotCommands", "Propose plays from items that fit each other"),
            run=page.deriving.begin,
        ),
    )


def _making(page: SwotPage) -> Sequence[Command]:
    return (
        Command(
            id="swot.new",
            title=translate("SwotCommands", "New item or play"),
            icon="plus",
            key="Ctrl+Return",
            where=Where.INSERT,
            enabled=page.may_write,
            run=page.write_new,
        ),
        Command(
            id="swot.link",
            title=translate("SwotCommands", "Link items, plays and slides"),
            icon="link",
            key="Ctrl+L",
            where=Where.INSERT,
            enabled=page.may_write,
            run=page.links.ask_current,
        ),
        Command(
            id="swot.details",
            title=translate("SwotCommands", "Edit the details of the item"),
            icon="edit",
            key="Ctrl+PgDown",
            enabled=page.has_cards,
            run=page.drawer.edit_item,
        ),
        Command(
            id="swot.plays",
            title=translate("SwotCommands", "Show the plays"),
            icon="list",
            key="Ctrl+PgUp",
            run=page.drawer.go_to_plays,
        ),
    )
