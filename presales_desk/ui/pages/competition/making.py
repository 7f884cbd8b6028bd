"""What is made from the matrix: a workbook, a slide, items of the SWOT."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot

from presales_desk.actions.comparison_slide import plan_comparison
from presales_desk.actions.competition_file import competition_file_name, write_competition
from presales_desk.actions.swot_proposals import items_from_matrix, take_into_swot
from presales_desk.records.competition import Competitor
from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.pages.competition.proposals import Proposals
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.records.competition import SwotItem
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.page import Page
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader


class MatrixMaking(QObject):
    """Writes, adds and takes over; each tells what it did."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.project_id = ""

    def commands(self) -> Sequence[Command]:
        """Return what the page offers in its header."""
        return (
            Command(
                id="competition.to_swot",
                title=translate("MatrixMaking", "Take into SWOT"),
                hint=translate("MatrixMaking", "Offer what follows from clear leads as items"),
                icon="swot",
                where=Where.HEADER,
                enabled=self._may_make,
                run=self._offer,
            ),
            Command(
                id="competition.export",
                title=translate("MatrixMaking", "Export Excel"),
                hint=translate("MatrixMaking", "Write the matrix with its evidence as a workbook"),
                icon="export",
                where=Where.HEADER,
                enabled=self._has_rivals,
                run=self.choose_workbook,
            ),
            Command(
                id="competition.slide",
                title=translate("MatrixMaking", "Make comparison slide"),
                hint=translate("MatrixMaking", "Add a table without rivals' names to the outline"),
                icon="slides",
                where=Where.PRIMARY,
                enabled=self._may_make,
                run=self.add_slide,
            ),
        )

    def choose_workbook(self) -> None:
        """Ask where to save the matrix as a workbook, and write it there."""
        self._page.commit()
        project = self._desk.get(Project, self.project_id)
        name = competition_file_name(self._desk.workspace, project, self._desk.now().date())
        title = translate("MatrixMaking", "Export the matrix")
        kind = translate("MatrixMaking", "Excel workbooks")
        target = ask_target(self._page, title, kind, start_folder() / name)
        if target is not None:
            self.write_workbook(target)

    def write_workbook(self, target: Path) -> Task:
        """Write the matrix as ``target``; the window then offers to open it."""
        project_id = self.project_id

        def work(reader: Reader, job: Job) -> Path:
            return write_competition(reader, project_id, target, job)

        title = translate("MatrixMaking", "Writing {name}").format(name=target.name)
        return self._desk.run(work, title, self._desk.file_written)

    def add_slide(self) -> None:
        """Put the comparison into the current outline, or bring it up to date; show it there."""
        self._page.commit()
        planned = plan_comparison(self._desk.workspace, self.project_id)
        edit = self._desk.carry_out(planned) if planned.changes else None
        if edit is None and planned.changes:
            return
        made = planned.value
        self._desk.show_page("outline", made.slide.id)
        if not made.stood:
            words = translate(
                "MatrixMaking", "Added the slide “{title}”; rivals have no name on it"
            )
        elif edit is not None:
            words = translate("MatrixMaking", "Brought the slide “{title}” up to date")
        else:
            words = translate("MatrixMaking", "The slide “{title}” is there and up to date")
        self._desk.tell(words.format(title=made.slide.title), edit)

    def offer_items(self, corner: QPoint) -> Proposals | None:
        """Offer what follows for the SWOT, in a popup at ``corner``; None if there is nothing."""
        self._page.commit()
        items = items_from_matrix(self._desk.workspace, self.project_id)
        if not items:
            nothing = translate(
                "MatrixMaking", "No clear lead that the SWOT does not have. Score more cells first."
            )
            self._desk.tell(nothing)
            return None
        popup = Proposals(items, self._page)
        popup.taken.connect(self._take)
        popup.open_at(corner)
        return popup

    def _offer(self) -> None:
        self.offer_items(self._page.mapToGlobal(QPoint(self._page.width() - 16, 4)))

    def _has_rivals(self) -> bool:
        return self._desk.count(Competitor, project_id=self.project_id) > 0

    def _may_make(self) -> bool:
        return self._has_rivals() and not self._desk.workspace.read_only

    @Slot(object)
    def _take(self, items: Sequence[SwotItem]) -> None:
        planned = take_into_swot(self._desk.workspace, self.project_id, items)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            words = translate("MatrixMaking", "Took {count} {count:item|items} into the SWOT")
            self._desk.tell(counted(words, count=len(items)), edit)
