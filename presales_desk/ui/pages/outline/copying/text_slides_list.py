"""The slides that a text becomes, as a list to look through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.ui import paint
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.outline import Slide


class TextSlides(ItemList):
    """A row says title, block and kind; the cursor chooses the one that is shown."""

    def __init__(self) -> None:
        name = translate("TextDialog", "What the text becomes")
        super().__init__(name, _words, _paint, height=44, choice=True)


def _words(slide: Slide) -> str:
    return dotted(slide.title, _about(slide))


def _about(slide: Slide) -> str:
    block = next(one for one in load().sections if one.key == slide.section)
    return dotted(block.name.of(language()), term(f"slide_kind.{slide.kind}"))


def _paint(painter: QPainter, rect: QRect, slide: Slide) -> None:
    untitled = translate("TextDialog", "Without a heading")
    paint.paint_two_lines(painter, rect, slide.title or untitled, _about(slide))
