"""The tags of an entry in one line: as many as fit, and how many more there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_GAP = 6


class TagRow(QWidget):
    """Painted chips; the tooltip names all tags."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._tags: tuple[str, ...] = ()
        theme().theme_changed.connect(self.update)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these tags; without any the row is away."""
        self._tags = tuple(" ".join(tag.split()) for tag in tags)
        self.setToolTip(safe_tooltip(" · ".join(self._tags)))
        self.setAccessibleName(", ".join(self._tags))
        self.setVisible(bool(self._tags))
        self.update()

    def fitting(self) -> int:
        """Return how many tags can be seen whole."""
        widths = [paint.chip_size(tag).width() + _GAP for tag in self._tags]
        if sum(widths) - _GAP <= self.width():
            return len(widths)
        room = self.width() - self._rest(len(widths)).width()
        return next(n for n in range(len(widths), -1, -1) if sum(widths[:n]) <= max(room, 0))

    @override
    def sizeHint(self) -> QSize:
        return QSize(0, theme().pixels(paint.CHIP_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        shown, left = self.fitting(), 0
        rest = len(self._tags) - shown
        texts = [*self._tags[:shown], *([f"+{rest}"] if rest else [])]
        for text in texts:
            place = QRect(left, 0, self.width() - left, self.height())
            left = paint.paint_chip(painter, place, text, "line").right() + 1 + _GAP

    def _rest(self, count: int) -> QSize:
        return paint.chip_size(f"+{count}")
