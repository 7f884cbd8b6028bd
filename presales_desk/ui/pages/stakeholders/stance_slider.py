"""Where a person stands and where they should stand, on one line from -100 to 100."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from presales_desk.planning.people import NEUTRAL_BAND
from presales_desk.ui import paint
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

_DOT = 6
_SIDE = 8
_LINE = 12
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class StanceSlider(QWidget):
    """A filled dot for now, a hollow one for the target.

    Arrow keys move the filled dot by 1, with Shift by 5; with Alt the hollow one; Delete forgets.

    Signals:
        value_wanted: ``stance`` or ``target_stance``, its value or None; whether a key asked, and
            key after key is one step of undo.
    """

    value_wanted = Signal(str, object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stance: int | None = None
        self._target: int | None = None
        self._held = ""
        self._read_only = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            translate(
                "StanceSlider", "Arrow keys move the stance, with Alt the target; Delete forgets"
            )
        )
        theme().theme_changed.connect(self.update)

    def show_values(self, stance: int | None, target: int | None, *, read_only: bool) -> None:
        """Show a stance and a target; None shows no dot."""
        self._stance, self._target, self._read_only = stance, target, read_only
        name = translate("StanceSlider", "Stance {stance}, target {target}")
        known = ["–" if value is None else f"{value:+d}" for value in (stance, target)]
        self.setAccessibleName(name.format(stance=known[0], target=known[1]))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(220, theme().pixels(40))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        aims = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        field = "target_stance" if aims else "stance"
        if self._read_only:
            super().keyPressEvent(event)
        elif key in _STEPS:
            points = 5 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
            start = self._target if aims and self._target is not None else self._stance
            self._ask(field, _within((start or 0) + _STEPS[key] * points), by_key=True)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._ask(field, None, by_key=True)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._read_only or event.button() is not Qt.MouseButton.LeftButton:
            return
        across = event.position().x()
        aims = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        near_target = self._target is not None and abs(across - self._across(self._target)) <= 9
        near_stance = self._stance is not None and abs(across - self._across(self._stance)) <= 9
        self._held = "target" if aims or (near_target and not near_stance) else "stance"
        self._drag(across)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._drag(event.position().x())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, ""
        if held == "target":
            self._ask("target_stance", self._target, by_key=False)
        elif held:
            self._ask("stance", self._stance, by_key=False)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter)
        known = [value for value in (self._stance, self._target) if value is not None]
        if len(known) == 2:
            painter.setPen(QPen(theme().color("primary"), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(*(QPointF(self._across(value), _LINE) for value in known))
        if self._target is not None:
            self._paint_dot(painter, self._target, "surface", "primary")
        if self._stance is not None:
            self._paint_dot(painter, self._stance, "primary-fill", "primary")
        self._paint_names(painter)

    def _paint_track(self, painter: QPainter) -> None:
        edges = [-100, -NEUTRAL_BAND, NEUTRAL_BAND, 100]
        tones = ("danger-tint", "track", "success-tint")
        for tone, left, right in zip(tones, edges, edges[1:], strict=False):
            across = self._across(left)
            zone = QRectF(across, _LINE - 3, self._across(right) - across - 1, 6)
            paint.rounded(painter, zone, 3, tone)
        if self.hasFocus():
            whole = QRectF(self.rect()).adjusted(0, 1, 0, -self.height() + 2 * _LINE)
            paint.rounded(painter, whole, 4, border="primary")

    def _paint_dot(self, painter: QPainter, value: int, fill: str, edge: str) -> None:
        painter.setBrush(theme().color(fill))
        painter.setPen(QPen(theme().color(edge), 2))
        painter.drawEllipse(QPointF(self._across(value), _LINE), _DOT, _DOT)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setFont(theme().font("micro"))
        room = QRect(0, 2 * _LINE, self.width(), self.height() - 2 * _LINE)
        aligned = Qt.AlignmentFlag
        for zone, side in (
            ("opponent", aligned.AlignLeft),
            ("neutral", aligned.AlignHCenter),
            ("supporter", aligned.AlignRight),
        ):
            paint.text_line(painter, room, term(f"attitude.{zone}"), "muted", side)

    def _across(self, value: int) -> float:
        return _SIDE + (value + 100) / 200 * (self.width() - 2 * _SIDE)

    def _ask(self, field: str, value: int | None, *, by_key: bool) -> None:
        self.value_wanted.emit(field, value, by_key)

    def _drag(self, across: float) -> None:
        value = _within(round((across - _SIDE) / (self.width() - 2 * _SIDE) * 200 - 100))
        if self._held == "target":
            self._target = value
        else:
            self._stance = value
        self.update()


def _within(value: int) -> int:
    return min(max(value, -100), 100)
