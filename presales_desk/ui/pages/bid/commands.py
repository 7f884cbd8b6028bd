"""What the user can do on the page of the bid, beside what its tabs offer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.pages.bid.page import BidPage


def page_commands(page: BidPage) -> Sequence[Command]:
    """Return the commands of the page."""
    return (*_ways_in(page), *_ways_out(page), *_proving(page), *_turning(page))


def _ways_in(page: BidPage) -> Sequence[Command]:
    return (
        Command(
            id="bid.import",
            title=translate("BidCommands", "Import tender"),
            run=page.importer.choose,
            icon="import",
            where=Where.HEADER,
            enabled=page.may_write,
        ),
        Command(
            id="bid.paste",
            title=translate("BidCommands", "Paste text of a tender"),
            run=page.importer.paste,
            icon="edit",
            where=Where.TOOLS,
            enabled=page.may_write,
        ),
    )


def _ways_out(page: BidPage) -> Sequence[Command]:
    return (
        Command(
            id="bid.export",
            title=translate("BidCommands", "Export documents"),
            run=page.export,
            icon="export",
            where=Where.HEADER,
            enabled=page.has_tender,
        ),
        Command(
            id="bid.setup",
            title=translate("BidCommands", "How we bid: who signs, blind, contract…"),
            run=page.set_up,
            icon="edit",
            where=Where.TOOLS,
            enabled=page.may_present,
        ),
        Command(
            id="bid.presentation",
            title=translate("BidCommands", "Draft the presentation of the bid"),
            run=page.draft_presentation,
            icon="slides",
            where=Where.TOOLS,
            enabled=page.may_present,
        ),
        Command(
            id="bid.check",
            title=translate("BidCommands", "Check the bid"),
            run=page.check,
            icon="shield",
            where=Where.PRIMARY,
            enabled=page.has_tender,
        ),
    )


def _proving(page: BidPage) -> Sequence[Command]:
    return (
        Command(
            id="bid.link_evidence",
            title=translate("BidCommands", "Link evidence to the clause"),
            run=page.link_evidence,
            icon="link",
            key="Ctrl+L",
            where=Where.TOOLS,
            enabled=page.has_clause,
        ),
        Command(
            id="bid.promise",
            title=translate("BidCommands", "Note a promise in the answer…"),
            run=page.note_promise,
            where=Where.TOOLS,
            enabled=page.has_clause,
        ),
    )


def _turning(page: BidPage) -> Sequence[Command]:
    return (
        Command(
            id="bid.next_tab",
            title=translate("BidCommands", "Next part of the bid"),
            run=partial(page.host.step, 1),
            key="Ctrl+PgDown",
            enabled=page.has_tender,
        ),
        Command(
            id="bid.previous_tab",
            title=translate("BidCommands", "Previous part of the bid"),
            run=partial(page.host.step, -1),
            key="Ctrl+PgUp",
            enabled=page.has_tender,
        ),
    )
