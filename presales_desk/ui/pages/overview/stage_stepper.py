"""The five mission phases of presales as a row of steps; a click says where the project is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy

from presales_desk.method.keys import Stage
from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT, _DISC = 56, 24


class StageStepper(QFrame):
    """Shows the stage of a project, and lets the user choose another one.

    Signals:
        stage_chosen: The Stage that the user wants.
    """

    stage_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(term("project_field.stage"))
        self.steps = [StageStep(stage) for stage in Stage]
        line = row(self, spacing=0)
        line.setContentsMargins(8, 0, 8, 0)
        for step in self.steps:
            step.clicked.connect(self._choose)
            line.addWidget(step, 1)

    def show_stage(self, stage: Stage, *, read_only: bool) -> None:
        """Show ``stage`` as the current one."""
        place = list(Stage).index(stage)
        for number, step in enumerate(self.steps):
            step.show_place(number - place)
            step.setEnabled(not read_only)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        focused = [number for number, step in enumerate(self.steps) if step.hasFocus()]
        if focused and event.key() in moves:
            wanted = focused[0] + moves[Qt.Key(event.key())]
            self.steps[max(0, min(wanted, len(self.steps) - 1))].setFocus()
            return
        super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        step = self.sender()
        if isinstance(step, StageStep) and not step.is_current:
            self.stage_chosen.emit(step.stage)


class StageStep(QAbstractButton):
    """One phase: a disc with its number or a tick, its name, and whether it is behind us."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self.stage = stage
        self._place = 1
        self._number = list(Stage).index(stage) + 1
        self.setText(term(f"method.stages.{stage}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def is_current(self) -> bool:
        """Whether the project is in this phase."""
        return self._place == 0

    def show_place(self, place: int) -> None:
        """Show it as behind us (below 0), current (0) or ahead."""
        self._place = place
        self.setAccessibleName(f"{self.text()}, {self._state()}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, theme().pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            border = "primary" if self.hasFocus() else ""
            inside = self.rect().adjusted(2, 4, -2, -4).toRectF()
            paint.rounded(painter, inside, 6, "hover", border)
        disc = QRect(10, (self.height() - _DISC) // 2, _DISC, _DISC)
        self._paint_disc(painter, disc)
        left = disc.right() + 9
        width = self.width() - left - 6
        upper, lower = theme().pixels(19), theme().pixels(16)
        top = (self.height() - upper - lower) // 2
        painter.setFont(theme().font("bold" if self.is_current else "body"))
        paint.text_line(painter, QRect(left, top, width, upper), self.text(), self._ink())
        painter.setFont(theme().font("micro"))
        paint.text_line(painter, QRect(left, top + upper, width, lower), self._state(), "muted")

    def _paint_disc(self, painter: QPainter, disc: QRect) -> None:
        fill, border, ink = {
            -1: ("success-tint", "", "success-ink"),
            0: ("primary-fill", "", "on-primary"),
            1: ("surface", "border-strong", "text-2"),
        }[_sign(self._place)]
        paint.rounded(painter, disc.toRectF(), _DISC / 2, fill, border)
        if self._place < 0:
            inset = (_DISC - NORMAL) // 2
            tick = pixmap("check", "success", NORMAL, self.devicePixelRatioF())
            painter.drawPixmap(disc.left() + inset, disc.top() + inset, tick)
            return
        painter.setFont(theme().font("small-bold"))
        painter.setPen(theme().color(ink))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _ink(self) -> str:
        return "text-2" if self._place > 0 else "text"

    def _state(self) -> str:
        return {
            -1: translate("StageStepper", "behind us"),
            0: translate("StageStepper", "current phase"),
            1: translate("StageStepper", "ahead"),
        }[_sign(self._place)]


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
