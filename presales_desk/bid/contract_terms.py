"""Picks what matters out of a tender's contract: when money comes, and what failing costs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.english.term_sections import term_sections
from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.parts import Part
from presales_desk.bid.tender import Term, Topic

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_TOPICS = {
    Topic.PAYMENT: r"付款|支付|付清|[先后再各]付\s*\d|结算|预付款|价款|"
    r"(?:交货|验收|质保|进度)款|payments?\b|invoic",
    Topic.DELIVERY: r"交付(?:时间|日期|期限?|地点|使用)|交货(?![款前])|工期|履行期限|服务期|"
    r"合同期限|有效期|供货期|deliver|time for completion|contract period|commencement",
    Topic.ACCEPTANCE: r"验收(?!款)|acceptance|inspections? and tests?",
    Topic.WARRANTY: r"质保(?!款)|保修|质量保证|售后|维保|warrant|defects? liability",
    Topic.SECURITY: r"履约(?:保证金|担保|保函)|质量保证金|performance (?:security|bond|guarantee)",
    Topic.LIABILITY: r"违约|罚则|赔偿|逾期|迟延(?:交货|付款|履行)|延[迟期误]交货|"
    r"liquidated damages?|liabilit|indemni|penalt|insuranc|\bbreach|service credits?",
    Topic.RIGHTS: r"知识产权|著作权|专利|所有权|intellectual property|ownership|copyright",
    Topic.CONFIDENTIALITY: r"保密|confidential",
    Topic.CHANGES: r"变更|价格调整|调价|variation|change orders?|price adjustment",
    Topic.TERMINATION: r"解除|终止|terminat",
    Topic.DISPUTES: r"争议|仲裁|诉讼|disputes?\b|arbitrat|governing law",
}
"""What a clause is about, by the words of its label or of the heading above it."""
_PATTERNS = {topic: re.compile(words, re.IGNORECASE) for topic, words in _TOPICS.items()}
_LABEL = re.compile(r"^\s*(?:(?:[IVX]{1,5}|[A-Z])\.\s+)*(?P<label>[^，。；：:,.;]{2,40})")
_SAYS = re.compile(
    r"\d|[一二三四五六七八九十百]\s*(?:日|天|个?月|年|次|%)|百分之|不得|(?<![供响])应当?|有权|承担|负责|归|"
    r"按[月季年]|每[月季年]|法院|仲裁委|"
    r"\b(?:shall|must|will|may|within|per cent|agrees?)\b",
    re.IGNORECASE,
)
"""What a clause that settles something says; the rest are names and blanks."""
_FIGURE = re.compile(
    r"\d\s*(?:%|％|‰|万?元|个?工作日|日|天|个?月|年|小时|days?|weeks?|months?|years?|hours?)|"
    r"[一二三四五六七八九十百]\s*(?:个?工作日|日内|天|个月|年)|百分之|per cent|percent",
    re.IGNORECASE,
)
"""A share, a sum or a time; the last digit tells it."""
_BLANK = re.compile(r"^\s*[□☐]|_{2,}|＿{2,}|…{2,}|\.{4,}|[（(]\s*[）)]|【\s*】")
"""Where the parties of the contract still fill something in, or have not chosen."""
_ASIDE = re.compile(r"廉[洁政]|贿赂|行贿|农民工|anti-?(?:bribery|corruption)", re.IGNORECASE)
"""What every contract says beside its own matter."""
_NO_FAULT = re.compile(r"不可抗力|force majeure", re.IGNORECASE)
"""What frees both sides, and settles none of the topics whatever it names."""
_PENALTY = re.compile(r"^[^，。；：]{2,8}：[^。]*(?:违约金|滞纳金)")
"""What a clause costs that its label does not tell: ``检验：……按货款的30%支付违约金``."""
_ADJUSTED = re.compile(
    r"价[格款]?[^，。；]{0,6}[按随][^，。；]{0,20}(?:公式|指数|比例|行情)[^，。；]{0,6}调整"
)
"""A price that follows a market: ``铜价按以下公式调整``."""
_FIRST = re.compile(
    r"^\s*(?:除[^，。；：:]{1,24}外|[^，。；：:为是]{0,24}?(?:(?<!售)后(?![续期的])|之日起))[，,]?\s*"
)
"""What must come first, or is left out: ``验收合格后，``, ``收到发票之日起``, ``除……外，``."""
_TITLE = re.compile(r"[^，。；：:,;.\d%％_＿]{2,20}$")
"""An article's title behind its number: ``第五条 付款方式``; an English one may be any sentence."""
_CLAUSE = re.compile(
    r"^(?:GCC?|SCC?|PCC?|CC|COC|(?:Sub-?)?Clause|Article)\s?\d[\d.]*(?:\s?\([a-z]{1,4}\)){0,3}"
    r"\s*[|:–-]\s*",
    re.IGNORECASE,
)
"""The clause that special conditions change, in a cell before them: ``GCC 27.1 | ``."""
_SENTENCE = re.compile(r"(?<=[a-z]\.)\s+(?=[A-Z])")
_LEAST, _MOST = 12, 3
"""Letters of a clause that settles something; clauses of one topic."""
_LEAST_BELOW = 5
"""Letters of a clause below a title that says what it is about: ``质保期3年。``"""
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


@dataclass(frozen=True, slots=True)
class _Head:
    """The title of the article that lines stand below; ``kind`` is that of its number."""

    words: str = ""
    kind: str = ""

    @property
    def is_topic(self) -> bool:
        """Tell a title that says what its article settles, or that it settles nothing."""
        return _named_in(self.words) is not None or bool(_NO_FAULT.search(self.words))


def _settling(passages: Sequence[Passage]) -> Iterator[tuple[Topic, Passage]]:
    """Yield the clauses of the contract that settle something, each with its topic."""
    seen: set[str] = set()
    head = _Head()
    sections = term_sections(passages)
    for passage in passages:
        title = sections.get(passage.index)
        if title is not None and passage.text not in seen and _settles(passage.text, _Head(title)):
            seen.add(passage.text)
            told = _SENTENCE.split(without_number(passage.text))
            topics = (_topic(one, _Head(title)) for one in told)
            named = _named_in(title) or next(filter(None, topics), None)
            yield from ((topic, passage) for topic in (named,) if topic is not None)
        if passage.part is not Part.CONTRACT or passage.is_heading:
            head = _Head(passage.text if len(passage.path) > 1 else "")
            continue
        text = _CLAUSE.sub("", without_number(passage.text))
        if (title := _title(passage)) is not None:
            head = title
            continue
        if head.kind and number_of(passage.text)[1] == head.kind:
            head = _Head()  # the next article, whose title and text are one line
        if text in seen or not _settles(text, head):
            continue
        seen.add(text)
        topic = _topic(text, head)
        if topic is not None:
            yield topic, passage


def _title(passage: Passage) -> _Head | None:
    """Return the title of an article that no style marks as a heading: ``第五条 付款方式``."""
    _, kind = number_of(passage.text)
    words = without_number(passage.text)
    is_title = bool(kind) and not passage.block.cells and bool(_TITLE.match(words))
    return _Head(words, kind) if is_title else None


def _settles(text: str, head: _Head) -> bool:
    """Tell a whole clause from a name, a blank, and the head of a list."""
    is_told = bool(head.kind) and head.is_topic
    is_whole = len(text) >= (_LEAST_BELOW if is_told else _LEAST)
    is_own = not (text.endswith(("：", ":")) or _BLANK.search(text) or _ASIDE.search(text))
    return is_whole and is_own and bool(_SAYS.search(text))


def _topic(text: str, head: _Head) -> Topic | None:
    """Return what a clause is about: as its own label says, else the heading above it.

    What a label only says must come first tells it last of all.
    """
    whole, own = _LABEL.match(text), _LABEL.match(_FIRST.sub("", text))
    words = own["label"] if own else ""
    if _NO_FAULT.search(head.words) or _NO_FAULT.search(words):
        return None
    if _ADJUSTED.search(text):
        return Topic.CHANGES
    named = _named_in(words) or _named_in(head.words)
    named = named or _named_in(whole["label"] if whole else "")
    return named or (Topic.LIABILITY if _PENALTY.search(text) else None)


def _named_in(words: str) -> Topic | None:
    """Return the topic that is named first."""
    hits = ((pattern.search(words), topic) for topic, pattern in _PATTERNS.items())
    named = [(hit.start(), topic) for hit, topic in hits if hit is not None]
    return min(named)[1] if named else None


def _has_no_figure(passage: Passage) -> bool:
    return _FIGURE.search(passage.text) is None
