"""Draws the rows of the matrix: heads of groups, mandatory clauses bold, fatal ones tinted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from presales_desk.planning.bid.answers import bare_requirement, needs_proof
from presales_desk.records.enums import ClauseWeight, Deviation, Severity
from presales_desk.records.tender import TenderClause
from presales_desk.ui import paint
from presales_desk.ui.icons import SMALL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.matrix.rows import GroupHead
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.record_delegate import PADDING, RecordDelegate
from presales_desk.ui.words import counted, dotted, translate

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QRect
    from PySide6.QtGui import QPainter

    from presales_desk.records.base import Record
    from presales_desk.ui.models.record_table import Index, RecordTableModel

MANDATORY = "★"
"""Stands for words that are a mark, such as “shall”."""
_MARK_ROOM = 18
_FATAL = "danger-tint"


class MatrixDelegate(RecordDelegate):
    """One for the whole matrix."""

    def __init__(self, records: RecordTableModel, parent: QObject) -> None:
        super().__init__(parent)
        self._records = records
        self.painters |= {
            "number": _paint_number,
            "text": _paint_requirement,
            "evidence": _paint_evidence,
        }

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record = self._records.record_at(index.row())
        if not isinstance(record, GroupHead):
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue] likewise
        painter.save()
        ground = "sel" if index.row() == self.current_row else "surface-2"
        painter.fillRect(rect, theme().color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint.rounded(painter, rect.adjusted(1, 1, -1, -2).toRectF(), 4, border="primary")
        _paint_head(painter, rect.adjusted(PADDING, 0, -PADDING, -1), record)
        painter.restore()

    @override
    def _background(self, row: int, severity: Severity | None, *, marked: bool) -> str:
        if not marked and severity is None and is_fatal(self._records.record_at(row)):
            return _FATAL
        return super()._background(row, severity, marked=marked)


def is_fatal(record: Record) -> bool:
    """Tell whether a row would have the bid rejected: mandatory, and answered worse than asked."""
    mandatory = getattr(record, "weight", None) is ClauseWeight.MANDATORY
    return mandatory and getattr(record, "deviation", None) is Deviation.NEGATIVE


def _paint_head(painter: QPainter, rect: QRect, head: GroupHead) -> None:
    ratio = painter.device().devicePixelRatio()
    top = rect.center().y() - SMALL // 2
    arrow = pixmap("cr" if head.folded else "cd", "text-2", SMALL, ratio)
    painter.drawPixmap(rect.left(), top, arrow)
    rect = rect.adjusted(SMALL + 6, 0, 0, 0)
    painter.setFont(theme().font("bold"))
    paint.text_line(painter, rect, head.text)
    width = painter.fontMetrics().horizontalAdvance(head.text) + 12
    counts = translate("MatrixRows", "{count} {count:clause|clauses}")
    risk = translate("MatrixRows", "{points} points at risk")
    said = dotted(
        counted(counts, count=head.count),
        f"★ {head.marked}" if head.marked else "",
        risk.format(points=f"{round(head.at_risk, 1):g}") if head.at_risk else "",
    )
    painter.setFont(theme().font("small"))
    paint.text_line(painter, rect.adjusted(width, 0, 0, 0), said, "muted")


def _paint_number(painter: QPainter, rect: QRect, record: Record) -> None:
    weight, mark = getattr(record, "weight", None), str(getattr(record, "mark", ""))
    painter.setFont(theme().font("bold"))
    if weight is ClauseWeight.MANDATORY:
        paint.text_line(painter, rect, mark if len(mark) == 1 else MANDATORY, "amber")
    elif len(mark) == 1:
        paint.text_line(painter, rect, mark, "muted")
    painter.setFont(theme().font())
    number = str(getattr(record, "number", ""))
    word = mark if len(mark) > 1 and not number else ""
    inner = rect.adjusted(_MARK_ROOM, 0, 0, 0)
    paint.text_line(painter, inner, number or word, "muted" if word else "text")


def _paint_requirement(painter: QPainter, rect: QRect, record: Record) -> None:
    mandatory = getattr(record, "weight", None) is ClauseWeight.MANDATORY
    gone = bool(getattr(record, "withdrawn", False))
    font = theme().font("bold" if mandatory and not gone else "body")
    font.setStrikeOut(gone)
    painter.setFont(font)
    if getattr(record, "before", "") and not gone:
        ratio = painter.device().devicePixelRatio()
        top = rect.center().y() - SMALL // 2
        painter.drawPixmap(rect.left(), top, pixmap("refresh", "warning", SMALL, ratio))
        rect = rect.adjusted(SMALL + 4, 0, 0, 0)
    text = bare_requirement(record) if isinstance(record, TenderClause) else ""
    paint.text_lines(painter, rect, text, "muted" if gone else "text")


def _paint_evidence(painter: QPainter, rect: QRect, record: Record) -> None:
    evidence = str(getattr(record, "evidence", "")).strip()
    page = str(getattr(record, "evidence_page", "")).strip()
    painter.setFont(theme().font("small"))
    if evidence:
        where = f"p.{page}" if page[:1].isdecimal() else page  # “附件8” is told as it is
        paint.text_lines(painter, rect, f"{evidence} {where}".strip(), "text-2")
    elif _lacks_proof(record):
        painter.setFont(theme().font("small-bold"))
        paint.text_line(painter, rect, translate("MatrixRows", "Missing"), "danger-ink")


def _lacks_proof(record: Record) -> bool:
    answered = isinstance(record, TenderClause) and bool(record.response.strip())
    return answered and isinstance(record, TenderClause) and needs_proof(record)
