"""What differs between two wordings of a clause: gone words struck out, new ones marked."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTextBrowser

from presales_desk.planning.bid.addenda import Change, difference
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from presales_desk.planning.bid.addenda import Piece

_MOST_HEIGHT = 220


class DifferenceView(QTextBrowser):
    """As high as its text, up to a limit; hidden while nothing changed.

    Args:
        name: What it shows, for screen readers.

    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(6)
        self._texts = ("", "")
        theme().theme_changed.connect(self._renew)
        self.hide()

    def show_change(self, before: str, after: str) -> None:
        """Show what became of ``before``; nothing when it is empty."""
        self.setVisible(bool(before))
        if (before, after) != self._texts:
            self._texts = (before, after)
            self._renew()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _renew(self) -> None:
        before, after = self._texts
        if before:
            self.setHtml("".join(_marked(piece) for piece in difference(before, after)))
            self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        height = round(self.document().size().height()) + 2
        self.setFixedHeight(min(height, theme().pixels(_MOST_HEIGHT)))


def _marked(piece: Piece) -> str:
    text = html.escape(piece.text).replace("\n", "<br>")
    colors = theme()
    if piece.change is Change.GONE:
        ink, ground = colors.color("danger-ink").name(), colors.color("danger-tint").name()
        return f'<s style="color:{ink};background:{ground}">{text}</s>'
    if piece.change is Change.ADDED:
        ink, ground = colors.color("success-ink").name(), colors.color("success-tint").name()
        return f'<b style="color:{ink};background:{ground}">{text}</b>'
    return text
