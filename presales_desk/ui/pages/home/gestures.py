"""What a user does with whole projects, from Home and from the list alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from presales_desk.actions.projects import close_project, delete_project, new_project
from presales_desk.records.enums import Result
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.pages.home.selection import Shelf, shelf_of
from presales_desk.ui.project_exchange import ProjectExchange
from presales_desk.ui.sample_project import open_sample
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.actions.planned import Planned
    from presales_desk.records.project import Project
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.cards import ProjectCard
    from presales_desk.workspace.workspace import Edit


class ProjectGestures(QObject):
    """Begins, opens, closes, deletes, imports and exports projects."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.exchange = ProjectExchange(desk, page)

    def commands(self) -> list[Command]:
        """Return the commands that both pages offer in their header."""
        return [
            Command(
                id="projects.sample",
                title=translate("ProjectGestures", "Open the sample project"),
                icon="bulb",
                where=Where.HEADER,
                run=self.open_sample,
            ),
            Command(
                id="projects.import",
                title=translate("ProjectGestures", "Import project file…"),
                icon="import",
                where=Where.HEADER,
                enabled=self._may_write,
                run=self.choose_import,
            ),
            Command(
                id="projects.new",
                title=translate("ProjectGestures", "New project"),
                icon="plus",
                where=Where.PRIMARY,
                enabled=self._may_write,
                run=self.begin,
            ),
        ]

    def open(self, project_id: str) -> None:
        """Open a project where it was left."""
        self._desk.open_project(project_id)

    def open_finding(self, card: ProjectCard) -> None:
        """Open a project where its worst finding is mended."""
        if card.gap_severity is not None:
            self._desk.open_project(card.project_id, card.gap_page, card.gap_record_id)

    def begin(self) -> None:
        """Ask for a name, make the project and open its overview, where its facts are asked."""
        from presales_desk.ui.pages.home.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._desk.language, self._page)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        today = self._desk.now().date()
        planned = new_project(self._desk.workspace, **dialog.values(), today=today)
        if self._apply(planned) is not None:
            self._desk.open_project(planned.value.id, "overview")

    def open_sample(self) -> None:
        """Open the sample in the language of the window; it is made when it is not there."""
        open_sample(self._desk)

    def choose_import(self) -> None:
        """Ask for project files and take them in."""
        self.exchange.choose_import()

    def take_in(self, file: Path) -> None:
        """Import a project file as one edit, or merge one that came back."""
        self.exchange.take_in(file)

    def close(self, project_id: str, result: Result) -> None:
        """Record how a project ended, or open it again; the toast takes it back."""
        today = self._desk.now().date()
        planned = close_project(self._desk.workspace, project_id, result, today=today)
        self._apply_and_tell(planned, planned.value.name, term(f"result.{result}"))

    def delete(self, project_id: str) -> None:
        """Delete a project with all that belongs to it; the toast takes it back."""
        planned = delete_project(self._desk.workspace, project_id)
        others = len(planned.changes) - 1
        edit = self._apply(planned)
        if edit is not None:
            words = translate(
                "ProjectGestures", "Deleted “{name}” with all that is in it (records: {count})"
            )
            self._desk.tell(words.format(name=planned.value.name, count=others), edit)

    def offer(self, card: ProjectCard, where: QPoint) -> QMenu:
        """Show everything that can be done to one project."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        id = card.project_id
        menu.addAction(translate("ProjectGestures", "Open"), partial(self.open, id))
        if card.gap_severity is not None:
            menu.addAction(
                translate("ProjectGestures", "Go to what is missing most"),
                partial(self.open_finding, card),
            )
        menu.addSeparator()
        self._offer_results(menu, card)
        menu.addSeparator()
        menu.addAction(
            translate("ProjectGestures", "Export project file…"),
            partial(self.exchange.choose_export, id),
        )
        if self._may_write():
            menu.addAction(translate("ProjectGestures", "Delete"), partial(self.delete, id))
        menu.popup(where)
        return menu

    def _offer_results(self, menu: QMenu, card: ProjectCard) -> None:
        id = card.project_id
        if shelf_of(card) is not Shelf.UNDER_WAY:
            menu.addAction(
                translate("ProjectGestures", "Summary and archive"),
                partial(self._desk.open_project, id, "summary"),
            )
        if not self._may_write() or card.archived is not None:
            return
        if card.result is not Result.OPEN:
            again = translate("ProjectGestures", "Open again: no result yet")
            menu.addAction(again, partial(self.close, id, Result.OPEN))
        for result in (Result.WON, Result.LOST, Result.WITHDRAWN):
            if result is not card.result:
                ended = translate("ProjectGestures", "Close: {result}")
                menu.addAction(
                    ended.format(result=term(f"result.{result}")), partial(self.close, id, result)
                )

    def _may_write(self) -> bool:
        return not self._desk.workspace.read_only

    def _apply(self, planned: Planned[Project]) -> Edit | None:
        return self._desk.carry_out(planned)

    def _apply_and_tell(self, planned: Planned[Project], name: str, result: str) -> None:
        edit = self._apply(planned)
        if edit is not None:
            words = translate("ProjectGestures", "“{name}”: {result}")
            self._desk.tell(words.format(name=name, result=result), edit)
