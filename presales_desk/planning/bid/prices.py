"""Prices of a bid: sums, tax, and what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.planning.bid.answers import PAGE
from presales_desk.records.amounts import rounded
from presales_desk.records.enums import Severity
from presales_desk.records.findings import Finding
from presales_desk.records.formats import in_figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.records.bid import Bid, PriceLine
    from presales_desk.records.currencies import Currency

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Sums:
    """What the lines come to, in the currency of the tender.

    Attributes:
        total: Tax included.
        tax: The tax in it; None when a line's rate is unknown.
        open: How many lines have no price yet.

    """

    total: Decimal
    tax: Decimal | None
    open: int

    @property
    def net(self) -> Decimal | None:
        """The sum without tax; None when a line's rate is unknown."""
        return None if self.tax is None else self.total - self.tax


def line_total(line: PriceLine) -> Decimal | None:
    """Return what a line comes to, tax included; None while its price is open.

    A line without a quantity counts once.
    """
    if line.unit_price is None:
        return None
    return rounded(line.unit_price * (Decimal(1) if line.quantity is None else line.quantity))


def line_tax(line: PriceLine, bid: Bid) -> Decimal | None:
    """Return the tax in what a line comes to; None while price or rate are open."""
    total, rate = line_total(line), bid.tax_rate if line.tax_rate is None else line.tax_rate
    if total is None or rate is None:
        return None
    return rounded(total * rate / (_HUNDRED + rate))


def sums(lines: Sequence[PriceLine], bid: Bid) -> Sums:
    """Add up the lines that have a price."""
    totals = [line_total(line) for line in lines]
    priced = [line for line, total in zip(lines, totals, strict=True) if total is not None]
    taxes = [line_tax(line, bid) for line in priced]
    known = [tax for tax in taxes if tax is not None]
    tax = sum(known, Decimal(0)) if len(known) == len(taxes) else None
    return Sums(sum((t for t in totals if t is not None), Decimal(0)), tax, totals.count(None))


def offered(bid: Bid, lines: Sequence[PriceLine]) -> Decimal | None:
    """Return the price of the bid: as decided, else what the lines come to; None for neither.

    Lines of which none has a price come to nothing yet.
    """
    if bid.total is not None:
        return bid.total
    return sums(lines, bid).total if any(line.unit_price for line in lines) else None


def price_findings(bid: Bid, lines: Sequence[PriceLine], currency: Currency) -> tuple[Finding, ...]:
    """Return what is wrong with the prices: of the lines, of their sum, of what is offered."""
    return (*_of_lines(lines), *_of_rates(bid, lines), *_of_sum(bid, lines, currency))


def _of_lines(lines: Sequence[PriceLine]) -> list[Finding]:
    found: list[Finding] = []
    for line in lines:
        if not line.unit_price:
            if line.name.strip():  # else it is only being begun
                found.append(_finding("price.open", line, "unit_price", name=line.name))
        elif line.cap is not None and line.unit_price > line.cap:
            found.append(_finding("price.line_cap", line, "unit_price", name=line.name))
    return found


def _of_rates(bid: Bid, lines: Sequence[PriceLine]) -> list[Finding]:
    """Return the tax rates that none can be, such as an amount typed into their field."""
    return [
        _finding("price.tax_rate", record, "tax_rate", rate=in_figures(record.tax_rate))
        for record in (bid, *lines)
        if record.tax_rate is not None and not 0 <= record.tax_rate < _HUNDRED
    ]


def _of_sum(bid: Bid, lines: Sequence[PriceLine], currency: Currency) -> list[Finding]:
    price, found = offered(bid, lines), list[Finding]()
    if price is None:
        return found
    if bid.ceiling is not None and price > bid.ceiling:
        over = in_figures(price - bid.ceiling)
        found.append(_finding("price.ceiling", bid, "total", over=over, currency=currency.term))
    if lines and bid.total is not None and bid.total != sums(lines, bid).total:
        gap = in_figures(abs(bid.total - sums(lines, bid).total))
        found.append(_finding("price.sum", bid, "total", gap=gap, currency=currency.term))
    return found


def _finding(key: str, record: Bid | PriceLine, field: str, **values: str | int) -> Finding:
    return Finding(key, Severity.ERROR, values, record.id, field, PAGE)
