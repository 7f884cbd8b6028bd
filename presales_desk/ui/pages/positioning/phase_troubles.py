"""What is wrong with the days of the phases, each with a button that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from presales_desk.records.enums import Severity
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QHBoxLayout

    from presales_desk.planning.phases import Trouble

_MOST = 4


class PhaseTroubles(QWidget):
    """Lines below the phases; nothing while all is well.

    Signals:
        mend_requested: Id of a phase, dict of its fields with the better days.
    """

    mend_requested = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._troubles: Sequence[Trouble] = ()
        self._lines: list[QWidget] = []
        self._body = column(self, spacing=2)
        self._body.setContentsMargins(12, 6, 12, 6)
        self.hide()

    def show_troubles(self, troubles: Sequence[Trouble], *, read_only: bool) -> None:
        """Show these, the first few."""
        if self._troubles == troubles:
            return
        self._troubles = troubles
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [self._line(each, read_only=read_only) for each in troubles[:_MOST]]
        for line in self._lines:
            self._body.addWidget(line)
        self.setVisible(bool(troubles))

    def _line(self, trouble: Trouble, *, read_only: bool) -> QWidget:
        holder = QWidget()
        line: QHBoxLayout = row(holder, spacing=8)
        wrong = trouble.finding.severity is Severity.ERROR
        line.addWidget(IconLabel("err", "danger") if wrong else IconLabel("warn", "warning"))
        role = "error" if wrong else "warning"
        line.addWidget(PlainLabel(finding_text(trouble.finding), role, wrap=True), 1)
        if trouble.days and not read_only:
            button = Button(_remedy(trouble), Kind.LINK, small=True)
            line.addWidget(button.when_clicked(lambda: self._mend(trouble)))
        return holder

    def _mend(self, trouble: Trouble) -> None:
        self.mend_requested.emit(trouble.finding.record_id, dict(trouble.days))


def _remedy(trouble: Trouble) -> str:
    """Name what mends a trouble: another day, or both days the other way round."""
    if len(trouble.days) > 1:
        return translate("PhaseTroubles", "Exchange the dates")
    (day,) = trouble.days.values()
    return translate("PhaseTroubles", "Change to {day}").format(day=f"{day:%m-%d}")
