"""Draws a card of the SWOT; on the screen and in the exported picture alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from presales_desk.ui import paint
from presales_desk.ui.icons import SMALL, pixmap
from presales_desk.ui.pages.swot.card_words import length_hint, plays_line, source_line
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from presales_desk.planning.swot import SwotCard
    from presales_desk.records.competition import SwotItem

TEXT_LEFT = 22
_RIGHT_PADDING, _PADDING = 10, 6
_LINE, _META = 20, 18
_MOST_LINES = 2
_GAP = 6  # between cards, half of it above
_PLUS = 28  # room for the sign before the place for a new card
_HALO = 2  # round the card with the cursor
_DOT = 6
_HEAVIEST = 3
_LETTER = 13
"""Width of a Chinese character of the body; no letter is wider."""

_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CardState:
    """How a card looks at the moment.

    Attributes:
        lit: A play that uses it is pointed at.
        dragged: It is being carried somewhere else.
        edited: An editor stands where its words are.

    """

    selected: bool = False
    focused: bool = False
    hovered: bool = False
    lit: bool = False
    dragged: bool = False
    edited: bool = False


def card_height(item: SwotItem, width: int) -> int:
    """Return how high the row of a card is in a list of this width."""
    lines = text_lines(item.text, width)
    hint = _META if length_hint(item) else 0
    return theme().pixels(lines * _LINE + _META + hint) + 2 * _PADDING + _GAP


def text_lines(text: str, width: int) -> int:
    """Return how many lines of a card the text takes; it is measured only when that may matter."""
    room, letter = width - 2 * _HALO - TEXT_LEFT - _RIGHT_PADDING, theme().pixels(_LETTER)
    if len(text) * letter <= room:
        return 1
    chinese = (len(text.encode()) - len(text)) // 2  # three bytes each, a Latin letter one
    if chinese * letter > room:
        return _MOST_LINES
    advance = QFontMetrics(theme().font("body")).horizontalAdvance(text)
    return 1 if advance <= room else _MOST_LINES


def card_rect(row: QRect) -> QRect:
    """Return the box of the card in its row."""
    return row.adjusted(_HALO, _GAP // 2, -_HALO, -(_GAP // 2))


def text_rect(row: QRect, item: SwotItem) -> QRect:
    """Return where the words of a card stand, and where they are edited."""
    box = card_rect(row).adjusted(TEXT_LEFT, _PADDING, -_RIGHT_PADDING, 0)
    lines = text_lines(item.text, row.width())
    return QRect(box.left(), box.top(), box.width(), theme().pixels(_LINE) * lines)


def paint_card(painter: QPainter, row: QRect, card: SwotCard, state: CardState) -> None:
    """Draw a card into its row."""
    painter.save()
    if state.dragged:
        painter.setOpacity(0.5)
    box = card_rect(row)
    _paint_box(painter, box, state)
    _paint_handle(painter, box)
    words = text_rect(row, card.item)
    if not state.edited:
        _paint_words(painter, words, card.item.text)
    meta = QRect(words.left(), words.bottom() + 1, words.width(), theme().pixels(_META))
    _paint_meta(painter, meta, card)
    if hint := length_hint(card.item):
        painter.setFont(theme().font("micro"))
        below = meta.translated(0, meta.height())
        paint.text_line(painter, below, hint, "warning-ink")
    painter.restore()


def new_text_rect(row: QRect) -> QRect:
    """Return where a new card is written."""
    return card_rect(row).adjusted(_PLUS, 1, -_PADDING, -1)


def paint_new(painter: QPainter, row: QRect, words: str, state: CardState) -> None:
    """Draw the place where a new card is written."""
    box = card_rect(row)
    if state.edited:
        paint.rounded(painter, QRectF(box), 6, "surface", "primary")
    elif state.hovered or state.focused:
        paint.rounded(painter, QRectF(box), 6, "hover", "primary" if state.focused else "")
    side = 14
    mark = QRect(box.left() + 8, box.center().y() - side // 2 + 1, side, side)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(mark, pixmap("plus", "muted", side, ratio))
    painter.setFont(theme().font("small"))
    if not state.edited:
        paint.text_line(painter, box.adjusted(_PLUS, 0, -8, 0), words, "muted")


def new_height() -> int:
    """Return how high the row of the place for a new card is."""
    return theme().pixels(28)


def _paint_box(painter: QPainter, box: QRect, state: CardState) -> None:
    if state.selected and state.focused:
        paint.rounded(
            painter, QRectF(box).adjusted(-_HALO, -_HALO, _HALO, _HALO), 8, "primary-line"
        )
    ground = "primary-tint" if state.lit else "hover" if state.hovered else "surface"
    border = "border"
    if state.selected:
        border = "primary"
    elif state.lit:
        border = "primary-line"
    paint.rounded(painter, QRectF(box), 6, ground, border)


def _paint_handle(painter: QPainter, box: QRect) -> None:
    painter.save()
    painter.setPen(QPen(theme().color("faint"), 1.6, c=Qt.PenCapStyle.RoundCap))
    for column in (9, 13):
        for line in (11, 15, 19):
            painter.drawPoint(box.left() + column, box.top() + line)
    painter.restore()


def _paint_words(painter: QPainter, rect: QRect, text: str) -> None:
    font = theme().font("body")
    painter.setFont(font)
    painter.setPen(theme().color("text"))
    height = theme().pixels(_LINE)
    line = " ".join(text.split())
    for number, words in enumerate(paint.wrapped(line, font, rect.width(), _MOST_LINES)):
        at = QRect(rect.left(), rect.top() + number * height, rect.width(), height)
        painter.drawText(at, int(_LEFT_MIDDLE) | int(Qt.TextFlag.TextSingleLine), words)


def _paint_meta(painter: QPainter, rect: QRect, card: SwotCard) -> None:
    painter.setFont(theme().font("micro"))
    metrics = painter.fontMetrics()
    used = plays_line(card)
    token = "primary-ink" if card.plays else "muted"
    width = metrics.horizontalAdvance(used) + SMALL + 6
    right = QRect(rect.right() - width + 1, rect.top(), width, rect.height())
    ratio = painter.device().devicePixelRatio()
    top = right.center().y() - SMALL // 2
    link = pixmap("link", token, SMALL, ratio)
    painter.drawPixmap(QRect(right.left(), top, SMALL, SMALL), link)
    paint.text_line(painter, right.adjusted(SMALL + 4, 0, 0, 0), used, token)
    paint.text_line(painter, rect, card.mark, "muted")
    dots = rect.left() + max(metrics.horizontalAdvance(card.mark), theme().pixels(16)) + 6
    _paint_weight(painter, dots, rect.center().y(), card.item.weight)
    source = QRect(rect)
    source.setLeft(dots + _HEAVIEST * (_DOT + 2) + 6)
    source.setRight(right.left() - 8)
    paint.text_line(painter, source, source_line(card.item), "muted")


def _paint_weight(painter: QPainter, left: int, middle: int, weight: int) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for number in range(_HEAVIEST):
        token = "muted" if number < weight else "track"
        painter.setBrush(theme().color(token))
        painter.drawEllipse(QRectF(left + number * (_DOT + 2), middle - _DOT / 2 + 1, _DOT, _DOT))
    painter.restore()
