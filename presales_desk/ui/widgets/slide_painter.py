"""Draws a laid-out slide exactly as its file will be: the same boxes, sizes, lines and colours."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter, QPixmap

from presales_desk.deck import colours
from presales_desk.deck.layout_model import SLIDE_HEIGHT, SLIDE_WIDTH, TableBox, TextBox
from presales_desk.ui.widgets.slide_chart import draw_chart
from presales_desk.ui.widgets.slide_table import draw_table
from presales_desk.ui.widgets.slide_text import POINTS, draw_paragraphs, qcolor

if TYPE_CHECKING:
    from presales_desk.deck.house import Logo
    from presales_desk.deck.layout_model import Box, LogoBox, PlacedSlide, Rect

WIDTH, HEIGHT = SLIDE_WIDTH * POINTS, SLIDE_HEIGHT * POINTS
"""Of a slide, in points."""


def paint_slide(
    painter: QPainter, rect: QRectF, slide: PlacedSlide, number: int, logo: Logo | None = None
) -> None:
    """Draw ``slide`` so that it fills ``rect``, which has the proportions of a slide.

    Args:
        painter: Of the widget or picture.
        rect: Where.
        slide: What.
        number: Of the slide in the deck.
        logo: The company's; None draws none.

    """
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setClipRect(rect)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / WIDTH, rect.height() / HEIGHT)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), qcolor(slide.background))
    for shape in slide.decorations:
        painter.fillRect(in_points(shape.rect), qcolor(shape.fill))
    if slide.logo is not None and logo is not None:
        _draw_logo(painter, slide.logo, logo)
    for box in slide.boxes:
        _draw_box(painter, box, number)
    painter.restore()


def in_points(rect: Rect) -> QRectF:
    """Return a place of the layout in points."""
    return QRectF(rect.left * POINTS, rect.top * POINTS, rect.width * POINTS, rect.height * POINTS)


def _draw_box(painter: QPainter, box: Box, number: int) -> None:
    if isinstance(box, TextBox):
        _draw_text_box(painter, box, number)
    elif isinstance(box, TableBox):
        draw_table(painter, box)
    else:
        draw_chart(painter, in_points(box.rect), box.chart)


def _draw_text_box(painter: QPainter, box: TextBox, number: int) -> None:
    rect = in_points(box.rect)
    if box.fill is not None:
        painter.fillRect(rect, qcolor(box.fill))
    left, top, right, bottom = (inset * POINTS for inset in box.insets)
    inside = rect.adjusted(left, top, -right, -bottom)
    draw_paragraphs(painter, inside, box.paragraphs, box.anchor, number)


def _draw_logo(painter: QPainter, box: LogoBox, logo: Logo) -> None:
    if box.plate_rect is not None:
        painter.fillRect(in_points(box.plate_rect), qcolor(colours.WHITE))
    picture = _picture(logo.content)
    painter.drawPixmap(in_points(box.rect), picture, QRectF(picture.rect()))


@lru_cache(maxsize=2)
def _picture(content: bytes) -> QPixmap:
    picture = QPixmap()
    picture.loadFromData(QByteArray(content))
    return picture
