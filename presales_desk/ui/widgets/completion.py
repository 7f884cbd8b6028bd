"""Words that complete what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter

from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

_WAYS_ON = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class Completion(QCompleter):
    """Offers the words in which the typed text stands."""

    def __init__(self, words: Sequence[str], editor: QLineEdit) -> None:
        super().__init__(list(words), editor)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt would hand Tab to the editor past its filters: a cell would close, and go nowhere.
        popup = self.popup()
        if popup is not None and watched is popup and _is_way_on(event):
            popup.hide()
            QApplication.sendEvent(self.widget(), event)
            return True
        return super().eventFilter(watched, event)


def _is_way_on(event: QEvent) -> bool:
    is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
    return is_key and cast("QKeyEvent", event).key() in _WAYS_ON
