"""Draws the cards of a board, and opens the editor of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.swot.board_model import BoardModel, Role
from presales_desk.ui.pages.swot.card_painter import (
    CardState,
    card_height,
    new_height,
    new_text_rect,
    paint_card,
    paint_new,
    text_rect,
)
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from presales_desk.planning.swot import SwotCard

    Index = QModelIndex | QPersistentModelIndex

_State = QStyle.StateFlag


class CardEditor(QLineEdit):
    """The editor of a card: one line, whatever is typed.

    Signals:
        lines_pasted: Several lines were pasted where nothing was written yet: the text.
    """

    lines_pasted = Signal(str)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        text = QGuiApplication.clipboard().text()
        several = "\n" in text.strip()
        if event.matches(QKeySequence.StandardKey.Paste) and several and not self.text():
            self.lines_pasted.emit(text)
            return
        super().keyPressEvent(event)


class CardDelegate(QStyledItemDelegate):
    """One for each board. It remembers heights: a board may hold hundreds of cards.

    Attributes:
        lit: Ids of the items that a play which is pointed at uses.
        dragged: Ids of the items that are being carried.

    Signals:
        lines_pasted: See ``CardEditor``.
    """

    lines_pasted = Signal(str)

    def __init__(self, cards: BoardModel, parent: QObject) -> None:
        super().__init__(parent)
        self._cards = cards
        self._width = 0
        self.lit: frozenset[str] = frozenset()
        self.dragged: frozenset[str] = frozenset()
        self._heights: dict[str, int] = {}
        theme().theme_changed.connect(self._heights.clear)

    def fit(self, view: QWidget) -> None:
        """Make the cards as wide as ``view``, with room for a scroll bar that may come."""
        width = row_width(view)
        if width != self._width:
            self._width = width
            self._heights.clear()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: _State = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        card: SwotCard | None = index.data(Role.CARD)
        id = card.item.id if card is not None else ""
        edited = bool(state & _State.State_Editing)
        look = CardState(
            selected=edited or bool(state & _State.State_Selected),
            focused=edited or bool(state & _State.State_HasFocus),
            hovered=bool(state & _State.State_MouseOver),
            lit=id in self.lit,
            dragged=id in self.dragged,
            edited=edited,
        )
        if card is not None:
            paint_card(painter, rect, card, look)
        else:
            words = translate("SwotCards", "Add one; Enter goes on to the next")
            paint_new(painter, rect, words, look)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row, cards = index.row(), self._cards.cards
        if row >= len(cards):
            return QSize(0, new_height())
        item = cards[row].item
        height = self._heights.get(item.text)
        if height is None:
            height = self._heights[item.text] = card_height(item, self._width)
        return QSize(0, height)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = CardEditor(parent)
        editor.setProperty("bare", "true")
        card: SwotCard | None = index.data(Role.CARD)
        placeholder = translate("SwotCards", "One sentence, then its source")
        editor.setPlaceholderText(placeholder)
        editor.setAccessibleName(card.mark if card is not None else placeholder)
        editor.lines_pasted.connect(self._tell_lines)
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.selectAll()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        card: SwotCard | None = index.data(Role.CARD)
        place = new_text_rect(rect) if card is None else text_rect(rect, card.item)
        editor.setGeometry(place.adjusted(-2, 0, 2, 0))

    @Slot(str)
    def _tell_lines(self, text: str) -> None:
        self.lines_pasted.emit(text)


def row_width(view: QWidget) -> int:
    """Return how wide the rows of a board are at least: a scroll bar may come."""
    bar = view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    return view.width() - bar
