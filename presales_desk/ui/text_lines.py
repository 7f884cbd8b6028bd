"""Breaks text into the few lines that a painted widget has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption

if TYPE_CHECKING:
    from PySide6.QtGui import QFont


def text_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return ``text`` in at most ``most`` lines of ``width`` px; the last ends in … if it must.

    Chinese breaks between any two characters, other words only where they must.
    """
    text = " ".join(text.split())
    layout = QTextLayout(text, font)
    layout.setTextOption(_anywhere())
    layout.beginLayout()
    lines: list[str] = []
    start = 0
    while start < len(text) and len(lines) < most - 1:
        line = layout.createLine()
        line.setLineWidth(width)
        lines.append(text[start : start + line.textLength()].strip())
        start += line.textLength()
    layout.endLayout()
    if rest := text[start:].strip():
        lines.append(QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return lines


def _anywhere() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
