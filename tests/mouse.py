"""A hand on the mouse: clicks, drags and drops, on what is to be seen."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Mouse:
    """Works in the window of an engineer."""

    def __init__(self, engineer):
        self._engineer = engineer

    def clicks(self, widget, place=None):
        QTest.mouseClick(widget, LEFT, PLAIN, place or widget.rect().center())
        QApplication.processEvents()

    def clicks_on(self, words):
        """Click the button that says so."""
        buttons = self._engineer.window.findChildren(QAbstractButton)
        seen = [b for b in buttons if b.isVisible() and b.isEnabled() and b.text() == words]
        assert seen, f"no button says {words}"
        self.clicks(seen[0])

    def goes_to(self, page):
        """Click the entry of a page in the navigation."""
        self.clicks(self._engineer.window.findChild(QAbstractButton, f"nav.{page}"))
        assert self._engineer.page_name == page

    def clicks_cell(self, table, index):
        """Click into a cell, left of its middle."""
        self.clicks(table.viewport(), table.visualRect(index).topLeft() + QPoint(20, 16))

    def drags(self, widget, start, end):
        """Press at one place, move, and let go at another; places in pixels of the widget."""
        QTest.mousePress(widget, LEFT, PLAIN, start)
        for place in ((start + end) / 2, end):
            spot = QPointF(place)
            move = QMouseEvent(
                QEvent.Type.MouseMove, spot, widget.mapToGlobal(spot), Qt.NoButton, LEFT, PLAIN
            )
            QApplication.sendEvent(widget, move)
        QTest.mouseRelease(widget, LEFT, PLAIN, end)
        QApplication.processEvents()

    def drops(self, data, widget, place):
        """Let go of what was carried from elsewhere."""
        options = (Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, data, LEFT, PLAIN)
        QApplication.sendEvent(widget, QDragEnterEvent(place, *options))
        QApplication.sendEvent(widget, QDropEvent(QPointF(place), *options))
        QApplication.processEvents()

    def drops_file(self, file, widget):
        """Let go of a file from the desktop."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        self.drops(data, widget, QPoint(5, 5))
        self._engineer.waits_for_tasks()
