"""The halo round whatever has the keyboard; style sheets cannot draw outside a widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


class FocusRing(QFocusFrame):
    """One for the whole program; it goes from widget to widget with the keyboard."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._follow)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("primary-line"), 2))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 7, 7)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self.setWidget(now if wants_ring(now) else None)  # pyright: ignore[reportArgumentType] None hides it


def wants_ring(widget: QWidget | None) -> bool:
    """Tell whether ``widget`` shows its focus by a halo; views show a current row instead."""
    if widget is None or isinstance(widget, QTextBrowser) or widget.objectName() == "bare":
        return False
    return isinstance(widget, _RINGED)
