"""How the table of exit tripwires shows and edits one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from presales_desk.records.enums import TripwireKind
from presales_desk.ui import paint
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.pages.positioning.names import rival_name
from presales_desk.ui.theme import theme
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.records.plan import Tripwire
    from presales_desk.records.plan_records import PlanRecords

USED = {
    TripwireKind.DAY_PASSED: ("day",),
    TripwireKind.BUDGET_BELOW: ("amount",),
    TripwireKind.NOT_MET: ("day", "who"),
    TripwireKind.COMPETITOR_IN: ("who",),
    TripwireKind.WORDS: ("pulled",),
}
"""Which fields each kind watches by; the other cells show that they do not count."""
_WATCHED = ("day", "amount", "who", "pulled")


def tripwire_fields(
    is_true: Callable[[Tripwire], bool], people: Callable[[], Sequence[Choice]]
) -> tuple[Field, ...]:
    """Return the columns.

    Args:
        is_true: Whether the condition of a tripwire holds now.
        people: Stakeholders and competitors to choose from.

    """
    kind = Field(
        name="kind",
        heading=term("tripwire_field.kind"),
        editor=Editor.CHOICE,
        choices=choices_of(TripwireKind, "tripwire"),
        optional=False,
        width=128,
    )
    return (
        _state_field(is_true),
        kind,
        _field("day", Editor.DATE, 108),
        _field("amount", Editor.MONEY, 108 if language() == "zh" else 132),
        _who_field(people),
        _field("words", Editor.TEXT, 0),
        _field("pulled", Editor.CHECK, 72),
        _field("action", Editor.TEXT, 0),
    )


def people_of(records: PlanRecords) -> list[Choice]:
    """Return whom a tripwire can watch: nobody in particular, stakeholders, competitors."""
    rivals = [Choice(rival.id, rival_name(rival)) for rival in records.competitors]
    everyone = Choice(None, translate("TripwireTable", "every decision maker"))
    return [everyone, *(Choice(who.id, who.name) for who in records.stakeholders), *rivals]


class ActionPainter:
    """Draws what we do then, in red once the condition is true."""

    def __init__(self, is_true: Callable[[Tripwire], bool]) -> None:
        self._is_true = is_true

    def __call__(self, painter: QPainter, rect: QRect, record: Record) -> None:
        """Draw the cell of a tripwire."""
        tripwire: Tripwire = record  # pyright: ignore[reportAssignmentType] rows are tripwires
        true = self._is_true(tripwire)
        painter.setFont(theme().font("bold" if true else "body"))
        paint.text_line(painter, rect, tripwire.action, "danger-ink" if true else "text")


class WatchedPainter:
    """Draws a cell that counts as every cell is drawn, and a dash where it does not count."""

    def __init__(self, field: Field) -> None:
        self._field = field
        right = field.editor.is_numeric
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._side = side | Qt.AlignmentFlag.AlignVCenter

    def __call__(self, painter: QPainter, rect: QRect, record: Record) -> None:
        """Draw the cell of a tripwire."""
        tripwire: Tripwire = record  # pyright: ignore[reportAssignmentType] rows are tripwires
        painter.setFont(theme().font())
        if self._field.name not in USED[tripwire.kind]:
            paint.text_line(painter, rect, "—", "faint", self._side)
        elif self._field.editor is Editor.CHECK:
            paint.paint_check(painter, rect, checked=tripwire.pulled)
        elif self._field.name != "who" or tripwire.kind is TripwireKind.NOT_MET:
            text = self._field.text(self._field.value(tripwire))
            paint.text_line(painter, rect, text, align=self._side)
        else:  # a competitor: the words name one that is not listed yet
            name = self._field.text(tripwire.competitor_id) if tripwire.competitor_id else ""
            paint.text_line(painter, rect, name)


def watched(fields: Sequence[Field]) -> list[Field]:
    """Return the fields that only count for some kinds."""
    return [field for field in fields if field.name in _WATCHED]


def _field(name: str, editor: Editor, width: int) -> Field:
    return Field(name=name, heading=term(f"tripwire_field.{name}"), editor=editor, width=width)


def _state_field(is_true: Callable[[Tripwire], bool]) -> Field:
    true = Choice(value=True, label=translate("TripwireTable", "True"), tone="danger")
    quiet = Choice(value=False, label=translate("TripwireTable", "Not yet"), tone="success")
    return Field(
        name="state",
        heading=translate("TripwireTable", "State"),
        editor=Editor.CHOICE,
        choices=(true, quiet),
        derive=is_true,
        read_only=True,
        width=84,
    )


def _who_field(people: Callable[[], Sequence[Choice]]) -> Field:
    return Field(
        name="who",
        heading=term("tripwire_field.who"),
        editor=Editor.CHOICE,
        choices=people,
        derive=lambda tripwire: tripwire.stakeholder_id or tripwire.competitor_id,
        width=128,
    )
