"""The way of the Tab key through widgets that were made later than their neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable


def order_tabs(first: QWidget, parts: Iterable[QWidget]) -> None:
    """Let Tab go from ``first`` through ``parts`` in this order; then on as before.

    Qt goes in the order in which widgets were made, which is the reading order only until a
    page makes some of them anew.
    """
    last = first
    for part in parts:
        for widget in _tab_stops(part):
            QWidget.setTabOrder(last, widget)
            last = widget


def _tab_stops(part: QWidget) -> list[QWidget]:
    """Return the widgets in ``part`` that Tab visits; popups of its editors are other windows."""
    tab, window = Qt.FocusPolicy.TabFocus, part.window()
    return [
        widget
        for widget in (part, *part.findChildren(QWidget))
        if widget.focusPolicy() & tab and widget.window() is window
    ]
