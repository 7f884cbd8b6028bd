"""Reads what a user drops or pastes as a picture that slides can show: PNG, JPEG, or a drawing.

Runs on a worker thread: it touches images only, no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from presales_desk.actions.decks import file_bytes
from presales_desk.actions.slide_pictures import NewPicture
from presales_desk.deck.pictures import MAX_BYTES, MAX_PIXELS, is_safe_svg, read_picture
from presales_desk.errors import Term, TooLargeError, WrongFileKindError

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 2560
"""Pixels of the longer side: enough for any screen, small enough to send."""
_DRAWN = 1600  # of the longer side of a drawing
ENDINGS = ("png", "jpg", "jpeg", "gif", "bmp", "webp", "svg")
_PLAIN = QImageIOHandler.Transformation.TransformationNone


def read_picture_file(file: Path) -> NewPicture:
    """Return the picture in a file, turned upright and made smaller where it is very large.

    Raises:
        NotReadError: The file is gone or may not be read.
        TooLargeError: It is larger than any picture on a slide.
        WrongFileKindError: It is no picture, or a drawing that runs or fetches something.

    """
    content = file_bytes(file)
    if len(content) > MAX_BYTES:
        raise TooLargeError(place=file.name, limit=f"{MAX_BYTES // 2**20} MB")
    if is_safe_svg(content):
        return NewPicture(f"{file.stem}.png", _drawn(content, file.name), content)
    return _as_picture(content, file.name)


def picture_of_image(image: QImage, name: str) -> NewPicture:
    """Return what lies on the clipboard as a picture called ``name``, without ending."""
    return NewPicture(f"{name}.png", _png(_smaller(image)))


def _as_picture(content: bytes, name: str) -> NewPicture:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not reader.canRead() or not size.isValid() or size.width() * size.height() > MAX_PIXELS:
        raise _no_picture(name)
    usable = read_picture(content) is not None and reader.transformation() == _PLAIN
    if usable and max(size.width(), size.height()) <= LONGEST:
        return NewPicture(name, content)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise _no_picture(name)
    return NewPicture(f"{name.rpartition('.')[0] or name}.png", _png(_smaller(image)))


def _drawn(svg: bytes, name: str) -> bytes:
    renderer = QSvgRenderer(QByteArray(svg))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise _no_picture(name)
    wanted = size.scaled(QSize(_DRAWN, _DRAWN), Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(wanted.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return _png(image)


def _smaller(image: QImage) -> QImage:
    if max(image.width(), image.height()) <= LONGEST:
        return image
    most = QSize(LONGEST, LONGEST)
    return image.scaled(
        most, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]  (stubs lack it)
    return bytes(buffer.data().data())


def _no_picture(name: str) -> WrongFileKindError:
    return WrongFileKindError(name=name, wanted=Term("file_kind.picture"))
