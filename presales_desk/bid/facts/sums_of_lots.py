"""Gathers the sums that each lot of a tender has of its own, and tells which totals nobody printed.

The facts hold one sum for the whole tender. Where only the lots have sums, what they come to would
be a number that stands nowhere in the file: it is no fact, and a warning names each lot instead.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.facts.lot_lines import lots_above
from presales_desk.bid.facts.lot_tables import full_names
from presales_desk.bid.facts.lots import BUDGET, CEILING, HEAD, NAME, key_of, sums_by_lot
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.money import amounts, head_unit
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

_SUBJECTS = (
    (
        "budget_by_lot",
        ("budget_cny", "budget"),
        re.compile(rf"{BUDGET}|\bbudget\b", re.IGNORECASE),
    ),
    (
        "ceiling_by_lot",
        ("max_price_cny", "max_price"),
        re.compile(rf"{CEILING}|\b(?:maximum|ceiling) price\b", re.IGNORECASE),
    ),
    (
        "bond_by_lot",
        ("bid_bond_cny", "bid_bond"),
        re.compile(
            r"(?:投标|磋商|谈判|响应|应答|比选|报价)保证金|"
            r"(?:bid|tender|proposal) (?:bond|security|deposit)",
            re.IGNORECASE,
        ),
    ),
)
"""What lots have sums of: key of the fact that tells them, which is the code of the warning too,
keys of the fact of the whole, what a label says."""
_BETWEEN_ROWS = "；"
"""What parts the rows in the proof of a sum of several."""
_PART = re.compile(r"单价|单项")
"""What a label says of a sum that is not that of a whole lot."""
_BARE_NUMBER = re.compile(r"[\s¥￥]*\d[\d,，.]*\s*")
_COUNT = re.compile(r"\d*|[一二三四五六七八九十]+")
_SPACE = re.compile(r"(?<=\d)\s+(?=\d{3}(?:\D|$))")


@dataclass(frozen=True, slots=True)
class LotSums:
    """What each lot has of its own.

    Attributes:
        code: Of the warning that tells of it, and of the fact.
        fact: What was read for the whole tender.
        sums: In the tender's currency, by the name of the lot.
        is_added: Only adding the lots up gives the fact; the tender prints no such total.

    """

    code: str
    fact: Fact
    sums: Mapping[str, Decimal]
    is_added: bool

    @property
    def told(self) -> str:
        """The sums as people read them: ``01包 = 300,000 / 02包 = 200,000``."""
        return " / ".join(f"{lot} = {yuan:,.0f}" for lot, yuan in self.sums.items())

    def as_fact(self) -> Fact:
        """Return the sums as a fact, proved by what proves that of the whole."""
        return proved(self.code, self.told, self.fact)


def sums_of_lots(
    said: Sequence[Statement], facts: Sequence[Fact], passages: Sequence[Passage]
) -> list[LotSums]:
    """Return budgets, ceilings and bid bonds that differ from lot to lot."""
    known = {fact.key: fact for fact in facts}
    body = [one for one in said if one.passage.part not in SAMPLES]
    rows = lots_above(passages)
    rows |= {one.passage.index: one.value for one in body if HEAD.match(one.label)}
    full = full_names(passages)
    names = _names(known, passages, rows) | {name: name for name in full.values()}
    found: list[LotSums] = []
    for code, keys, label in _SUBJECTS:
        own = next((known[key] for key in keys if key in known), None)
        sums = {} if own is None else _gathered(own, body, label, rows, full)
        if own is None or len(sums) < 2 or all(float(each) == own.value for each in sums.values()):
            continue
        is_total = float(sum(sums.values())) == own.value
        known_by = names if sums.keys() <= names.keys() else {}
        named = {known_by.get(key, f"({key})"): yuan for key, yuan in sums.items()}
        is_sum = is_total or _BETWEEN_ROWS in own.text
        is_added = is_sum and not is_printed(own.value, _not_of_others(label, passages))
        found.append(LotSums(code, own, named, is_added))
    return found


def _gathered(
    own: Fact,
    body: Sequence[Statement],
    label: re.Pattern[str],
    rows: Mapping[int, str],
    full: Mapping[int, str],
) -> dict[str, Decimal]:
    """Return the sums by ``key_of`` each lot; ``rows`` tells of which lot a passage is.

    Where numbers do not tell lots apart, ``full`` names them.
    """
    sums = {} if full else _in_proof(own.text, label)
    for one in body:
        if label.search(one.label) and not _PART.search(one.label):
            index = one.passage.index
            for lot, yuan in _by_lot(one, rows.get(index)).items():
                sums.setdefault(full.get(index, lot), yuan)
    return sums


def _not_of_others(label: re.Pattern[str], passages: Sequence[Passage]) -> Iterator[Passage]:
    """Yield the passages but those that name only another sum: a budget may be just as high."""
    others = [one for _, _, one in _SUBJECTS if one is not label]
    for passage in passages:
        if label.search(passage.text) or not any(one.search(passage.text) for one in others):
            yield passage


def _in_proof(text: str, label: re.Pattern[str]) -> dict[str, Decimal]:
    """Return the sums of lots in a proof: each behind words of its own, or all behind the same."""
    each = sums_by_lot(text, subject=label)
    named = label.search(text)
    return sums_by_lot(text[named.start() :]) if named and len(each) < 2 else each


def _by_lot(statement: Statement, row: str | None) -> dict[str, Decimal]:
    """Return the sums of lots in a statement; ``row`` is the lot of its row or line."""
    unit = head_unit(statement.label)
    if named := sums_by_lot(statement.value, unit):
        return named
    names = NAME.findall(row or statement.text) or [row or ""]
    lots = {key_of(name) for name in names} - {""}
    found = [one.yuan for one in amounts(statement.value, unit)]
    return {lots.pop(): found[0]} if found and len(lots) == 1 else {}


def _names(
    known: Mapping[str, Fact], passages: Sequence[Passage], rows: Mapping[int, str]
) -> dict[str, str]:
    """Return what the tender calls its lots, by ``key_of`` each.

    The fact tells first, then any line, then the column of lots where it holds more than counts.
    """
    told = str(known["lot"].value) if "lot" in known else ""
    body = (one.text for one in passages if one.part not in SAMPLES)
    found: dict[str, str] = {}
    for name in (name for text in (told, *body) for name in NAME.findall(text)):
        found.setdefault(key_of(name), name)
    for name in (row.strip() for row in rows.values()):
        if not _COUNT.fullmatch(name):
            found.setdefault(key_of(name), name)
    return found


def is_printed(total: float, passages: Iterable[Passage]) -> bool:
    """Tell a total that stands somewhere outside the samples, in yuan or in units of ten thousand.

    A bare number counts in yuan or in the unit its sentence names; in a cell, whose unit the head
    of the column may have, as either.
    """
    body = (one for one in passages if one.part not in SAMPLES)
    return any(float(yuan) == total for one in body for yuan in _printed_in(one))


def _printed_in(passage: Passage) -> Iterator[Decimal]:
    bare = (cell.text for cell in passage.block.cells if _BARE_NUMBER.fullmatch(cell.text))
    texts = ((passage.text, unit) for unit in {"", head_unit(passage.text) or ""})
    for text, unit in (*texts, *((cell, "万") for cell in bare)):
        yield from (one.yuan for one in amounts(_SPACE.sub("", text), unit))
