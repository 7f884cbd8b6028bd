"""The six elements as axes: our outline against those of the rivals."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.method.keys import Element
from presales_desk.planning.competition import counted
from presales_desk.records.enums import Threat
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.competition.lines import MOST_SCORE
from presales_desk.ui.pages.competition.matrix_model import rank_text, side_name
from presales_desk.ui.pages.competition.rings import RING_SIZE, paint_ring
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import Line, row
from presales_desk.ui.widgets.item_list import ItemList
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from presales_desk.planning.competition import Standing
    from presales_desk.records.plan_records import PlanRecords

_MOST_OUTLINES = 6
"""Rivals whose outlines can be told apart; the chosen one is always among them."""
_LIST_WIDTH, _LIST_ROW = 240, 34
_MARGIN, _NAME_WIDTH = 56, 120
_RINGS = int(MOST_SCORE)
_LINES: dict[Threat | None, str] = {Threat.MAIN: "danger", Threat.WATCH: "warning"}


class RadarPane(QWidget):
    """A list of the sides beside the drawing; the chosen rival is drawn thick.

    Signals:
        chosen: Id of the competitor that the user looks at; empty for us.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.radar = Radar()
        name = translate("Radar", "Sides")
        self.sides = ItemList(name, _words, _paint_side, height=_LIST_ROW, choice=True)
        self.sides.setFixedWidth(_LIST_WIDTH)
        self.sides.opened.connect(self._choose)
        line = row(self, spacing=0)
        line.addWidget(self.sides)
        line.addWidget(Line(Qt.Orientation.Vertical))
        line.addWidget(self.radar, 1)
        self.setFocusProxy(self.sides)

    def show_sides(
        self, records: PlanRecords, sides: Sequence[Standing], chosen: str | None
    ) -> None:
        """Show these sides, us first; ``chosen`` is the rival that is looked at."""
        self.sides.show_items(sides)
        places = [place for place, side in enumerate(sides) if side.id == chosen]
        self.sides.choose(places[0] if places else 0)
        self.radar.show_sides(records, sides, chosen)

    @Slot(object)
    def _choose(self, side: Standing) -> None:
        self.chosen.emit(side.id or "")


class Radar(QWidget):
    """The drawing; the list beside it says the same in words."""

    def __init__(self) -> None:
        super().__init__()
        self._records: PlanRecords | None = None
        self._sides: Sequence[Standing] = ()
        self._chosen: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Radar", "Radar of the six elements"))
        theme().theme_changed.connect(self.update)

    def show_sides(
        self, records: PlanRecords, sides: Sequence[Standing], chosen: str | None
    ) -> None:
        """Draw us and at most six rivals."""
        drawn = [side for side in sides if side.id is not None]
        first = [side for side in drawn if side.id == chosen]
        rest = [side for side in drawn if side.id != chosen][: _MOST_OUTLINES - len(first)]
        self._sides = [*(s for s in sides if s.id is None), *rest, *first]
        self._records, self._chosen = records, chosen
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 280)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme().color("surface"))
        room = QRectF(self.rect()).adjusted(_NAME_WIDTH, _MARGIN, -_NAME_WIDTH, -_MARGIN)
        reach = max(0.0, min(room.width(), room.height()) / 2)
        self._paint_axes(painter, room.center(), reach)
        for side in self._sides:
            self._paint_side(painter, side, room.center(), reach)

    def _paint_axes(self, painter: QPainter, center: QPointF, reach: float) -> None:
        painter.setPen(QPen(theme().color("border"), 1))
        for ring in range(1, _RINGS + 1):
            share = ring / _RINGS
            painter.drawPolygon(QPolygonF(_outline(center, [reach * share] * len(Element))))
        for place, element in enumerate(Element):
            end = _spoke(center, place, reach)
            painter.setPen(QPen(theme().color("border"), 1))
            painter.drawLine(center, end)
            self._paint_name(painter, _spoke(center, place, reach + 20), element)

    def _paint_name(self, painter: QPainter, place: QPointF, element: Element) -> None:
        painter.setFont(theme().font("small-bold"))
        name = term(f"method.elements.{element}")
        across = place.x() - self.rect().center().x()
        most = round(self.width() / 2 - abs(across)) - 4
        width = min(painter.fontMetrics().horizontalAdvance(name) + 2, most)
        box = QRect(0, 0, width, theme().pixels(20))
        align = Qt.AlignmentFlag.AlignHCenter
        box.moveCenter(place.toPoint())
        if abs(across) > _NAME_WIDTH / 4:
            align = Qt.AlignmentFlag.AlignLeft if across > 0 else Qt.AlignmentFlag.AlignRight
            box.moveLeft(round(place.x()) if across > 0 else round(place.x()) - box.width())
        align |= Qt.AlignmentFlag.AlignVCenter
        paint.text_line(painter, box, name, "text-2", align)

    def _paint_side(self, painter: QPainter, side: Standing, center: QPointF, reach: float) -> None:
        if self._records is None:
            return
        scores = [counted(self._records, side.id, element) for element in Element]
        outline = _outline(center, [reach * score / MOST_SCORE for score in scores])
        ours, chosen = side.id is None, side.id == self._chosen
        threat = side.competitor.threat if side.competitor else None
        token = "primary" if ours else _LINES.get(threat, "faint")
        pen = QPen(theme().color(token), 2.5 if ours or chosen else 1.2)
        painter.setPen(pen)
        fill = theme().color("primary")
        fill.setAlphaF(0.14)
        painter.setBrush(fill if ours else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(QPolygonF(outline))
        if not ours:
            strongest = scores.index(max(scores))
            self._paint_letter(painter, side, outline[strongest])

    def _paint_letter(self, painter: QPainter, side: Standing, place: QPointF) -> None:
        ring = QRect(0, 0, RING_SIZE, RING_SIZE)
        ring.moveCenter(place.toPoint())
        paint_ring(painter, ring, side.competitor)


def _outline(center: QPointF, lengths: Sequence[float]) -> list[QPointF]:
    return [_spoke(center, place, length) for place, length in enumerate(lengths)]


def _spoke(center: QPointF, place: int, length: float) -> QPointF:
    """Return the end of a spoke; the first points up, the others follow clockwise."""
    angle = 2 * math.pi * place / len(Element) - math.pi / 2
    return center + QPointF(math.cos(angle), math.sin(angle)) * length


def _words(side: Standing) -> str:
    return dotted(side_name(side), f"{side.total:.2f}", rank_text(side))


def _paint_side(painter: QPainter, rect: QRect, side: Standing) -> None:
    ring = QRect(rect.left(), rect.center().y() - RING_SIZE // 2 + 1, RING_SIZE, RING_SIZE)
    paint_ring(painter, ring, side.competitor)
    painter.setFont(theme().font("body"))
    paint.text_line(painter, rect.adjusted(RING_SIZE + 8, 0, -90, 0), side_name(side))
    painter.setFont(theme().font("small"))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    paint.text_line(painter, rect, f"{side.total:.2f} {rank_text(side)}", "muted", right)
