"""Other entries that the one being read leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot

from presales_desk.ui import paint
from presales_desk.ui.pages.knowledge.hit_list import KIND_TONES, kind_name
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.hits import Hit

_ROW = 28
_MOST = 3


class EntryLinks(Card):
    """A short list; a click reads one.

    Args:
        title: What the entries are to the one being read.

    Signals:
        wanted: Id of the entry to read.
    """

    wanted = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__(title, padding=0)
        self.list = ItemList(title, _describe, _paint, height=_ROW, most=_MOST)
        self._room = True
        self.list.opened.connect(self._open)
        self.body.addWidget(self.list)

    def show_entries(self, entries: Sequence[Hit | Entry]) -> None:
        """Show the first few; without any the card is away."""
        self.list.show_items(entries[:_MOST])
        self.setVisible(bool(entries) and self._room)

    def give_room(self, *, room: bool) -> None:
        """Stay away while the window is so low that the text needs the room."""
        self._room = room
        self.setVisible(room and bool(self.list.items()))

    @Slot(object)
    def _open(self, entry: Hit | Entry) -> None:
        self.wanted.emit(entry.id)


def _describe(entry: Hit | Entry) -> str:
    return dotted(kind_name(entry.kind), entry.title, entry.customer, entry.industry)


def _paint(painter: QPainter, rect: QRect, entry: Hit | Entry) -> None:
    chip = paint.paint_chip(painter, rect, kind_name(entry.kind), KIND_TONES[entry.kind.value])
    painter.setFont(theme().font("body"))
    paint.text_line(painter, rect.adjusted(chip.width() + 8, 0, 0, 0), entry.title, "text")
