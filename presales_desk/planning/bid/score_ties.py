"""Which clauses a scoring item gives points for, by numbers, marks, headings and words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from presales_desk.method.keys import Element
from presales_desk.planning.bid.answers import bare_requirement, in_force
from presales_desk.planning.bid.sides import element_of
from presales_desk.planning.kinship import tellings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.records.tender import TenderClause, TenderScore

_LEAST_SHARED = 3
"""Telling words that a clause and an item share."""
_LEAST_SHARE = 0.35
"""Of the telling words of the shorter one of both."""
_LOSS = re.compile(
    r"(?:扣|减|deduct(?:s|ed)?|minus|lose[s]?)\s*(\d+(?:\.\d+)?)\s*(?:分|points?)", re.IGNORECASE
)
_NUMBER = r"(?<![\d.]){}(?!\d|\.\d|\s*分|\s*points?)"
_NUMBERED = re.compile(
    r"^\s*(?:(?:section|sec|part|chapter)\b\.?|第\s*[一二三四五六七八九十\d]+\s*[章节部分]+)?"
    r"[\s\d.、:：（）()一二三四五六七八九十–—-]*",
    re.IGNORECASE,
)
"""What a heading begins with before its title."""
_REACH = 40
"""Characters behind a mark within which its loss is told."""


class Reason(StrEnum):
    """Why a clause belongs to a scoring item, the surest first."""

    NUMBER = "number"
    MARK = "mark"
    HEADING = "heading"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class ScoreTie:
    """A clause that an item seems to give points for.

    Attributes:
        points: What the item takes off for it; None when it does not say.

    """

    clause: TenderClause
    score: TenderScore
    reason: Reason
    points: float | None = None


@dataclass(frozen=True, slots=True)
class _Item:
    """A scoring item, with what it says and the telling words of that."""

    score: TenderScore
    said: str
    words: set[str]


def score_ties(
    clauses: Iterable[TenderClause], scores: Iterable[TenderScore]
) -> tuple[ScoreTie, ...]:
    """Return what belongs together, by clause; each clause has the ties of the surest reason.

    An item names clauses by their number, by their mark (``▲ 每负偏离一项扣 2 分``), is called as
    the heading above them, as where a section is asked for each criterion, or speaks of the same.
    """
    items = [_item(score) for score in scores]
    return tuple(tie for clause in in_force(clauses) for tie in _ties(clause, items))


def _ties(clause: TenderClause, items: Sequence[_Item]) -> Iterator[ScoreTie]:
    for find in (_by_number, _by_mark, _by_heading, _by_words):
        found = list(find(clause, items))
        if found:
            yield from found
            return


def _by_number(clause: TenderClause, items: Sequence[_Item]) -> Iterator[ScoreTie]:
    number = clause.number.strip(" 、.．()（）")
    if "." not in number:
        return  # a lone figure stands in any text
    pattern = re.compile(_NUMBER.format(re.escape(number)))
    for item in items:
        if number in item.said and pattern.search(item.said):
            yield ScoreTie(clause, item.score, Reason.NUMBER)


def _by_mark(clause: TenderClause, items: Sequence[_Item]) -> Iterator[ScoreTie]:
    if len(clause.mark) != 1:
        return  # words that are a mark, such as "shall", stand in any text
    for item in items:
        place = item.said.find(clause.mark)
        if place >= 0:
            loss = _LOSS.search(item.said, place, place + _REACH)
            yield ScoreTie(clause, item.score, Reason.MARK, float(loss[1]) if loss else None)


def _by_heading(clause: TenderClause, items: Sequence[_Item]) -> Iterator[ScoreTie]:
    titles = {_NUMBERED.sub("", part).strip().casefold() for part in clause.part.split(" / ")}
    for item in items:
        if item.score.name.strip().casefold() in titles:
            yield ScoreTie(clause, item.score, Reason.HEADING)


def _by_words(clause: TenderClause, items: Sequence[_Item]) -> Iterator[ScoreTie]:
    """Yield the item that shares most with a clause, if it shares enough; prices are reckoned."""
    own = tellings(bare_requirement(clause))
    told = [item for item in items if element_of(item.score) is not Element.PRICE]
    best = max(told, key=lambda item: len(own & item.words), default=None)
    if best is None:
        return
    least = max(_LEAST_SHARED, _LEAST_SHARE * min(len(own), len(best.words)))
    if len(own & best.words) >= least:
        yield ScoreTie(clause, best.score, Reason.WORDS)


def _item(score: TenderScore) -> _Item:
    said = f"{score.name}\n{score.criteria}"
    return _Item(score, said, tellings(said))
