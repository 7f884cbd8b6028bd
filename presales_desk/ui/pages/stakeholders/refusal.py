"""Says above the people why a gesture was not possible, until the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import error_text

if TYPE_CHECKING:
    from presales_desk.errors import ExpectedError


class RefusalStrip(QWidget):
    """At most one banner; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._body = column(self, margin=8)
        self._banner: Banner | None = None
        self.hide()

    @Slot(object)
    def show_error(self, error: ExpectedError) -> None:
        """Say why something was refused."""
        self.clear()
        self._banner = Banner(error_text(error), "warning")
        self._banner.dismissed.connect(self.hide)
        self._body.addWidget(self._banner)
        self.show()

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None

    def text(self) -> str:
        """Return what is said; empty for nothing."""
        return self._banner.accessibleName() if self._banner is not None else ""
