"""Finds the requirements that stand in the rows of tables of an English request.

Such rows often say only what is asked, without a verb that binds: the head of the table, the line
above it, or a code in a cell says that every bid must meet them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.fatal import is_ground
from presales_desk.bid.english.tables import tables_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence, Set

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_MUST_HEAD = re.compile(
    r"\bmandatory\b|\bpre-?conditions?\b|\bminimum (?:\w+ )?(?:requirement|qualification|criteri)|"
    r"\b(?:eligibility|qualification) (?:requirement|criteri)",
    re.IGNORECASE,
)
_PASS = re.compile(r"\bpass\s?(?:/|or)\s?fail\b", re.IGNORECASE)
_FAILS = re.compile(
    r"\b(?:only|fail\w*|not (?:meet|comply|satisfy)\w*)\b|[\"“‘']no[\"”’']", re.IGNORECASE
)
_POINTS = re.compile(r"\b(?:points?|marks?|weight\w*|scores?|scoring|max\w*)\b|%", re.IGNORECASE)
_OF_PROOF = re.compile(
    r"\b(?:evidence|documents?|credentials?|proof|instructions|compl(?:y|iance|iant)|response|"
    r"page|remarks|assessment|meets?)\b",
    re.IGNORECASE,
)
"""What heads the columns beside a requirement."""
_SHORTEST = 12


def must_rows(passages: Sequence[Passage], coded: Set[int]) -> dict[int, str]:
    """Return what every bid must meet by the tables that say so, by the index of the row.

    Args:
        passages: Of the request.
        coded: The rows with a code; what stands in their tables is told by the codes alone.

    """
    found: dict[int, str] = {}
    for position, table in tables_of(passages):
        if coded.isdisjoint(row.index for row in table):
            found |= dict(_of_table(table, passages[max(0, position - 1) : position]))
    return found


def coded_rows(passages: Sequence[Passage], codes: Collection[str]) -> dict[int, tuple[str, str]]:
    """Return the rows with a code such as ``M`` in a cell of its own: the code, and the words."""
    found: dict[int, tuple[str, str]] = {}
    for passage in passages:
        cells = passage.block.cells
        code = next((code for cell in cells if (code := cell.text.strip(" ()[]")) in codes), None)
        if code is not None and (text := _longest(cells)):
            found[passage.index] = code, text
    return found


def _of_table(table: Sequence[Passage], above: Sequence[Passage]) -> Iterator[tuple[int, str]]:
    head = table[0]
    heads = {cell.column: cell.text for cell in head.block.cells}
    if len(heads) < 2 or _POINTS.search(head.text):
        return
    named = [one for one, text in heads.items() if _MUST_HEAD.search(text)]
    is_told = bool(named) or any(_tells_must(one) for one in above)
    proof = {one for one, text in heads.items() if _OF_PROOF.search(text) and one not in named}
    for row in table[1:]:
        cells = [cell for cell in row.block.cells if cell.column not in proof]
        own = [cell for cell in cells if cell.column in named[:1]]
        if (is_told or _PASS.search(row.text)) and (text := _longest(own) or _longest(cells)):
            yield row.index, text


def _tells_must(above: Passage) -> bool:
    if _POINTS.search(above.text):
        return False
    is_rejected = is_ground(above.text, above) and _FAILS.search(above.text) is not None
    return is_rejected or _PASS.search(above.text) is not None


def _longest(cells: Sequence[Cell]) -> str:
    texts = [cell.text.strip() for cell in cells if not cell.continued]
    longest = max(texts, key=len, default="")
    return longest if len(longest) >= _SHORTEST else ""
