"""The checklist of a step: ticked by a person, with what the program knows beside each item."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, Slot

from presales_desk.actions.preparation import (
    add_item,
    change_item,
    delete_items,
    tick_met,
)
from presales_desk.actions.todos import colleague_names
from presales_desk.method import load
from presales_desk.planning.preparation import BEFORE
from presales_desk.records.exchange import Preparation
from presales_desk.records.kind_terms import field_term
from presales_desk.ui import paint
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.theme import theme
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.entry_line import EntryLine
from presales_desk.ui.widgets.frames import Card
from presales_desk.ui.widgets.record_table import RecordTable
from presales_desk.ui.words import deleted_text, language, term, translate, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPainter

    from presales_desk.planning.evidence import Evidence
    from presales_desk.planning.preparation import StepState
    from presales_desk.records.base import Record
    from presales_desk.records.exchange import Exchange
    from presales_desk.ui.desk import Desk

_MOST_ROWS = 20
_EVIDENCE, _NOTE = 220, 132


class ChecksCard(Card):
    """One step: its items, who does them until when, and an entry line for items of one's own."""

    def __init__(self, desk: Desk, step: str) -> None:
        super().__init__(step_name(step), padding=0)
        self._desk, self.step = desk, step
        self._exchange: Exchange | None = None
        self._state: StepState | None = None
        self.table = RecordTable(self._fields(), f"engagements.{step}", desk.preferences)
        self.table.setAccessibleName(step_name(step))
        self.table.grow_with_rows(_MOST_ROWS)
        self.table.set_painter("text", self._paint_item)
        self.table.set_painter("evidence", self._paint_evidence)
        met = Button("", Kind.LINK, "check").when_clicked(self._tick_met)
        self.met_button = met
        self.header.add(met)
        self.line = EntryLine(translate("ChecksCard", "Add an item of your own"))
        self.line.entered.connect(self._add)
        self.body.setSpacing(0)
        self.body.addWidget(self.table)
        self.body.addWidget(self.line)
        self.table.edit_requested.connect(self._change)
        self.table.delete_requested.connect(self._delete)
        self.table.row_requested.connect(self.line.begin)

    def show_state(self, exchange: Exchange, state: StepState, sub: str = "") -> None:
        """Show how far the step is; ``sub`` says more beside its name."""
        read_only = self._desk.workspace.read_only
        self._exchange, self._state = exchange, state
        self.table.show_records(state.rows)
        self.table.set_read_only(read_only)
        self.line.setVisible(not read_only and self.step != BEFORE)
        counted = f"{state.done}/{state.total}"
        self.header.set_sub(f"{counted}　{sub}".rstrip())
        met = state.met()
        self.met_button.setVisible(bool(met) and not read_only)
        offer = translate("ChecksCard", "Tick what is met: {count}")
        self.met_button.setText(offer.format(count=len(met)))

    def _fields(self) -> tuple[Field, ...]:
        owners = partial(colleague_names, self._desk.workspace)
        return (
            Field(
                name="done",
                heading="",
                editor=Editor.CHECK,
                derive=lambda row: row.done is not None,
                width=36,
            ),
            Field(
                name="text",
                heading=_word("item"),
                derive=_item_text,
                read_only=True,
                width=0,
            ),
            Field(
                name="evidence",
                heading=translate("ChecksCard", "What the records say"),
                derive=self._evidence_text,
                read_only=True,
                width=_EVIDENCE,
            ),
            Field(name="owner", heading=_word("owner"), width=96, suggest=owners),
            Field(name="due", heading=_word("due"), editor=Editor.DATE, width=116),
            Field(name="note", heading=_word("note"), width=_NOTE),
        )

    def _evidence(self, row: Preparation) -> Evidence | None:
        return self._state.evidence.get(row.id) if self._state is not None else None

    def _evidence_text(self, row: Preparation) -> str:
        found = self._evidence(row)
        return words().text(f"evidence.{found.key}", **found.values) if found is not None else ""

    def _paint_item(self, painter: QPainter, rect: QRect, row: Record) -> None:
        assert isinstance(row, Preparation)  # the table holds nothing else
        painter.setFont(theme().font())
        ink = "muted" if row.done is not None else "text"
        paint.text_line(painter, rect, _item_text(row), ink)

    def _paint_evidence(self, painter: QPainter, rect: QRect, row: Record) -> None:
        assert isinstance(row, Preparation)  # as above
        found = self._evidence(row)
        painter.setFont(theme().font("small"))
        ink = "success-ink" if found is not None and found.met else "warning-ink"
        paint.text_line(painter, rect, self._evidence_text(row), ink)

    @Slot(str, object)
    def _change(self, id: str, fields: Mapping[str, Any]) -> None:
        row = next((row for row in self._state.rows if row.id == id), None) if self._state else None
        if row is not None:
            today = self._desk.now().date()
            self._desk.carry_out(change_item(self._desk.workspace, row, fields, today))

    @Slot(str)
    def _add(self, text: str) -> None:
        if self._exchange is not None:
            self._desk.carry_out(add_item(self._desk.workspace, self._exchange, self.step, text))

    @Slot(object)
    def _delete(self, ids: Sequence[str]) -> None:
        if self._exchange is None or self._state is None:
            return
        names = [_item_text(row) for row in self._state.rows if row.id in ids]
        planned = delete_items(self._desk.workspace, self._exchange.project_id, ids)
        if (edit := self._desk.carry_out(planned)) is not None:
            self._desk.tell(deleted_text(names), edit)

    def _tick_met(self) -> None:
        if self._state is not None and (met := self._state.met()):
            today = self._desk.now().date()
            self._desk.carry_out(tick_met(self._desk.workspace, met, today))


def step_name(step: str) -> str:
    """Return what a step is called."""
    if step == BEFORE:
        return translate("ChecksCard", "Before presenting")
    return term(f"method.preparation_steps.{step}")


def _item_text(row: Preparation) -> str:
    if not row.item:
        return row.text
    item = load().find(row.item)
    if item is None:
        return load().name(row.item, language())
    name = item.name.of(language())
    more = item.help.of(language()) if item.help else ""
    return (f"{name}（{more}）" if language() == "zh" else f"{name} ({more})") if more else name


def _word(name: str) -> str:
    return words().text(field_term(Preparation, name))
