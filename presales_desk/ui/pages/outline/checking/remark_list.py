"""The list of remarks: space ticks what shall be mended, Enter opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.checking.remark_delegate import BOX_WIDTH, RemarkDelegate
from presales_desk.ui.pages.outline.checking.remark_model import RemarkModel
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from presales_desk.ui.pages.outline.checking.remarks import Choice, Remark


class RemarkList(QListView):
    """Findings slide by slide.

    Args:
        ticks: Whether those that can be mended are ticked.

    Signals:
        chosen: The Remark with the cursor; None when there is none.
        opened: The Remark that Enter or a double click opens.
    """

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, *, ticks: bool) -> None:
        super().__init__()
        self.remarks = RemarkModel(self, ticks=ticks)
        self.setModel(self.remarks)
        self.setItemDelegate(RemarkDelegate(self))
        self.setAccessibleName(translate("Remarks", "Findings"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._announce)
        self.doubleClicked.connect(self._open)
        theme().theme_changed.connect(self.scheduleDelayedItemsLayout)

    def show_remarks(self, remarks: Sequence[Remark], choice: Choice) -> None:
        """Show other remarks; the cursor begins at the first."""
        self.remarks.show_remarks(remarks, choice)
        self._begin()

    def show_choice(self, choice: Choice) -> None:
        """Show only the remarks of ``choice``."""
        self.remarks.show_choice(choice)
        self._begin()

    def current(self) -> Remark | None:
        """Return the remark with the cursor; None when there is none."""
        return self.remarks.remark(self.currentIndex())

    def choose(self, what: str, number: int) -> None:
        """Put the cursor on the remark that says ``what`` of a slide, if it is shown."""
        index = self.remarks.index_of(what, number)
        if index.isValid():
            self.setCurrentIndex(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.remarks.toggle(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and place.x() < BOX_WIDTH:
            self.remarks.toggle(self.indexAt(place))

    def _begin(self) -> None:
        self.setCurrentIndex(self.remarks.first())
        self.scrollToTop()
        self._announce(self.currentIndex())

    @Slot(QModelIndex)
    def _announce(self, current: QModelIndex) -> None:
        self.chosen.emit(self.remarks.remark(current))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        remark = self.remarks.remark(index)
        if remark is not None:
            self.opened.emit(remark)
