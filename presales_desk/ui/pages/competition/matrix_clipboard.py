"""Ranges of the matrix to and from spreadsheets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, Qt

from presales_desk.errors import ExpectedError
from presales_desk.ui.models.cells import cells_html, parse_cells, write_cells
from presales_desk.ui.pages.competition.lines import score_field
from presales_desk.ui.pages.competition.matrix_model import SCORE_ROLE
from presales_desk.ui.pages.competition.matrix_model import Role as ItemRole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QModelIndex

    from presales_desk.planning.matrix import CellKey
    from presales_desk.ui.pages.competition.matrix_model import MatrixModel

_BETWEEN = " | "
_NUMBER = re.compile(r"[\d０-９]+(?:[.．][\d０-９]+)?")
_SCORED = re.compile(rf"\s*({_NUMBER.pattern})?\s*(?:\|(.*))?", re.DOTALL)


@dataclass(slots=True)
class Pasted:
    """What pasting asks for.

    Attributes:
        cells: New values of scores, by the cell.
        rivals: New values of competitors, by their ids.
        our_price: Whether our own price is among what shall be emptied.
        refused: Why cells were passed over, in their order.

    """

    cells: dict[CellKey, dict[str, Any]] = field(default_factory=dict["CellKey", dict[str, Any]])
    rivals: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    our_price: bool = False
    refused: list[ExpectedError] = field(default_factory=list[ExpectedError])


def copied(model: MatrixModel, selection: Sequence[QModelIndex], *, scores_only: bool) -> QMimeData:
    """Return the smallest range that holds ``selection``; a cell is its score and evidence."""
    chosen = {(index.row(), index.column()): index for index in selection}
    rows = sorted({row for row, _ in chosen})
    columns = sorted({column for _, column in chosen})
    texts = [
        [
            _text(model, chosen[row, column], scores_only) if (row, column) in chosen else ""
            for column in range(columns[0], columns[-1] + 1)
        ]
        for row in range(rows[0], rows[-1] + 1)
    ]
    data = QMimeData()
    data.setText(write_cells(texts))
    data.setHtml(cells_html(texts))
    return data


def pasted(
    model: MatrixModel, cursor: QModelIndex, selection: Sequence[QModelIndex], text: str
) -> Pasted:
    """Return what pasting ``text`` from the cursor on asks for.

    A single text fills the whole selection. Empty texts change nothing; what a cell cannot hold
    is passed over.
    """
    wanted, cells = Pasted(), parse_cells(text)
    if len(cells) == 1 and len(cells[0]) == 1:
        for index in selection or [cursor]:
            _take(wanted, model, index, cells[0][0])
        return wanted
    for down, row in enumerate(cells):
        for right, typed in enumerate(row):
            index = model.index(cursor.row() + down, cursor.column() + right)
            if index.isValid():
                _take(wanted, model, index, typed)
    return wanted


def emptied(selection: Sequence[QModelIndex]) -> Pasted:
    """Return what emptying ``selection`` asks for; a cell of scores loses all that it holds."""
    wanted = Pasted()
    for index in selection:
        model: Any = index.model()
        key, detail, side = model.key(index), model.field(index), model.side(index.column())
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            continue
        if key is not None:
            wanted.cells[key] = {}
        elif side.id is None:
            wanted.our_price = True
        elif index.data():
            wanted.rivals.setdefault(side.id, {})[detail.name] = detail.parse("")
    return wanted


def cell_fields(typed: str) -> Mapping[str, Any]:
    """Return what a text says of a cell: ``4.3``, ``4.3 | evidence``, or evidence alone.

    Raises:
        WrongValueError: The number is no score.

    """
    found = _SCORED.fullmatch(typed)
    if found is None:
        return {"evidence": typed.strip()}
    number, evidence = found.groups()
    fields: dict[str, Any] = {}
    if number is not None:
        fields["score"] = score_field().parse(number)
    if evidence is not None and evidence.strip():
        fields["evidence"] = evidence.strip()
    return fields


def _text(model: MatrixModel, index: QModelIndex, scores_only: bool) -> str:  # noqa: FBT001
    if model.key(index) is None:
        return index.data() or ""
    score, evidence = index.data(SCORE_ROLE), index.data(ItemRole.EditRole)
    return score if scores_only or not evidence else f"{score}{_BETWEEN}{evidence}".strip()


def _take(wanted: Pasted, model: MatrixModel, index: QModelIndex, typed: str) -> None:
    key, detail, side = model.key(index), model.field(index), model.side(index.column())
    if not typed.strip():
        return
    try:
        if key is not None:
            if fields := dict(cell_fields(typed)):
                wanted.cells[key] = fields
        elif detail is not None and side is not None and side.id is not None:
            wanted.rivals.setdefault(side.id, {})[detail.name] = detail.parse(typed)
    except ExpectedError as error:
        wanted.refused.append(error)
