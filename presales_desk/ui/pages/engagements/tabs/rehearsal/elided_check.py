"""A box to tick whose words end in … when there is no room, and then stand in the tooltip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.labels import menu_text, safe_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_BOX = 28
"""Room that the box and its gap take."""


class ElidedCheck(QCheckBox):
    """Reached by Tab alone: a click leaves the single keys to the rehearsal.

    Args:
        name: Its words.
        help_: More on it, for the tooltip; empty for nothing.

    """

    def __init__(self, name: str, help_: str = "") -> None:
        super().__init__(menu_text(name))
        self._name, self._help = name, help_
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_BOX, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        room = self.width() - _BOX
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(menu_text(shown))
        cut = self._name if shown != self._name else ""
        self.setToolTip(safe_tooltip("\n".join(filter(None, (cut, self._help)))))
