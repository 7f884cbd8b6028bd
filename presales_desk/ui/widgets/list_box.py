"""A list of rows of text, for dialogs and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidget

from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class ListBox(QListWidget):
    """The rows lie where a click on them counts, as high as the style sheet has them.

    Qt places rows that are added before the list is shown, without its style sheet, and keeps
    their places: they are placed anew when the list is shown.
    """

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        self.scheduleDelayedItemsLayout()
        super().showEvent(event)
