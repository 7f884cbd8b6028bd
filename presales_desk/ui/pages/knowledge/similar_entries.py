"""Entries that are like the one being read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot

from presales_desk.ui import paint
from presales_desk.ui.pages.knowledge.hit_list import KIND_TONES, kind_name, origin_of
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.knowledge.hits import Hit

_ROW = 28
_MOST = 3


class SimilarEntries(Card):
    """A short list; a click reads one.

    Signals:
        wanted: Id of the entry to read.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("SimilarEntries", "Similar entries"), padding=0)
        name = translate("SimilarEntries", "Similar entries")
        self.list = ItemList(name, _describe, _paint, height=_ROW, most=_MOST)
        self._room = True
        self.list.opened.connect(self._open)
        self.body.addWidget(self.list)

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these; without any the card is away."""
        self.list.show_items(hits[:_MOST])
        self.setVisible(bool(hits) and self._room)

    def give_room(self, *, room: bool) -> None:
        """Stay away while the window is so low that the text needs the room."""
        self._room = room
        self.setVisible(room and bool(self.list.items()))

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        self.wanted.emit(hit.id)


def _describe(hit: Hit) -> str:
    return dotted(kind_name(hit.kind), hit.title, origin_of(hit))


def _paint(painter: QPainter, rect: QRect, hit: Hit) -> None:
    chip = paint.paint_chip(painter, rect, kind_name(hit.kind), KIND_TONES[hit.kind.value])
    painter.setFont(theme().font("body"))
    paint.text_line(painter, rect.adjusted(chip.width() + 8, 0, 0, 0), hit.title, "text")
