"""The tool bar: map, tree or list; which units; what the map shows beside the people."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QToolButton

from presales_desk.ui.widgets.advice_button import AdviceButton
from presales_desk.ui.widgets.buttons import Segmented
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Line, row
from presales_desk.ui.widgets.labels import PlainLabel, menu_text
from presales_desk.ui.widgets.search_field import SearchField
from presales_desk.ui.widgets.value_editors import CheckField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from presales_desk.records.people import Stakeholder

MAP, TREE, LIST = range(3)
_MOST_CHIPS = 3
_LONGEST = 12


class PeopleBar(QFrame):
    """Chooses what of the people is shown.

    Signals:
        view_chosen: ``MAP``, ``TREE`` or ``LIST``.
        filter_changed: Which units are shown.
        layers_changed: Whether targets or lines are shown.
        searched: Text to be found in the list.
    """

    view_chosen = Signal(int)
    filter_changed = Signal()
    layers_changed = Signal()
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setFixedHeight(40)
        self._units: dict[str, int] = {}
        self._chosen: set[str] = set()
        self.views = Segmented(
            [
                translate("PeopleBar", "Map"),
                translate("PeopleBar", "Tree"),
                translate("PeopleBar", "List"),
            ],
            translate("PeopleBar", "How to show the people"),
        )
        self.views.chosen.connect(self.view_chosen)
        self.chips: list[_UnitChip] = []
        self.more = QToolButton()
        self.more.setText("…")
        self.more.setAccessibleName(translate("PeopleBar", "More units"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.targets = CheckField(translate("PeopleBar", "Target stances"))
        self.lines = CheckField(translate("PeopleBar", "Lines"))
        self.advice = AdviceButton()
        self.search = SearchField(translate("PeopleBar", "Filter the list"))
        self._lay_out()

    def show_units(self, people: Sequence[Stakeholder]) -> None:
        """Offer the units of these people, the largest first."""
        counted = Counter(person.unit for person in people if person.unit)
        units = dict(counted.most_common())
        if units == self._units:
            return
        self._units = units
        self._chosen &= units.keys()
        self._make_chips()

    def show_view(self, view: int) -> None:
        """Show which view is in front, and what belongs to it."""
        self.views.choose(view)
        for widget in (self.targets, self.lines):
            widget.setVisible(view == MAP)
        self.search.setVisible(view == LIST)
        self._gap.setVisible(view != LIST)

    def shown(self, people: Sequence[Stakeholder]) -> list[Stakeholder]:
        """Return those whose unit is chosen; all while none is."""
        return [one for one in people if not self._chosen or one.unit in self._chosen]

    def show_all(self) -> None:
        """Show every unit again."""
        if self._chosen:
            self._chosen.clear()
            self._make_chips()
            self.filter_changed.emit()

    def choose_unit(self, unit: str) -> None:
        """Show a unit as well, or no longer."""
        self._chosen ^= {unit}
        for chip in self.chips:
            chip.show_chosen(chosen=chip.unit in self._chosen)
        self.filter_changed.emit()

    def _lay_out(self) -> None:
        line = row(self, spacing=8)
        line.setContentsMargins(16, 0, 16, 0)
        line.addWidget(self.views)
        line.addWidget(Line(Qt.Orientation.Vertical))
        self._label = PlainLabel(translate("PeopleBar", "Units"), "muted")
        line.addWidget(self._label)
        self._chip_row = row(spacing=6)
        line.addLayout(self._chip_row)
        line.addWidget(self.more)
        for box in (self.targets, self.lines):
            box.setChecked(True)
            box.clicked.connect(self.layers_changed)
            line.addWidget(box)
        self._gap = PlainLabel()
        line.addWidget(self._gap, 1)
        self.search.searched.connect(self.searched)
        line.addWidget(self.search, 1)
        line.addWidget(self.advice)
        self._make_chips()
        self.show_view(MAP)

    def _make_chips(self) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        units = list(self._units)
        self.chips = [_UnitChip(unit, self._units[unit], self) for unit in units[:_MOST_CHIPS]]
        for chip in self.chips:
            chip.show_chosen(chosen=chip.unit in self._chosen)
            self._chip_row.addWidget(chip)
        self._label.setVisible(len(units) > 1)
        for chip in self.chips:
            chip.setVisible(len(units) > 1)
        self.more.setVisible(len(units) > _MOST_CHIPS)
        menu = QMenu(self.more)
        for unit in units[_MOST_CHIPS:]:
            action = menu.addAction(f"{menu_text(unit)}  {self._units[unit]}")
            action.setCheckable(True)
            action.setChecked(unit in self._chosen)
            action.setData(unit)
        menu.triggered.connect(self._choose_action)
        self.more.setMenu(menu)

    @Slot(object)
    def _choose_action(self, action: QAction) -> None:
        self.choose_unit(str(action.data()))


class _UnitChip(Chip):
    """A unit and how many of its people there are."""

    def __init__(self, unit: str, count: int, bar: PeopleBar) -> None:
        short = unit if len(unit) <= _LONGEST else unit[: _LONGEST - 1] + "…"
        super().__init__(f"{short} {count}", "line", clickable=True)
        self.unit, self._bar = unit, bar
        self.setToolTip("" if short == unit else unit)
        self.clicked.connect(self._choose)

    def show_chosen(self, *, chosen: bool) -> None:
        """Show whether the unit is chosen."""
        self.show_text(self.text(), "on" if chosen else "line")
        self.setAccessibleDescription("✓" if chosen else "")

    @Slot()
    def _choose(self) -> None:
        self._bar.choose_unit(self.unit)
