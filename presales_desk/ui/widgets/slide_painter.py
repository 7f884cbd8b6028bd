"""Draws a laid-out slide exactly as its file will be: the same boxes, sizes, lines and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from presales_desk.deck import colours, fitting
from presales_desk.deck.design import MARK
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_model import SLIDE_HEIGHT, SLIDE_WIDTH, ChartBox, TextBox
from presales_desk.deck.placed_shapes import GroupBox, PictureBox
from presales_desk.deck.placed_table import TableBox
from presales_desk.ui.widgets.slide_chart import draw_chart
from presales_desk.ui.widgets.slide_ground import draw_ground
from presales_desk.ui.widgets.slide_picture import draw_picture
from presales_desk.ui.widgets.slide_shapes import draw_decoration, draw_group
from presales_desk.ui.widgets.slide_table import draw_table
from presales_desk.ui.widgets.slide_text import POINTS, draw_paragraphs, in_points, qcolor

if TYPE_CHECKING:
    from presales_desk.deck.house import Logo
    from presales_desk.deck.layout_model import Canvas
    from presales_desk.deck.placed_slide import Box, LogoBox, PlacedSlide

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
    if slide.look is not None:
        draw_ground(painter, rect, slide.look)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / WIDTH, rect.height() / (slide.height * POINTS))
    if slide.look is None:
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), qcolor(slide.background))
    _draw_decorations(painter, slide)
    if slide.logo is not None and logo is not None:
        _draw_logo(painter, slide.logo, logo)
    for box in slide.boxes:
        painter.save()
        _use(painter, slide.canvas_of(box))
        _draw_own_fill(painter, box, slide)
        _draw_box(painter, box, number)
        painter.restore()
    painter.restore()


def _draw_decorations(painter: QPainter, slide: PlacedSlide) -> None:
    painter.save()
    _use(painter, slide.canvas)
    for shape in slide.decorations:
        draw_decoration(painter, shape)
        if shape.text:
            words = fitting.compose([Item(shape.text)], MARK, MARK.sizes[0])
            draw_paragraphs(painter, in_points(shape.rect), words, MARK.anchor)
    painter.restore()


def _use(painter: QPainter, canvas: Canvas) -> None:
    """Draw from now on where the places of ``canvas`` lie."""
    painter.translate(canvas.left * POINTS, canvas.top * POINTS)
    painter.scale(canvas.scale, canvas.scale)


def _draw_box(painter: QPainter, box: Box, number: int) -> None:
    match box:
        case TextBox():
            _draw_text_box(painter, box, number)
        case TableBox():
            draw_table(painter, box)
        case ChartBox():
            draw_chart(painter, in_points(box.rect), box.chart)
        case GroupBox():
            draw_group(painter, box)
        case PictureBox():
            draw_picture(painter, in_points(box.rect), box.content)


def _draw_own_fill(painter: QPainter, box: Box, slide: PlacedSlide) -> None:
    """Draw what a company's placeholder is filled with, where the slide leaves that to it."""
    if slide.look is None or not isinstance(box, TextBox) or not box.own_place:
        return
    spot = slide.look.spots.get(box.placeholder)
    if spot is not None and spot.fill:
        painter.fillRect(in_points(box.rect), QColor(f"#{spot.fill}"))


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
    draw_picture(painter, in_points(box.rect), logo.content)
