"""The stages of a project as a row of steps; a click says where the project is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from presales_desk.ui import paint
from presales_desk.ui.icons import NORMAL, pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from presales_desk.planning.stages import StageState

_HEIGHT, _DISC = 56, 24
_MARGINS = 25
"""Left of the disc, between it and the name, and right of that."""


class StageStepper(QWidget):
    """Shows the stages of a project, and lets the user choose one.

    Signals:
        stage_chosen: Key of the stage that the user wants, such as ``stages.needs``.
    """

    stage_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(term("project_field.stage"))
        self.steps: list[StageStep] = []
        self._line = row(self, spacing=0)

    def show_stages(self, stages: Sequence[StageState], *, read_only: bool) -> None:
        """Show these stages; the steps are made anew only for another list."""
        if [step.key for step in self.steps] != [stage.key for stage in stages]:
            self._make_steps(stages)
        place = next((number for number, stage in enumerate(stages) if stage.current), 0)
        for number, (step, stage) in enumerate(zip(self.steps, stages, strict=True)):
            step.show_place(number - place, stage)
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

    def _make_steps(self, stages: Sequence[StageState]) -> None:
        for step in self.steps:
            self._line.removeWidget(step)
            step.hide()
            step.deleteLater()
        self.steps = [StageStep(stage.key, number) for number, stage in enumerate(stages, 1)]
        for step in self.steps:
            step.clicked.connect(self._choose)
            self._line.addWidget(step, step.share())

    @Slot()
    def _choose(self) -> None:
        step = self.sender()
        if isinstance(step, StageStep):
            self.stage_chosen.emit(step.key)


class StageStep(QAbstractButton):
    """One stage: a disc with its number or a tick, its name, and how far it is."""

    def __init__(self, key: str, number: int) -> None:
        super().__init__()
        self.key = key
        self._number = number
        self._place = 1
        self._tasks = ""
        self.setText(term(f"method.{key}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def is_current(self) -> bool:
        """Whether the project is in this stage."""
        return self._place == 0

    def show_place(self, place: int, stage: StageState) -> None:
        """Show it as behind us (below 0), current (0) or ahead, with its tasks."""
        self._place = place
        self._tasks = f"{stage.done}/{len(stage.tasks)}" if stage.done else ""
        self.setAccessibleName(f"{self.text()}, {self._state()}")
        self.update()

    def share(self) -> int:
        """Return which part of the line it takes: longer names take more."""
        metrics = QFontMetrics(theme().font("bold"))
        return _DISC + _MARGINS + metrics.horizontalAdvance(self.text())

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
        place = {
            -1: translate("StageStepper", "behind us"),
            0: translate("StageStepper", "current"),
            1: translate("StageStepper", "ahead"),
        }[_sign(self._place)]
        return dotted(place, self._tasks)


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
