"""Giving several clauses the same response, owner, reviewer, deviation, state and so on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from presales_desk.records.enums import ClauseCategory, ClauseWeight
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.pages.bid.matrix.fields import deviations, states
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.dialog_foot import dialog_foot
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.value_editors import ValueEditor, make_editor
from presales_desk.ui.words import counted, translate, words

if TYPE_CHECKING:
    from collections.abc import Sequence

_LABEL_WIDTH = 96


class SeveralDialog(QDialog):
    """Only what is filled in is changed.

    Signals:
        given: Dict of fields with their new values; not empty.
    """

    given = Signal(object)

    def __init__(self, count: int, people: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("SeveralDialog", "Change {count} {count:clause|clauses}")
        self.setWindowTitle(counted(title, count=count))
        self.setMinimumWidth(420)
        self._fields = _fields(people)
        self.editors = {field.name: make_editor(field, self) for field in self._fields}
        body = column(self, margin=16, spacing=8)
        hint = translate("SeveralDialog", "What stays empty is left as it is.")
        body.addWidget(PlainLabel(hint, "hint", wrap=True))
        for field in self._fields:
            line = row()
            label = PlainLabel(field.heading, "muted")
            label.setFixedWidth(_LABEL_WIDTH)
            line.addWidget(label)
            line.addWidget(self.editors[field.name], 1)
            body.addLayout(line)
        self.act = Button(translate("SeveralDialog", "Change"), Kind.PRIMARY)
        self.act.setDefault(True)
        self.act.clicked.connect(self._give)
        body.addSpacing(8)
        body.addLayout(dialog_foot(self, self.act))

    @Slot()
    def _give(self) -> None:
        values = {
            field.name: field.parse(cast("ValueEditor", self.editors[field.name]).typed())
            for field in self._fields
        }
        filled: dict[str, Any] = {name: value for name, value in values.items() if value}
        self.accept()
        if filled:
            self.given.emit(filled)


def _fields(people: Sequence[str]) -> tuple[Field, ...]:
    nothing = Choice(None, "")
    response = words().text("field.tender_clause.response")
    return (
        Field(name="response", heading=response),
        _name("owner", words().text("field.any.owner"), people),
        _name("reviewer", words().text("field.tender_clause.reviewer"), people),
        _choice("deviation", deviations()),
        _choice("state", (nothing, *states())),
        _choice("category", (nothing, *choices_of(ClauseCategory, "clause_category"))),
        _choice("weight", (nothing, *choices_of(ClauseWeight, "clause_weight"))),
    )


def _name(name: str, heading: str, people: Sequence[str]) -> Field:
    return Field(name=name, heading=heading, suggest=lambda: people)


def _choice(name: str, choices: Sequence[Choice]) -> Field:
    heading = words().text(f"field.tender_clause.{name}")
    return Field(name=name, heading=heading, editor=Editor.CHOICE, choices=choices)
