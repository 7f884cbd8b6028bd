"""What a person should look at: contradictions, leftovers of other tenders, parts nobody read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.differences import differing_terms
from presales_desk.bid.facts import named, sums, values
from presales_desk.bid.facts.questions import counted_back
from presales_desk.bid.facts.sums_of_lots import is_printed
from presales_desk.bid.legend.reader import Legend, contradictions, limited
from presales_desk.bid.money import amounts
from presales_desk.bid.parts import SAMPLES, Part
from presales_desk.bid.scoring.sums import full_parts, total_points

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.facts.sums_of_lots import LotSums
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact, Place, ScoreItem

POINTS = frozenset({"points_missing", "points_in_parts", "points_not_full"})
"""Codes of what may be wrong with the points of a scoring table."""
_NUMBER_LABEL = re.compile(r"^(?:采购|招标)?项目编号$|^招标编号$|^项目编号/包号$")
_OTHER_DEADLINE = re.compile(
    r"^原|澄清|提问|提出|提疑|疑问|问题|异议|质疑|答疑|询问|咨询|获取|领取|购买|下载|发售|"
    r"报名|登记|"
    r"保证金|保函|样品|样本|演示|踏勘|预审|确认|解密|备案|公示|考察"
)
"""Words of a label that set an end to something else than to bidding, or that no longer holds."""
_DEADLINE_LABEL = re.compile(r"(?:投标|响应|递交|提交)[^。；]{0,12}截止(?:时间|日期|期)?$|投标截止")
_DEADLINE_CELL = re.compile(
    r"(?:投标|响应|应答|报价|递交|提交)[^。；]{0,12}截止(?:时间|日期|期)?(?:[及和与、/][^。；]{0,12})?$"
)
"""What names the end of bidding, also with the place: ``投标截止时间和投标文件递交地点``."""
_OF_A_LOT = re.compile(
    r"\s*[-—_/.（(第包标]\s*[第包段标]{0,3}\s*\d{1,2}\s*(?:包|标段|标包|号)?\s*[)）]?"
    r"|\s*[（(]?\s*(?:第?[一二三四五]次|重新?招标|重招)?\s*[)）]?|号"
)
"""What the number of a lot or another round adds to that of its project: ``-01``, ``（二次）``."""
_STATED_TOTAL = re.compile(r"total.*(?:points|score|marks)", re.IGNORECASE)
_USUAL_TOTAL = 1000
"""What schemes come to that are not out of a hundred."""
_TOLD_TOTAL = re.compile(r"\b(?:total|maximum|out of|possible|available|scale)\b", re.IGNORECASE)
_NUMBERS = re.compile(r"\d[\d,]*(?:\.\d+)?")
"""``a maximum of 1,100 points``."""
_BETWEEN_ROWS = "；"
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_WHOLE_REQUEST = 30
"""Passages from which on a file is a whole request, which must tell when bids are due."""
_OF_REQUEST = ("project_name", "project_no")
_OF_ROWS = ("budget_cny", "max_price_cny")
"""Facts that may be the sum of a table's rows; their proof holds each row."""
_A_YEAR = re.compile(r"\s*(?:（[^（）]{0,12}）)?\s*[/／每]\s*年")
_HEAD_A_YEAR = re.compile(r"元\s*[/／]\s*年|每年|一年")
"""What tells that a sum is paid every year: behind it, or in the head above it."""
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
    lots: Sequence[LotSums],
    passages: Sequence[Passage],
) -> list[Caution]:
    """Return the warnings of one file; ``said`` is what it states, ``lots`` what each costs."""
    known = {fact.key: fact for fact in facts}
    return [
        *_other_numbers(said, known),
        *_deadlines(said, known, passages),
        *_counted_back(known),
        *_prices(said, known),
        *_differences(said, known),
        *_per_year(said, known),
        *_sums_of_lots(lots),
        *_added_up(passages, known, {one.fact.key for one in lots}),
        *_points(scoring, said, passages),
        *_marks(legend),
    ]


def _other_numbers(said: Sequence[Statement], known: dict[str, Fact]) -> Iterator[Caution]:
    """Yield forms and headers that carry another project's number.

    A tender may have two numbers, which its notice tells under labels of their own.
    """
    own = known.get("project_no")
    if own is None:
        return
    stated = [(named.number(one) or "", one) for one in said if _NUMBER_LABEL.search(one.label)]
    labels = {one.label for number, one in stated if _is_same(number, str(own.value))}
    known_too = {
        number
        for number, one in stated
        if one.passage.part is Part.NOTICE and one.label not in labels
    }
    told = {"", *known_too}
    for number, statement in stated:
        if number not in told and not _is_same(number, str(own.value)):
            told.add(number)
            values_told = {"found": number, "own": str(own.value)}
            yield Caution("other_number", statement.passage.place, values_told)


def _is_same(number: str, own: str) -> bool:
    """Tell a project's own number also from that of one of its lots, which goes on behind it."""
    shorter, longer = sorted((number, own), key=len)
    added = longer.removeprefix(shorter)
    return _bare(number) == _bare(own) or bool(_OF_A_LOT.fullmatch(added))


def _bare(number: str) -> str:
    return re.sub(r"[\s\-—_/（）()\[\]【】]", "", number).upper()


def _deadlines(
    said: Sequence[Statement], known: dict[str, Fact], passages: Sequence[Passage]
) -> Iterator[Caution]:
    own = known.get("bid_deadline")
    if own is None:
        elsewhere = list(_deadline_elsewhere(said))
        is_request = len(passages) >= _WHOLE_REQUEST and not known.keys().isdisjoint(_OF_REQUEST)
        yield from elsewhere or ([Caution("deadline_missing")] if is_request else [])
        return
    opening = known.get("opening_time")
    if opening is not None and _is_odd(opening, own):
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


def _is_odd(opening: Fact, deadline: Fact) -> bool:
    """Tell an opening at another time than the deadline; by Chinese law both are the same.

    Elsewhere bids are opened when the deadline is over: half an hour later, or on the next day.
    """
    if "T" not in str(opening.value) or opening.value == deadline.value:
        return False
    is_chinese = _CHINESE.search(f"{opening.text}{deadline.text}") is not None
    return is_chinese or str(opening.value) < str(deadline.value)


def _deadline_elsewhere(said: Sequence[Statement]) -> Iterator[Caution]:
    """Yield that the deadline is in another file: no bid can be planned without it."""
    for one in said:
        is_deadline = one.is_near and _DEADLINE_CELL.match(one.label)
        if is_deadline and one.passage.part not in SAMPLES and values.ELSEWHERE.match(one.value):
            pointer = " ".join(one.value.split())[:_MAX_QUOTED]
            yield Caution("deadline_elsewhere", one.passage.place, {"text": pointer})
            return


def _counted_back(known: dict[str, Fact]) -> Iterator[Caution]:
    """Yield that the end of questions was counted: its day stands nowhere in the tender."""
    end = known.get("clarification_deadline")
    if end is not None and (days := counted_back(end)):
        yield Caution("questions_counted", end.place, {"found": str(end.value), "count": days})


def _differences(said: Sequence[Statement], known: Mapping[str, Fact]) -> Iterator[Caution]:
    for code, found, own, place in differing_terms(said, known):
        yield Caution(code, place, {"found": found, "own": own})


def _prices(said: Sequence[Statement], known: dict[str, Fact]) -> Iterator[Caution]:
    budget = known.get("budget_cny") or known.get("budget")
    ceiling = known.get("max_price_cny") or known.get("max_price")
    if budget is None or ceiling is None or _is_yearly(budget, said) != _is_yearly(ceiling, said):
        return  # one of a year and one of several do not compare
    if ceiling.value > budget.value:
        yield Caution("ceiling_above_budget", ceiling.place)


def _per_year(said: Sequence[Statement], known: Mapping[str, Fact]) -> Iterator[Caution]:
    """Yield sums that the tender gives for a year: the contract may run for several."""
    told = [known[key] for key in _OF_ROWS if key in known]
    yearly = {one.value: one for one in told if _is_yearly(one, said)}
    for value, one in yearly.items():
        yield Caution("sum_per_year", one.place, {"shown": f"{value:,.0f}"})


def _is_yearly(own: Fact, said: Sequence[Statement]) -> bool:
    same = (one for one in amounts(own.text, "") if one.yuan == own.value)
    if any(_A_YEAR.match(own.text, one.end) for one in same):
        return True
    beside = (one for one in said if one.passage.place == own.place)
    return any(_HEAD_A_YEAR.search(one.label) and sums.yuan(one) == own.value for one in beside)


def _sums_of_lots(lots: Sequence[LotSums]) -> Iterator[Caution]:
    """Yield all sums where lots have their own; the facts leave out a total nobody printed."""
    for one in lots:
        if one.is_added:
            yield Caution(f"{one.code}_alone", one.fact.place, {"sums": one.told})
        else:
            values = {"sums": one.told, "shown": f"{one.fact.value:,.0f}"}
            yield Caution(one.code, one.fact.place, values)


def _added_up(
    passages: Sequence[Passage], known: Mapping[str, Fact], by_lot: AbstractSet[str]
) -> Iterator[Caution]:
    """Yield sums of the rows of a table that the tender prints no total of."""
    for key in _OF_ROWS:
        own = known.get(key)
        if own is None or key in by_lot or _BETWEEN_ROWS not in own.text:
            continue
        if not is_printed(own.value, passages):
            yield Caution("sum_of_rows", own.place, {"shown": f"{own.value:,.2f}"})


def _points(
    scoring: Sequence[ScoreItem], said: Sequence[Statement], passages: Sequence[Passage]
) -> Iterator[Caution]:
    if not scoring:
        return
    total = total_points(scoring)
    if total is None:
        missing = sum(item.points is None for item in scoring)
        yield Caution("points_missing", scoring[0].place, {"count": missing})
    elif (parts := full_parts(scoring)) > 1:
        values = {"total": f"{total:g}", "count": parts}
        yield Caution("points_in_parts", scoring[0].place, values)
    elif not parts and not _is_stated(total, said, passages):
        yield Caution("points_not_full", scoring[0].place, {"total": f"{total:g}"})


def _is_stated(total: float, said: Sequence[Statement], passages: Sequence[Passage]) -> bool:
    """Tell whether an English request says itself that its items come to this total."""
    stated = [one.value.strip(" .") for one in said if _STATED_TOTAL.match(one.label)]
    if total == _USUAL_TOTAL or f"{total:g}" in (value.replace(",", "") for value in stated):
        return True
    told = (one.text for one in passages if _TOLD_TOTAL.search(one.text))
    shown = {f"{total:g}", f"{total:,g}"}
    return any(shown.intersection(_NUMBERS.findall(text)) for text in told)


def _marks(legend: Legend) -> Iterator[Caution]:
    for first, second in contradictions(legend):
        yield Caution("legend_differs", second.place, {"mark": first.mark})
    for mark, place in legend.assumed.items():
        yield Caution("mark_assumed", place, {"mark": mark})
    for mark in limited(legend):
        yield Caution("mark_limited", mark.place, {"mark": mark.mark})
    for sentence, place in legend.unread:
        yield Caution("legend_unread", place, {"text": sentence[:_MAX_QUOTED]})
