"""What is asked for on the map, in the tree and in the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtWidgets import QMenu

from presales_desk.records.people import Stakeholder
from presales_desk.ui.pages.stakeholders.looks import shown_name
from presales_desk.ui.widgets.labels import menu_text
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.stakeholders.gestures import PeopleGestures
    from presales_desk.ui.pages.stakeholders.views import PeopleViews

_MIDDLE = (0, 50)


class BoardRequests(QObject):
    """Follows the views: each of their signals becomes a gesture."""

    def __init__(self, desk: Desk, views: PeopleViews, gestures: PeopleGestures) -> None:
        super().__init__(views)
        self._desk, self._views, self._gestures = desk, views, gestures
        self._follow_map()
        self._follow_rows()

    def _follow_map(self) -> None:
        board, gestures = self._views.map, self._gestures
        board.moved.connect(gestures.move)
        board.nudged.connect(self._nudge)
        board.targeted.connect(gestures.aim)
        board.target_nudged.connect(self._nudge_target)
        board.dropped.connect(gestures.put)
        board.line_wanted.connect(self._offer_line)
        board.delete_requested.connect(self._delete)
        self._views.strip.place_wanted.connect(self._put_in_middle)

    def _follow_rows(self) -> None:
        self._views.tree.superior_wanted.connect(self._report_to)
        self._views.tree.delete_requested.connect(self._delete)
        self._views.list.edit_requested.connect(self._change)
        self._views.list.paste_requested.connect(self._paste)
        self._views.list.delete_requested.connect(self._delete)

    @Slot(int, int)
    def _nudge(self, stance: int, influence: int) -> None:
        ids = [item.placed.person.id for item in self._views.map.map.chosen()]
        self._gestures.nudge(ids, stance, influence)

    @Slot(int)
    def _nudge_target(self, points: int) -> None:
        person = self._desk.get(Stakeholder, self._views.map.current_id())
        known = person.target_stance if person.target_stance is not None else person.stance
        target = min(max((known or 0) + points, -100), 100)
        self._gestures.aim(person.id, target, by_key=True)

    @Slot(str)
    def _put_in_middle(self, id: str) -> None:
        self._gestures.put(id, *_MIDDLE)

    @Slot(str, str)
    def _report_to(self, id: str, superior_id: str) -> None:
        self._gestures.report_to(id, superior_id or None)

    @Slot(str, object)
    def _change(self, id: str, fields: Any) -> None:
        self._gestures.change(id, fields)

    @Slot(object, object)
    def _paste(self, changed: Any, new: Any) -> None:
        self._gestures.paste(self._desk.project_id, changed, new)

    @Slot(object)
    def _delete(self, ids: Any) -> None:
        self._gestures.delete(self._desk.project_id, ids)

    @Slot(str, str)
    def _offer_line(self, one: str, other: str) -> None:
        """Ask what the line between two people says, where it ends."""
        names = [menu_text(shown_name(self._desk.get(Stakeholder, id))) for id in (one, other)]
        reports = translate("BoardRequests", "{one} reports to {other}")
        influences = translate("BoardRequests", "{one} influences {other}")
        menu = QMenu(self._views)
        menu.setObjectName("lineMenu")
        gestures = self._gestures
        for words, ends, act in (
            (reports, (one, other), gestures.report_to),
            (reports, (other, one), gestures.report_to),
            (influences, (one, other), gestures.influence),
            (influences, (other, one), gestures.influence),
        ):
            first, second = names if ends == (one, other) else names[::-1]
            action = menu.addAction(words.format(one=first, other=second))
            action.triggered.connect(_Deed(action, act, *ends).do)
        menu.aboutToHide.connect(menu.deleteLater)
        board = self._views.map
        node = board.map.nodes.get(other)
        place = node.card().center() if node is not None else QPointF()
        menu.popup(board.viewport().mapToGlobal(board.mapFromScene(place)))


class _Deed(QObject):
    """A choice of the menu and the two people it is about."""

    def __init__(self, parent: QObject, act: Any, one: str, other: str) -> None:
        super().__init__(parent)
        self._act, self._one, self._other = act, one, other

    @Slot()
    def do(self) -> None:
        """Draw the line."""
        self._act(self._one, self._other)
