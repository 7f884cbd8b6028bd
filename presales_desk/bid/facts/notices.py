"""Finds what the title of a notice and the name that signs it tell, where nothing else does."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.facts.proof import proved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_TITLE = re.compile(
    r"(?:关于)?(?P<name>.{4,60}?)的?(?:国内|国际|公开|竞争性|邀请|院内|网上|电子|线上)*"
    r"(?P<how>(?:招标|采购|磋商|谈判|询[价比]|比[选价]|遴选|竞价|征集)(?:采购)?)的?"
    r"(?:公告|通知书?|邀请[书函]?)(?:[（(][^（）()]{1,16}[)）])?"
)
"""``关于某市智慧校园项目的公开招标公告``, ``某某楼监理服务比选公告``."""
_TITLED = re.compile(
    r"(?:招标|采购|磋商|谈判|询[价比]|比[选价]|遴选|竞价|征集)[\u4e00-\u9fff]{0,4}"
    r"(?:公告|通知书?|邀请[书函]?|文件)(?:[（(][^（）()]{1,16}[)）])?$"
)
_LATER = re.compile(r"更正|变更|结果|中标|成交|候选|终止|废标|流标|澄清|公示|意向|失败|延期|补遗")
"""Words of notices that follow a tender, or that of another one."""
_FIRST = 6
"""Lines among which the title of a notice stands."""
_AGENCY = re.compile(r"招标|招投标|咨询|代理|项目管理|工程管理")
"""What companies carry in their names that buy for others."""
_BODY = re.compile(
    r"(?P<name>(?!我|本)[\u4e00-\u9fff（）()]{2,36}"
    r"(?:公司|集团|局|院|学校|大学|中学|小学|委员会|政府|银行|中心|办公室|馆|所|站))"
    r"(?:[\u4e00-\u9fff]{2,8}[部科处办室])?"
)
"""A body, and the office of it that buys."""
_OFFICE = re.compile(
    r"(?P<name>[\u4e00-\u9fff（）()]{2,30}(?:大学|学院|学校|医院|公司|集团|银行|局))"
    r"(?:招标|采购|招采|招投标)[\u4e00-\u9fff]{0,8}(?:中心|办公室|部|处|科)"
)
"""The office by which a body buys for itself: ``某某大学招标与采购中心``."""
_OF_TITLE = re.compile(
    r"(?:关于)?(?P<name>(?!我|本)[\u4e00-\u9fff（）()]{3,30}?"
    r"(?:有限公司|有限责任公司|银行|集团|大学|学院|医院|保健院|学校|委员会|(?<!邮)局|研究院|研究所))"
    r"(?:关于)?(?=20\d\d\s*[年-]|院内|自行)"
)
"""How a title begins with who buys: ``某市妇幼保健院院内采购公告``, ``某银行股份有限公司2026年``.
"""
_PLAIN_TITLE = re.compile(
    r"(?:国内|国际|公开|竞争性|邀请)*(?:招标|采购|磋商|谈判|询[价比]|比选)(?:公告|文件|邀请书?)"
)
"""A title that names no project."""
_DAY = re.compile(r"(?:20\d\d|二[〇○零O]..)\s*[年.-]\s*\w{1,3}\s*(?:月|[月.-]\s*\w{1,3}\s*日?)")
"""``2026年3月12日``, and the month of a cover: ``二〇二六年三月``."""


def titled(passages: Sequence[Passage], name: re.Pattern[str]) -> Fact | None:
    """Return the project that the title of a notice names; ``name`` is what one looks like."""
    for passage, below in pairwise(passages[: _FIRST + 1]):
        text = passage.text.strip()
        if passage.block.cells or _LATER.search(text):
            continue
        if _PLAIN_TITLE.fullmatch(below.text.strip()) and name.fullmatch(text):
            return proved("project_name", text, passage)
        hit = _TITLE.fullmatch(text)
        if hit is None:
            continue
        bought = f"{hit['name']}采购" if "采购" in hit["how"] else ""
        if found := next(filter(name.fullmatch, (hit["name"], bought)), None):
            return proved("project_name", found, passage)
    return None


def buyer_in_title(passages: Sequence[Passage]) -> Fact | None:
    """Return the buyer with which the title of a notice begins; no agency."""
    for passage in passages[:_FIRST]:
        text = passage.text.strip()
        hit = _OF_TITLE.match(text)
        is_title = not passage.block.cells and _TITLED.search(text) is not None
        if hit and is_title and not _AGENCY.search(hit["name"]):
            return proved("purchaser", hit["name"], passage)
    return None


def signed(body: Sequence[Passage]) -> dict[str, Fact]:
    """Return the agency or the buyer that signs: its name stands alone above the day.

    An agency may also stand above the title of what it issues, and a public buyer on the cover.
    """
    for above, below in pairwise(body):
        body_named = _BODY.fullmatch(above.text.strip())
        is_day = bool(_DAY.fullmatch(below.text.strip()))
        if not body_named or not (is_day or _PLAIN_TITLE.fullmatch(below.text.strip())):
            continue
        text = body_named["name"]
        if own := _OFFICE.fullmatch(above.text.strip()):
            return {"purchaser": proved("purchaser", own["name"], above)}
        if _AGENCY.search(text):
            return {"agency": proved("agency", text, above)} | _buyer_above(body, above)
        is_cover = is_day or (above.index < _FIRST and not text.endswith("公司"))
        if is_cover and not any("代理" in one.text and text in one.text for one in body):
            return {"purchaser": proved("purchaser", text, above)}
    return {}


def _buyer_above(body: Sequence[Passage], agency: Passage) -> dict[str, Fact]:
    """Return the buyer whose name stands on the line above that of its agency, as on covers."""
    above = next((one for one in body if one.index == agency.index - 1), None)
    named = _BODY.fullmatch(above.text.strip()) if above is not None else None
    if above is None or named is None or _AGENCY.search(named["name"]):
        return {}
    return {"purchaser": proved("purchaser", named["name"], above)}
