"""What the program notices about position and strategy, beyond what stands at the fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from presales_desk.ui.page_advice import PageAdvice
from presales_desk.ui.widgets.finding_list import FindingList
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk

PAGE = "positioning"
_SHOWN_IN_PLACE = frozenset(
    {
        "question_open",
        "phase_reversed",
        "phase_overlap",
        "tripwire_pulled",
        "no_phases",
    }
)
"""Rules whose matter the rows themselves show, with the remedy."""
_MOST = 4


class AdviceCard(Card):
    """The few things to mend first; hidden while there are none.

    Signals:
        opened: A Finding to mend.
    """

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("AdviceCard", "What to mend here"), padding=0)
        self.list = FindingList(translate("AdviceCard", "What to mend here"), _MOST)
        self.list.opened.connect(self.opened)
        self.body.addWidget(self.list)
        self._advice = PageAdvice(desk, PAGE, _SHOWN_IN_PLACE, self)
        self._advice.advised.connect(self._show)
        self.hide()
        self._advice.tell()

    @Slot(object)
    def _show(self, worst_first: Sequence[Finding]) -> None:
        if worst_first != self.list.items():
            self.list.show_items(worst_first)
        self.header.set_sub(str(len(worst_first) or ""))
        self.setVisible(bool(worst_first))
