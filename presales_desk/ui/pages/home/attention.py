"""What needs somebody now: one card for each of the worst findings over all projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.home.columns import top_gap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from presales_desk.workspace.cards import ProjectCard

MOST = 3
_HEIGHT, _TILE, _LINK = 76, 32, 64
_LOOKS = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
    Severity.HINT: ("info", "primary"),
}


class AttentionRow(QWidget):
    """Up to three cards side by side; hidden while nothing needs attention.

    Signals:
        chosen: The ProjectCard of the card that was clicked.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons = [AttentionCard() for _ in range(MOST)]
        line = row(self, spacing=12)
        for button in self.buttons:
            button.clicked.connect(self._choose)
            line.addWidget(button, 1)
        self.hide()

    def show_cards(self, cards: Sequence[ProjectCard]) -> None:
        """Show the top findings of these projects."""
        for place, button in enumerate(self.buttons):
            button.show_card(cards[place] if place < len(cards) else None)
        self.setVisible(bool(cards))

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, AttentionCard) and button.card is not None:
            self.chosen.emit(button.card)


class AttentionCard(QAbstractButton):
    """One finding of one project; a click leads to where it is mended."""

    def __init__(self) -> None:
        super().__init__()
        self.card: ProjectCard | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_card(self, card: ProjectCard | None) -> None:
        """Show the top finding of ``card``; None leaves the place empty."""
        self.card = card
        text = top_gap(card) if card else ""
        self.setText(text)
        self.setAccessibleName(f"{text} {card.name if card else ''}".strip())
        self.setToolTip(safe_tooltip(text))
        self.setVisible(card is not None)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, theme().pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.card is None or self.card.gap_severity is None:
            return
        painter = QPainter(self)
        box = self.rect().toRectF()
        fill = "hover" if self.underMouse() else "surface"
        paint.rounded(painter, box, 6, fill, "primary" if self.hasFocus() else "border")
        icon, tone = _LOOKS[self.card.gap_severity]
        self._paint_tile(painter, icon, tone)
        self._paint_words(painter)
        self._paint_link(painter)

    def _paint_tile(self, painter: QPainter, icon: str, tone: str) -> None:
        tile = QRect(12, (self.height() - _TILE) // 2, _TILE, _TILE)
        paint.rounded(painter, tile.toRectF(), 6, f"{tone}-tint", "")
        inset = (_TILE - NORMAL) // 2
        drawn = pixmap(icon, tone, NORMAL, self.devicePixelRatioF())
        painter.drawPixmap(tile.left() + inset, tile.top() + inset, drawn)

    def _paint_words(self, painter: QPainter) -> None:
        assert self.card is not None
        left = 12 + _TILE + 12
        width = self.width() - left - 12 - theme().pixels(_LINK)
        font = theme().font("bold")
        lines = paint.wrapped(self.text(), font, width, 2)
        line, last = theme().pixels(19), theme().pixels(17)
        top = (self.height() - len(lines) * line - last) // 2
        painter.setFont(font)
        for number, words in enumerate(lines):
            paint.text_line(painter, QRect(left, top + number * line, width, line), words)
        painter.setFont(theme().font("small"))
        below = QRect(left, top + len(lines) * line, width, last)
        paint.text_line(painter, below, self.card.name, "muted")

    def _paint_link(self, painter: QPainter) -> None:
        assert self.card is not None
        width = theme().pixels(_LINK)
        place = QRect(self.width() - width - 12, 0, width, self.height())
        painter.setFont(theme().font("small"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        words = translate("AttentionCard", "Go there")
        paint.text_line(painter, place, f"{words} ›", "primary-ink", right)
