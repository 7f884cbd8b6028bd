"""Draws the cells of the matrix: a hole has a sign, words and a tint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.coverage.cells import Column
from presales_desk.ui.pages.outline.coverage.model import Role
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from presales_desk.ui.pages.outline.coverage.cells import Cell, ListenerRow

    Index = QModelIndex | QPersistentModelIndex

PADDING = 12
_ICON = 14
_State = QStyle.StateFlag
_SIGNS = {"danger": "err", "warning": "warn", "muted": "minus"}
_LINE = 18


class CoverageDelegate(QStyledItemDelegate):
    """Of the matrix of listeners."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: _State = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        cell: Cell = index.data(Role.CELL)
        painter.save()
        _paint_ground(painter, rect, cell, state)
        inner = rect.adjusted(PADDING, 0, -PADDING // 2, -1)
        if index.column() == Column.PERSON:
            row: ListenerRow = index.data(Role.ROW)
            paint.paint_two_lines(painter, inner, row.listener.person.name, cell.text)
        elif index.column() == Column.PAIN:
            _paint_lines(painter, inner, cell)
        else:
            _paint_cell(painter, inner, cell)
        painter.restore()


def _paint_ground(painter: QPainter, rect: QRect, cell: Cell, state: _State) -> None:
    hovered = bool(state & _State.State_MouseOver)
    ground = f"{cell.tone}-tint" if cell.is_hole else "hover" if hovered else "surface"
    painter.fillRect(rect, theme().color(ground))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
    if state & _State.State_HasFocus:
        paint.rounded(painter, rect.adjusted(1, 1, -1, -2).toRectF(), 4, border="primary")


def _paint_cell(painter: QPainter, rect: QRect, cell: Cell) -> None:
    ratio = painter.device().devicePixelRatio()
    sign = _SIGNS.get(cell.tone, "ok")
    colour = {"": "success", "muted": "faint"}.get(cell.tone, cell.tone)
    place = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    painter.drawPixmap(place, pixmap(sign, colour, _ICON, ratio))
    ink = f"{cell.tone}-ink" if cell.is_hole else cell.tone or "text"
    painter.setFont(theme().font("bold" if cell.is_hole else "body"))
    paint.text_line(painter, rect.adjusted(_ICON + 6, 0, 0, 0), cell.text, ink)


def _paint_lines(painter: QPainter, rect: QRect, cell: Cell) -> None:
    font = theme().font("small")
    lines = paint.wrapped(cell.text, font, rect.width(), 2)
    painter.setFont(font)
    height = theme().pixels(_LINE)
    top = rect.top() + (rect.height() - height * len(lines)) // 2
    for place, line in enumerate(lines):
        words = QRect(rect.left(), top + place * height, rect.width(), height)
        paint.text_line(painter, words, line, cell.tone or "text-2")
