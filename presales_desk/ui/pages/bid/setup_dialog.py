"""How we bid as a whole: the lot, open or blind, who signs, in whose form the contract is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from presales_desk.actions.bid_prices import change_bid
from presales_desk.errors import ExpectedError
from presales_desk.planning.bid.readiness import fact_value
from presales_desk.records.bid import Bid
from presales_desk.records.enums import TableMode
from presales_desk.ui.file_dialogs import ask_file
from presales_desk.ui.models.field import Choice, Editor, Field, choices_of
from presales_desk.ui.pages.bid.rows_table import field_of, heading_of
from presales_desk.ui.widgets.buttons import Button, Kind
from presales_desk.ui.widgets.frames import column, row
from presales_desk.ui.widgets.labels import ElidedLabel, Muted, PlainLabel
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import error_text, translate

if TYPE_CHECKING:
    from pathlib import Path

    from presales_desk.actions.planned import Planned
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook

_WIDTH = 620
_MOST_LETTERS = 60
"""Of the names of lots that the hint tells; longer ones stand in “Tender at a glance”."""


class SetupDialog(QDialog):
    """What all documents of the bid take from here; it is stored as it is typed."""

    def __init__(self, desk: Desk, book: BidBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, book
        self.setWindowTitle(translate("SetupDialog", "How we bid"))
        self.setMinimumWidth(_WIDTH)
        lots = fact_value(book.records.facts, "lot")
        self.form = RecordForm(_fields(lots), columns=2)
        self.form.set_read_only(desk.workspace.read_only)
        self.form.edit_requested.connect(self._change)
        self.contract = ElidedLabel("")
        self.choose = Button(translate("SetupDialog", "Choose file…"), icon="folder")
        self.drop = Button(translate("SetupDialog", "Use ours again"))
        self.trouble = PlainLabel("", "error", wrap=True)
        self.trouble.hide()
        self._lay_out()
        self._show()

    def take_contract(self, file: Path) -> None:
        """Write the contract in the form of ``file`` from now on."""
        from presales_desk.actions.bid_contract import choose_contract  # reads Word files

        bid, moment = self._book.records.bid, self._desk.now()
        try:
            self._carry_out(choose_contract(self._desk.workspace, bid, file, moment))
        except ExpectedError as error:
            self.trouble.setText(error_text(error))
            self.trouble.show()
        else:
            self.trouble.hide()

    def _lay_out(self) -> None:
        hint = translate("SetupDialog", "All documents of the bid are written with this.")
        body = column(self, margin=16, spacing=12)
        body.addWidget(PlainLabel(hint, "hint", wrap=True))
        body.addWidget(self.form)
        body.addWidget(Muted(heading_of(Bid, "contract_template_name")))
        body.addLayout(self._line_of_contract())
        body.addWidget(self.trouble)
        body.addSpacing(8)
        self.accept_button = Button(translate("SetupDialog", "Close"), Kind.PRIMARY)
        self.accept_button.clicked.connect(self._end)
        self.accept_button.setDefault(True)
        line = row()
        line.addStretch(1)
        line.addWidget(self.accept_button)
        body.addLayout(line)

    def _line_of_contract(self) -> QHBoxLayout:
        line = row()
        line.addWidget(self.contract, 1)
        for button, act in ((self.choose, self._choose), (self.drop, self._drop)):
            button.setEnabled(not self._desk.workspace.read_only)
            line.addWidget(button.when_clicked(act))
        return line

    def _show(self) -> None:
        bid = self._book.records.bid
        self.form.show_record(bid)
        ours = translate("SetupDialog", "Our form; or choose the Word file of your company")
        self.contract.setText(bid.contract_template_name or ours)
        self.drop.setVisible(bool(bid.contract_template))

    @Slot(str, object, str)
    def _change(self, name: str, value: object, merge_key: str) -> None:
        bid = self._book.records.bid
        self._carry_out(change_bid(self._desk.workspace, bid, {name: value}), merge_key)

    def _carry_out(self, planned: Planned[Bid], merge_key: str | None = None) -> None:
        self._desk.carry_out(planned, merge_key=merge_key)
        self._show()

    def _choose(self) -> None:
        title = translate("SetupDialog", "Contract form of the company")
        kinds = translate("SetupDialog", "Word files (*.docx)")
        if (file := ask_file(self, title, kinds)) is not None:
            self.take_contract(file)

    def _drop(self) -> None:
        from presales_desk.actions.bid_contract import drop_contract  # reads Word files

        self._carry_out(drop_contract(self._desk.workspace, self._book.records.bid))

    def _end(self) -> None:
        self.form.flush()
        self.accept()


def _fields(lots: str) -> tuple[Field, ...]:
    """Return what can be set; ``lots`` is what the tender calls its lots, empty without any."""
    named = translate("SetupDialog", "The tender has {lots}; empty: all of them")
    whole = translate("SetupDialog", "Empty: as the tender says")
    as_asked = Choice(None, translate("SetupDialog", "As the tender asks"))
    return (
        field_of(Bid, "signer"),
        field_of(Bid, "signer_title"),
        field_of(Bid, "delegate"),
        field_of(Bid, "delegate_title"),
        field_of(
            Bid, "lot", hint=named.format(lots=lots) if 0 < len(lots) <= _MOST_LETTERS else whole
        ),
        field_of(
            Bid,
            "table_mode",
            editor=Editor.CHOICE,
            choices=(as_asked, *choices_of(TableMode, "table_mode")),
            hint=translate("SetupDialog", "Some tenders reject tables that list what complies"),
        ),
        field_of(
            Bid,
            "blind",
            editor=Editor.CHECK,
            hint=translate("SetupDialog", "The technical volume shows no name, header or colour"),
        ),
    )
