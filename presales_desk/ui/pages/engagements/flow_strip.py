"""The standard flow of the project's exchanges, and where one stands in it (method, section 3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget

from presales_desk.planning.exchanges import FlowKind, FlowState, FlowStep
from presales_desk.records.enums import ExchangeForm
from presales_desk.ui import paint
from presales_desk.ui.icons import pixmap
from presales_desk.ui.overriding import override
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, term, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_HEIGHT, _DISC, _PAD, _GAP = 32, 14, 6, 6
_LINE = 14
_DISCS = {
    FlowState.DONE: ("success", ""),
    FlowState.PASSED: ("surface", "border-strong"),
    FlowState.CURRENT: ("primary-fill", ""),
    FlowState.AHEAD: ("surface", "border-strong"),
}
_INKS = {
    FlowState.DONE: "text-2",
    FlowState.PASSED: "muted",
    FlowState.CURRENT: "primary-ink",
    FlowState.AHEAD: "text-2",
}


class FlowStrip(QScrollArea):
    """A row of steps: those of the shown exchange and the one where the project stands are named.

    Signals:
        step_chosen: A FlowStep: show its exchange, where the step is done.
    """

    step_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("FlowStrip", "Flow of the exchanges"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(theme().pixels(_HEIGHT) + 4)
        self.setWidgetResizable(True)
        self.steps: list[FlowButton] = []
        self._shown: tuple[list[FlowStep], str] = ([], "")

    def show_flow(self, steps: Sequence[FlowStep], exchange_id: str) -> None:
        """Show the flow; the steps of ``exchange_id`` have their names."""
        if self._shown == (list(steps), exchange_id):
            return  # the step with the focus keeps it
        self._shown = (list(steps), exchange_id)
        content = QWidget()
        content.setObjectName("scrolled")
        line = row(content, spacing=0)
        line.setContentsMargins(16, 2, 16, 2)
        self.steps = []
        for number, step in enumerate(steps):
            opens = number > 0 and steps[number - 1].exchange.id != step.exchange.id
            named = step.exchange.id == exchange_id or step.state is FlowState.CURRENT
            button = FlowButton(step, named=named, opens=opens)
            button.clicked.connect(self._choose)
            line.addWidget(button)
            self.steps.append(button)
        line.addStretch(1)
        old = cast("QWidget | None", self.takeWidget())
        if old is not None:
            old.deleteLater()  # not at once: a step in it may just be clicked
        self.setWidget(content)
        for button in self.steps:
            if button.step.exchange.id == exchange_id:
                self.ensureWidgetVisible(button)

    @Slot()
    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, FlowButton):
            self.step_chosen.emit(button.step)


class FlowButton(QAbstractButton):
    """One step: a line that leads to it, a disc that says how far it is, and perhaps its name.

    Args:
        step: What it shows.
        named: Whether its name stands beside the disc.
        opens: Whether it is the first step of a further exchange.

    """

    def __init__(self, step: FlowStep, *, named: bool, opens: bool) -> None:
        super().__init__()
        self.step = step
        self._named, self._opens = named, opens
        self.setText(step_name(step))
        said = dotted(self.text(), step.exchange.name, term(f"flow_state.{step.state}"))
        self.setAccessibleName(said)
        self.setToolTip(safe_tooltip(said))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme().theme_changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        width = self._lead() + _DISC + _PAD
        if self._named:
            width += QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 * _GAP
        return QSize(width, theme().pixels(_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.height() // 2
        lead = self._lead()
        if self._opens or self.step.kind is not FlowKind.LISTENERS:
            painter.fillRect(0, middle, lead - 2, 1, theme().color("border-strong"))
        disc = QRect(lead, middle - _DISC // 2, _DISC, _DISC)
        self._paint_disc(painter, disc)
        if self._named:
            painter.setFont(self._font())
            text = self.rect().adjusted(lead + _DISC + _GAP, 0, 0, 0)
            paint.text_line(painter, text, self.text(), _INKS[self.step.state])
        if self.hasFocus():
            paint.rounded(painter, self.rect().adjusted(0, 3, 0, -3).toRectF(), 4, border="primary")

    def _paint_disc(self, painter: QPainter, disc: QRect) -> None:
        fill, border = _DISCS[self.step.state]
        paint.rounded(painter, disc.toRectF(), _DISC / 2, fill, border)
        if self.step.state is FlowState.DONE:
            ratio = painter.device().devicePixelRatio()
            inner = disc.adjusted(2, 2, -2, -2)
            painter.drawPixmap(inner, pixmap("check", "on-primary", inner.width(), ratio))

    def _font(self) -> QFont:
        return theme().font("bold" if self.step.state is FlowState.CURRENT else "small")

    def _lead(self) -> int:
        return 2 * _LINE if self._opens else _LINE


def step_name(step: FlowStep) -> str:
    """Return what a step is called, with the number of its exchange."""
    if step.exchange.form is ExchangeForm.INFORMAL:
        return translate("FlowStrip", "Informal exchange {number}").format(number=step.number)
    names = {
        FlowKind.LISTENERS: translate("FlowStrip", "Analyse listeners {number}"),
        FlowKind.PREPARATION: translate("FlowStrip", "Prepare {number}"),
        FlowKind.EXCHANGE: translate("FlowStrip", "Exchange {number}"),
        FlowKind.SUMMARY: translate("FlowStrip", "Sum up {number}"),
    }
    return names[step.kind].format(number=step.number)
