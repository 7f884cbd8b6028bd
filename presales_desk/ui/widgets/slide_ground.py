"""Draws what a company's template puts on every slide: background, pictures, logos, shapes.

What cannot be drawn is hatched. A ground is drawn once for each layout and size.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QImageReader,
    QLinearGradient,
    QPainter,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QLabel

from presales_desk.deck.foreign.model import Gradient, Picture
from presales_desk.deck.layout_model import SLIDE_WIDTH
from presales_desk.ui.widgets.slide_text import POINTS, in_points

if TYPE_CHECKING:
    from presales_desk.deck.foreign.model import LayoutLook, Paint, Part

_MOST_GROUNDS = 24
_MOST_PIXELS = 50_000_000
_WIDEST = 1920
_HATCH, _HATCH_LINE = QColor(120, 130, 150, 90), QColor(120, 130, 150, 160)

_grounds: dict[tuple[int, int, int], tuple[LayoutLook, QPixmap]] = {}


def draw_ground(painter: QPainter, rect: QRectF, look: LayoutLook) -> None:
    """Draw the ground of a slide so that it fills ``rect``, in the painter's own units."""
    ratio = painter.device().devicePixelRatio()
    size = QSize(max(round(rect.width() * ratio), 1), max(round(rect.height() * ratio), 1))
    picture = _kept(look, size)
    painter.drawPixmap(rect, picture, QRectF(picture.rect()))


def _kept(look: LayoutLook, size: QSize) -> QPixmap:
    """Return the ground as a picture; it is kept with its look, whose place in memory names it."""
    key = (id(look), size.width(), size.height())
    if key not in _grounds:
        if len(_grounds) >= _MOST_GROUNDS:
            del _grounds[next(iter(_grounds))]
        _grounds[key] = (look, _drawn(look, size))
    return _grounds[key][1]


def _drawn(look: LayoutLook, size: QSize) -> QPixmap:
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    whole = QRectF(0, 0, SLIDE_WIDTH * POINTS, look.height * POINTS)
    painter.scale(size.width() / whole.width(), size.height() / whole.height())
    _fill(painter, whole, look.background)
    for part in look.parts:
        _draw_part(painter, part)
    painter.end()
    return picture


def _draw_part(painter: QPainter, part: Part) -> None:
    rect = in_points(part.rect)
    painter.save()
    painter.translate(rect.center())
    painter.rotate(part.rotation)
    rect.moveCenter(QPointF(0, 0))
    if not part.known:
        _hatch(painter, rect)
    elif part.geometry == "line":
        _draw_line(painter, rect, part)
    elif isinstance(part.paint, Picture):
        _draw_picture(painter, rect, part.paint)
    else:
        _draw_shape(painter, rect, part)
    if part.text:
        _draw_words(painter, rect, part)
    painter.restore()


def _draw_line(painter: QPainter, rect: QRectF, part: Part) -> None:
    if part.line:
        painter.setPen(QPen(QColor(f"#{part.line}"), part.line_width))
        corners = (
            (rect.bottomLeft(), rect.topRight())
            if part.flipped
            else (rect.topLeft(), rect.bottomRight())
        )
        painter.drawLine(*corners)


def _draw_shape(painter: QPainter, rect: QRectF, part: Part) -> None:
    painter.setOpacity(part.opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    if part.line:
        painter.setPen(QPen(QColor(f"#{part.line}"), part.line_width))
    painter.setBrush(Qt.BrushStyle.NoBrush if part.paint is None else _brush(rect, part.paint))
    if part.geometry == "other" and not part.points:  # faint: all that is known is its box
        painter.setOpacity(part.opacity * (0.35 if part.paint is not None else 0.0))
    if part.geometry == "ellipse":
        painter.drawEllipse(rect)
    elif part.geometry == "roundRect":
        radius = min(rect.width(), rect.height()) * part.corner
        painter.drawRoundedRect(rect, radius, radius)
    elif part.points:
        painter.drawPolygon(
            [
                QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())
                for x, y in part.points
            ]
        )
    else:
        painter.drawRect(rect)
    painter.setOpacity(1.0)


def _fill(painter: QPainter, rect: QRectF, paint: Paint) -> None:
    if isinstance(paint, Picture):
        _draw_picture(painter, rect, paint)
    else:
        painter.fillRect(rect, _brush(rect, paint))


def _brush(rect: QRectF, paint: Paint) -> QBrush:
    if isinstance(paint, Gradient):
        angle = math.radians(paint.angle)
        across = QPointF(math.cos(angle) * rect.width() / 2, math.sin(angle) * rect.height() / 2)
        gradient = QLinearGradient(rect.center() - across, rect.center() + across)
        for place, colour in paint.stops:
            gradient.setColorAt(min(max(place, 0.0), 1.0), QColor(f"#{colour}"))
        return QBrush(gradient)
    return QBrush(QColor(f"#{paint}")) if isinstance(paint, str) else QBrush()


def _draw_picture(painter: QPainter, rect: QRectF, picture: Picture) -> None:
    image = _image(picture.content) if picture.drawable else QImage()
    if len(picture.tones) == 2 and not image.isNull():
        image = _toned(image, picture.tones)
    if image.isNull():
        _hatch(painter, rect)
        return
    left, top, right, bottom = picture.crop
    width, height = image.width(), image.height()
    part = QRectF(
        left * width, top * height, (1 - left - right) * width, (1 - top - bottom) * height
    )
    painter.drawImage(rect, image, part)


def _image(content: bytes) -> QImage:
    """Return a picture no larger than a screen needs; none at all where it is enormous."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if size.width() > _WIDEST:
        reader.setScaledSize(
            size.scaled(_WIDEST, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        )
    return reader.read()


def _toned(image: QImage, tones: tuple[str, ...]) -> QImage:
    """Return ``image`` with its greys between two colours."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size, row = grey.size(), grey.bytesPerLine()
    indexed = QImage.Format.Format_Indexed8
    toned = QImage(grey.constBits(), size.width(), size.height(), row, indexed).copy()
    dark, light = (QColor(f"#{tone}") for tone in tones)
    toned.setColorTable([_between(dark, light, step / 255) for step in range(256)])
    return toned


def _between(one: QColor, other: QColor, share: float) -> int:
    red, green, blue = (
        round(a + (b - a) * share)
        for a, b in (
            (one.red(), other.red()),
            (one.green(), other.green()),
            (one.blue(), other.blue()),
        )
    )
    return QColor(red, green, blue).rgb()


def _draw_words(painter: QPainter, rect: QRectF, part: Part) -> None:
    font = QFont()
    font.setPixelSize(max(round(part.text_size), 4))
    painter.setFont(font)
    painter.setPen(QColor(f"#{part.text_colour}"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), part.text)


def _hatch(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, QBrush(_HATCH, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(_HATCH_LINE, 0.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


class GroundLabel(QLabel):
    """A small picture of what a layout of the company's template looks like."""

    def __init__(self, look: LayoutLook | None, room: QSize) -> None:
        super().__init__()
        self.setFixedSize(room)
        if look is None:
            return
        proportion = SLIDE_WIDTH / look.height
        width = min(room.width(), round(room.height() * proportion))
        ratio = self.devicePixelRatioF()
        picture = _kept(look, QSize(width, round(width / proportion)) * ratio)
        shown = QPixmap(picture)
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
