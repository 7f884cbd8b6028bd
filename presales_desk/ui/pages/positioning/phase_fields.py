"""How the phases table shows and edits a phase."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from presales_desk.planning.phases import PhaseState, phase_state
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, term

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.records.plan import Phase
    from presales_desk.records.plan_records import PlanRecords

_TEXTS = ("focus", "purpose", "audience", "content", "strengths", "goal")
_TONES = {PhaseState.OVER: "success", PhaseState.RUNNING: "primary", PhaseState.AHEAD: "neutral"}


@dataclass
class PhaseContext:
    """What a row shows beside the fields of its phase.

    Attributes:
        linked: Names of the listeners or strengths of a phase, by field and id of the phase.

    """

    today: dt.date
    linked: Mapping[tuple[str, str], str]


def phase_lines() -> int:
    """Return how many lines a row has: letters take more room than characters."""
    return 2 if language() == "zh" else 3


def phase_fields(context: PhaseContext) -> tuple[Field, ...]:
    """Return the columns; ``context`` is read whenever a row is shown."""

    def state(phase: Phase) -> PhaseState:
        return phase_state(phase, context.today)

    texts = [
        Field(name=name, heading=term(f"phase_field.{name}"), editor=Editor.LONG_TEXT, width=0)
        for name in _TEXTS
    ]
    return (
        Field(
            name="name",
            heading=term("phase_field.name"),
            width=100 if language() == "zh" else 120,
            optional=False,
        ),
        Field(name="start", heading=term("phase_field.start"), editor=Editor.DATE, width=116),
        Field(name="end", heading=term("phase_field.end"), editor=Editor.DATE, width=116),
        *texts,
        Field(
            name="state",
            heading="",
            editor=Editor.CHOICE,
            choices=choices_of(PhaseState, "phase_state", _TONES),
            derive=state,
            read_only=True,
            width=76 if language() == "zh" else 96,
        ),
    )


def linked_names(records: PlanRecords) -> dict[tuple[str, str], str]:
    """Return who listens in each phase and what it brings out, in one line each."""
    comma = "、" if language() == "zh" else ", "
    strengths = {item.id: item.text for item in records.swot_items}
    shown: dict[str, list[str]] = {}
    for showing in records.showings:
        if showing.swot_item_id in strengths:
            shown.setdefault(showing.phase_id, []).append(strengths[showing.swot_item_id])
    found: dict[tuple[str, str], str] = {}
    for phase in records.phases:
        people = [person.name for person in records.listeners(phase.id)]
        found["audience", phase.id] = comma.join(people)
        found["strengths", phase.id] = comma.join(shown.get(phase.id, ()))
    return found


class LinkedPainter:
    """Draws the records that a phase is linked to, and the words beside them."""

    def __init__(self, name: str, context: PhaseContext) -> None:
        self._name, self._context = name, context

    def __call__(self, painter: QPainter, rect: QRect, record: Record) -> None:
        """Draw the cell of a phase, in as many lines as its row has."""
        linked = self._context.linked.get((self._name, record.id), "")
        words = str(getattr(record, self._name))
        text = ("；" if language() == "zh" else "; ").join(filter(None, (linked, words)))
        painter.setFont(theme().font())
        painter.setPen(theme().color("text"))
        lines = paint.wrapped(text, painter.font(), rect.width(), phase_lines())
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect, int(middle), "\n".join(lines))
