"""The tabs of the bid: one package and one line here for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.ui.pages.bid.matrix import MATRIX
from presales_desk.ui.pages.bid.points import POINTS

if TYPE_CHECKING:
    from presales_desk.ui.pages.bid.tab import TabEntry

TABS: tuple[TabEntry, ...] = (MATRIX, POINTS)
"""Every tab, in the order in which a bid is worked on."""
