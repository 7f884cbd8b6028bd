"""The entries that were used most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.actions.team import Reused

ROWS = 5
_HEIGHT = 32
_KIND, _COUNT, _FROM = 96, 56, 0.3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReusedList(ItemList):
    """A line for each entry: its kind, its title, where it comes from, how often it was used."""

    def __init__(self) -> None:
        name = translate("TeamDashboard", "Most used entries")
        super().__init__(name, reused_text, _paint_reused, height=_HEIGHT)
        nothing = translate(
            "TeamDashboard", "Nothing was taken over from the knowledge base into a project yet."
        )
        self.keep_rows(ROWS, nothing)


def reused_text(reused: Reused) -> str:
    """Return an entry in words."""
    entry = reused.entry
    count = translate("TeamDashboard", "uses: {count}").format(count=reused.count)
    return dotted(term(f"entry_kind.{entry.kind}"), entry.title, entry.project, count)


def _paint_reused(painter: QPainter, rect: QRect, reused: Reused) -> None:
    kind, count = theme().pixels(_KIND), theme().pixels(_COUNT)
    origin = round(rect.width() * _FROM)
    place = QRect(rect.left(), rect.top(), kind - 8, rect.height())
    paint.paint_chip(painter, place, term(f"entry_kind.{reused.entry.kind}"))
    painter.setFont(theme().font("small-bold"))
    paint.text_line(painter, rect.adjusted(kind, 0, -origin - count - 12, 0), reused.entry.title)
    painter.setFont(theme().font("small"))
    project = QRect(rect.right() - count - origin, rect.top(), origin, rect.height())
    paint.text_line(painter, project, reused.entry.project, "muted")
    painter.setFont(theme().font("bold"))
    number = QRect(rect.right() - count, rect.top(), count, rect.height())
    paint.text_line(painter, number, str(reused.count), "text", _RIGHT)
