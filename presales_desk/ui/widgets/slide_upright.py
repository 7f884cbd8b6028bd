"""Draws text that runs along a side bar: Chinese stacked downwards, other text turned upwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from presales_desk.deck import measure
from presales_desk.deck.layout_model import Align, Anchor
from presales_desk.ui.widgets.slide_text import draw_paragraphs, qcolor, slide_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import Paragraph

_LINE = 1.2
"""From one column of stacked text to the next, in em."""
_SHARES = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}


def draw_turned(
    painter: QPainter, rect: QRectF, paragraphs: Sequence[Paragraph], anchor: Anchor
) -> None:
    """Draw ``paragraphs`` so that they are read from the bottom to the top of ``rect``."""
    painter.save()
    painter.translate(rect.left(), rect.bottom())
    painter.rotate(-90)
    draw_paragraphs(painter, QRectF(0, 0, rect.height(), rect.width()), paragraphs, anchor)
    painter.restore()


def draw_stacked(
    painter: QPainter, rect: QRectF, paragraphs: Sequence[Paragraph], anchor: Anchor
) -> None:
    """Draw ``paragraphs`` from top to bottom, their columns following from right to left."""
    columns = [(column, one) for one in paragraphs for column in _columns(one, rect.height())]
    widths = [one.size * _LINE for _, one in columns]
    share = {Anchor.TOP: 0.0, Anchor.MIDDLE: 0.5, Anchor.BOTTOM: 1.0}[anchor]
    right = rect.right() - (rect.width() - sum(widths)) * share
    for (column, paragraph), width in zip(columns, widths, strict=True):
        spare = rect.height() - sum(length for _, length in column)
        top = rect.top() + max(spare, 0.0) * _SHARES[paragraph.align]
        _draw_column(painter, QPointF(right - width / 2, top), column, paragraph)
        right -= width


Piece = tuple[str, float]
"""A character that stands upright, or Latin letters that are turned; and its length."""


def _columns(paragraph: Paragraph, height: float) -> list[list[Piece]]:
    """Return the pieces of ``paragraph`` in columns no longer than ``height``."""
    columns: list[list[Piece]] = [[]]
    used = 0.0
    for piece in _pieces(paragraph):
        if columns[-1] and used + piece[1] > height:
            columns.append([])
            used = 0.0
        columns[-1].append(piece)
        used += piece[1]
    return columns


def _pieces(paragraph: Paragraph) -> list[Piece]:
    metrics = QFontMetricsF(slide_font(paragraph.size, bold=paragraph.runs[0].bold))
    found: list[Piece] = []
    latin = ""
    for letter in paragraph.text.replace("\v", " "):
        if not measure.has_wide(letter):
            latin += letter
            continue
        if latin:
            found.append((latin, metrics.horizontalAdvance(latin)))
        found.append((letter, paragraph.size))
        latin = ""
    return [*found, (latin, metrics.horizontalAdvance(latin))] if latin else found


def _draw_column(
    painter: QPainter, place: QPointF, column: Sequence[Piece], paragraph: Paragraph
) -> None:
    """Draw pieces below each other, in the middle of a column that begins at ``place``."""
    font = slide_font(paragraph.size, bold=paragraph.runs[0].bold)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setFont(font)
    painter.setPen(qcolor(paragraph.runs[0].colour))
    painter.translate(place)
    for words, length in column:
        painter.save()
        if measure.has_wide(words):
            base = (length + metrics.capHeight()) / 2
            painter.drawText(QPointF(-metrics.horizontalAdvance(words) / 2, base), words)
        else:
            painter.rotate(90)
            painter.drawText(QPointF(0, metrics.capHeight() / 2), words)
        painter.restore()
        painter.translate(0, length)
    painter.restore()
