"""The library of what our products measure, for every bid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.actions.product_answers import is_figure
from presales_desk.planning.bid.answers import in_force
from presales_desk.records.bid import ProductParameter
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.ui.models.field import Choice
from presales_desk.ui.overriding import override
from presales_desk.ui.pages.bid.offers.filling import OfferFilling
from presales_desk.ui.pages.bid.rows_tab import RowsTab
from presales_desk.ui.pages.bid.rows_table import BidRowsTable, field_of
from presales_desk.ui.pages.bid.scans import Scans
from presales_desk.ui.widgets.buttons import Kind
from presales_desk.ui.widgets.notices import EmptyState
from presales_desk.ui.widgets.value_editors import ChoiceField
from presales_desk.ui.words import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.ui.desk import Desk
    from presales_desk.ui.models.field import Field
    from presales_desk.ui.pages.bid.book import BidBook


class ParametersTab(RowsTab):
    """Products with their figures; clauses that demand figures are answered from them."""

    def __init__(self, desk: Desk, book: BidBook) -> None:
        super().__init__(desk, book)
        self.product = ChoiceField()
        self.scans = Scans(desk, ProductParameter, self)
        self.filling = OfferFilling(desk, book, self)
        self.table.add_row_action(translate("ParametersTab", "Add its file…"), self.scans.choose)
        self.table.add_row_action(translate("ParametersTab", "Open its file"), self.scans.open)

    @override
    def make_table(self) -> BidRowsTable:
        title = translate("ParametersTab", "Product parameters")
        return BidRowsTable(self._desk, ProductParameter, _fields(self._products), title)

    @override
    def make_empty(self) -> EmptyState:
        empty = EmptyState(
            translate("ParametersTab", "Enter once what our products measure"),
            translate(
                "ParametersTab",
                "A parameter in the words of tenders, its value, its unit and the page that "
                "proves it. “≥ 32 GB” is then answered and judged by itself.",
            ),
            "list",
        )
        if not self._desk.workspace.read_only:
            new = translate("ParametersTab", "New parameter")
            empty.add_button(new, self.table.add, Kind.PRIMARY, "plus")
            paste = translate("ParametersTab", "Paste from Excel")
            empty.add_button(paste, self.table.paste_below, icon="import")
            order = translate("ParametersTab", "Columns: product, parameter, value, unit, evidence")
            empty.add_note(order)
        return empty

    @override
    def make_bar(self) -> None:
        self.product.setAccessibleName(translate("ParametersTab", "Which product"))
        self.product.setMinimumContentsLength(12)
        self.product.typed_changed.connect(self.refresh)
        self.add_to_bar(self.product)
        self.add_stretch()
        self.add_button(
            translate("ParametersTab", "New parameter"), self.table.add, "plus", edits=True
        )
        self.add_button(
            translate("ParametersTab", "Paste from Excel"), self.table.paste_below, edits=True
        )
        add = translate("ParametersTab", "Add file…")
        self.add_button(add, self._choose_file, edits=True)
        self.add_button(
            translate("ParametersTab", "Answer clauses…"), self.answer, "check", edits=True
        )

    @override
    def given(self) -> dict[str, object]:
        chosen = self.product.typed()
        return {"product": chosen} if chosen else {}

    @override
    def rows(self) -> Sequence[ProductParameter]:
        known = self._desk.find(ProductParameter)
        self._show_products(sorted({each.product for each in known if each.product}))
        wanted = self.product.typed()
        return [each for each in known if not wanted or each.product == wanted]

    @override
    def has_rows(self, rows: Sequence[object]) -> bool:
        return bool(rows) or self._desk.count(ProductParameter) > 0

    @override
    def noticed(self) -> Sequence[Finding]:
        return [
            Finding("bid.no_figure", Severity.HINT, {"name": each.name}, each.id, "value")
            for each in self._desk.find(ProductParameter)
            if each.value.strip() and not is_figure(each)
        ]

    def answer(self) -> None:
        """Look for answers to every clause that says nothing yet."""
        clauses = in_force(self._book.records.clauses)
        open_ones = [clause.id for clause in clauses if not clause.response.strip()]
        if open_ones:
            self.filling.fill(open_ones)
        else:
            self._desk.tell(translate("ParametersTab", "Every clause has a response already."))

    def _show_products(self, products: Sequence[str]) -> None:
        everything = Choice(None, translate("ParametersTab", "All products"))
        chosen = self.product.typed()
        self.product.show_choices([everything, *(Choice(name, name) for name in products)])
        self.product.show_value(chosen if chosen in products else None, "")

    def _products(self) -> Sequence[str]:
        return sorted({each.product for each in self._desk.find(ProductParameter) if each.product})

    def _choose_file(self) -> None:
        self.scans.choose(self.table.current_id())


def _fields(products: Callable[[], Sequence[str]]) -> tuple[Field, ...]:
    return (
        field_of(ProductParameter, "product", 110, suggest=products),
        field_of(ProductParameter, "name", 150, optional=False),
        field_of(ProductParameter, "value", 90),
        field_of(ProductParameter, "unit", 70),
        field_of(ProductParameter, "evidence", 0),
        field_of(ProductParameter, "note", 100),
        field_of(ProductParameter, "file_name", 110, read_only=True),
    )
