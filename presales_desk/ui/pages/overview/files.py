"""The files of a project: taken in by a button or dropped, opened as copies, handed out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.attachments import attach_files, copy_to_open, detach, save_copy
from presales_desk.errors import Term
from presales_desk.records.base import Update
from presales_desk.records.enums import MaterialKind
from presales_desk.records.findings import Label
from presales_desk.records.formats import size
from presales_desk.records.summary import Attachment
from presales_desk.ui.file_dialogs import ask_files, ask_folder
from presales_desk.ui.file_naming import NamingOffer
from presales_desk.ui.models.field import Editor, Field, choices_of
from presales_desk.ui.open_copy import open_copy
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import Card, row
from presales_desk.ui.widgets.labels import Muted
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_MOST_ROWS = 8
_MARGIN = 12


class FilesCard(Card):
    """Lists the attachments of a project; whose material one is can be said in its row."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("FilesCard", "Files of the project"), padding=0)
        self._desk = desk
        self._project_id = ""
        self.table = RecordTable(_fields(), "overview.files", desk.preferences)
        self.table.setAccessibleName(translate("FilesCard", "Files of the project"))
        self.table.grow_with_rows(_MOST_ROWS)
        self.table.add_row_action(translate("FilesCard", "Open a copy"), self._open)
        self.table.add_row_action(translate("FilesCard", "Save a copy…"), self._choose_folder)
        self.naming = NamingOffer(desk, self.table)
        self._teaching = Muted(
            translate("FilesCard", "Drop files onto this page, or add them. Copies are kept.")
        )
        self._teaching.setContentsMargins(_MARGIN, 10, _MARGIN, 12)
        self.add = Button(translate("FilesCard", "Add files…"), Kind.GHOST, "plus", small=True)
        self.header.add(self.add.when_clicked(self._choose))
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        offer = row()
        offer.setContentsMargins(_MARGIN, 2, _MARGIN, 4)
        offer.addWidget(self.naming)
        offer.addStretch(1)
        self.body.addLayout(offer)
        self.body.addWidget(self._teaching)
        self.table.opened.connect(self._open)
        self.table.edit_requested.connect(self._change)
        self.table.delete_requested.connect(self._delete)

    def show_files(self, project_id: str) -> None:
        """Show the files of a project."""
        self._project_id = project_id
        files = self._desk.find(Attachment, project_id=project_id)
        self.naming.show_files(project_id, files)
        self.table.setVisible(bool(files))
        self._teaching.setVisible(not files)
        self.table.set_read_only(self._desk.workspace.read_only)
        self.add.setVisible(not self._desk.workspace.read_only)
        self.header.set_sub(str(len(files)) if files else "")

    def take_in(self, files: Sequence[Path]) -> None:
        """Store copies of ``files`` with the project, as one edit."""
        project_id, moment = self._project_id, self._desk.now()

        def work(reader: Reader, job: Job) -> Planned[list[Attachment]]:
            kind = MaterialKind.OTHER
            return attach_files(reader, project_id, files, job, kind=kind, moment=moment)

        title = translate("FilesCard", "Taking in files: {count}").format(count=len(files))
        self._desk.run(work, title, self._taken)

    def save_to(self, file_id: str, folder: Path) -> None:
        """Write a copy of an attachment into ``folder``."""
        file = self._desk.get(Attachment, file_id)

        def work(reader: Reader, job: Job) -> Path:
            del job  # one file
            return save_copy(reader, file, folder)

        title = translate("FilesCard", "Writing {name}").format(name=file.name)
        self._desk.run(work, title, self._desk.file_written)

    def _taken(self, files: list[Attachment]) -> None:
        if files:
            self.table.reveal(files[-1].id)

    @Slot()
    def _choose(self) -> None:
        title = translate("FilesCard", "Add files to the project")
        files = ask_files(self, title)
        if files:
            self.take_in(files)

    @Slot(str)
    def _open(self, file_id: str) -> None:
        file = self._desk.get(Attachment, file_id)
        open_copy(self._desk, file.name, lambda reader: copy_to_open(reader, file))

    def _choose_folder(self, file_id: str) -> None:
        title = translate("FilesCard", "Folder for the copy")
        folder = ask_folder(self, title)
        if folder is not None:
            self.save_to(file_id, folder)

    @Slot(str, object)
    def _change(self, file_id: str, fields: Mapping[str, Any]) -> None:
        file = self._desk.get(Attachment, file_id)
        field = Term(f"attachment_field.{next(iter(fields))}")
        label = Label("attachment_note.change", name=file.name, field=field)
        self._desk.apply(label, Update(file, **fields), scope=self._project_id)

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        files = [self._desk.get(Attachment, file_id) for file_id in ids]
        planned = detach(self._desk.workspace, *files)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._desk.tell(deleted_text([file.name for file in files]), edit)


def _fields() -> tuple[Field, ...]:
    return (
        Field(name="name", heading=_heading("name"), width=0, read_only=True),
        Field(
            name="kind",
            heading=_heading("kind"),
            editor=Editor.CHOICE,
            choices=choices_of(MaterialKind, "material"),
            optional=False,
            width=124,
        ),
        Field(name="note", heading=_heading("note"), width=0),
        Field(
            name="size",
            heading=_heading("size"),
            read_only=True,
            derive=lambda file: size(file.size),
            order=lambda file: file.size,
            width=92,
        ),
        Field(
            name="added",
            heading=_heading("added"),
            read_only=True,
            derive=lambda file: f"{file.added:%Y-%m-%d %H:%M}" if file.added else "",
            width=140,
        ),
    )


def _heading(name: str) -> str:
    return term(f"attachment_field.{name}")
