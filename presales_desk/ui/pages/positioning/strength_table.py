"""The matrix of strengths by phases: a row for each strength, a column for each phase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from presales_desk.planning.strengths import StrengthStage, StrengthState
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.models.values import date_text
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.records.plan import Phase, Showing
    from presales_desk.ui.preferences import Preferences

_TONES = {
    StrengthStage.NEVER: "danger",
    StrengthStage.EARLY: "warning",
    StrengthStage.TWICE: "warning",
    StrengthStage.PLANNED: "neutral",
    StrengthStage.SHOWN: "success",
}
_MOST_ROWS = 10
_PHASE_WIDTH = 116


@dataclass(frozen=True, slots=True)
class Strength:
    """One strength as the table shows it.

    Attributes:
        showings: By id of the phase.

    """

    state: StrengthState
    showings: Mapping[str, Showing]


def strength_table(phases: Sequence[Phase], preferences: Preferences) -> RecordTable:
    """Return a table with a column for each of these phases, whose boxes are to be ticked."""
    table = RecordTable((*_fields(), *map(_phase_field, phases)), "", preferences)
    table.setAccessibleName(translate("StrengthTable", "Schedule of strengths"))
    table.grow_with_rows(_MOST_ROWS)
    table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
    table.set_painter("weight", _paint_weight)
    for phase in phases:
        table.set_painter(phase.id, _CellPainter(phase.id))
    return table


def rows_of(states: Sequence[StrengthState], showings: Sequence[Showing]) -> list[Shown]:
    """Return the rows for these strengths; the record of a row has the id of the strength."""
    by_item: dict[str, dict[str, Showing]] = {}
    for showing in showings:
        by_item.setdefault(showing.swot_item_id, {})[showing.phase_id] = showing
    return [
        Shown(id=state.item.id, value=Strength(state, by_item.get(state.item.id, {})))
        for state in states
    ]


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            name="text",
            heading=translate("StrengthTable", "Strength"),
            derive=lambda row: row.value.state.item.text,
            read_only=True,
            width=0,
        ),
        Field(
            name="weight",
            heading=translate("StrengthTable", "Weight"),
            derive=lambda row: row.value.state.item.weight,
            order=lambda row: row.value.state.item.weight,
            read_only=True,
            width=60 if language() == "zh" else 76,
        ),
        Field(
            name="state",
            heading=translate("StrengthTable", "State"),
            editor=Editor.CHOICE,
            choices=choices_of(StrengthStage, "strength", _TONES),
            derive=lambda row: row.value.state.state,
            read_only=True,
            width=92 if language() == "zh" else 116,
        ),
    )


def _phase_field(phase: Phase) -> Field:
    return Field(
        name=phase.id,
        heading=phase.name,
        hint=phase.name,
        editor=Editor.CHECK,
        derive=lambda row: phase.id in row.value.showings,
        width=_PHASE_WIDTH,
    )


def _paint_weight(painter: QPainter, rect: QRect, record: Record) -> None:
    assert isinstance(record, Shown)
    painter.setFont(theme().font("small"))
    weight = record.value.state.item.weight
    middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, rect, "●" * weight + "○" * (3 - weight), "muted", middle)


class _CellPainter:
    """Draws the box of a phase, and beside it the day on which the strength was shown."""

    def __init__(self, phase_id: str) -> None:
        self._phase_id = phase_id

    def __call__(self, painter: QPainter, rect: QRect, record: Record) -> None:
        assert isinstance(record, Shown)
        showing = record.value.showings.get(self._phase_id)
        paint.paint_check(painter, rect, checked=showing is not None)
        if showing is None or showing.shown is None:
            return
        painter.setFont(theme().font("micro"))
        beside = rect.adjusted(24, 0, 0, 0)
        paint.text_line(painter, beside, f"✓ {date_text(showing.shown)[5:]}", "success-ink")
