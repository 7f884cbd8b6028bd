"""The head of the matrix: each side with its letter, name, kind and threat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QWidget

from presales_desk.ui import paint
from presales_desk.ui.icons import SMALL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.cell_painter import PADDING
from presales_desk.ui.pages.competition.matrix_model import FACTOR, FROZEN, US, side_name
from presales_desk.ui.pages.competition.rings import RING_SIZE, paint_ring, threat_ink
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QPainter

    from presales_desk.planning.competition import Standing
    from presales_desk.records.competition import Competitor
    from presales_desk.ui.pages.competition.matrix_model import MatrixModel

HEIGHT = 48
_GAP, _LEAST_KIND = 6, 24


class MatrixHeader(QHeaderView):
    """Names the columns; a rival is dragged to another place by its head.

    Signals:
        moved: A column, and by how many places its rival was dragged.
        menu_wanted: A column whose menu is asked for; where on the screen.
    """

    moved = Signal(int, int)
    menu_wanted = Signal(int, object)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self._putting_back = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.sectionMoved.connect(self._ask_for_move)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme().pixels(HEIGHT))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, column: int, /) -> None:
        painter.save()
        side = self._model.side(column)
        ground = "sel" if column == US else "surface-2"
        painter.fillRect(rect, theme().color(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
        if side is None:
            self._paint_margin(painter, rect, column)
        else:
            self._paint_side(painter, rect.adjusted(PADDING, 0, -2, 0), side)
        painter.restore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.logicalIndexAt(event.pos()), event.globalPos())

    def _paint_margin(self, painter: QPainter, rect: QRect, column: int) -> None:
        painter.setFont(theme().font("small"))
        inner = rect.adjusted(12 if column == FACTOR else 4, 0, 0, 0)
        words = self._model.headerData(column, Qt.Orientation.Horizontal)
        paint.text_line(painter, inner, words or "", "muted")

    def _paint_side(self, painter: QPainter, rect: QRect, side: Standing) -> None:
        rival, size = side.competitor, theme().pixels(RING_SIZE)
        top = rect.top() + 6
        paint_ring(painter, QRect(rect.left(), top, size, size), rival)
        right = rect.right()
        if rival is not None and rival.id in self._model.doubtful:
            right -= SMALL + 4
            ratio = painter.device().devicePixelRatio()
            spot = top + (size - SMALL) // 2
            painter.drawPixmap(right + 4, spot, pixmap("warn", "warning-ink", SMALL, ratio))
        left = rect.left() + size + 6
        name = QRect(left, top, right - left, size)
        painter.setFont(theme().font("bold"))
        if painter.fontMetrics().horizontalAdvance(side_name(side)) >= name.width():
            painter.setFont(theme().font("small-bold"))
        paint.text_line(painter, name, side_name(side))
        below = QRect(rect.left(), top + size + 2, rect.width(), rect.bottom() - top - size - 4)
        if rival is not None:
            self._paint_kind(painter, below, rival)

    def _paint_kind(self, painter: QPainter, rect: QRect, rival: Competitor) -> None:
        """Write what a rival is, and at its right how dangerous; the threat goes first."""
        painter.setFont(theme().font("micro"))
        metrics = painter.fontMetrics()
        threat = term(f"threat.{rival.threat}") if rival.threat else ""
        taken = metrics.horizontalAdvance(threat) + 2 + _GAP if threat else 0
        room = rect.width() - taken
        width = min(metrics.horizontalAdvance(rival.kind) + 1, room)
        left = rect.left()
        if width >= _LEAST_KIND:
            kind = QRect(left, rect.top(), width, rect.height())
            paint.text_line(painter, kind, rival.kind, "muted")
            left += width + _GAP
        spot = QRect(left, rect.top(), rect.right() + 1 - left, rect.height())
        paint.text_line(painter, spot, threat, threat_ink(rival.threat))

    @Slot(int, int, int)
    def _ask_for_move(self, column: int, old: int, new: int) -> None:
        """Put the section back where it was: its rival moves when the edit is stored."""
        if self._putting_back:
            return
        self._putting_back = True
        self.moveSection(new, old)
        self._putting_back = False
        step = max(new, FROZEN) - old
        if column >= FROZEN and step:
            self.moved.emit(column, step)
