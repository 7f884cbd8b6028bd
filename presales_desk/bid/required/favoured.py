"""Finds the papers that only firms favoured by law, consortia and agents hand in.

Rules on policy ask for them far from any list (``应提供《中小企业声明函》，否则不享受价格扣除``);
each is told once, as not asked of every bidder. Proofs for prisons and for saving energy are left
out: the same passages on them stand in every tender, whatever it buys.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage


@dataclass(frozen=True, slots=True)
class _Kind:
    """A paper of some bidders: how a sentence names it, and what says that none is asked."""

    named: re.Pattern[str]
    spared: re.Pattern[str] | None = None


_ASKS = r"(?<![未不无])(?:提供|提交|出具|递交|附有?|填写|签订|签署|具有)[^。；]{0,48}?"
_OF_AGENTS = (
    r"(?:代理商|经销商|贸易商|非[^，。；]{0,6}(?:制造|生产)(?:商|厂[家商]))"
    r"[^。；]{0,12}的?[，,]?[^，。；]{0,12}"
)
_KINDS = (
    _Kind(re.compile(_ASKS + r"(?P<name>中小(?:微)?企业声明函)")),
    _Kind(re.compile(_ASKS + r"(?P<name>残疾人福利性单位声明函)")),
    _Kind(
        re.compile(_ASKS + r"(?P<name>联合体(?:投标)?(?:共同投标)?协议书?|共同投标协议书?)"),
        re.compile(
            r"(?:不接受|不允许|不得)[^，。；]{0,6}联合体|联合体[^，。；]{0,6}(?:不接受|不允许)"
        ),
    ),
    _Kind(
        re.compile(_ASKS + r"(?P<name>分包(?:意向)?协议书?)"),
        re.compile(
            r"(?:不接受|不允许|不得|不可|禁止)[^，。；]{0,8}分包|分包[^，。；]{0,6}(?:不接受|不允许)"
        ),
    ),
    _Kind(
        re.compile(
            _OF_AGENTS
            + _ASKS
            + r"(?P<name>(?:制造商|生产(?:商|厂[家商])|厂家|原厂)(?:出具)?的?"
            + r"[^，。；]{0,6}授权(?:委托)?[书函])"
        )
    ),
)
_NOT_IN_BID = re.compile(
    r"无[需须]|不[需须用]|不适用|中标(?:人|后|供应商)|成交(?:人|后|供应商)|质疑|投诉"
)
_SENTENCE = re.compile(r"(?<=[。；;])|\n")
_PARTS = (Part.NOTICE, Part.INSTRUCTIONS, Part.EVALUATION, Part.OTHER)
_MOST = 40


def papers_of_some(
    passages: Sequence[Passage], known: Sequence[RequiredDocument]
) -> Iterator[RequiredDocument]:
    """Yield such papers that no known document is, in the order of their kinds."""
    body = [one for one in passages if one.part in _PARTS]
    for kind in _KINDS:
        if any(kind.named.search(f"提供{one.name}") for one in known):
            continue
        if kind.spared and any(kind.spared.search(one.text) for one in body):
            continue
        if (found := next(_found(kind, body), None)) is not None:
            yield found


def _found(kind: _Kind, body: Sequence[Passage]) -> Iterator[RequiredDocument]:
    for passage in body:
        for sentence in islice(_SENTENCE.split(passage.text), _MOST):
            hit = None if _NOT_IN_BID.search(sentence) else kind.named.search(sentence)
            if hit is not None:
                name = hit["name"]
                yield RequiredDocument(number="", name=name, required=False, place=passage.place)
