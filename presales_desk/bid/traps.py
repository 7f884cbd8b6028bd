"""What a person should look at: contradictions, leftovers of other tenders, parts nobody read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.bid import fact_values as values
from presales_desk.bid.chapters import Part
from presales_desk.bid.dates import moments
from presales_desk.bid.legend import Legend, contradictions
from presales_desk.bid.money import amounts
from presales_desk.bid.scoring import total_points

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact, Place, ScoreItem

_NUMBER_LABEL = re.compile(r"^(?:采购|招标)?项目编号$|^招标编号$|^项目编号/包号$")
_OTHER_DEADLINE = re.compile(r"澄清|提问|疑问|异议|质疑|获取|发售|报名|保证金")
_DEADLINE_LABEL = re.compile(r"(?:投标|响应|递交|提交)[^。；]{0,12}截止(?:时间|日期|期)?$|投标截止")
_BOND = re.compile(
    r"(?:投标|磋商|谈判|响应|比选|报价)保证金|(?:bid|tender|proposal) (?:bond|security|deposit)",
    re.IGNORECASE,
)
_LOT = re.compile(
    r"第?[一二三四五六七八九十\d]{1,2}(?:标段|包)|(?:标段|包)[一二三四五六七八九十\dA-Z]|\blot\s+\w",
    re.IGNORECASE,
)
_LEAST_BOND = 100
_FULL = 100.0


@dataclass(frozen=True, slots=True)
class Caution:
    """One warning, not yet in words.

    Attributes:
        code: Entry below ``tender.warning`` of the messages.
        values: What fills its places.
        place: Where to look; None for the whole file.

    """

    code: str
    place: Place | None = None
    values: Mapping[str, str | int] = field(default_factory=dict[str, str | int])


def find_traps(
    said: Sequence[Statement],
    facts: Sequence[Fact],
    scoring: Sequence[ScoreItem],
    legend: Legend,
) -> list[Caution]:
    """Return the warnings of one file; ``said`` is what it states."""
    known = {fact.key: fact for fact in facts}
    return [
        *_other_numbers(said, known),
        *_deadlines(said, known),
        *_prices(known),
        *_bonds(said, known),
        *_points(scoring),
        *_marks(legend),
    ]


def _other_numbers(said: Sequence[Statement], known: dict[str, Fact]) -> Iterator[Caution]:
    """Yield forms and headers that carry another project's number."""
    own = known.get("project_no")
    if own is None:
        return
    told: set[str] = set()
    for statement in said:
        number = values.number(statement) if _NUMBER_LABEL.search(statement.label) else None
        if number is None or number in told or _bare(number) == _bare(str(own.value)):
            continue
        told.add(number)
        yield Caution(
            "other_number", statement.passage.place, {"found": number, "own": str(own.value)}
        )


def _bare(number: str) -> str:
    return re.sub(r"[\s\-—_/（）()\[\]【】]", "", number).upper()


def _deadlines(said: Sequence[Statement], known: dict[str, Fact]) -> Iterator[Caution]:
    own = known.get("bid_deadline")
    if own is None:
        return
    opening = known.get("opening_time")
    if opening is not None and "T" in str(opening.value) and opening.value != own.value:
        pair = {"found": str(opening.value), "own": str(own.value)}
        yield Caution("opening_differs", opening.place, pair)
    told = {str(own.value)}
    for statement in said:
        if statement.passage.part is Part.FORMS or not _DEADLINE_LABEL.search(statement.label):
            continue
        if _OTHER_DEADLINE.search(statement.label):
            continue
        for moment in moments(statement.value)[:1]:
            if moment.time and moment.value not in told and statement.is_near:
                told.add(moment.value)
                pair = {"found": moment.value, "own": str(own.value)}
                yield Caution("deadline_differs", statement.passage.place, pair)


def _prices(known: dict[str, Fact]) -> Iterator[Caution]:
    budget = known.get("budget_cny") or known.get("budget")
    ceiling = known.get("max_price_cny") or known.get("max_price")
    if budget and ceiling and ceiling.value > budget.value:
        yield Caution("ceiling_above_budget", ceiling.place)


def _bonds(said: Sequence[Statement], known: dict[str, Fact]) -> Iterator[Caution]:
    """Yield all sums where each lot has a bond of its own: the fact is the first of them."""
    own = known.get("bid_bond_cny") or known.get("bid_bond")
    if own is None:
        return
    named = _BOND.search(own.text)
    told = [own.text[named.start() :]] if named and _LOT.search(own.text) else []
    told += [
        statement.value
        for statement in said
        if _BOND.search(statement.label) and _LOT.search(statement.text)
        if statement.passage.part not in (Part.CONTRACT, Part.FORMS)
    ]
    found = (each.yuan for text in told for each in amounts(text) if each.yuan >= _LEAST_BOND)
    sums = [f"{amount:,.0f}" for amount in dict.fromkeys(found)]
    if len(sums) > 1:
        yield Caution("bond_by_lot", own.place, {"sums": " / ".join(sums)})


def _points(scoring: Sequence[ScoreItem]) -> Iterator[Caution]:
    if not scoring:
        return
    total = total_points(scoring)
    if total is None:
        missing = sum(item.points is None for item in scoring)
        yield Caution("points_missing", scoring[0].place, {"count": missing})
    elif abs(total - _FULL) > 0.01:
        yield Caution("points_not_full", scoring[0].place, {"total": f"{total:g}"})


def _marks(legend: Legend) -> Iterator[Caution]:
    for first, second in contradictions(legend):
        yield Caution("legend_differs", second.place, {"mark": first.mark})
    for mark, place in legend.assumed.items():
        yield Caution("mark_assumed", place, {"mark": mark})
