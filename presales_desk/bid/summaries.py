"""Takes apart the summary that the national site puts above a notice, where its grid was lost.

There the names of the fields and their values follow each other without a sign between them:
``采购项目名称某市智慧校园品目货物采购单位某市教育局行政区域某市公告时间2026年3月1日``.
"""

from __future__ import annotations

import re
from itertools import pairwise

_FILE = r"(?:招标|采购|磋商|谈判|询价|竞争性磋商|竞争性谈判|资格预审)?文件"
_FIELD = re.compile(
    rf"(?P<label>采购项目名称|品目|采购单位(?:地址|联系方式)?|行政区域|公告时间|"
    rf"获取{_FILE}的?(?:时间|地点)|{_FILE}售价|"
    r"(?:投标|响应)文件(?:递交|开启)(?:的?截止)?(?:时间|地点)|开标时间|开标地点|"
    r"预算金额|联系人及联系方式|项目联系人|项目联系电话|代理机构(?:名称|地址|联系方式)|"
    r"首次公告日期|评审专家名单)\s*[：:]?\s*"
)
"""The fields of such a summary: ``采购单位``, ``获取招标文件时间``, ``代理机构名称``."""
_SURE = re.compile(r"行政区域.{0,40}公告时间|公告概要")
"""What only such a summary says."""
_FEWEST, _MAX_VALUE = 4, 120
_MAX_LINE = 4_000
_MOST_FIELDS = 40


def summary_fields(text: str) -> list[tuple[str, str]]:
    """Return the names and values of a summary in one line; none of any other line."""
    line = text[:_MAX_LINE]
    if not _SURE.search(line):
        return []
    hits = list(_FIELD.finditer(line))[:_MOST_FIELDS]
    if len({hit["label"] for hit in hits}) < _FEWEST:
        return []
    ends = [*(after.start() for _, after in pairwise(hits)), len(line)]
    values = (line[hit.end() : end].strip() for hit, end in zip(hits, ends, strict=True))
    named = ((hit["label"], value) for hit, value in zip(hits, values, strict=True))
    return [(label, value) for label, value in named if value and len(value) <= _MAX_VALUE]
