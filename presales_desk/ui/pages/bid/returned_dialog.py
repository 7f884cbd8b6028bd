"""What a file that came back would change, side by side with what we have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.planning.bid.answers import title_of
from presales_desk.records.tender import TenderClause
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.pages.bid.rows_table import heading_of
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.bid_returns import ReturnedFile
    from presales_desk.planning.bid.returned import Difference

_BOTH = "both"
_SIZE = (1040, 600)


@dataclass(frozen=True, slots=True)
class _Row:
    difference: Difference
    taken: bool


class ReturnedDialog(QDialog):
    """Each field that was changed outside; nothing changes before the button is pressed.

    What was changed here as well is marked, and like what came back empty it is only taken over
    when somebody ticks it.
    """

    def __init__(self, returned: ReturnedFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ReturnedDialog", "Merge what came back"))
        self.resize(*_SIZE)
        self._returned = returned
        self._taken = [
            not (each.collides or each.clears) for each in returned.comparison.differences
        ]
        self.table = RecordTable(_fields(), "bid.returned", lines=2)
        self.table.setAccessibleName(translate("ReturnedDialog", "What was changed outside"))
        self.table.edit_requested.connect(self._take)
        self._summary = PlainLabel("", "muted", wrap=True)
        self.accept_button = Button("", Kind.PRIMARY)
        self.accept_button.clicked.connect(self.accept)
        self._lay_out()
        self._show()

    def chosen(self) -> Sequence[Difference]:
        """Return what is to be taken over."""
        differences = self._returned.comparison.differences
        return [each for each, taken in zip(differences, self._taken, strict=True) if taken]

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        body.addWidget(PlainLabel(self._returned.name, "section"))
        hint = translate(
            "ReturnedDialog",
            "Ticked rows are taken over, as one step of undo. Where both sides changed a field, "
            "or it came back empty, ours is kept unless you tick it.",
        )
        body.addWidget(PlainLabel(hint, "muted", wrap=True))
        body.addWidget(self.table, 1)
        body.addLayout(dialog_foot(self, self.accept_button, self._summary))

    def _show(self) -> None:
        pairs = zip(self._returned.comparison.differences, self._taken, strict=True)
        rows = [Shown(id=str(place), value=_Row(*pair)) for place, pair in enumerate(pairs)]
        self.table.show_records(rows)
        self._summary.setText(_summary(self._returned))
        count = sum(self._taken)
        words = translate("ReturnedDialog", "Take over {count} {count:field|fields}")
        self.accept_button.setText(counted(words, count=count))
        why = translate("ReturnedDialog", "Tick what to take over.")
        self.accept_button.forbid("" if count else why)

    @Slot(str, object)
    def _take(self, id: str, fields: dict[str, Any]) -> None:
        self._taken[int(id)] = bool(fields["taken"])
        self._show()


def _summary(returned: ReturnedFile) -> str:
    comparison = returned.comparison
    both = sum(each.collides for each in comparison.differences)
    refused = len(comparison.refused)
    return dotted(
        translate("ReturnedDialog", "Changed on both sides: {count}").format(count=both)
        if both
        else "",
        translate("ReturnedDialog", "Clauses that are gone: {count}").format(count=comparison.gone)
        if comparison.gone
        else "",
        translate("ReturnedDialog", "Not one of the choices, left out: {count}").format(
            count=refused
        )
        if refused
        else "",
    )


def _fields() -> tuple[Field, ...]:
    sides = (Choice(_BOTH, translate("ReturnedDialog", "both sides"), "warning"), Choice("", ""))
    return (
        Field(
            name="taken",
            heading=translate("ReturnedDialog", "Take"),
            editor=Editor.CHECK,
            width=60,
            derive=lambda shown: shown.value.taken,
        ),
        _told("clause", translate("ReturnedDialog", "Clause"), 110, _clause_of),
        _told("field", translate("ReturnedDialog", "Field"), 96, _field_of),
        _told("ours", translate("ReturnedDialog", "Ours"), 0, _ours_of),
        _told("theirs", translate("ReturnedDialog", "Came back"), 0, _theirs_of),
        Field(
            name="collides",
            heading=translate("ReturnedDialog", "Changed"),
            editor=Editor.CHOICE,
            choices=sides,
            width=104,
            read_only=True,
            derive=_sides_of,
        ),
    )


def _told(name: str, heading: str, width: int, derive: Any) -> Field:
    return Field(
        name=name,
        heading=heading,
        editor=Editor.LONG_TEXT,
        width=width,
        read_only=True,
        derive=derive,
    )


def _sides_of(shown: Shown) -> str:
    return _BOTH if shown.value.difference.collides else ""


def _clause_of(shown: Shown) -> str:
    return title_of(shown.value.difference.clause)


def _field_of(shown: Shown) -> str:
    return heading_of(TenderClause, shown.value.difference.field)


def _ours_of(shown: Shown) -> str:
    return shown.value.difference.ours


def _theirs_of(shown: Shown) -> str:
    difference = shown.value.difference
    return translate("ReturnedDialog", "(emptied)") if difference.clears else difference.theirs
