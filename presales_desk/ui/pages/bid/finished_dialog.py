"""What is wrong with finished documents: how grave, in which file, where, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from os.path import commonprefix
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.bid.finished import wording
from presales_desk.bid.finished.expected import Rule
from presales_desk.records.enums import Severity
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.models.shown import Shown, told_text
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import open_outside
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import counted, error_text, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from presales_desk.actions.bid_check import FinishedCheck
    from presales_desk.bid.finished.expected import Fault
    from presales_desk.bid.finished.report import FileReport
    from presales_desk.errors import ExpectedError

_SIZE = (1080, 620)
_TONES = {Severity.ERROR: "danger", Severity.WARNING: "warning", Severity.HINT: "neutral"}


@dataclass(frozen=True, slots=True)
class _Row:
    """A fault in a file; ``name`` is what tells the file from the others."""

    file: Path
    name: str
    fault: Fault


class FinishedDialog(QDialog):
    """Enter or a double click opens the file of a row.

    Args:
        files: That were checked.
        checked: What was found in them.

    """

    def __init__(
        self, files: Sequence[Path], checked: FinishedCheck, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("FinishedDialog", "Check of the finished documents"))
        self.resize(*_SIZE)
        self._rows = _rows(files, checked.reports)
        self.said = PlainLabel(_summary(len(files), self._rows), "section", wrap=True)
        self.unread = PlainLabel(_told_of_unread(checked.unread), "warning", wrap=True)
        self.unread.setVisible(bool(checked.unread))
        self.table = RecordTable(_fields(), "bid.finished", lines=2)
        self.table.setAccessibleName(translate("FinishedDialog", "What to mend"))
        self.table.set_read_only(True)
        self.table.show_records(
            [Shown(id=str(place), value=each) for place, each in enumerate(self._rows)]
        )
        self.table.setVisible(bool(self._rows))
        self.table.opened.connect(self._open)
        self._lay_out()

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        body.addWidget(self.said)
        body.addWidget(self.unread)
        hint = translate("FinishedDialog", "Enter opens the file. Nothing in it was changed.")
        note = PlainLabel(hint, "muted")
        note.setVisible(bool(self._rows))
        body.addWidget(note)
        body.addWidget(self.table, 1)
        if not self._rows:
            body.addStretch(1)
        line = row()
        line.addStretch(1)
        close = Button(translate("FinishedDialog", "Close"), Kind.PRIMARY)
        close.setDefault(True)
        line.addWidget(close.when_clicked(self.accept))
        body.addLayout(line)

    @Slot(str)
    def _open(self, id: str) -> None:
        open_outside(self._rows[int(id)].file)


def _rows(files: Sequence[Path], reports: Sequence[FileReport]) -> list[_Row]:
    """Return the faults of all files, the gravest first, open places behind what is wrong."""
    told = [file.stem for file in files]
    shared = commonprefix(told)  # noqa: RUF071 (names of files, whose parts stand between _)
    same = shared.rfind("_") + 1 if len(told) > 1 else 0
    rows = [
        _Row(file, name[same:] or name, fault)
        for file, name, report in zip(files, told, reports, strict=True)
        for fault in report.faults
    ]
    return sorted(rows, key=_rank)


def _rank(row: _Row) -> tuple[int, bool]:
    return list(Severity).index(row.fault.severity), row.fault.rule is Rule.OPEN_PLACE


def _summary(files: int, rows: Sequence[_Row]) -> str:
    errors = sum(each.fault.severity is Severity.ERROR for each in rows)
    if not rows:
        clean = translate(
            "FinishedDialog", "Nothing to mend in {files} {files:document|documents}."
        )
        return counted(clean, files=files)
    said = translate(
        "FinishedDialog",
        "{files} {files:document|documents}: {errors} {errors:error|errors},"
        " {others} {others:thing|things} to look at",
    )
    return counted(said, files=files, errors=errors, others=len(rows) - errors)


def _told_of_unread(unread: Sequence[ExpectedError]) -> str:
    """Return that letters were not compared with the tender, and why; empty where all were."""
    if not unread:
        return ""
    said = translate(
        "FinishedDialog",
        "A file of the tender could not be read: the letters it prints were not compared.",
    )
    return "\n".join([said, *dict.fromkeys(map(error_text, unread))])


def _fields() -> tuple[Field, ...]:
    return (
        Field(
            name="severity",
            heading=translate("FinishedDialog", "Severity"),
            editor=Editor.CHOICE,
            choices=choices_of(Severity, "severity", _TONES),
            width=80,
            read_only=True,
            derive=lambda shown: shown.value.fault.severity,
        ),
        told_text("file", translate("FinishedDialog", "File"), 170, _file_of),
        told_text("where", translate("FinishedDialog", "Place"), 190, _where_of),
        told_text("message", translate("FinishedDialog", "What is wrong"), 0, _message_of),
        told_text("fix", translate("FinishedDialog", "What to do"), 0, _fix_of),
    )


def _file_of(shown: Shown) -> str:
    return str(shown.value.name)


def _where_of(shown: Shown) -> str:
    return wording.where(shown.value.fault.spot, words())


def _message_of(shown: Shown) -> str:
    """Return what is wrong, and the words it is about unless it says them itself."""
    fault: Fault = shown.value.fault
    said = wording.message(fault, words())
    quoted = translate("FinishedDialog", "{message} “{text}”")
    is_told = not fault.text or fault.text in said
    return said if is_told else quoted.format(message=said, text=fault.text)


def _fix_of(shown: Shown) -> str:
    return wording.fix(shown.value.fault, words())
