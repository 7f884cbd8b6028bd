"""Finds whether bidders may bid together, and whether they may subcontract parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from presales_desk.bid.facts.options import chosen
from presales_desk.bid.facts.permissions import allowed, needs_consent
from presales_desk.bid.facts.proof import proved

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

_CONSORTIUM = re.compile(
    r"[^。；;\n]{0,200}(?:不接受|不允许|接受|允许|支持|不得|拒绝|谢绝|禁止|"
    r"严禁)[^。；;\n]{0,12}联合"
    r"(?:体|投标|响应)?[^。；;\n]{0,20}|本(?:项目|次)[^。；;，\n]{0,6}非联合体[^。；;\n]{0,8}|联合(?:体|投标|响应)[^。；\n]{0,14}[:：]?\s*"
    r"(?:不接受|不允许|否(?!则)|接受|允许)"
)
"""``本项目不接受联合体投标``, ``联合体投标：不允许``."""
_SUBCONTRACT = re.compile(
    r"[^。；;\n]{0,200}(?:不允许|不得|不接受|不同意|允许|可以?|禁止|严禁)[^。；;\n]{0,16}"
    r"(?<!划)分包(?![件号组人商]|方(?!式|案)|单位|供应商|[^，,。；;\n]{0,12}的[，,])|"
    r"(?<!划)分包(?![件号组人商]|方(?!式|案)|单位|供应商)[^。；\n]{0,14}"
    r"(?:不允许|不得|否(?!则)|不接受|允许|禁止)"
)
"""``不得分包``, ``允许中标人将非主体部分分包``, ``分包：不允许``; no lot (``分包号``)."""
_OF_THIS = re.compile(
    r"本(?:项目|次|采购|招标|包|标段)[^。；]{0,16}(?:不?接受|不?允许|不得|可|拒绝|谢绝|禁止|严禁)"
)
_SENTENCE = re.compile(r"(?<=[。；;])")
_EXCEPT = re.compile(r"除[^，,。；;\n]{2,30}(?:以?外|之外)[，,]")
"""What is left out of a rule: ``除明确接受联合体的项目外，不接受联合体``."""
_CONDITION = re.compile(
    r"如|若|的[，,]|(?<![供响对相])应当?(?![答商标独])|(?<!不得)(?<!不允许)(?<!禁止)以联合体|"
    r"接受联合体投标的|大中型企业|小微企业|份额|扣除"
)
"""What is said only of bidders who are partners, or of nobody yet."""
_WITH_CONSENT = "未经同意不允许"
_IF = re.compile(r"对于|如|若")
_MAX_LABEL = 30
_LONG = 120
"""Letters of a sentence that is several, their line breaks lost; it counts from 本项目 on."""
_BEGINNING = 60
"""Letters of a sentence among which it says for whom it holds."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What may be allowed or not.

    Attributes:
        key: Of the fact.
        subject: What tenders call it.
        root: What every word for it begins with.
        sentence: Finds the words that allow or forbid it.
        yes, no: The values of the fact.

    """

    key: str
    subject: str
    root: str
    sentence: re.Pattern[str]
    yes: str
    no: str

    def fact(self, proof: Passage | Statement, said: str, text: str = "") -> Fact | None:
        """Return what ``said`` answers; None where it does not answer."""
        verdict = allowed(said, self.subject)
        if verdict is None:
            return None
        return proved(self.key, self.yes if verdict else self.no, proof, text)


_TOGETHER = _Asked("consortium", "联合体", "联合", _CONSORTIUM, "接受", "不接受")
_SHARED = _Asked("subcontracting", "分包", "分包", _SUBCONTRACT, "允许", "不允许")


def partner_facts(
    told: Sequence[Statement], body: Sequence[Passage], contract: Sequence[Passage]
) -> dict[str, Fact]:
    """Return whether consortia and subcontracting are allowed, by key, where a tender says it.

    Where only the ``contract`` speaks of it, parts may be passed on if the buyer agrees.
    """
    found = {
        "consortium": _answer(_TOGETHER, told, body),
        "subcontracting": _answer(_SHARED, told, body) or _with_consent([*body, *contract]),
    }
    return {key: one for key, one in found.items() if one is not None}


def _answer(asked: _Asked, told: Sequence[Statement], body: Sequence[Passage]) -> Fact | None:
    """Return what is said of this very tender, else what a label answers, else any sentence."""
    near = [one for one in body if asked.root in one.text]
    said = chain(_of_this_tender(asked, near), _labelled(asked, told), _mentioned(asked, near))
    return next(filter(None, said), None)


def _of_this_tender(asked: _Asked, body: Sequence[Passage]) -> Iterator[Fact | None]:
    for passage in body:
        for text in _SENTENCE.split(chosen(passage.text)):
            hit = asked.sentence.search(text) if asked.subject in text else None
            own = _OF_THIS.search(text)
            if hit and own and not _IF.search(hit[0]):
                said = hit[0] if len(hit[0]) <= _LONG else text[own.start() : hit.end()]
                yield asked.fact(passage, said, said.strip())


def _labelled(asked: _Asked, told: Sequence[Statement]) -> Iterator[Fact | None]:
    for one in told:
        if asked.subject in one.label and len(one.label) < _MAX_LABEL and one.is_near:
            yield asked.fact(one, one.value)


def _mentioned(asked: _Asked, body: Sequence[Passage]) -> Iterator[Fact | None]:
    for passage in body:
        for text in _SENTENCE.split(_EXCEPT.sub("", chosen(passage.text))):
            hit = asked.sentence.search(text)
            if hit and not _CONDITION.search(hit[0][:_BEGINNING]):
                yield asked.fact(passage, hit[0], hit[0])


def _with_consent(body: Sequence[Passage]) -> Fact | None:
    asks = (one for one in body if needs_consent(one.text))
    return next((proved("subcontracting", _WITH_CONSENT, one) for one in asks), None)
