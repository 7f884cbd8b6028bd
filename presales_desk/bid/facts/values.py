"""What labels say of time and of terms: periods, days, how a contract is paid."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.numerals import chinese_number

if TYPE_CHECKING:
    from presales_desk.bid.statements import Statement

ELSEWHERE = re.compile(
    r"^(?:符合|满足)(?:第.{1,3}章|招标|采购|本)|"
    r"^[（(]?\s*(?:详?见|详情见|按照?|同|参见|具体(?:详)?见|以)[^，。]{0,40}"
    r"(?:公告|邀请|须知|前附表|需求|章|约定|规定|合同|附件|要求|文件|为准|前附表规定)"
)
"""What only points to where it is said: ``详见招标公告``, ``按合同约定``."""
_NOTHING = re.compile(r"^[\s/／\\_—-]*$|^[_＿\s]+$")
_LENGTH = re.compile(
    r"[\d一二三四五六七八九十两壹贰叁]\s*(?:[）)])?\s*个?(?:工作|日历|自然)?(?:年|月|天|日)"
)
_PAYS = re.compile(r"付|结算|转账|电汇|承兑|现[款汇]|月结|返还|退还|[%％]")
_SCORED = re.compile(r"每(?:增加|延长|多)|[得加]\s*\d+(?:\.\d+)?\s*分")
_MAX_WORDS = 400
_CLAUSE_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2}){2,}\s*")
_NEXT_ITEM = re.compile(
    r"(?:(?<=[。；;])|\s)\s*\d{1,2}(?:\.\d{1,2}){0,2}\s*[、.．]?\s*(?!\d)"
    r"(?=[\u4e00-\u9fff、]{2,24}[：:])(?![^：:]{0,12}(?:期|时间|年限|阶段)[：:])"
    r"|\s*本(?:项目|标项|采购包)\s*[（(]\s*(?:是|否|不|接受|允许)"
)
"""The next item, where the line break before it was lost, also ``本项目（不接受）联合体``."""
_DAYS = re.compile(
    r"(?P<digits>\d{2,3})\s*[）)]?\s*(?:个)?\s*(?:日历|公历|自然)?\s*(?:天|日(?!期))|"
    r"(?P<words>[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰]{1,5})\s*"
    r"(?:[（(]\s*(?P<inside>\d{2,3})\s*(?:日历)?[天日]?\s*[)）])?\s*(?:个)?(?:日历)?(?:天|日)"
)
"""``90日历天``, ``九十天``, ``玖拾（90）日``."""
_NO_TERM = re.compile(r"^指|第[\d.]+款")
"""A definition, or a pointer to another clause."""
_EVENT = re.compile(r"签订|验收|20\d\d|之日")
"""What a period may run from or to where it tells no length."""
_GENERAL = re.compile(r"除[^，。；]{0,12}另有约定外")
"""General conditions, which the special ones fill."""
_BARE_DAYS = re.compile(r"\s*(\d{2,3})\s*[。；]?\s*")
_MONTHS = re.compile(r"(\d{1,2}|[一二三四五六])\s*个月")
_FEWEST_DAYS, _MOST_DAYS = 30, 400
"""For which bids are valid; other figures are of something else."""
_DAYS_OF_MONTH = 30


def plain_text(statement: Statement) -> str | None:
    """Return what is said in words; None when it only points elsewhere or says nothing."""
    value = " ".join(statement.value.split())
    if not value or ELSEWHERE.match(value) or _NOTHING.match(value) or "[合同" in value:
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
    if not value or _NO_TERM.search(value):
        return None
    value = _NEXT_ITEM.split(_CLAUSE_NUMBER.sub("", value))[0].strip()
    return value if _LENGTH.search(value) or _EVENT.search(value) else None


def terms(statement: Statement) -> str | None:
    """Return terms of payment; None when they say nothing of paying."""
    paying = [line for line in statement.value.split("\n") if _PAYS.search(line)]
    value = plain_text(replace(statement, value="\n".join(paying)))
    if not value or len(value) < 4 or _GENERAL.match(value):
        return None
    return value


def days(statement: Statement) -> int | None:
    """Return how long a bid is valid, in days; None for what no bid is."""
    bare = _BARE_DAYS.fullmatch(statement.value)
    if bare is not None and re.search(r"[天日]", statement.label):
        return int(bare[1])
    for hit in _DAYS.finditer(statement.value.replace("_", " ")):
        count = int(hit["digits"] or hit["inside"] or 0) or chinese_number(hit["words"] or "") or 0
        if _FEWEST_DAYS <= count <= _MOST_DAYS:
            return count
    month = _MONTHS.search(statement.value)
    if month:
        count = int(month[1]) if month[1].isdecimal() else chinese_number(month[1]) or 0
        return count * _DAYS_OF_MONTH
    return None
