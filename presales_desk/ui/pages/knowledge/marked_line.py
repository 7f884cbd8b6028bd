"""Text in which found words are marked: painted in one line, or cut into runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from presales_desk.knowledge.snippets import END_MARK, MARK
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter

_NO_MARKS = str.maketrans("", "", MARK + END_MARK)
_ELLIPSIS = "…"


def plain(text: str) -> str:
    """Return ``text`` without marks."""
    return text.translate(_NO_MARKS)


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of ``text`` in their order, each with whether it is marked."""
    for place, piece in enumerate(text.split(MARK)):
        found, end, rest = piece.partition(END_MARK)
        if not place or not end:
            yield plain(piece), False
            continue
        yield found, True
        yield rest, False


def paint_marked(painter: QPainter, rect: QRect, text: str, token: str) -> None:
    """Draw one line of marked text in the painter's font, found words on amber; it elides."""
    metrics = QFontMetricsF(painter.font())
    left, room = float(rect.left()), _fitting(metrics, plain(text), rect.width())
    for piece, is_marked in runs(text):
        shown = piece[:room]
        room -= len(shown)
        left = _paint_run(
            painter, metrics, QRectF(left, rect.top(), 0, rect.height()), shown, (token, is_marked)
        )
        if len(shown) < len(piece):
            place = QRectF(left, rect.top(), 0, rect.height())
            _paint_run(painter, metrics, place, _ELLIPSIS, (token, False))
            return


def led_to_mark(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return ``text``, begun later where its first found word would lie beyond ``width``."""
    before, mark, rest = text.partition(MARK)
    found = rest.partition(END_MARK)[0]
    if not mark or metrics.horizontalAdvance(before + found + _ELLIPSIS) <= width:
        return text
    return metrics.elidedText(before, Qt.TextElideMode.ElideLeft, width / 2) + mark + rest


def _fitting(metrics: QFontMetricsF, text: str, width: float) -> int:
    """Return how many characters fit: all, or as many as leave room for the dots."""
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return len(text) if elided == text else max(len(elided) - 1, 0)


def _paint_run(
    painter: QPainter,
    metrics: QFontMetricsF,
    place: QRectF,
    text: str,
    look: tuple[str, bool],
) -> float:
    """Draw a piece at the left of ``place``; return where the next one begins."""
    token, is_marked = look
    place.setWidth(metrics.horizontalAdvance(text))
    if is_marked:
        height = metrics.height()
        ground = QRectF(place.left(), place.center().y() - height / 2, place.width(), height)
        painter.fillRect(ground, theme().color("amber-tint"))
    painter.setPen(theme().color("amber-ink" if is_marked else token))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    options = int(flags) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
    painter.drawText(place, options, text)
    return place.right()
