"""The choice of the exchange in the header of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from presales_desk.ui.models.field import Choice
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.exchange import Exchange
    from presales_desk.records.exchange_records import ExchangeRecords
    from presales_desk.records.project import Milestone

_WIDTH = 24  # characters


class ExchangePicker(ChoiceField):
    """Lists the exchanges in their order, then the key dates that nobody prepares yet.

    Signals:
        chosen: Id of an exchange.
        preparation_wanted: Id of a key date.
    """

    chosen = Signal(str)
    preparation_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("ExchangePicker", "Exchange"))
        self.setMinimumContentsLength(_WIDTH)
        self._exchange_id = ""
        self.left.connect(self._choose)

    def show_exchanges(
        self, records: ExchangeRecords, waiting: Sequence[Milestone], exchange_id: str
    ) -> None:
        """Show what there is to choose from, and the exchange that is chosen."""
        prepare = translate("ExchangePicker", "Prepare: {name}")
        known = [Choice(each.id, _words(records, each)) for each in records.exchanges]
        new = [Choice(each, prepare.format(name=each.name)) for each in waiting]
        self.show_choices([*known, *new])
        self._exchange_id = exchange_id
        self.show_value(exchange_id, "")

    @Slot()
    def _choose(self) -> None:
        taken = self.typed()
        if isinstance(taken, str):
            self.chosen.emit(taken)
        elif taken is not None:
            self.show_value(self._exchange_id, "")  # until there is an exchange on this date
            self.preparation_wanted.emit(taken.id)  # pyright: ignore[reportAttributeAccessIssue]


def _words(records: ExchangeRecords, exchange: Exchange) -> str:
    day = records.day(exchange)
    return dotted(exchange.name, f"{day:%m-%d}" if day is not None else "")
