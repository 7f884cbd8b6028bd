"""Room for the cue: it scrolls where the cue is long, and cuts no line through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from presales_desk.ui.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLabel


class CueArea(QScrollArea):
    """Shows as many whole lines of a label as it has room for."""

    def __init__(self, cue: QLabel) -> None:
        super().__init__()
        self._cue = cue
        cue.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setObjectName("scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys belong to the run
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(cue)
        self.viewport().setAutoFillBackground(False)
        cue.setAutoFillBackground(False)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._cue.ensurePolished()
        line = self._cue.fontMetrics().lineSpacing()
        self.verticalScrollBar().setSingleStep(line)
        self.setViewportMargins(0, 0, 0, self.height() % line)
        super().resizeEvent(event)
