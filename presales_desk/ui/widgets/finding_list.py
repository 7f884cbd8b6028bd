"""Findings in rows: how grave each is, and what was noticed; a click or Enter leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import finding_text

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.findings import Finding

_ROW = 32
_ICONS = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
    Severity.HINT: ("info", "muted"),
}


class FindingList(ItemList):
    """Its items are Findings; ``opened`` carries one.

    Args:
        name: For screen readers.
        most: The list is as high as its findings, at most so many.

    """

    def __init__(self, name: str, most: int) -> None:
        super().__init__(name, finding_text, _paint, height=_ROW, most=most)


def _paint(painter: QPainter, rect: QRect, finding: Finding) -> None:
    icon, color = _ICONS[finding.severity]
    ratio = painter.device().devicePixelRatio()
    top = rect.center().y() - NORMAL // 2
    painter.drawPixmap(rect.left(), top, pixmap(icon, color, NORMAL, ratio))
    painter.setFont(theme().font())
    paint.text_line(painter, rect.adjusted(NORMAL + 10, 0, 0, 0), finding_text(finding))
