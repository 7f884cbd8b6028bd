"""Draws the native tables of a slide."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.deck.layout_model import Anchor
from presales_desk.ui.widgets.slide_text import POINTS, draw_paragraphs, qcolor

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.deck.layout_model import Rule
    from presales_desk.deck.placed_table import Cell, Row, TableBox

_SEAM = 0.4
"""Points by which fills reach below their neighbours, or light shines through between them."""


def draw_table(painter: QPainter, table: TableBox) -> None:
    """Draw ``table`` at its place, in points."""
    top = table.rect.top * POINTS
    lefts = [left * POINTS for left in accumulate(table.columns, initial=table.rect.left)]
    for row in table.rows:
        height = row.height * POINTS
        rects = [
            QRectF(lefts[start], top, lefts[start + cell.span] - lefts[start], height)
            for cell, start in zip(row.cells, row.starts, strict=True)
        ]
        for cell, rect in zip(row.cells, rects, strict=True):
            _draw_cell(painter, cell, rect)
        _draw_edges(painter, row, rects)
        top += height


def _draw_edges(painter: QPainter, row: Row, rects: Sequence[QRectF]) -> None:
    """Draw the rules between the cells of a row, which their fills must not cover."""
    *inner, last = row.upright_rules
    for rule, rect in zip(inner, rects, strict=True):
        _draw_rule(painter, rule, QLineF(rect.topLeft(), rect.bottomLeft()))
    _draw_rule(painter, last, QLineF(rects[-1].topRight(), rects[-1].bottomRight()))


def _draw_cell(painter: QPainter, cell: Cell, rect: QRectF) -> None:
    if cell.fill is not None:
        painter.fillRect(rect.adjusted(0, 0, _SEAM, _SEAM), qcolor(cell.fill))
    _draw_rule(painter, cell.rule_above, QLineF(rect.topLeft(), rect.topRight()))
    _draw_rule(painter, cell.rule_below, QLineF(rect.bottomLeft(), rect.bottomRight()))
    left, top, right, bottom = (inset * POINTS for inset in cell.insets)
    inside = rect.adjusted(left, top, -right, -bottom)
    draw_paragraphs(painter, inside, cell.paragraphs, Anchor.MIDDLE)


def _draw_rule(painter: QPainter, rule: Rule | None, line: QLineF) -> None:
    if rule is not None:
        pen = QPen(qcolor(rule.colour), rule.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(line)
