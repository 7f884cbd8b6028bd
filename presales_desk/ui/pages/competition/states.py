"""What the page says when there is no rival yet, or when the weights make no whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.notices import Banner, EmptyState
from presales_desk.ui.words import finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding

_WEIGHTS = "competition.weights"


class NoRivals(EmptyState):
    """Teaches the first step.

    Signals:
        add_wanted: The user wants to name a rival.
        sample_wanted: The user wants to see the sample's.
    """

    add_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, *, read_only: bool) -> None:
        super().__init__(
            translate("NoRivals", "List the rivals who will really come this time"),
            translate(
                "NoRivals",
                "Then score us and them in the six elements, with what shows it. What nobody "
                "knows stays open and is found out.",
            ),
            "matrix",
        )
        if read_only:
            return
        self.add_button(
            translate("NoRivals", "Add competitor"), self.add_wanted.emit, Kind.PRIMARY, "plus"
        )
        sample = translate("NoRivals", "Fill from the sample")
        self.add_button(sample, self.sample_wanted.emit, icon="bulb")
        self.add_note(translate("NoRivals", "One step of undo takes it back"))


class WeightsBanner(QWidget):
    """Hidden while the weights make a whole.

    Signals:
        scale_wanted: The weights shall be scaled to 100.
    """

    scale_wanted = Signal()

    def __init__(self, *, read_only: bool) -> None:
        super().__init__()
        self._read_only = read_only
        self._text = ""
        self._body = column(self)
        self._body.setContentsMargins(16, 12, 16, 0)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was noticed about the weights, if anything."""
        text = "".join(finding_text(found) for found in findings if found.key == _WEIGHTS)
        if text != self._text:
            self._text = text
            self._renew()
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return what is said; empty when all is well."""
        return self._text

    def _renew(self) -> None:
        for old in self.findChildren(Banner):
            old.hide()
            old.deleteLater()
        if not self._text:
            return
        banner = Banner(self._text, dismissible=False)
        if not self._read_only:
            scale = translate("WeightsBanner", "Scale in proportion")
            banner.add_button(scale, self.scale_wanted.emit)
        self._body.addWidget(banner)
