"""A package file to browse: its entries beside what is here, their text, what to take in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QWidget

from presales_desk.actions.sharing import open_packed_file, read_packed_entry
from presales_desk.knowledge.exchange import Standing
from presales_desk.records.formats import size
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.pages.knowledge.entry_reader import EntryReader
from presales_desk.ui.pages.knowledge.sharing.package_rows import origin_text, package_table
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, PlainLabel
from presales_desk.ui.widgets.line_editors import TextField
from presales_desk.ui.widgets.list_box import ListBox
from presales_desk.ui.widgets.notices import Banner
from presales_desk.ui.words import dotted, translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.actions.entry_text import EntryText
    from presales_desk.knowledge.exchange import Arrival, Arriving
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.tasks import Task
    from presales_desk.workspace.workspace import Reader

_SIZE = (1160, 660)
_TABLE, _TEXT = 690, 430
_FILES = 76  # pixels of height
_LONGEST = 160  # characters of a heading


class PackageDialog(QDialog):
    """Reads a package file without taking anything in; that is done with Import.

    Args:
        desk: Of the window.
        file: The package file.
        arrival: What it holds.
        parent: What it stands over.

    """

    def __init__(
        self, desk: Desk, file: Path, arrival: Arrival, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.file, self.arrival = file, arrival
        self._desk = desk
        self._entries = {str(one.name): one for one in arrival.entries}
        fresh = (Standing.NEW, Standing.NEWER)
        self._ticked = {id for id, one in self._entries.items() if one.standing in fresh}
        self._shown: Arriving | None = None
        self._reading_task: Task | None = None
        self.setWindowTitle(translate("PackageDialog", "Package of the knowledge base"))
        self.resize(*_SIZE)
        self.filter = TextField()
        self.filter.setPlaceholderText(translate("PackageDialog", "Filter"))
        self.filter.setAccessibleName(translate("PackageDialog", "Filter the entries"))
        self.table = package_table(self._entries, self._ticked, desk.preferences)
        self.title, self.meta = PlainLabel("", "section", wrap=True), ElidedLabel("", "muted")
        self.text, self.files = EntryReader(), ListBox()
        self.act = Button("", Kind.PRIMARY)
        self._lay_out()
        self._connect()
        self._show_rows()
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.records.index(0, 0))

    def wanted(self) -> list[str]:
        """Return the ids of the entries to take in."""
        return [self._entries[id].name.id for id in sorted(self._ticked)]

    def replaced(self) -> list[str]:
        """Return the ids of those that were revised here too, and become what the file says."""
        chosen = (self._entries[id] for id in sorted(self._ticked))
        return [one.name.id for one in chosen if one.standing is Standing.DIVERGED]

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        body.addWidget(PlainLabel(self.file.name, "section", wrap=True))
        body.addWidget(PlainLabel(origin_text(self.arrival.manifest), "muted", wrap=True))
        for text, tone in self._notes():
            body.addWidget(Banner(text, tone, dismissible=False))
        body.addLayout(self._bar())
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self._reading())
        split.setSizes([_TABLE, _TEXT])
        body.addWidget(split, 1)
        foot = row()
        foot.addStretch(1)
        close = Button(translate("PackageDialog", "Close"))
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        foot.addWidget(self.act)
        body.addLayout(foot)
        self.act.setDefault(True)

    def _bar(self) -> QHBoxLayout:
        bar = row(spacing=12)
        self.filter.setMaximumWidth(240)
        bar.addWidget(PlainLabel(self._counts()), 1)
        bar.addWidget(self.filter)
        return bar

    def _reading(self) -> QWidget:
        reading = QWidget()
        body = column(reading, spacing=4)
        body.setContentsMargins(12, 0, 0, 0)
        self.files.setFixedHeight(_FILES)
        self.files.setAccessibleName(translate("PackageDialog", "Files of the entry"))
        for widget in (self.title, self.meta):
            body.addWidget(widget)
        body.addWidget(self.text, 1)
        body.addWidget(self.files)
        return reading

    def _connect(self) -> None:
        self.filter.textChanged.connect(self.table.set_filter)
        self.table.edit_requested.connect(self._tick)
        self.table.selected.connect(self._read)
        self.files.itemActivated.connect(self._open_file)
        self.act.clicked.connect(self.accept)
        self.finished.connect(self._stop_reading)

    def _counts(self) -> str:
        words = translate(
            "PackageDialog",
            "{new} new, {newer} newer than here, {known} known, {diverged} revised on both sides",
        )
        return words.format(**{one.value: self.arrival.count(one) for one in Standing})

    def _notes(self) -> list[tuple[str, str]]:
        manifest, notes = self.arrival.manifest, list[tuple[str, str]]()
        if manifest is None:
            words = translate(
                "PackageDialog",
                "This file is from an older version: it has no seal and does not say where it "
                "comes from. Each entry is whole.",
            )
            notes.append((words, "warning"))
        elif manifest.redacted:
            words = translate(
                "PackageDialog",
                "Names and amounts were replaced by stand-ins; files left out: {count}",
            )
            notes.append((words.format(count=len(manifest.left_out)), "primary"))
        if self.arrival.count(Standing.DIVERGED):
            words = translate(
                "PackageDialog",
                "Some entries were revised on both sides. They stay as they are here, unless you "
                "tick them; your revision then stays in their history.",
            )
            notes.append((words, "warning"))
        return notes

    def _show_rows(self) -> None:
        self.table.show_records(self._rows())
        words = translate("PackageDialog", "Import ({count})")
        self.act.setText(words.format(count=len(self._ticked)))
        self.act.forbid(self._why_not())

    def _rows(self) -> list[Shown]:
        """Return the entries as rows of the table, diverged ones first."""
        order = (Standing.DIVERGED, Standing.NEWER, Standing.NEW, Standing.KNOWN)
        ids = sorted(self._entries, key=lambda id: order.index(self._entries[id].standing))
        return [Shown(id=id, value=self._entries[id]) for id in ids]

    def _why_not(self) -> str:
        if self._desk.workspace.read_only:
            return translate("PackageDialog", "This window only reads the workspace")
        return "" if self._ticked else translate("PackageDialog", "Nothing is ticked")

    @Slot(str, object)
    def _tick(self, id: str, wanted: dict[str, Any]) -> None:
        if wanted["take"] and self._entries[id].standing is not Standing.KNOWN:
            self._ticked.add(id)
        else:
            self._ticked.discard(id)
        self._show_rows()

    @Slot(str)
    def _read(self, id: str) -> None:
        arriving = self._shown = self._entries.get(id)
        self.files.clear()
        if arriving is None:
            self.text.show_entry_text(None)
            return
        entry, file = arriving.entry, self.file
        self.title.setText(entry.title[:_LONGEST])
        self.meta.setText(dotted(entry.customer, entry.industry, entry.author))
        self.files.addItems([f"{one.name}  {size(one.size)}" for one in entry.files])
        self.files.setVisible(bool(entry.files))

        def work(reader: Reader, job: Job) -> EntryText:
            del reader  # nothing of the workspace
            return read_packed_entry(file, arriving.name, job)

        def show(text: EntryText) -> None:
            if self._shown is arriving:
                self.text.show_entry_text(text)

        self._stop_reading()
        title = translate("PackageDialog", "Reading “{title}”").format(title=entry.title[:_LONGEST])
        self._reading_task = self._desk.run(work, title, show)

    @Slot()
    def _stop_reading(self) -> None:
        """Let go of the entry before: only the one with the cursor is of interest."""
        task, self._reading_task = self._reading_task, None
        if task is not None and task in self._desk.tasks:
            task.cancel()

    @Slot()
    def _open_file(self) -> None:
        arriving, place = self._shown, self.files.currentRow()
        if arriving is not None and place >= 0:
            stored, file = arriving.entry.files[place], self.file
            open_copy(
                self._desk, stored.name, lambda _: open_packed_file(file, arriving.name, stored)
            )
