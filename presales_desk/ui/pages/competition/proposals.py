"""Choosing which of the items that the matrix offers go into the SWOT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row, scrolled_column
from presales_desk.ui.widgets.labels import PlainLabel, menu_text
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.competition import SwotItem

WIDTH, _MOST_HEIGHT, _LINE = 460, 420, 28


class Proposals(QFrame):
    """A tick for each item; at most two for an element and rival, so never a long list.

    Signals:
        taken: The SwotItems that were ticked.
    """

    taken = Signal(object)

    def __init__(self, items: Sequence[SwotItem], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setFixedWidth(WIDTH)
        self._items = items
        self.boxes = [QCheckBox(menu_text(_words(item))) for item in items]
        self.take = Button("", Kind.PRIMARY, small=True)
        self.take.clicked.connect(self._take)
        body = column(self, margin=12, spacing=8)
        body.addWidget(PlainLabel(translate("Proposals", "Into the SWOT"), "section"))
        hint = translate("Proposals", "What follows from clear leads and is not in the SWOT yet.")
        body.addWidget(PlainLabel(hint, "hint", wrap=True))
        lines, area = scrolled_column(spacing=2)
        for box in self.boxes:
            box.setChecked(True)
            box.setToolTip(box.text())
            box.toggled.connect(self._count)
            lines.insertWidget(lines.count() - 1, box)
        area.setFixedHeight(min(_MOST_HEIGHT, _LINE * len(items)))
        body.addWidget(area)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.take)
        body.addLayout(foot)
        self._count()

    def open_at(self, place: QPoint) -> None:
        """Show the popup with its right top corner at ``place`` on the screen."""
        self.adjustSize()
        self.move(place.x() - self.width(), place.y())
        self.show()
        self.take.setFocus(Qt.FocusReason.PopupFocusReason)

    def ticked(self) -> list[SwotItem]:
        """Return the items that are ticked."""
        return [item for item, box in zip(self._items, self.boxes, strict=True) if box.isChecked()]

    @Slot()
    def _count(self) -> None:
        count = len(self.ticked())
        self.take.setText(translate("Proposals", "Take over {count}").format(count=count))
        self.take.setEnabled(count > 0)

    @Slot()
    def _take(self) -> None:
        ticked = self.ticked()
        self.close()
        self.taken.emit(ticked)


def _words(item: SwotItem) -> str:
    return dotted(term(f"method.swot.{item.quadrant}"), item.text)
