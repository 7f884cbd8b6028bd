"""Small painted things that stand in rows and headers: chips, letters, people, bars, rings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent


class _Painted(QWidget):
    """A widget of fixed height that is drawn anew when the colours change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme().theme_changed.connect(self.update)


class Chip(_Painted):
    """A word with a tint: a status, a kind, a link to another record.

    Signals:
        clicked: Only of a chip that was made clickable.
    """

    clicked = Signal()

    def __init__(
        self,
        text: str,
        tone: str = "neutral",
        parent: QWidget | None = None,
        *,
        clickable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._clickable = clickable
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: str = "neutral") -> None:
        """Show another word; ``tone`` is one of ``paint.TONES``."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the word."""
        return self._text

    @override
    def sizeHint(self) -> QSize:
        return paint.chip_size(self._text)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(32, self.sizeHint().width()), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = paint.paint_chip(painter, self.rect(), self._text, self._tone)
        if self.hasFocus():
            paint.rounded(painter, place.toRectF(), 4, border="primary")

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._clickable and event.button() is Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self.clicked.emit()
            return
        super().keyPressEvent(event)


class LetterBadge(_Painted):
    """A letter of the method, such as S of TQCSS; solid while it is the current one."""

    def __init__(
        self,
        letters: str,
        tone: str = "primary",
        size: int = paint.BADGE_SIZE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._solid = tone, False
        self.setFixedSize(size, size)
        self.show_letters(letters)

    def show_letters(self, letters: str) -> None:
        """Show another letter, or two."""
        self._letters = letters
        self.setAccessibleName(letters)
        self.update()

    def set_current(self, current: bool) -> None:  # noqa: FBT001 (a property's setter)
        """Draw it solid or tinted."""
        self._solid = current
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.paint_badge(painter, self.rect(), self._letters, self._tone, solid=self._solid)


class ProgressBar(_Painted):
    """How much of something is done, 6 px high."""

    def __init__(self, name: str, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._share, self._fill = name, 0.0, "primary"
        self.setFixedHeight(paint.BAR_HEIGHT + 4)
        if width:
            self.setFixedWidth(width)
        self.show_share(0.0)

    def show_share(self, share: float, fill: str = "primary") -> None:
        """Show ``share`` from 0 to 1; ``fill``: primary, success, warning, danger or faint."""
        self._share, self._fill = share, fill
        percent = round(share * 100)
        self.setAccessibleName(f"{self._name} {percent}%")
        self.update()

    def share(self) -> float:
        """Return what is shown, from 0 to 1."""
        return self._share

    @override
    def sizeHint(self) -> QSize:
        return QSize(96, paint.BAR_HEIGHT + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint.paint_bar(QPainter(self), self.rect(), self._share, self._fill)
