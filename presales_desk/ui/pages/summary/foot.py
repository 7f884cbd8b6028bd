"""The strip below the form: what is still missing, and the way into the knowledge base."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from presales_desk.errors import Term
from presales_desk.records import formats
from presales_desk.records.enums import Result
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import language, term, translate

if TYPE_CHECKING:
    from presales_desk.actions.summary import SummaryState


class SummaryFoot(QFrame):
    """Always visible, however far the form is scrolled.

    Signals:
        missing_wanted: Lead to the first thing that is missing.
        export_wanted: Write the summary as a Word document.
        archive_wanted: File the project.
        withdrawal_wanted: Take it out of the knowledge base again.
    """

    missing_wanted = Signal()
    export_wanted = Signal()
    archive_wanted = Signal()
    withdrawal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._icon = IconLabel("info", "muted")
        self._text = ElidedLabel()
        self.missing = Button(translate("SummaryFoot", "Go there"), Kind.LINK)
        self.missing.clicked.connect(self.missing_wanted)
        self.export = Button(translate("SummaryFoot", "Export Word"), icon="export")
        self.export.clicked.connect(self.export_wanted)
        self.archive = Button(translate("SummaryFoot", "Submit archive"), Kind.PRIMARY)
        self.archive.clicked.connect(self.archive_wanted)
        self.withdraw = Button(translate("SummaryFoot", "Withdraw archive"), icon="undo")
        self.withdraw.clicked.connect(self.withdrawal_wanted)
        line = row(self)
        line.setContentsMargins(16, 8, 16, 8)
        for widget in (self._icon, self._text, self.missing):
            line.addWidget(widget)
        line.addStretch(1)
        for widget in (self.export, self.withdraw, self.archive):
            line.addWidget(widget)

    def show_state(self, state: SummaryState, *, read_only: bool) -> None:
        """Say what is missing, and offer what can be done."""
        archived = state.project.archived is not None
        missing = bool(state.findings) and not archived
        self.missing.setVisible(missing)
        self.archive.setVisible(not archived)
        self.withdraw.setVisible(archived)
        self._text.setText(_words(state))
        self._icon.show_icon(*_icon(state, missing=missing))
        self._forbid(read_only=read_only)

    def text(self) -> str:
        """Return what the strip says."""
        return self._text.whole()

    @Slot()
    def wait(self) -> None:
        """Take no second order while the first is carried out."""
        self._allow(allowed=False)

    @Slot()
    def go_on(self) -> None:
        """Take orders again."""
        self._allow(allowed=True)

    def _allow(self, *, allowed: bool) -> None:
        for button in (self.archive, self.withdraw):
            button.setEnabled(allowed)

    def _forbid(self, *, read_only: bool) -> None:
        reason = translate("SummaryFoot", "The workspace is open for reading only.")
        for button in (self.archive, self.withdraw):
            button.forbid(reason if read_only else "")


def _icon(state: SummaryState, *, missing: bool) -> tuple[str, str]:
    if state.project.result is Result.OPEN:
        return "info", "muted"
    return ("err", "danger") if missing else ("ok", "success")


def _words(state: SummaryState) -> str:
    if state.project.archived is not None:
        done = translate("SummaryFoot", "Archived on {day}")
        return done.format(day=formats.day(state.project.archived, language()))
    if not state.findings:
        return translate("SummaryFoot", "Complete: ready for the archive")
    first = state.findings[0].values.get("field", Term("field.result"))
    missing = translate("SummaryFoot", "Missing before archiving: {count}. First: {field}")
    return missing.format(count=len(state.findings), field=term(str(first)))
