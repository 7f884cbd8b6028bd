"""What is asked for in the inspector, about the person whom it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.stakeholders.appearances import Appearance
    from presales_desk.ui.pages.stakeholders.gestures import PeopleGestures
    from presales_desk.ui.pages.stakeholders.inspector import PersonInspector


class DrawerRequests(QObject):
    """Follows the inspector: each of its signals becomes a gesture."""

    def __init__(self, desk: Desk, drawer: PersonInspector, gestures: PeopleGestures) -> None:
        super().__init__(drawer)
        self._desk, self._drawer, self._gestures = desk, drawer, gestures
        profile, relations = drawer.profile, drawer.relations
        profile.edit_requested.connect(self._change)
        profile.typing.connect(desk.typing)
        profile.merge_wanted.connect(self._merge)
        profile.both_wanted.connect(self._keep_both)
        relations.superior_wanted.connect(self._report_to)
        relations.influence_wanted.connect(self._influence)
        relations.line_dropped.connect(gestures.drop_line)
        drawer.appearances.opened.connect(self._open)
        drawer.delete_wanted.connect(self._delete)

    @Slot(str, object, str)
    def _change(self, name: str, value: object, merge_key: str) -> None:
        self._gestures.change(self._drawer.person_id, {name: value}, merge_key)

    @Slot()
    def _merge(self) -> None:
        self._gestures.merge(self._drawer.person_id)

    @Slot()
    def _keep_both(self) -> None:
        self._gestures.keep_both(self._drawer.person_id)

    @Slot(object)
    def _report_to(self, superior_id: object) -> None:
        id = superior_id if isinstance(superior_id, str) else None
        refused = self._drawer.relations.show_refusal
        self._gestures.report_to(self._drawer.person_id, id, refused)

    @Slot(str)
    def _influence(self, other_id: str) -> None:
        self._gestures.influence(self._drawer.person_id, other_id)

    @Slot(object)
    def _open(self, shown: Appearance) -> None:
        self._desk.show_page(shown.page, shown.record_id)

    @Slot()
    def _delete(self) -> None:
        self._gestures.delete(self._desk.project_id, [self._drawer.person_id])
