"""The rows of a draft as a list: slides can be ticked, heads of blocks are passed over."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from presales_desk.method import load
from presales_desk.planning.draft.proposal import ProposalState
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.draft.rows import (
    BlockRow,
    SlideRow,
    origin_line,
    rows_of,
    state_word,
)
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, language, term

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.planning.draft.proposal import Draft, Proposal
    from presales_desk.ui.pages.outline.draft.rows import Row

    Index = QModelIndex | QPersistentModelIndex

_NONE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the usual roles."""

    ROW = Qt.ItemDataRole.UserRole


class ProposalModel(QAbstractListModel):
    """Shows a draft and keeps which of its slides are ticked; new ones are at first.

    Signals:
        counted: How many slides are ticked.
    """

    counted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._ticked: set[str] = set()

    def show_draft(self, draft: Draft, ticked: Collection[str] | None = None) -> None:
        """Show the proposals of ``draft``; those of the keys ``ticked`` are, else the new ones."""
        self.beginResetModel()
        self._rows = rows_of(draft)
        new = {one.key for one in draft.proposals if one.state is ProposalState.NEW}
        takable = {one.key for one in draft.proposals if one.can_be_taken}
        self._ticked = new if ticked is None else takable & set(ticked)
        self.endResetModel()
        self.counted.emit(len(self._ticked))

    def proposal(self, index: Index) -> Proposal | None:
        """Return the proposal of a row; None for the head of a block."""
        row = self._rows[index.row()] if index.isValid() else None
        return row.proposal if isinstance(row, SlideRow) else None

    def ticked(self) -> list[Proposal]:
        """Return what is ticked, in the order of the talk."""
        return [one for one in self._proposals() if one.key in self._ticked]

    def toggle(self, index: Index) -> None:
        """Tick a slide or take its tick away; what cannot be taken over stays as it is."""
        proposal = self.proposal(index)
        if proposal is not None and proposal.can_be_taken:
            self._ticked ^= {proposal.key}
            self._touch(index)

    def tick_all(self) -> None:
        """Tick all that can be taken over; when they are ticked already, none."""
        takable = {one.key for one in self._proposals() if one.can_be_taken}
        self._ticked = set() if takable <= self._ticked else takable
        self._touch()

    def first_slide(self) -> QModelIndex:
        """Return the first row that is ticked, else the first slide; invalid without any."""
        slides = [row for row in self._rows if isinstance(row, SlideRow)]
        ticked = (row for row in slides if row.proposal.key in self._ticked)
        first = next(ticked, next(iter(slides), None))
        return self.index(self._rows.index(first), 0) if first is not None else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        proposal = self.proposal(index)
        if proposal is None:
            return Qt.ItemFlag.NoItemFlags  # the cursor passes over heads
        here = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return here | Qt.ItemFlag.ItemIsUserCheckable if proposal.can_be_taken else here

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tooltip(_tip(row))
        if role == Qt.ItemDataRole.CheckStateRole and isinstance(row, SlideRow):
            return self._check_state(row.proposal)
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index)
        return True

    def _check_state(self, proposal: Proposal) -> Qt.CheckState | None:
        if not proposal.can_be_taken:
            return None
        ticked = proposal.key in self._ticked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def _proposals(self) -> Iterable[Proposal]:
        return (row.proposal for row in self._rows if isinstance(row, SlideRow))

    def _touch(self, index: Index | None = None) -> None:
        first = self.index(index.row() if index is not None else 0, 0)
        last = first if index is not None else self.index(len(self._rows) - 1, 0)
        self.dataChanged.emit(first, last)
        self.counted.emit(len(self._ticked))


def _words(row: Row) -> str:
    """Say what a row is, for screen readers."""
    if isinstance(row, BlockRow):
        return block_name(row)
    slide = row.proposal.slide
    title = slide.title or term(f"slide_kind.{slide.kind}")
    return dotted(title, state_word(row.proposal.state), origin_line(row.proposal))


def _tip(row: Row) -> str:
    if isinstance(row, BlockRow):
        return ""
    return "\n".join([row.proposal.slide.title, *(one.words for one in row.proposal.origins)])


def block_name(row: BlockRow) -> str:
    """Return what the block is called."""
    section = next(one for one in load().sections if one.key == row.section)
    return section.name.of(language())
