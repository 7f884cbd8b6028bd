"""The tabs of the bid: one package and one line here for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.pages.bid.letters import LETTERS
from presales_desk.ui.pages.bid.levers import LEVERS
from presales_desk.ui.pages.bid.matrix import MATRIX
from presales_desk.ui.pages.bid.parameters import PARAMETERS
from presales_desk.ui.pages.bid.points import POINTS
from presales_desk.ui.pages.bid.prices import PRICES
from presales_desk.ui.pages.bid.proofs import PROOFS
from presales_desk.ui.pages.bid.tasks import TASKS

if TYPE_CHECKING:
    from presales_desk.ui.pages.bid.tab import BidTabEntry

TABS: tuple[BidTabEntry, ...] = (
    MATRIX,
    POINTS,
    TASKS,
    PRICES,
    PROOFS,
    PARAMETERS,
    LETTERS,
    LEVERS,
)
"""Every tab, in the order in which a bid is worked on."""
