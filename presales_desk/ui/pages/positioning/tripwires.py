"""When to get out in time: conditions that the program checks, and what we do then."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from presales_desk.actions.tripwires import (
    add_tripwire,
    change_tripwire,
    delete_tripwires,
    paste_tripwires,
)
from presales_desk.planning.tripwires import pulled
from presales_desk.records.plan import Tripwire
from presales_desk.ui.pages.positioning.tripwire_fields import (
    ActionPainter,
    WatchedPainter,
    people_of,
    tripwire_fields,
    watched,
)
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.actions.positioning import Positioning
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Choice
    from presales_desk.ui.pages.positioning.decisions import Decisions

_MOST_ROWS = 10


class TripwiresCard(Card):
    """Exit tripwires (method, section 16).

    Signals:
        cursor_moved: The row with the cursor should be seen: the page scrolls, the table may not.
    """

    cursor_moved = Signal()

    def __init__(self, desk: Desk, decisions: Decisions) -> None:
        super().__init__(translate("TripwiresCard", "When to get out"), padding=0)
        self._desk, self._decisions = desk, decisions
        self._people: list[Choice] = []
        fields = tripwire_fields(self._is_true, self._whom)
        self.table = RecordTable(fields, "positioning.tripwires", desk.preferences)
        self.table.setAccessibleName(translate("TripwiresCard", "When to get out"))
        self.table.grow_with_rows(_MOST_ROWS)
        for field in watched(fields):
            self.table.set_painter(field.name, WatchedPainter(field))
        self.table.set_painter("action", ActionPainter(self._is_true))
        self._teaching = Muted(_lesson(), wrap=True)
        self._teaching.setContentsMargins(12, 8, 12, 12)
        add = Button(translate("TripwiresCard", "Add tripwire"), Kind.GHOST, "plus", small=True)
        self.add_button = add.when_clicked(self.add)
        self.header.add(self.add_button)
        self.body.addWidget(self.table)
        self.body.addWidget(self._teaching)
        self.table.edit_requested.connect(self._change)
        self.table.paste_requested.connect(self._paste)
        self.table.row_requested.connect(self.add)
        self.table.delete_requested.connect(self._delete)

    def show_seen(self, seen: Positioning) -> None:
        """Show the tripwires, and which of them are true."""
        tripwires, read_only = seen.records.tripwires, self._desk.workspace.read_only
        self._people = people_of(seen.records)
        self.table.show_records(tripwires)
        self.table.set_read_only(read_only)
        self.table.setVisible(bool(tripwires))
        self._teaching.setVisible(not tripwires)
        self.add_button.setVisible(not read_only)
        true = sum(self._is_true(tripwire) for tripwire in tripwires)
        words = translate("TripwiresCard", "{count} true: act now").format(count=true)
        self.header.set_sub(words if true else str(len(tripwires) or ""))

    @Slot()
    def add(self) -> None:
        """Add a tripwire, and put the cursor on what it watches."""
        planned = add_tripwire(self._desk.workspace, self._decisions.seen.project.id)
        if self._desk.carry_out(planned) is not None:
            self.table.reveal(planned.value.id, "kind")
            self.table.setFocus()
            self.cursor_moved.emit()

    def _is_true(self, tripwire: Tripwire) -> bool:
        seen = self._decisions.seen
        return pulled(tripwire, seen.project, seen.records, self._desk.now().date())

    def _whom(self) -> Sequence[Choice]:
        return self._people

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        tripwire = self._desk.get(Tripwire, id)
        self._desk.carry_out(change_tripwire(self._desk.workspace, tripwire, fields))

    @Slot(object, object)
    def _paste(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        project_id = self._decisions.seen.project.id
        self._desk.carry_out(paste_tripwires(self._desk.workspace, project_id, changed, new))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        names = [term(f"tripwire.{self._desk.get(Tripwire, id).kind}") for id in ids]
        project_id = self._decisions.seen.project.id
        planned = delete_tripwires(self._desk.workspace, project_id, ids)
        if (edit := self._desk.carry_out(planned)) is not None:
            self._desk.tell(deleted_text(names), edit)


def _lesson() -> str:
    return translate(
        "TripwiresCard",
        "Agree now on what makes us stop: a day that passes, a budget below our price, a decision"
        " maker we have not met, a competitor who comes in. The program checks it every day.",
    )
