"""The page of a project without exchanges: how to begin, and what was promised all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presales_desk.ui.pages.engagements.tabs.promises.ledger import PromiseLedger
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.project import Milestone
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.engagements.gestures import ExchangeGestures

_MOST_OFFERED = 3
_LEDGER_HEIGHT = 240


class NoExchange(QWidget):
    """A promise is often made before the first meeting: on the phone, or in an answer of the bid.

    Args:
        desk: Takes the edits.
        gestures: Arranges exchanges.

    """

    def __init__(self, desk: Desk, gestures: ExchangeGestures) -> None:
        super().__init__()
        self._desk, self._gestures = desk, gestures
        self._body = column(self, margin=16, spacing=12)
        self._teaching: QWidget | None = None
        self._offered: list[str] = []
        self.ledger = PromiseLedger(desk)
        self._body.addWidget(self.ledger)

    def show_project(self, project_id: str, waiting: Sequence[Milestone]) -> None:
        """Say how to begin: with a new exchange, or with one that is a key date already."""
        offered = [project_id, *(each.name for each in waiting)]
        if offered != self._offered:
            self._offered = offered
            self._teach(waiting)
        self.ledger.show_project(project_id)
        self.ledger.setMinimumHeight(_LEDGER_HEIGHT if self.ledger.table.isVisibleTo(self) else 0)

    def _teach(self, waiting: Sequence[Milestone]) -> None:
        if self._teaching is not None:
            self._teaching.hide()
            self._teaching.deleteLater()
        self._teaching = self._taught(waiting)
        self._body.insertWidget(0, self._teaching, 1)
        self.setFocusProxy(self._teaching)

    def _taught(self, waiting: Sequence[Milestone]) -> QWidget:
        empty = EmptyState(
            translate("EngagementsPage", "First agree on time, listeners and purpose"),
            translate(
                "EngagementsPage",
                "Preparing and holding the exchange then fills its summary, and what is left over"
                " opens the preparation of the next one.",
            ),
            "chat",
        )
        if not self._desk.workspace.read_only:
            new = translate("EngagementsPage", "New exchange")
            empty.add_button(new, self._gestures.new, Kind.PRIMARY, "plus")
            for milestone in waiting[:_MOST_OFFERED]:
                words = translate("EngagementsPage", "Prepare “{name}”").format(name=milestone.name)
                empty.add_button(words, self._gestures.preparing(milestone.id), icon="cal")
        return empty
