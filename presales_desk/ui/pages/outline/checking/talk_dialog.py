"""All that is wrong with the talk, by the eight problems; it stays open beside the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QWidget

from presales_desk.ui.overriding import override
from presales_desk.ui.pages.outline.check_row import Check
from presales_desk.ui.pages.outline.checking.remarks import Remark, as_text
from presales_desk.ui.pages.outline.checking.report_view import ReportView
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.reason import ReasonStrip
from presales_desk.ui.words import finding_text, translate

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE = (940, 560)


class TalkDialog(QDialog):
    """Shows what the dock shows, narrowed as wanted. Enter goes there, M mends, A accepts.

    Signals:
        chosen: The Finding to go to.
        mend_requested: The Finding that the program shall mend.
        finding_accepted: The Finding that the user accepts as it is, the reason.
    """

    chosen = Signal(object)
    mend_requested = Signal(object)
    finding_accepted = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("TalkDialog", "Check of the talk"))
        self.resize(*_SIZE)
        self._accepting: Check | None = None
        self.view = ReportView(ticks=False)
        self.reason = ReasonStrip()
        self.reason.returns_to = self.view.list
        self.reason.give_button.setText(translate("TalkDialog", "Accept"))
        self._make_buttons()
        self._lay_out()
        self.view.list.installEventFilter(self)
        self.view.chosen.connect(self._follow)
        self.view.opened.connect(self._go)
        self.reason.given.connect(self._accept)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show these findings; the cursor stays on the one that it is on, if that is kept."""
        before = self.view.list.current()
        self.view.show_remarks([_remark(check) for check in checks])
        if before is not None:
            self.view.list.choose(before.what, before.number)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            acts = {Qt.Key.Key_M: self._mend, Qt.Key.Key_A: self._ask_reason}
            act = acts.get(Qt.Key(event.key())) if not event.modifiers() else None
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _make_buttons(self) -> None:
        self.go = Button(translate("TalkDialog", "Go there")).when_clicked(self._go)
        self.mend = Button(translate("TalkDialog", "Mend")).when_clicked(self._mend)
        self.accept_one = Button(translate("TalkDialog", "Accept…"))
        self.accept_one.when_clicked(self._ask_reason)
        self.copy = Button(translate("TalkDialog", "Copy as text")).when_clicked(self._copy)

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        body.addWidget(self.view, 1)
        body.addWidget(self.reason)
        hint = translate("TalkDialog", "Enter goes there, M mends, A accepts with a reason.")
        body.addWidget(PlainLabel(hint, "muted"))
        body.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        line = row(spacing=8)
        for button in (self.go, self.mend, self.accept_one):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.copy)
        line.addWidget(Button(translate("TalkDialog", "Close")).when_clicked(self.reject))
        return line

    @property
    def _current(self) -> Check | None:
        remark = self.view.list.current()
        source = remark.source if remark is not None else None
        return source if isinstance(source, Check) else None

    @Slot(object)
    def _follow(self, remark: Remark | None) -> None:
        del remark
        check = self._current
        self.go.setEnabled(check is not None)
        self.mend.setEnabled(check is not None and check.mendable)
        self.accept_one.setEnabled(check is not None and check.acceptable)

    @Slot()
    def _go(self) -> None:
        if (check := self._current) is not None:
            self.chosen.emit(check.finding)

    @Slot()
    def _mend(self) -> None:
        check = self._current
        if check is not None and check.mendable:
            self.mend_requested.emit(check.finding)

    @Slot()
    def _ask_reason(self) -> None:
        check = self._current
        if check is not None and check.acceptable:
            self._accepting = check
            self.reason.ask(finding_text(check.finding))

    @Slot(str)
    def _accept(self, reason: str) -> None:
        check, self._accepting = self._accepting, None
        if check is not None:
            self.finding_accepted.emit(check.finding, reason)

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(as_text(self.windowTitle(), self.view.remarks()))


def _remark(check: Check) -> Remark:
    told = check.finding
    what = finding_text(told)
    return Remark(
        check.number, told.severity, check.problem, what, check.fix, check.mendable, check
    )
