"""Below the matrix: what its marks mean, and its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.method import load
from presales_desk.planning.matrix import Lead
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.cell_painter import counted_text, paint_mark, unknown_text
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

HEIGHT = 34
_MARK = 9


class Legend(QFrame):
    """One quiet line."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(HEIGHT)
        numbers = load().thresholds.competition
        theirs = translate("MatrixLegend", "they lead ≥ {points}")
        ours = translate("MatrixLegend", "we lead ≥ {points}")
        tint = translate("MatrixLegend", "tinted: ≥ {points}")
        line = row(self, spacing=6)
        line.setContentsMargins(12, 0, 12, 0)
        for lead, words in ((Lead.THEIRS, theirs), (Lead.OURS, ours)):
            line.addWidget(_Mark(lead))
            line.addWidget(PlainLabel(words.format(points=numbers.level_within), "small"))
            line.addSpacing(8)
        line.addWidget(PlainLabel(tint.format(points=numbers.tinted_from), "small"))
        line.addSpacing(8)
        hatched = translate("MatrixLegend", "hatched: {meaning}")
        meaning = dotted(unknown_text(), counted_text())
        line.addWidget(PlainLabel(hatched.format(meaning=meaning), "small"))
        line.addStretch(1)
        for key, words in _keys():
            line.addWidget(PlainLabel(key, "key"), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(PlainLabel(words, "small"))


class _Mark(QWidget):
    def __init__(self, lead: Lead) -> None:
        super().__init__()
        self._lead = lead
        self.setFixedSize(_MARK + 2, _MARK + 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRect(1, 1, _MARK, _MARK), self._lead)


def _keys() -> list[tuple[str, str]]:
    return [
        ("1–5", translate("MatrixLegend", "score")),
        ("F2", translate("MatrixLegend", "evidence")),
        ("Tab", translate("MatrixLegend", "next cell")),
    ]
