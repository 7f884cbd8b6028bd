"""The grid of a competition matrix: a side a column, an element a row, each cell a judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from presales_desk.method.keys import Element
from presales_desk.records.slide_internal import CompareMatrix, MatrixCell, MatrixRow, Stand
from presales_desk.ui.models.field import choices_of
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.grid_columns import GridColumn, Holds
from presales_desk.ui.pages.outline.grid_editor import GridEditor
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from collections.abc import Sequence

GLYPHS = {Stand.AHEAD: "▲", Stand.LEVEL: "＝", Stand.BEHIND: "▼", Stand.UNKNOWN: "？"}
_STANDS = {glyph: stand for stand, glyph in GLYPHS.items()}
_KEYS = {"+": Stand.AHEAD, "=": Stand.LEVEL, "-": Stand.BEHIND, "?": Stand.UNKNOWN}


class MatrixGrid(GridEditor):
    """Begins with the six elements; a cell begins with ▲ ＝ ▼ or ？, chosen or typed."""

    def __init__(self, name: str) -> None:
        super().__init__(name, describe=self._describe)
        elements = choices_of(Element, "method.elements")
        first = next(iter(Element))
        self._element = GridColumn("element", name, Holds.CHOICE, elements, default=first)
        self._judgement = GridColumn("cell", name, limit=(12, 24), editor=JudgementEditor)
        self.show_matrix(CompareMatrix())

    def matrix(self) -> CompareMatrix:
        """Return what the grid holds; without a side it holds nothing."""
        cells = self.cells()
        sides = tuple(cells[0][1:]) if cells else ()
        if not sides:
            return CompareMatrix()
        return CompareMatrix(sides=sides, rows=tuple(self._row(row) for row in cells[1:]))

    def show_matrix(self, matrix: CompareMatrix) -> None:
        """Show a matrix; an empty one asks for the six elements."""
        asked = tuple(MatrixRow(element=element) for element in Element)
        rows = asked if matrix == CompareMatrix() else matrix.rows
        width = max([len(matrix.sides) or 2, *(len(row.cells) for row in rows)])
        head = ["", *matrix.sides, *[""] * (width - len(matrix.sides))]
        self.show_cells([head, *([self._name_of(r), *map(cell_text, r.cells)] for r in rows)])

    def _describe(self, row: int, column: int) -> GridColumn | None:
        """Return what a cell holds: elements down the first column, judgements beside them."""
        if row == 0:
            return None
        return self._element if column == 0 else self._judgement

    def _name_of(self, row: MatrixRow) -> str:
        return self._element.write(row.element)

    def _row(self, cells: Sequence[str]) -> MatrixRow:
        return MatrixRow(element=self._element.read(cells[0]), cells=tuple(map(cell_of, cells[1:])))


def cell_text(cell: MatrixCell) -> str:
    """Return a judgement as its sign and words; ``cell_of`` reads it back."""
    if cell == MatrixCell():
        return ""
    return f"{GLYPHS[cell.stand]} {cell.text}".rstrip()


def cell_of(text: str) -> MatrixCell:
    """Return the judgement that a text begins with, and the words behind it."""
    stand = _STANDS.get(text[:1])
    if stand is None and not text[1:2].strip():  # a sign of its own, not that of a number
        stand = _KEYS.get(text[:1])
    if stand is None:
        return MatrixCell(text=text)
    return MatrixCell(stand=stand, text=text[1:].strip())


class JudgementEditor(QComboBox):
    """Chooses the sign of a judgement and leaves its words; they are typed behind it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setItemDelegate(QStyledItemDelegate(self))
        self._words = ""
        self._stands = list(Stand)
        self.addItems([f"{GLYPHS[one]} {term(f'stand.{one}')}" for one in self._stands])
        self.activated.connect(self._take)

    @override
    def showPopup(self) -> None:
        self._words = cell_of(self.currentText()).text
        super().showPopup()

    @Slot(int)
    def _take(self, place: int) -> None:
        cell = MatrixCell(stand=self._stands[place], text=self._words)
        self.setEditText(f"{GLYPHS[cell.stand]} {cell.text}")
