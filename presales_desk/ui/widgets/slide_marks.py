"""Labels of a chart on a slide, in points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from presales_desk.ui.widgets.slide_text import qcolor, slide_font

if TYPE_CHECKING:
    from presales_desk.deck.colours import Colour

LABEL_SIZE = 14.0
LABEL_HEIGHT = 20.0
_SMALLEST = 6
_MIDDLE = Qt.AlignmentFlag.AlignCenter


def label_width(text: str, *, bold: bool = False) -> float:
    """Return the width of a label on one line."""
    return QFontMetricsF(slide_font(LABEL_SIZE, bold=bold)).horizontalAdvance(text)


def draw_label(
    painter: QPainter, centre: QPointF, text: str, colour: Colour, *, bold: bool = True
) -> None:
    """Draw one line of text round ``centre``."""
    width = label_width(text, bold=bold) + 4
    rect = QRectF(centre.x() - width / 2, centre.y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT)
    painter.setFont(slide_font(LABEL_SIZE, bold=bold))
    painter.setPen(qcolor(colour))
    painter.drawText(rect, int(_MIDDLE), text)


def draw_words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    colour: Colour,
    align: Qt.AlignmentFlag = _MIDDLE,
) -> None:
    """Draw ``text`` wrapped inside ``rect``, smaller where it would not fit."""
    flags = int(align) | int(Qt.TextFlag.TextWordWrap)
    size = int(LABEL_SIZE)
    while size > _SMALLEST and not rect.contains(_bounds(rect, flags, text, size)):
        size -= 1
    if not rect.contains(_bounds(rect, flags, text, size)):
        flags = int(align) | int(Qt.TextFlag.TextWrapAnywhere)
    painter.setFont(slide_font(size))
    painter.setPen(qcolor(colour))
    painter.drawText(rect, flags, text)


def words_height(text: str, width: float) -> float:
    """Return how high ``text`` is when wrapped to ``width``."""
    metrics = QFontMetricsF(slide_font(LABEL_SIZE))
    flags = int(Qt.TextFlag.TextWordWrap)
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), flags, text).height()


def _bounds(rect: QRectF, flags: int, text: str, size: int) -> QRectF:
    return QFontMetricsF(slide_font(size)).boundingRect(rect, flags, text)
