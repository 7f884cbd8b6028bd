"""A report to work through: what to look at stands at the left, the findings at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.ui import paint
from presales_desk.ui.pages.outline.checking.remark_list import RemarkList
from presales_desk.ui.pages.outline.checking.remarks import Choice, choices_of
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.ui.pages.outline.checking.remarks import Remark

_CHOICES, _ROW = 300, 30
_COUNT = 36


class ReportView(QWidget):
    """Findings that can be narrowed to a weight or to one of the eight problems.

    Args:
        ticks: Whether those that can be mended are ticked.
        narrows: Whether there are enough of them to choose among.

    Signals:
        opened: The Remark that Enter or a double click opens.
        chosen: The Remark with the cursor; None when there is none.
    """

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, *, ticks: bool, narrows: bool = True) -> None:
        super().__init__()
        self._remarks: list[Remark] = []
        name = translate("ReportView", "What is shown")
        self.choices = ItemList(name, _describe, _paint_choice, height=_ROW, choice=True)
        self.choices.setFixedWidth(theme().pixels(_CHOICES))
        self.choices.setFrameShape(QFrame.Shape.StyledPanel)
        self.choices.setVisible(narrows)
        self.list = RemarkList(ticks=ticks)
        self.choices.opened.connect(self._narrow)
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(self.chosen)
        line = row(self, spacing=12)
        line.addWidget(self.choices)
        line.addWidget(self.list, 1)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Show other remarks; what they are narrowed to stays."""
        place = max(self.choices.currentIndex().row(), 0)
        self._remarks = list(remarks)
        choices = choices_of(remarks)
        self.choices.show_items(choices)
        self.choices.choose(place)
        self.list.show_remarks(self._remarks, choices[place])

    def remarks(self) -> list[Remark]:
        """Return all remarks, shown or not."""
        return list(self._remarks)

    def take_focus(self) -> None:
        """Put the focus into the findings."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _narrow(self, choice: Choice) -> None:
        self.list.show_choice(choice)


def _describe(choice: Choice) -> str:
    return dotted(choice.name, str(choice.count))


def _paint_choice(painter: QPainter, rect: QRect, choice: Choice) -> None:
    painter.setFont(theme().font("body"))
    width = theme().pixels(_COUNT)
    name = rect.adjusted(0, 0, -width, 0)
    paint.text_line(painter, name, choice.name, "text" if choice.count else "muted")
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, rect, str(choice.count), "muted", right)
