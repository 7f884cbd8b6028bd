"""Taking the entry that is read into the open project: a menu asks where."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from presales_desk.actions.entry_uses import (
    has_exchange,
    use_as_question,
    use_in_swot,
    use_in_todo,
    use_on_slide,
)
from presales_desk.method.keys import Quadrant
from presales_desk.records.project import Project
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from presales_desk.actions.planned import Planned
    from presales_desk.knowledge.entry import Entry
    from presales_desk.ui.desk import Desk


class UseGestures(QObject):
    """Offers the places where an entry fits, and puts it there with its origin."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk

    def project_name(self) -> str:
        """Return the name of the open project; empty when none is open or none can be changed."""
        if not self._desk.project_id or self._desk.workspace.read_only:
            return ""
        return self._desk.get(Project, self._desk.project_id).name

    def fill(self, menu: QMenu, entry: Entry) -> None:
        """Offer every place in the open project."""
        boards = menu.addMenu(translate("UseGestures", "SWOT"))
        for quadrant in Quadrant:
            name = term(f"method.swot.{quadrant}")
            boards.addAction(name, partial(self._in_swot, entry, quadrant))
        if has_exchange(self._desk.workspace, self._desk.project_id):
            name = translate("UseGestures", "Question bank")
            menu.addAction(name, partial(self._in_questions, entry))
        menu.addAction(translate("UseGestures", "Slide"), partial(self._on_slide, entry))
        menu.addAction(translate("UseGestures", "To-do"), partial(self._in_todos, entry))

    def _in_swot(self, entry: Entry, quadrant: Quadrant) -> None:
        reader, project = self._desk.workspace, self._desk.project_id
        where = translate("UseGestures", "the SWOT")
        self._carry_out(use_in_swot(reader, project, entry, quadrant), where)

    def _in_questions(self, entry: Entry) -> None:
        reader, project = self._desk.workspace, self._desk.project_id
        where = translate("UseGestures", "the question bank")
        self._carry_out(use_as_question(reader, project, entry), where)

    def _on_slide(self, entry: Entry) -> None:
        reader, project = self._desk.workspace, self._desk.project_id
        where = translate("UseGestures", "a slide")
        self._carry_out(use_on_slide(reader, project, entry), where)

    def _in_todos(self, entry: Entry) -> None:
        reader, project = self._desk.workspace, self._desk.project_id
        where = translate("UseGestures", "the to-dos")
        self._carry_out(use_in_todo(reader, project, entry), where)

    def _carry_out(self, planned: Planned[str], where: str) -> None:
        edit = self._desk.carry_out(planned)
        if edit is not None:
            words = translate("UseGestures", "Taken over into {where} of “{project}”")
            self._desk.tell(words.format(where=where, project=self.project_name()), edit)
