"""The last look before a deck leaves: what stands in the way, what is left out, and where to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from presales_desk.ui.file_dialogs import start_folder
from presales_desk.ui.pages.outline.checking.remarks import Remark, place_name, remark_of
from presales_desk.ui.pages.outline.checking.report_view import ReportView
from presales_desk.ui.pages.outline.checking.work_notice import WorkNotice
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.reason import ReasonStrip
from presales_desk.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from presales_desk.actions.deck_plan import FoundPlace
    from presales_desk.actions.send_deck import DeckSent, PreparedCopy
    from presales_desk.deck.sending import Removed
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_SIZE = (900, 480)
_ALL = 100
"""Stretch that leaves nothing to an empty space below."""


class Sending(Protocol):
    """What is sent: a talk of ours, or any file."""

    @property
    def name(self) -> str:
        """Of the talk or file, for the title of the dialog."""
        ...

    @property
    def has_places(self) -> bool:
        """Whether what blocks can be gone to."""
        ...

    def work(self) -> Callable[[Reader, Job], PreparedCopy]:
        """Return what makes the copy, as a task."""
        ...

    def accept(self, place: FoundPlace, reason: str) -> bool:
        """Accept a finding as it is; tell whether that was stored."""
        ...


class SendDialog(QDialog):
    """Makes the copy when it opens, and again whenever a finding was accepted.

    Args:
        desk: Runs.
        sending: What is sent.
        parent: The dialog lies over it.

    Signals:
        place_wanted: The FoundPlace that the user wants to mend; the dialog is closed then.
    """

    place_wanted = Signal(object)

    def __init__(self, desk: Desk, sending: Sending, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._sending = desk, sending
        self.prepared: PreparedCopy | None = None
        self._accepting: FoundPlace | None = None
        words = translate("SendDialog", "Copy of “{name}” for the customer")
        self.setWindowTitle(words.format(name=sending.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.notice = WorkNotice(self)
        self.finished.connect(self.notice.stop)
        self.view = ReportView(ticks=False, narrows=False)
        self.verdict = PlainLabel("", "section", wrap=True)
        self.removed = PlainLabel("", "secondary", wrap=True)
        self.reason = ReasonStrip()
        self.reason.returns_to = self.view.list
        self.reason.give_button.setText(translate("SendDialog", "Accept"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Make the copy and see what blocks it."""
        self.prepared = None
        self._show_prepared(None)
        title = translate("SendDialog", "Preparing the copy")
        work = self._sending.work()
        self.notice.watch(self._desk.run(work, title, self._show_prepared, self._refuse))

    def write(self, target: Path) -> None:
        """Write the copy as ``target``."""
        prepared = self.prepared
        if prepared is None:
            return

        def work(reader: Reader, job: Job) -> DeckSent:
            del reader
            job.step(0, 1, target.name)
            return prepared.write(target)

        title = translate("SendDialog", "Writing {name}").format(name=target.name)
        self.notice.watch(self._desk.run(work, title, self._tell, self._refuse))

    def _make_buttons(self) -> None:
        self.go = Button(translate("SendDialog", "Go there")).when_clicked(self._go)
        self.accept_one = Button(translate("SendDialog", "Accept as it is…"))
        self.accept_one.when_clicked(self._ask_reason)
        self.save = Button(translate("SendDialog", "Save copy…"), Kind.PRIMARY)
        self.save.when_clicked(self._ask_target)

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        for widget in (self.verdict, self.removed):
            body.addWidget(widget)
        body.addLayout(self.notice.place)
        body.addWidget(self.view, _ALL)
        body.addWidget(self.reason)
        body.addStretch(1)
        body.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        line = row(spacing=8)
        close = Button(translate("SendDialog", "Close")).when_clicked(self.reject)
        for button in (self.go, self.accept_one):
            line.addWidget(button)
        line.addStretch(1)
        for button in (close, self.save):
            line.addWidget(button)
        self.go.setVisible(self._sending.has_places)
        return line

    def _connect(self) -> None:
        self.view.chosen.connect(self._follow)
        self.view.opened.connect(self._go)
        self.reason.given.connect(self._accept)

    def _show_prepared(self, prepared: PreparedCopy | None) -> None:
        self.prepared = prepared
        blocking = [remark_of(one) for one in prepared.copy.blocking] if prepared else []
        self.view.show_remarks(blocking)
        self.view.setVisible(bool(blocking))
        self.accept_one.setVisible(bool(blocking))
        self.go.setVisible(bool(blocking) and self._sending.has_places)
        self.save.setEnabled(prepared is not None and not blocking)
        self.removed.setText(removed_text(prepared.copy.removed) if prepared else "")
        self.verdict.setText(_verdict(prepared))
        if prepared is not None:
            (self.view.list if blocking else self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def _refuse(self, error: ExpectedError) -> None:
        self.notice.refuse(error, translate("SendDialog", "There is no copy"))

    def _tell(self, sent: DeckSent) -> None:
        words = translate("SendDialog", "Saved for the customer: {name}")
        self._desk.file_written(sent.file, words.format(name=sent.file.name))
        self.accept()

    def _place_of(self, remark: Remark | None) -> FoundPlace | None:
        places = self.prepared.places if self.prepared is not None else ()
        return next((one for one in places if remark and one.finding is remark.source), None)

    @Slot(object)
    def _follow(self, remark: Remark | None) -> None:
        read_only = self._desk.workspace.read_only and self._sending.has_places
        why = translate("SendDialog", "This workspace can only be read") if read_only else ""
        self.accept_one.forbid(why)
        self.go.setEnabled(remark is not None)

    @Slot()
    def _go(self) -> None:
        place = self._place_of(self.view.list.current())
        if place is not None and self._sending.has_places:
            self.accept()
            self.place_wanted.emit(place)

    @Slot()
    def _ask_reason(self) -> None:
        remark = self.view.list.current()
        self._accepting = self._place_of(remark)
        if remark is not None and self._accepting is not None:
            words = translate("SendDialog", "{place}: leave it as it is")
            self.reason.ask(words.format(place=place_name(remark.number)))

    @Slot(str)
    def _accept(self, reason: str) -> None:
        place, self._accepting = self._accepting, None
        if place is not None and self._sending.accept(place, reason):
            self.begin()

    @Slot()
    def _ask_target(self) -> None:
        if self.prepared is None:
            return
        title = translate("SendDialog", "Save copy for the customer")
        kind = translate("SendDialog", "PowerPoint presentations")
        target = ask_target(self, title, kind, start_folder() / self.prepared.name)
        if target is not None:
            self.write(target)


def removed_text(removed: Removed) -> str:
    """Say what a copy leaves out."""
    parts = list(_parts(removed))
    if not parts:
        return translate("SendDialog", "Left out: nothing, for there was nothing to leave out.")
    between = translate("SendDialog", ", ")
    return translate("SendDialog", "Left out: {parts}.").format(parts=between.join(parts))


def _parts(removed: Removed) -> Iterator[str]:
    parts = (
        (removed.slides, translate("SendDialog", "hidden slides {count}")),
        (removed.notes, translate("SendDialog", "speaker notes of {count} {count:slide|slides}")),
        (removed.comments, translate("SendDialog", "comments {count}")),
        (removed.properties, translate("SendDialog", "document properties {count}")),
        (removed.traces, translate("SendDialog", "hidden data {count}")),
    )
    for count, words in parts:
        if count:
            yield counted(words, count=count)


def _verdict(prepared: PreparedCopy | None) -> str:
    if prepared is None:
        return translate("SendDialog", "The copy is being prepared")
    count = len(prepared.copy.blocking)
    if not count:
        return translate("SendDialog", "Nothing stands in the way.")
    words = translate("SendDialog", "Mend or accept first: {count}. Nothing leaves before that.")
    return words.format(count=count)
