"""One slim line of what the program noticed about the SWOT; a click leads there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import finding_text, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding


class FindingStrip(QFrame):
    """Shows one finding at a time, the gravest first; hidden while there is none.

    Signals:
        record_wanted: Id of the record that the shown finding is about.
    """

    record_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("tone", "warning")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._findings: list[Finding] = []
        self._place = 0
        self._text, self._count = ElidedLabel(), PlainLabel("", "muted")
        self._show = Button(translate("FindingStrip", "Show it"), Kind.LINK)
        self._show.clicked.connect(self._want)
        self._next = IconButton("cr", translate("FindingStrip", "Next notice"), small=True)
        self._next.clicked.connect(self._go_on)
        line = row(self, margin=6, spacing=8)
        line.setContentsMargins(12, 4, 10, 4)
        line.addWidget(IconLabel("warn", "warning"))
        line.addWidget(self._text, 1)
        for widget in (self._show, self._count, self._next):
            line.addWidget(widget)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was noticed; the finding that is shown stays while it holds."""
        shown = self._findings[self._place] if self._findings else None
        self._findings = list(findings)
        self._place = self._findings.index(shown) if shown in self._findings else 0
        self._renew()

    def _renew(self) -> None:
        self.setVisible(bool(self._findings))
        if not self._findings:
            return
        finding = self._findings[self._place]
        self._text.setText(finding_text(finding))
        self._text.setToolTip(words().why(finding))
        self._count.setText(f"{self._place + 1}/{len(self._findings)}")
        several = len(self._findings) > 1
        self._count.setVisible(several)
        self._next.setVisible(several)
        self._show.setVisible(bool(finding.record_id))

    @Slot()
    def _go_on(self) -> None:
        self._place = (self._place + 1) % len(self._findings)
        self._renew()

    @Slot()
    def _want(self) -> None:
        self.record_wanted.emit(self._findings[self._place].record_id)
