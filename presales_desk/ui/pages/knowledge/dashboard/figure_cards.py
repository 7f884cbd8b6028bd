"""The five figures at the top: results, withdrawals, projects under way, archive, reuse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT, _PADDING = 82, 14


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its name and two notes.

    Attributes:
        note: Beside the number: its n, its sum.
        more: Below, in the ink of the token ``ink``.

    """

    name: str
    value: str
    note: str = ""
    more: str = ""
    ink: str = "muted"


class FigureCard(QAbstractButton):
    """Shows a figure; pressed, it leads to what is behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = Figure("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme().theme_changed.connect(self.update)

    def show_figure(self, figure: Figure) -> None:
        """Show a figure; the tooltip says what a narrow card leaves out."""
        self._figure = figure
        told = dotted(figure.name, figure.value, figure.note, figure.more)
        self.setAccessibleName(told)
        self.setToolTip(safe_tooltip(told))  # narrow cards leave words out
        self.update()

    @property
    def figure(self) -> Figure:
        """What is shown."""
        return self._figure

    @override
    def sizeHint(self) -> QSize:
        return QSize(180, theme().pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        border = "primary" if self.hasFocus() else "border"
        fill = "hover" if self.underMouse() else "surface"
        paint.rounded(painter, self.rect().toRectF(), 8, fill, border)
        line, high = theme().pixels(18), theme().pixels(28)
        inner = self.rect().adjusted(_PADDING, 8, -_PADDING, -8)
        painter.setFont(theme().font("small"))
        paint.text_line(
            painter, QRect(inner.topLeft(), QSize(inner.width(), line)), self._figure.name, "text-2"
        )
        self._paint_value(painter, QRect(inner.left(), inner.top() + line, inner.width(), high))
        painter.setFont(theme().font("micro"))
        below = QRect(inner.left(), inner.top() + line + high, inner.width(), line)
        paint.text_line(painter, below, self._figure.more, self._figure.ink)

    def _paint_value(self, painter: QPainter, rect: QRect) -> None:
        font = theme().font("figure-l")
        width = QFontMetrics(font).horizontalAdvance(self._figure.value)
        painter.setFont(font)
        paint.text_line(painter, rect, self._figure.value)
        painter.setFont(theme().font("small"))
        paint.text_line(painter, rect.adjusted(width + 8, 4, 0, 0), self._figure.note, "muted")
