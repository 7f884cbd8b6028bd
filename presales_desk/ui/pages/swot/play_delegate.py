"""Draws the rows of the plays, and knows what of a row a click means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.swot.card_delegate import row_width
from presales_desk.ui.pages.swot.card_words import move_title, slides_line
from presales_desk.ui.pages.swot.play_model import Role
from presales_desk.ui.pages.swot.play_rows import ICONS, MoveRow, PlayRow, ProposalRow, Row
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint

    Index = QModelIndex | QPersistentModelIndex

_State = QStyle.StateFlag
_PADDING, _LINE, _HEAD = 12, 20, 36
_CHIPS = 24
_MOST_LINES = 2
_MOST_PROPOSED_LINES = 4
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Part(Enum):
    """What of a row can be clicked."""

    ADD = auto()
    ITEM = auto()
    SLIDES = auto()
    ACCEPT = auto()


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a row that can be clicked; ``value`` is the id of an item or empty."""

    part: Part
    rect: QRect
    text: str = ""
    value: str = ""


class PlayDelegate(QStyledItemDelegate):
    """Of the list of plays.

    Attributes:
        lit: Ids of the plays that use the card which is chosen or pointed at.

    """

    def __init__(self, parent: QObject, *, writable: bool) -> None:
        super().__init__(parent)
        self.lit: frozenset[str] = frozenset()
        self._writable = writable
        self._broken: dict[tuple[str, int, int], list[str]] = {}
        theme().theme_changed.connect(self._broken.clear)

    def spots(self, rect: QRect, row: Row) -> list[Spot]:
        """Return what can be clicked in a row that fills ``rect``."""
        if isinstance(row, MoveRow):
            return [self._add_spot(rect)] if self._writable and row.addable else []
        line = QRect(
            rect.left() + _PADDING,
            rect.bottom() - theme().pixels(_CHIPS) - 4,
            rect.width() - 2 * _PADDING,
            theme().pixels(_CHIPS),
        )
        last = self._last_spot(line, row)
        line.setRight(last.rect.left() - 8)
        return [*_item_spots(line, row.marks), last]

    def spot_at(self, rect: QRect, row: Row, place: QPoint) -> Spot | None:
        """Return what stands at ``place``; None for nothing that can be clicked."""
        return next((s for s in self.spots(rect, row) if s.rect.contains(place)), None)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: _State = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        row: Row = index.data(Role.ROW)
        painter.save()
        self._paint_ground(painter, rect, row, state)
        if isinstance(row, MoveRow):
            self._paint_head(painter, rect, row)
        else:
            self._paint_play(painter, rect, row)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Role.ROW)
        if isinstance(row, MoveRow):
            return QSize(0, theme().pixels(_HEAD))
        view: QWidget = option.widget  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        lines = len(self._lines(row, row_width(view) - 2 * _PADDING))
        return QSize(0, theme().pixels(lines * _LINE + _CHIPS) + 14)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("inCell", "true")
        editor.setAccessibleName(translate("PlayList", "What we do"))
        return editor

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        editor.setGeometry(rect.adjusted(4, 3, -4, 0).left(), rect.top() + 3, rect.width() - 8, 28)

    def _paint_ground(self, painter: QPainter, rect: QRect, row: Row, state: _State) -> None:
        head = isinstance(row, MoveRow)
        ground = "surface-2" if head else "surface"
        if not head and state & _State.State_Selected:
            ground = "sel"
        elif not head and row.id in self.lit:
            ground = "primary-tint"
        elif not head and state & _State.State_MouseOver:
            ground = "hover"
        painter.fillRect(rect, theme().color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
        if row.id in self.lit:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme().color("primary"))
        if state & _State.State_HasFocus:
            paint.rounded(painter, rect.adjusted(1, 1, -1, -2).toRectF(), 4, border="primary")

    def _paint_head(self, painter: QPainter, rect: QRect, row: MoveRow) -> None:
        name, color = ICONS[row.move]
        ratio = painter.device().devicePixelRatio()
        top = rect.center().y() - NORMAL // 2
        icon = QRect(rect.left() + _PADDING, top, NORMAL, NORMAL)
        painter.drawPixmap(icon, pixmap(name, color, NORMAL, ratio))
        painter.setFont(theme().font("bold"))
        words = rect.adjusted(_PADDING + NORMAL + 6, 0, -64, 0)
        paint.text_line(painter, words, move_title(row.move))
        painter.setFont(theme().font("small"))
        paint.text_line(painter, rect.adjusted(0, 0, -40, 0), str(row.count), "muted", _RIGHT)
        for spot in self.spots(rect, row):
            place = QRect(0, 0, NORMAL, NORMAL)
            place.moveCenter(spot.rect.center())
            painter.drawPixmap(place, pixmap("plus", "text-2", NORMAL, ratio))

    def _paint_play(self, painter: QPainter, rect: QRect, row: PlayRow | ProposalRow) -> None:
        painter.setFont(theme().font("body"))
        height = theme().pixels(_LINE)
        width = rect.width() - 2 * _PADDING
        for number, words in enumerate(self._lines(row, width)):
            top = rect.top() + 6 + number * height
            line = QRect(rect.left() + _PADDING, top, width, height)
            painter.setPen(theme().color("text"))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), words)
        for spot in self.spots(rect, row):
            if spot.part is Part.ITEM:
                paint.paint_chip(painter, spot.rect, spot.text, "line")
            else:
                painter.setFont(theme().font("small"))
                paint.text_line(painter, spot.rect, spot.text, _ink(row), _RIGHT)

    def _lines(self, row: PlayRow | ProposalRow, width: int) -> list[str]:
        """Return the words of a row broken into lines; they are broken once for each width."""
        if isinstance(row, ProposalRow):
            key = (row.proposal.text, width, _MOST_PROPOSED_LINES)
        else:
            key = (row.card.play.text, width, _MOST_LINES)
        if key not in self._broken:
            text = " ".join(key[0].split())
            self._broken[key] = paint.wrapped(text, theme().font("body"), width, key[2])
        return self._broken[key]

    def _add_spot(self, rect: QRect) -> Spot:
        side = rect.height() - 8
        place = QRect(rect.right() - side - 6, rect.top() + 4, side, side)
        return Spot(Part.ADD, place)

    def _last_spot(self, line: QRect, row: PlayRow | ProposalRow) -> Spot:
        if isinstance(row, ProposalRow):
            part, text = Part.ACCEPT, translate("PlayList", "Accept")
        else:
            part, text = Part.SLIDES, row.warning or slides_line(row.card)
        width = QFontMetrics(theme().font("small")).horizontalAdvance(text) + 2
        left = max(line.right() - width, line.left() + line.width() // 3)
        return Spot(part, QRect(left, line.top(), line.right() - left + 1, line.height()), text)


def _item_spots(line: QRect, marks: Sequence[tuple[str, str]]) -> list[Spot]:
    """Return a chip for each item as far as there is room, and how many more there are."""
    spots: list[Spot] = []
    left = line.left()
    for number, (id, mark) in enumerate(marks):
        width = paint.chip_size(mark).width()
        rest = f"+{len(marks) - number}"
        room = paint.chip_size(rest).width() + 4 if number < len(marks) - 1 else 0
        if left + width + room > line.right():
            place = QRect(left, line.top(), paint.chip_size(rest).width(), line.height())
            return [*spots, Spot(Part.ITEM, place, rest, "")]
        spots.append(Spot(Part.ITEM, QRect(left, line.top(), width, line.height()), mark, id))
        left += width + 4
    return spots


def _ink(row: PlayRow | ProposalRow) -> str:
    if isinstance(row, ProposalRow):
        return "primary-ink"
    return "muted" if row.card.slides and not row.warning else "warning-ink"
