"""The map of stance and influence: zones, lines, cards, and the marks of what we want."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsScene

from presales_desk.planning.people import Attitude, attitude
from presales_desk.planning.stance_map import Placed, Scale, place
from presales_desk.records.people import INFLUENCES, REPORTS_TO
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.stakeholders.nodes import GhostItem, PersonItem
from presales_desk.ui.pages.stakeholders.target_offer import TargetOffer
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QObject

    from presales_desk.records.people import Stakeholder
    from presales_desk.records.summary import Link
    from presales_desk.ui.pages.stakeholders.looks import Look

_MARGIN = 20.0
_TINT = 0.45
_WING = 7.0
_QUARTERS = (25, 50, 75)


@dataclass(frozen=True, slots=True)
class StanceMap:
    """What the map shows.

    Attributes:
        people: In their order; those whose stance or influence is unknown are left out.
        looks: How each appears, by id.
        lines: Of reporting and influence.
        ghosts: Whether target stances are shown.
        movable: Whether the user may change anything.

    """

    people: Sequence[Stakeholder] = ()
    looks: Mapping[str, Look] = field(default_factory=dict[str, "Look"])
    lines: Sequence[Link] = ()
    ghosts: bool = True
    movable: bool = True


class StanceScene(QGraphicsScene):
    """Shows a ``StanceMap`` and changes nothing: what is dragged goes back when shown anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.scale = Scale(900, 500)
        self.shown = StanceMap()
        self.nodes: dict[str, PersonItem] = {}
        self.ghosts: dict[str, GhostItem] = {}
        self.offer: TargetOffer | None = None
        self.pulled: QLineF | None = None
        self.selectionChanged.connect(self._show_offer)

    def show_map(self, shown: StanceMap, scale: Scale) -> None:
        """Show these people on a map of this size; the selection stays."""
        self.shown, self.scale = shown, scale
        placed = place(shown.people, scale, ghosts=shown.ghosts)
        self._drop_gone({one.person.id for one in placed})
        for one in placed:
            self._show_node(one)
            self._show_ghost(one)
        boxes = [box for one in placed for box in (one.node, one.ghost) if box is not None]
        bottom = max((box.bottom for box in boxes), default=0.0) + _MARGIN
        self.setSceneRect(0, 0, scale.width, max(scale.height, bottom))
        self._show_offer()
        self.update()

    def in_order(self) -> list[PersonItem]:
        """Return the cards as one reads the map: the most influential first."""
        return list(self.nodes.values())

    def chosen(self) -> list[PersonItem]:
        """Return the cards that are selected."""
        return [item for item in self.nodes.values() if item.isSelected()]

    def marks(self) -> list[GhostItem]:
        """Return every mark of a target that can be dragged, the offered one included."""
        offered = [self.offer] if self.offer is not None and self.offer.isVisible() else []
        return [*self.ghosts.values(), *offered]

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        field = self.sceneRect()
        painter.fillRect(rect, theme().color("bg"))
        painter.fillRect(field, theme().color("canvas"))
        first, last = self.scale.zones
        self._paint_zone(painter, QRectF(0, 0, first, field.height()), "danger-tint")
        right = QRectF(last, 0, field.width() - last, field.height())
        self._paint_zone(painter, right, "success-tint")
        painter.setPen(QPen(theme().color("grid"), 0))
        for influence in _QUARTERS:
            down = self.scale.down(influence)
            painter.drawLine(QLineF(0, down, field.width(), down))
        painter.setPen(QPen(theme().color("border-strong"), 0, Qt.PenStyle.DashLine))
        for across in (first, last):
            painter.drawLine(QLineF(across, 0, across, field.height()))
        self._paint_names(painter, field, first, last)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lines(painter)
        self._paint_leads(painter)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        if self.pulled is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("primary"), 2))
            painter.drawLine(self.pulled)

    def _drop_gone(self, ids: set[str]) -> None:
        for items in (self.nodes, self.ghosts):
            for id in items.keys() - ids:
                self.removeItem(items.pop(id))

    def _show_node(self, placed: Placed) -> None:
        id, look = placed.person.id, self.shown.looks[placed.person.id]
        item = self.nodes.pop(id, None)
        if item is None:
            item = PersonItem(placed, look, movable=self.shown.movable)
            self.addItem(item)
        else:
            item.show_person(placed, look)
        self.nodes[id] = item  # at the end: the order of the map

    def _show_ghost(self, placed: Placed) -> None:
        id = placed.person.id
        if placed.ghost is None:
            if id in self.ghosts:
                self.removeItem(self.ghosts.pop(id))
        elif id in self.ghosts:
            self.ghosts[id].show_person(placed)
        else:
            self.ghosts[id] = GhostItem(placed, movable=self.shown.movable)
            self.addItem(self.ghosts[id])

    @Slot()
    def _show_offer(self) -> None:
        """Offer a target beside the one person who is chosen and has none."""
        chosen = self.chosen()
        wanted = len(chosen) == 1 and self.shown.ghosts and self.shown.movable
        if not wanted or chosen[0].placed.ghost is not None:
            if self.offer is not None:
                self.offer.hide()
            return
        if self.offer is None:
            self.offer = TargetOffer(chosen[0].placed)
            self.addItem(self.offer)
        everybody = [item.placed for item in self.nodes.values()]
        boxes = [box for one in everybody for box in (one.node, one.ghost) if box is not None]
        self.offer.offer(chosen[0].placed, self.scale, boxes)
        self.offer.show()

    def _paint_zone(self, painter: QPainter, zone: QRectF, token: str) -> None:
        painter.setOpacity(_TINT)
        painter.fillRect(zone, theme().color(token))
        painter.setOpacity(1.0)

    def _paint_names(self, painter: QPainter, field: QRectF, first: float, last: float) -> None:
        counts = [attitude(item.placed.person.stance) for item in self.nodes.values()]
        zones = (
            (Attitude.OPPONENT, 0.0, first, "danger-ink"),
            (Attitude.NEUTRAL, first, last, "text-2"),
            (Attitude.SUPPORTER, last, field.width(), "success-ink"),
        )
        painter.setFont(theme().font("small"))
        words = translate("StanceScene", "{zone} · {count}")
        for zone, left, right, ink in zones:
            room = QRect(round(left) + 12, 6, round(right - left) - 20, 22)
            text = words.format(zone=term(f"attitude.{zone}"), count=counts.count(zone))
            paint.text_line(painter, room, text, ink)
        painter.save()
        painter.translate(4, self.scale.height / 2 + 60)
        painter.rotate(-90)
        painter.setFont(theme().font("micro"))
        axis = translate("StanceScene", "influence on the decision →")
        paint.text_line(painter, QRect(0, 0, 160, 14), axis, "muted")
        painter.restore()

    def _paint_lines(self, painter: QPainter) -> None:
        """Draw all lines of one look at once: one by one, hundreds take too long."""
        looks: dict[tuple[bool, bool], list[QLineF]] = {}
        for line in self.shown.lines:
            one, other = self.nodes.get(line.source_id), self.nodes.get(line.target_id)
            if one is not None and other is not None:
                chosen = one.isSelected() or other.isSelected()
                whole = QLineF(one.card().center(), other.card().center())
                looks.setdefault((chosen, line.role == INFLUENCES), []).append(whole)
        for (chosen, dashed), lines in sorted(looks.items()):
            ink = theme().color("primary" if chosen else "border-strong")
            style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(ink, 1.5, style))
            painter.drawLines(lines)
            if dashed:
                painter.setPen(QPen(ink, 1.5))
                painter.drawLines([wing for line in lines for wing in _arrow(line)])

    def _paint_leads(self, painter: QPainter) -> None:
        """Tie each target to its person."""
        painter.setPen(QPen(theme().color("primary"), 1, Qt.PenStyle.DashLine))
        painter.drawLines(
            [
                QLineF(self.nodes[id].card().center(), ghost.card().center())
                for id, ghost in self.ghosts.items()
            ]
        )


def _arrow(line: QLineF) -> list[QLineF]:
    """Return the wings that show in the middle of a line in which direction the influence goes."""
    if line.length() < 1:
        return []
    middle, wings = line.pointAt(0.5), list[QLineF]()
    for turn in (150, 210):
        wing = QLineF(middle, QPointF(middle.x() + _WING, middle.y()))
        wing.setAngle(line.angle() + turn)
        wings.append(wing)
    return wings


def is_line(link: Link) -> bool:
    """Tell whether a link is one that the map shows."""
    return link.role in (REPORTS_TO, INFLUENCES)
