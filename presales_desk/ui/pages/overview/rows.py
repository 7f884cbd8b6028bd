"""The rows of the overview's lists: steps of the method, gaps, latest changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.words import dotted, edit_text, finding_text, language, translate, words

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QPainter

    from presales_desk.planning.overview import Step
    from presales_desk.workspace.workspace import Edit

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ICONS = {
    "overview": "overview",
    "key_info": "checklist",
    "stakeholders": "people",
    "swot": "swot",
    "competition": "matrix",
    "positioning": "target",
    "outline": "slides",
    "summary": "archive",
}


def page_title(page: str) -> str:
    """Return the name of a page of the project."""
    return words().text(f"page.{page}")


def step_text(step: Step) -> str:
    """Return a step with its fact and its worst gap."""
    gap = finding_text(step.findings[0]) if step.findings else ""
    return dotted(page_title(step.page), step_fact(step), gap)


def step_fact(step: Step) -> str:
    """Say what there is of a step, in a few words."""
    return words().text(f"step.{step.fact.key}", **step.fact.values)


def paint_step(painter: QPainter, rect: QRect, step: Step) -> None:
    """Draw icon, name, bar, fact and how much is missing."""
    _paint_icon(painter, rect, _ICONS.get(step.page, "flag"), "text-2")
    name_width = theme().pixels(96 if language() == "zh" else 116)
    painter.setFont(theme().font())
    left = rect.left() + NORMAL + 10
    paint.text_line(painter, _part(rect, left, name_width), page_title(step.page))
    left += name_width + 8
    paint.paint_bar(painter, _part(rect, left, 72), step.done / step.total, _bar_color(step))
    left += 72 + 12
    painter.setFont(theme().font("small"))
    gaps_width = theme().pixels(64)
    width = rect.right() - left - (gaps_width if step.findings else 0)
    paint.text_line(painter, _part(rect, left, width), step_fact(step), "text-2")
    if step.findings:
        gaps = translate("OverviewRows", "Gaps: {count}").format(count=len(step.findings))
        ink = _ink(step.severity)
        place = _part(rect, rect.right() - gaps_width, gaps_width)
        paint.text_line(painter, place, gaps, ink, _RIGHT)


def change_text(edit: Edit) -> str:
    """Return who changed what, and when."""
    return " ".join(filter(None, (f"{edit.at:%Y-%m-%d %H:%M}", edit.author, edit_text(edit))))


def paint_change(painter: QPainter, rect: QRect, edit: Edit) -> None:
    """Draw the moment, the change and its author."""
    painter.setFont(theme().font("small"))
    moment_width, author_width = theme().pixels(78), theme().pixels(56)
    paint.text_line(painter, _part(rect, rect.left(), moment_width), _moment(edit.at), "muted")
    left = rect.left() + moment_width + 6
    width = rect.right() - left - author_width - 6
    paint.text_line(painter, _part(rect, left, width), edit_text(edit), "text")
    place = _part(rect, rect.right() - author_width, author_width)
    paint.text_line(painter, place, edit.author, "muted", _RIGHT)


def _moment(moment: dt.datetime) -> str:
    return f"{moment:%m-%d %H:%M}"


def _paint_icon(painter: QPainter, rect: QRect, name: str, color: str) -> None:
    ratio = painter.device().devicePixelRatio()
    top = rect.center().y() - NORMAL // 2
    painter.drawPixmap(rect.left(), top, pixmap(name, color, NORMAL, ratio))


def _part(rect: QRect, left: int, width: int) -> QRect:
    return QRect(left, rect.top(), width, rect.height())


def _bar_color(step: Step) -> str:
    if step.severity is Severity.ERROR:
        return "danger"
    if step.severity is Severity.WARNING:
        return "warning"
    return "success" if step.done == step.total else "primary"


def _ink(severity: Severity | None) -> str:
    if severity is Severity.ERROR:
        return "danger-ink"
    return "warning-ink" if severity is Severity.WARNING else "muted"
