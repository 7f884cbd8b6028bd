"""The map as one works on it: dragging, keys, zoom, drawing lines from person to person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLineF, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.stakeholders.drags import target_after, values_after
from presales_desk.ui.pages.stakeholders.looks import signed
from presales_desk.ui.pages.stakeholders.map_corners import Legend
from presales_desk.ui.pages.stakeholders.nodes import PersonItem, card_scale
from presales_desk.ui.pages.stakeholders.scene import StanceMap, StanceScene
from presales_desk.ui.pages.stakeholders.strip import PERSON_MIME
from presales_desk.ui.pages.stakeholders.zooming_view import ZoomingView
from presales_desk.ui.theme import theme
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragMoveEvent,
        QDropEvent,
        QMouseEvent,
        QResizeEvent,
    )

    from presales_desk.planning.stance_map import Scale

_LEAST = (760, 380)
_SCROLL_BAR = 14
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_Mod = Qt.KeyboardModifier


class StanceMapView(ZoomingView):
    """Shows the map and asks for what its gestures mean; nothing changes here.

    Signals:
        selected: Id of the person with the focus; empty for none.
        moved: Dict of new fields by id of a person: cards were dragged.
        nudged: Points of stance and influence by which the selected people move: a key.
        targeted: Id of a person, their new target stance: the mark was dragged.
        target_nudged: Points by which the target of the selected person moves: a key.
        dropped: Id of a person who had no place, stance and influence where they were put.
        line_wanted: Ids of two people between whom a line was drawn.
        opened: Id of a person to be read and edited.
        delete_requested: List of ids.
        values_shown: What is under the drag, in words; empty when it ended.
    """

    selected = Signal(str)
    moved = Signal(object)
    nudged = Signal(int, int)
    targeted = Signal(str, int)
    target_nudged = Signal(int)
    dropped = Signal(str, int, int)
    line_wanted = Signal(str, str)
    opened = Signal(str)
    delete_requested = Signal(object)
    values_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = StanceScene(self)  # a child, so that nothing is heard of its end
        self.setScene(self.map)
        self._linking = ""
        self._quiet = False
        self._set_up()
        self.legend = Legend(self)
        self.map.selectionChanged.connect(self._announce)
        theme().theme_changed.connect(self._renew)

    def show_map(self, shown: StanceMap) -> None:
        """Show these people; zoom and selection stay."""
        self._quiet = True
        self.map.show_map(shown, self._scale())
        self._quiet = False

    def current_id(self) -> str:
        """Return the id of the person whose card was chosen last; empty for none."""
        chosen = self.map.chosen()
        return chosen[-1].placed.person.id if chosen else ""

    def choose(self, id: str) -> None:
        """Select one person, without telling; nobody when they are not on the map."""
        self._quiet = True
        self.map.clearSelection()
        if (item := self.map.nodes.get(id)) is not None:
            item.setSelected(True)
            self.ensureVisible(item, 30, 30)
        self._quiet = False
        self._describe()

    def begin_link(self) -> None:
        """Draw a line from the selected person: Tab chooses the other, Enter draws it."""
        if self.map.shown.movable and (id := self.current_id()):
            self._linking = id
            hint = translate("StanceMapView", "Line: Tab chooses whom, Enter draws it, Esc stops")
            self.values_shown.emit(hint)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:  # noqa: FBT001 (as Qt's own)
        order = self.map.in_order()
        ids = [item.placed.person.id for item in order]
        place = ids.index(self.current_id()) if self.current_id() in ids else -1
        wanted = place + (1 if next else -1)
        if self._linking and ids:
            wanted %= len(ids)
        if not 0 <= wanted < len(ids):
            return super().focusNextPrevChild(next)
        self.choose(ids[wanted])
        if not self._linking:
            self.selected.emit(ids[wanted])
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if key in _ARROWS and self.map.chosen() and self.map.shown.movable:
            self._arrow(_ARROWS[key], modifiers)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current_id():
            self._enter()
        elif key == Qt.Key.Key_Delete and self.map.chosen() and self.map.shown.movable:
            self.delete_requested.emit([item.placed.person.id for item in self.map.chosen()])
        elif key == Qt.Key.Key_Escape:
            self._escape(event)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        held = next((item for item in self.map.chosen() if item.is_on_handle(place)), None)
        if held is not None and self.map.shown.movable:
            self._linking = held.placed.person.id
            self.map.pulled = QLineF(place, place)
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.map.pulled is not None:
            self.map.pulled.setP2(self.mapToScene(event.position().toPoint()))
            self.viewport().update()
            return
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._say_values()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.map.pulled is not None:
            self._end_pull(self.mapToScene(event.position().toPoint()))
            return
        super().mouseReleaseEvent(event)
        self._ask_for_drags()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.current_id():
            self.opened.emit(self.current_id())

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.map.shown.movable and event.mimeData().hasFormat(PERSON_MIME):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(PERSON_MIME):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        place, scale = self.mapToScene(event.position().toPoint()), self.map.scale
        id = bytes(event.mimeData().data(PERSON_MIME).data()).decode()
        event.acceptProposedAction()
        self.dropped.emit(id, scale.stance_at(place.x()), scale.influence_at(place.y()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scale() != self.map.scale:  # a place for everybody takes long to find
            self.show_map(self.map.shown)
        corner = self.viewport().rect().bottomLeft()
        self.legend.move(corner.x() + 8, corner.y() - self.legend.height() - 8)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setDragMode(QGraphicsView.DragMode.RubberBandDrag)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAcceptDrops(True)
        self.setMinimumHeight(180)
        name = translate("StanceMapView", "Map of stance and influence")
        self.setAccessibleName(name)

    def _scale(self) -> Scale:
        width = max(self.width() - _SCROLL_BAR, _LEAST[0])
        return card_scale(width, max(self.height() - 2, _LEAST[1]))

    def _arrow(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        points = 5 if modifiers & _Mod.ShiftModifier else 1
        if modifiers & _Mod.AltModifier:
            self.target_nudged.emit(way[0] * points)
        else:
            self.nudged.emit(way[0] * points, way[1] * points)

    def _enter(self) -> None:
        start, self._linking = self._linking, ""
        if not start:
            self.opened.emit(self.current_id())
            return
        self.values_shown.emit("")
        if start != self.current_id():
            self.line_wanted.emit(start, self.current_id())

    def _escape(self, event: QKeyEvent) -> None:
        if self._linking:
            self.choose(self._linking)
            self._linking = ""
            self.values_shown.emit("")
        elif self.map.chosen():
            self.map.clearSelection()
        else:
            event.ignore()

    def _end_pull(self, place: QPointF) -> None:
        start, self._linking, self.map.pulled = self._linking, "", None
        self.viewport().update()
        under = [item for item in self.map.items(place) if isinstance(item, PersonItem)]
        if under and under[0].placed.person.id != start:
            self.line_wanted.emit(start, under[0].placed.person.id)

    def _dragged(self) -> list[PersonItem]:
        return [item for item in self.map.nodes.values() if item.pos() != item.home]

    def _say_values(self) -> None:
        words = translate("StanceMapView", "Stance {stance} · influence {influence}")
        for item in self._dragged()[:1]:
            values = values_after(item, self.map.scale)
            shown = words.format(stance=signed(values["stance"]), influence=values["influence"])
            self.values_shown.emit(shown)
        for ghost in self.map.marks():
            if ghost.pos() != ghost.home:
                target = translate("StanceMapView", "Target stance {stance}")
                self.values_shown.emit(
                    target.format(stance=signed(target_after(ghost, self.map.scale)))
                )

    def _ask_for_drags(self) -> None:
        moves: dict[str, Any] = {}
        for item in self._dragged():
            values, person = values_after(item, self.map.scale), item.placed.person
            if values == {"stance": person.stance, "influence": person.influence}:
                item.setPos(item.home)
            else:
                moves[person.id] = values
        targets = {
            ghost.placed.person.id: target_after(ghost, self.map.scale)
            for ghost in self.map.marks()
            if ghost.pos() != ghost.home
        }
        if moves or targets:
            self.values_shown.emit("")
        if moves:
            self.moved.emit(moves)
        for id, target in targets.items():
            self.targeted.emit(id, target)

    @Slot()
    def _announce(self) -> None:
        if not self._quiet:
            self._describe()
            self.selected.emit(self.current_id())

    def _describe(self) -> None:
        """Let a screen reader say who is chosen."""
        chosen: Sequence[PersonItem] = self.map.chosen()
        self.setAccessibleDescription(chosen[-1].placed.person.name if chosen else "")
        if chosen:
            look = self.map.shown.looks[chosen[-1].placed.person.id]
            self.setAccessibleDescription(look.tip.replace("\n", ", "))

    @Slot()
    def _renew(self) -> None:
        for item in (*self.map.nodes.values(), *self.map.marks()):
            item.update()
        self.viewport().update()
