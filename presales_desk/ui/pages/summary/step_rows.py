"""The steps of the summary as rows: the result, then the six groups of the method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from presales_desk.method import load
from presales_desk.records.enums import Result
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from presales_desk.actions.summary import SummaryState
    from presales_desk.planning.summary import GroupState

ROW_HEIGHT = 48


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step as the list shows it.

    Attributes:
        name: With its number.
        detail: How far it is, in a few words.
        icon: Name of a file in ``resources/icons``.
        color: Token of the icon.
        ink: Token of the detail.

    """

    name: str
    detail: str
    icon: str
    color: str
    ink: str = "muted"


def step_rows(state: SummaryState) -> list[StepRow]:
    """Return the steps as they are now."""
    names = {group.key: group.name.of(language()) for group in load().summary_groups}
    ended = state.project.result is not Result.OPEN
    groups = [
        _group_row(f"{number} {names[group.key]}", group, ended=ended)
        for number, group in enumerate(state.groups, start=1)
    ]
    return [_result_row(state), *groups]


def describe_row(row: StepRow) -> str:
    """Return the whole text of a row, for screen readers and the tooltip."""
    return f"{row.name}\n{row.detail}"


def paint_row(painter: QPainter, rect: QRect, row: StepRow) -> None:
    """Draw the icon and beside it the name above the detail."""
    top = rect.top() + (rect.height() - NORMAL) // 2
    ratio = painter.device().devicePixelRatio()
    drawn = pixmap(row.icon, row.color, NORMAL, ratio)
    painter.drawPixmap(QRect(rect.left(), top, NORMAL, NORMAL), drawn)
    text = rect.adjusted(NORMAL + 10, 5, 0, -5)
    half = text.height() // 2
    painter.setFont(theme().font("bold"))
    paint.text_line(painter, text.adjusted(0, 0, 0, -half), row.name)
    painter.setFont(theme().font("micro"))
    paint.text_line(painter, text.adjusted(0, half, 0, 0), row.detail, row.ink)


def _result_row(state: SummaryState) -> StepRow:
    name, result = translate("StepRow", "Result"), state.project.result
    if result is Result.OPEN:
        undecided = translate("StepRow", "still open")
        return StepRow(name, undecided, "clock", "muted")
    if any(finding.field == "elements" for finding in state.findings):
        return _lacking_row(name, term("summary.elements"))
    return StepRow(name, term(f"result.{result}"), "ok", "success")


def _group_row(name: str, group: GroupState, *, ended: bool) -> StepRow:
    filled = translate("StepRow", "{filled} of {total} filled")
    detail = filled.format(filled=group.filled, total=group.total)
    if group.required_missing and ended:
        return _lacking_row(name, term(f"method.summary.{group.required_missing[0]}"))
    if group.filled == group.total:
        return StepRow(name, detail, "ok", "success")
    return StepRow(name, detail, "edit", "muted")


def _lacking_row(name: str, field: str) -> StepRow:
    lacking = translate("StepRow", "“{field}” is missing")
    return StepRow(name, lacking.format(field=field), "err", "danger", "danger-ink")
