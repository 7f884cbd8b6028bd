"""Noting a promise where it is made: its words, to whom, who keeps it, by when."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.actions.promises import note_promise
from presales_desk.actions.todos import colleague_names
from presales_desk.records.follow_ups import Promise
from presales_desk.records.kind_terms import field_term
from presales_desk.records.people import Stakeholder
from presales_desk.ui.models.field import Choice, Editor, Field
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.ui.desk import Desk

_WIDTH = 520


class PromiseDialog(QDialog):
    """Puts a promise into the ledger of its project, as one edit.

    Args:
        desk: Takes the edit.
        promise: As the place where it is made suggests it; not stored yet.
        parent: The dialog lies over it.

    """

    def __init__(self, desk: Desk, promise: Promise, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._promise = desk, promise
        self.setWindowTitle(translate("PromiseDialog", "Note a promise"))
        self.setMinimumWidth(_WIDTH)
        self.form = RecordForm(_fields(desk, promise.project_id), 2)
        self.form.edit_requested.connect(self._take)
        self.note = Button(translate("PromiseDialog", "Note the promise"), Kind.PRIMARY)
        self.note.clicked.connect(self._store)
        body = column(self, margin=16, spacing=12)
        body.addWidget(self.form)
        body.addLayout(dialog_foot(self, self.note))
        self.note.setDefault(True)
        self.form.show_record(promise)
        self.form.focus_field("text")

    @Slot(str, object, str)
    def _take(self, name: str, value: Any, merge_key: str) -> None:
        del merge_key  # nothing is stored before the end
        self._promise = self._promise.but(**{name: value})
        self.form.show_record(self._promise)

    @Slot()
    def _store(self) -> None:
        self.form.flush()
        if (refused := self.form.refused()) is not None:
            refused.setFocus()
            return
        if not self._promise.text.strip():
            self.form.focus_field("text")
            return
        desk = self._desk
        planned = note_promise(desk.workspace, self._promise, desk.now())
        if (edit := desk.carry_out(planned)) is not None:
            desk.tell(translate("PromiseDialog", "Noted in the promise ledger"), edit)
            self.accept()


def ask_promise(desk: Desk, promise: Promise, parent: QWidget) -> PromiseDialog:
    """Show the dialog for a promise that is made somewhere, and return it."""
    dialog = PromiseDialog(desk, promise, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _fields(desk: Desk, project_id: str) -> list[Field]:
    people = partial(_people, desk, project_id)
    return [
        _field("text", Editor.LONG_TEXT, span=0, required=True),
        _field("stakeholder_id", Editor.CHOICE, choices=people),
        _field("owner", suggest=partial(colleague_names, desk.workspace)),
        _field("due", Editor.DATE),
        _field("source"),
    ]


def _people(desk: Desk, project_id: str) -> Sequence[Choice]:
    people = desk.find(Stakeholder, project_id=project_id)
    return [Choice(None, ""), *(Choice(one.id, one.name or one.title) for one in people)]


def _field(name: str, editor: Editor = Editor.TEXT, **options: Any) -> Field:
    heading = words().text(field_term(Promise, name))
    if name == "stakeholder_id":
        heading = translate("PromiseDialog", "To whom")
    return Field(name=name, heading=heading, editor=editor, **options)
