"""Where a cell is used, as ways to get there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.actions.competition_uses import CellUses

_MOST_ROWS = 6
_HEIGHT = 26

Row = tuple[str, str, str, str]
"""Icon, words, name of the page, id of the record."""


class UsesList(QWidget):
    """Items of the SWOT, plays, slides; a click opens one.

    Signals:
        opened: Name of a page, id of the record on it.
    """

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        name = translate("CellUses", "Used in")
        self.rows = ItemList(name, _text, _paint, height=_HEIGHT, most=_MOST_ROWS)
        self.rows.opened.connect(self._open)
        self._none = PlainLabel(translate("CellUses", "Nowhere yet."), "hint")
        body = column(self, spacing=4)
        body.addWidget(self._none)
        body.addWidget(self.rows)

    def show_uses(self, uses: CellUses) -> None:
        """Show where a cell is used."""
        rows = _rows(uses)
        self._none.setVisible(not rows)
        self.rows.setVisible(bool(rows))
        self.rows.show_items(rows)

    @Slot(object)
    def _open(self, row: Row) -> None:
        self.opened.emit(row[2], row[3])


def _rows(uses: CellUses) -> Sequence[Row]:
    items = [
        ("swot", dotted(term(f"method.swot.{item.quadrant}"), item.text), "swot", item.id)
        for item in uses.items
    ]
    plays = [("target", play.text, "swot", play.id) for play in uses.plays]
    slides = [("slides", slide.title, "outline", slide.id) for slide in uses.slides]
    return [*items, *plays, *slides]


def _text(row: Row) -> str:
    return row[1]


def _paint(painter: QPainter, rect: QRect, row: Row) -> None:
    ratio = painter.device().devicePixelRatio()
    top = rect.center().y() - NORMAL // 2 + 1
    left = rect.left() - 10
    painter.drawPixmap(left, top, pixmap(row[0], "muted", NORMAL, ratio))
    painter.setFont(theme().font("small"))
    paint.text_line(painter, rect.adjusted(NORMAL - 4, 0, 10, 0), row[1], "text-2")
