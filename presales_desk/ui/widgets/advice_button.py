"""What the rules of the method say of a page: a button that counts, a list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.finding_list import FindingList
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import safe_tooltip
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.findings import Finding

_WIDTH, _MOST = 560, 10


class AdviceButton(Button):
    """Hidden while there is nothing to mend.

    Signals:
        opened: A Finding to mend.
    """

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__("", Kind.GHOST, "warn")
        self.popup = _AdvicePopup(self)
        self.popup.list.opened.connect(self._open)
        self.clicked.connect(self._show_list)
        self.hide()

    @Slot(object)
    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show how many findings there are, the worst first in the list."""
        self.popup.list.show_items(findings)
        self.setText(str(len(findings)))
        name = translate("AdviceButton", "{count} {count:thing|things} to mend on this page")
        self.setAccessibleName(counted(name, count=len(findings)))
        self.setToolTip(safe_tooltip(self.accessibleName()))
        self.setVisible(bool(findings))

    @Slot()
    def _show_list(self) -> None:
        self.popup.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width(), self.height() + 4))
        self.popup.move(corner.x() - self.popup.width(), corner.y())
        self.popup.show()
        self.popup.list.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot(object)
    def _open(self, finding: Finding) -> None:
        self.popup.hide()
        self.opened.emit(finding)


class _AdvicePopup(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setFixedWidth(_WIDTH)
        self.list = FindingList(translate("AdviceButton", "What to mend here"), _MOST)
        column(self, margin=1).addWidget(self.list)
