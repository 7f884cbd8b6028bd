"""The entries of the rail and of the project's navigation, painted in one place."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from presales_desk.ui.icons import LARGE, NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.project_state import NavStatus
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip

RAIL_WIDTH = 64
"""Before the zoom: the words below the icons grow with it."""
_RAIL_ENTRY = 52
_RAIL_ROOM = 8  # between the bar that marks the place and the right edge of its tile
NAV_WIDTH, STRIP_WIDTH = 200, 52
_RADIUS = 6
_DOT = 6
_MOST_COUNTED = 99


class NavButton(QAbstractButton):
    """Base of an entry: a name, an icon, and whether it is the place where the user is."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _tile(self, painter: QPainter, tile: QRect, checked_color: str) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            color = theme().color(checked_color if self.isChecked() else "hover")
            painter.setBrush(color)
            painter.drawRoundedRect(tile, _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setPen(theme().color("primary"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _draw_icon(self, painter: QPainter, left: int, top: int, color: str, size: int) -> None:
        painter.drawPixmap(left, top, pixmap(self._icon, color, size, self.devicePixelRatioF()))


class RailButton(NavButton):
    """One entry of the rail: an icon above a word; a bar at the edge marks where the user is."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(name, icon, parent)
        self._count = 0

    def show_count(self, count: int, hint: str) -> None:
        """Show at the icon how much waits there, and say what; 0 shows nothing."""
        self._count = count
        self.setAccessibleDescription(hint if count else "")
        self.setToolTip(safe_tooltip(hint if count else ""))
        self.update()

    def count(self) -> int:
        """Return how much waits there."""
        return self._count

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme().pixels(RAIL_WIDTH), theme().pixels(_RAIL_ENTRY))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        self._tile(painter, self.rect().adjusted(3, 1, -3, -1), "surface")
        checked = self.isChecked()
        if checked:
            painter.fillRect(QRect(0, 15, 3, 22), theme().color("primary"))
        ink = "primary-ink" if checked else "text-2"
        left = (self.width() - LARGE) // 2
        self._draw_icon(painter, left, 9, "primary" if checked else "text-2", LARGE)
        self._draw_count(painter, left + LARGE)
        painter.setFont(self._font(bold=checked))
        painter.setPen(theme().color(ink))
        painter.drawText(
            self.rect().adjusted(0, 31, 0, -3), Qt.AlignmentFlag.AlignCenter, self.text()
        )

    def _draw_count(self, painter: QPainter, left: int) -> None:
        if not self._count:
            return
        painter.setFont(theme().font("micro"))
        shown = str(self._count) if self._count <= _MOST_COUNTED else f"{_MOST_COUNTED}+"
        height = painter.fontMetrics().height()
        width = max(height, painter.fontMetrics().horizontalAdvance(shown) + 8)
        pill = QRectF(left - 6, 4, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("danger-fill"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme().color("on-primary"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)

    def _font(self, *, bold: bool) -> QFont:
        """Return the font of the word: bold only where a bold word leaves the bar free."""
        font = theme().font("micro")
        font.setBold(bold)
        if QFontMetrics(font).horizontalAdvance(self.text()) > self.width() - _RAIL_ROOM:
            font.setBold(False)
        return font


class NavEntry(NavButton):
    """One page of the open project: icon, name, status; in the strip the icon and the dot alone."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(name, icon, parent)
        self._status = NavStatus()
        self._strip = False

    def show_status(self, status: NavStatus) -> None:
        """Show how far the page is."""
        if status != self._status:
            self._status = status
            self.setAccessibleDescription(" ".join(filter(None, (status.text, status.hint))))
            self._rename_tooltip()
            self.update()

    def set_strip(self, *, strip: bool) -> None:
        """Show the icon alone, or everything."""
        self._strip = strip
        self._rename_tooltip()
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(STRIP_WIDTH if self._strip else NAV_WIDTH, theme().pixels(32))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        self._tile(painter, self.rect().adjusted(8, 0, -8, 0), "sel")
        color = "primary" if self.isChecked() else "text-2"
        top = (self.height() - NORMAL) // 2
        if self._strip:
            left = (self.width() - NORMAL) // 2
            self._draw_icon(painter, left, top, color, NORMAL)
            self._draw_dot(painter, left + NORMAL, top)
            return
        self._draw_icon(painter, 17, top, color, NORMAL)
        right = self._draw_status(painter)
        self._draw_name(painter, QRect(40, 0, right - 44, self.height()))

    def _draw_status(self, painter: QPainter) -> int:
        """Draw what stands at the right; return where it begins."""
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("sel-text" if self.isChecked() else "muted"))
        box = self.rect().adjusted(0, 0, -17, 0)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, self._status.text)
        left = box.right() - painter.fontMetrics().horizontalAdvance(self._status.text)
        if not self._status.tone:
            return left
        self._draw_dot(painter, left - 13, self.height() // 2 - _DOT // 2)
        return left - 14

    def _draw_dot(self, painter: QPainter, left: int, top: int) -> None:
        if self._status.tone:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme().color(self._status.tone)))
            painter.drawEllipse(left, top, _DOT, _DOT)

    def _draw_name(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(theme().font("bold" if self.isChecked() else "body"))
        painter.setPen(theme().color("sel-text" if self.isChecked() else "text-2"))
        metrics = painter.fontMetrics()
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, align, name)

    def _rename_tooltip(self) -> None:
        status = self._status
        name = f"{self.text()}  {status.text}".strip() if self._strip else ""
        self.setToolTip(safe_tooltip("\n".join(filter(None, (name, status.hint)))))
