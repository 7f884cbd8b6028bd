"""Prices in a bid: the same everywhere, in figures as in words, and none in a technical volume."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from presales_desk.bid.finished.expected import Rule, error, warning
from presales_desk.bid.finished.volumes import technical_lines
from presales_desk.bid.money import amounts, head_unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from presales_desk.bid.finished.expected import Expected, Fault
    from presales_desk.bid.finished.model import Finished, Line

_PRICE = re.compile(r"单价|总价|报价|合计|[￥¥]|人民币|unit price|total price", re.IGNORECASE)
_TOTAL = re.compile(
    r"投标总价|投标报价|总报价|响应报价|投标总报价|报价合计|最终报价|total (?:bid )?price",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(r"限价|预算|控制价|基准|得分|扣除|评分|最低|保证金|低于|高于|超过")
_WORDS = re.compile(r"大写|文字表述")
_NEAR = 40
"""Characters behind a label in which its amount stands."""
_SMALLEST = Decimal(1000)
"""Yuan from which on an amount can be the price of a bid."""


def technical_prices(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield prices in technical volumes, which ends most bids."""
    for line in technical_lines(finished):
        told = [amount.yuan for amount in amounts(line.text)]
        if any(total in told for total in expected.totals):
            yield error(Rule.PRICE_IN_TECHNICAL, line.spot, line.text)
        elif told and _PRICE.search(line.text) and not _NOT_OURS.search(line.text):
            yield warning(Rule.PRICE_IN_TECHNICAL, line.spot, line.text)


def differing_totals(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where the price we offer is another than the bid's."""
    cells = {_cell(line): line for line in finished.body if line.spot.table}
    for line in finished.body if expected.totals else ():
        label = _TOTAL.search(line.text)
        if label is None or _NOT_OURS.search(line.text):
            continue
        told = _amounts_behind(line, label.end()) or _amounts_below(line, cells)
        if told and not any(amount in expected.totals for amount in told):
            yield error(
                Rule.PRICE_DIFFERS,
                line.spot,
                line.whole,
                told=f"{told[0]:,}",
                own=f"{expected.totals[0]:,}",
            )


def differing_words(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where an amount in capitals is another than that in figures beside it."""
    for line in finished.body:
        if not _WORDS.search(line.text):
            continue
        said = line.whole  # the name and the number of the project hold figures of their own
        for name in filter(None, (expected.project, expected.number)):
            said = said.replace(name, "")
        told = {amount.yuan for amount in amounts(said, "") if amount.yuan >= _SMALLEST}
        if len(told) > 1:
            first, second, *_ = sorted(told)
            yield error(
                Rule.WORDS_DIFFER, line.spot, line.whole, one=f"{first:,}", other=f"{second:,}"
            )


def _amounts_behind(line: Line, place: int) -> list[Decimal]:
    """Return the amounts behind a label in its line, or in the cells behind it."""
    text = " ".join((line.text[place : place + _NEAR], *line.beside[line.spot.column :]))
    return _large(text, "")


def _amounts_below(line: Line, cells: Mapping[tuple[int, int, int], Line]) -> list[Decimal]:
    """Return the amounts in the cell below a label, in the unit that it tells."""
    table, row, column = _cell(line)
    below = cells.get((table, row + 1, column)) if table else None
    return [] if below is None else _large(below.text, head_unit(line.text) or "")


def _large(text: str, unit: str) -> list[Decimal]:
    return [amount.yuan for amount in amounts(text, unit) if amount.yuan >= _SMALLEST]


def _cell(line: Line) -> tuple[int, int, int]:
    return line.spot.table, line.spot.row, line.spot.column
