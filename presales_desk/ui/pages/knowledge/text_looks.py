"""How letters look in the text of an entry, in the colours of now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat

from presales_desk.ui.pages.knowledge.marked_line import runs
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor


def text_look(font: str, ink: str) -> QTextCharFormat:
    """Return the format of letters in a font and a colour of the theme."""
    look = QTextCharFormat()
    look.setFont(theme().font(font))
    look.setForeground(theme().color(ink))
    return look


def insert_marked(cursor: QTextCursor, text: str, font: str, ink: str) -> None:
    """Write a text with marks at the cursor, found words on amber."""
    plain, found = text_look(font, ink), text_look(font, "amber-ink")
    found.setBackground(theme().color("amber-tint"))
    for piece, is_marked in runs(text):
        cursor.insertText(piece, found if is_marked else plain)
