"""What a person should look at: contradictions, leftovers of other tenders, parts nobody read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.bid import fact_values as values
from presales_desk.bid.chapters import Part
from presales_desk.bid.dates import moments
from presales_desk.bid.legend import Legend, contradictions, limited
from presales_desk.bid.lots import HEAD, NAME, key_of, sums_by_lot
from presales_desk.bid.money import amounts, head_unit
from presales_desk.bid.scoring_sums import full_parts, total_points

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact, Place, ScoreItem

_NUMBER_LABEL = re.compile(r"^(?:采购|招标)?项目编号$|^招标编号$|^项目编号/包号$")
_OTHER_DEADLINE = re.compile(r"澄清|提问|疑问|异议|质疑|获取|发售|报名|保证金")
_DEADLINE_LABEL = re.compile(r"(?:投标|响应|递交|提交)[^。；]{0,12}截止(?:时间|日期|期)?$|投标截止")
_BY_LOT = (
    (
        "budget_by_lot",
        ("budget_cny", "budget"),
        re.compile(r"预算|预估(?:采购)?金额|采购金额|估算(?:价|金额)|\bbudget\b", re.IGNORECASE),
    ),
    (
        "ceiling_by_lot",
        ("max_price_cny", "max_price"),
        re.compile(r"限价|控制价|拦标价|\b(?:maximum|ceiling) price\b", re.IGNORECASE),
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
"""Warnings of sums that each lot has of its own: code, keys of the fact, what a label says."""
_MAX_QUOTED = 80


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
        *_sums_of_lots(said, known),
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


def _sums_of_lots(said: Sequence[Statement], known: dict[str, Fact]) -> Iterator[Caution]:
    """Yield all sums where lots have their own: a fact is one of them, or what they come to."""
    body = [one for one in said if one.passage.part not in (Part.CONTRACT, Part.FORMS)]
    rows = {one.passage.index: one.value for one in body if HEAD.match(one.label)}
    for code, keys, label in _BY_LOT:
        own = next((known[key] for key in keys if key in known), None)
        if own is None:
            continue
        sums = _in_proof(own.text, label)
        for one in body:
            if label.search(one.label) and "单价" not in one.label:
                for lot, yuan in _by_lot(one, rows.get(one.passage.index)).items():
                    sums.setdefault(lot, yuan)
        if len(sums) > 1 and any(float(each) != own.value for each in sums.values()):
            told = " / ".join(f"{each:,.0f}" for each in sums.values())
            yield Caution(code, own.place, {"sums": told, "shown": f"{own.value:,.0f}"})


def _in_proof(text: str, label: re.Pattern[str]) -> dict[str, Decimal]:
    """Return the sums of lots in a proof: each behind words of its own, or all behind the same."""
    each = sums_by_lot(text, subject=label)
    named = label.search(text)
    return sums_by_lot(text[named.start() :]) if named and len(each) < 2 else each


def _by_lot(statement: Statement, row: str | None) -> dict[str, Decimal]:
    """Return the sums of lots in a statement; ``row`` is the lot its row of a table is of."""
    unit = head_unit(statement.label)
    if named := sums_by_lot(statement.value, unit):
        return named
    names = NAME.findall(row or statement.text) or [row or ""]
    lots = {key_of(name) for name in names} - {""}
    found = [one.yuan for one in amounts(statement.value, unit)]
    return {lots.pop(): found[0]} if found and len(lots) == 1 else {}


def _points(scoring: Sequence[ScoreItem]) -> Iterator[Caution]:
    if not scoring:
        return
    total = total_points(scoring)
    if total is None:
        missing = sum(item.points is None for item in scoring)
        yield Caution("points_missing", scoring[0].place, {"count": missing})
    elif (parts := full_parts(scoring)) > 1:
        values = {"total": f"{total:g}", "count": parts}
        yield Caution("points_in_parts", scoring[0].place, values)
    elif not parts:
        yield Caution("points_not_full", scoring[0].place, {"total": f"{total:g}"})


def _marks(legend: Legend) -> Iterator[Caution]:
    for first, second in contradictions(legend):
        yield Caution("legend_differs", second.place, {"mark": first.mark})
    for mark, place in legend.assumed.items():
        yield Caution("mark_assumed", place, {"mark": mark})
    for mark in limited(legend):
        yield Caution("mark_limited", mark.place, {"mark": mark.mark})
    for sentence, place in legend.unread:
        yield Caution("legend_unread", place, {"text": sentence[:_MAX_QUOTED]})
