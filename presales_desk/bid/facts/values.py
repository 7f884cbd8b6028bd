"""Turns what is said into values: names, sums, times, days, yes or no."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.facts.lots import NAME, sums_by_lot, total_of_lots
from presales_desk.bid.money import amounts, chinese_number, head_unit

if TYPE_CHECKING:
    from presales_desk.bid.statements import Statement

_ELSEWHERE = re.compile(
    r"^(?:符合|满足)(?:第.{1,3}章|招标|采购|本)|^[（(]?\s*(?:详?见|详情见|按照?|同|参见|具体(?:详)?见|以)[^，。]{0,40}(?:公告|邀请|须知|前附表|需求|章|约定|规定|合同|附件|要求|文件|为准|前附表规定)"
)
_NOTHING = re.compile(r"^[\s/／\\_—-]*$|^[_＿\s]+$")
_NAME_END = re.compile(
    r"[\s，,。；;（(]*(?:地\s*址|联\s*系|电\s*话|邮\s*编|传\s*真|以下简称|名\s*称[：:]|（盖章|\(盖章|盖单位|[（(]公章|授权代表)|[。；;\n]|[，,](?!.*公司)"
)
_BODY = re.compile(r"(?:公司|局|委员会|医院|学校|中心|大学|政府|银行|处|厅|院)$")
_PROJECT = re.compile(r"项目|服务|采购|工程|系统|设备|建设|平台|维护|租赁")
_LENGTH = re.compile(r"[\d一二三四五六七八九十两壹贰叁]\s*(?:[）)])?\s*个?(?:年|月|天|日)")
_NEXT_LABEL = re.compile(
    r"(?:项目|采购|招标)(?:名称|编号|人|单位|方式|内容|代理|文件|公告|$)|包号|标段|日期|预算"
)
_PAYS = re.compile(r"付|结算|转账|返还|退还|[%％]")
_SCORED = re.compile(r"每(?:增加|延长|多)|[得加]\s*\d+(?:\.\d+)?\s*分")
_MAX_WORDS = 400
_CLAUSE_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2}){2,}\s*")
_NEXT_ITEM = re.compile(
    r"(?:(?<=[。；;])|\s)\s*\d{1,2}(?:\.\d{1,2}){0,2}\s*[、.．]?\s*(?!\d)"
    r"(?=[\u4e00-\u9fff、]{2,24}[：:])(?![^：:]{0,12}(?:期|时间|年限|阶段)[：:])"
)
"""The next numbered item, where the line break before it was lost."""
_NUMBER = re.compile(
    r"[\[【〔（(]?[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff\-—_/.（）()\[\]【】〔〕#]*"
)
_GLUED = re.compile(r"(?:(?<=号)|(?<=[A-Za-z0-9）)\]】〕])(?!号))[\u4e00-\u9fff]{2,10}[：:]")
"""The next label, where the line break before it was lost."""
_TOTAL = re.compile(r"总价[^\d]{0,12}|(?:合计|总计|共计?)[^\d，,。；]{0,6}(?=[\d,.]+\s*[亿万]?元)")
"""What stands before the sum of all, where parts or years have their own."""
_NUMBER_BEHIND = re.compile(
    r"[（(，,；;\s]\s*(?:[^（）()：:\s]{0,6}编号)?\s*[：:]?\s*([A-Za-z0-9][A-Za-z0-9\-—_/.\[\]〔〕]{5,})[）)]?\s*$"
)
"""A number behind the name of the project that one label tells both of."""
_LIMIT = re.compile(r"\n\s*注\s*[：:\d]|不得?超过|最高不")
"""What follows speaks of how much could be asked, not of how much is."""
_CEILING = re.compile(r"(?:最高)?(?:投标)?(?:限价|控制价|拦标价)(?=[^，。；\n\d]{0,10}\d)")
_NONE = re.compile(
    r"不收取|^\s*免(?:除)?\s*[。；]?\s*$|无需|不需要?|不要求|免收|免缴|免交|不缴纳|不提交|不适用|不设|^\s*[无/／]\s*$|^\s*无[。；，（]|取消|不须|承诺代替"
)
_SUMS = re.compile(r"\s*\d{4,}(?:\.\d+)?\s*(?:[，,；;、/]\s*\d{4,}(?:\.\d+)?\s*)+")
"""The sums of several lots, one behind the other, without separators of thousands."""
_DAYS = re.compile(
    r"(?P<digits>\d{2,3})\s*[）)]?\s*(?:个)?\s*(?:日历|公历|自然)?\s*(?:天|日(?!期))|(?P<words>[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]{1,5})\s*(?:[（(]\s*(?P<inside>\d{2,3})\s*(?:日历)?[天日]?\s*[)）])?\s*(?:个)?(?:日历)?(?:天|日)"
)
_SHARE = re.compile(
    r"(?:年度|签约|中标|成交)?(?:合同|中标|成交|订单|标包|采购|结算|协议)[^，。；、\s（()）\d]{0,6}?"
    r"(?:[（(][^（）()]{0,12}[)）])?的?\s*(?:\d+(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十\d]{1,3})"
)
"""A share of what the contract is worth."""
_PERCENT = re.compile(
    r"[^。；，,\n：:]{0,24}?(?:\d+(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十\d]{1,3})"
    r"(?:[^。；，,\n]{0,12})?"
)


def plain_text(statement: Statement) -> str | None:
    """Return what is said in words; None when it only points elsewhere or says nothing."""
    value = " ".join(statement.value.split())
    if not value or _ELSEWHERE.match(value) or _NOTHING.match(value) or "[合同" in value:
        return None
    return value[:_MAX_WORDS]


def period(statement: Statement) -> str | None:
    """Return a period in words; None when no length of time is said."""
    value = _NEXT_ITEM.split(" ".join(statement.value.split())[:_MAX_WORDS])[0].strip()
    is_other = value.startswith("指") or _SCORED.search(value)
    return value if _LENGTH.search(value) and not is_other else None


def term(statement: Statement) -> str | None:
    """Return how long a contract runs; None where the tender left the numbers blank."""
    value = plain_text(statement)
    if not value or re.search(r"^指|第[\d.]+款", value):
        return None  # a definition, or a pointer to another clause
    value = _NEXT_ITEM.split(_CLAUSE_NUMBER.sub("", value))[0].strip()
    return value if _LENGTH.search(value) or re.search(r"签订|验收|20\d\d|之日", value) else None


def terms(statement: Statement) -> str | None:
    """Return terms of payment; None when they say nothing of paying."""
    paying = [line for line in statement.value.split("\n") if _PAYS.search(line)]
    value = plain_text(replace(statement, value="\n".join(paying)))
    if not value or len(value) < 4 or re.match(r"除[^，。；]{0,12}另有约定外", value):
        return None  # general conditions, which the special ones fill
    return value


def name(statement: Statement) -> str | None:
    """Return the name of a body or project."""
    value = re.sub(
        r"^(?:\s*名\s*称|招标人名称|采购人名称)\s*[：:]?\s*", "", statement.value.strip()
    )
    end = _NAME_END.search(value)
    value = (value[: end.start()] if end else value).strip(" 　：:；;_")
    if re.search(r"[\u4e00-\u9fff] [\u4e00-\u9fff]", value) and len(value) < 12:
        return None  # a part of the name was lost
    if (
        not 4 <= len(value) <= 90
        or _ELSEWHERE.match(value)
        or re.search(
            r"[。？]|^[（(]|xx|XX|《|所述|[:：]|第.{1,3}条|\*\*|^.{2,4}单位$|共和国$", value
        )
    ):
        return None
    return re.sub(r"\s*\n\s*", "", value)


def project(statement: Statement) -> str | None:
    """Return the name of a project; the name of a body is none."""
    if "编号" in statement.label:
        statement = replace(statement, value=_NUMBER_BEHIND.sub("", statement.value))
    value = name(statement)
    if value is None or (_BODY.search(value) and not _PROJECT.search(value)):
        return None
    return value


def number(statement: Statement) -> str | None:
    """Return the number of a project."""
    if "名称" in statement.label:
        hit = _NUMBER_BEHIND.search(statement.value)
        return hit[1] if hit else None
    value = re.sub(r"\s*[:：]\s*", "", _GLUED.split(statement.value.strip()[:80])[0])
    hit = _NUMBER.match(value)
    if hit is None or not re.search(r"\d{3,}", hit[0]) or len(hit[0]) < 5:
        return None
    return _NEXT_LABEL.split(up_to_stray_bracket(hit[0]))[0].rstrip("（(-—/.") or None


def up_to_stray_bracket(text: str) -> str:
    """Return a text up to a bracket that closes one opened before the text."""
    depth = 0
    for position, letter in enumerate(text):
        depth += (letter in "（([【〔") - (letter in "）)]】〕")
        if depth < 0:
            return text[:position]
    return text


def yuan(statement: Statement) -> float | None:
    """Return a sum in yuan; None when none is said, or none above zero."""
    if re.search(r"单价|折扣|下浮|费率", statement.label):
        return None
    unit = head_unit(statement.label)
    if (lots := total_of_lots(statement.value, unit)) is not None:
        return lots
    whole = _TOTAL.search(statement.value)
    value = NAME.sub(" ", statement.value[whole.end() :] if whole else statement.value)
    if unit is None and re.fullmatch(r"[\s:：-]*[\d,，.\s]{5,}", value):
        unit = ""
    if re.search(r"单价", value[:20]):
        return None
    if unit is not None and (sums := _SUMS.fullmatch(value)):
        return float(sum(one.yuan for one in amounts(sums[0].replace("，", ";"), unit)))
    found = amounts(re.sub(r"(?<=\d)\s+(?=\d{2,})", "", value), unit)
    return next((float(one.yuan) for one in found if one.yuan >= 100), None)


def budget(statement: Statement) -> float | None:
    """Return a budget in yuan; a ceiling named behind it is another sum."""
    before = _CEILING.split(statement.value)[0]
    if not before or NAME.search(before):
        return yuan(statement)
    return yuan(replace(statement, value=before))


def ceiling(statement: Statement) -> float | None:
    """Return a ceiling in yuan; a budget named before it is another sum."""
    lots = sums_by_lot(statement.value, head_unit(statement.label), _CEILING)
    if len(lots) > 1:
        return float(sum(lots.values()))
    parts = _CEILING.split(statement.value, maxsplit=1)
    return yuan(replace(statement, value=parts[-1] if len(parts) > 1 else statement.value))


def bond(statement: Statement) -> float | None:
    """Return a bid bond in yuan; zero when none is asked for."""
    head = statement.value.strip()[:60]
    if (
        _is_denied(statement)
        or _NONE.search(head)
        or re.match(r"^(?:数额|金额)?[：:]?\s*[/／]", head)
    ):
        return 0.0
    value = NAME.sub(" ", _LIMIT.split(statement.value[:400])[0])
    found = amounts(value, head_unit(statement.label))
    sums = [float(one.yuan) for one in found if one.yuan >= 100 or one.yuan == 0]
    return sums[0] if sums else None


def _is_denied(statement: Statement) -> bool:
    """Tell the answer no to a question such as ``是否收取投标保证金``."""
    return "是否" in statement.label and bool(re.match(r"\s*(?:否|不)", statement.value))


def guarantee(statement: Statement) -> str | None:
    """Return a performance bond: what share, how much, or that there is none."""
    value = statement.value
    if hit := _SHARE.search(value) or _PERCENT.search(value):
        return hit[0].strip()
    if _is_denied(statement) or _NONE.search(value[:60]):
        return "不收取"
    found = amounts(value[:200])
    return value[found[0].start : found[0].end] if found else None


def days(statement: Statement) -> int | None:
    """Return a period in days, 30 to 400."""
    if (bare := re.fullmatch(r"\s*(\d{2,3})\s*[。；]?\s*", statement.value)) and re.search(
        r"[天日]", statement.label
    ):
        return int(bare[1])
    for hit in _DAYS.finditer(statement.value.replace("_", " ")):
        count = int(hit["digits"] or hit["inside"] or 0) or chinese_number(hit["words"] or "") or 0
        if 30 <= count <= 400:
            return count
    month = re.search(r"(\d{1,2}|[一二三四五六])\s*个月", statement.value)
    if month:
        count = int(month[1]) if month[1].isdecimal() else chinese_number(month[1]) or 0
        return count * 30
    return None
