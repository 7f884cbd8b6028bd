"""Where a menu opens that belongs to no row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint


def menu_place() -> QPoint:
    """Return the place below the button that was pressed; without one, that of the pointer."""
    pressed = QApplication.focusWidget()
    if isinstance(pressed, QAbstractButton):
        return pressed.mapToGlobal(pressed.rect().bottomLeft())
    return QCursor.pos()
