"""Finds names in text: Latin ones with their borders, short Chinese ones with care."""

from __future__ import annotations

import re
from functools import lru_cache

_HAN = re.compile(r"[\u3400-\u9fff]")
_TAILS = re.compile(
    r"(?:股份)?有限(?:责任)?公司$|集团(?:股份)?(?:有限)?(?:责任)?(?:公司)?$|公司$|"
    r",?\s*\b(?:co\.?,?\s*ltd\.?|ltd\.?|limited|inc\.?|corp(?:oration)?\.?|gmbh|plc|llc|ag|s\.a\.|group)\s*$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_SHORTEST_HAN = 2
_SHORTEST_LATIN = 3
_LEFT_OF_SHORT = r"(?:(?<![\u3400-\u9fff])|(?<=[与和对比于由被如像及或向从给在是让请]))"
_RIGHT_OF_SHORT = (
    r"(?:(?![\u3400-\u9fff])"
    r"|(?=公司|集团|的|方案|产品|系统|平台|设备|报价|项目|等|与|和|及|也|已|曾|将|是|在))"
)
"""A name of two characters may be part of two other words: one of its sides must end there."""
_COMMON = frozenset(
    [
        "中国",
        "北京",
        "上海",
        "广州",
        "深圳",
        "天津",
        "重庆",
        "浙江",
        "江苏",
        "广东",
        "山东",
        "四川",
        "东方",
        "华为",
        "联合",
        "国际",
        "科技",
        "技术",
        "信息",
        "网络",
        "数据",
        "系统",
        "通信",
        "电子",
        "软件",
        "智能",
        "创新",
        "未来",
        "公安",
        "医院",
        "银行",
        "大学",
        "学院",
        "电信",
        "移动",
        "联通",
        "集团",
        "公司",
        "项目",
        "平台",
        "中心",
        "客户",
        "方案",
        "我们",
        "对手",
        "友商",
        "厂商",
        "供应商",
        "竞争",
        "甲方",
        "乙方",
        "丙方",
        "代理商",
        "集成商",
    ]
) - {"华为"}
_COMMON_LATIN = frozenset(
    [
        "the",
        "and",
        "our",
        "new",
        "data",
        "cloud",
        "group",
        "system",
        "systems",
        "company",
        "project",
        "network",
        "digital",
        "smart",
        "next",
        "open",
        "one",
        "first",
        "global",
        "world",
        "customer",
        "vendor",
        "rival",
        "competitor",
        "partner",
        "internal",
        "other",
    ]
)


def mentions(text: str, name: str) -> bool:
    """Tell whether ``text`` holds ``name`` as a name, in letters of either case."""
    return _pattern(name).search(text) is not None


def short_forms(name: str) -> tuple[str, ...]:
    """Return ``name`` and the shorter forms people write for it; none that is a common word."""
    whole = " ".join(name.split())
    plain = _BRACKETS.sub("", whole).strip()
    found = [whole, plain, *(inner[1:-1].strip() for inner in _BRACKETS.findall(whole))]
    cut = plain
    while cut and (shorter := _TAILS.sub("", cut).strip(" ,，")) != cut:
        cut = shorter
        found.append(cut)
    return tuple(dict.fromkeys(form for form in found if is_telling(form)))


def is_telling(name: str) -> bool:
    """Tell whether a name is long and rare enough to give somebody away."""
    folded = name.casefold()
    if _HAN.search(name):
        return len(name) >= _SHORTEST_HAN and name not in _COMMON
    letters = sum(letter.isalnum() for letter in name)
    return letters >= _SHORTEST_LATIN and folded not in _COMMON_LATIN and not name.isdecimal()


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """Return what finds a name: Latin letters at its ends end there, spaces may be any."""
    words = r"\s*".join(map(re.escape, name.split()))
    if len(name) == _SHORTEST_HAN and _HAN.match(name):
        return re.compile(f"{_LEFT_OF_SHORT}{words}|{words}{_RIGHT_OF_SHORT}")
    before = r"(?<![A-Za-z0-9])" if name[:1].isascii() and name[:1].isalnum() else ""
    after = r"(?![A-Za-z0-9])" if name[-1:].isascii() and name[-1:].isalnum() else ""
    return re.compile(f"{before}{words}{after}", re.IGNORECASE)
