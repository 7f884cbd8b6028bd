"""The map of opportunities: chance to win by importance. The dot is dragged to move the project.

Method: positioning of opportunities (section 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.method.keys import Importance
from presales_desk.ui.opportunity_field import LEVELS, Spot, at, paint_others, place
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.positioning import map_painting
from presales_desk.ui.theme import theme
from presales_desk.ui.words import dotted, language, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_HALF = 50
_GRIP = 16
_FAR = 5
_AXIS = {"zh": 58, "en": 92}  # so wide are the names of the levels
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True, slots=True)
class MapView:
    """What the map shows.

    Attributes:
        before: Where the project stood before the last adjustment; None if nowhere else.
        computed: What the evidence says of the chance, 0 to 100; None while nothing does.

    """

    own: Spot
    others: Sequence[Spot] = ()
    before: Spot | None = None
    computed: int | None = None


class OpportunityMap(QWidget):
    """This project among the others.

    The dot is dragged, or moved by the arrow keys (Shift: by 5) and put down by Enter or Tab;
    Esc brings it back. It keeps where it was put until ``show_view`` or ``put_back``.

    Signals:
        moved: The user put it down elsewhere. Chance in percent, Importance.
    """

    moved = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._view = MapView(Spot("", None, None))
        self._held: Spot | None = None
        self._dragging = self._announced = False
        self._read_only = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().theme_changed.connect(self.update)

    def show_view(self, view: MapView) -> None:
        """Show this from now on."""
        self._view, self._held, self._announced = view, None, False
        self.setAccessibleName(self._words())
        self.update()

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let the user move the dot, or only look."""
        self._read_only = read_only

    def put_back(self) -> None:
        """Show the dot where it is stored."""
        self.show_view(self._view)

    def place_of_dot(self) -> QPointF:
        """Return where the dot is, in the widget's own pixels."""
        return place(self._field(), self._own())

    def place_of(self, win: int, level: Importance) -> QPointF:
        """Return where a chance and a level lie, in the widget's own pixels."""
        return place(self._field(), Spot("", win, level))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, theme().pixels(150))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = self._field()
        map_painting.paint_ground(painter, self.rect(), field)
        paint_others(painter, field, self._view.others)
        stored = self._view.own if self._held is not None else self._view.before
        if stored is not None and stored.win_percent is not None:
            map_painting.paint_way(painter, field, stored, self._own())
        if self._view.computed is not None:
            map_painting.paint_computed(painter, field, self._own(), self._view.computed)
        map_painting.paint_own(painter, field, self._own(), self._caption(), focus=self.hasFocus())
        map_painting.paint_names_beside(painter, field, self._own(), self._view.others)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = (event.position() - self.place_of_dot()).manhattanLength() <= _GRIP
        if near and not self._read_only and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = True
            self._held = self._own()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._hold(*at(self._field(), event.position()))
            return
        near = (event.position() - self.place_of_dot()).manhattanLength() <= _GRIP
        hand = near and not self._read_only
        self.setCursor(Qt.CursorShape.OpenHandCursor if hand else Qt.CursorShape.ArrowCursor)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self._put_down()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and not self._read_only:
            self._step(
                *_STEPS[key], far=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            )
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._read_only:
            self._held = self._own()
            self._put_down()
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self._dragging = False
            self.put_back()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._held is not None and not self._dragging:
            self._put_down()
        self.update()

    def _own(self) -> Spot:
        """Return where the dot is: held, stored, or in the middle while nothing is known."""
        if self._held is not None:
            return self._held
        own = self._view.own
        win = _HALF if own.win_percent is None else own.win_percent
        return Spot(own.name, min(max(win, 0), 100), own.level or Importance.NORMAL)

    def _step(self, across: int, down: int, *, far: bool) -> None:
        own = self._own()
        win = (own.win_percent or 0) + across * (_FAR if far else 1)
        level = LEVELS.index(own.level or Importance.NORMAL) + down
        self._hold(win, LEVELS[min(max(level, 0), len(LEVELS) - 1)])

    def _hold(self, win: int, level: Importance) -> None:
        self._held = Spot(self._view.own.name, min(max(win, 0), 100), level)
        self._announced = False
        self.setAccessibleDescription(self._words())
        self.update()

    def _put_down(self) -> None:
        held, own = self._held, self._view.own
        if held is None or held.win_percent is None or self._announced:
            return
        if (held.win_percent, held.level) == (own.win_percent, own.level):
            self.put_back()
            return
        self._announced = True  # whoever asks for the reason takes the focus away: once is enough
        self.moved.emit(held.win_percent, held.level)

    def _field(self) -> QRectF:
        left, bottom = theme().pixels(_AXIS[language()]), theme().pixels(20)
        return QRectF(self.rect()).adjusted(left + 0.5, 0.5, -0.5, -bottom - 0.5)

    def _caption(self) -> str:
        own = self._view.own
        if self._held is None and (own.win_percent is None or own.level is None):
            return translate("OpportunityMap", "Drag me")
        words = translate("OpportunityMap", "We: {percent}%")
        return words.format(percent=self._own().win_percent)

    def _words(self) -> str:
        own = self._own()
        name = translate("OpportunityMap", "Map of opportunities")
        return dotted(name, self._caption(), term(f"method.importance.{own.level}"))
