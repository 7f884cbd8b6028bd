"""The ring that tells how ready the bid is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDE, _PEN = 84, 9
_FULL, _TOP = 360 * 16, 90 * 16  # Qt counts sixteenths of a degree


class ReadinessRing(QWidget):
    """Percent in a ring: amber on the way, green when all is there, red while it is behind."""

    def __init__(self) -> None:
        super().__init__()
        self._percent: int | None = None
        self._color = "warning"
        self.setFixedSize(theme().pixels(_SIDE), theme().pixels(_SIDE))
        theme().theme_changed.connect(self.update)

    def show_percent(self, percent: int | None, *, behind: bool) -> None:
        """Show how much is done; None shows an empty ring."""
        self._percent = percent
        self._color = "success" if percent == 100 else "danger" if behind else "warning"
        said = "–" if percent is None else f"{percent}%"
        self.setAccessibleName(
            translate("ReadinessRing", "Readiness {percent}").format(percent=said)
        )
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _PEN / 2 + 1
        circle = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(theme().color("track"), _PEN))
        painter.drawEllipse(circle)
        percent = self._percent or 0
        if percent:
            pen = QPen(theme().color(self._color), _PEN)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(circle, _TOP, -_FULL * percent // 100)
        painter.setPen(theme().color("text"))
        painter.setFont(theme().font("title"))
        said = "–" if self._percent is None else f"{percent}%"
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), said)
