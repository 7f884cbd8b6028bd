"""A view of a scene that zooms by wheel, keys and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.stakeholders.map_corners import ZoomBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

LEAST_ZOOM, MOST_ZOOM = 50, 200
_STEP = 10
_KEYS = (Qt.Key.Key_0, Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus)
_Control = Qt.KeyboardModifier.ControlModifier


class ZoomingView(QGraphicsView):
    """Ctrl with the wheel, plus or minus zooms; Ctrl+0 shows all, whatever it means elsewhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 100
        self.zoom_box = ZoomBox(self)
        self.zoom_box.stepped.connect(self.zoom_by)
        self.zoom_box.fit_wanted.connect(self.fit)

    @property
    def zoom(self) -> int:
        """In per cent."""
        return self._zoom

    @Slot(int)
    def zoom_by(self, step: int) -> None:
        """Zoom in (1) or out (-1)."""
        self._set_zoom(self._zoom + step * _STEP)

    @Slot()
    def fit(self) -> None:
        """Show all of the scene, as far as it stays legible."""
        whole, room = self.sceneRect(), self.viewport().rect()
        share = min(room.width() / whole.width(), room.height() / whole.height())
        self._set_zoom(int(share * 100))
        self.centerOn(whole.center())

    @override
    def event(self, event: QEvent, /) -> bool:
        overriding = event.type() is QEvent.Type.ShortcutOverride
        if overriding and isinstance(event, QKeyEvent) and _is_zoom(event):
            event.accept()  # or the window would take the key
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_zoom(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            self.zoom_by(-1 if event.key() == Qt.Key.Key_Minus else 1)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & _Control:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        corner, box = self.viewport().rect().bottomRight(), self.zoom_box
        box.move(corner.x() - box.width() - 8, corner.y() - box.height() - 8)

    def _set_zoom(self, percent: int) -> None:
        self._zoom = min(max(percent, LEAST_ZOOM), MOST_ZOOM)
        self.resetTransform()
        self.scale(self._zoom / 100, self._zoom / 100)
        self.zoom_box.show_zoom(self._zoom)


def _is_zoom(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & _Control) and event.key() in _KEYS
