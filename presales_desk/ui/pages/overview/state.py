"""The cards of the overview, two beside each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.method.keys import Importance
from presales_desk.records.enums import Result
from presales_desk.ui.opportunity_field import Spot
from presales_desk.ui.pages.overview import rows
from presales_desk.ui.pages.overview.elements import ElementPlot
from presales_desk.ui.pages.overview.gaps_card import GapsCard
from presales_desk.ui.pages.overview.position_map import PositionMap
from presales_desk.ui.pages.overview.win_card import WinCard
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import Card, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.actions.standing import Standing
    from presales_desk.planning.element_leads import ElementLead
    from presales_desk.records.project import Project
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.overview.gap_list import GapList

_LEVEL_TONES = {Importance.VERY_IMPORTANT: "danger", Importance.IMPORTANT: "warning"}
_RESULT_TONES = {Result.WON: "success", Result.LOST: "danger"}
_CHANGES = 7


class StateCards(QWidget):
    """Two cards: how far the project is in the method, and where it stands among the others.

    Signals:
        adjust_requested: The user wants to change the position.
    """

    adjust_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        title = translate("StateCards", "Progress in the method")
        self.steps = ItemList(title, rows.step_text, rows.paint_step, height=31, most=8)
        self.map = PositionMap()
        self._steps_card = _card(title, self.steps)
        self._map_card = Card(translate("StateCards", "Position"))
        self._map_card.body.addWidget(self.map)
        adjust = Button(translate("StateCards", "Adjust"), Kind.LINK)
        adjust.clicked.connect(self.adjust_requested)
        self._map_card.header.add(adjust)
        beside(self, self._steps_card, self._map_card)

    def show_standing(self, standing: Standing) -> None:
        """Show the progress."""
        overview = standing.overview
        self.steps.show_items(overview.steps)
        percent = translate("StateCards", "{percent}% complete").format(percent=overview.percent)
        self._steps_card.header.set_sub(percent)

    def show_position(self, project: Project, standing: Standing | None) -> None:
        """Show the project on the map among the others."""
        own = Spot(project.name, project.win_percent, project.level)
        cards = standing.others if standing is not None else ()
        others = [Spot(card.name, card.win_percent, card.level) for card in cards]
        self.map.show_spots(own, standing.win.percent if standing else None, others)
        self._map_card.header.set_sub(
            term(f"method.positions.{project.position}") if project.position else ""
        )


class CompareCards(QWidget):
    """Two cards: the six elements against the best rival, and what is missing.

    Signals:
        element_opened: Id of our cell of an element; empty while there is none.
    """

    element_opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        title = translate("CompareCards", "Six elements: we and the best rival")
        self.elements = ElementPlot()
        self.elements.opened.connect(self._open_element)
        self._elements_card = _card(title, self.elements)
        self.gaps_card = GapsCard(desk)
        beside(self, self._elements_card, self.gaps_card, share=8)

    @property
    def gaps(self) -> GapList:
        """The list of gaps."""
        return self.gaps_card.list

    def show_standing(self, standing: Standing) -> None:
        """Show scores and gaps."""
        self.elements.show_items(standing.elements)
        self.gaps_card.show_overview(standing.project_id, standing.overview)

    @Slot(object)
    def _open_element(self, lead: ElementLead) -> None:
        self.element_opened.emit(lead.record_id)


class WinCards(QWidget):
    """Two cards: the chance to win, and the latest changes.

    Signals:
        history_requested: The user wants all changes.
    """

    history_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.win = WinCard()
        title = translate("StateCards", "Latest changes")
        self.changes = ItemList(title, rows.change_text, rows.paint_change, height=28)
        nothing = translate("StateCards", "What is changed from now on is listed here.")
        self.changes.keep_rows(_CHANGES, nothing)
        changes_card = _card(title, self.changes)
        history = Button(translate("StateCards", "History"), Kind.LINK)
        history.clicked.connect(self.history_requested)
        changes_card.header.add(history)
        beside(self, self.win, changes_card)

    def show_standing(self, standing: Standing) -> None:
        """Show the chance, and what happened last."""
        material = standing.material
        self.win.show_win(material.project.win_percent, standing.win, material.plan.estimates)
        self.changes.show_items(standing.changes[:_CHANGES])


def beside(parent: QWidget, left: QWidget, right: QWidget, share: int = 11) -> None:
    """Lay two cards out beside each other in ``parent``; the left takes ``share`` twentieths."""
    line = row(parent, spacing=12)
    line.addWidget(left, share)
    line.addWidget(right, 20 - share)


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
    card.body.addStretch(1)
    return card
