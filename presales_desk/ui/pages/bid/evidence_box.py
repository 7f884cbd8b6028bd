"""The files that prove a clause: dropped or chosen, opened as copies, taken off again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from presales_desk.actions.attachments import copy_to_open
from presales_desk.actions.clause_proofs import proofs_of, prove_clause, take_proof_off
from presales_desk.ui.file_dialogs import ask_files
from presales_desk.ui.file_naming import NamingChip, rename_one, wanted_names
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.buttons import Button, IconButton, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.records.summary import Attachment
    from presales_desk.records.tender import TenderClause
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader


class EvidenceBox(QFrame):
    """Shows the files of one clause."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._clause: TenderClause | None = None
        self._shown: tuple[list[Attachment], dict[str, str]] = ([], {})
        self.setAccessibleName(translate("EvidenceBox", "Evidence"))
        self.setAcceptDrops(not desk.workspace.read_only)
        body = column(self, spacing=4)
        body.addWidget(Muted(translate("EvidenceBox", "Files that prove it")))
        self._files = column(spacing=2)
        body.addLayout(self._files)
        choose = translate("EvidenceBox", "Drop scans here, or choose files…")
        self.choose_button = Button(choose, Kind.LINK, "link").when_clicked(self.choose)
        body.addWidget(self.choose_button)
        self.choose_button.setVisible(not desk.workspace.read_only)  # inside: alone it is a window

    def show_clause(self, clause: TenderClause) -> None:
        """Show the files of this clause."""
        another = self._clause is None or self._clause.id != clause.id
        self._clause = clause
        files = proofs_of(self._desk.workspace, clause)
        names = wanted_names(self._desk, clause.project_id) if files else {}
        if another or (files, names) != self._shown:
            self._shown = files, names
            self._show_files(files, names)

    def take_in(self, files: Sequence[Path]) -> None:
        """Store copies of files as the proof of the clause, as one edit."""
        clause, moment = self._clause, self._desk.now()
        if clause is None or not files:
            return

        def work(reader: Reader, job: Job) -> Planned[list[Attachment]]:
            return prove_clause(reader, clause.id, files, job, moment)

        self._desk.run(work, translate("EvidenceBox", "Taking in files"))

    def choose(self) -> None:
        """Ask for files."""
        if chosen := ask_files(self, translate("EvidenceBox", "Evidence of the clause")):
            self.take_in(chosen)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._clause is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.take_in([Path(url.toLocalFile()) for url in urls])
        event.acceptProposedAction()

    def _show_files(self, files: Sequence[Attachment], names: Mapping[str, str]) -> None:
        while (item := self._files.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for file in files:
            self._files.addWidget(self._line(file, names.get(file.id, "")))

    def _line(self, file: Attachment, wanted: str) -> QWidget:
        holder = QWidget()
        line = row(holder, spacing=4)
        name = Button(file.name, Kind.LINK, "file").when_clicked(partial(self._open, file))
        line.addWidget(name, 1)
        if wanted:
            chip = NamingChip(file, wanted, read_only=self._desk.workspace.read_only)
            chip.renaming_wanted.connect(self._rename)
            line.addWidget(chip)
        if not self._desk.workspace.read_only:
            off = IconButton("x", translate("EvidenceBox", "Not a proof"), small=True)
            off.clicked.connect(partial(self._take_off, file))
            line.addWidget(off)
        return holder

    def _open(self, file: Attachment) -> None:
        open_copy(self._desk, file.name, lambda reader: copy_to_open(reader, file))

    @Slot(object)
    def _rename(self, file: Attachment) -> None:
        rename_one(self._desk, file)

    @Slot()
    def _take_off(self, file: Attachment) -> None:
        if self._clause is not None:
            self._desk.carry_out(take_proof_off(self._desk.workspace, self._clause, file))
