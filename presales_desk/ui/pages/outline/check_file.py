"""Checking any presentation, sending one: what is found stands in a dialog, slide by slide."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QWidget,
)

from presales_desk.actions.deck_check import check_file
from presales_desk.actions.deck_mends import mend_file
from presales_desk.actions.send_deck import send_deck
from presales_desk.deck.checking.finding import Problem
from presales_desk.records.enums import Severity
from presales_desk.records.project import Project
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.save_as import ask_target, documents_folder
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.chips import Chip
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import term, translate, words

if TYPE_CHECKING:
    from presales_desk.actions.send_deck import DeckSent
    from presales_desk.deck.checking.finding import DeckFinding
    from presales_desk.deck.checking.report import CheckReport
    from presales_desk.deck.rewriting.mending import MendedDeck
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.outline.page import OutlinePage
    from presales_desk.workspace.workspace import Reader

_SIZE = (760, 600)
_ENDINGS = "*.pptx *.potx *.ppsx *.pptm"
_TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.HINT: "primary"}


class FileChecks(QObject):
    """Reads a presentation that somebody chose, and writes copies of it; it is never touched."""

    def __init__(self, desk: Desk, page: OutlinePage) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.dialog: ReportDialog | None = None

    def commands(self) -> list[Command]:
        """Return what can be done with presentations."""
        return [
            Command(
                id="outline.check_file",
                title=self.tr("Check a PPT file…"),
                run=self.choose,
                icon="check",
                where=Where.TOOLS,
            ),
            Command(
                id="outline.send",
                title=self.tr("Copy for the customer…"),
                run=self.send,
                icon="export",
                where=Where.FILE,
                enabled=self._has_slides,
                hint=self.tr("Without notes, comments and inside traces; only without errors"),
            ),
        ]

    @Slot()
    def choose(self) -> None:
        """Ask for a presentation and check it against the open project."""
        title = self.tr("Check a PPT file")
        kind = self.tr("Presentations")
        chosen, _ = QFileDialog.getOpenFileName(self._page, title, "", f"{kind} ({_ENDINGS})")
        if chosen:
            self.check(Path(chosen))

    def check(self, file: Path) -> None:
        """Check ``file`` and show what was found."""
        project_id, today = self._page.talk.project_id, self._desk.now().date()

        def work(reader: Reader, job: Job) -> tuple[Path, CheckReport]:
            report = check_file(file, job, reader=reader, project_id=project_id, today=today)
            return file, report

        self._desk.run(work, self.tr("Checking {name}").format(name=file.name), self._show)

    @Slot()
    def send(self) -> None:
        """Ask for a folder and write the copy that may leave the company."""
        self._page.commit()
        outline = self._page.outline
        title = self.tr("Folder for the copy")
        chosen = QFileDialog.getExistingDirectory(self._page, title, str(documents_folder()))
        if outline is None or not chosen:
            return
        id, folder, day = outline.id, Path(chosen), self._desk.now().date()

        def work(reader: Reader, job: Job) -> DeckSent:
            return send_deck(reader, id, folder, job, day)

        self._desk.run(work, self.tr("Preparing the copy"), self._tell_sent)

    def _tell_sent(self, sent: DeckSent) -> None:
        text = self.tr("“{name}” is ready: notes, comments and inside traces are gone")
        self._desk.file_written(sent.file, text.format(name=sent.file.name))

    def _show(self, result: tuple[Path, CheckReport]) -> None:
        file, report = result
        self.dialog = ReportDialog(file, report, self._page)
        self.dialog.copy_wanted.connect(self._write_copy)
        self.dialog.show()

    @Slot(object, object)
    def _write_copy(self, file: Path, report: CheckReport) -> None:
        """Ask where to, and write a copy in which all is mended that a program can mend."""
        name = self.tr("{name}_corrected.pptx").format(name=file.stem)
        kind = self.tr("Presentations")
        title = self.tr("Save corrected copy")
        target = ask_target(self._page, title, kind, file.with_name(name))
        if target is None:
            return
        project = self._desk.find(Project, id=self._page.talk.project_id)
        customer = project[0].customer if project else ""

        def work(reader: Reader, job: Job) -> tuple[Path, MendedDeck]:
            del reader
            job.step(0, 1, file.name)
            return mend_file(file, report.findings, target, customer=customer)

        self._desk.run(work, self.tr("Writing {name}").format(name=target.name), self._tell_mended)

    def _tell_mended(self, result: tuple[Path, MendedDeck]) -> None:
        file, mended = result
        text = self.tr("“{name}”: {done} places mended, {left} left to you")
        values = {"name": file.name, "done": len(mended.done), "left": len(mended.left)}
        self._desk.file_written(file, text.format(**values))

    def _has_slides(self) -> bool:
        return bool(self._page.talk.slides)


class ReportDialog(QDialog):
    """What is wrong with a file, slide by slide, to be read, copied and mended in a copy.

    Signals:
        copy_wanted: The user wants a corrected copy: the file, its CheckReport.
    """

    copy_wanted = Signal(object, object)

    def __init__(self, file: Path, report: CheckReport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ReportDialog", "Check of “{name}”").format(name=file.name))
        self.resize(*_SIZE)
        self.file, self.report = file, report
        self.text = QPlainTextEdit(report_text(report))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("ReportDialog", "Findings"))
        body = column(self, margin=16, spacing=10)
        body.addLayout(self._head())
        body.addWidget(PlainLabel(_problems(report), "muted", wrap=True))
        body.addWidget(self.text, 1)
        body.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        line = row(spacing=8)
        score = translate("ReportDialog", "{score} of 100, {slides} slides")
        values = {"score": self.report.score, "slides": self.report.slides}
        line.addWidget(PlainLabel(score.format(**values), "section"))
        for severity in Severity:
            count = self.report.count(severity)
            if count:
                line.addWidget(Chip(f"{count} {term(f'severity.{severity}')}", _TONES[severity]))
        line.addStretch(1)
        return line

    def _foot(self) -> QHBoxLayout:
        line = row(spacing=8)
        copy = Button(translate("ReportDialog", "Copy as text")).when_clicked(self._copy)
        self.save = Button(translate("ReportDialog", "Save corrected copy…"), Kind.PRIMARY)
        self.save.when_clicked(self._save)
        self.save.setEnabled(any(finding.mend for finding in self.report.findings))
        close = Button(translate("ReportDialog", "Close")).when_clicked(self.accept)
        line.addWidget(copy)
        line.addStretch(1)
        line.addWidget(close)
        line.addWidget(self.save)
        return line

    @Slot()
    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())

    @Slot()
    def _save(self) -> None:
        self.copy_wanted.emit(self.file, self.report)


def report_text(report: CheckReport) -> str:
    """Return all findings as text, slide by slide, each with what to do about it."""
    lines: list[str] = []
    place: int | None = -1
    for finding in report.findings:
        if finding.slide != place:
            place = finding.slide
            lines += ["", _heading(place)] if lines else [_heading(place)]
        lines.append(_line(finding))
        lines.append(f"    {finding.fix(words())}")
    nothing = translate("ReportDialog", "Nothing to mend was found.")
    return "\n".join(lines) or nothing


def _heading(slide: int | None) -> str:
    if slide is None:
        return translate("ReportDialog", "Whole deck")
    return translate("ReportDialog", "Slide {number}").format(number=slide)


def _line(finding: DeckFinding) -> str:
    shape = f"“{finding.shape}” " if finding.shape else ""
    return f"  [{term(f'severity.{finding.severity}')}] {shape}{finding.message(words())}"


def _problems(report: CheckReport) -> str:
    counts = report.by_problem
    told = [f"{term(f'method.{one.item}')} {counts[one]}" for one in Problem if counts[one]]
    return "  ·  ".join(told)
