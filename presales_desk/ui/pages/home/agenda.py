"""The key dates to come, over all projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect

from presales_desk.records.enums import MilestoneKind
from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QPainter

    from presales_desk.actions.home import AgendaEntry

_ROW = 52
_DAY_WIDTH = 50
_COLORS = {
    MilestoneKind.EXCHANGE: "primary",
    MilestoneKind.TENDER: "warning",
    MilestoneKind.DEADLINE: "danger",
    MilestoneKind.DECISION: "success",
    MilestoneKind.OTHER: "border-strong",
}


def agenda_list() -> ItemList:
    """Return an empty list for entries of the agenda."""
    agenda = ItemList(translate("Agenda", "Coming key dates"), describe, _paint, height=_ROW)
    agenda.say_if_empty(translate("Agenda", "No key date in the next 3 weeks."))
    return agenda


def describe(entry: AgendaEntry) -> str:
    """Return an entry in one line: day, time, name, project."""
    milestone = entry.milestone
    day = f"{milestone.day} {_weekday(milestone.day)}" if milestone.day else ""
    return " ".join(filter(None, (day, milestone.time, milestone.name, entry.project)))


def _paint(painter: QPainter, rect: QRect, entry: AgendaEntry) -> None:
    milestone = entry.milestone
    line = theme().pixels(19)
    top = rect.top() + (rect.height() - 2 * line) // 2
    day_width = theme().pixels(_DAY_WIDTH)
    painter.setFont(theme().font("bold"))
    shown = f"{milestone.day:%m-%d}" if milestone.day else ""
    paint.text_line(painter, QRect(rect.left(), top, day_width, line), shown)
    painter.setFont(theme().font("micro"))
    below = QRect(rect.left(), top + line, day_width, line)
    paint.text_line(painter, below, _weekday(milestone.day), "muted")
    bar = QRect(rect.left() + day_width, rect.top() + 9, 3, rect.height() - 18)
    paint.rounded(painter, bar.toRectF(), 1, _COLORS[milestone.kind])
    text = rect.adjusted(day_width + 13, 0, 0, 0)
    painter.setFont(theme().font())
    paint.text_line(painter, QRect(text.left(), top, text.width(), line), milestone.name)
    painter.setFont(theme().font("micro"))
    where = "  ".join(filter(None, (milestone.time, entry.project)))
    paint.text_line(painter, QRect(text.left(), top + line, text.width(), line), where, "muted")


def _weekday(day: dt.date | None) -> str:
    if day is None:
        return ""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
