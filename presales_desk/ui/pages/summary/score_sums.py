"""The sums below the scores, each under its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.records.formats import number, signed
from presales_desk.records.result_points import Points, total
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.summary.score_table import margin_ink
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.record_delegate import PADDING
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from presales_desk.records.summary import ResultScore
    from presales_desk.ui.pages.summary.score_table import ScoreTable

_HEIGHT = 33
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ScoreSums(QWidget):
    """A line in bold that follows the columns of ``table``."""

    def __init__(self, table: ScoreTable) -> None:
        super().__init__()
        self._table = table
        self._points: Points = total(())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        table.horizontalHeader().sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)
        theme().theme_changed.connect(self.update)

    def show_scores(self, scores: Sequence[ResultScore]) -> None:
        """Show the sums of these; one that lacks an item is left open."""
        self._points = total(scores)
        headings = {field.name: field.heading for field in self._table.records.fields}
        known = {name: text for name, (text, _) in self._texts().items() if text}
        said = (f"{headings[name]} {text}" for name, text in known.items())
        self.setAccessibleName(dotted(_total(), *said))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._table.sizeHint().width(), theme().pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme().font("bold"))
        painter.fillRect(self.rect(), theme().color("surface-2"))
        texts = {"name": (_total(), "text"), **self._texts()}
        for column, field in enumerate(self._table.records.fields):
            if field.name in texts and not self._table.isColumnHidden(column):
                text, ink = texts[field.name]
                side = _RIGHT if field.editor.is_numeric else _LEFT
                paint.text_line(painter, self._below(column), text, ink, side)

    def _texts(self) -> dict[str, tuple[str, str]]:
        """Return what stands below each column, with its colour."""
        points = self._points
        return {
            "full": (number(points.full), "text"),
            "ours": (number(points.ours), "text"),
            "winner": (number(points.winner), "text"),
            "margin": (signed(points.margin), margin_ink(points.margin)),
        }

    def _below(self, column: int) -> QRect:
        table = self._table
        left = table.viewport().x() + table.columnViewportPosition(column)
        whole = QRect(left, 0, table.columnWidth(column), self.height())
        return whole.adjusted(PADDING, 0, -PADDING, 0)


def _total() -> str:
    return translate("ScoreSums", "Total")
