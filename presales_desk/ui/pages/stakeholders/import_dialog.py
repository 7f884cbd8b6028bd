"""What a file of contacts holds, before anything of it is taken over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.planning.contact_columns import Candidate, Fate, candidates
from presales_desk.ui.models.shown import Shown
from presales_desk.ui.pages.stakeholders.import_columns import ColumnPicker
from presales_desk.ui.pages.stakeholders.import_rows import make_rows
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.actions.contact_import import ContactTable
    from presales_desk.records.people import Stakeholder

_SIZE = (980, 620)


class ImportDialog(QDialog):
    """Which column means what, and what becomes of each row; nothing changes before Import.

    Args:
        table: The file.
        people: Who is in the project already.

    """

    def __init__(
        self, table: ContactTable, people: Sequence[Stakeholder], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ImportDialog", "Import contacts"))
        self.resize(*_SIZE)
        self._table, self._people = table, people
        self._candidates: list[Candidate] = []
        self._fates: dict[int, Fate] = {}
        self.columns = ColumnPicker(table)
        self.columns.changed.connect(self._read)
        self.rows = make_rows()
        self.rows.edit_requested.connect(self._change)
        self.rows.setSelectionBehavior(self.rows.SelectionBehavior.SelectRows)
        self._summary = PlainLabel("", "muted")
        self.accept_button = Button("", Kind.PRIMARY)
        self.accept_button.clicked.connect(self.accept)
        self._lay_out()
        self.columns.setVisible(not table.is_certain)
        self._read()

    def chosen(self) -> list[tuple[Candidate, Fate]]:
        """Return every row that is not skipped, and what becomes of it."""
        fates = [(one, self._fates.get(one.row, one.fate)) for one in self._candidates]
        return [(one, fate) for one, fate in fates if fate is not Fate.SKIP]

    def _lay_out(self) -> None:
        body = column(self, margin=16, spacing=10)
        body.addWidget(PlainLabel(self._table.name, "section"))
        body.addWidget(self.columns)
        hint = translate(
            "ImportDialog",
            "Each row is added, updates the person of the same name, or is skipped: change it in "
            "the first column. The import is one step of undo.",
        )
        body.addWidget(PlainLabel(hint, "muted", wrap=True))
        body.addWidget(self.rows, 1)
        body.addLayout(dialog_foot(self, self.accept_button, self._summary))

    @Slot()
    def _read(self) -> None:
        """Read the rows anew: a column means something else."""
        columns = self.columns.meanings()
        self._candidates = candidates(self._table.rows, columns, self._people)
        self._fates = {}
        self._show()

    @Slot(str, object)
    def _change(self, id: str, fields: dict[str, Any]) -> None:
        candidate = self._candidates[int(id)]
        fate = fields["fate"]
        if fate in candidate.possible:
            self._fates[candidate.row] = fate
        self._show()

    def _show(self) -> None:
        shown = [
            Shown(id=str(place), value=(one, self._fates.get(one.row, one.fate)))
            for place, one in enumerate(self._candidates)
        ]
        self.rows.show_records(shown)
        fates = [each.value[1] for each in shown]
        words = translate("ImportDialog", "{add} to add, {update} to update, {skip} skipped")
        self._summary.setText(
            words.format(
                add=fates.count(Fate.ADD),
                update=fates.count(Fate.UPDATE),
                skip=fates.count(Fate.SKIP),
            )
        )
        count = len(fates) - fates.count(Fate.SKIP)
        self.accept_button.setText(
            translate("ImportDialog", "Import {count} people").format(count=count)
        )
        why = translate("ImportDialog", "Say which column holds the names.")
        self.accept_button.forbid("" if count else why)
