"""Draws what stands in the cells of the matrix."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QPolygonF

from presales_desk.planning.matrix import Lead
from presales_desk.ui import paint
from presales_desk.ui.icons import SMALL, pixmap
from presales_desk.ui.pages.competition.matrix_model import (
    counted_text,
    rank_text,
    unknown_text,
)
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Cell

PADDING = 8
_LINE, _SMALL_LINE = 20, 16
_MARK = 9
_EVIDENCE_LINES = 2
_TINTS = {Lead.THEIRS: "danger-tint", Lead.OURS: "success-tint"}
_MARK_COLORS = {Lead.THEIRS: "danger-ink", Lead.OURS: "success-ink", Lead.LEVEL: "muted"}


def ground(cell: Cell) -> str:
    """Return the token behind a rival's cell: tinted where a lead stands out."""
    if cell.competitor_id is None:
        return "sel"
    return _TINTS.get(cell.lead, "surface") if cell.stands_out else "surface"


def hatch(painter: QPainter, rect: QRect) -> None:
    """Draw the lines that say: nobody knows."""
    painter.fillRect(rect, QBrush(theme().color("border"), Qt.BrushStyle.BDiagPattern))


def paint_cell(painter: QPainter, rect: QRect, cell: Cell, *, scores_only: bool) -> None:
    """Draw score and lead, and below them the evidence."""
    inner = rect.adjusted(PADDING, 0, -PADDING, 0)
    height = theme().pixels(_LINE)
    top = inner.center().y() - height // 2 if scores_only else inner.top() + 6
    line = QRect(inner.left(), top, inner.width(), height)
    if cell.value is None:
        _paint_unknown(painter, line)
    else:
        _paint_score(painter, line, cell)
    if not scores_only:
        below = QRect(line.left(), line.bottom() + 1, line.width(), inner.bottom() - line.bottom())
        evidence = cell.score.evidence if cell.score else ""
        text = evidence or ("" if cell.value is not None else counted_text())
        paint_lines(painter, below, text, "text-2" if evidence else "muted")


def paint_total(painter: QPainter, rect: QRect, side: Standing) -> None:
    """Draw the total of a side and its place."""
    inner = rect.adjusted(PADDING, 0, -PADDING, 0)
    painter.setFont(theme().font("title"))
    total = f"{side.total:.2f}"
    paint.text_line(painter, inner, total)
    beside = painter.fontMetrics().horizontalAdvance(total) + 6
    painter.setFont(theme().font("small"))
    paint.text_line(painter, inner.adjusted(beside, 0, 0, 0), rank_text(side), "muted")


def paint_detail(painter: QPainter, rect: QRect, text: str, *, answer: bool) -> None:
    """Draw what is known of a rival besides its scores; our answer stands out."""
    inner = rect.adjusted(PADDING, 0, -PADDING, 0)
    painter.setFont(theme().font("small-bold" if answer else "small"))
    _paint_wrapped(painter, inner, text, "primary-ink" if answer else "text-2")


def paint_head(painter: QPainter, rect: QRect, text: str) -> None:
    """Draw the name of a row."""
    painter.setFont(theme().font("bold"))
    _paint_wrapped(painter, rect.adjusted(12, 0, -4, 0), text, "text", theme().pixels(_LINE))


def paint_weight(painter: QPainter, rect: QRect, text: str, *, focused: bool) -> None:
    """Draw a weight, and below it that we fight in this element."""
    inner = rect.adjusted(4, 0, 0, 0)
    painter.setFont(theme().font("body"))
    if not focused:
        paint.text_line(painter, inner, text, "muted")
        return
    half = theme().pixels(_LINE)
    upper = QRect(inner.left(), inner.center().y() - half, inner.width(), half)
    paint.text_line(painter, upper, text, "muted")
    paint.paint_chip(painter, upper.translated(0, half), _focus_text(), "primary")


def weight_width() -> int:
    """Return how wide the column of the weights is."""
    return paint.chip_size(_focus_text()).width() + PADDING


def _focus_text() -> str:
    return translate("Matrix", "Focus")


def paint_lines(painter: QPainter, rect: QRect, text: str, token: str) -> None:
    """Draw small text from the top of ``rect``, as many lines as fit."""
    height = theme().pixels(_SMALL_LINE)
    most = max(1, min(_EVIDENCE_LINES, rect.height() // height))
    font = theme().font("small")
    painter.setFont(font)
    for place, line in enumerate(paint.wrapped(text, font, rect.width(), most)):
        spot = QRect(rect.left(), rect.top() + place * height, rect.width(), height)
        paint.text_line(painter, spot, line, token)


def _paint_wrapped(painter: QPainter, rect: QRect, text: str, token: str, height: int = 0) -> None:
    """Draw up to two lines in the painter's font, in the middle of the height."""
    height = height or theme().pixels(_SMALL_LINE)
    lines = paint.wrapped(text, painter.font(), rect.width(), _EVIDENCE_LINES) if text else []
    top = rect.center().y() - height * len(lines) // 2 + 1
    for place, line in enumerate(lines):
        spot = QRect(rect.left(), top + place * height, rect.width(), height)
        paint.text_line(painter, spot, line, token)


def _paint_score(painter: QPainter, line: QRect, cell: Cell) -> None:
    painter.setFont(theme().font("bold"))
    text = f"{cell.value:.1f}"
    paint.text_line(painter, line, text)
    if cell.competitor_id is not None and cell.lead in _MARK_COLORS:
        left = line.left() + painter.fontMetrics().horizontalAdvance(text) + 6
        paint_mark(painter, QRect(left, line.center().y() - _MARK // 2, _MARK, _MARK), cell.lead)


def paint_mark(painter: QPainter, rect: QRect, lead: Lead) -> None:
    """Draw a triangle up where the rival is ahead, down where we are, two lines where level."""
    color = theme().color(_MARK_COLORS[lead])
    left, right, top, bottom = rect.left(), rect.right() + 1, rect.top(), rect.bottom() + 1
    if lead is Lead.LEVEL:
        for y in (rect.top() + 2, rect.bottom() - 2):
            painter.fillRect(rect.left(), y, rect.width(), 1, color)
        return
    tip, base = (top, bottom) if lead is Lead.THEIRS else (bottom, top)
    middle = (left + right) / 2
    triangle = QPolygonF([QPointF(middle, tip), QPointF(left, base), QPointF(right, base)])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(triangle)
    painter.restore()


def _paint_unknown(painter: QPainter, line: QRect) -> None:
    ratio = painter.device().devicePixelRatio()
    top = line.center().y() - SMALL // 2
    painter.drawPixmap(line.left(), top, pixmap("warn", "warning-ink", SMALL, ratio))
    painter.setFont(theme().font("small"))
    paint.text_line(painter, line.adjusted(SMALL + 4, 0, 0, 0), unknown_text(), "warning-ink")
