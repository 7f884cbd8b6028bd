"""The phases and key dates of a project along a line, with today."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from presales_desk.records.enums import MilestoneKind
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from presales_desk.records.plan import Phase
    from presales_desk.records.project import Milestone

_SIDE, _RADIUS = 48, 6
_AXIS, _LANES = 44, 2
_PHASE_TOP, _PHASE_HEIGHT = 24, 20
_MOST_NAME = 180
_LEAST_SPAN = dt.timedelta(days=28)


class Timeline(QWidget):
    """Phases as bars; key dates as diamonds: done green, late or a deadline red, the next blue.

    The tables of key dates and of phases hold the same for the keyboard.

    Signals:
        chosen: Id of the key date that was clicked.
        phase_chosen: Id of the phase that was clicked.
    """

    chosen = Signal(str)
    phase_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._milestones: list[Milestone] = []
        self._phases: list[Phase] = []
        self._today = dt.date.min
        self._first = self._last = dt.date.min
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().theme_changed.connect(self.update)

    def show_dates(
        self, milestones: Iterable[Milestone], phases: Iterable[Phase], today: dt.date
    ) -> None:
        """Show these key dates and phases; those without a day are left to the tables."""
        self._milestones = [m for m in milestones if m.day is not None]
        self._phases = [phase for phase in phases if _is_dated(phase)]
        self._today = today
        days = [today, *(m.day for m in self._milestones if m.day is not None)]
        days += [day for phase in self._phases for day in (phase.start, phase.end) if day]
        self._first, self._last = min(days), max(days)
        if self._last - self._first < _LEAST_SPAN:
            self._last = self._first + _LEAST_SPAN
        told = [f"{phase.start} {phase.name}" for phase in self._phases]
        told += [f"{m.day} {m.name}" for m in self._milestones]
        self.setAccessibleName(" ".join(told))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, self._axis() + theme().pixels(12 + _LANES * 34))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._first == dt.date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_months(painter)
        axis = self._axis()
        self._paint_phases(painter)
        line = QRectF(_SIDE / 2, axis - 1, self.width() - _SIDE, 2)
        painter.fillRect(line, theme().color("track"))
        self._paint_today(painter)
        next_id = next((m.id for m in self._milestones if self._is_coming(m)), "")
        for milestone in reversed(self._milestones):  # the nearer one lies on top
            color = self._color(milestone, is_next=milestone.id == next_id)
            self._paint_diamond(painter, self._x(milestone.day), axis, color)
        for milestone, place in self._labels():
            self._paint_label(painter, milestone, place)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        milestone, phase = self._at(event.position()), self._phase_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if milestone or phase else None
        self.setCursor(shape or Qt.CursorShape.ArrowCursor)
        text = f"{milestone.day} {milestone.time} {milestone.name}" if milestone else ""
        if phase is not None:
            text = f"{phase.start} – {phase.end} {phase.name}"
        QToolTip.showText(event.globalPosition().toPoint(), safe_tooltip(text), self)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        milestone = self._at(event.position())
        phase = self._phase_at(event.position())
        if milestone is not None:
            self.chosen.emit(milestone.id)
        elif phase is not None:
            self.phase_chosen.emit(phase.id)

    def _paint_months(self, painter: QPainter) -> None:
        painter.setFont(theme().font("micro"))
        month = self._first.replace(day=1)
        free = 0.0
        while (month := _next_month(month)) <= self._last:
            x = self._x(month)
            painter.setPen(QPen(theme().color("grid"), 1))
            painter.drawLine(QPointF(x, 4), QPointF(x, self.height()))
            if x >= free:
                place = QRect(round(x) + 4, 2, 70, theme().pixels(16))
                paint.text_line(painter, place, f"{month:%Y-%m}", "muted")
                free = x + 58

    def _paint_phases(self, painter: QPainter) -> None:
        """Draw each phase as a bar: green when over, blue while it runs, else grey."""
        painter.setFont(theme().font("micro"))
        for phase in self._phases:
            bar, (fill, ink) = self._bar(phase), self._phase_look(phase)
            paint.rounded(painter, bar.toRectF(), 3, fill)
            paint.text_line(painter, bar.adjusted(6, 0, -4, 0), phase.name, ink)

    def _phase_look(self, phase: Phase) -> tuple[str, str]:
        if phase.end is not None and phase.end < self._today:
            return "success-tint", "success-ink"
        if phase.start is not None and phase.start > self._today:
            return "chip", "chip-ink"
        return "primary-fill", "on-primary"

    def _bar(self, phase: Phase) -> QRect:
        left, right = round(self._x(phase.start)), round(self._x(phase.end))
        top = theme().pixels(_PHASE_TOP)
        return QRect(left, top, max(right - left, 4), theme().pixels(_PHASE_HEIGHT))

    def _phase_at(self, point: QPointF) -> Phase | None:
        spot = point.toPoint()
        return next((p for p in reversed(self._phases) if self._bar(p).contains(spot)), None)

    def _axis(self) -> int:
        """Return how far down the diamonds stand: below the phases, where there are any."""
        return theme().pixels(_AXIS + _PHASE_HEIGHT if self._phases else _AXIS)

    def _paint_today(self, painter: QPainter) -> None:
        x = self._x(self._today)
        painter.setPen(QPen(theme().color("danger"), 1))
        painter.drawLine(QPointF(x, 12), QPointF(x, self._axis() + 8))
        font = theme().font("micro")
        text = translate("Timeline", "today")
        width = QFontMetrics(font).horizontalAdvance(text) + 10
        flag = QRect(round(x) - width // 2, 1, width, theme().pixels(17))
        paint.rounded(painter, flag.toRectF(), 4, "danger-fill")
        painter.setFont(font)
        paint.text_line(painter, flag, text, "on-primary", Qt.AlignmentFlag.AlignCenter)

    def _paint_diamond(self, painter: QPainter, x: float, y: float, color: str) -> None:
        painter.setPen(QPen(theme().color("surface"), 2))
        painter.setBrush(theme().color(color))
        steps = ((0, -1), (1, 0), (0, 1), (-1, 0))
        corners = [QPointF(x + across * _RADIUS, y + down * _RADIUS) for across, down in steps]
        painter.drawPolygon(QPolygonF(corners))

    def _paint_label(self, painter: QPainter, milestone: Milestone, place: QRect) -> None:
        late = self._is_late(milestone)
        middle = Qt.AlignmentFlag.AlignCenter
        upper, lower = QRect(place), QRect(place)
        upper.setHeight(place.height() // 2)
        lower.setTop(place.top() + place.height() // 2)
        painter.setFont(theme().font("micro"))
        paint.text_line(painter, upper, milestone.name, "danger-ink" if late else "text", middle)
        day = f"{milestone.day:%m-%d}"
        paint.text_line(painter, lower, day, "danger-ink" if late else "muted", middle)

    def _labels(self) -> list[tuple[Milestone, QRect]]:
        """Return where each name goes: in the upper lane, else in the lower, else nowhere.

        What is to come has the first choice, the nearest before all others.
        """
        coming = [m for m in self._milestones if self._is_coming(m)]
        others = [m for m in reversed(self._milestones) if not self._is_coming(m)]
        placed: list[tuple[Milestone, QRect]] = []
        for milestone in (*coming, *others):
            taken = [place for _, place in placed]
            lanes = (self._lane(milestone, lane) for lane in range(_LANES))
            free = next((p for p in lanes if not any(p.intersects(t) for t in taken)), None)
            if free is not None:  # the diamond's tooltip and the table name the rest
                placed.append((milestone, free))
        return placed

    def _lane(self, milestone: Milestone, lane: int) -> QRect:
        """Return the place of a name below its diamond, kept inside the widget."""
        metrics = QFontMetrics(theme().font("micro"))
        day_width = metrics.horizontalAdvance("00-00") + 4
        name_width = metrics.horizontalAdvance(milestone.name) + 4
        width = max(day_width, min(name_width, theme().pixels(_MOST_NAME)))
        left = min(max(self._x(milestone.day) - width / 2, 0), self.width() - width)
        height = theme().pixels(32)
        top = self._axis() + 10 + lane * (height + 1)
        return QRect(round(left), top, width, height)

    def _at(self, point: QPointF) -> Milestone | None:
        for milestone, place in self._labels():
            if QRectF(place).contains(point):
                return milestone
        axis = self._axis()
        near = (
            m
            for m in self._milestones
            if abs(self._x(m.day) - point.x()) <= _RADIUS + 3 and abs(axis - point.y()) <= 12
        )
        return next(near, None)

    def _color(self, milestone: Milestone, *, is_next: bool) -> str:
        if milestone.done:
            return "success"
        if self._is_late(milestone) or milestone.kind is MilestoneKind.DEADLINE:
            return "danger"
        return "primary" if is_next else "faint"

    def _is_late(self, milestone: Milestone) -> bool:
        return not milestone.done and milestone.day is not None and milestone.day < self._today

    def _is_coming(self, milestone: Milestone) -> bool:
        return not milestone.done and milestone.day is not None and milestone.day >= self._today

    def _x(self, day: dt.date | None) -> float:
        share = ((day or self._today) - self._first) / (self._last - self._first)
        return _SIDE / 2 + 4 + share * (self.width() - _SIDE - 8)


def _is_dated(phase: Phase) -> bool:
    return phase.start is not None and phase.end is not None and phase.start <= phase.end


def _next_month(day: dt.date) -> dt.date:
    return (day.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
