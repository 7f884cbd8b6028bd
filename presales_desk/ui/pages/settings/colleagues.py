"""The directory of colleagues, from which owners are picked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from presales_desk.actions.colleagues import (
    add_colleague,
    change_colleague,
    delete_colleagues,
    import_colleagues,
    paste_colleagues,
)
from presales_desk.records.people import Colleague
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.models.field import Field
from presales_desk.ui.pages.settings.section import Section
from presales_desk.ui.widgets.buttons import Button
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, term, translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from presales_desk.actions.planned import Planned
    from presales_desk.records.job import Job
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Reader

_MOST_ROWS = 14
_WIDTHS = {"name": 110, "duty": 110, "department": 130, "phone": 130, "email": 0}


class ColleaguesSection(Section):
    """Names are offered wherever somebody is to own something; any other name can be typed too."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            translate("ColleaguesSection", "Colleagues"),
            translate("ColleaguesSection", "Offered as owners of to-dos and contacts."),
        )
        fields = [
            Field(name=name, heading=term(f"colleague_field.{name}"), width=width)
            for name, width in _WIDTHS.items()
        ]
        self.table = RecordTable(fields, "settings.colleagues", desk.preferences)
        self.table.setAccessibleName(translate("ColleaguesSection", "Colleagues"))
        self.table.grow_with_rows(_MOST_ROWS)
        self.entry = EntryLine(translate("ColleaguesSection", "Name of a colleague"))
        self.choose = Button(translate("ColleaguesSection", "Import contacts…"), icon="import")
        self.choose.setToolTip(
            translate("ColleaguesSection", "From vCard (.vcf) or spreadsheets (.xlsx, .csv)")
        )
        card = Card(padding=0)
        card.body.setSpacing(0)
        card.body.addWidget(self.entry)
        card.body.addWidget(self.table)
        self.body.addWidget(card)
        self.add_row("", self.choose.when_clicked(self.choose_file))
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show who is in the directory now."""
        colleagues = self._desk.find(Colleague)
        read_only = self._desk.workspace.read_only
        self.table.set_read_only(read_only)
        self.table.show_records(colleagues)
        self.table.setVisible(bool(colleagues))
        self.entry.setVisible(not read_only)
        self.choose.setVisible(not read_only)

    def take_in(self, file: Path) -> None:
        """Add the people of a file, as one edit."""

        def work(reader: Reader, job: Job) -> Planned[int]:
            del job  # a list of people
            return import_colleagues(reader, file)

        def tell(count: int) -> None:
            words = translate("ColleaguesSection", "New colleagues: {count}")
            self._desk.tell(words.format(count=count))

        title = translate("ColleaguesSection", "Importing {name}").format(name=file.name)
        self._desk.run(work, title, tell)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a list of contacts, and take it in."""
        title = translate("ColleaguesSection", "Import contacts")
        kinds = translate("ColleaguesSection", "Contacts")
        file = ask_file(self, title, f"{kinds} (*.vcf *.xlsx *.csv)")
        if file is not None:
            self.take_in(file)

    def _connect(self) -> None:
        self.entry.entered.connect(self._add)
        self.entry.rows_pasted.connect(self.table.paste_below)
        self.table.row_requested.connect(self.entry.begin)
        self.table.edit_requested.connect(self._change)
        self.table.paste_requested.connect(self._paste)
        self.table.delete_requested.connect(self._delete)

    @Slot(str)
    def _add(self, name: str) -> None:
        self._desk.carry_out(add_colleague(self._desk.workspace, name))

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        self._desk.carry_out(change_colleague(self._desk.get(Colleague, id), fields))

    @Slot(object, object)
    def _paste(
        self,
        changed: Sequence[tuple[str, Mapping[str, Any]]],
        new: Sequence[Mapping[str, Any]],
    ) -> None:
        self._desk.carry_out(paste_colleagues(self._desk.workspace, changed, new))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        planned = delete_colleagues(self._desk.workspace, ids)
        edit = self._desk.carry_out(planned)
        if edit is not None:
            self._desk.tell(deleted_text([one.name for one in planned.value]), edit)
