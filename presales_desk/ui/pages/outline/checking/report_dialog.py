"""What is wrong with a file: to be read, handed on as text, mended in a copy, or sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QWidget

from presales_desk.actions.deck_check import check_file
from presales_desk.actions.deck_mends import mend_file
from presales_desk.records.enums import Severity
from presales_desk.records.project import Project
from presales_desk.ui.pages.outline.checking.remarks import TONES, as_text, place_name, remark_of
from presales_desk.ui.pages.outline.checking.report_view import ReportView
from presales_desk.ui.pages.outline.checking.work_notice import WorkNotice
from presales_desk.ui.save_as import ask_target
from presales_desk.ui.widgets.buttons import Button, Kind, Segmented
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import counted, term, translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.report import CheckReport
    from presales_desk.deck.rewriting.mending import MendedDeck
    from presales_desk.errors import ExpectedError
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_SIZE = (980, 640)
_ALL = 100
"""Stretch that leaves nothing to an empty space below."""
_MOST_NAMED = 4
"""So many findings that could not be mended are named; the new check lists all."""


class ReportDialog(QDialog):
    """Checks a file when it opens; it stays open beside the work.

    Args:
        desk: Runs the check.
        file: The presentation; it is never touched.
        project_id: For which it may be; empty for none.
        parent: The dialog lies over it.

    Signals:
        send_wanted: The file and the project it is checked against shall be made ready to send.
    """

    send_wanted = Signal(object, str)

    def __init__(self, desk: Desk, file: Path, project_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self.file = desk, file
        self._project = next(iter(desk.find(Project, id=project_id)), None)
        self.report: CheckReport | None = None
        self.setWindowTitle(translate("ReportDialog", "Check of “{name}”").format(name=file.name))
        self.resize(*_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.notice = WorkNotice(self)
        self.finished.connect(self.notice.stop)
        self.view = ReportView(ticks=True)
        self.view.list.remarks.counted.connect(self._count)
        self._score = PlainLabel("", "section")
        self._chips = {severity: Chip("") for severity in Severity}
        self.against = self._make_choice()
        self._make_buttons()
        self._lay_out()
        self._show_report(None)
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Check the file, against the project or by itself."""
        self.notice.stop()
        project_id, today = self.project_id, self._desk.now().date()
        file = self.file

        def work(reader: Reader, job: Job) -> CheckReport:
            return check_file(file, job, reader=reader, project_id=project_id, today=today)

        title = translate("ReportDialog", "Checking {name}").format(name=file.name)
        self.notice.watch(self._desk.run(work, title, self._show_report, self._refuse_check))

    @property
    def project_id(self) -> str:
        """Of the project that the file is checked against; empty for none."""
        wanted = self._project is not None and self.against.choice() == 0
        return self._project.id if wanted and self._project is not None else ""

    def _make_choice(self) -> Segmented:
        choices = [
            translate("ReportDialog", "Against this project"),
            translate("ReportDialog", "By itself"),
        ]
        made = Segmented(choices, translate("ReportDialog", "What it is checked against"))
        if self._project is not None:
            made.setToolTip(self._project.name)
        made.setVisible(self._project is not None)
        made.chosen.connect(self.begin)
        return made

    def _make_buttons(self) -> None:
        self.copy = Button(translate("ReportDialog", "Copy as text")).when_clicked(self._copy)
        self.tick = Button(translate("ReportDialog", "Tick all or none"), Kind.GHOST)
        self.tick.when_clicked(self.view.list.remarks.toggle_all)
        self.send = Button(translate("ReportDialog", "Prepare for sending…"))
        self.send.when_clicked(self._ask_send)
        self.save = Button("", Kind.PRIMARY).when_clicked(self._ask_target)

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        head = row(spacing=8)
        head.addWidget(self._score)
        for chip in self._chips.values():
            head.addWidget(chip)
        head.addStretch(1)
        head.addWidget(self.against)
        body.addWidget(ElidedLabel(str(self.file), "muted"))
        body.addLayout(head)
        body.addLayout(self.notice.place)
        body.addWidget(self.view, _ALL)
        hint = translate("ReportDialog", "Ticked findings are mended in a copy; Space ticks.")
        self._hint = PlainLabel(hint, "muted")
        body.addWidget(self._hint)
        body.addStretch(1)
        body.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        line = row(spacing=8)
        close = Button(translate("ReportDialog", "Close")).when_clicked(self.accept)
        for button in (self.copy, self.tick):
            line.addWidget(button)
        line.addStretch(1)
        for button in (close, self.send, self.save):
            line.addWidget(button)
        return line

    def _show_report(self, report: CheckReport | None) -> None:
        self.report = report
        words = translate("ReportDialog", "Not checked yet")
        if report is not None:
            words = translate("ReportDialog", "{score} of 100, {slides} {slides:slide|slides}")
            words = counted(words, score=report.score, slides=report.slides)
        self._score.setText(words)
        for severity, chip in self._chips.items():
            count = report.count(severity) if report is not None else 0
            chip.show_text(f"{count} {term(f'severity.{severity}')}", TONES[severity])
            chip.setVisible(count > 0)
        self.view.show_remarks([remark_of(one) for one in report.findings] if report else [])
        for widget in (self.view, self._hint):
            widget.setVisible(report is not None)
        self.send.setEnabled(report is not None)
        self.copy.setEnabled(report is not None)
        if report is not None:
            self.view.take_focus()
            self._greet(report)

    def _greet(self, report: CheckReport) -> None:
        """Take back what was said of the check before, and say so when nothing was found."""
        self.notice.clear()
        if not report.findings:
            words = translate("ReportDialog", "Nothing to mend was found.")
            self.notice.say(Banner(words, "success", dismissible=False))

    def _refuse_check(self, error: ExpectedError) -> None:
        self._show_report(None)
        title = translate("ReportDialog", "The file was not checked")
        self.notice.refuse(error, title)

    @Slot(int)
    def _count(self, ticked: int) -> None:
        words = translate("ReportDialog", "Save corrected copy ({count})…")
        self.save.setText(words.format(count=ticked))
        self.save.setEnabled(ticked > 0)
        self.tick.setEnabled(any(remark.mendable for remark in self.view.remarks()))

    @Slot()
    def _copy(self) -> None:
        if self.report is not None:
            title = f"{self.file.name}: {self._score.text()}"
            QApplication.clipboard().setText(as_text(title, self.view.remarks()))
            self.notice.say(Banner(translate("ReportDialog", "Copied as text"), "success"))

    @Slot()
    def _ask_send(self) -> None:
        self.send_wanted.emit(self.file, self.project_id)

    @Slot()
    def _ask_target(self) -> None:
        """Ask where to, and write a copy in which all that is ticked is mended."""
        name = translate("ReportDialog", "{name}_corrected.pptx").format(name=self.file.stem)
        kind = translate("ReportDialog", "PowerPoint presentations")
        title = translate("ReportDialog", "Save corrected copy")
        target = ask_target(self, title, kind, self.file.with_name(name))
        if target is not None:
            self.write(target)

    def write(self, target: Path) -> None:
        """Write the corrected copy as ``target``."""
        file, wanted = self.file, self._wanted()
        customer = self._project.customer if self.project_id and self._project else ""

        def work(reader: Reader, job: Job) -> tuple[Path, MendedDeck]:
            del reader
            job.step(0, 1, file.name)
            return mend_file(file, wanted, target, customer=customer)

        title = translate("ReportDialog", "Writing {name}").format(name=target.name)
        self.notice.watch(self._desk.run(work, title, self._show_mended, self._refuse_copy))

    def _refuse_copy(self, error: ExpectedError) -> None:
        self.notice.refuse(error, translate("ReportDialog", "The copy was not written"))

    def _wanted(self) -> list[DeckFinding]:
        ticked = {id(remark.source) for remark in self.view.list.remarks.ticked()}
        found = self.report.findings if self.report is not None else ()
        return [finding for finding in found if id(finding) in ticked]

    def _show_mended(self, result: tuple[Path, MendedDeck]) -> None:
        """Say what was done and what was not, and check the copy."""
        file, mended = result
        self._desk.file_written(file)
        words = translate("ReportDialog", "“{name}” was saved: {done} mended, {left} left to you.")
        lines = [words.format(name=file.name, done=len(mended.done), left=len(mended.left))]
        lines += [_line(finding) for finding in mended.left[:_MOST_NAMED]]
        banner = Banner("\n".join(lines), "success" if not mended.left else "warning")
        look = translate("ReportDialog", "Check the copy")
        banner.add_button(look, partial(self._look_at, file))
        self.notice.say(banner)

    def _look_at(self, file: Path) -> None:
        self.file = file
        self.setWindowTitle(translate("ReportDialog", "Check of “{name}”").format(name=file.name))
        self.begin()


def _line(finding: DeckFinding) -> str:
    remark = remark_of(finding)
    return f"{place_name(remark.number)}  {remark.what}"
