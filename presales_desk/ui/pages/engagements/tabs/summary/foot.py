"""The strip below the summary: what is missing, and what can be made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from presales_desk.planning.exchange_summary import missing_in
from presales_desk.records import formats
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import row
from presales_desk.ui.widgets.labels import ElidedLabel
from presales_desk.ui.widgets.notices import IconLabel
from presales_desk.ui.words import language, translate, words

if TYPE_CHECKING:
    from presales_desk.actions.exchange_summary import ExchangeSummaryState


class SummaryFoot(QFrame):
    """Always visible, however far the summary is scrolled.

    Signals:
        finish_wanted: Declare it complete, or open it again.
        export_wanted: Write it as a Word document.
        filing_wanted: File it in the exchange store.
    """

    finish_wanted = Signal()
    export_wanted = Signal()
    filing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._icon, self._text = IconLabel("info", "muted"), ElidedLabel()
        self.finish = Button("", icon="check")
        self.export = Button(translate("ExchangeFoot", "Export Word"), icon="export")
        self.file = Button(translate("ExchangeFoot", "File in the exchange store"), icon="archive")
        for button, signal in (
            (self.finish, self.finish_wanted),
            (self.export, self.export_wanted),
            (self.file, self.filing_wanted),
        ):
            button.clicked.connect(signal)
        line = row(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.addWidget(self._icon)
        line.addWidget(self._text, 1)
        for button in (self.finish, self.export, self.file):
            line.addWidget(button)

    def show_state(self, state: ExchangeSummaryState, *, read_only: bool) -> None:
        """Say what is missing, and offer what can be done."""
        finished = state.material.summary.finished
        again = translate("ExchangeFoot", "Open it again")
        self.finish.setText(again if finished else translate("ExchangeFoot", "Mark as complete"))
        for button in (self.finish, self.file):
            button.setVisible(not read_only)
        missing = missing_in(state.groups)
        self._icon.show_icon(*(("warn", "warning") if missing else ("ok", "success")))
        self._text.setText(_words(state, missing))

    def text(self) -> str:
        """Return what the strip says."""
        return self._text.whole()


def missing_words(keys: list[str]) -> str:
    """Name what is missing, one behind the other."""
    comma = "、" if language() == "zh" else ", "
    return comma.join(words().text(f"exchange.missing.{key}") for key in keys)


def _words(state: ExchangeSummaryState, missing: list[str]) -> str:
    finished = state.material.summary.finished
    if missing:
        lacks = translate("ExchangeFoot", "Still missing: {what}")
        return lacks.format(what=missing_words(missing))
    if finished is None:
        return translate("ExchangeFoot", "Nothing is missing: file it while it is fresh")
    done = translate("ExchangeFoot", "Complete since {day}")
    return done.format(day=formats.day(finished, language()))
