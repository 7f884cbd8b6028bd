"""The steps of the preparation in a list: how far each is; a click leads to its card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.pages.engagements.tabs.preparation.checks import step_name
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.planning.preparation import StepState

_HEIGHT = 36


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as the list shows it."""

    key: str
    name: str
    done: int
    total: int


class StepList(ItemList):
    """Names with numbers, an icon that says whether the step is complete."""

    def __init__(self) -> None:
        name = translate("StepList", "Steps of the preparation")
        super().__init__(name, _describe, _paint, height=_HEIGHT, choice=True)

    def show_steps(self, steps: Sequence[StepState]) -> None:
        """Show the steps as they are now."""
        place = max(self.currentIndex().row(), 0)
        self.show_items([StepRow(s.key, step_name(s.key), s.done, s.total) for s in steps])
        self.choose(place)


def _describe(row: StepRow) -> str:
    return f"{row.name} {row.done}/{row.total}"


def _paint(painter: QPainter, rect: QRect, row: StepRow) -> None:
    complete = row.done == row.total
    icon, color = ("ok", "success") if complete else ("edit", "muted")
    top = rect.top() + (rect.height() - NORMAL) // 2
    ratio = painter.device().devicePixelRatio()
    place = QRect(rect.left(), top, NORMAL, NORMAL)
    painter.drawPixmap(place, pixmap(icon, color, NORMAL, ratio))
    painter.setFont(theme().font())
    paint.text_line(painter, rect.adjusted(NORMAL + 8, 0, -44, 0), row.name)
    painter.setFont(theme().font("small"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, rect, f"{row.done}/{row.total}", "muted", right)
