"""Picks what matters out of a tender's contract: when money comes, and what failing costs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import without_number
from presales_desk.bid.parts import Part
from presales_desk.bid.tender import Term, Topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_TOPICS = {
    Topic.PAYMENT: r"付款|支付|结算|预付款|价款|payments?\b|invoic",
    Topic.DELIVERY: r"交付(?:时间|日期|期限?|地点|使用)|交货|工期|履行期限|服务期|合同期限|有效期|"
    r"供货期|deliver|time for completion|contract period|commencement",
    Topic.ACCEPTANCE: r"验收|acceptance|inspections? and tests?",
    Topic.WARRANTY: r"质保|保修|质量保证|售后|维保|warrant|defects? liability",
    Topic.SECURITY: r"履约(?:保证金|担保|保函)|质量保证金|performance (?:security|bond|guarantee)",
    Topic.LIABILITY: r"违约|罚则|赔偿|逾期|liquidated damages|liabilit|indemni|penalt",
    Topic.RIGHTS: r"知识产权|著作权|专利|所有权|intellectual property|ownership|copyright",
    Topic.CONFIDENTIALITY: r"保密|confidential",
    Topic.CHANGES: r"变更|价格调整|调价|variation|change orders?|price adjustment",
    Topic.TERMINATION: r"解除|终止|terminat",
    Topic.DISPUTES: r"争议|仲裁|诉讼|disputes?\b|arbitrat|governing law",
}
"""What a clause is about, by the words of its label or of the heading above it."""
_PATTERNS = {topic: re.compile(words, re.IGNORECASE) for topic, words in _TOPICS.items()}
_LABEL = re.compile(r"^\s*(?P<label>[^，。；：:,.;]{2,40})")
_SAYS = re.compile(
    r"\d|[一二三四五六七八九十百]\s*(?:日|天|个?月|年|次|%)|百分之|不得|应当?|有权|承担|负责|归|"
    r"\b(?:shall|must|will|may|within|per cent)\b",
    re.IGNORECASE,
)
"""What a clause that settles something says; the rest are names and blanks."""
_FIGURE = re.compile(
    r"\d\s*(?:%|％|‰|万?元|个?工作日|日|天|个?月|年|小时|days?|weeks?|months?|years?|hours?)|"
    r"[一二三四五六七八九十百]\s*(?:个?工作日|日内|天|个月|年)|百分之|per cent|percent",
    re.IGNORECASE,
)
"""A share, a sum or a time; the last digit tells it."""
_BLANK = re.compile(r"_{2,}|＿{2,}|…{2,}|\.{4,}|[（(]\s*[）)]|【\s*】")
"""Where the parties of the contract still fill something in."""
_ASIDE = re.compile(r"廉[洁政]|贿赂|行贿|农民工|anti-?(?:bribery|corruption)", re.IGNORECASE)
"""What every contract says beside its own matter."""
_LEAST, _MOST = 12, 3
"""Letters of a clause that settles something; clauses of one topic."""
_MAX_TEXT = 1_000


def read_terms(passages: Sequence[Passage]) -> list[Term]:
    """Return the clauses that settle most for each topic, in reading order.

    Those with a figure come first: a day, a share, a sum. Where the contract leaves all blank, or
    the tender has none, there are no terms.
    """
    found: dict[Topic, list[Passage]] = {}
    for topic, passage in _settling(passages):
        found.setdefault(topic, []).append(passage)
    terms = [
        Term(topic=topic, text=one.text.strip()[:_MAX_TEXT], place=one.place)
        for topic, told in found.items()
        for one in sorted(told, key=_has_no_figure)[:_MOST]
    ]
    return sorted(terms, key=lambda term: term.place.block)


def _settling(passages: Sequence[Passage]) -> Iterator[tuple[Topic, Passage]]:
    """Yield the clauses of the contract that settle something, each with its topic."""
    seen: set[str] = set()
    for passage in passages:
        is_clause = passage.part is Part.CONTRACT and not passage.is_heading
        text = without_number(passage.text)
        if not is_clause or text in seen or not _settles(text):
            continue
        seen.add(text)
        topic = _topic(passage, text)
        if topic is not None:
            yield topic, passage


def _settles(text: str) -> bool:
    """Tell a whole clause from a name, a blank, and the head of a list."""
    is_whole = len(text) >= _LEAST and not text.endswith(("：", ":"))
    is_own = not (_BLANK.search(text) or _ASIDE.search(text))
    return is_whole and is_own and bool(_SAYS.search(text))


def _topic(passage: Passage, text: str) -> Topic | None:
    """Return what a clause is about: as its own label says, else the heading above it."""
    label = _LABEL.match(text)
    above = passage.path[-1] if len(passage.path) > 1 else ""
    return _named_in(label["label"] if label else "") or _named_in(above)


def _named_in(words: str) -> Topic | None:
    """Return the topic that is named first."""
    hits = ((pattern.search(words), topic) for topic, pattern in _PATTERNS.items())
    named = [(hit.start(), topic) for hit, topic in hits if hit is not None]
    return min(named)[1] if named else None


def _has_no_figure(passage: Passage) -> bool:
    return _FIGURE.search(passage.text) is None
