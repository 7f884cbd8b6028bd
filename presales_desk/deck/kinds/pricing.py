"""Prices: every amount is worked out anew, and the total is their sum."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import TYPE_CHECKING

from presales_desk.deck import row_tables, text
from presales_desk.deck.grid import Column, Grid
from presales_desk.deck.layout_model import Align

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Pages, Sheet
    from presales_desk.records.slide_delivery import PriceItem, Pricing

_CENT = Decimal("0.01")
_EXACT = Context(prec=60)
"""Amounts are products of two numbers of fifteen digits."""
_COLUMNS = (
    Column(0.75, Align.CENTRE),
    Column(2.75),
    Column(3.6),
    Column(1.45, Align.RIGHT),
    Column(1.70, Align.RIGHT),
    Column(1.75, Align.RIGHT),
)


def pages(content: Pricing, sheet: Sheet) -> Pages:
    """Return the table with its total on the last slide.

    An agreed total that is not the sum stands in a row of its own, and the user is told.
    """
    if not content.items:
        return [[]]
    amounts = [amount(item) for item in content.items]
    total = sum(amounts, Decimal())
    rows = [
        _row(n, item, value)
        for n, (item, value) in enumerate(zip(content.items, amounts, strict=True), 1)
    ]
    ends = [_sum_row(sheet, "total", text.one_line(content.note), total)]
    agreed = None if content.total is None else _cents(Decimal(str(content.total)))
    if agreed is not None and agreed != total:
        sheet.find("total_differs", agreed=money(agreed), total=money(total))
        ends.append(_sum_row(sheet, "agreed", "", agreed))
    grid = Grid(_head(content, sheet), (*rows, *ends), _COLUMNS, totals=len(ends))
    return row_tables.of_grid(sheet, grid)


def amount(item: PriceItem) -> Decimal:
    """Return quantity times price, rounded to cents, halves up as on a bill."""
    return _cents(_EXACT.multiply(Decimal(str(item.quantity)), Decimal(str(item.price))))


def money(value: Decimal) -> str:
    """Return ``value`` with separators of thousands and two decimals."""
    return f"{value:,.2f}"


def _cents(value: Decimal) -> Decimal:
    return value.quantize(_CENT, ROUND_HALF_UP, _EXACT)


def _head(content: Pricing, sheet: Sheet) -> tuple[str, ...]:
    unit = text.one_line(content.unit)
    names = [sheet.word(f"pricing.{key}") for key in ("number", "item", "description", "quantity")]
    priced = [sheet.word(f"pricing.{key}") for key in ("price", "amount")]
    if unit:
        priced = [sheet.word("pricing.in_unit", name=name, unit=unit) for name in priced]
    return (*names, *priced)


def _row(number: int, item: PriceItem, value: Decimal) -> tuple[str, ...]:
    count = f"{Decimal(str(item.quantity)):,f}".removesuffix(".0")
    price = Decimal(str(item.price))
    shown = money(price) if price == _cents(price) else f"{price:,f}"
    return (
        str(number),
        text.clean(item.item),
        text.clean(item.description),
        "\u00a0".join(part for part in (count, text.one_line(item.measure)) if part),
        shown,
        money(value),
    )


def _sum_row(sheet: Sheet, key: str, note: str, value: Decimal) -> tuple[str, ...]:
    return ("", sheet.word(f"pricing.{key}"), note, "", "", money(value))
