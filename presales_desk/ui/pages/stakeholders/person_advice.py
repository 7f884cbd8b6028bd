"""What the rules of the method say of the person whom the inspector shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from presales_desk.planning.people import DOUBLE
from presales_desk.records.enums import Severity
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import finding_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding

_MOST = 3
_ROLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "hint"}


class PersonAdvice(QFrame):
    """The gravest few, in whole sentences; hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawerSection")
        self._findings: Sequence[Finding] = ()
        self._person_id = ""
        body = column(self, margin=12, spacing=4)
        self.lines = [PlainLabel("", "hint", wrap=True) for _ in range(_MOST)]
        for line in self.lines:
            body.addWidget(line)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Take what is said of the whole page, the worst first."""
        self._findings = findings
        self._show()

    def look_at(self, person_id: str) -> None:
        """Show what is said of this person."""
        self._person_id = person_id
        self._show()

    def _show(self) -> None:
        own = [f for f in self._findings if f.record_id == self._person_id and f.key != DOUBLE]
        self.setVisible(bool(own))
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(own))
            if place < len(own):
                line.set_role(_ROLES[own[place].severity])
                line.setText(finding_text(own[place]))
