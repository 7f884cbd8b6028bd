"""Labels that show exactly the characters they are given: nothing a user typed becomes markup."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST_QUIET = 72
"""Width in pixels below which a part of a quiet text says nothing."""


class PlainLabel(QLabel):
    """The only label of the program.

    Args:
        text: Shown as it is, tags and ampersands included.
        role: Look, as the style sheet knows it: muted, hint, small, micro, bold, title, section,
            figure, figure-l, timer, secondary, error, warning, success, key; empty for the body.
        wrap: Break long text into lines instead of asking for width.

    """

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Change the look."""
        if self.property("role") != role:
            self.setProperty("role", role)
            restyle(self)


class Heading(PlainLabel):
    """A page or section title."""

    def __init__(
        self, text: str = "", role: str = "section", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, parent)


class Muted(PlainLabel):
    """A quiet line beside or below something: meta data, hints, counts."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, wrap: bool = False
    ) -> None:
        super().__init__(text, "muted", parent, wrap=wrap)


class ElidedLabel(PlainLabel):
    """One line that ends in … when there is no room, and then shows the whole in its tooltip.

    Quiet text of which hardly a word would be left is left out.

    Args:
        text: Line breaks in it become spaces.
        role: See ``PlainLabel``.
        middle: Leave out the middle instead of the end, as file names need it.

    """

    def __init__(
        self,
        text: str = "",
        role: str = "",
        parent: QWidget | None = None,
        *,
        middle: bool = False,
    ) -> None:
        self._whole = text
        mode = Qt.TextElideMode
        self._mode = mode.ElideMiddle if middle else mode.ElideRight
        super().__init__(text, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def setText(self, text: str, /) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def whole(self) -> str:
        """Return the text before any of it was left out."""
        return self._whole

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance(self._line()) + 2)
        return size

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(24, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._fit()

    def _line(self) -> str:
        return " ".join(self._whole.split())

    def _fit(self) -> None:
        line = self._line()
        shown = self.fontMetrics().elidedText(line, self._mode, self.width())
        if shown != line and self.property("role") == "muted" and self.width() < _LEAST_QUIET:
            shown = ""
        if shown != self.text():
            super().setText(shown)
        self.setToolTip("" if shown == line else safe_tooltip(self._whole))


def safe_tooltip(text: str) -> str:
    """Return ``text`` for ``setToolTip``: it wraps, and tags in it stay text."""
    if not text:
        return ""
    return "<p>" + html.escape(text).replace("\n", "<br>") + "</p>"


def menu_text(text: str) -> str:
    """Return ``text`` for a button, tab or menu entry: an ampersand in it stays an ampersand."""
    return text.replace("&", "&&")


def restyle(widget: QWidget) -> None:
    """Apply the style sheet again after a property that it asks for has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
