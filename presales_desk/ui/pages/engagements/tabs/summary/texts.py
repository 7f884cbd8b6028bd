"""The words of a group: what no other record holds, with what the records offer for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from presales_desk.planning.exchange_summary import TEXTS
from presales_desk.records.exchange import ExchangeSummary
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.pages.engagements.follow_up_fields import field_word
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

_OFFERED = ("strategy", "content", "customer_information", "competitor_information")
_MOST_COLUMNS = 3


class SummaryTexts(RecordForm):
    """The fields of one group beside each other.

    Signals:
        taken_over: Name of a field whose offer the user takes.
    """

    taken_over = Signal(str)

    def __init__(self, group: str) -> None:
        self.names = TEXTS[group]
        super().__init__([_field(name) for name in self.names], min(len(self.names), _MOST_COLUMNS))
        for name in self.names:  # files are for the part that keeps them
            self.editor(name).setAcceptDrops(False)
        self._offers = {name: self._offer(name) for name in self.names if name in _OFFERED}

    def show_summary(
        self, summary: ExchangeSummary, offers: Mapping[str, str], *, read_only: bool
    ) -> None:
        """Show what is written, and what could be taken over."""
        self.show_record(summary)
        self.set_read_only(read_only)
        for name, button in self._offers.items():
            button.setVisible(name in offers and not read_only)
            button.setToolTip(safe_tooltip(offers.get(name, "")))

    def _offer(self, name: str) -> Button:
        button = Button(_origin(name), Kind.LINK, "import", small=True)
        self.add_below(name, button)
        button.hide()
        return button.when_clicked(partial(self.taken_over.emit, name))


def _field(name: str) -> Field:
    return Field(name=name, heading=field_word(ExchangeSummary, name), editor=Editor.LONG_TEXT)


def _origin(name: str) -> str:
    if name == "strategy":
        return translate("SummaryTexts", "Take over from phase and purpose")
    if name == "content":
        return translate("SummaryTexts", "Take over from the talk")
    return translate("SummaryTexts", "Take over the names of the files")
