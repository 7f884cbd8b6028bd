"""The commands of the page that belong to no tab."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.companion.opener import title_for
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.pages.engagements.page import EngagementsPage


def page_commands(page: EngagementsPage) -> Sequence[Command]:
    """Return what can be done with whole exchanges."""
    return (*_making(page), *_handling(page), _holding(page), *_turning(page))


def _making(page: EngagementsPage) -> Sequence[Command]:
    return (
        Command(
            id="engagements.new",
            title=translate("EngagementsCommands", "New exchange"),
            hint=translate("EngagementsCommands", "A numbered meeting, with its key date"),
            icon="plus",
            where=Where.PRIMARY,
            enabled=page.may_write,
            run=page.gestures.new,
        ),
        Command(
            id="engagements.new_informal",
            title=translate("EngagementsCommands", "New informal exchange"),
            hint=translate("EngagementsCommands", "A talk on the side: a visit, a call, a meal"),
            icon="plus",
            where=Where.INSERT,
            enabled=page.may_write,
            run=page.gestures.new_informal,
        ),
    )


def _handling(page: EngagementsPage) -> Sequence[Command]:
    def delete() -> None:
        if page.exchange is not None:
            page.commit()
            page.gestures.delete(page.exchange)

    return (
        Command(
            id="engagements.export",
            title=translate("EngagementsCommands", "Export record"),
            hint=translate("EngagementsCommands", "Write all that is noted as a Word document"),
            icon="export",
            where=Where.HEADER,
            enabled=page.has_exchange,
            run=page.export,
        ),
        Command(
            id="engagements.delete",
            title=translate("EngagementsCommands", "Delete this exchange"),
            icon="trash",
            where=Where.EDIT,
            enabled=page.may_change,
            run=delete,
        ),
    )


def _holding(page: EngagementsPage) -> Command:
    def hold() -> None:
        if page.exchange is not None:
            page.companion.open(page.exchange)

    return Command(
        id="engagements.companion",
        title=title_for(None),
        title_now=lambda: title_for(page.exchange),
        hint=translate(
            "EngagementsCommands", "A small window that logs the meeting while it is held"
        ),
        icon="chat",
        where=Where.HEADER,
        enabled=page.may_change,
        run=hold,
    )


def _turning(page: EngagementsPage) -> Sequence[Command]:
    return (
        Command(
            id="engagements.next_tab",
            title=translate("EngagementsCommands", "Next part of the exchange"),
            icon="ar",
            key="Ctrl+PgDown",
            run=partial(page.host.step, 1),
        ),
        Command(
            id="engagements.previous_tab",
            title=translate("EngagementsCommands", "Previous part of the exchange"),
            icon="cl",
            key="Ctrl+PgUp",
            run=partial(page.host.step, -1),
        ),
    )
