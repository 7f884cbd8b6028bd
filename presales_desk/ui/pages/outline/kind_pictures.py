"""Kinds of slides as small drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton

from presales_desk.records.enums import SlideKind
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    Block = tuple[float, float, float, float]

_WIDTH, _HEIGHT, _CAPTION = 56, 34, 18
_GAP, _WIDEST = 4, 96

_PICTURES: dict[SlideKind, tuple[list[Block], list[Block]]] = {
    SlideKind.COVER: ([(0.1, 0.3, 0.5, 0.16), (0.1, 0.58, 0.35, 0.08)], [(0.74, 0.0, 0.26, 1.0)]),
    SlideKind.AGENDA: (
        [(0.26, y, 0.62, 0.09) for y in (0.2, 0.42, 0.64)],
        [(0.1, y - 0.02, 0.09, 0.13) for y in (0.2, 0.42, 0.64)],
    ),
    SlideKind.SECTION: ([(0.44, 0.34, 0.46, 0.13), (0.44, 0.58, 0.3, 0.07)], [(0, 0, 0.34, 1.0)]),
    SlideKind.BULLETS: (
        [
            (0.1, 0.16, 0.5, 0.1),
            (0.1, 0.4, 0.44, 0.07),
            (0.1, 0.56, 0.44, 0.07),
            (0.1, 0.72, 0.36, 0.07),
        ],
        [(0.66, 0.36, 0.24, 0.42)],
    ),
    SlideKind.TABLE: (
        [(x, y, 0.24, 0.12) for y in (0.42, 0.6, 0.78) for x in (0.1, 0.38, 0.66)],
        [(0.1, 0.16, 0.8, 0.16)],
    ),
    SlideKind.CHART: (
        [(0.1, 0.86, 0.8, 0.04), (0.14, 0.56, 0.12, 0.3), (0.32, 0.42, 0.12, 0.44)],
        [(0.5, 0.2, 0.12, 0.66), (0.68, 0.32, 0.12, 0.54)],
    ),
    SlideKind.CLOSING: (
        [(0.46, 0.22, 0.44, 0.08), (0.46, 0.4, 0.38, 0.08), (0.46, 0.6, 0.44, 0.2)],
        [(0, 0, 0.36, 1.0)],
    ),
    SlideKind.TWO_COL: (
        [(x, y, 0.34, 0.07) for y in (0.42, 0.56, 0.7) for x in (0.1, 0.56)],
        [(0.1, 0.24, 0.34, 0.09), (0.56, 0.24, 0.34, 0.09)],
    ),
    SlideKind.CARDS: (
        [(x, 0.34, 0.24, 0.5) for x in (0.1, 0.38, 0.66)],
        [(x + 0.04, 0.42, 0.08, 0.12) for x in (0.1, 0.38, 0.66)],
    ),
    SlideKind.KPI: (
        [(x, 0.66, 0.22, 0.06) for x in (0.1, 0.39, 0.68)],
        [(x, 0.36, 0.22, 0.2) for x in (0.1, 0.39, 0.68)],
    ),
    SlideKind.TREND_CHART: (
        [(0.12, 0.66, 0.1, 0.2), (0.27, 0.58, 0.1, 0.28), (0.72, 0.28, 0.2, 0.58)],
        [(0.42, 0.46, 0.1, 0.4), (0.57, 0.32, 0.1, 0.54), (0.1, 0.26, 0.58, 0.03)],
    ),
    SlideKind.BAR_DONUT: (
        [(0.56, 0.5, 0.26, 0.1), (0.56, 0.68, 0.18, 0.1), (0.12, 0.36, 0.14, 0.4)],
        [(0.56, 0.32, 0.34, 0.1), (0.26, 0.36, 0.14, 0.4)],
    ),
    SlideKind.PAIN_TABLE: (
        [(x, y, 0.24, 0.12) for y in (0.4, 0.58, 0.76) for x in (0.28, 0.6)],
        [(0.1, y, 0.12, 0.12) for y in (0.4, 0.58, 0.76)],
    ),
    SlideKind.BEFORE_AFTER: (
        [(0.1, 0.3, 0.34, 0.5)],
        [(0.56, 0.3, 0.34, 0.5), (0.47, 0.5, 0.06, 0.1)],
    ),
    SlideKind.CAUSE_EFFECT: (
        [(x, y, 0.22, 0.14) for y in (0.3, 0.52, 0.74) for x in (0.1, 0.38)],
        [(0.68, y, 0.22, 0.14) for y in (0.3, 0.52, 0.74)],
    ),
    SlideKind.CASE: (
        [(0.5, y, 0.4, 0.08) for y in (0.32, 0.52, 0.72)],
        [(0.1, 0.28, 0.32, 0.56)],
    ),
    SlideKind.FFAB: (
        [(x, y, 0.17, 0.12) for y in (0.34, 0.54, 0.74) for x in (0.1, 0.3, 0.5)],
        [(0.7, y, 0.2, 0.12) for y in (0.34, 0.54, 0.74)],
    ),
    SlideKind.ARCHITECTURE: (
        [(0.3, y, 0.44, 0.12) for y in (0.3, 0.5, 0.7)] + [(0.8, 0.3, 0.08, 0.52)],
        [(0.1, y, 0.16, 0.12) for y in (0.3, 0.5, 0.7)],
    ),
    SlideKind.ROADMAP: (
        [(x, 0.58, 0.18, 0.2) for x in (0.1, 0.31, 0.52, 0.73)],
        [(x, 0.36, 0.18, 0.14) for x in (0.1, 0.31, 0.52, 0.73)],
    ),
    SlideKind.GANTT: (
        [(0.1, y, 0.18, 0.07) for y in (0.34, 0.5, 0.66, 0.82)],
        [
            (0.32, 0.34, 0.2, 0.07),
            (0.44, 0.5, 0.26, 0.07),
            (0.6, 0.66, 0.2, 0.07),
            (0.78, 0.82, 0.12, 0.07),
        ],
    ),
    SlideKind.TEAM_SERVICE: (
        [(0.1, y, 0.46, 0.09) for y in (0.44, 0.6, 0.76)]
        + [(0.64, y, 0.26, 0.09) for y in (0.44, 0.6, 0.76)],
        [(0.1, 0.28, 0.46, 0.09), (0.64, 0.28, 0.26, 0.09)],
    ),
    SlideKind.PRICING: (
        [(0.1, y, 0.52, 0.08) for y in (0.3, 0.46, 0.62)]
        + [(0.72, y, 0.18, 0.08) for y in (0.3, 0.46, 0.62)],
        [(0.1, 0.8, 0.8, 0.1)],
    ),
    SlideKind.SUCCESS_FACTORS: (
        [(x, y, 0.16, 0.14) for y in (0.46, 0.66) for x in (0.1, 0.31, 0.52, 0.73)],
        [(x, 0.28, 0.16, 0.1) for x in (0.1, 0.31, 0.52, 0.73)],
    ),
    SlideKind.IMAGE: (
        [(0.66, 0.36, 0.24, 0.07), (0.66, 0.52, 0.24, 0.07)],
        [(0.1, 0.28, 0.5, 0.56)],
    ),
    SlideKind.QA: ([(0.1, y, 0.6, 0.07) for y in (0.5, 0.64, 0.78)], [(0.1, 0.22, 0.4, 0.16)]),
    SlideKind.COMPARE_MATRIX: (
        [(x, y, 0.14, 0.09) for y in (0.34, 0.5, 0.66, 0.82) for x in (0.46, 0.62, 0.78)],
        [(0.28, y, 0.14, 0.09) for y in (0.34, 0.5, 0.66, 0.82)],
    ),
    SlideKind.SWOT: (
        [(0.52, 0.3, 0.38, 0.26), (0.1, 0.6, 0.38, 0.26)],
        [(0.1, 0.3, 0.38, 0.26), (0.52, 0.6, 0.38, 0.26)],
    ),
    SlideKind.STAKEHOLDER_MAP: (
        [(0.12, 0.6, 0.2, 0.12), (0.4, 0.34, 0.2, 0.12)],
        [(0.68, 0.3, 0.2, 0.12), (0.68, 0.62, 0.2, 0.12)],
    ),
}
"""What stands on each kind, in shares of a slide: quiet blocks, and emphasised ones."""


class KindPicture(QAbstractButton):
    """A kind as a drawing with its name below; checked when it is the slide's own."""

    def __init__(self, kind: SlideKind) -> None:
        super().__init__()
        self.kind = kind
        self.setCheckable(True)
        self.setAccessibleName(term(f"slide_kind.{kind}"))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme().theme_changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme().font("small-bold")).horizontalAdvance(self.accessibleName())
        width = min(max(_WIDTH, words + _GAP), _WIDEST)
        return QSize(width, _HEIGHT + theme().pixels(_CAPTION))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = QRectF((self.width() - _WIDTH) / 2 + 1, 1, _WIDTH - 2, _HEIGHT - 2)
        taken = self.isChecked()
        border = "primary" if taken or self.underMouse() or self.hasFocus() else "border-strong"
        paint.rounded(painter, sheet, 4, "primary-tint" if taken else "surface", border)
        if taken:
            paint.rounded(painter, sheet.adjusted(1, 1, -1, -1), 3, "", "primary")
        inside = sheet.adjusted(4, 4, -4, -4)
        quiet, strong = _PICTURES[self.kind]
        for block in quiet:
            painter.fillRect(_part(inside, block), theme().color("border-strong"))
        for block in strong:
            painter.fillRect(_part(inside, block), theme().color("primary" if taken else "faint"))
        painter.setFont(theme().font("small-bold" if taken else "small"))
        below = QRect(0, _HEIGHT, self.width(), self.height() - _HEIGHT)
        ink = "primary-ink" if taken else "muted"
        paint.text_line(painter, below, self.accessibleName(), ink, Qt.AlignmentFlag.AlignCenter)


def _part(place: QRectF, block: Block) -> QRectF:
    left, top, width, height = block
    return QRectF(
        place.left() + left * place.width(),
        place.top() + top * place.height(),
        width * place.width(),
        height * place.height(),
    )
