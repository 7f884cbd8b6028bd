"""The whole SWOT as one picture, however much of it the window shows."""

from __future__ import annotations

from math import ceil, sqrt
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter

from presales_desk.method.keys import Quadrant
from presales_desk.planning.swot import LETTERS
from presales_desk.ui import paint
from presales_desk.ui.pages.swot.board import TONES
from presales_desk.ui.pages.swot.card_painter import CardState, card_height, paint_card
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.swot import Swot, SwotCard

_SHARPNESS = 2
"""Pixels of the picture for each of the screen."""
_MOST_PIXELS = 60_000_000
"""A larger picture is drawn with one pixel for each: few programs open more."""
_CARD_WIDTH, _MARGIN, _GAP, _HEAD = 420, 24, 12, 40


def draw_swot(swot: Swot, title: str) -> QImage:
    """Return a picture of the four boards under a title, with every card."""
    boards = {quadrant: _Quarter(quadrant, swot.boards[quadrant]) for quadrant in Quadrant}
    left = max(boards[Quadrant.STRENGTHS].width, boards[Quadrant.OPPORTUNITIES].width)
    right = max(boards[Quadrant.WEAKNESSES].width, boards[Quadrant.THREATS].width)
    upper = max(boards[Quadrant.STRENGTHS].height, boards[Quadrant.WEAKNESSES].height)
    lower = max(boards[Quadrant.OPPORTUNITIES].height, boards[Quadrant.THREATS].height)
    size = QSize(left + right + _GAP, upper + lower + _GAP + _HEAD)
    image, painter = _canvas(size + QSize(2 * _MARGIN, 2 * _MARGIN))
    painter.setFont(theme().font("title"))
    paint.text_line(painter, QRect(_MARGIN, _MARGIN, size.width(), _HEAD - 10), title)
    x, y = _MARGIN, _MARGIN + _HEAD
    boards[Quadrant.STRENGTHS].draw(painter, QRect(x, y, left, upper))
    boards[Quadrant.WEAKNESSES].draw(painter, QRect(x + left + _GAP, y, right, upper))
    y += upper + _GAP
    boards[Quadrant.OPPORTUNITIES].draw(painter, QRect(x, y, left, lower))
    boards[Quadrant.THREATS].draw(painter, QRect(x + left + _GAP, y, right, lower))
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """Return the bytes of the picture as a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] the stubs want bytes
    return bytes(content.data())


class _Quarter:
    """One board, its cards in as many columns as make it about as wide as high."""

    def __init__(self, quadrant: Quadrant, cards: Sequence[SwotCard]) -> None:
        self._quadrant, self._cards = quadrant, cards
        self._heights = [card_height(card.item, _CARD_WIDTH) for card in cards]
        whole = sum(self._heights)
        columns = max(1, round(sqrt(whole / (1.5 * _CARD_WIDTH))))
        self._per_column = max(1, ceil(len(cards) / columns))
        self._columns = [
            range(start, min(start + self._per_column, len(cards)))
            for start in range(0, len(cards), self._per_column)
        ] or [range(0)]
        self.width = len(self._columns) * (_CARD_WIDTH + _GAP) + _GAP
        tallest = max(sum(self._heights[n] for n in column) for column in self._columns)
        self.height = _HEAD + max(tallest, _HEAD) + _GAP

    def draw(self, painter: QPainter, rect: QRect) -> None:
        """Draw the board into ``rect``."""
        paint.rounded(painter, rect.toRectF(), 6, "surface-2", "border")
        self._draw_head(painter, rect)
        for number, column in enumerate(self._columns):
            at = rect.topLeft() + QPoint(_GAP + number * (_CARD_WIDTH + _GAP), _HEAD)
            for place in column:
                row = QRect(at, QSize(_CARD_WIDTH, self._heights[place]))
                paint_card(painter, row, self._cards[place], CardState())
                at += QPoint(0, self._heights[place])

    def _draw_head(self, painter: QPainter, rect: QRect) -> None:
        side = paint.BADGE_SIZE
        badge = QRect(rect.left() + _GAP, rect.top() + 9, side, side)
        paint.paint_badge(painter, badge, LETTERS[self._quadrant], TONES[self._quadrant])
        painter.setFont(theme().font("bold"))
        words = QRect(badge.right() + 9, rect.top(), rect.width() - 90, _HEAD)
        name = term(f"method.swot.{self._quadrant}")
        paint.text_line(painter, words, f"{name}  {len(self._cards)}")


def _canvas(size: QSize) -> tuple[QImage, QPainter]:
    """Return an empty picture of this size on the screen, and who draws on it."""
    pixels = size.width() * size.height() * _SHARPNESS**2
    sharpness = _SHARPNESS if pixels <= _MOST_PIXELS else 1
    image = QImage(size * sharpness, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(sharpness)
    image.fill(theme().color("bg"))
    return image, QPainter(image)
