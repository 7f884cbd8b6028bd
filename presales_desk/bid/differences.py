"""Finds terms of bidding that two parts of a tender tell differently: validity, the bond."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.facts import sums, values
from presales_desk.bid.facts.lots import NAME
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact, Place

_BIDS = r"(?:投标|响应|应答|报价|磋商|谈判|比选)"
_VALIDITY = re.compile(rf"{_BIDS}(?:文件)?(?:的)?有效期")
_BOND = re.compile(rf"{_BIDS}保证金(?:的)?(?:金额|数额)?(?:（(?:人民币)?元）)?")
_SAYS = (Part.NOTICE, Part.INSTRUCTIONS, Part.OTHER)
"""Chapters that set terms; forms are to be filled in."""
_AT_LEAST = re.compile(r"不[少低短]于|不得[少低短]于|至少|以上|不超过|最[高多]|%|％")
"""What only bounds a figure that stands elsewhere."""


def differing_terms(
    said: Sequence[Statement], known: Mapping[str, Fact]
) -> Iterator[tuple[str, str, str, Place]]:
    """Yield code, what is told, what the facts show, and where it is told."""
    rules: tuple[tuple[str, str, re.Pattern[str], Callable[[Statement], float | None]], ...] = (
        ("validity_differs", "bid_validity_days", _VALIDITY, values.days),
        ("bond_differs", "bid_bond_cny", _BOND, sums.bond),
    )
    for code, key, label, read in rules:
        own = known.get(key)
        for one in said if own is not None and own.value else ():
            found = read(one) if _sets(one, label) else None
            if own is not None and found and found != own.value:
                yield code, f"{found:,.0f}", f"{own.value:,.0f}", one.passage.place
                break


def _sets(one: Statement, label: re.Pattern[str]) -> bool:
    """Tell a statement that sets a term for the whole tender."""
    is_own = one.is_near and one.passage.part in _SAYS and bool(label.fullmatch(one.label))
    return is_own and not _AT_LEAST.search(one.value) and not NAME.search(one.text)
