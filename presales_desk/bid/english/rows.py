"""Finds the requirements that stand in the rows of tables of an English request.

Such rows often say only what is asked, without a verb that binds: the head of the table, the line
above it, or a code in a cell says that every bid must meet them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.binding import modal_in
from presales_desk.bid.english.fatal import is_ground
from presales_desk.bid.english.tables import tables_of
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence, Set

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_MUST_HEAD = re.compile(
    r"\bmandatory\b|\bpre-?conditions?\b|\bminimum (?:\w+ )?(?:requirement|qualification|criteri)|"
    r"\b(?:eligibility|qualification) (?:requirement|criteri)",
    re.IGNORECASE,
)
"""``Mandatory Requirements``, ``Pre-conditions``, ``Minimum qualifications``."""
_PASS = re.compile(r"\bpass\s?(?:/|or)\s?fail\b|(?:^|\| )must meet\b", re.IGNORECASE)
_INFORMS = re.compile(
    r"(?:^|\| )(?:(?:for )?information(?: only)?|not (?:assessed|scored))(?: \||$)", re.IGNORECASE
)
"""A row of such a table that asks for nothing."""
_ASKED_HEAD = re.compile(
    r"\b(?:requirements?|specifications?|capabilit(?:y|ies)|functionalit(?:y|ies)|features?)\b",
    re.I,
)
_ASKED_ABOVE = re.compile(
    r"\b(?:must|shall|should|(?:is|are) required to)\b[^.;]{0,60}\b(?:meet|adhere to|comply with|"
    r"satisfy|fulfil|conform to|have|provide|support|possess)\b[^.;]{0,60}\b(?:following|below)\b",
    re.IGNORECASE,
)
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
_AT_LEAST = 3
"""One of so many rows has a code where the first column is one of codes."""


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


def asked_rows(passages: Sequence[Passage]) -> dict[int, str]:
    """Return what the rows of a specification ask for without a verb, by the index of the row."""
    found: dict[int, str] = {}
    for position, table in tables_of(passages):
        head = table[0]
        above = passages[position - 1].text if position else ""
        named = [one.column for one in head.block.cells if _ASKED_HEAD.search(one.text)]
        is_asked = named or _ASKED_ABOVE.search(above)
        if head.part is not Part.REQUIREMENTS or not is_asked or _POINTS.search(head.text):
            continue
        for row in table[1:]:
            own = [cell for cell in row.block.cells if cell.column in named[:1]]
            if modal_in(row.text) is None and (text := _longest(own or row.block.cells)):
                found[row.index] = text
    return found


def coded_rows(passages: Sequence[Passage], codes: Collection[str]) -> dict[int, tuple[str, str]]:
    """Return the rows with a code such as ``M`` in a cell of its own: the code, and the words."""
    found: dict[int, tuple[str, str]] = {}
    for _, table in tables_of(passages):
        is_count = _is_count([_code(row.block.cells[0]) for row in table[1:]], codes)
        for row in table:
            cells = row.block.cells
            code = next((one for cell in cells[is_count:] if (one := _code(cell)) in codes), None)
            if code is not None and (text := _longest(cells)):
                found[row.index] = code, text
    return found


def _code(cell: Cell) -> str:
    return cell.text.strip(" ()[]")


def _is_count(texts: Sequence[str], codes: Collection[str]) -> bool:
    """Tell a first column that counts its rows, as I, II, III do, from one of codes."""
    told = [text for text in texts if text]
    return _AT_LEAST * sum(text in codes for text in told) < len(told)


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
        is_must = (is_told or _PASS.search(row.text)) and not _INFORMS.search(row.text)
        if is_must and (text := _longest(own) or _longest(cells)):
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
