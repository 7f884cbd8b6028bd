"""Results quarter by quarter: columns for closed and won projects, a line for the rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from presales_desk.planning.tallies import Tally

_WIDTH, _HEIGHT = 30, 176
_FOOT, _HEAD, _SIDE = 22, 26, 28
_CENTER = Qt.AlignmentFlag.AlignCenter
_COLUMNS = 0.62  # of the height: the line of the rates runs above and across
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TrendChart(QWidget):
    """A column for each quarter. Arrow keys move, Enter or a click opens what is behind one.

    Signals:
        opened: The Tally of a quarter.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._quarters: Sequence[Tally] = ()
        self._rates = True
        self._place = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("TeamDashboard", "Trend by quarter"))
        theme().theme_changed.connect(self.update)

    def show_quarters(self, quarters: Sequence[Tally], *, rates: bool) -> None:
        """Show these quarters, the oldest first; without ``rates`` columns alone."""
        self._quarters, self._rates = quarters, rates
        self._choose(len(quarters) - 1)

    def quarter_text(self, tally: Tally) -> str:
        """Return what a column says when it is chosen: closed, won, lost, and the rate if drawn."""
        words = translate("TeamDashboard", "closed {closed}, won {won}, lost {lost}")
        counts = words.format(closed=tally.closed, won=tally.won, lost=tally.lost)
        rate = f"{tally.rate}%" if self._rates and tally.rate is not None else ""
        return dotted(_name(tally), counts, rate)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, theme().pixels(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, theme().pixels(_HEIGHT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS and self._quarters:
            place = self._place + _STEPS[Qt.Key(event.key())]
            self._choose(min(max(place, 0), len(self._quarters) - 1))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().x())
        self.setToolTip(
            safe_tooltip(self.quarter_text(self._quarters[place])) if self._quarters else ""
        )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self._quarters:
            self._choose(self._place_at(event.position().x()))
            self._open()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._ground()
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.drawLine(ground.bottomLeft(), ground.bottomRight())
        most = max((tally.closed for tally in self._quarters), default=0)
        for place, tally in enumerate(self._quarters):
            self._paint_column(painter, place, tally, most)
        if self._rates:
            self._paint_line(painter)

    def _paint_column(self, painter: QPainter, place: int, tally: Tally, most: int) -> None:
        ground, x = self._ground(), self._x(place)
        width = theme().pixels(_WIDTH)
        unit = ground.height() * _COLUMNS / most if most else 0
        for count, fill in ((tally.closed, "track"), (tally.won, "primary-line")):
            box = QRectF(x - width / 2, ground.bottom() - count * unit, width, count * unit)
            if count:
                painter.fillRect(box, theme().color(fill))
        painter.setFont(theme().font("micro"))
        slot = ground.width() / max(len(self._quarters), 1)
        foot = QRect(round(x - slot / 2), round(ground.bottom()) + 3, round(slot), _FOOT - 4)
        paint.text_line(painter, foot, f"{_name(tally)}  n={tally.decided}", "muted", _CENTER)
        if place == self._place and self.hasFocus():
            ring = QRectF(x - slot / 2 + 2, 2, slot - 4, self.height() - 4)
            paint.rounded(painter, ring, 4, border="primary")

    def _paint_line(self, painter: QPainter) -> None:
        """Draw the rates; where projects are few the dot is grey and no line leads to it."""
        spots = [
            (QPointF(self._x(place), self._y(tally.rate)), tally)
            for place, tally in enumerate(self._quarters)
            if tally.rate is not None
        ]
        painter.setPen(QPen(theme().color("primary"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([spot for spot, tally in spots if not tally.few]))
        painter.setFont(theme().font("small-bold"))
        for spot, tally in spots:
            painter.setPen(QPen(theme().color("faint" if tally.few else "primary"), 2))
            painter.setBrush(theme().color("surface"))
            painter.drawEllipse(spot, 4, 4)
            label = QRect(round(spot.x()) - 40, round(spot.y()) - 24, 80, 18)
            ink = "muted" if tally.few else "primary-ink"
            paint.text_line(painter, label, f"{tally.rate}%", ink, _CENTER)

    def _ground(self) -> QRectF:
        foot = theme().pixels(_FOOT)
        return QRectF(_SIDE, _HEAD, self.width() - 2 * _SIDE, self.height() - _HEAD - foot)

    def _x(self, place: int) -> float:
        ground = self._ground()
        return ground.left() + ground.width() * (place + 0.5) / max(len(self._quarters), 1)

    def _y(self, rate: int) -> float:
        ground = self._ground()
        return ground.bottom() - ground.height() * rate / 100

    def _place_at(self, x: float) -> int:
        ground = self._ground()
        share = (x - ground.left()) / max(ground.width(), 1)
        count = len(self._quarters)
        return min(max(int(share * count), 0), max(count - 1, 0))

    def _choose(self, place: int) -> None:
        self._place = place
        told = self.quarter_text(self._quarters[place]) if self._quarters else ""
        self.setAccessibleDescription(told)
        self.update()

    def _open(self) -> None:
        if self._quarters:
            self.opened.emit(self._quarters[self._place])


def _name(tally: Tally) -> str:
    return tally.name.replace("-", " ")
