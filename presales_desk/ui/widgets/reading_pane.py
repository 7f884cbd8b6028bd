"""A pane for reading long text with marked words. It loads nothing and follows no link."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, Slot
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QUrl


class SafeTextBrowser(QTextBrowser):
    """Shows paragraphs. What comes from files is escaped; only our own marks are markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self._shown: tuple[str, tuple[str, ...]] = ("", ())
        theme().theme_changed.connect(self._renew)

    def show_text(self, text: str, marked: Sequence[str] = ()) -> None:
        """Show ``text`` with every occurrence of the words in ``marked`` on amber."""
        self._shown = (text, tuple(word for word in marked if word))
        self._renew()

    @override
    def loadResource(self, type: int, name: QUrl | str, /) -> Any:
        return QByteArray()

    @Slot()
    def _renew(self) -> None:
        self.setHtml(self._body())

    def _body(self) -> str:
        """Return what is shown as HTML, in the colours of now."""
        text, marked = self._shown
        background, ink = theme().color("amber-tint").name(), theme().color("amber-ink").name()
        opening = f'<span style="background-color:{background};color:{ink}">'
        body = "<br>".join(mark(line, marked, opening, "</span>") for line in text.split("\n"))
        return f'<div style="line-height:150%">{body}</div>'


def mark(text: str, marked: Sequence[str], opening: str, closing: str) -> str:
    """Return ``text`` as HTML, escaped, with the words in ``marked`` between two tags.

    Case does not matter; where words overlap, the longer one wins.
    """
    lower, parts, place = text.lower(), list[str](), 0
    words = sorted((word.lower() for word in marked), key=len, reverse=True)
    while place < len(text):
        hit = next((word for word in words if lower.startswith(word, place)), "")
        size = len(hit) or 1
        shown = html.escape(text[place : place + size])
        parts.append(f"{opening}{shown}{closing}" if hit else shown)
        place += size
    return "".join(parts)
