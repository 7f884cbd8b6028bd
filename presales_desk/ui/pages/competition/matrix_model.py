"""The matrix as a table: elements, total and details as rows, the sides as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from presales_desk.errors import ExpectedError
from presales_desk.method import load
from presales_desk.planning.matrix import Lead
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.lines import (
    LINES,
    US_LINE,
    Line,
    Part,
    detail_field,
    detail_value,
    our_price_field,
    score_field,
)
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.planning.competition import Standing
    from presales_desk.planning.matrix import Cell, CellKey, Matrix
    from presales_desk.ui.models.field import Field

    Index = QModelIndex | QPersistentModelIndex

Role = Qt.ItemDataRole
FACTOR, WEIGHT, US = 0, 1, 2
FROZEN = 3
"""Columns that stay while the rivals scroll: element, weight, us."""
SCORE_ROLE = Role.UserRole
"""The score of a cell alone, in place of its evidence."""

_NONE = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """Shows a matrix and asks for edits; it changes nothing.

    Signals:
        cell_typed: A CellKey, name of the field, its new value.
        detail_typed: Id of a competitor (empty for us), name of the field, its new value.
        edit_refused: An ExpectedError.
    """

    cell_typed = Signal(object, str, object)
    detail_typed = Signal(str, str, object)
    edit_refused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.matrix: Matrix | None = None
        self.sides: Sequence[Standing] = ()
        self.doubtful: Collection[str] = ()
        self.read_only = False
        self._score = score_field()
        self._details = {
            line.field: detail_field(line.field) for line in LINES if line.part is Part.DETAIL
        }
        self._our_price = our_price_field()

    def show_matrix(
        self, matrix: Matrix, sides: Sequence[Standing], doubtful: Collection[str]
    ) -> None:
        """Show these sides of a matrix.

        Args:
            matrix: The whole of it.
            sides: The columns: us first.
            doubtful: Ids of the competitors about which something was noticed.

        """
        same = [side.id for side in sides] == [side.id for side in self.sides]
        if not same:
            self.beginResetModel()
        self.matrix, self.sides, self.doubtful = matrix, sides, doubtful
        if not same:
            self.endResetModel()
            return
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def line(self, index: Index) -> Line:
        """Return what the row of a cell holds."""
        return LINES[index.row()]

    def side(self, column: int) -> Standing | None:
        """Return whose column it is; None for elements and weights."""
        place = column - US
        return self.sides[place] if 0 <= place < len(self.sides) else None

    def column_of(self, competitor_id: str | None) -> int | None:
        """Return the column of a side, us for None; None when it is not shown."""
        ids = [side.id for side in self.sides]
        return US + ids.index(competitor_id) if competitor_id in ids else None

    def key(self, index: Index) -> CellKey | None:
        """Return which cell of the matrix this is; None for all but scores."""
        element, side = self.line(index).element, self.side(index.column())
        return (side.id, element) if element is not None and side is not None else None

    def cell(self, index: Index) -> Cell | None:
        """Return what is known in a cell of scores; None for all others."""
        key = self.key(index)
        return self.matrix.cells[key] if key is not None and self.matrix is not None else None

    def field(self, index: Index) -> Field | None:
        """Return how a row of details is edited on one side; None where it has no place."""
        line, side = self.line(index), self.side(index.column())
        if line.part is not Part.DETAIL or side is None:
            return None
        if side.competitor is None:
            return self._our_price if line.field == US_LINE else None
        return self._details[line.field]

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or self.matrix is None else len(LINES)

    @override
    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else US + len(self.sides)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.side(index.column()) is None:
            return Qt.ItemFlag.NoItemFlags  # the cursor passes over elements and weights
        here = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        editable = self.key(index) is not None or self.field(index) is not None
        return here | Qt.ItemFlag.ItemIsEditable if editable and not self.read_only else here

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            text = self._text(index)
            return safe_tooltip(text) if role == Role.ToolTipRole else text
        if role == SCORE_ROLE:
            cell = self.cell(index)
            return self._score.text(cell.value) if cell else ""
        return self._typed_text(index) if role == Role.EditRole else None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        try:
            if (key := self.key(index)) is not None:
                self._take_cell(index, key, str(value), role)
            elif (field := self.field(index)) is not None:
                self._take_detail(index, field, str(value))
        except ExpectedError as error:
            self.edit_refused.emit(error)
            return False
        return True

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._line_name(LINES[section])
        side = self.side(section)
        if side is not None:
            is_tip = role == Role.ToolTipRole
            return safe_tooltip(_described(side)) if is_tip else side_name(side)
        names = {FACTOR: translate("Matrix", "Element"), WEIGHT: translate("Matrix", "Weight")}
        return names.get(section)

    def _take_cell(self, index: Index, key: CellKey, text: str, role: int) -> None:
        cell = self.cell(index)
        if role == SCORE_ROLE:
            score = self._score.parse(text)
            if cell is not None and score != cell.value:
                self.cell_typed.emit(key, "score", score)
        elif text.strip() != self._typed_text(index):
            self.cell_typed.emit(key, "evidence", text.strip())

    def _take_detail(self, index: Index, field: Field, text: str) -> None:
        value, side = field.parse(text), self.side(index.column())
        if side is None or self.matrix is None:
            return
        if value != detail_value(self.line(index), side, self.matrix.plan):
            self.detail_typed.emit(side.id or "", field.name, value)

    def _typed_text(self, index: Index) -> str:
        """Return what an editor of this cell begins with."""
        cell, field = self.cell(index), self.field(index)
        if cell is not None:
            return cell.score.evidence if cell.score else ""
        return self._detail(index) if field is not None else ""

    def _detail(self, index: Index) -> str:
        field, side = self.field(index), self.side(index.column())
        if field is None or side is None or self.matrix is None:
            return ""
        return field.text(detail_value(self.line(index), side, self.matrix.plan))

    def _text(self, index: Index) -> str:
        line, side = self.line(index), self.side(index.column())
        if side is None or self.matrix is None:
            return self._margin_text(index)
        if (cell := self.cell(index)) is not None:
            return cell_text(cell)
        if line.part is Part.TOTAL:
            return standing_text(side)
        return self._detail(index)

    def _margin_text(self, index: Index) -> str:
        line = self.line(index)
        if index.column() == FACTOR:
            return self._line_name(line)
        if self.matrix is None or line.part is Part.DETAIL:
            return ""
        share = self.matrix.weights[line.element] if line.element else self.matrix.whole
        return f"{share}%"

    def _line_name(self, line: Line) -> str:
        if line.element is not None:
            return term(f"method.elements.{line.element}")
        if line.part is Part.TOTAL:
            return translate("Matrix", "Weighted total")
        return self._details[line.field].heading


def cell_text(cell: Cell) -> str:
    """Say what stands in a cell in one line, for the tooltip and screen readers."""
    evidence = cell.score.evidence if cell.score else ""
    if cell.value is None:
        return dotted(unknown_text(), counted_text(), evidence)
    words = {
        Lead.OURS: translate("Matrix", "we lead by {points}"),
        Lead.THEIRS: translate("Matrix", "they lead by {points}"),
        Lead.LEVEL: translate("Matrix", "level"),
    }
    lead = words.get(cell.lead, "").format(points=abs(cell.margin or 0))
    return dotted(f"{cell.value:.1f}", lead, evidence)


def unknown_text() -> str:
    """Say that a score has to be found out."""
    return translate("Matrix", "To check")


def counted_text() -> str:
    """Say what an unknown score counts as."""
    unknown = load().thresholds.competition.unknown_score
    return translate("Matrix", "counts as {points}").format(points=unknown)


def standing_text(side: Standing) -> str:
    """Return total and rank of a side."""
    return f"{side.total:.2f} {rank_text(side)}"


def rank_text(side: Standing) -> str:
    """Return the place of a side."""
    return translate("Matrix", "no. {rank}").format(rank=side.rank)


def side_name(side: Standing) -> str:
    """Return what a side is called; “us” begins with a capital where the language has them."""
    if side.competitor is not None:
        return side.competitor.name
    name = term("matrix.us")
    return name if language() == "zh" else name.capitalize()


def _described(side: Standing) -> str:
    """Return name, kind and threat of a side: its head may have no room for all of it."""
    rival = side.competitor
    if rival is None:
        return side_name(side)
    return dotted(rival.name, rival.kind, term(f"threat.{rival.threat}") if rival.threat else "")
