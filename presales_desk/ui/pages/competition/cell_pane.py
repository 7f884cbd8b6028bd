"""The inspector of a cell: the score and what proves it, what they will say, what we do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from presales_desk.actions.scores import blank_score
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.pages.competition.lines import heading, score_fields
from presales_desk.ui.pages.competition.move_choice import MoveChoice
from presales_desk.ui.pages.competition.score_head import ScoreFigure, SideHead
from presales_desk.ui.pages.competition.uses import UsesList
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from presales_desk.actions.competition_uses import CellUses
    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Cell, CellKey


class CellPane(QWidget):
    """Asks for edits of the cell it shows.

    Signals:
        edit_requested: A CellKey, name of the field, its new value, merge key.
        typing: Something is typed that is not asked for yet.
    """

    edit_requested = Signal(object, str, object, str)
    typing = Signal()

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self.key: CellKey | None = None
        self.head, self.figure = SideHead(), ScoreFigure()
        self.form = RecordForm(score_fields(), 2)
        self.they_say = RecordForm([_long("they_say")], headings=False)
        self.we_say = RecordForm([_long("we_say")], headings=False)
        self.moves = MoveChoice(read_only=read_only)
        self.moves.chosen.connect(self._ask_for_move)
        self.uses = UsesList()
        self._body = column(self)
        self._lay_out()
        for form in self._forms():
            form.edit_requested.connect(self._ask)
            form.typing.connect(self.typing)
            form.set_read_only(read_only)

    def show_cell(self, project_id: str, side: Standing, cell: Cell, ours: Cell) -> None:
        """Show a cell, beside our own in the same element."""
        key = (cell.competitor_id, cell.element)
        if key != self.key:
            self.flush()
        self.key = key
        self.head.show_side(side, term(f"method.elements.{cell.element}"))
        self.figure.show_cell(cell, ours)
        score = cell.score or blank_score(project_id, key)
        for form in self._forms():
            form.show_record(score)
        self._theirs.setVisible(cell.competitor_id is not None)
        self.moves.show_cell(cell)

    def show_uses(self, uses: CellUses) -> None:
        """Show where the cell is used."""
        self.uses.show_uses(uses)

    def flush(self) -> None:
        """Ask for what is typed and not asked for yet."""
        for form in self._forms():
            form.flush()

    def _forms(self) -> tuple[RecordForm, RecordForm, RecordForm]:
        return self.form, self.they_say, self.we_say

    def _lay_out(self) -> None:
        first = self._section()
        for part in (self.head, self.figure, self.form):
            first.addWidget(part)
        self._theirs = QFrame()
        self._theirs.setObjectName("drawerSection")
        theirs = column(self._theirs, margin=12, spacing=8)
        theirs.addWidget(PlainLabel(translate("CellPane", "What they will say"), "muted"))
        theirs.addWidget(self.they_say)
        self._body.addWidget(self._theirs)
        answer = self._section(translate("CellPane", "Our move, and what we say"))
        answer.addWidget(self.moves)
        answer.addWidget(self.we_say)
        self._section(translate("CellPane", "Used in")).addWidget(self.uses)

    def _section(self, title: str = "") -> QVBoxLayout:
        section = QFrame()
        section.setObjectName("drawerSection")
        body = column(section, margin=12, spacing=8)
        if title:
            body.addWidget(PlainLabel(title, "muted"))
        self._body.addWidget(section)
        return body

    @Slot(str, object, str)
    def _ask(self, name: str, value: object, merge_key: str) -> None:
        if self.key is not None:
            self.edit_requested.emit(self.key, name, value, merge_key)

    @Slot(object)
    def _ask_for_move(self, move: object) -> None:
        self._ask("move", move, "")


def _long(name: str) -> Field:
    examples = {
        "they_say": translate("CellPane", "In their words, as the customer will hear it"),
        "we_say": translate("CellPane", "In our words, without their name"),
    }
    return Field(
        name=name,
        heading=heading("score", name),
        editor=Editor.LONG_TEXT,
        placeholder=examples[name],
    )
