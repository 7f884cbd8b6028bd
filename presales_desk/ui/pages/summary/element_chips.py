"""Which elements of competition decided the outcome: six chips to turn on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.method import load
from presales_desk.method.keys import Element
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from collections.abc import Collection


class ElementChips(QWidget):
    """The six elements of competition (method, section 2).

    Signals:
        changed: Those that decided, in the order of the method, as a tuple of Element.
    """

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._chosen: frozenset[Element] = frozenset()
        self._required = PlainLabel(translate("ElementChips", "required"), "error")
        self._problem = PlainLabel("", "error", wrap=True)
        self.chips = {Element(item.key): self._chip(item.key) for item in load().elements}
        head = row(spacing=4)
        head.addWidget(PlainLabel(term("summary.elements"), "muted"))
        head.addWidget(self._required)
        head.addStretch(1)
        line = FlowLayout()
        for chip in self.chips.values():
            line.addWidget(chip)
        body = column(self, spacing=4)
        body.addLayout(head)
        body.addLayout(line)
        body.addWidget(self._problem)

    def show_elements(self, chosen: Collection[Element], problem: str, *, required: bool) -> None:
        """Show which elements are turned on.

        Args:
            chosen: Those.
            problem: What is wrong about them; empty for nothing.
            required: Whether at least one has to be.

        """
        self._chosen = frozenset(chosen)
        self._required.setVisible(required)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        for element, chip in self.chips.items():
            on = element in self._chosen
            chip.show_text(_name(element), "on" if on else "line")
            chip.setAccessibleDescription("✓" if on else "")

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001 (as Qt's own setters)
        """Let the user turn them, or only look."""
        for chip in self.chips.values():
            chip.setEnabled(not read_only)

    def take_focus(self) -> None:
        """Put the cursor on the first of them."""
        next(iter(self.chips.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, key: str) -> Chip:
        chip = Chip(_name(key), "line", clickable=True)
        item = next(item for item in load().elements if item.key == key)
        chip.setToolTip(safe_tooltip(item.help.of(language())))
        chip.clicked.connect(self._turn)
        return chip

    @Slot()
    def _turn(self) -> None:
        turned = next(each for each, chip in self.chips.items() if chip is self.sender())
        chosen = self._chosen ^ {turned}
        self.changed.emit(tuple(element for element in self.chips if element in chosen))


def _name(element: str) -> str:
    return term(f"method.elements.{element}")
