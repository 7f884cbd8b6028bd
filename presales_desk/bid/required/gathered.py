"""Finds the papers that an item of a list names in brackets behind what holds them all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.required.joined import papers_in
from presales_desk.bid.required.tables import Listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GATHERED = re.compile(
    r"(?:资格|资信|资质|证明|证件)[^，。；（）()]{0,8}(?:材料|资料|文件|证件)\s*"
    r"[（(](?:包括|包含|含|如|提供)?[：:]?(?P<inside>[^（）()]{4,160})[)）]"
)
"""``资格证明文件（营业执照、资质证书等复印件）``; but not ``（格式自拟）``."""
_COUNTED = re.compile(
    r"(?:资格|资信|资质|证明|证件)[^，。；（）()：:]{0,8}(?:材料|资料|文件|证件)\s*"
    r"[：:](?P<inside>\s*(?:[（(]\s*[1一]\s*[)）]|①|1\s*[、.．)）])[^。]{4,200})"
)
"""``资格证明文件：（1）营业执照；（2）审计报告``."""
_BESIDES = re.compile(
    r"[，,；]\s*(?:并|且|同时|须|需|应|后)*附[上有]?(?:(?:不少于|至少)?[\d一二两三]{1,2}[份个项]的?)?"
    r"(?P<inside>[^，。；（）()]{2,40})"
)
"""``同型号用户名单，并附不少于2份合同复印件``."""
_CONTRACTS = re.compile(r"[^，。；、]{0,8}合同(?:复印件|扫描件)")
"""What elsewhere may be no paper of its own: ``合同复印件``."""
_ANY = re.compile(r"(?:相关|有关|相应|各[类种项]|其[他它])")
"""Words that name no paper of their own: ``相关资质证书``."""


def with_inside(items: Iterable[Listed]) -> Iterator[Listed]:
    """Yield the items of a list, and behind one that gathers papers each that it names."""
    for item in items:
        yield item
        found = (one.search(item.text) for one in (_GATHERED, _COUNTED, _BESIDES))
        gathered = next(filter(None, found), None)
        inside = gathered["inside"] if gathered else ""
        names = [inside] if _CONTRACTS.fullmatch(inside) else papers_in(inside)
        yield from (Listed("", name, item.passage) for name in names if not _ANY.match(name))
