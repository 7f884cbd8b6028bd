"""The people as a map, as a tree and as a list: one of them in front, all of one mind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from presales_desk.planning.people import double_findings, is_placed
from presales_desk.ui.pages.stakeholders.map_view import StanceMapView
from presales_desk.ui.pages.stakeholders.people_list import make_people_list
from presales_desk.ui.pages.stakeholders.scene import StanceMap, is_line
from presales_desk.ui.pages.stakeholders.strip import UnplacedStrip
from presales_desk.ui.pages.stakeholders.tool_bar import LIST, MAP, TREE, PeopleBar
from presales_desk.ui.pages.stakeholders.tree import OrganisationTree
from presales_desk.ui.widgets.frames import column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.records.people import Stakeholder
    from presales_desk.records.plan_records import PlanRecords
    from presales_desk.records.summary import Link
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Choice
    from presales_desk.ui.pages.stakeholders.looks import Look


@dataclass(frozen=True, slots=True)
class People:
    """What the views show of a project.

    Attributes:
        looks: How each person appears, by id.
        rivals: Whom they may lean to.

    """

    records: PlanRecords
    looks: Mapping[str, Look]
    rivals: Sequence[Choice]

    @property
    def lines(self) -> list[Link]:
        """The lines of reporting and influence."""
        return [link for link in self.records.links if is_line(link)]


class PeopleViews(QWidget):
    """Map, tree and list. What is chosen in one is chosen in all.

    Signals:
        selected: Id of the chosen person; empty for none.
    """

    selected = Signal(str)

    def __init__(self, desk: Desk, bar: PeopleBar) -> None:
        super().__init__()
        self._bar = bar
        self._people: People | None = None
        self._current = ""
        self._read_only = desk.workspace.read_only
        self.map, self.strip, self.tree = StanceMapView(), UnplacedStrip(), OrganisationTree()
        self.list = make_people_list(self._rivals, desk.preferences, read_only=self._read_only)
        self._stack = QStackedWidget()
        board = QWidget()
        self._beside_map = column(board)
        self._beside_map.addWidget(self.map, 1)
        self._beside_map.addWidget(self.strip)
        for view in (board, self.tree, self.list):
            self._stack.addWidget(view)
        column(self).addWidget(self._stack)
        self._connect()

    def show_people(self, people: People) -> None:
        """Show the people of a project as they are now."""
        self._people = people
        self._bar.show_units(people.records.stakeholders)
        self._show_front()

    def choose(self, id: str) -> None:
        """Choose a person in the view that is in front, without telling."""
        self._current = id
        if self.view == MAP:
            self.map.choose(id)
        elif self.view == TREE:
            self.tree.choose(id)
        else:
            self.list.reveal(id)

    @property
    def view(self) -> int:
        """Which of map, tree and list is in front."""
        return self._stack.currentIndex()

    @Slot(int)
    def show_view(self, view: int) -> None:
        """Bring a view to the front, with the same person chosen."""
        self._stack.setCurrentIndex(view)
        self._bar.show_view(view)
        self._show_front()
        self.front.setFocus()

    @property
    def front(self) -> QWidget:
        """The view one works in."""
        return (self.map, self.tree, self.list)[self.view]

    def shown_people(self) -> list[Stakeholder]:
        """Return those whom the filter lets through."""
        return self._bar.shown(self._people.records.stakeholders) if self._people else []

    def _connect(self) -> None:
        self._bar.view_chosen.connect(self.show_view)
        self._bar.filter_changed.connect(self._show_front)
        self._bar.layers_changed.connect(self._show_front)
        self._bar.searched.connect(self.list.set_filter)
        for view in (self.map, self.strip, self.tree, self.list):
            view.selected.connect(self._choose)
        for placing in (self.map.dropped, self.strip.place_wanted):
            placing.connect(self._choose)  # whoever gets a place stays chosen

    def _rivals(self) -> Sequence[Choice]:
        return self._people.rivals if self._people is not None else ()

    @Slot(str)
    def _choose(self, id: str) -> None:
        if id != self._current:
            self._current = id
            self.selected.emit(id)

    @Slot()
    def _show_front(self) -> None:
        """Show what changed in the view in front; the others follow when they come there."""
        if self._people is None:
            return
        people, shown, movable = self._people, self.shown_people(), not self._read_only
        if self.view == TREE:
            self.tree.show_people(shown, people.lines, people.looks, movable=movable)
        elif self.view == LIST:
            self.list.show_records(shown, double_findings(people.records))
        else:
            self._show_map(people, shown, movable=movable)
        self.choose(self._current)

    def _show_map(self, people: People, shown: list[Stakeholder], *, movable: bool) -> None:
        lines = people.lines if self._bar.lines.isChecked() else ()
        ghosts = self._bar.targets.isChecked()
        unplaced = [person for person in shown if not is_placed(person)]
        self.strip.show_people(unplaced, people.looks, movable=movable)
        self._beside_map.activate()  # the strip may be gone: people are placed once, for that room
        self.map.show_map(StanceMap(shown, people.looks, lines, ghosts, movable))
