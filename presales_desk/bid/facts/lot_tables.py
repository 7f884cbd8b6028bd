"""Finds the lots that the rows of a table tell apart, and what their sums come to."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from presales_desk.bid.facts.lots import BUDGET, CEILING, HEAD, NAME, TITLE, sums_by_lot
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.money import amounts, head_unit
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.facts.proof import Proof
    from presales_desk.bid.reading.blocks import Cell
    from presales_desk.bid.tender import Fact

_BARE_NAME = re.compile(r"[A-Za-z\d一二三四五六七八九十—-]{1,8}")
"""A lot in the column of lots, where its head says what the number is of: ``01``."""
_TOTAL = re.compile(r"^\s*(?:合\s*计|总\s*计|小\s*计)")
_SECTION = re.compile(r"(?:分标|标段|标包|分包|专业|类别)(?:名称)?")
"""The head of the column of the sections that lots are parted into."""
_SECTION_NAMED = re.compile(r"分标名称\s*[：:]\s*(?P<name>[^\s，。；]{2,40})")
_HEAD_AND_LINE = 2
_MOST_NAMES = 24
"""Lots whose full names are told; of more only their numbers."""
_SUMS = (("budget_cny", re.compile(BUDGET)), ("max_price_cny", re.compile(CEILING)))


def full_names(passages: Sequence[Passage]) -> dict[int, str]:
    """Return the lots of rows that a number alone does not tell, by passage: ``印刷服务 包01``.

    Big buyers part what they buy into sections, and count the lots of each from 1 again.
    """
    pairs: dict[int, tuple[str, str]] = {}
    for head, rows in _tables_of_lots(passages):
        lots = (cell for cell in head if HEAD.match(cell.text.strip()))
        numbers = next((cell.column for cell in lots if not _SECTION.match(cell.text)), None)
        sections = (cell.column for cell in head if _SECTION.fullmatch(cell.text.strip()))
        section = next((column for column in sections if column != numbers), None)
        above = _section_above(passages, rows[0].index)
        if numbers is not None and (above or section is not None):
            pairs |= {
                row.index: (above or _cell(row, section), _cell(row, numbers)) for row in rows
            }
    if len({lot for _, lot in pairs.values()}) == len(set(pairs.values())):
        return {}
    return {index: f"{name} {lot}" for index, (name, lot) in pairs.items() if name and lot}


def _section_above(passages: Sequence[Passage], first: int) -> str:
    """Return the section that the line above a table names; ``first`` is the row below its head."""
    above = passages[first - 2].text if first >= _HEAD_AND_LINE else ""
    hit = _SECTION_NAMED.search(above)
    return hit["name"] if hit else ""


def _cell(row: Passage, column: int | None) -> str:
    return next((one.text.strip() for one in row.block.cells if one.column == column), "")


def lots_in_tables(passages: Sequence[Passage], known: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return the lots, and what their sums come to where ``known`` took one for the whole."""
    named = full_names(passages)
    found = _named(named, passages)
    for head, rows in _tables_of_lots(passages):
        found |= _summed(head, rows, known)
        found = _listed(head, rows) | found
    return found or _told_with_sums(known)


def _named(named: Mapping[int, str], passages: Sequence[Passage]) -> dict[str, Fact]:
    """Return the lots by their full names, unless they are too many to be read."""
    names = list(dict.fromkeys(named.values()))
    if not 0 < len(names) <= _MOST_NAMES:
        return {}
    rows = [passages[index] for index in sorted(named)]
    return _lots(names, rows[0], "；".join(row.text for row in rows))


def _tables_of_lots(
    passages: Sequence[Passage],
) -> Iterator[tuple[Sequence[Cell], Sequence[Passage]]]:
    """Yield the heads of tables that name lots, each with the rows below it."""
    head: Sequence[Cell] = ()
    rows: list[Passage] = []
    for passage in [one for one in passages if one.part not in SAMPLES]:
        cells = passage.block.cells
        if any(TITLE.match(cell.text.strip()) for cell in cells):
            if rows:
                yield head, rows
            head, rows = cells, []
        elif head and cells:
            if not any(_TOTAL.match(cell.text) for cell in cells):
                rows.append(passage)
        else:
            if rows:
                yield head, rows
            head, rows = (), []
    if rows:
        yield head, rows


def _listed(head: Sequence[Cell], rows: Sequence[Passage]) -> dict[str, Fact]:
    """Return the names of all lots of a table; nothing where it has only one."""
    title = next((cell for cell in head if HEAD.match(cell.text.strip())), None)
    cells = (cell for row in rows for cell in row.block.cells)
    texts = [one.text.strip() for one in cells if title and one.column == title.column]
    names = [one for one in texts if NAME.fullmatch(one) or _BARE_NAME.fullmatch(one)]
    return _lots(names, rows[0], "；".join(row.text for row in rows))


def _told_with_sums(known: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return the lots that the proof of a sum names, each with a sum of its own."""
    for key in ("budget_cny", "max_price_cny", "bid_bond_cny"):
        if key in known and "lot" not in known and len(sums_by_lot(known[key].text)) > 1:
            return _lots(NAME.findall(known[key].text), known[key])
    return {}


def _lots(names: Sequence[str], proof: Proof, text: str = "") -> dict[str, Fact]:
    different = list(dict.fromkeys(names))
    value = "、".join(different)
    return {"lot": proved("lot", value, proof, text)} if len(different) > 1 else {}


def _summed(
    head: Sequence[Cell], rows: Sequence[Passage], known: Mapping[str, Fact]
) -> dict[str, Fact]:
    found: dict[str, Fact] = {}
    for key, words in _SUMS:
        title = next((cell for cell in head if words.search(cell.text)), None)
        values = [] if title is None else list(_in_column(title, rows))
        # The fact may be the sum of one lot, or of those before the table went on over a page.
        parts = (*values, *accumulate(values))[:-1]
        if len(values) > 1 and key in known and known[key].value in parts:
            text = "；".join(row.text for row in rows)
            found[key] = proved(key, sum(values), rows[0], text)
    return found


def _in_column(title: Cell, rows: Sequence[Passage]) -> Iterator[float]:
    unit = head_unit(title.text)
    for row in rows:
        cell = next((one for one in row.block.cells if one.column == title.column), None)
        sums = amounts(cell.text, unit) if cell is not None and not cell.continued else []
        if sums:
            yield float(sums[0].yuan)
