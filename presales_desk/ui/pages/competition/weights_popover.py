"""The popover in which the six weights are set together, and the elements we fight on chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QSlider, QSpinBox, QWidget

from presales_desk.method.keys import Element
from presales_desk.planning.competition import WHOLE, weights
from presales_desk.planning.weighting import proposed_weights, scaled_to_whole
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.reason import ReasonStrip
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QHBoxLayout

    from presales_desk.records.plan import Plan

WIDTH = 460


class WeightsPopover(QFrame):
    """A draft of weights and focus; nothing is stored before the reason is given.

    Signals:
        weighed: Weights by element, the elements of the focus, the reason.
    """

    weighed = Signal(object, object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setFixedWidth(WIDTH)
        self.rows = {element: _WeightRow(element) for element in Element}
        self._plan_weights: Mapping[Element, int] = {}
        self._plan_focus: tuple[Element, ...] = ()
        self.sum = PlainLabel("", "bold")
        self.scale = Button(translate("Weights", "Scale to 100"), small=True)
        self.scale.clicked.connect(self._scale)
        self.store = Button(translate("Weights", "Adjust…"), Kind.PRIMARY, small=True)
        self.store.clicked.connect(self._ask)
        self.reason = ReasonStrip()
        self.reason.given.connect(self._give)
        self.reason.dropped.connect(self._show_sum)
        self._lay_out()

    def open_at(self, place: QPoint, plan: Plan) -> None:
        """Show the weights of ``plan`` with the right top corner at ``place`` on the screen."""
        self._plan_weights, self._plan_focus = weights(plan), plan.focus
        self.reason.hide()
        self._show(self._plan_weights)
        for element, each in self.rows.items():
            each.fought.setChecked(element in plan.focus)
        self.adjustSize()
        self.move(place.x() - self.width(), place.y())
        self.show()
        next(iter(self.rows.values())).spin.setFocus(Qt.FocusReason.PopupFocusReason)

    def draft(self) -> dict[Element, int]:
        """Return the weights as they stand in the popover."""
        return {element: each.spin.value() for element, each in self.rows.items()}

    def focus(self) -> tuple[Element, ...]:
        """Return the elements that are ticked, in the method's order."""
        return tuple(element for element, each in self.rows.items() if each.fought.isChecked())

    def _lay_out(self) -> None:
        body = column(self, margin=12, spacing=8)
        body.addWidget(PlainLabel(translate("Weights", "Weights and focus"), "section"))
        hint = translate("Weights", "How much each element decides; tick those we fight on.")
        body.addWidget(PlainLabel(hint, "hint", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for place, each in enumerate(self.rows.values()):
            each.add_to(grid, place)
            each.spin.valueChanged.connect(self._show_sum)
            each.fought.toggled.connect(self._show_sum)
        body.addLayout(grid)
        body.addLayout(self._foot())
        body.addWidget(self.reason)

    def _foot(self) -> QHBoxLayout:
        proposal = Button(translate("Weights", "As proposed"), Kind.GHOST, small=True)
        proposal.clicked.connect(self._propose)
        foot = row(spacing=8)
        foot.addWidget(self.sum)
        foot.addWidget(self.scale)
        foot.addWidget(proposal)
        foot.addStretch(1)
        foot.addWidget(self.store)
        return foot

    def _show(self, shown: Mapping[Element, int]) -> None:
        for element, each in self.rows.items():
            each.spin.setValue(shown[element])
        self._show_sum()

    @Slot()
    def _show_sum(self) -> None:
        whole = sum(self.draft().values())
        self.sum.setText(translate("Weights", "Sum {sum}%").format(sum=whole))
        self.sum.set_role("bold" if whole == WHOLE else "error")
        self.scale.setEnabled(whole != WHOLE)
        self.store.forbid(self._hindrance(whole))

    def _hindrance(self, whole: int) -> str:
        if whole != WHOLE:
            return translate("Weights", "Let the weights sum to 100 first")
        if self.draft() == dict(self._plan_weights) and self.focus() == self._plan_focus:
            return translate("Weights", "Nothing is changed yet")
        return ""

    @Slot()
    def _scale(self) -> None:
        self._show(scaled_to_whole(self.draft()))

    @Slot()
    def _propose(self) -> None:
        self._show(proposed_weights())

    @Slot()
    def _ask(self) -> None:
        self.reason.ask(self._change())
        self.adjustSize()

    @Slot(str)
    def _give(self, reason: str) -> None:
        self.hide()
        self.weighed.emit(self.draft(), self.focus(), reason)

    def _change(self) -> str:
        """Say in short what is about to change."""
        draft = self.draft()
        changed = [
            f"{term(f'method.elements.{element}')} {self._plan_weights[element]}→{weight}"
            for element, weight in draft.items()
            if weight != self._plan_weights[element]
        ]
        return " ".join(changed) or translate("Weights", "Another focus")


class _WeightRow:
    """Name, slider, number and tick of one element; slider and number go together."""

    def __init__(self, element: Element) -> None:
        name = term(f"method.elements.{element}")
        self.name = PlainLabel(name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, WHOLE)
        self.slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the number beside it takes the keys
        self.spin = QSpinBox()
        self.spin.setRange(0, WHOLE)
        self.spin.setSuffix("%")
        self.spin.lineEdit().setTextMargins(8, 0, 8, 0)  # the style's padding ends outside it
        self.fought = QCheckBox(translate("Weights", "Focus"))
        for part in (self.slider, self.spin):
            part.setAccessibleName(translate("Weights", "Weight of {name}").format(name=name))
        self.fought.setAccessibleName(translate("Weights", "Fight on {name}").format(name=name))
        self.slider.valueChanged.connect(self.spin.setValue)
        self.spin.valueChanged.connect(self.slider.setValue)

    def add_to(self, grid: QGridLayout, place: int) -> None:
        """Stand in a row of ``grid``."""
        for at, part in enumerate((self.name, self.slider, self.spin, self.fought)):
            grid.addWidget(part, place, at)
