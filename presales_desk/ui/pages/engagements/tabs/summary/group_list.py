"""The nine groups in a list: an icon says how far each is; a click leads to its card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from presales_desk.method import load
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.planning.exchange_summary import SummaryGroup

_HEIGHT = 44
_LINES = 2


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group as the list shows it."""

    key: str
    name: str
    icon: str
    color: str


class GroupList(ItemList):
    """Names with numbers, and whether something is missing."""

    def __init__(self) -> None:
        name = translate("GroupList", "Groups of the summary")
        super().__init__(name, _describe, _paint, height=_HEIGHT, choice=True)

    def show_groups(self, groups: Sequence[SummaryGroup]) -> None:
        """Show how far the groups are."""
        names = {group.key: group.name.of(language()) for group in load().exchange_summary}
        place = max(self.currentIndex().row(), 0)
        self.show_items(
            [
                GroupRow(each.key, f"{number} {names[each.key]}", *_icon(each))
                for number, each in enumerate(groups, start=1)
            ]
        )
        self.choose(place)


def _icon(group: SummaryGroup) -> tuple[str, str]:
    if group.missing:
        return "warn", "warning"
    return ("edit", "muted") if group.empty else ("ok", "success")


def _describe(row: GroupRow) -> str:
    return row.name


def _paint(painter: QPainter, rect: QRect, row: GroupRow) -> None:
    top = rect.top() + (rect.height() - NORMAL) // 2
    ratio = painter.device().devicePixelRatio()
    place = QRect(rect.left(), top, NORMAL, NORMAL)
    painter.drawPixmap(place, pixmap(row.icon, row.color, NORMAL, ratio))
    text = rect.adjusted(NORMAL + 8, 0, 0, 0)
    painter.setFont(theme().font())
    lines = paint.wrapped(row.name, painter.font(), text.width(), _LINES)
    step = theme().pixels(18)
    first = text.top() + (text.height() - step * len(lines)) // 2
    for number, line in enumerate(lines):
        at = QRect(text.left(), first + number * step, text.width(), step)
        paint.text_line(painter, at, line)
