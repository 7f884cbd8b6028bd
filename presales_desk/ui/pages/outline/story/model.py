"""The headlines of a talk as lines of a text, block by block; each is edited where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from presales_desk.method import load
from presales_desk.planning.outline import in_order, sections
from presales_desk.planning.storyline import StoryBlock, StoryLine
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, finding_text, language, term

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.method.keys import Section
    from presales_desk.records.outline import Slide

    Index = QModelIndex | QPersistentModelIndex

_NONE = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for beside the usual roles."""

    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a block."""

    section: Section


@dataclass(frozen=True, slots=True)
class LineRow:
    """One headline, with what breaks the line at it."""

    line: StoryLine

    @property
    def slide(self) -> Slide:
        """The slide of the headline."""
        return self.line.slide


Row = HeadRow | LineRow


def rows_of(blocks: Sequence[StoryBlock]) -> list[Row]:
    """Return the rows of a story."""
    rows: list[Row] = []
    for block in blocks:
        rows.append(HeadRow(block.section))
        rows.extend(map(LineRow, block.lines))
    return rows


def retold(before: Sequence[StoryBlock], slides: Sequence[Slide]) -> list[StoryBlock]:
    """Return the story of ``slides`` as far as it is known: with the breaks of ``before``."""
    known = {line.slide.id: line.breaks for block in before for line in block.lines}
    numbers = {slide.id: number for number, slide in enumerate(in_order(slides), start=1)}
    return [
        StoryBlock(
            block.section,
            tuple(StoryLine(s, numbers[s.id], known.get(s.id, ())) for s in block.slides),
        )
        for block in sections(slides)
        if block.slides
    ]


def block_name(section: Section) -> str:
    """Return what a block is called in the language of the window."""
    return next(one for one in load().sections if one.key == section).name.of(language())


class StoryModel(QAbstractListModel):
    """Shows the rows and asks for other headlines; it changes nothing itself.

    Signals:
        rename_requested: Id of a slide, the headline that was typed.
    """

    rename_requested = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.read_only = False
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; an editor stays open while the same slides follow each other."""
        if _shape(rows) == _shape(self.rows):
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def row_of(self, slide_id: str) -> QModelIndex:
        """Return the row of a slide; an invalid index when it is not shown."""
        places = (
            place
            for place, row in enumerate(self.rows)
            if isinstance(row, LineRow) and row.slide.id == slide_id
        )
        return self.index(next(places, -1), 0)

    def slide(self, index: Index) -> Slide | None:
        """Return the slide of a row; None for the head of a block."""
        row = self.rows[index.row()] if index.isValid() else None
        return row.slide if isinstance(row, LineRow) else None

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.slide(index) is None:
            return Qt.ItemFlag.NoItemFlags  # the cursor passes over heads
        here = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return here if self.read_only else here | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Role.ROW:
            return row
        if role == Qt.ItemDataRole.EditRole and isinstance(row, LineRow):
            return row.slide.title
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return safe_tooltip(breaks_text(row))
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        slide = self.slide(index)
        title = " ".join(str(value).split())
        if slide is None or role != Qt.ItemDataRole.EditRole:
            return False
        if title != slide.title:
            self.rename_requested.emit(slide.id, title)
        return True


def shown_title(slide: Slide) -> str:
    """Return the headline, or what the slide is while it has none."""
    return slide.title or term(f"slide_kind.{slide.kind}")


def breaks_text(row: Row) -> str:
    """Say what breaks the line at a row; empty for nothing."""
    breaks = row.line.breaks if isinstance(row, LineRow) else ()
    return "\n".join(finding_text(finding) for finding in breaks)


def _words(row: Row) -> str:
    """Say a row whole, for screen readers."""
    if isinstance(row, HeadRow):
        return block_name(row.section)
    return dotted(str(row.line.number), shown_title(row.slide), breaks_text(row))


def _shape(rows: Sequence[Row]) -> list[str]:
    return [row.slide.id if isinstance(row, LineRow) else row.section for row in rows]
