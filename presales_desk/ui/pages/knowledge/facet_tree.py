"""The values to narrow a search by, in groups, each with how many hits it would give."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import (
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.knowledge.choices import (
    FACETS,
    KNOWN,
    Choice,
    choice_name,
    group_name,
)
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from presales_desk.knowledge.hits import Facets

    Index = QModelIndex | QPersistentModelIndex

_COUNT, _CHOICE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROW, _GROUP_ROW = 26, 32
_MOST = 60  # values of a group; nobody looks for one further down
_FREQUENT = {"industries", "customers"}
"""Facets whose values stand by how many entries have them."""
_NEWEST_FIRST = {"years", "quarters"}
_FOLDED = {"quarters", "customers", "levels", "stages", "owners", "elements", "estimates", "stores"}
"""Groups that are open only when the user opens them or narrows by them."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FacetTree(QTreeWidget):
    """Groups of values; a click or the space bar takes one or lets it go.

    Signals:
        toggled: The Choice, and whether it is taken.
    """

    toggled = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("FacetTree", "Narrow the search"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_FacetDelegate(self))
        self._groups = {field: self._group(field) for field in FACETS}
        self._items: dict[Choice, QTreeWidgetItem] = {}
        self.itemChanged.connect(self._announce)
        self.itemClicked.connect(self._fold)

    def show_counts(self, facets: Facets, everything: Facets, taken: Iterable[Choice]) -> None:
        """Show how many hits each value has; a value without one stays, quietly."""
        taken = list(taken)
        with QSignalBlocker(self):
            for field, group in self._groups.items():
                mine = [choice.value for choice in taken if choice.field == field]
                known = _known(field, everything)[:_MOST]
                values = list(dict.fromkeys([*known, *mine]))
                self._show_values(group, field, _ordered(field, values))
                self._show_group(field, values, facets, mine)
                group.setHidden(not values)
                if mine:
                    group.setExpanded(True)
        self.viewport().update()

    def _group(self, field: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self, [group_name(field)])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        group.setExpanded(field not in _FOLDED)
        group.setHidden(True)
        return group

    def _show_values(self, group: QTreeWidgetItem, field: str, values: list[str]) -> None:
        """Have the group hold these values; the items of those that stay are kept."""
        children = filter(None, map(group.child, range(group.childCount())))
        shown: list[str] = [child.data(0, _CHOICE).value for child in children]
        if shown == values:
            return
        for value in shown:
            del self._items[Choice(field, value)]
        group.takeChildren()
        for value in values:
            choice = Choice(field, value)
            item = QTreeWidgetItem(group, [choice_name(choice)])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(0, _CHOICE, choice)
            item.setToolTip(0, safe_tooltip(choice_name(choice)))
            self._items[choice] = item

    def _show_group(self, field: str, values: list[str], facets: Facets, taken: list[str]) -> None:
        """Show the count of each value of a group, and whether it is taken."""
        counts: dict[str, int] = {str(k): n for k, n in getattr(facets, field).items()}
        for value in values:
            item = self._items[Choice(field, value)]
            item.setData(0, _COUNT, counts.get(value, 0))
            item.setCheckState(0, _state(value in taken))

    @Slot(QTreeWidgetItem, int)
    def _announce(self, item: QTreeWidgetItem, _column: int) -> None:
        choice = item.data(0, _CHOICE)
        if choice is not None:
            self.toggled.emit(choice, item.checkState(0) is Qt.CheckState.Checked)

    @Slot(QTreeWidgetItem, int)
    def _fold(self, item: QTreeWidgetItem, _column: int) -> None:
        if item.parent() is None:  # a group: the stubs do not know that it has none
            item.setExpanded(not item.isExpanded())


class _FacetDelegate(QStyledItemDelegate):
    """Draws a group with its arrow, a value with its box and its count."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.fillRect(rect, theme().color("hover" if hovered else "surface"))
        inner = rect.adjusted(12, 0, -12, 0)
        if index.parent().isValid():
            _paint_value(painter, inner, index)
        else:
            is_open = bool(state & QStyle.StateFlag.State_Open)
            _paint_group(painter, inner, str(index.data()), is_open=is_open)
        if state & QStyle.StateFlag.State_HasFocus:
            place = rect.adjusted(2, 1, -2, -1).toRectF()
            paint.rounded(painter, place, 4, border="primary")
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme().pixels(_ROW if index.parent().isValid() else _GROUP_ROW))

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Take or let go of a value wherever its row is clicked."""
        if event.type() is QEvent.Type.MouseButtonRelease and index.data(_CHOICE) is not None:
            state = _state(not _is_taken(index))
            return model.setData(cast("QModelIndex", index), state, Qt.ItemDataRole.CheckStateRole)
        if event.type() is QEvent.Type.MouseButtonDblClick:
            return True
        return super().editorEvent(event, model, option, index)


def _paint_group(painter: QPainter, rect: QRect, name: str, *, is_open: bool) -> None:
    ratio = painter.device().devicePixelRatio()
    arrow = QRect(rect.left(), rect.center().y() - 5, 12, 12)
    painter.drawPixmap(arrow, pixmap("cd" if is_open else "cr", "muted", 12, ratio))
    painter.setFont(theme().font("small"))
    paint.text_line(painter, rect.adjusted(16, 0, 0, 0), name, "muted")


def _paint_value(painter: QPainter, rect: QRect, index: Index) -> None:
    checked = _is_taken(index)
    count = int(index.data(_COUNT) or 0)
    paint.paint_check(painter, rect, checked=checked)
    painter.setFont(theme().font("micro"))
    figure = f"{count:,}"
    room = painter.fontMetrics().horizontalAdvance(figure) + 8
    paint.text_line(painter, rect, figure, "muted", _RIGHT)
    painter.setFont(theme().font("bold" if checked else "body"))
    ink = "text" if count or checked else "muted"
    paint.text_line(painter, rect.adjusted(24, 0, -room, 0), str(index.data()), ink)


def _is_taken(index: Index) -> bool:
    """Tell whether a value is ticked; Qt hands back a number or a state, as it was stored."""
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def _known(field: str, everything: Facets) -> list[str]:
    """Return the values there are at all, most frequent first."""
    counts: dict[str, int] = getattr(everything, field)
    return list(KNOWN[field] if field in KNOWN and counts else counts)


def _ordered(field: str, values: list[str]) -> list[str]:
    """Return ``values`` in an order that no choice changes, so that rows stay where they are."""
    if field in KNOWN:
        return sorted(values, key=KNOWN[field].index)
    if field in _FREQUENT:
        return values
    return sorted(values, reverse=field in _NEWEST_FIRST)


def _state(taken: bool) -> Qt.CheckState:  # noqa: FBT001 (turns one value into another)
    return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
