"""What the rules of the method say of one page, out of what was noticed about the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from presales_desk.records.findings import ADVICE

if TYPE_CHECKING:
    from collections.abc import Collection

    from presales_desk.ui.desk import Desk


class PageAdvice(QObject):
    """Tells one page its share whenever the open project was assessed.

    Args:
        desk: Of the window.
        page: Name of the page on which what is noticed can be mended.
        in_place: Rules whose matter the page shows where it lies; they are left out.
        parent: Owner.

    Signals:
        advised: The Findings, the worst first; empty when all is well.
    """

    advised = Signal(object)

    def __init__(self, desk: Desk, page: str, in_place: Collection[str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._page, self._in_place = desk, page, in_place
        desk.assessed.connect(self.tell)
        desk.project_opened.connect(self.tell)  # what was said of another project is gone

    @Slot()
    def tell(self) -> None:
        """Tell what was noticed last; a page asks for it once it listens."""
        spoken = [found for found in self._desk.findings if found.key.startswith(ADVICE)]
        own = [f for f in spoken if f.page == self._page and f.rule not in self._in_place]
        self.advised.emit(own)
