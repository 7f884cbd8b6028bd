"""The files of one exchange: added, named by the company's rule, opened as copies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from presales_desk.actions.attachments import copy_to_open
from presales_desk.actions.exchange_files import (
    attach_to_exchange,
    files_of,
    tie_files,
)
from presales_desk.errors import Term
from presales_desk.records.base import Update
from presales_desk.records.enums import MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.formats import size
from presales_desk.records.summary import Attachment
from presales_desk.ui.file_dialogs import ask_files
from presales_desk.ui.file_naming import NamingOffer
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.overriding import override
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.widgets.pick_dialog import Choosable, PickDialog, Sheet
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from presales_desk.actions.planned import Planned
    from presales_desk.records.exchange import Exchange
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_MOST_ROWS = 8


class FilesPart(QFrame):
    """Drop files here, add them, or take those that the project has already.

    Args:
        desk: Takes the edits.
        kind: Whose material a new file is.
        name: Under which the widths of the columns are remembered.

    """

    def __init__(self, desk: Desk, kind: MaterialKind, name: str) -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        self._exchange: Exchange | None = None
        self.table = RecordTable(_fields(), name, desk.preferences)
        self.table.setAccessibleName(translate("FilesPart", "Files of the exchange"))
        self.table.grow_with_rows(_MOST_ROWS)
        self._none = Muted(translate("FilesPart", "No files yet: drop them here."))
        add = translate("FilesPart", "Add files…")
        self.add = Button(add, Kind.GHOST, "plus", small=True).when_clicked(self._choose)
        tie = translate("FilesPart", "From the project’s files…")
        self.tie = Button(tie, Kind.GHOST, "link", small=True).when_clicked(self._pick)
        self.naming = NamingOffer(desk, self.table)
        self._lay_out()
        self.setAcceptDrops(True)
        self.table.opened.connect(self._open)
        self.table.add_row_action(translate("FilesPart", "Open a copy"), self._open)
        self.table.edit_requested.connect(self._change)
        self.table.delete_requested.connect(self._untie)

    def show_files(self, exchange: Exchange) -> None:
        """Show the files of an exchange, and offer better names."""
        self._exchange = exchange
        files, read_only = self._files(), self._desk.workspace.read_only
        self.naming.show_files(exchange.project_id, files)
        self.table.set_read_only(read_only)
        self.table.setVisible(bool(files))
        self._none.setVisible(not files)
        for button in (self.add, self.tie):
            button.setVisible(not read_only)

    def take_in(self, files: Sequence[Path]) -> None:
        """Store copies of ``files`` with the exchange, as one edit."""
        exchange, moment, kind = self._exchange, self._desk.now(), self._kind
        if exchange is None:
            return

        def work(reader: Reader, job: Job) -> Planned[list[Attachment]]:
            return attach_to_exchange(reader, exchange, files, job, kind=kind, moment=moment)

        self._desk.run(work, translate("FilesPart", "Taking in files"))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and not self._desk.workspace.read_only:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        self.take_in([Path(url.toLocalFile()) for url in urls])
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        body = column(self, spacing=4)
        body.addWidget(self.table)
        line = row(spacing=8)
        line.setContentsMargins(12, 4, 12, 8)
        line.addWidget(self._none)
        for button in (self.add, self.tie, self.naming):
            line.addWidget(button)
        line.addStretch(1)
        body.addLayout(line)

    def _files(self) -> list[Attachment]:
        if self._exchange is None:
            return []
        return files_of(self._desk.workspace, self._exchange.id)

    def _choose(self) -> None:
        title = translate("FilesPart", "Files of the exchange")
        if chosen := ask_files(self, title):
            self.take_in(chosen)

    def _pick(self) -> None:
        if self._exchange is None:
            return
        known = self._desk.find(Attachment, project_id=self._exchange.project_id)
        sheet = Sheet(
            "",
            [Choosable(file.id, file.name) for file in known],
            [file.id for file in self._files()],
            translate("FilesPart", "The project has no files yet."),
        )
        title = translate("FilesPart", "Files that belong to this exchange")
        dialog = PickDialog(title, [sheet], translate("FilesPart", "Take"), self)
        if dialog.exec() == PickDialog.DialogCode.Accepted:
            self._tie(dialog.ticked())

    def _tie(self, ids: Sequence[str]) -> None:
        if self._exchange is not None:
            self._desk.carry_out(tie_files(self._desk.workspace, self._exchange, ids))

    @Slot(object)
    def _untie(self, ids: Sequence[str]) -> None:
        self._tie([file.id for file in self._files() if file.id not in ids])

    @Slot(str)
    def _open(self, file_id: str) -> None:
        file = self._desk.get(Attachment, file_id)
        open_copy(self._desk, file.name, lambda reader: copy_to_open(reader, file))

    @Slot(str, object)
    def _change(self, file_id: str, fields: Mapping[str, Any]) -> None:
        file = self._desk.get(Attachment, file_id)
        field = Term(f"attachment_field.{next(iter(fields))}")
        label = Label("exchange_row.change", name=file.name, field=field)
        self._desk.apply(label, Update(file, **fields))


def _fields() -> tuple[Field, ...]:
    return (
        Field(name="name", heading=term("attachment_field.name"), width=0, optional=False),
        Field(
            name="kind",
            heading=term("attachment_field.kind"),
            editor=Editor.CHOICE,
            choices=choices_of(MaterialKind, "material"),
            optional=False,
            width=120,
        ),
        Field(
            name="size",
            heading=term("attachment_field.size"),
            derive=lambda file: size(file.size),
            read_only=True,
            width=88,
        ),
    )
