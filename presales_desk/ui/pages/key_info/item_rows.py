"""The six items as rows: letter, short answer, status, how much of it has evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from presales_desk.planning.key_info import ItemState, ItemStatus
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.method.items import KeyInfo

ROW_HEIGHT = 78
TONES = {
    ItemStatus.MISSING: "danger",
    ItemStatus.TO_VERIFY: "warning",
    ItemStatus.CONFIRMED: "success",
}
"""Colours of a status: of its chip and of its bar."""

_BADGE, _GAP, _BAR = 28, 10, 64
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One of the six items as the list shows it.

    Attributes:
        current: Whether its questions are the ones that are shown.

    """

    item: KeyInfo
    state: ItemState
    current: bool


def describe_row(row: ItemRow) -> str:
    """Return the whole text of a row, for screen readers and the tooltip."""
    name = row.item.name.of(language())
    parts = [name, term(f"key_info_status.{row.state.status}"), _count(row.state)]
    return "\n".join(part for part in (*parts, row.state.headline) if part)


def paint_row(painter: QPainter, rect: QRect, row: ItemRow) -> None:
    """Draw a row: the badge at the left, three lines beside it."""
    badge = QRect(rect.left(), rect.top() + 10, _BADGE, _BADGE)
    paint.paint_badge(painter, badge, row.item.letter, solid=row.current)
    left = badge.right() + _GAP
    width = rect.right() - left
    upper, line = theme().pixels(22), theme().pixels(20)
    _paint_name(painter, QRect(left, rect.top() + 8, width, upper), row)
    painter.setFont(theme().font("small"))
    answer = QRect(left, rect.top() + 8 + upper, width, line)
    paint.text_line(painter, answer, row.state.headline or _nothing(), "text-2")
    _paint_progress(painter, answer.translated(0, line), row.state)


def _paint_name(painter: QPainter, rect: QRect, row: ItemRow) -> None:
    status = term(f"key_info_status.{row.state.status}")
    size = paint.chip_size(status)
    chip = QRect(rect.right() - size.width(), rect.top(), size.width(), rect.height())
    paint.paint_chip(painter, chip, status, TONES[row.state.status])
    painter.setFont(theme().font("bold"))
    name = rect.adjusted(0, 0, -size.width() - 8, 0)
    paint.text_line(painter, name, row.item.name.of(language()))


def _paint_progress(painter: QPainter, rect: QRect, state: ItemState) -> None:
    bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
    paint.paint_bar(painter, bar, state.evidenced / max(1, state.total), TONES[state.status])
    painter.setFont(theme().font("micro"))
    count = _count(state)
    advance = painter.fontMetrics().horizontalAdvance(count)
    paint.text_line(painter, rect.adjusted(_BAR + 8, 0, 0, 0), count, "text-2")
    newest = rect.adjusted(_BAR + 8 + advance + 12, 0, 0, 0)
    paint.text_line(painter, newest, _newest(state), "text-2", _RIGHT)


def _count(state: ItemState) -> str:
    words = translate("KeyInfoPage", "{done}/{total} proved")
    return words.format(done=state.evidenced, total=state.total)


def _newest(state: ItemState) -> str:
    fact = state.newest
    if fact is None or fact.heard is None:
        return ""
    return f"{fact.heard:%m-%d} {fact.source}".strip()


def _nothing() -> str:
    return translate("KeyInfoPage", "Nobody has said anything yet")
