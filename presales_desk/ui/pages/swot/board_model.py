"""The cards of one board as a list shows them, with the place for a new one below them."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.swot.card_words import describe_card
from presales_desk.ui.widgets.labels import safe_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex

    from presales_desk.planning.swot import SwotCard

    Index = QModelIndex | QPersistentModelIndex

ITEMS_MIME = "application/x-presales-desk-swot-items"
_NONE = QModelIndex()
_Qt = Qt.ItemDataRole


class Role(IntEnum):
    """What the delegate asks for beside the usual roles."""

    CARD = Qt.ItemDataRole.UserRole
    """A SwotCard; None for the place of a new one."""


class BoardModel(QAbstractListModel):
    """Shows the cards of one board. It changes nothing itself: an edit is a request.

    Signals:
        edit_requested: Id of an item, the text that was typed.
        new_requested: The text of a new item.
    """

    edit_requested = Signal(str, str)
    new_requested = Signal(str)

    def __init__(self, parent: QObject | None = None, *, writable: bool) -> None:
        super().__init__(parent)
        self._cards: list[SwotCard] = []
        self._writable = writable
        self._rows: dict[str, int] = {}

    @property
    def cards(self) -> list[SwotCard]:
        """What is shown, in order."""
        return self._cards

    @property
    def new_row(self) -> int:
        """Row of the place for a new card; -1 where nothing can be written."""
        return len(self._cards) if self._writable else -1

    def show_cards(self, cards: Sequence[SwotCard]) -> None:
        """Show ``cards`` from now on; an open editor stays unless its own card goes."""
        before = [card.item.id for card in self._cards]
        after = [card.item.id for card in cards]
        if before == after:
            self._renew(cards)
        elif len(after) > len(before) and _gap(before, after) is not None:
            self._insert(cards, _gap(before, after) or 0, len(after) - len(before))
        elif len(after) < len(before) and _gap(after, before) is not None:
            self._remove(cards, _gap(after, before) or 0, len(before) - len(after))
        else:
            self.beginResetModel()
            self._take(cards)
            self.endResetModel()

    def card(self, index: Index) -> SwotCard | None:
        """Return the card at ``index``; None for the place of a new one."""
        place = index.row()
        return self._cards[place] if index.isValid() and place < len(self._cards) else None

    def index_of(self, item_id: str) -> QModelIndex:
        """Return where an item is shown; an invalid index when it is not here."""
        return self.index(self._rows[item_id], 0) if item_id in self._rows else _NONE

    @override
    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._cards) + int(self._writable)

    @override
    def data(self, index: Index, role: int = _Qt.DisplayRole) -> Any:
        card = self.card(index)
        if card is None:
            return None
        match role:
            case _Qt.EditRole:
                return card.item.text
            case _Qt.DisplayRole | _Qt.AccessibleTextRole:
                return describe_card(card)
            case _Qt.ToolTipRole:
                return safe_tooltip(describe_card(card))
            case Role.CARD:
                return card
            case _:
                return None

    @override
    def setData(self, index: Index, value: object, role: int = _Qt.EditRole) -> bool:
        text = " ".join(str(value).split())
        if role != _Qt.EditRole or not text:
            return False
        card = self.card(index)
        if card is None:
            self.new_requested.emit(text)
        elif text != card.item.text:
            self.edit_requested.emit(card.item.id, text)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        kinds = Qt.ItemFlag
        usual = kinds.ItemIsEnabled | kinds.ItemIsSelectable
        if not self._writable:
            return usual
        if self.card(index) is None:
            return kinds.ItemIsEnabled | kinds.ItemIsSelectable | kinds.ItemIsEditable
        return usual | kinds.ItemIsEditable | kinds.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [ITEMS_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        chosen = sorted(indexes, key=lambda index: index.row())
        cards = [card for index in chosen if (card := self.card(index)) is not None]
        data = QMimeData()
        data.setData(ITEMS_MIME, "\n".join(card.item.id for card in cards).encode())
        data.setText("\n".join(card.item.text for card in cards))
        return data

    def _take(self, cards: Sequence[SwotCard]) -> None:
        self._cards = list(cards)
        self._rows = {card.item.id: row for row, card in enumerate(self._cards)}

    def _renew(self, cards: Sequence[SwotCard]) -> None:
        pairs = enumerate(zip(self._cards, cards, strict=True))
        changed = [row for row, (old, new) in pairs if old != new]
        self._take(cards)
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))

    def _insert(self, cards: Sequence[SwotCard], row: int, count: int) -> None:
        self.beginInsertRows(_NONE, row, row + count - 1)
        self._take(cards)
        self.endInsertRows()

    def _remove(self, cards: Sequence[SwotCard], row: int, count: int) -> None:
        self.beginRemoveRows(_NONE, row, row + count - 1)
        self._take(cards)
        self.endRemoveRows()


def item_ids(data: QMimeData) -> list[str]:
    """Return the ids of the items that are dragged; none when it is something else."""
    if not data.hasFormat(ITEMS_MIME):
        return []
    return bytes(data.data(ITEMS_MIME).data()).decode().split("\n")


def _gap(shorter: Sequence[str], longer: Sequence[str]) -> int | None:
    """Return where one run of rows was put into ``shorter``; None when more differs."""
    start = next((n for n, id in enumerate(shorter) if id != longer[n]), len(shorter))
    extra = len(longer) - len(shorter)
    return start if shorter[start:] == longer[start + extra :] else None
