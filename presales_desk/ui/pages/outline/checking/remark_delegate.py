"""Draws remarks: heads of slides; findings with box, weight, what is wrong and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.checking.remark_model import Role
from presales_desk.ui.pages.outline.checking.remarks import Head
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from presales_desk.ui.pages.outline.checking.remarks import Remark, Row

    Index = QModelIndex | QPersistentModelIndex

HEAD_HEIGHT, ROW_HEIGHT = 28, 46
BOX_WIDTH = 36
"""Where a click ticks instead of choosing."""
_PAD, _ICON, _WEIGHT = 12, 14, 92
_LOOKS = {
    Severity.ERROR: ("err", "danger", "danger-ink"),
    Severity.WARNING: ("warn", "warning", "warning-ink"),
    Severity.HINT: ("info", "primary", "primary-ink"),
}


class RemarkDelegate(QStyledItemDelegate):
    """Of the list of remarks."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = isinstance(index.data(Role.ROW), Head)
        return QSize(0, theme().pixels(HEAD_HEIGHT if head else ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        row: Row = index.data(Role.ROW)
        painter.save()
        if isinstance(row, Head):
            _paint_head(painter, rect, row)
        else:
            paint.paint_row_ground(painter, rect, state)
            _paint_remark(painter, rect, row, index.data(Qt.ItemDataRole.CheckStateRole))
        painter.restore()


def _paint_head(painter: QPainter, rect: QRect, head: Head) -> None:
    painter.fillRect(rect, theme().color("surface-2"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
    inner = rect.adjusted(_PAD, 0, -_PAD, 0)
    painter.setFont(theme().font("bold"))
    paint.text_line(painter, inner, head.name, "text")
    painter.setFont(theme().font("small"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, inner, str(head.count), "muted", right)


def _paint_remark(
    painter: QPainter, rect: QRect, remark: Remark, ticked: Qt.CheckState | None
) -> None:
    if ticked is not None:
        box = QRect(rect.left() + _PAD, rect.top(), BOX_WIDTH, rect.height())
        paint.paint_check(painter, box, checked=ticked is Qt.CheckState.Checked)
    icon, colour, ink = _LOOKS[remark.severity]
    left = rect.left() + BOX_WIDTH
    place = QRect(left, rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place, pixmap(icon, colour, _ICON, ratio))
    painter.setFont(theme().font("body"))
    weight = QRect(place.right() + 6, rect.top(), theme().pixels(_WEIGHT) - _ICON, rect.height())
    paint.text_line(painter, weight, term(f"severity.{remark.severity}"), ink)
    texts = QRect(rect)
    texts.setLeft(weight.right())
    texts.setRight(rect.right() - _PAD)
    paint.paint_two_lines(painter, texts, remark.what, remark.fix)
