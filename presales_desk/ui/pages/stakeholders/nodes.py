"""What stands on the map: a card for each person, and a mark where we want them to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneMouseEvent,
    QStyle,
    QStyleOptionGraphicsItem,
    QWidget,
)

from presales_desk.planning.people import attitude
from presales_desk.planning.stance_map import Scale
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.stakeholders.looks import signed
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from presales_desk.planning.stance_map import Box, Placed
    from presales_desk.ui.pages.stakeholders.looks import Look

HANDLE = 5.0
"""Half the side of the handle from which a line is drawn."""
_EDGE = 3.0
_WIDTHS = {"zh": 164, "en": 184}
"""Of a card: roles and units take more room in letters than in characters."""
_Flag = QGraphicsItem.GraphicsItemFlag
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PersonItem(QGraphicsItem):
    """The card of a person. Its position is its upper left corner."""

    def __init__(self, placed: Placed, look: Look, *, movable: bool) -> None:
        super().__init__()
        self.setFlag(_Flag.ItemIsMovable, movable)
        self.setFlag(_Flag.ItemIsSelectable)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self.setAcceptHoverEvents(True)
        self.setZValue(2)
        self._look = look
        self.show_person(placed, look)

    def show_person(self, placed: Placed, look: Look) -> None:
        """Show a person as they are now, where they stand now."""
        self.prepareGeometryChange()
        self.placed = placed
        self.setPos(placed.node.left, placed.node.top)
        if look != self._look:
            self._look = look
            self.update()

    @property
    def home(self) -> QPointF:
        """Where the card stands when nobody drags it."""
        return QPointF(self.placed.node.left, self.placed.node.top)

    def card(self) -> QRectF:
        """Return the card on the map, wherever it is dragged."""
        return QRectF(self.pos(), _size(self.placed.node))

    def is_on_handle(self, place: QPointF) -> bool:
        """Tell whether a place of the map is on the handle from which lines are drawn."""
        away = place - QPointF(self.card().center().x(), self.card().bottom())
        return self.isSelected() and max(abs(away.x()), abs(away.y())) <= HANDLE + 2

    @override
    def boundingRect(self) -> QRectF:
        return self._inside().adjusted(-_EDGE, -_EDGE, _EDGE, HANDLE + _EDGE)

    @override
    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self._inside())
        return path

    @override
    def hoverEnterEvent(self, event: Any) -> None:
        self.setToolTip(safe_tooltip(self._look.tip))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue] not in the stubs
        card = self._inside()
        if chosen:
            paint.rounded(painter, card.adjusted(-2, -2, 2, 2), 8, "primary-line")
        paint.rounded(painter, card, 6, "surface", "primary" if chosen else "border-strong")
        bar = QRectF(1, 1, 4, card.height() - 2)
        paint.rounded(painter, bar, 2, self._look.bar)
        self._paint_words(painter, card.toRect().adjusted(12, 4, -8, -4))
        if chosen and self.flags() & _Flag.ItemIsMovable:
            handle = QRectF(0, 0, 2 * HANDLE, 2 * HANDLE)
            handle.moveCenter(QPointF(card.center().x(), card.bottom()))
            paint.rounded(painter, handle, HANDLE, "surface", "primary")

    def _paint_words(self, painter: QPainter, room: QRect) -> None:
        look, half = self._look, room.height() // 2
        upper = QRect(room.left(), room.top(), room.width(), half)
        painter.setFont(theme().font("micro"))
        tag = min(painter.fontMetrics().horizontalAdvance(look.tag) + 2, upper.width() // 2)
        paint.text_line(
            painter, upper.adjusted(upper.width() - tag, 0, 0, 0), look.tag, look.tone, _RIGHT
        )
        painter.setFont(theme().font("bold"))
        left = upper.adjusted(0, 0, -tag - 4, 0)
        paint.text_line(painter, left, look.name)
        used = painter.fontMetrics().horizontalAdvance(look.name) + 6
        painter.setFont(theme().font("micro"))
        beside = painter.fontMetrics().horizontalAdvance(look.role) <= left.width() - used
        if beside:
            paint.text_line(painter, left.adjusted(used, 1, 0, 1), look.role, "text-2")
        lower = QRect(room.left(), room.top() + half, room.width(), half)
        below = look.place if beside else dotted(look.role, look.place)
        paint.text_line(painter, lower, below, "text-2")

    def _inside(self) -> QRectF:
        return QRectF(QPointF(), _size(self.placed.node))


class GhostItem(QGraphicsItem):
    """The dashed mark of a target stance; it is dragged sideways only."""

    def __init__(self, placed: Placed, *, movable: bool) -> None:
        super().__init__()
        self.setFlag(_Flag.ItemIsMovable, movable)
        self.setFlag(_Flag.ItemSendsGeometryChanges)
        self.setAcceptHoverEvents(True)
        self.setCursor(Qt.CursorShape.SizeHorCursor if movable else Qt.CursorShape.ArrowCursor)
        self.setZValue(1)
        self._level = 0.0
        self.show_person(placed)

    def show_person(self, placed: Placed) -> None:
        """Show the target of a person who has one."""
        self.placed = placed
        self._box = placed.ghost or placed.node
        self.prepareGeometryChange()
        self._level = self._box.top
        self.setPos(self._box.left, self._box.top)
        self.update()

    def words(self) -> str:
        """Return the target in words."""
        target = self.placed.person.target_stance or 0
        third = term(f"attitude.{attitude(target)}")
        words = translate("GhostItem", "{third} {value}")
        return words.format(third=third, value=signed(target))

    @property
    def home(self) -> QPointF:
        """Where the mark stands when nobody drags it."""
        return QPointF(self._box.left, self._box.top)

    def card(self) -> QRectF:
        """Return the mark on the map, wherever it is dragged."""
        return QRectF(self.pos(), _size(self._box))

    @override
    def hoverEnterEvent(self, event: Any) -> None:
        tip = translate("GhostItem", "Target stance: {words}")
        self.setToolTip(safe_tooltip(tip.format(words=self.words())))

    @override
    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: Any) -> Any:
        if change is QGraphicsItem.GraphicsItemChange.ItemPositionChange:
            return QPointF(value.x(), self._level)
        return super().itemChange(change, value)

    @override
    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        # Qt would carry the chosen cards along, and change where these people stand today.
        start = event.buttonDownScenePos(Qt.MouseButton.LeftButton)
        self.setPos(self.home + event.scenePos() - start)

    @override
    def boundingRect(self) -> QRectF:
        return QRectF(QPointF(), _size(self._box)).adjusted(-1, -1, 1, 1)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        del option, widget
        room = QRectF(QPointF(), _size(self._box))
        paint.rounded(painter, room, 5, "surface")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("primary"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(
            QPointF(7, (room.height() - 13) / 2), pixmap("flag", "primary", 13, ratio)
        )
        painter.setFont(theme().font("micro"))
        paint.text_line(painter, room.toRect().adjusted(24, 0, -5, 0), self.words(), "primary-ink")


def card_scale(width: float, height: float) -> Scale:
    """Return the scale of a map of this size, for cards in the type and language of now."""
    size = theme().pixels
    return Scale(
        width,
        height,
        node=(size(_WIDTHS[language()]), size(48)),
        ghost=(size(112), size(28)),
        above=size(36),
    )


def _size(box: Box) -> Any:
    return QRectF(0, 0, box.width, box.height).size()
