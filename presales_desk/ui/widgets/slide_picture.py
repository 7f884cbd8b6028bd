"""Draws the pictures of a slide; each is read once, and only as large as a screen needs it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImageReader, QPainter, QPixmap

from presales_desk.deck import colours
from presales_desk.ui.widgets.slide_text import qcolor

_WIDEST = 1920
"""Pixels that a preview shows at most; a photograph of a camera has many times as many."""


def draw_picture(painter: QPainter, rect: QRectF, content: bytes) -> None:
    """Draw the picture so that it fills ``rect``, in points; an unreadable one is a grey field."""
    picture = _picture(content)
    if picture.isNull():
        painter.fillRect(rect, qcolor(colours.PANEL))
        return
    painter.drawPixmap(rect, picture, QRectF(picture.rect()))


@lru_cache(maxsize=12)
def _picture(content: bytes) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.width() > _WIDEST:
        reader.setScaledSize(
            size.scaled(_WIDEST, size.height(), Qt.AspectRatioMode.KeepAspectRatio)
        )
    return QPixmap.fromImage(reader.read())
