"""Draws the rows of the outline: blocks with their letter, slides with number and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from presales_desk.method import load
from presales_desk.records import formats
from presales_desk.records.enums import Severity
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.tree_model import Role
from presales_desk.ui.theme import theme
from presales_desk.ui.words import counted, dotted, language, term, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QFontMetrics, QPainter

    from presales_desk.planning.outline import SectionState
    from presales_desk.records.outline import Slide

    Index = QModelIndex | QPersistentModelIndex

_BLOCK_HEIGHT, _SLIDE_HEIGHT = 27, 25
_ARROW, _BADGE, _NUMBER, _ICON = 24, 20, 24, 16
_PAD = 8
_STATES = {
    Severity.ERROR: ("err", "danger"),
    Severity.WARNING: ("warn", "warning"),
    Severity.HINT: ("info", "primary"),
}
_GOOD = ("ok", "success")
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TalkDelegate(QStyledItemDelegate):
    """Draws and edits the rows; a slide's headline is edited in its own line."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        height = _BLOCK_HEIGHT if index.data(Role.SLIDE) is None else _SLIDE_HEIGHT
        return QSize(160, theme().pixels(height))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        rect = QRect(0, option.rect.top(), option.rect.right() + 1, option.rect.height())
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._draw_background(painter, option, rect, chosen=chosen)
        slide = index.data(Role.SLIDE)
        if slide is None:
            is_open = bool(option.state & QStyle.StateFlag.State_Open)
            within = self._is_current(index)
            block = index.data(Role.BLOCK)
            self._draw_block(painter, rect, block, is_open=is_open, is_current=within, on=chosen)
        else:
            self._draw_slide(painter, rect, index, chosen=chosen)
        painter.restore()

    @override
    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setProperty("inCell", "true")
        editor.setAccessibleName(translate("OutlineTree", "Headline"))
        return editor

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index, /
    ) -> None:
        left, _rect = _ARROW + _NUMBER, option.rect
        editor.setGeometry(
            left, option.rect.top(), option.rect.right() - left, option.rect.height()
        )

    def _draw_background(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, *, chosen: bool
    ) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        token = "sel" if chosen else "hover" if hovered else "surface"
        painter.fillRect(rect, theme().color(token))
        if chosen:
            painter.fillRect(QRect(0, rect.top(), 3, rect.height()), theme().color("primary"))

    def _is_current(self, block: Index) -> bool:
        """Tell whether the slide with the cursor stands in a block."""
        view = self.parent()
        here = view.currentIndex() if isinstance(view, QAbstractItemView) else QModelIndex()
        return here.isValid() and here.parent() == block

    def _draw_block(
        self,
        painter: QPainter,
        rect: QRect,
        block: SectionState,
        *,
        is_open: bool,
        is_current: bool,
        on: bool,
    ) -> None:
        section = next(one for one in load().sections if one.key == block.section)
        arrow = QRect(rect.left() + _PAD, rect.center().y() - 6, 12, 12)
        ratio = painter.device().devicePixelRatio()
        turned = "cd" if is_open or not block.slides else "cr"
        painter.drawPixmap(arrow, pixmap(turned, "muted" if block.slides else "faint", 12, ratio))
        badge = QRect(rect.left() + _ARROW, rect.center().y() - _BADGE // 2 + 1, _BADGE, _BADGE)
        tone = "primary" if section.letter else "neutral"
        paint.paint_badge(painter, badge, section.letter or "·", tone, solid=is_current)
        name = section.name.of(language())
        room = rect.width() - _ARROW - _BADGE - 3 * _PAD - 4
        painter.setFont(theme().font("bold"))
        room -= painter.fontMetrics().horizontalAdvance(name)
        painter.setFont(theme().font("small"))
        totals = _totals(block, painter.fontMetrics(), room)
        right = painter.fontMetrics().horizontalAdvance(totals) + 4
        place = QRect(rect.right() - _PAD - right, rect.top(), right, rect.height())
        paint.text_line(painter, place, totals, "sel-text" if on else "muted", _RIGHT)
        painter.setFont(theme().font("bold"))
        words = rect.adjusted(_ARROW + _BADGE + _PAD, 0, -right - 2 * _PAD, 0)
        paint.text_line(painter, words, name, "sel-text" if on else "text")

    def _draw_slide(self, painter: QPainter, rect: QRect, index: Index, *, chosen: bool) -> None:
        slide: Slide = index.data(Role.SLIDE)
        number = QRect(rect.left() + _ARROW - 4, rect.top(), _NUMBER - 2, rect.height())
        painter.setFont(theme().font("small"))
        ink = "sel-text" if chosen else "muted"
        paint.text_line(painter, number, str(index.data(Role.NUMBER)), ink, _RIGHT)
        painter.setFont(theme().font("bold" if chosen else "body"))
        marks = 2 * _ICON if slide.internal else _ICON
        words = rect.adjusted(_ARROW + _NUMBER + 4, 0, -marks - 2 * _PAD, 0)
        shown = slide.title or term(f"slide_kind.{slide.kind}")
        ink = "sel-text" if chosen else "text" if slide.title else "muted"
        paint.text_line(painter, words, shown, ink)
        icon, colour = _STATES.get(index.data(Role.SEVERITY), _GOOD)
        place = QRect(rect.right() - _PAD - 14, rect.center().y() - 6, 14, 14)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(place, pixmap(icon, colour, 14, ratio))
        if slide.internal:
            painter.drawPixmap(place.translated(-_ICON, 0), pixmap("lock", "warning", 14, ratio))


def _totals(block: SectionState, metrics: QFontMetrics, room: int) -> str:
    """Return how many slides a block has, and their minutes where any are planned.

    The minutes alone where both would take the room of the block's name.
    """
    words = translate("OutlineTree", "{count} {count:slide|slides}")
    slides = counted(words, count=len(block.slides))
    if not block.minutes:
        return slides
    minutes = translate("OutlineTree", "{minutes} min")
    planned = minutes.format(minutes=formats.number(block.minutes))
    both = dotted(slides, planned)
    return both if metrics.horizontalAdvance(both) <= room else planned
