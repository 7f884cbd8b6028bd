"""Panes: a splitter whose sizes this machine remembers, and the way from pane to pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.preferences import Preferences


class Panes(QSplitter):
    """Panes side by side or stacked. A double click on a handle gives them their first sizes.

    Args:
        name: Under which the sizes are remembered, such as ``outline.panes``.
        preferences: Where they are remembered.
        orientation: Horizontal: side by side.
        gap: Between the panes in pixels; cards stand apart, panes with a line touch.

    """

    def __init__(
        self,
        name: str,
        preferences: Preferences,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        *,
        gap: int = 1,
    ) -> None:
        super().__init__(orientation)
        self._name, self._preferences = name, preferences
        self._first_sizes: list[int] = []
        self.setChildrenCollapsible(False)
        self.setHandleWidth(gap)
        self.splitterMoved.connect(self._remember)

    def add_pane(self, pane: QWidget, size: int, *, grows: bool = False) -> None:
        """Add a pane of ``size`` px; spare room goes to the panes that grow."""
        self.addWidget(pane)
        self._first_sizes.append(size)
        self.setStretchFactor(self.count() - 1, 1 if grows else 0)
        self.handle(self.count() - 1).installEventFilter(self)
        self.setSizes(self._first_sizes)

    def restore(self) -> None:
        """Take the remembered sizes, when there are any. Call it after the last pane."""
        self.restoreState(self._preferences.bytes(self._name))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.setSizes(self._first_sizes)
            self._remember()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _remember(self) -> None:
        self._preferences.set_bytes(self._name, self.saveState())


def focus_next(panes: Sequence[QWidget], step: int) -> None:
    """Move the focus from the pane that has it to the next (1) or previous (-1) visible one."""
    shown = [pane for pane in panes if pane.isVisible() and _first_in(pane) is not None]
    focus = QApplication.focusWidget()
    inside = [pane for pane in shown if focus is not None and _holds(pane, focus)]
    if not shown:
        return
    place = (shown.index(inside[-1]) + step) % len(shown) if inside else 0
    first = _first_in(shown[place])
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focus: QWidget) -> bool:
    """Tell whether the focus is in a pane; a table may be one by itself."""
    return pane is focus or pane.isAncestorOf(focus)


def _first_in(pane: QWidget) -> QWidget | None:
    """Return what takes the focus of a pane: its proxy, itself, else the first Tab comes to."""
    proxy = pane.focusProxy()
    first = pane if proxy is None else proxy
    for widget in (first, *pane.findChildren(QWidget)):
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled():
            return widget
    return None
