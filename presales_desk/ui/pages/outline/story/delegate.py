"""Draws and edits the lines of the story: large enough to be read aloud."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from presales_desk.method import load
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.story.model import (
    HeadRow,
    LineRow,
    Role,
    block_name,
    breaks_text,
    shown_title,
)
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from presales_desk.ui.pages.outline.story.model import Row

    Index = QModelIndex | QPersistentModelIndex

_HEAD, _LINE, _SMALL, _PAD = 34, 24, 18, 10
_LEFT, _NUMBER, _BADGE, _ICON = 24, 28, 20, 14
_SIZE = 15
_MOST_LINES, _MOST_BREAKS = 2, 3
_SHARE = 0.36
"""Of the width: what breaks the line stands there, beside the headlines."""
_LEAST_BREAKS = 200
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Hint = QStyledItemDelegate.EndEditHint
_State = QStyle.StateFlag


class StoryDelegate(QStyledItemDelegate):
    """Enter stores a headline and goes on to the next; Esc gives up."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(Role.ROW)
        if isinstance(row, HeadRow):
            return QSize(0, theme().pixels(_HEAD))
        view: QWidget = option.widget  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        width = view.width()
        titles = len(_lines(shown_title(row.slide), _title_width(width), title=True))
        breaks = len(_break_lines(row, width))
        height = max(theme().pixels(titles * _LINE), theme().pixels(breaks * _SMALL))
        return QSize(0, height + _PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: _State = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        row: Row = index.data(Role.ROW)
        painter.save()
        if isinstance(row, HeadRow):
            _paint_head(painter, rect, row)
        else:
            _paint_ground(painter, rect, state)
            _paint_line(painter, rect, row)
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("inCell", "true")
        editor.setAccessibleName(translate("Story", "Headline"))
        return editor

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        left = rect.left() + _LEFT + _NUMBER
        height = theme().pixels(28)
        top = rect.top() + (rect.height() - height) // 2
        editor.setGeometry(left - 6, top, _title_width(rect.width()) + 12, height)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        enter = isinstance(event, QKeyEvent) and event.key() in _ENTER
        if pressed and enter and isinstance(watched, QWidget):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, _Hint.EditNextItem)
            return True
        return super().eventFilter(watched, event)


def _font() -> QFont:
    font = theme().font("body")
    font.setPixelSize(theme().pixels(_SIZE))
    return font


def _breaks_width(width: int) -> int:
    return max(int(width * _SHARE), _LEAST_BREAKS)


def _title_width(width: int) -> int:
    return max(width - _LEFT - _NUMBER - _breaks_width(width), 120)


def _lines(text: str, width: int, *, title: bool = False) -> tuple[str, ...]:
    return _broken(text, width, theme().pixels(_SIZE), title=title)


@lru_cache(maxsize=2048)
def _broken(text: str, width: int, size: int, *, title: bool) -> tuple[str, ...]:
    """Return a text broken into lines; ``size`` only tells one zoom from another."""
    del size
    font = _font() if title else theme().font("small")
    return tuple(paint.wrapped(text, font, width, _MOST_LINES if title else _MOST_BREAKS))


def _break_lines(row: LineRow, width: int) -> tuple[str, ...]:
    text = breaks_text(row)
    return _lines(text, _breaks_width(width) - _ICON - 24) if text else ()


def _paint_head(painter: QPainter, rect: QRect, row: HeadRow) -> None:
    painter.fillRect(rect, theme().color("surface"))
    letter = next(one.letter for one in load().sections if one.key == row.section)
    side = _BADGE
    badge = QRect(rect.left() + _LEFT, rect.bottom() - side - 3, side, side)
    paint.paint_badge(painter, badge, letter or "·", "primary" if letter else "neutral")
    painter.setFont(theme().font("small-bold"))
    words = QRect(badge.right() + 8, badge.top(), rect.width(), side)
    paint.text_line(painter, words, block_name(row.section), "text-2")


def _paint_ground(painter: QPainter, rect: QRect, state: _State) -> None:
    chosen = bool(state & _State.State_Selected)
    hovered = bool(state & _State.State_MouseOver)
    ground = "sel" if chosen else "hover" if hovered else "surface"
    painter.fillRect(rect, theme().color(ground))
    if chosen:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme().color("primary"))


def _paint_line(painter: QPainter, rect: QRect, row: LineRow) -> None:
    number = QRect(rect.left() + _LEFT - 4, rect.top(), _NUMBER - 6, rect.height())
    painter.setFont(theme().font("small"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, number, str(row.line.number), "muted", right)
    room = _title_width(rect.width())
    lines = _lines(shown_title(row.slide), room, title=True)
    painter.setFont(_font())
    height = theme().pixels(_LINE)
    top = rect.top() + (rect.height() - height * len(lines)) // 2
    for place, line in enumerate(lines):
        words = QRect(rect.left() + _LEFT + _NUMBER, top + place * height, room, height)
        paint.text_line(painter, words, line, "text" if row.slide.title else "muted")
    width = _breaks_width(rect.width())
    beside = QRect(rect.right() - width + 12, rect.top(), width - 24, rect.height())
    _paint_breaks(painter, beside, _break_lines(row, rect.width()))


def _paint_breaks(painter: QPainter, rect: QRect, lines: Sequence[str]) -> None:
    """Draw the sign and the words of what breaks the line in the middle of ``rect``."""
    if not lines:
        return
    painter.setFont(theme().font("small"))
    height = theme().pixels(_SMALL)
    top = rect.top() + (rect.height() - height * len(lines)) // 2
    sign = QRect(rect.left(), top + (height - _ICON) // 2, _ICON, _ICON)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(sign, pixmap("warn", "warning", _ICON, ratio))
    for place, line in enumerate(lines):
        words = QRect(
            rect.left() + _ICON + 6, top + place * height, rect.width() - _ICON - 6, height
        )
        paint.text_line(painter, words, line, "warning-ink")
