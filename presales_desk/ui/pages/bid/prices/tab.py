"""The prices of the bid: lines, sums, and what is offered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from presales_desk.actions.bid_prices import change_bid
from presales_desk.planning.bid.prices import line_total, offered, price_findings, sums
from presales_desk.records.amounts import LARGEST, in_words
from presales_desk.records.bid import Bid, PriceLine
from presales_desk.records.formats import money
from presales_desk.ui.commands import Command, Where
from presales_desk.ui.models.field import Editor, Field
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.rows_tab import RowsTab
from presales_desk.ui.pages.bid.rows_table import AmountField, BidRowsTable, field_of, heading_of
from presales_desk.ui.pages.bid.writing import ask_document
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.frames import column
from presales_desk.ui.widgets.labels import PlainLabel
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.record_form import RecordForm
from presales_desk.ui.words import dotted, language, translate, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from PySide6.QtWidgets import QVBoxLayout

    from presales_desk.planning.bid.prices import Sums
    from presales_desk.records.base import Record
    from presales_desk.records.currencies import Currency
    from presales_desk.records.findings import Finding
    from presales_desk.ui.desk import Desk
    from presales_desk.ui.pages.bid.book import BidBook

_DOCUMENTS = ("price-summary", "price-lines", "base-price")


class PricesTab(RowsTab):
    """Lines that can be pasted from a spreadsheet, above their sum."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(desk, book)
        self.form = RecordForm(_bid_fields(self._currency), columns=3)
        self.form.set_read_only(desk.workspace.read_only)
        self.form.edit_requested.connect(self._change_bid)
        self.sum = PlainLabel("", "bold", wrap=True)
        self.words = PlainLabel("", "muted", wrap=True)

    @override
    def make_table(self) -> BidRowsTable:
        title = translate("PricesTab", "Itemised prices")
        return BidRowsTable(self._desk, PriceLine, _line_fields(self._currency), title)

    @override
    def make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("PricesTab", "Sums, tax and amounts in words reckon themselves"),
            translate(
                "PricesTab",
                "Add lines here or paste them from Excel: name, brand, model, maker, origin, "
                "quantity, unit, unit price. Ceilings and the sum are checked as you type.",
            ),
            "list",
        )
        if not self._desk.workspace.read_only:
            new = translate("PricesTab", "New line")
            empty.add_button(new, self._add, Kind.PRIMARY, "plus")
            paste = translate("PricesTab", "Paste from Excel")
            empty.add_button(paste, self.table.paste_below, icon="import")
        return empty

    @override
    def make_bar(self) -> None:
        self.add_stretch()
        self.add_button(translate("PricesTab", "New line"), self._add, "plus", edits=True)
        paste = translate("PricesTab", "Paste rows")
        self.add_button(paste, self.table.paste_below, edits=True)
        for kind in _DOCUMENTS:
            self.add_button(_document(kind), partial(self.export, kind), "export")

    @override
    def make_foot(self, body: QVBoxLayout) -> None:
        card = QFrame()
        card.setObjectName("card")
        inner = column(card, margin=12, spacing=8)
        inner.addWidget(self.sum)
        inner.addWidget(self.words)
        inner.addWidget(self.form)
        body.addWidget(card)

    @override
    def commands(self) -> Sequence[Command]:
        return [
            Command(
                id=f"bid.{kind.replace('-', '_')}",
                title=translate("PricesTab", "Export: {document}").format(document=_document(kind)),
                run=partial(self.export, kind),
                where=Where.TOOLS,
            )
            for kind in _DOCUMENTS
        ]

    @override
    def rows(self) -> Sequence[PriceLine]:
        return self._book.records.lines

    @override
    def noticed(self) -> Sequence[Finding]:
        return price_findings(
            self._book.records.bid, self._book.records.lines, self._book.records.currency
        )

    @override
    def refresh(self) -> None:
        super().refresh()
        bid, lines = self._book.records.bid, self._book.records.lines
        self.form.show_record(bid, [f for f in self.noticed() if f.record_id == bid.id])
        self.sum.setText(self._added(sums(lines, bid), has_lines=bool(lines)))
        price = offered(bid, lines)
        fits = price is not None and 0 <= price < LARGEST
        self.words.setText(self._in_words(price) if price is not None and fits else "")
        self.words.setVisible(fits)

    def _added(self, added: Sums, *, has_lines: bool) -> str:
        """Say what the lines come to, with the tax in it where it is known."""
        tax = translate("PricesTab", "tax {amount}").format(amount=self._money(added.tax))
        net = translate("PricesTab", "without tax {amount}").format(amount=self._money(added.net))
        total = translate("PricesTab", "Sum of the lines {amount}").format(
            amount=self._money(added.total)
        )
        known = added.tax is not None and has_lines
        return dotted(total, tax if known else "", net if known else "")

    def _in_words(self, price: Decimal) -> str:
        told = translate("PricesTab", "Offered {amount}, in words: {words}")
        words = in_words(price, language(), self._currency())
        return told.format(amount=self._money(price), words=words)

    def _money(self, amount: Decimal | None) -> str:
        return money(amount, language(), self._currency(), in_full=True)

    def _currency(self) -> Currency:
        return self._book.records.currency

    @override
    def commit(self) -> None:
        self.form.flush()

    def export(self, kind: str) -> None:
        """Ask where to write a price document."""
        self.commit()
        ask_document(self._desk, self._book.project_id, kind, self)

    @Slot()
    def _add(self) -> None:
        self.table.add()

    @Slot(str, object, str)
    def _change_bid(self, name: str, value: object, merge_key: str) -> None:
        bid = self._book.records.bid
        self._desk.carry_out(
            change_bid(self._desk.workspace, bid, {name: value}), merge_key=merge_key
        )


def _line_fields(currency: Callable[[], Currency]) -> tuple[Field, ...]:
    return (
        field_of(PriceLine, "name", 150, optional=False),
        field_of(PriceLine, "brand", 72),
        field_of(PriceLine, "model", 100),
        field_of(PriceLine, "maker", 76),
        field_of(PriceLine, "origin", 60),
        _amount("quantity", 68),
        field_of(PriceLine, "unit", 72),
        _money(PriceLine, "unit_price", currency, 124),
        Field(
            name="sum",
            heading=translate("PricesTab", "Total"),
            editor=Editor.MONEY,
            width=136,
            read_only=True,
            derive=_total,
            currency=currency,
            in_full=True,
        ),
        _amount("tax_rate", 84),
        _money(PriceLine, "cap", currency, 124),
        field_of(PriceLine, "note", 120),
    )


def _amount(name: str, width: int) -> Field:
    heading = heading_of(PriceLine, name)
    if name == "tax_rate":
        heading = f"{heading} %"
    return AmountField(name=name, heading=heading, editor=Editor.NUMBER, width=width)


def _bid_fields(currency: Callable[[], Currency]) -> tuple[Field, ...]:
    return (
        _money(Bid, "total", currency, hint=translate("PricesTab", "Empty: the sum of the lines")),
        _money(Bid, "ceiling", currency),
        AmountField(
            name="tax_rate",
            heading=f"{heading_of(Bid, 'tax_rate')} %",
            editor=Editor.NUMBER,
            hint=translate("PricesTab", "For lines without a rate of their own"),
        ),
    )


def _money(
    kind: type[Record],
    name: str,
    currency: Callable[[], Currency],
    width: int = 120,
    hint: str = "",
) -> Field:
    """Return an amount of the price table: all are written in full, to be compared."""
    told = {"currency": currency, "in_full": True, "hint": hint}
    return field_of(kind, name, width, editor=Editor.MONEY, **told)


def _total(record: object) -> Decimal | None:
    return line_total(cast("PriceLine", record))


def _document(kind: str) -> str:
    return words().text(f"bid.kind.{kind}")
