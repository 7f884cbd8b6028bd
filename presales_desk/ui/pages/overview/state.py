"""The upper half of the overview: progress and gaps at the left, position and changes right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presales_desk.method.keys import Importance
from presales_desk.records.enums import Result
from presales_desk.ui.pages.overview import rows
from presales_desk.ui.pages.overview.position_map import PositionMap, Spot
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Card, column, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import finding_text, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.standing import Standing
    from presales_desk.records.project import Project
    from presales_desk.workspace.workspace import Edit

_LEVEL_TONES = {Importance.VERY_IMPORTANT: "danger", Importance.IMPORTANT: "warning"}
_RESULT_TONES = {Result.WON: "success", Result.LOST: "danger"}
_GAPS, _CHANGES = 5, 3
_LOW_GAPS, _LOW_CHANGES = 4, 2  # so few that a low window shows the key dates below


class StateCards(QWidget):
    """Four cards that tell where the project stands.

    Signals:
        adjust_requested: The user wants to change the position.
        history_requested: The user wants all changes.
    """

    adjust_requested = Signal()
    history_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.steps = ItemList(
            translate("StateCards", "Progress in the method"),
            rows.step_text,
            rows.paint_step,
            height=34,
            most=8,
        )
        self.gaps = ItemList(
            translate("StateCards", "What is missing"),
            finding_text,
            rows.paint_gap,
            height=34,
        )
        self.changes = ItemList(
            translate("StateCards", "Latest changes"),
            rows.change_text,
            rows.paint_change,
            height=28,
        )
        self._changes: Sequence[Edit] = ()
        self.set_low(low=False)
        self.map = PositionMap()
        self._steps_card = _card(translate("StateCards", "Progress in the method"), self.steps)
        self._gaps_card = _card(translate("StateCards", "What is missing"), self.gaps)
        self._changes_card = _card(translate("StateCards", "Latest changes"), self.changes)
        self._map_card = Card(translate("StateCards", "Position"))
        self._map_card.body.addWidget(self.map)
        self._add_links()
        self._lay_out()

    def show_standing(self, standing: Standing) -> None:
        """Show progress, gaps and changes."""
        overview = standing.overview
        self.steps.show_items(overview.steps)
        self.gaps.show_items(overview.findings)
        self._changes = standing.changes
        self._show_changes()
        self._gaps_card.header.set_sub(str(len(overview.findings) or ""))
        percent = translate("StateCards", "{percent}% complete").format(percent=overview.percent)
        self._steps_card.header.set_sub(percent)

    def show_position(self, project: Project, standing: Standing | None) -> None:
        """Show the project on the map among the others."""
        own = Spot(project.name, project.win_percent, project.level)
        cards = standing.others if standing is not None else ()
        self.map.show_spots(own, [Spot(c.name, c.win_percent, c.level) for c in cards])
        self._map_card.header.set_sub(
            term(f"method.positions.{project.position}") if project.position else ""
        )

    def set_low(self, *, low: bool) -> None:
        """Take less height in a low window."""
        nothing = translate("StateCards", "Nothing is missing now.")
        self.gaps.keep_rows(_LOW_GAPS if low else _GAPS, nothing)
        unchanged = translate("StateCards", "What is changed from now on is listed here.")
        self._rows_of_changes = _LOW_CHANGES if low else _CHANGES
        self.changes.keep_rows(self._rows_of_changes, unchanged)
        self._show_changes()

    def _show_changes(self) -> None:
        """Show as many as there are rows: the history has the rest."""
        self.changes.show_items(self._changes[: self._rows_of_changes])

    def _add_links(self) -> None:
        adjust = Button(translate("StateCards", "Adjust"), Kind.LINK)
        adjust.clicked.connect(self.adjust_requested)
        self._map_card.header.add(adjust)
        history = Button(translate("StateCards", "History"), Kind.LINK)
        history.clicked.connect(self.history_requested)
        self._changes_card.header.add(history)

    def _lay_out(self) -> None:
        line = row(self, spacing=12)
        left, right = column(spacing=12), column(spacing=12)
        left.addWidget(self._steps_card)
        left.addWidget(self._gaps_card)
        left.addStretch(1)
        right.addWidget(self._map_card, 1)
        right.addWidget(self._changes_card)
        line.addLayout(left, 11)
        line.addLayout(right, 9)


class HeadChips(QWidget):
    """Importance, position and result of the project in the header of the page."""

    def __init__(self) -> None:
        super().__init__()
        self._level, self._position, self._result = Chip(""), Chip("", "primary"), Chip("")
        line = row(self, spacing=6)
        for chip in (self._result, self._level, self._position):
            line.addWidget(chip)

    def show_project(self, project: Project) -> None:
        """Show what is decided; what is not takes no room."""
        level, position = project.level, project.position
        tone = _LEVEL_TONES.get(level, "neutral") if level else "neutral"
        self._level.show_text(term(f"method.importance.{level}") if level else "", tone)
        self._position.show_text(
            term(f"method.positions.{position}") if position else "", "primary"
        )
        ended = project.result is not Result.OPEN
        self._result.show_text(
            term(f"result.{project.result}") if ended else "",
            _RESULT_TONES.get(project.result, "neutral"),
        )
        for chip in (self._result, self._level, self._position):
            chip.setVisible(bool(chip.text()))


def _card(title: str, content: QWidget) -> Card:
    card = Card(title, padding=0)
    card.body.addWidget(content)
    return card
