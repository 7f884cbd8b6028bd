"""The red mark on what is for our own eyes, where no layout of ours carries it."""

from __future__ import annotations

from presales_desk.deck import fitting
from presales_desk.deck.design import MARK as ROLE
from presales_desk.deck.fitting import Item
from presales_desk.deck.layout_frame import MARK
from presales_desk.deck.layout_model import NO_PLACEHOLDER, TextBox

NAME = "内部标记 Internal mark"
"""What the selection pane shows."""


def mark_box(words: str) -> TextBox:
    """Return the mark saying ``words``, free on the slide."""
    paragraphs = fitting.compose([Item(words)], ROLE, ROLE.sizes[0])
    return TextBox(NO_PLACEHOLDER, NAME, MARK.rect, paragraphs, anchor=ROLE.anchor, fill=MARK.fill)
