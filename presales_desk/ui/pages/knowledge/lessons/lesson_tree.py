"""The lessons as rows, the projects of each below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from presales_desk.records.enums import Result
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.turns import Turns
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from presales_desk.actions.lessons import Lesson, Source

    Index = QModelIndex | QPersistentModelIndex

_AT_ONCE = 60  # rows; they take some 5 ms
_LESSON = Qt.ItemDataRole.UserRole
_ENTRY = Qt.ItemDataRole.UserRole + 1
_INKS = {Result.WON: "success-ink", Result.LOST: "danger-ink"}
_PROJECTS, _ALIKE, _DAY = 1, 2, 3
_PADDING = 9
"""With the margin of the style as much as the headings have."""
_WIDTHS = {_PROJECTS: 230, _ALIKE: 120, _DAY: 110}


class LessonTree(QTreeWidget):
    """Several rows can be chosen; a double click or Enter reads the entry of a row.

    Signals:
        opened: Id of the entry to read.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("LessonTree", "Lessons learned"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformRowHeights(True)
        self.setItemDelegate(_CellDelegate(self))
        self.setHeaderLabels(
            [
                translate("LessonTree", "Lesson"),
                translate("LessonTree", "Projects"),
                translate("LessonTree", "Likely the same"),
                translate("LessonTree", "Day"),
            ]
        )
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, theme().pixels(width))
        self.setSortingEnabled(True)
        header.setSortIndicator(-1, Qt.SortOrder.DescendingOrder)  # the order they come in
        self._words: list[str] = []
        self._turns = Turns(self)
        self.itemActivated.connect(self._open)

    def show_lessons(self, lessons: Sequence[Lesson]) -> None:
        """Show these lessons; those that were chosen and are still there stay chosen.

        What does not fit on a screen follows turn by turn.
        """
        chosen = set(self.chosen())
        self.clear()
        self._add(lessons[:_AT_ONCE], chosen)
        self._turns.begin(self._adding(lessons, chosen))

    def _adding(self, lessons: Sequence[Lesson], chosen: Collection[Lesson]) -> Iterator[None]:
        for start in range(_AT_ONCE, len(lessons), _AT_ONCE):
            self._add(lessons[start : start + _AT_ONCE], chosen)
            yield

    def _add(self, lessons: Iterable[Lesson], chosen: Collection[Lesson]) -> None:
        for lesson in lessons:
            item = _row(lesson)
            self.addTopLevelItem(item)
            item.setSelected(lesson in chosen)
            item.setHidden(not self._says_all(lesson))

    def chosen(self) -> list[Lesson]:
        """Return the lessons whose rows are chosen, the one with the cursor first."""
        items = [item for item in self.selectedItems() if item.data(0, _LESSON) is not None]
        current = self.currentItem()
        items.sort(key=lambda item: item is not current)
        return [item.data(0, _LESSON) for item in items]

    def narrow(self, text: str) -> None:
        """Hide the rows that do not have all words of ``text``."""
        self._words = text.casefold().split()
        for item in filter(None, map(self.topLevelItem, range(self.topLevelItemCount()))):
            item.setHidden(not self._says_all(item.data(0, _LESSON)))

    def _says_all(self, lesson: Lesson) -> bool:
        said = _said(lesson).casefold() if self._words else ""
        return all(word in said for word in self._words)

    @Slot(QTreeWidgetItem, int)
    def _open(self, item: QTreeWidgetItem, _column: int) -> None:
        if entry_id := str(item.data(0, _ENTRY) or ""):
            self.opened.emit(entry_id)


class _CellDelegate(QStyledItemDelegate):
    """Lets cells begin where their headings do; the first column has the arrows there."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column():
            option.rect.setLeft(option.rect.left() + _PADDING)
        super().paint(painter, option, index)


def _row(lesson: Lesson) -> QTreeWidgetItem:
    item = QTreeWidgetItem([lesson.text, _taught_by(lesson), "", lesson.day.isoformat()])
    if lesson.alike:  # a number, not its digits: 10 is sorted behind 9
        item.setData(_ALIKE, Qt.ItemDataRole.DisplayRole, lesson.alike)
    item.setData(0, _LESSON, lesson)
    item.setData(0, _ENTRY, lesson.entry_id)
    item.setToolTip(0, safe_tooltip("\n".join(filter(None, (lesson.text, lesson.detail)))))
    item.setToolTip(_PROJECTS, safe_tooltip("\n".join(each.name for each in lesson.sources)))
    for source in lesson.sources:
        item.addChild(_source_row(source))
    return item


def _taught_by(lesson: Lesson) -> str:
    """Name the first project, and say how many more there are."""
    if not lesson.sources:
        return ""
    more = len(lesson.sources) - 1
    name = lesson.sources[0].name
    return f"{name}  +{more}" if more else name


def _source_row(source: Source) -> QTreeWidgetItem:
    result = term(f"result.{source.result.value}") if source.result is not None else ""
    item = QTreeWidgetItem([source.name, result])
    item.setData(0, _ENTRY, source.entry_id)
    if source.result is not None and source.result in _INKS:
        item.setForeground(_PROJECTS, theme().color(_INKS[source.result]))
    return item


def _said(lesson: Lesson) -> str:
    names = (source.name for source in lesson.sources)
    return "\n".join((lesson.text, lesson.detail, *names))
