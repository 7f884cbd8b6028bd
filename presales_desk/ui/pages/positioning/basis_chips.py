"""What the phases are divided by: five chips to turn on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.method import load
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import PlainLabel, safe_tooltip
from presales_desk.ui.words import language, translate

if TYPE_CHECKING:
    from collections.abc import Collection


class BasisChips(QWidget):
    """The basis of division (method, section 2).

    Signals:
        turned: Key of the basis that the user turned on or off.
    """

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[str, Chip] = {}
        self._names = {item.key: item.name.of(language()) for item in load().division_basis}
        line = row(self, spacing=6)
        line.setContentsMargins(12, 4, 12, 8)
        line.addWidget(PlainLabel(translate("BasisChips", "Divided by"), "muted"))
        for key, name in self._names.items():
            chip = Chip(name, "line", clickable=True)
            chip.setToolTip(safe_tooltip(name))
            chip.clicked.connect(self._turn)
            self.chips[key] = chip
            line.addWidget(chip)
        line.addStretch(1)

    def show_basis(self, basis: Collection[str], *, read_only: bool) -> None:
        """Show which are turned on."""
        for key, chip in self.chips.items():
            chip.show_text(self._names[key], "on" if key in basis else "line")
            chip.setAccessibleDescription("✓" if key in basis else "")
            chip.setEnabled(not read_only)

    @Slot()
    def _turn(self) -> None:
        chip = self.sender()
        self.turned.emit(next(key for key, each in self.chips.items() if each is chip))
