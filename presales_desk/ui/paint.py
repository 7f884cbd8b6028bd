"""What delegates and small widgets draw alike: grounds of rows, chips, badges, bars, two lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from presales_desk.ui.icons import pixmap
from presales_desk.ui.theme import theme

CHIP_HEIGHT = 20
BADGE_SIZE = 22
BAR_HEIGHT = 6

TONES: dict[str, tuple[str, str, str]] = {
    "neutral": ("chip", "chip-ink", ""),
    "line": ("surface", "text-2", "border-strong"),
    "primary": ("primary-tint", "primary-ink", ""),
    "success": ("success-tint", "success-ink", ""),
    "warning": ("warning-tint", "warning-ink", ""),
    "danger": ("danger-tint", "danger-ink", ""),
    "amber": ("amber-tint", "amber-ink", ""),
    "on": ("sel", "sel-text", "primary"),
}
"""Tokens of background, ink and border (empty for none) of each kind of chip."""

_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter
_LEAST_MARGINS = 6
"""Above and below the lines of a cell, together."""
_ONE_LINE = Qt.TextFlag.TextSingleLine
_State = QStyle.StateFlag


def paint_row_ground(
    painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, line: bool = True
) -> None:
    """Draw what lies below a row of a list: chosen, hovered, with the cursor; ``line`` ends it."""
    chosen = bool(state & _State.State_Selected)
    hovered = bool(state & _State.State_MouseOver)
    ground = "sel" if chosen else "hover" if hovered else "surface"
    painter.fillRect(rect, theme().color(ground))
    if line:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
    if chosen:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme().color("primary"))
    if state & _State.State_HasFocus:
        rounded(painter, rect.adjusted(1, 1, -1, -2).toRectF(), 4, border="primary")


def chip_size(text: str) -> QSize:
    """Return the size of a chip with this text."""
    width = QFontMetrics(theme().font("small")).horizontalAdvance(text)
    return QSize(width + 16, theme().pixels(CHIP_HEIGHT))


def paint_chip(painter: QPainter, rect: QRect, text: str, tone: str = "neutral") -> QRect:
    """Draw a chip at the left of ``rect``, in the middle of its height; return where it is.

    Too long a text is elided to fit ``rect``.
    """
    size = chip_size(text)
    width = min(size.width(), rect.width())
    top = rect.top() + (rect.height() - size.height()) // 2
    place = QRect(rect.left(), top, width, size.height())
    background, ink, border = TONES[tone]
    rounded(painter, QRectF(place), 4, background, border)
    painter.setFont(theme().font("small"))
    text_line(painter, place.adjusted(7, 0, -7, 0), text, ink)
    return place


def paint_badge(
    painter: QPainter, rect: QRect, letters: str, tone: str = "primary", *, solid: bool = False
) -> None:
    """Draw one or two letters of the method in a square that fills ``rect``; solid when current."""
    background, ink, _ = TONES[tone]
    if solid:
        background, ink = "primary-fill", "on-primary"
    rounded(painter, QRectF(rect), 4, background)
    font = theme().font("bold")
    font.setPixelSize(round(rect.height() * (0.58 if len(letters) == 1 else 0.5)))
    painter.setFont(font)
    painter.setPen(theme().color(ink))
    painter.drawText(rect, int(_CENTER), letters)


def paint_bar(painter: QPainter, rect: QRect, share: float, fill: str = "primary") -> None:
    """Draw a progress bar in the middle of ``rect``; ``share`` from 0 to 1 is kept within."""
    track = QRectF(rect.left(), rect.center().y() - BAR_HEIGHT / 2 + 1, rect.width(), BAR_HEIGHT)
    rounded(painter, track, 3, "track")
    share = min(max(share, 0.0), 1.0)
    if share > 0:
        done = QRectF(track)
        done.setWidth(max(track.width() * share, BAR_HEIGHT))
        rounded(painter, done, 3, fill)


def paint_two_lines(painter: QPainter, rect: QRect, first: str, second: str) -> None:
    """Draw a bold line and a muted one below it, both elided, in the middle of ``rect``."""
    upper, lower = theme().pixels(20), theme().pixels(16)
    top = rect.top() + (rect.height() - upper - lower) // 2
    painter.setFont(theme().font("bold"))
    text_line(painter, QRect(rect.left(), top, rect.width(), upper), first, "text")
    painter.setFont(theme().font("micro"))
    text_line(painter, QRect(rect.left(), top + upper, rect.width(), lower), second, "muted")


def text_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    token: str = "text",
    align: Qt.AlignmentFlag = _LEFT_MIDDLE,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Draw one elided line in the painter's font; line breaks in it become spaces."""
    line = painter.fontMetrics().elidedText(" ".join(text.split()), elide, rect.width())
    painter.setPen(theme().color(token))
    painter.drawText(rect, int(align) | int(_ONE_LINE), line)


def text_lines(painter: QPainter, rect: QRect, text: str, token: str = "text") -> None:
    """Draw as many lines in the painter's font as ``rect`` has room for, the last elided."""
    height = painter.fontMetrics().lineSpacing()
    most = (rect.height() - _LEAST_MARGINS) // height
    if rect.height() < 2 * height or most < 2:
        text_line(painter, rect, text, token)
        return
    lines = wrapped(text, painter.font(), rect.width(), most)
    option = QTextOption(_LEFT_MIDDLE)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.setPen(theme().color(token))
    painter.drawText(rect.toRectF(), "\n".join(lines), option)


def rounded(
    painter: QPainter, rect: QRectF, radius: float, fill: str = "", border: str = ""
) -> None:
    """Draw a rounded rectangle in the colours of two tokens; empty for none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme().color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme().color(border), 1) if border else Qt.PenStyle.NoPen)
    if border:
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, radius, radius)
    painter.restore()


def paint_check(painter: QPainter, rect: QRect, *, checked: bool) -> None:
    """Draw a box of 16 px at the left of ``rect``, ticked or empty."""
    box = QRect(rect.left(), rect.center().y() - 7, 16, 16)
    if not checked:
        rounded(painter, QRectF(box), 4, "surface", "border-strong")
        return
    rounded(painter, QRectF(box), 4, "primary-fill")
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(box, pixmap("check", "on-primary", 16, ratio))


def wrapped(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return ``text`` broken into at most ``most`` lines of ``width`` pixels, the last elided."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        if len(lines) == most - 1:
            rest = text[start:].replace("\n", " ")
            lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
        else:
            lines.append(text[start : start + length].rstrip("\n"))
    layout.endLayout()
    return lines
