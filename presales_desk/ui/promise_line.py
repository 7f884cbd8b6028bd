"""What was promised in a record that is shown, and a way to note another promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from presales_desk.actions.promises import promise_in, promises_in
from presales_desk.records.follow_ups import Promise
from presales_desk.ui.promise_dialog import PromiseDialog, ask_promise
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from presales_desk.records.bid import BidLetter
    from presales_desk.records.questions import Question
    from presales_desk.records.tender import TenderClause
    from presales_desk.ui.desk import Desk
    from presales_desk.workspace.workspace import Edit

    Answer = TenderClause | BidLetter | Question


class PromiseLine(QWidget):
    """Stands below an answer or a letter.

    Attributes:
        dialog: The one opened last; None before.

    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._origin: Answer | None = None
        self.dialog: PromiseDialog | None = None
        self.told = PlainLabel(role="muted", wrap=True)
        note = translate("PromiseLine", "Note a promise in it…")
        self.note = Button(note, Kind.LINK, "plus").when_clicked(self.ask)
        body = column(self, spacing=4)
        body.addWidget(self.told)
        body.addWidget(self.note, 0, Qt.AlignmentFlag.AlignLeft)
        self.note.setVisible(not desk.workspace.read_only)
        desk.edited.connect(self._hear)

    def show_origin(self, origin: Answer) -> None:
        """Show what was promised in this record."""
        self._origin = origin
        promises = promises_in(self._desk.workspace, origin.id)
        words = translate("PromiseLine", "Promised: {text}")
        self.told.setText("\n".join(words.format(text=each.text) for each in promises))
        self.told.setVisible(bool(promises))

    @Slot()
    def ask(self) -> None:
        """Ask about another promise made in the record that is shown."""
        if self._origin is not None:
            draft = promise_in(self._desk.workspace, self._origin.project_id, self._origin)
            self.dialog = ask_promise(self._desk, draft, self.window())

    @Slot(object)
    def _hear(self, edit: Edit) -> None:
        if Promise.table in edit.kinds and self._origin is not None and self.isVisible():
            self.show_origin(self._origin)
