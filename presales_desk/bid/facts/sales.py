"""Finds from when until when the documents of a tender can be had.

Many notices also name the days on which bidders register, which may be other days: they count only
where nothing is said of the documents themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.dates import Moment
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

_SALE = re.compile(
    r"(?:获取|申领|发售|报名|领取|领购|购买|下载|出售|发布|售卖|发标|文件提供|"
    r"文件(?:的)?(?:发放|派发))"
)
_GETS_FILE = re.compile(
    r"(?:获取|购买|领购|下载|领取)[^。；]{0,20}(?:招标|采购|磋商|谈判)文件"
    r"|(?:招标|采购|磋商|谈判|询价|比选)文件"
    r"(?:(?:请|可)?(?:自|于|从)|[^。；]{0,8}售价[^。；]{0,16}?)\s*20\d\d[^。；]{0,90}"
    r"(?:获取|购买|领购|下载|领取|发售)"
)
"""``凭介绍信购买招标文件``, ``招标文件请于2026年3月5日起领取``."""
_REGISTERS = re.compile(r"报名|登记")
_HANDS_OUT = re.compile(r"获取|申领|发售|领取|领购|购买|下载|出售|售卖|发标|提供|发放|派发|购领")
_REGISTERED_THEN = re.compile(r"[^，,。；;\n\d]{0,16}(?:报名|登记)[^，,。；;\n\d]{0,8}")
"""What follows the days on which bidders register: ``……至……报名，并于……购买招标文件``."""
_OTHER_LABEL = re.compile(r"澄清|质疑|公示|信用|截止时间$")
_OTHER_VALUE = re.compile(r"信用|业绩|合同|成立|证明|公示")
_ENDS = (("doc_from", re.compile(r"开始|起始")), ("doc_until", re.compile(r"结束|截止")))
_FROM_NOTICE = re.compile(
    r"(?:^\s*[/／]|起|即日|(?:公告|发布|发出)[^，。；]{0,6}之?[日时])\s*(?:至|到)\s*$"
)
"""What stands before the only day where the first is that of the notice."""
_RANGE = re.compile(r"至|到|[-—~～起]")
_OFFICE_HOURS = re.compile(
    r"\s*[时点整分]*\s*(?:至|到|[-—–~～]+)\s*(?:上午|中午|下午)?\s*\d{1,2}\s*[:：时点]"
)
"""What follows a time that opens a span of hours: ``9:00至12:30``."""
_BEGINNING = 20
_PAIR = 2


def sale_times(told: Sequence[Statement]) -> dict[str, Fact]:
    """Return the first and the last day on which the documents can be had, by key."""
    sales = [one for one in told if not _only_registers(one)]
    found = _between(sales) or _ends(sales) or _until(sales)
    return found or _between(told) or _ends(told) or _until(told)


def _only_registers(one: Statement) -> bool:
    """Tell what is said of bidders who register, and not of the documents they then get."""
    said = f"{one.label}{one.value}" if one.is_near else one.value
    registers = _REGISTERS.search(one.label if one.is_near else said)
    return bool(registers) and not _HANDS_OUT.search(said)


def _between(told: Sequence[Statement]) -> dict[str, Fact]:
    best: tuple[float, list[Moment], Statement] | None = None
    for one in told:
        days = _days(one) if _tells_sale(one) else []
        if days and (best is None or _weight(one, days) > best[0]):
            best = (_weight(one, days), days, one)
    if best is None:
        return {}
    _, days, one = best
    keys = ("doc_from", "doc_until")
    return {key: proved(key, _value(one, day), one) for key, day in zip(keys, days, strict=False)}


def _value(one: Statement, moment: Moment) -> str:
    """Return a day with its time, but not with the hours at which an office is open each day."""
    is_open = _OFFICE_HOURS.match(one.value, moment.end)
    return moment.day.isoformat() if is_open else moment.value


def _weight(one: Statement, days: Sequence[Moment]) -> float:
    """Return how well a statement proves the days: a line of its own better than several."""
    weight = len(days[:_PAIR]) + 2.0 * (one.passage.part is Part.NOTICE) + one.is_near
    return weight - 0.5 * ("\n" in one.value and not one.passage.block.cells)


def _tells_sale(one: Statement) -> bool:
    section = one.passage.section
    is_sale = (
        _SALE.search(one.label)
        or (_SALE.search(section) and "时间" in one.label)
        or _SALE.search(one.value[:_BEGINNING])
        or _GETS_FILE.search(one.value)
    )
    return bool(is_sale) and not _OTHER_LABEL.search(one.label)


def _days(one: Statement) -> list[Moment]:
    """Return the days of a range, those of registering before it left out; none for no range."""
    days = _on_one_line(one)
    if _OTHER_VALUE.search(one.value[:60]):
        return []
    if len(days) > _PAIR and (behind := _REGISTERED_THEN.match(one.value, days[1].end)):
        days = days if _HANDS_OUT.search(behind[0]) else days[_PAIR:]
    if not days or (len(days) >= _PAIR and days[1].day < days[0].day):
        return []
    is_range = len(days) >= _PAIR or _RANGE.search(one.value[days[0].end : days[0].end + 4])
    return days if is_range else []


def _on_one_line(one: Statement) -> list[Moment]:
    """Return the days of the first line that has any; the cells of a row are one line."""
    days = moments(one.value)
    end = -1 if one.passage.block.cells or not days else one.value.find("\n", days[0].start)
    return [day for day in days if end < 0 or day.start < end]


def _ends(told: Sequence[Statement]) -> dict[str, Fact]:
    """Return both days where each has a label of its own: 领购开始时间, 领购结束时间."""
    found: dict[str, Fact] = {}
    for one in told:
        days = moments(one.value) if one.is_near and _SALE.search(one.label) else []
        key = next((key for key, words in _ENDS if words.search(one.label)), "")
        if days and key:
            found.setdefault(key, proved(key, days[0].value, one))
    return found


def _until(told: Sequence[Statement]) -> dict[str, Fact]:
    """Return the last day where the first is that of the notice: ``即日起至……``."""
    for one in told:
        section = one.passage.section
        is_sale = _SALE.search(one.label) or (_SALE.search(section) and "时间" in one.label)
        days = moments(one.value) if is_sale and one.is_near else []
        if len(days) == 1 and _FROM_NOTICE.search(one.value[: days[0].start]):
            return {"doc_until": proved("doc_until", days[0].value, one)}
    return {}
