"""Draws the native tables of a slide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.deck.layout_model import CELL_INSETS, Anchor
from presales_desk.ui.widgets.slide_text import POINTS, draw_paragraphs, qcolor

if TYPE_CHECKING:
    from presales_desk.deck.layout_model import Cell, Rule, TableBox


def draw_table(painter: QPainter, table: TableBox) -> None:
    """Draw ``table`` at its place, in points."""
    top = table.rect.top * POINTS
    for row in table.rows:
        left = table.rect.left * POINTS
        for cell, width in zip(row.cells, table.columns, strict=True):
            _draw_cell(painter, cell, QRectF(left, top, width * POINTS, row.height * POINTS))
            left += width * POINTS
        top += row.height * POINTS


def _draw_cell(painter: QPainter, cell: Cell, rect: QRectF) -> None:
    if cell.fill is not None:
        painter.fillRect(rect, qcolor(cell.fill))
    _draw_rule(painter, cell.rule_above, QLineF(rect.topLeft(), rect.topRight()))
    _draw_rule(painter, cell.rule_below, QLineF(rect.bottomLeft(), rect.bottomRight()))
    left, top, right, bottom = (inset * POINTS for inset in CELL_INSETS)
    inside = rect.adjusted(left, top, -right, -bottom)
    draw_paragraphs(painter, inside, cell.paragraphs, Anchor.MIDDLE)


def _draw_rule(painter: QPainter, rule: Rule | None, line: QLineF) -> None:
    if rule is not None:
        pen = QPen(qcolor(rule.colour), rule.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(line)
