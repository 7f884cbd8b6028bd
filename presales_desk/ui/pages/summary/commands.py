"""The commands of the summary page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.commands import Command, Where
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.pages.summary.page import SummaryPage


def summary_commands(page: SummaryPage) -> tuple[Command, ...]:
    """Return what can be done on ``page``, and from the menus while a project is open."""
    return (*_making(page), *_filing(page))


def _making(page: SummaryPage) -> tuple[Command, ...]:
    """What is made of the summary."""
    return (
        Command(
            id="summary.export",
            title=translate("SummaryPage", "Export the summary to Word…"),
            icon="export",
            where=Where.PROJECT,
            run=page.export,
        ),
        Command(
            id="summary.analysis",
            title=translate("SummaryPage", "Export the case analysis to Word…"),
            icon="export",
            where=Where.PROJECT,
            run=page.export_analysis,
        ),
        Command(
            id="summary.case",
            title=translate("SummaryPage", "Make a case card of the summary…"),
            icon="book",
            where=Where.PROJECT,
            enabled=page.may_make_card,
            run=page.make_card,
        ),
    )


def _filing(page: SummaryPage) -> tuple[Command, ...]:
    """What fills the summary, and its way into the archive."""
    return (
        Command(
            id="summary.take_over",
            title=translate("SummaryPage", "Take over all that the plan knows"),
            icon="import",
            where=Where.HEADER,
            enabled=page.has_offers,
            hint=translate("SummaryPage", "Fills fields that are still empty, as one step of undo"),
            run=page.take_all,
        ),
        Command(
            id="summary.archive",
            title=translate("SummaryPage", "Submit archive"),
            icon="archive",
            where=Where.PROJECT,
            enabled=page.may_change,
            run=page.archive,
        ),
        Command(
            id="summary.withdraw",
            title=translate("SummaryPage", "Withdraw archive"),
            icon="undo",
            where=Where.PROJECT,
            enabled=page.may_withdraw,
            run=page.withdraw,
        ),
    )
