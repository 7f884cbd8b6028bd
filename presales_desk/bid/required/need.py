"""Tells the papers of a bid that only some bidders hand in."""

from __future__ import annotations

import re
from itertools import islice

_OPTIONAL = re.compile(
    r"如果?有|若有|如适用|如需|可选|如涉及|适用时|非必须|自愿|如是|若适用|视情况|若需|如为|"
    r"根据(?:需要|实际情况)提供|有利于投标|"
    r"(?:非[^，。；（）]{1,12}|时[可则]?)(?:不|无)[需须用必]|不适用|"
    r"(?:可以?|则)不(?:需|用|必)?提[供交]|"
    r"[（(](?:如|若|仅)[^（）()，；]{0,16}(?:时|的|适用|参加|投标|分包)(?:提[供交]|填写)?[)）]|"
    r"[（(](?:如|若)[^（）()，；]{0,16}(?:为|是|属于?|涉及|采用|委托|接受|"
    r"组成)[^（）()，；]{0,12}[)）]|"
    r"[（(](?:仅|只)?适用于(?!所有|全部|各|[^（）()]*(?:法定代表人|代理人))[^（）()]{2,24}[)）]"
)
"""``（如有）``, ``（仅联合体投标时提供）``, ``（适用于代理商）``."""
_SPARED = re.compile(
    r"(?:无[需须]|不(?:需要?|须|必|用|再?要求)|(?<![避难以])免(?:于|予|除)?)[其再]?"
    r"(?:提[供交]|递交|出具|附)(?:(?:相关|有关|证明|任何)*(?:[资材]料|文件))?"
    r"(?P<what>[^，。；：（）()]{0,60})"
)
"""What nobody needs: ``无需提供审计报告``, ``不要求提供授权书``, ``免于提交资料``; where it
names nothing, what is said before it is meant."""
_OF_PART = re.compile(r"(?<=[、和及])[^、，。；（）()]{2,12}[（(](?:如|若)有[)）](?=等|和|及|、)")
"""One of several papers in an item, which alone is handed in where there is one."""
_OF_SOME = re.compile(
    r"(?<!非)联合体.{0,6}协议|联合(?:投标|响应)?协议|监狱企业|残疾人福利|分包意向"
)
"""Papers of consortia and of firms that the law favours: no other bidder can hand them in."""
_MOST = 12
"""Places of a text that are looked at."""


def is_of_some(text: str, name: str) -> bool:
    """Tell a paper that is not asked of every bidder.

    Args:
        text: All that is said of the paper.
        name: What it is called.

    """
    is_optional = _OPTIONAL.search(_OF_PART.sub("", text)) or _OF_SOME.search(name)
    return bool(is_optional) or is_spared(text, name)


def is_spared(text: str, name: str) -> bool:
    """Tell a paper that the text says nobody needs; it may say so of another one.

    A sentence names no paper by it; one that a list or a form names stays, as not required.
    """
    spared = [hit["what"] for hit in islice(_SPARED.finditer(text), _MOST)]
    return any(name in what or not what.strip() for what in spared) or (
        bool(spared) and name not in text
    )
