"""The chance to win: our own estimate, the computed one, what moved it, and both over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

    from presales_desk.planning.win import Driver, WinView
    from presales_desk.records.plan import WinEstimate

_DRIVERS, _HEIGHT, _LABEL = 5, 84, 16
_PAGES = {
    "question": "positioning",
    "budget_below": "positioning",
    "budget_above": "positioning",
    "strengths": "positioning",
    "ahead": "competition",
    "behind": "competition",
    "rivals_below": "competition",
    "rivals_above": "competition",
    "key_info": "key_info",
}
_OF_PEOPLE = "stakeholders"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WinCard(Card):
    """Two figures with how sure the computed one is, a line over time, and the drivers.

    Signals:
        opened: Name of the page where the evidence of a driver stands.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(translate("WinCard", "Chance to win"), padding=0)
        self.figures = _Figures()
        self.drivers = ItemList(
            translate("WinCard", "What moved it"), driver_text, _paint_driver, height=28
        )
        self.drivers.keep_rows(_DRIVERS, translate("WinCard", "No evidence has moved it yet."))
        self.drivers.opened.connect(self._open)
        self.body.setSpacing(0)
        self.body.addWidget(self.figures)
        self.body.addWidget(self.drivers)
        self.body.addStretch(1)

    def show_win(self, own: int | None, view: WinView, noted: Sequence[WinEstimate]) -> None:
        """Show our own estimate, what the evidence says, and what was noted before."""
        self.figures.show_win(own, view, noted)
        self.drivers.show_items(view.drivers[:_DRIVERS])

    @Slot(object)
    def _open(self, driver: Driver) -> None:
        self.opened.emit(_PAGES.get(driver.key, _OF_PEOPLE))


def driver_text(driver: Driver) -> str:
    """Say what moved the chance, and by how much."""
    return f"{words().text(f'win.{driver.key}', **driver.values)} {_points(driver)}"


def _points(driver: Driver) -> str:
    return f"{driver.points:+.1f}".replace("-", "\u2212")


def _paint_driver(painter: QPainter, rect: QRect, driver: Driver) -> None:
    """Draw a small sign, the words, and the points."""
    up = driver.points > 0
    painter.setFont(theme().font("small-bold"))
    width = theme().pixels(48)
    place = QRect(rect.right() - width, rect.top(), width, rect.height())
    ink = "success-ink" if up else "danger-ink"
    paint.text_line(painter, place, f"{'▲' if up else '▼'} {_points(driver)}", ink, _RIGHT)
    painter.setFont(theme().font("small"))
    text = words().text(f"win.{driver.key}", **driver.values)
    paint.text_line(painter, rect.adjusted(0, 0, -width - 8, 0), text)


class _Figures(QWidget):
    """Our own estimate, the computed one with its sureness, and the line over time."""

    def __init__(self) -> None:
        super().__init__()
        self._own: int | None = None
        self._view: WinView | None = None
        self._noted: Sequence[WinEstimate] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().theme_changed.connect(self.update)

    def show_win(self, own: int | None, view: WinView, noted: Sequence[WinEstimate]) -> None:
        """Show these figures."""
        self._own, self._view, self._noted = own, view, noted
        told = translate("WinCard", "Our estimate {own}, by the evidence {seen}%, sureness {sure}%")
        self.setAccessibleName(
            told.format(own=_percent(own), seen=view.percent, sure=view.sureness)
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, theme().pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme().pixels(96)
        ours = translate("WinCard", "our estimate")
        self._paint_figure(painter, 12, _percent(self._own), ours, "primary-ink")
        computed = translate("WinCard", "by the evidence")
        self._paint_figure(painter, 12 + width, f"{self._view.percent}%", computed, "text")
        self._paint_sureness(painter, 12 + width, width - 16)
        chart = QRectF(24 + 2 * width, 10, self.width() - 2 * width - 36, self.height() - 24)
        self._paint_history(painter, chart)

    def _paint_figure(
        self, painter: QPainter, left: int, figure: str, label: str, ink: str
    ) -> None:
        painter.setFont(theme().font("figure-l"))
        high = theme().pixels(30)
        width = theme().pixels(92)
        paint.text_line(painter, QRect(left, 6, width, high), figure, ink)
        painter.setFont(theme().font("micro"))
        label_place = QRect(left, 6 + high, width, theme().pixels(_LABEL))
        paint.text_line(painter, label_place, label, "muted")

    def _paint_sureness(self, painter: QPainter, left: int, width: int) -> None:
        sureness = self._view.sureness if self._view else 0
        top = 6 + theme().pixels(30 + _LABEL)
        text = translate("WinCard", "sureness {percent}%").format(percent=sureness)
        paint.text_line(
            painter, QRect(left, top, width + 12, theme().pixels(_LABEL)), text, "muted"
        )
        bar = QRect(left, top + theme().pixels(_LABEL), width, 8)
        paint.paint_bar(painter, bar, sureness / 100, "faint" if sureness < 50 else "primary")

    def _paint_history(self, painter: QPainter, chart: QRectF) -> None:
        """Draw both estimates over time: ours as a line, the computed one dashed."""
        painter.setPen(QPen(theme().color("grid"), 1))
        for share in (0.0, 0.5, 1.0):
            y = chart.top() + share * chart.height()
            painter.drawLine(QPointF(chart.left(), y), QPointF(chart.right(), y))
        if not self._noted:
            painter.setFont(theme().font("micro"))
            text = translate("WinCard", "Both are noted whenever our estimate changes.")
            place = chart.toRect().adjusted(4, 0, -4, 0)
            paint.text_line(painter, place, text, "muted", Qt.AlignmentFlag.AlignCenter)
            return
        self._paint_line(painter, chart, _computed_of, "muted", Qt.PenStyle.DashLine)
        self._paint_line(painter, chart, _own_of, "primary", Qt.PenStyle.SolidLine)
        self._paint_days(painter, chart)

    def _paint_line(
        self,
        painter: QPainter,
        chart: QRectF,
        value: Callable[[WinEstimate], int | None],
        color: str,
        style: Qt.PenStyle,
    ) -> None:
        spots = [
            QPointF(self._x(chart, note), chart.bottom() - chart.height() * percent / 100)
            for note in self._noted
            if (percent := value(note)) is not None
        ]
        painter.setPen(QPen(theme().color(color), 2, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(spots))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(color))
        for spot in spots:
            painter.drawEllipse(spot, 2.5, 2.5)

    def _paint_days(self, painter: QPainter, chart: QRectF) -> None:
        painter.setFont(theme().font("micro"))
        left = QRect(round(chart.left()), round(chart.bottom()) + 1, 60, 13)
        paint.text_line(painter, left, f"{self._noted[0].day:%m-%d}", "muted")
        if len(self._noted) > 1:
            right = left.translated(round(chart.width()) - 60, 0)
            paint.text_line(painter, right, f"{self._noted[-1].day:%m-%d}", "muted", _RIGHT)

    def _x(self, chart: QRectF, note: WinEstimate) -> float:
        first, last = self._noted[0].day, self._noted[-1].day
        span = (last - first).days
        share = (note.day - first).days / span if span else 0.5
        return chart.left() + 4 + share * (chart.width() - 8)


def _own_of(note: WinEstimate) -> int | None:
    return note.own


def _computed_of(note: WinEstimate) -> int | None:
    return note.computed


def _percent(value: int | None) -> str:
    return "–" if value is None else f"{value}%"
