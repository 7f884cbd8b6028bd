"""The newest entries of the knowledge base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Slot

from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.knowledge.hits import Hit
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

KNOWLEDGE = "knowledge"
_MOST = 5
_ROW = 46


class NewestCard(Card):
    """Hidden while nothing is filed; a click opens an entry."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("NewestCard", "New in the knowledge base"), padding=0)
        self._desk = desk
        name = translate("NewestCard", "New in the knowledge base")
        self.list = ItemList(name, _describe, _paint, height=_ROW, most=_MOST)
        self.list.opened.connect(self._open)
        browse = Button(translate("NewestCard", "Browse"), Kind.LINK)
        self.header.add(browse.when_clicked(self._browse))
        self.body.addWidget(self.list)
        self._low = False
        self.hide()

    def make_room(self, low: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Leave the room to the agenda in a low window."""
        self._low = low
        self._show_if_worth()

    def start(self) -> None:
        """Look for new entries, and show them when they are found."""

        def work(reader: Reader, job: Job) -> tuple[Hit, ...]:
            from presales_desk.actions.knowledge import newest_entries

            del job  # one look
            return newest_entries(reader.folder, _MOST)

        title = translate("NewestCard", "Looking into the knowledge base")
        self._desk.run(work, title, self._show)

    def _show(self, found: tuple[Hit, ...]) -> None:
        self.list.show_items(found)
        self._show_if_worth()

    def _show_if_worth(self) -> None:
        self.setVisible(bool(self.list.items()) and not self._low)

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        self._desk.show_page(KNOWLEDGE, hit.id)

    def _browse(self) -> None:
        self._desk.show_page(KNOWLEDGE)


def _describe(hit: Hit) -> str:
    return dotted(term(f"entry_kind.{hit.kind}"), hit.title, hit.project)


def _paint(painter: QPainter, rect: QRect, hit: Hit) -> None:
    chip = paint.paint_chip(painter, rect, term(f"entry_kind.{hit.kind}"), "primary")
    text = rect.adjusted(chip.width() + 10, 0, 0, 0)
    line = theme().pixels(18)
    top = rect.top() + (rect.height() - 2 * line) // 2
    painter.setFont(theme().font())
    paint.text_line(painter, QRect(text.left(), top, text.width(), line), hit.title)
    painter.setFont(theme().font("micro"))
    whence = hit.project if hit.project != hit.title else ""
    below = dotted(whence or hit.industry, hit.author, str(hit.day))
    paint.text_line(painter, QRect(text.left(), top + line, text.width(), line), below, "muted")
