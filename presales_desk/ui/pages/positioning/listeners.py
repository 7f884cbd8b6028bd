"""Who listens in the phase with the cursor: stakeholders as chips, and a way to add one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.ui.models.field import Choice
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel, safe_tooltip
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan import Phase
    from presales_desk.records.plan_records import PlanRecords

_ADD_WIDTH = 148
_MOST = 8


class ListenersRow(QWidget):
    """One line below the phases.

    Signals:
        turned: Id of a phase, id of the stakeholder who shall listen in it, or no more.
    """

    turned = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._phase_id = ""
        self._name = PlainLabel("", "muted")
        self._people = row(spacing=4)
        self._rest = ElidedLabel("", "muted")
        self.add = ChoiceField()
        self.add.setAccessibleName(translate("ListenersRow", "Add a listener"))
        self.add.setFixedWidth(theme().pixels(_ADD_WIDTH))
        self.add.left.connect(self._take)
        line = row(self, spacing=8)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self._name)
        line.addLayout(self._people)
        line.addWidget(self.add)
        line.addWidget(self._rest, 1)

    def show_phase(self, phase: Phase | None, records: PlanRecords, *, read_only: bool) -> None:
        """Show who listens in ``phase``; None, or nobody to choose from, hides the line."""
        self.setVisible(phase is not None and bool(records.stakeholders))
        if phase is None:
            return
        self._phase_id = phase.id
        self._name.setText(
            translate("ListenersRow", "Listeners in “{phase}”").format(phase=phase.name)
        )
        listening = records.listeners(phase.id)
        self._show_people(listening, read_only=read_only)
        ids = {person.id for person in listening}
        others = [
            Choice(person.id, dotted(person.name, person.title))
            for person in records.stakeholders
            if person.id not in ids
        ]
        self.add.show_choices([Choice(None, translate("ListenersRow", "Add …")), *others])
        self.add.setEnabled(bool(others) and not read_only)

    def _show_people(self, people: list[Stakeholder], *, read_only: bool) -> None:
        while (item := self._people.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for person in people[:_MOST]:
            button = _person_button(person, self._turn)
            button.setEnabled(not read_only)
            self._people.addWidget(button)
        self._rest.setText(f"+{len(people) - _MOST}" if len(people) > _MOST else "")

    @Slot()
    def _take(self) -> None:
        if isinstance(person_id := self.add.typed(), str):
            self._turn(person_id)

    def _turn(self, person_id: str) -> None:
        self.turned.emit(self._phase_id, person_id)


def _person_button(person: Stakeholder, turn: Callable[[str], object]) -> Button:
    """Return a button with the name of a listener that takes them out."""
    button = Button(person.name, Kind.DEFAULT, "x", small=True)
    button.setToolTip(safe_tooltip(translate("ListenersRow", "Take out of this phase")))
    return button.when_clicked(lambda: turn(person.id))
