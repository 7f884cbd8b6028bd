"""Figures that a clause demands (``≥ 32GB``, 不少于 30 类), and how what we have compares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.quantities import BETWEEN, COUNT, NUMBER, UNIT, Span, span_of
from presales_desk.records.enums import Deviation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LEAST = (
    r"≥|≧|>=|大于等于|不低于|不少于|不小于|不短于|至少|最低|最小|不得低于|不得少于|不得小于"
    r"|at least|(?:no|not) (?:less|fewer|lower) than|minimum(?: of)?"
)
_MORE = r">|＞|大于|高于|多于|超过|(?:more|greater|higher) than|exceeding"
_MOST = (
    r"≤|≦|<=|小于等于|不高于|不超过|不大于|不多于|不长于|至多|最多|最大|不得超过|不得高于|不得大于"
    r"|at most|(?:no|not) (?:more|greater|higher|longer) than|(?:not )?to exceed|not exceed(?:ing)?"
    r"|maximum(?: of)?|within"
)
_LESS = r"<|＜|小于|低于|少于|短于|(?:less|fewer|lower|shorter) than|under"
_BEHIND = {
    "least": r"\s*(?:及其?以上|或以上|以上|or (?:more|above|higher|better))",
    "most": r"\s*(?:及其?以下|或以下|以下|以内|之内|or (?:less|below|lower|fewer))",
}


def _amount(group: int) -> str:
    """Return the pattern of a number with its unit; the groups of a pattern need own names."""
    return rf"(?P<number{group}>{NUMBER})\s*(?P<unit{group}>{UNIT})?"


_DEMAND = re.compile(
    rf"(?:(?P<least>{_LEAST})|(?P<most>{_MOST})|(?P<more>{_MORE})|(?P<less>{_LESS}))"
    rf"\s*[:：为]?\s*{_amount(1)}"
    rf"|(?P<low>{NUMBER})\s*(?P<first>{UNIT})?{BETWEEN}{_amount(2)}"
    rf"|{_amount(3)}(?:(?P<up>{_BEHIND['least']})|(?P<down>{_BEHIND['most']}))",
    re.IGNORECASE,
)
"""``≥32GB``, ``不少于30类``, ``-10℃~55℃``, ``30日以内``, ``at least 3 years``."""
_STOP = re.compile(r"[，,；;。！!？?\n]|(?<![\d])\.\s|、")
_WORD = re.compile(r"[^\W\d_]")
_DENIED = re.compile(r"\b(?:not|never)\b|不得|不能|不可|不应", re.IGNORECASE)
"""Turns a comparison round: what must *not* take more than an hour takes an hour at most."""


@dataclass(frozen=True, slots=True)
class Demand:
    """A figure that a clause demands.

    Attributes:
        text: As printed, such as ``≥32GB``; ``not more than 30 s`` where the *not* stands apart.
        before, after: The words around it, which say what is measured.
        span: What is demanded.
        excluded: Whether the bound itself is not enough, as with ``>``.

    """

    text: str
    before: str
    after: str
    span: Span
    excluded: bool = False


def demands_of(text: str) -> list[Demand]:
    """Return the figures that a clause demands, in their order.

    A figure without a comparison, as in ``配置 2 颗处理器``, is none: nobody can tell whether more
    of it is better.
    """
    return list(_demands(text))


def deviation_from(demand: Demand, offered: Span) -> Deviation | None:
    """Return how ``offered`` compares; None when the two measure different things.

    What is better than asked for is a positive deviation: more than the least, less than the
    most, more on both sides of a range.
    """
    wanted = demand.span
    if wanted.dimension != offered.dimension:
        return None
    if wanted.is_closed:
        return _over_range(wanted, offered)
    is_least = wanted.low.is_finite()
    gap = offered.high - wanted.low if is_least else wanted.high - offered.low
    if gap < 0 or (gap == 0 and demand.excluded):
        return Deviation.NEGATIVE
    return Deviation.POSITIVE if gap > 0 else Deviation.NONE


def worst(deviations: Iterable[Deviation]) -> Deviation:
    """Return what an answer with several figures comes to: one that falls short decides it."""
    found = set(deviations)
    order = (Deviation.NEGATIVE, Deviation.POSITIVE, Deviation.NONE)
    return next(each for each in order if each in found)


def _demands(text: str) -> Iterator[Demand]:
    found = [match for match in _DEMAND.finditer(text) if _demands_something(match)]
    for place, match in enumerate(found):
        start = found[place - 1].end() if place else 0
        end = found[place + 1].start() if place + 1 < len(found) else len(text)
        before = _last_part(text[start : match.start()])
        denial = _DENIED.search(before)
        is_denied = denial is not None
        yield Demand(
            text=_told(match, denial),
            before=before,
            after=_STOP.split(text[match.end() : end], maxsplit=1)[0],
            span=_span(match, is_denied=is_denied),
            excluded=bool(match["more"] or match["less"]) and not is_denied,
        )


def _told(match: re.Match[str], denial: re.Match[str] | None) -> str:
    """Return a figure as it is printed, with what turns its comparison round."""
    if denial is None or not (match["more"] or match["less"]):
        return match[0].strip()
    between = " " if denial[0].isascii() else ""
    return f"{denial[0]}{between}{match[0].strip()}"


def _demands_something(match: re.Match[str]) -> bool:
    """Tell years and numbers of clauses (``3.2-3.4``) from ranges that are measured."""
    return not match["low"] or _span(match, is_denied=False).dimension not in (COUNT, "months")


def _last_part(text: str) -> str:
    """Return the last part between marks that says anything."""
    parts = [part for part in _STOP.split(text) if _WORD.search(part)]
    return parts[-1] if parts else ""


def _span(match: re.Match[str], *, is_denied: bool) -> Span:
    if match["low"]:
        return span_of(match["low"], match["number2"], match["unit2"] or match["first"])
    number, unit = match["number1"] or match["number3"], match["unit1"] or match["unit3"]
    is_least = match["least"] or match["up"] or match["less" if is_denied else "more"]
    return span_of(number, None, unit) if is_least else span_of(None, number, unit)


def _over_range(wanted: Span, offered: Span) -> Deviation:
    """Return how a figure or a range compares with a range that has to be covered."""
    if offered.low == offered.high:
        inside = wanted.low <= offered.low <= wanted.high
        return Deviation.NONE if inside else Deviation.NEGATIVE
    if offered.low > wanted.low or offered.high < wanted.high:
        return Deviation.NEGATIVE
    same = offered.low == wanted.low and offered.high == wanted.high
    return Deviation.NONE if same else Deviation.POSITIVE
