"""How each side scored, item by item; typed, pasted from a sheet, added and deleted in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot

from presales_desk.actions.bid_rows import add_row, change_row, delete_rows, paste_rows
from presales_desk.records.formats import signed
from presales_desk.records.result_points import points_of
from presales_desk.records.summary import ResultScore
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from presales_desk.actions.result_scores import Evaluation
    from presales_desk.records.base import Record
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 12
_POINTS_WIDTH = 72
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ScoreTable(RecordTable):
    """Items as rows, points as columns. Ctrl+Enter adds one, Delete deletes."""

    def __init__(self, desk: Desk) -> None:
        self._expected: Mapping[str, float] = {}
        super().__init__(_fields(self._expected_of), "summary.scores", desk.preferences)
        self.setAccessibleName(translate("ScoreTable", "Scores of the evaluation"))
        self._desk, self._project_id = desk, ""
        self.grow_with_rows(_MOST_ROWS)
        self.set_painter("margin", _paint_margin)
        self.edit_requested.connect(self._change)
        self.paste_requested.connect(self._take_pasted)
        self.row_requested.connect(self.add)
        self.delete_requested.connect(self._delete)

    def show_evaluation(self, project_id: str, evaluation: Evaluation) -> None:
        """Show the scores of a project; what was expected only where the tender says it."""
        self._project_id, self._expected = project_id, evaluation.expected
        column = self.records.column_of("expected")
        if self.isColumnHidden(column) is bool(self._expected):
            self.setColumnHidden(column, not self._expected)
            self.columns.share_room()
        single = [finding for finding in evaluation.findings if finding.record_id]
        self.show_records(evaluation.scores, single)

    @Slot()
    def add(self) -> None:
        """Add an item, and put the cursor into its name."""
        planned = add_row(self._desk.workspace, ResultScore, {"project_id": self._project_id})
        if self._desk.carry_out(planned) is not None:
            self.setFocus()
            self.reveal(planned.value.id, "name", edit=True)

    def _expected_of(self, score: ResultScore) -> float | None:
        return self._expected.get(score.name)

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        self._desk.carry_out(change_row(self._desk.get(ResultScore, id), fields))

    @Slot(object, object)
    def _take_pasted(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        given = {"project_id": self._project_id}
        self._desk.carry_out(paste_rows(self._desk.workspace, ResultScore, given, changed, new))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        names = [self._desk.get(ResultScore, id).name for id in ids]
        edit = self._desk.carry_out(delete_rows(self._desk.workspace, ResultScore, ids))
        if edit is not None:
            self._desk.tell(deleted_text(names), edit)


def margin_ink(margin: float | None) -> str:
    """Return the colour of a difference: green ahead, red behind."""
    if not margin:
        return "muted"
    return "success-ink" if margin > 0 else "danger-ink"


def _paint_margin(painter: QPainter, rect: QRect, record: Record) -> None:
    assert isinstance(record, ResultScore)
    margin = _margin(record)
    painter.setFont(theme().font("bold"))
    paint.text_line(painter, rect, signed(margin), margin_ink(margin), _RIGHT)


def _margin(score: ResultScore) -> float | None:
    return points_of(score).margin


def _fields(expected_of: Callable[[ResultScore], float | None]) -> tuple[Field, ...]:
    """Return the columns; those to write in stand first, as in a sheet that is pasted."""
    rival = translate("ScoreTable", "The winner; the runner-up, when we won")
    before = translate("ScoreTable", "What we expected when we answered the tender")
    return (
        Field(name="name", heading=translate("ScoreTable", "Item"), optional=False, width=0),
        _points("full", translate("ScoreTable", "Full")),
        _points("ours", translate("ScoreTable", "Ours")),
        _points("winner", translate("ScoreTable", "Rival"), hint=rival),
        _points(
            "margin",
            translate("ScoreTable", "Lead"),
            derive=_margin,
            read_only=True,
        ),
        _points(
            "expected",
            translate("ScoreTable", "Expected"),
            hint=before,
            derive=expected_of,
            read_only=True,
        ),
    )


def _points(name: str, heading: str, **options: Any) -> Field:
    return Field(name=name, heading=heading, editor=Editor.NUMBER, width=_POINTS_WIDTH, **options)
