"""Bars in rows: how often a group was won, how many there are, how estimates held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from presales_desk.ui import paint
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.planning.tallies import Tally

ROW = 26
_NAMES = {"zh": 112, "en": 156}
_VALUE, _COUNT = 48, 56
_BAR, _MARK = 12, 3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One row of a chart.

    Attributes:
        share: Length of the bar, 0 to 1 of the track; None draws none.
        value: Bold at its right.
        count: Muted behind it: the n.
        fill: Token of the bar.
        quiet: The n is too small for the value to say anything: all of it is grey.
        line: Where the dashed line of the average crosses, 0 to 1; None for none.
        mark: Where a short upright mark stands on the track; None for none.
        tally: The projects behind it.

    """

    name: str
    share: float | None
    value: str
    count: str = ""
    fill: str = "primary"
    quiet: bool = False
    line: float | None = None
    mark: float | None = None
    tally: Tally


class BarCard(Card):
    """A titled list of bars; click or Enter opens what is behind one.

    Args:
        title: Of the card.
        rows: How many bars it has room for; more scroll.

    """

    def __init__(self, title: str, rows: int) -> None:
        super().__init__(title, padding=0)
        self.list = ItemList(title, bar_text, paint_bar, height=ROW)
        self._rows = rows
        self.body.setContentsMargins(0, 6, 0, 6)
        self.body.addWidget(self.list)
        self.body.addStretch(1)

    def show_bars(self, bars: Sequence[Bar], sub: str, empty: str) -> None:
        """Show bars below the muted text ``sub``; ``empty`` says why there are none."""
        self.header.set_sub(sub)
        self.list.show_items(bars)
        self.list.keep_rows(self._rows, empty)


def bar_text(bar: Bar) -> str:
    """Return a bar in words: for screen readers and the tooltip."""
    return dotted(bar.name, bar.value, bar.count)


def paint_bar(painter: QPainter, rect: QRect, bar: Bar) -> None:
    """Draw name, track with bar, line and mark, value and n."""
    ink = "muted" if bar.quiet else "text"
    name_width = min(theme().pixels(_NAMES[language()]), rect.width() // 3)
    value_width, count_width = theme().pixels(_VALUE), theme().pixels(_COUNT)
    painter.setFont(theme().font("small"))
    paint.text_line(
        painter, QRect(rect.left(), rect.top(), name_width, rect.height()), bar.name, ink
    )
    count = QRect(rect.right() - count_width, rect.top(), count_width, rect.height())
    painter.setFont(theme().font("micro"))
    paint.text_line(painter, count, bar.count, "muted", _RIGHT)
    painter.setFont(theme().font("small-bold"))
    paint.text_line(
        painter,
        count.translated(-value_width, 0).adjusted(count_width - value_width, 0, 0, 0),
        bar.value,
        ink,
        _RIGHT,
    )
    _paint_track(painter, rect.adjusted(name_width + 8, 0, -value_width - count_width - 8, 0), bar)


def _paint_track(painter: QPainter, rect: QRect, bar: Bar) -> None:
    top = rect.center().y() - _BAR / 2 + 1
    track = QRectF(rect.left(), top, rect.width(), _BAR)
    paint.rounded(painter, track, 2, "grid")
    if bar.share:
        done = QRectF(track)
        done.setWidth(max(track.width() * min(bar.share, 1.0), 2))
        paint.rounded(painter, done, 2, "border-strong" if bar.quiet else bar.fill)
    if bar.line is not None:
        painter.setPen(QPen(theme().color("muted"), 1, Qt.PenStyle.DashLine))
        x = round(track.left() + bar.line * track.width())
        painter.drawLine(x, rect.top(), x, rect.bottom())
    if bar.mark is not None:
        x = track.left() + bar.mark * track.width() - _MARK / 2
        painter.fillRect(QRectF(x, top - 3, _MARK, _BAR + 6), theme().color("amber"))
