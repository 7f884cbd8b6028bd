"""The seven points of the listener analysis: for how many of the listeners each is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.flow import FlowLayout
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import dotted, term, words

if TYPE_CHECKING:
    from presales_desk.planning.preparation import StepState


class PointChips(QWidget):
    """A chip for each point: green when it is known for everybody."""

    def __init__(self) -> None:
        super().__init__()
        self.chips: dict[str, Chip] = {}
        self._line = FlowLayout(self)

    def show_step(self, step: StepState) -> None:
        """Show how far the analysis is; a point without evidence has no chip."""
        known = {row.item: step.evidence[row.id] for row in step.rows if row.id in step.evidence}
        for item, chip in self.chips.items():
            chip.setVisible(item in known)
        for item, evidence in known.items():
            values = evidence.values
            counted = "/".join(str(values[name]) for name in ("count", "total") if name in values)
            name = term(f"method.{item}")
            chip = self._chip(item)
            chip.show_text(f"{name} {counted}".rstrip(), "success" if evidence.met else "warning")
            said = words().text(f"evidence.{evidence.key}", **values)
            chip.setToolTip(safe_tooltip(dotted(name, said)))
            chip.show()

    def _chip(self, item: str) -> Chip:
        if item not in self.chips:
            self.chips[item] = Chip("")
            self._line.addWidget(self.chips[item])
        return self.chips[item]
