"""What a user does with whole exchanges: arrange, begin to prepare, delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.actions.exchanges import delete_exchange, new_exchange, prepare_milestone
from presales_desk.records.enums import ExchangeForm
from presales_desk.records.project import Milestone
from presales_desk.ui.words import deleted_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk


class ExchangeGestures(QObject):
    """Turns gestures into edits of the open project.

    Signals:
        made: Id of an exchange that is new.
    """

    made = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk

    @Slot()
    def new(self) -> None:
        """Arrange a formal exchange."""
        self._make(new_exchange(self._desk.workspace, self._desk.project_id))

    def new_informal(self) -> None:
        """Arrange a talk on the side."""
        form = ExchangeForm.INFORMAL
        self._make(new_exchange(self._desk.workspace, self._desk.project_id, form))

    @Slot(str)
    def prepare(self, milestone_id: str) -> None:
        """Begin to prepare an exchange that is a key date alone."""
        milestone = self._desk.get(Milestone, milestone_id)
        self._make(prepare_milestone(self._desk.workspace, milestone))

    def preparing(self, milestone_id: str) -> Callable[[], None]:
        """Return the gesture that begins to prepare this key date."""
        return partial(self.prepare, milestone_id)

    def delete(self, exchange: Exchange) -> None:
        """Delete an exchange; the toast takes it back."""
        edit = self._desk.carry_out(delete_exchange(self._desk.workspace, exchange))
        if edit is not None:
            self._desk.tell(deleted_text([exchange.name]), edit)

    def _make(self, planned: Planned[Exchange]) -> None:
        if self._desk.carry_out(planned) is not None:
            self.made.emit(planned.value.id)
