"""Draws the rows of a draft: heads of blocks; slides with box, title, origin and state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from presales_desk.method import load
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.draft.list_model import Role, block_name
from presales_desk.ui.pages.outline.draft.rows import TONES, BlockRow, origin_line, state_word
from presales_desk.ui.theme import theme
from presales_desk.ui.words import counted, term, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from presales_desk.planning.draft.proposal import Proposal
    from presales_desk.ui.pages.outline.draft.rows import Row

    Index = QModelIndex | QPersistentModelIndex

HEAD_HEIGHT, SLIDE_HEIGHT = 30, 48
BOX_WIDTH = 40
"""Where a click ticks instead of choosing."""
_PAD, _BADGE = 12, 20


class ProposalDelegate(QStyledItemDelegate):
    """Of the list of proposals."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        head = isinstance(index.data(Role.ROW), BlockRow)
        return QSize(0, theme().pixels(HEAD_HEIGHT if head else SLIDE_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        row: Row = index.data(Role.ROW)
        painter.save()
        if isinstance(row, BlockRow):
            _paint_head(painter, rect, row)
        else:
            paint.paint_row_ground(painter, rect, state)
            ticked = index.data(Qt.ItemDataRole.CheckStateRole)
            _paint_slide(painter, rect, row.proposal, ticked)
        painter.restore()


def _paint_head(painter: QPainter, rect: QRect, row: BlockRow) -> None:
    painter.fillRect(rect, theme().color("surface-2"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
    letter = next(one.letter for one in load().sections if one.key == row.section)
    badge = QRect(rect.left() + _PAD, rect.center().y() - _BADGE // 2 + 1, _BADGE, _BADGE)
    paint.paint_badge(painter, badge, letter or "·", "primary" if letter else "neutral")
    painter.setFont(theme().font("bold"))
    words = rect.adjusted(_PAD + _BADGE + 8, 0, -_PAD, 0)
    paint.text_line(painter, words, block_name(row), "text")
    painter.setFont(theme().font("small"))
    counts = counted(
        translate("Draft", "{count} {count:slide|slides}, {new} to take"),
        count=row.count,
        new=row.takable,
    )
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, words, counts, "muted", right)


def _paint_slide(
    painter: QPainter, rect: QRect, proposal: Proposal, ticked: Qt.CheckState | None
) -> None:
    if ticked is not None:
        box = QRect(rect.left() + _PAD, rect.top(), BOX_WIDTH, rect.height())
        paint.paint_check(painter, box, checked=ticked is Qt.CheckState.Checked)
    word = state_word(proposal.state)
    width = paint.chip_size(word).width()
    chip = QRect(rect.right() - _PAD - width, rect.top(), width, rect.height())
    paint.paint_chip(painter, chip, word, TONES[proposal.state])
    words = QRect(rect)
    words.setLeft(rect.left() + BOX_WIDTH)
    words.setRight(chip.left() - 8)
    title = proposal.slide.title or term(f"slide_kind.{proposal.slide.kind}")
    paint.paint_two_lines(painter, words, title, origin_line(proposal))
