"""What the plan offers for the summary, taken over at a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from presales_desk.actions.summary import append_undone, take_over

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from presales_desk.actions.summary import SummaryState
    from presales_desk.records.summary import ProjectSummary
    from presales_desk.ui.desk import Desk


class SummaryOffers(QObject):
    """Takes over texts for empty fields, and what was not done below what is written."""

    _state: SummaryState
    _summary: ProjectSummary

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk

    def show_state(self, state: SummaryState, summary: ProjectSummary) -> None:
        """Offer what ``state`` knows for ``summary``, which may not be stored yet."""
        self._state, self._summary = state, summary

    @Slot(str)
    def take(self, name: str) -> None:
        """Take over the offer for one field."""
        self._take_over({name: self._state.offers[name]})

    @Slot()
    def take_participants(self) -> None:
        """Take over who led the project and took part in its exchanges."""
        self.take("participants")

    def take_all(self) -> None:
        """Take over every offer, as one edit."""
        self._take_over(self._state.offers)

    @Slot(str)
    def take_undone(self, name: str) -> None:
        """Write what was not done below what stands in a field."""
        lines = self._state.undone[name]
        planned = append_undone(self._desk.workspace, self._summary, name, lines)
        self._desk.carry_out(planned)

    def _take_over(self, texts: Mapping[str, str]) -> None:
        self._desk.carry_out(take_over(self._desk.workspace, self._summary, texts))
