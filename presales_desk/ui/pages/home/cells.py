"""How the cells of a list of projects are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF

from presales_desk.method.keys import Importance, Stage
from presales_desk.records.enums import Result, Severity
from presales_desk.records.formats import percent
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.models.values import date_text
from presales_desk.ui.pages.home.columns import (
    card_of,
    level_text,
    owners,
    stage_text,
    top_gap,
)
from presales_desk.ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record

_LEVEL_TONES = {
    Importance.VERY_IMPORTANT: "danger",
    Importance.IMPORTANT: "warning",
    Importance.NORMAL: "neutral",
    Importance.NOT_IMPORTANT: "line",
}
_RESULT_TONES = {Result.WON: "success", Result.LOST: "danger", Result.WITHDRAWN: "neutral"}
_SEVERITY_ICONS = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
    Severity.HINT: ("info", "muted"),
}
_LIKELY, _UNLIKELY = 60, 40


def painters() -> dict[str, Callable[[QPainter, QRect, Record], None]]:
    """Return how each column is drawn."""
    return {
        "name": lambda painter, rect, row: paint.paint_two_lines(
            painter, rect, card_of(row).name, owners(card_of(row))
        ),
        "stage": _paint_stage,
        "level": _paint_level,
        "win": _paint_win,
        "next": _paint_next,
        "complete": _paint_complete,
        "finding": _paint_finding,
    }


def _paint_stage(painter: QPainter, rect: QRect, row: Record) -> None:
    card = card_of(row)
    if card.result is not Result.OPEN:
        paint.paint_chip(painter, rect, stage_text(card), _RESULT_TONES[card.result])
        return
    upper, lower = _halves(rect)
    painter.setFont(theme().font())
    paint.text_line(painter, upper, stage_text(card), "text")
    _paint_steps(painter, lower, list(Stage).index(card.stage))


def _paint_steps(painter: QPainter, rect: QRect, current: int) -> None:
    """Draw the five stages: those behind us pale, the current one strong."""
    width = 17
    for place in range(len(Stage)):
        step = QRectF(rect.left() + place * (width + 2), rect.top() + 4, width, paint.BAR_HEIGHT)
        fill = "primary" if place == current else "primary-line" if place < current else "track"
        paint.rounded(painter, step, 3, fill)


def _paint_level(painter: QPainter, rect: QRect, row: Record) -> None:
    card = card_of(row)
    if card.level is None:
        painter.setFont(theme().font())
        paint.text_line(painter, rect, level_text(card), "muted")
        return
    paint.paint_chip(painter, rect, level_text(card), _LEVEL_TONES[card.level])


def _paint_win(painter: QPainter, rect: QRect, row: Record) -> None:
    chance = card_of(row).win_percent
    if chance is None:
        painter.setFont(theme().font())
        paint.text_line(painter, rect, "—", "muted")
        return
    fill = "success" if chance >= _LIKELY else "primary" if chance >= _UNLIKELY else "faint"
    _paint_share(painter, rect, chance, fill)


def _paint_complete(painter: QPainter, rect: QRect, row: Record) -> None:
    _paint_share(painter, rect, card_of(row).complete_percent, "primary")


def _paint_share(painter: QPainter, rect: QRect, value: int, fill: str) -> None:
    bar = QRect(rect.left(), rect.top(), 48, rect.height())
    paint.paint_bar(painter, bar, value / 100, fill)
    painter.setFont(theme().font())
    paint.text_line(painter, rect.adjusted(56, 0, 0, 0), percent(value))


def _paint_next(painter: QPainter, rect: QRect, row: Record) -> None:
    card = card_of(row)
    upper, lower = _halves(rect)
    painter.setFont(theme().font())
    if card.next_day is None:
        paint.text_line(painter, rect, "—", "muted")
        return
    paint.text_line(painter, upper, date_text(card.next_day))
    painter.setFont(theme().font("micro"))
    paint.text_line(painter, lower, card.next_name, "muted")


def _paint_finding(painter: QPainter, rect: QRect, row: Record) -> None:
    card = card_of(row)
    if card.gap_severity is None:
        return
    icon, color = _SEVERITY_ICONS[card.gap_severity]
    ratio = painter.device().devicePixelRatio()
    middle = rect.center().y() - NORMAL // 2
    painter.drawPixmap(rect.left(), middle, pixmap(icon, color, NORMAL, ratio))
    font = theme().font("small")
    painter.setFont(font)
    text = rect.adjusted(NORMAL + 8, 0, 0, 0)
    lines = paint.wrapped(top_gap(card), font, text.width(), 2)
    line_height = painter.fontMetrics().lineSpacing()
    top = text.center().y() - len(lines) * line_height // 2
    for number, line in enumerate(lines):
        place = QRect(text.left(), top + number * line_height, text.width(), line_height)
        paint.text_line(painter, place, line, "text-2")


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    """Return the places of a line and a smaller one below it, in the middle of ``rect``."""
    upper, lower = theme().pixels(20), theme().pixels(16)
    top = rect.top() + (rect.height() - upper - lower) // 2
    return (
        QRect(rect.left(), top, rect.width(), upper),
        QRect(rect.left(), top + upper, rect.width(), lower),
    )
