"""What a user does in the matrix, as edits of the open project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from presales_desk.actions.competition import (
    add_competitor,
    change_competitors,
    delete_competitor,
    fill_competition,
    move_competitor,
)
from presales_desk.actions.matrix_paste import paste_matrix
from presales_desk.actions.plans import change_plan
from presales_desk.actions.scores import change_scores, change_weights, clear_scores
from presales_desk.records.competition import Competitor
from presales_desk.records.findings import Label
from presales_desk.ui.pages.competition.matrix_clipboard import emptied, pasted
from presales_desk.ui.words import counted, deleted_text, error_text, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex

    from presales_desk.actions.planned import Planned
    from presales_desk.errors import ExpectedError
    from presales_desk.method.keys import Element
    from presales_desk.planning.matrix import CellKey
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.competition.matrix_view import MatrixView
    from presales_desk.workspace.workspace import Edit, Reader


class MatrixGestures(QObject):
    """Turns requests of the matrix and of the inspector into edits."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self.project_id = ""

    def follow(self, view: MatrixView) -> None:
        """Do what the matrix asks for, from now on."""
        view.scores_wanted.connect(self.give_score)
        view.emptied.connect(self.empty)
        view.rival_moved.connect(self.move)
        view.rival_deleted.connect(self.delete)
        view.matrix.cell_typed.connect(self._change_cell)
        view.matrix.detail_typed.connect(self._change_detail)
        view.matrix.edit_refused.connect(self._desk.show_error)

    def add(self, name: str) -> str:
        """Add a competitor; return its id, empty when it was refused."""
        planned = add_competitor(self._desk.workspace, self.project_id, name)
        return planned.value.id if self._desk.carry_out(planned) is not None else ""

    @Slot(object, float)
    def give_score(self, keys: Sequence[CellKey], score: float) -> None:
        """Give cells a score, as one edit."""
        self._change_cells({key: {"score": score} for key in keys})

    def change_cell(self, key: CellKey, name: str, value: Any, merge_key: str = "") -> None:
        """Give one field of a cell another value."""
        self._change_cells({key: {name: value}}, merge_key)

    def change_rival(self, rival_id: str, name: str, value: Any, merge_key: str = "") -> None:
        """Give one field of a competitor another value."""
        changes = {rival_id: {name: value}}
        planned = change_competitors(self._desk.workspace, self.project_id, changes)
        self._desk.carry_out(planned, merge_key=merge_key)

    def change_our_price(self, price: Any, merge_key: str = "") -> None:
        """Say what we would ask today; None while unknown."""
        label = Label("competitor.our_price")
        planned = change_plan(self._desk.workspace, self.project_id, label, our_price=price)
        self._desk.carry_out(planned, merge_key=merge_key)

    @Slot(object)
    def empty(self, chosen: Sequence[QModelIndex]) -> None:
        """Empty the selected cells: scores with all that is noted there, or texts."""
        wanted = emptied(chosen)
        if wanted.cells:
            keys = list(wanted.cells)
            self._desk.carry_out(clear_scores(self._desk.workspace, self.project_id, keys))
        elif wanted.rivals:
            rivals = wanted.rivals
            self._desk.carry_out(change_competitors(self._desk.workspace, self.project_id, rivals))
        elif wanted.our_price:
            self.change_our_price(None)

    @Slot(str, int)
    def move(self, rival_id: str, step: int) -> None:
        """Move a competitor to another place."""
        rival = self._desk.get(Competitor, rival_id)
        self._desk.carry_out(move_competitor(self._desk.workspace, rival, step))

    @Slot(str)
    def delete(self, rival_id: str) -> None:
        """Delete a competitor, and tell what went along."""
        rival = self._desk.get(Competitor, rival_id)
        planned = delete_competitor(self._desk.workspace, rival)
        edit = self._desk.carry_out(planned)
        if edit is None:
            return
        text = deleted_text([rival.name])
        if planned.value:
            along = translate("MatrixGestures", "{deleted}, with {count} {count:note|notes} on it")
            text = counted(along, deleted=text, count=len(planned.value))
        self._desk.tell(text, edit)

    def paste(self, view: MatrixView) -> None:
        """Write what is on the clipboard into the matrix, as one edit."""
        cursor = view.currentIndex()
        if view.matrix.read_only or not cursor.isValid():
            return
        text = QApplication.clipboard().text()
        wanted = pasted(view.matrix, cursor, view.selectedIndexes(), text)
        planned = paste_matrix(self._desk.workspace, self.project_id, wanted.cells, wanted.rivals)
        edit = self._desk.carry_out(planned)
        if wanted.refused:
            self._tell_refused(wanted.refused)
        elif edit is not None:
            words = translate("MatrixGestures", "Pasted into {count} {count:place|places}")
            self._desk.tell(counted(words, count=planned.value), edit)

    def weigh(self, weights: Mapping[Element, int], focus: Sequence[Element], reason: str) -> None:
        """Weigh the elements anew, for a reason."""
        planned = change_weights(
            self._desk.workspace,
            self.project_id,
            weights,
            focus,
            reason,
            decided_by=self._desk.preferences.author,
            today=self._desk.now().date(),
        )
        self._desk.carry_out(planned)

    def fill(self) -> None:
        """Fill the matrix from the sample, as one edit."""
        project_id = self.project_id

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # a few small files
            return fill_competition(reader, project_id)

        def tell(count: int, edit: Edit | None) -> None:
            words = translate(
                "MatrixGestures", "Filled in {count} {count:competitor|competitors} from the sample"
            )
            self._desk.tell(counted(words, count=count), edit)

        self._desk.run_edit(work, translate("MatrixGestures", "Filling from the sample"), tell)

    @Slot(object, str, object)
    def _change_cell(self, key: CellKey, name: str, value: Any) -> None:
        self.change_cell(key, name, value)

    @Slot(str, str, object)
    def _change_detail(self, rival_id: str, name: str, value: Any) -> None:
        if rival_id:
            self.change_rival(rival_id, name, value)
        else:
            self.change_our_price(value)

    def _change_cells(
        self, cells: Mapping[CellKey, Mapping[str, Any]], merge_key: str = ""
    ) -> None:
        planned = change_scores(self._desk.workspace, self.project_id, cells)
        self._desk.carry_out(planned, merge_key=merge_key)

    def _tell_refused(self, refused: Sequence[ExpectedError]) -> None:
        words = translate(
            "MatrixGestures", "{count} {count:cell was|cells were} passed over. {first}"
        )
        self._desk.tell(counted(words, count=len(refused), first=error_text(refused[0])))
