"""Finds the papers that prove what is offered: reports, certificates and screenshots.

Requirements and criteria ask for them in passing (``（提供具有CMA标识的检测报告）``), far from the
list of what a bid consists of; a bid without them loses its points, or is thrown out.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.asked import is_later
from presales_desk.bid.required.names import handed_in, same
from presales_desk.bid.required.need import is_of_some
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_KINDS = tuple(
    map(
        re.compile,
        (
            r"检[测验]报告",
            r"软件著作权|软著",
            r"(?:功能|界面|系统|平台|目录|页面|演示)[^，。；]{0,8}截[图屏]|^(?:\S{0,4}的)?截[图屏]$",
            r"认证(?:证书|$)|体系[^，。；]{0,6}证书",
            r"无(?:违法)?犯罪",
            r"(?:股东|股权|出资)[^，。；]{0,6}(?:信息|关系|结构|截图)",
        ),
    )
)
"""What such papers are; the first place that asks for a kind tells them all."""
_CERTIFIED = re.compile(
    r"(?:(?:具有|具备|持有|取得|获得|通过)(?P<held>[^，。；：（）|]{2,40}?)|"
    r"、(?P<more>[^，。；：（）、|]{2,24}?)|"
    r"^\s*\d[.、．](?P<item>[^，。；：（）、|具持取获通]{2,24}?))(?P<what>认证证书|体系认证)"
    r"(?=[，。；（）、\s]|的?(?:每|得|加|计)|$)"
)
"""What a criterion counts: ``具有ISO9001、ISO27001认证证书，每项2分``."""
_BESIDES = re.compile(
    r"(?:以及|及|和|与|、)(?P<name>(?:(?!提供)[^，。；：（）、及和与]){2,30}(?:截[图屏]|检[测验]报告|认证证书))"
    r"(?=[，。；（）：、\s]|$)"
)
"""What is handed in besides another paper: ``提供声明及股东信息截图``."""
_LEADS = re.compile(r"^(?:(?:合法|有效|有关|相关|相应)的?|\d个(?:及?以上)?的?|\s)+")
_UNNAMED = re.compile(r"(?:认证)?证书(?:复印件|扫描件)?")
_NOT_HERE = re.compile(
    r"每[半一]?[年季月周]|[一二两三四]年[^，。；]{0,8}次|定期|[若如](?:属|为|有|是)|属于|的[，,]须"
)
"""What is handed over later, or by some: ``一年清洗两次``, ``若属于``."""
_SENTENCE = re.compile(r"(?<=[。；;])|\n")
_ASKING = (Part.REQUIREMENTS, Part.EVALUATION)
_MOST = 12
_MAX_NAME = 40


def papers_of_merits(
    passages: Sequence[Passage], known: Sequence[RequiredDocument]
) -> Iterator[RequiredDocument]:
    """Yield the papers of kinds that no known document is, one of each kind, in reading order."""
    kinds = {kind for one in known for kind in _kinds(one.name)}
    for passage in passages:
        if passage.part not in _ASKING:
            continue
        found = {
            same(name): (name, sentence)
            for sentence in _SENTENCE.split(passage.text)
            if not (is_later(sentence) or _NOT_HERE.search(sentence))
            for name in _named(sentence)
            if _kinds(name) - kinds and len(name) <= _MAX_NAME
        }
        yield from (_paper(*one, passage) for one in found.values())
        kinds.update(kind for name, _ in found.values() for kind in _kinds(name))


def _named(sentence: str) -> list[str]:
    certified = islice(_CERTIFIED.finditer(sentence), _MOST)
    held = [f"{hit['held'] or hit['more'] or hit['item']}{hit['what']}" for hit in certified]
    handed = handed_in(sentence)
    beside = islice(_BESIDES.finditer(sentence), _MOST) if handed else ()
    more = [hit["name"] for hit in beside if not any(hit["name"] in one for one in held)]
    names = [_LEADS.sub("", name) for name in (*handed, *more, *held)]
    return [name for name in names if not _UNNAMED.fullmatch(name)]


def _kinds(name: str) -> set[int]:
    return {number for number, one in enumerate(_KINDS) if one.search(name)}


def _paper(name: str, said: str, passage: Passage) -> RequiredDocument:
    is_required = False if is_of_some(said, name) else None
    return RequiredDocument(number="", name=name, required=is_required, place=passage.place)
