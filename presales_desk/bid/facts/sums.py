"""What labels say of money: the budget, the ceiling, the bonds."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.facts.lots import LEAST_SUM, NAME, sums_by_lot, total_of_lots
from presales_desk.bid.money import amounts, head_unit

if TYPE_CHECKING:
    from presales_desk.bid.statements import Statement

_TOTAL = re.compile(
    r"总价[^\d]{0,12}|(?:合计|总计|共计?)[^\d，,。；]{0,6}?"
    r"(?=[\d,.]+\s*[亿万]?元|[¥￥]|[零壹贰叁肆伍陆柒捌玖一二三四五六七八九拾佰仟十百千万]{2,}元)"
)
"""What stands before the sum of all, where parts or years have their own."""
_LIMIT = re.compile(r"\n\s*注\s*[：:\d]|不得?超过|最高不")
"""What follows speaks of how much could be asked, not of how much is."""
_CAP = re.compile(
    r"不得?(?:超过|[高多大]于)[^，,。；;]{0,30}[%％][，,]?\s*"
    r"(?=(?:即|具体|本项目|计|数额|金额)[^。；\d]{0,12}\d)"
)
"""The most that may be asked, before what is asked: ``不超过预算金额的2%，即人民币30000元``."""
_CEILING = re.compile(r"(?:最高)?(?:投标)?(?:限价|控制价|拦标价)(?=[^，。；\n\d]{0,10}\d)")
_NONE = re.compile(
    r"不收取|^\s*免(?:除)?\s*[。；]?\s*$|无需|不需要?|不要求|免收|免缴|免交|不缴纳|不提交|不适用|"
    r"不设|^\s*[无/／]\s*$|^\s*无[。；，（]|取消|不须|承诺代替|^\s*零元"
)
"""That none is asked for: ``不收取``, ``本项目无需缴纳``, ``/``."""
_SUMS = re.compile(r"\s*\d{4,}(?:\.\d+)?\s*(?:[，,；;、/]\s*\d{4,}(?:\.\d+)?\s*)+")
"""The sums of several lots, one behind the other, without separators of thousands."""
STEP = re.compile(r"元\s*(?:）|\))?\s*(?:的?部分|以下|以上)|≤\s*\d")
"""A step of a tariff, as fees of agencies have them: ``100万元的部分``, ``P≤100万元``."""
_HAS_NONE = re.compile(r"\s*(?:无|不设(?:置|定)?|没有|[/／])\s*(?:最高限价)?\s*(?:[。；，,;（(]|$)")
"""That no ceiling is set, though a sum stands behind: ``无。采购预算50万元``."""
_SHARE = re.compile(
    r"(?:年度|签约|中标|成交)?(?:合同|中标|成交|订单|标包|采购|结算|协议)"
    r"[^，。；、\s（()）\d]{0,6}?(?:[（(][^（）()]{0,12}[)）])?的?\s*"
    r"(?:\d+(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十\d]{1,3})"
)
"""A share of what the contract is worth."""
_PERCENT = re.compile(
    r"[^。；，,\n：:]{0,24}?(?:\d+(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十\d]{1,3})"
    r"(?:[^。；，,\n]{0,12})?"
)
"""A share of whatever is named before it: ``成交金额的5%``."""
_PER_UNIT = re.compile(r"单价|折扣|下浮|费率")
"""Labels of what is no sum for the whole."""
_BARE_SUM = re.compile(r"[\s:：-]*[\d,，.\s]{5,}")
"""Figures alone, which count in yuan."""
_SPACE = re.compile(r"(?<=\d)\s+(?=\d{2,})")
_STROKE = re.compile(r"(?:数额|金额)?[：:]?\s*[/／]")
_NO = re.compile(r"\s*(?:否|不)")
_BEGINNING, _ANSWER = 20, 60
"""Letters that tell of what a sum is, and whether one is asked for at all."""


def yuan(statement: Statement) -> float | None:
    """Return a sum in yuan; None when none is said, or none above zero."""
    if _PER_UNIT.search(statement.label):
        return None
    unit = head_unit(statement.label)
    if (lots := total_of_lots(statement.value, unit)) is not None:
        return lots
    whole = _TOTAL.search(statement.value)
    value = NAME.sub(" ", statement.value[whole.end() :] if whole else statement.value)
    if unit is None and _BARE_SUM.fullmatch(value):
        unit = ""
    if "单价" in value[:_BEGINNING]:
        return None
    if unit is not None and (sums := _SUMS.fullmatch(value)):
        return float(sum(one.yuan for one in amounts(sums[0].replace("，", ";"), unit)))
    found = amounts(_SPACE.sub("", value), unit)
    return next((float(one.yuan) for one in found if one.yuan >= LEAST_SUM), None)


def budget(statement: Statement) -> float | None:
    """Return a budget in yuan; a ceiling named behind it is another sum."""
    if STEP.search(statement.value[:_BEGINNING]):
        return None
    before = _CEILING.split(statement.value)[0]
    if not before or NAME.search(before):
        return yuan(statement)
    return yuan(replace(statement, value=before))


def ceiling(statement: Statement) -> float | None:
    """Return a ceiling in yuan; a budget named before it is another sum."""
    lots = sums_by_lot(statement.value, head_unit(statement.label), _CEILING)
    if len(lots) > 1:
        return float(sum(lots.values()))
    if _HAS_NONE.match(statement.value):
        return None
    parts = _CEILING.split(statement.value, maxsplit=1)
    return yuan(replace(statement, value=parts[-1] if len(parts) > 1 else statement.value))


def bond(statement: Statement) -> float | None:
    """Return a bid bond in yuan; zero when none is asked for."""
    head = statement.value.strip()[:_ANSWER]
    if _is_denied(statement) or _NONE.search(head) or _STROKE.match(head):
        return 0.0
    value = NAME.sub(" ", _LIMIT.split(_CAP.sub("", statement.value[:400]))[0])
    found = amounts(value, head_unit(statement.label))
    sums = [float(one.yuan) for one in found if one.yuan >= LEAST_SUM or one.yuan == 0]
    return sums[0] if sums else None


def guarantee(statement: Statement) -> str | None:
    """Return a performance bond: what share, how much, or that there is none."""
    value = statement.value
    if hit := _SHARE.search(value) or _PERCENT.search(value):
        return hit[0].strip()
    if _is_denied(statement) or _NONE.search(value[:_ANSWER]):
        return "不收取"
    found = amounts(value[:200])
    return value[found[0].start : found[0].end] if found else None


def _is_denied(statement: Statement) -> bool:
    """Tell the answer no to a question such as ``是否收取投标保证金``."""
    return "是否" in statement.label and bool(_NO.match(statement.value))
