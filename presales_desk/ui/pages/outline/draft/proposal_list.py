"""The list of proposed slides: space ticks, the cursor chooses whose slide is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.draft.list_delegate import BOX_WIDTH, ProposalDelegate
from presales_desk.ui.pages.outline.draft.list_model import ProposalModel
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from presales_desk.planning.draft.proposal import Draft


class ProposalList(QListView):
    """Slides to tick, by block.

    Signals:
        chosen: The Proposal with the cursor; None when there is none.
        taken: Enter: all that is ticked shall be taken over.
    """

    chosen = Signal(object)
    taken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.proposals = ProposalModel(self)
        self.setModel(self.proposals)
        self.setItemDelegate(ProposalDelegate(self))
        self.setAccessibleName(translate("Draft", "Proposed slides"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._announce)
        theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    def show_draft(self, draft: Draft, ticked: Collection[str] | None = None) -> None:
        """Show a draft; the cursor begins at its first slide. See ``ProposalModel.show_draft``."""
        self.proposals.show_draft(draft, ticked)
        self.setCurrentIndex(self.proposals.first_slide())
        self._announce(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.proposals.toggle(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and place.x() < BOX_WIDTH:
            self.proposals.toggle(self.indexAt(place))

    @Slot(QModelIndex)
    def _announce(self, current: QModelIndex) -> None:
        self.chosen.emit(self.proposals.proposal(current))
