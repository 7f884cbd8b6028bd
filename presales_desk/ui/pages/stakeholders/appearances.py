"""Where else in the project a person stands: phases, slides, to-dos."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.records.outline import Slide
from presales_desk.records.people import AUDIENCE, Todo
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.ui.desk import Desk

_MOST = 8


@dataclass(frozen=True, slots=True)
class Appearance:
    """A record that a person belongs to, and the page that shows it."""

    text: str
    page: str
    record_id: str


def appearances(desk: Desk, records: PlanRecords, person_id: str) -> list[Appearance]:
    """Return where a person appears: phases they listen to, slides for them, to-dos about them."""
    sources = set(records.linking(person_id, AUDIENCE))
    phase = translate("Appearances", "Phase: {name}")
    slide = translate("Appearances", "Slide: {title}")
    todo = translate("Appearances", "To do: {text}")
    found = [
        Appearance(phase.format(name=each.name), "positioning", each.id)
        for each in records.phases
        if each.id in sources
    ]
    slides = desk.find(Slide, id=tuple(sources)) if sources else []
    found += [Appearance(slide.format(title=one.title), "outline", one.id) for one in slides]
    return found + [
        Appearance(todo.format(text=each.text), "todos", each.id)
        for each in desk.find(Todo, record_id=person_id, finished=None)
    ]


class AppearanceList(QFrame):
    """Chips that lead to where a person appears.

    Signals:
        opened: An Appearance.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self._body = column(self, margin=12, spacing=6)
        self._body.addWidget(PlainLabel(translate("Appearances", "Appears in"), "muted"))
        self._shown: Sequence[Appearance] = ()
        self.chips: list[Chip] = []

    @property
    def has_any(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._shown)

    def show_appearances(self, shown: Sequence[Appearance]) -> None:
        """Show where a person appears."""
        if list(shown) == list(self._shown):
            return
        self._shown = shown
        for chip in self.chips:
            chip.deleteLater()
        self.chips = [_AppearanceChip(each, self) for each in shown[:_MOST]]
        for chip in self.chips:
            self._body.addWidget(chip)


class _AppearanceChip(Chip):
    def __init__(self, shown: Appearance, owner: AppearanceList) -> None:
        super().__init__(shown.text, "line", clickable=True)
        self._shown, self._owner = shown, owner
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self._owner.opened.emit(self._shown)
