"""The tabs of an exchange, in the order of the method: one package and one line here for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.pages.engagements.tabs.listeners import LISTENERS
from presales_desk.ui.pages.engagements.tabs.preparation import PREPARATION
from presales_desk.ui.pages.engagements.tabs.promises import PROMISES
from presales_desk.ui.pages.engagements.tabs.questions import QUESTIONS
from presales_desk.ui.pages.engagements.tabs.rehearsal import REHEARSAL
from presales_desk.ui.pages.engagements.tabs.summary import SUMMARY

if TYPE_CHECKING:
    from presales_desk.ui.pages.engagements.tab import ExchangeTabEntry

TABS: tuple[ExchangeTabEntry, ...] = (
    PREPARATION,
    LISTENERS,
    QUESTIONS,
    REHEARSAL,
    SUMMARY,
    PROMISES,
)
"""Every tab. Order of the method: preparation, listeners, questions, rehearsal, summary."""
