"""What the plan does not hold for the talk: each gap leads to where it is found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import Header, column
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.findings import Finding

_ROWS = 5
_ICON = 14
_LOOKS = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
    Severity.HINT: ("info", "primary"),
}


class GapStrip(QFrame):
    """The gaps below the proposals, gone when there are none.

    Signals:
        opened: The Finding that the user wants to mend.
        todos_wanted: All of them shall become to-dos.
    """

    opened = Signal(object)
    todos_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._head = Header(translate("Draft", "What the plan still lacks"))
        self.make_todos = Button(translate("Draft", "Turn into to-dos"), icon="check", small=True)
        self.make_todos.clicked.connect(self.todos_wanted)
        self._head.add(self.make_todos)
        name = translate("Draft", "What the plan still lacks")
        self.list = ItemList(name, finding_text, _paint_gap, height=28, most=_ROWS)
        self.list.opened.connect(self._open)
        body = column(self)
        body.addWidget(self._head)
        body.addWidget(self.list)

    def show_gaps(self, gaps: Sequence[Finding]) -> None:
        """Show ``gaps``, the gravest first."""
        ordered = sorted(gaps, key=lambda gap: gap.severity.order)
        self.list.show_items(ordered)
        count = translate("Draft", "{count} to find out").format(count=len(ordered))
        self._head.set_sub(count)
        self.setVisible(bool(ordered))

    def gaps(self) -> list[Finding]:
        """Return what is shown."""
        return self.list.items()

    @Slot(object)
    def _open(self, gap: Finding) -> None:
        self.opened.emit(gap)


def _paint_gap(painter: QPainter, rect: QRect, gap: Finding) -> None:
    icon, colour = _LOOKS[gap.severity]
    ratio = painter.device().devicePixelRatio()
    place = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    painter.drawPixmap(place, pixmap(icon, colour, _ICON, ratio))
    painter.setFont(theme().font("body"))
    paint.text_line(painter, rect.adjusted(_ICON + 8, 0, 0, 0), finding_text(gap), "text")
