"""Finds the days that count: bids, their opening, and through other modules sale and questions."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.dates import closed, moments, opened, says_no_year, with_years
from presales_desk.bid.facts.places import opening_place
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.facts.questions import question_end
from presales_desk.bid.facts.sales import sale_times
from presales_desk.bid.parts import SAMPLES, Part
from presales_desk.bid.punctuation import sentences_in
from presales_desk.bid.statements import Statement
from presales_desk.bid.superseded import still_said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.dates import Moment
    from presales_desk.bid.tender import Fact

_DEADLINE = re.compile(
    r"(?:投标|响应|递交|提交|报价|谈判|磋商|应答|比选|开标)[^。；\n]{0,22}(?:截止|截至)|"
    r"(?:截止|截标)(?:时间|日期|期)|截标/|递交(?:起止)?时间|"
    r"(?:递交|提交)(?:投标|响应|应答|报价)文件的?时间|竞价(?:结束|起止)时间|"
    r"(?:投标|响应|应答|报价)文件的?(?:递交|提交|送达)"
    r"(?:[及和与、](?:开标|开启|谈判|磋商|比选|询价|评审))?时间"
)
"""``投标截止时间``, ``递交响应文件的截止时间``, ``提交投标文件时间``."""
_BEFORE_THEN = re.compile(r"[^，。；]{0,6}(?:前|止|截止)")
_HANDED_IN = re.compile(
    r"(?:投标|响应|应答|报价|磋商|谈判|比选|竞标|文件)[^。；]*?"
    r"(?:递交|提交|上传|送达|送至|寄达|发送|发至)"
    r"|(?:递交|提交|上传|送达|寄达|发送)[^。；]{0,6}(?:投标|响应|应答|报价|文件)"
)
"""What says that bids are handed in, before or behind 前."""
_THEN_HANDED_IN = re.compile(
    r"[^，。；]{0,6}(?:前|止|截止)[，,]?\s*请?将[^，。；]{0,24}?(?:投标|响应|应答|报价|比选|参选)文件"
    r"[^，。；]{0,12}?[，,]?[^，。；]{0,12}?(?:递交|提交|送达|送至|寄送|寄至|发送)"
)
"""``……17:30止，将报名材料及响应文件密封递交至采购办``."""
_ASIDE = re.compile(r"[（(][^（）()]*[)）]")
_BEHIND_TIME = re.compile(r"^\s*[时点整]*\s*(?:[（(][^（）()]*[)）])?")
_CLAUSE = re.compile(r"[，,。；;]")
_NOT_DEADLINE = re.compile(
    r"澄清|获取|发售|报名|回执|确认函|保证金|保函|样品|演示|讲标|"
    r"原定?(?:投标|响应|开标|递交|提交)|提问|质疑|答疑|踏勘|疑问|异议|问题|下载|公告期|公示|购买|"
    r"领取|查询|缴纳|业绩|合同|截止日?前?\d+"
)
"""Whose end is another: of questions, of the sale, of bonds, of samples."""
_OF_BIDS = re.compile(r"投标|响应|应答|报价|递交|提交|开标|磋商|谈判|比选")
"""What says whose end it is; where nothing does, the name of the row tells."""
_MAX_NAME = 40
_OPENING = re.compile(
    r"(?:开标|开启|启封|拆封|唱标|谈判|磋商|协商|议价|解密|遴选|比选|询价|竞价)(?:会议?|开始)?"
    r"(?:的)?(?:时间|日期|、时间)|"
    r"(?:开标|开启)(?:(?:投标|响应|应答|报价)文件(?:的)?)?时间|公开报价时间|"
    r"(?:^|[及和与、/])(?:开标|开启)(?:会议?|(?:投标|响应|应答|报价)文件)?$"
)
"""``开标时间``, ``响应文件开启日期``, ``解密开始时间``."""
_OPENING_SENTENCE = re.compile(
    r"(?<!请)(?:于|定于)[^。；]{0,60}(?:开标|开启|(?:谈判|磋商|协商)(?!文件))"
)
"""``将于2026年3月1日开标``; but not ``请于3月1日前下载谈判文件``."""
_SAME = re.compile(
    r"同(?:投标|响应|应答|报价|递交|提交|谈判|磋商|协商|截止)[^。]{0,12}截止|^同.{0,6}截止|"
    r"^[^。，；：]{0,16}截止时间(?:之?后|时)?\s*(?:[（(。，；]|$)|"
    r"与[^。]{0,10}截止[^。]{0,6}(?:相同|一致|同)|即[^。]{0,8}截止"
)
"""What is said of the opening: ``同投标截止时间``, ``与递交截止时间一致``."""
_ASKS = re.compile(r"(?:疑问|异议|疑义|不明|不清楚|澄清)[^，。；]{0,8}[，,]\s*[^，。；]{0,16}$")
"""What stands before the day until which bidders may ask: ``如对询价文件有疑问，请于``."""
_SAME_SENTENCE = re.compile(
    r"(?:开标|开启|启封|拆封|唱标|磋商|谈判|比选|询比)(?:开始|会|时间|日期)*"
    r"(?:为|同|与|即)[^。；：:]{0,14}截止"
    r"(?:时间|日期)|截止(?:时间|日期)?(?:即|同时)[为是]?开标|"
    r"截止(?:时间)?[后的]?(?:立即|同时|同一时间)[^。；]{0,40}(?:开标|开启|唱标)|"
    r"(?:(?:上述|前述)(?:投标|响应|应答|递交|提交|文件|的)*(?:截止)?|"
    r"规定的(?:投标|响应|应答|递交|提交|文件|的)*截止)时间(?!之?前|以前)(?:（开标时间）)?"
    r"[^，。；\d]{0,30}(?:公开|组织|举行|进行)[^，。；\d]{0,6}(?:开标|开启|启封|拆封|唱标)"
)
"""``开标时间同投标截止时间``, ``截止时间即开标``, ``截止后立即开标``, ``于上述时间公开开启``."""
_OPENED = re.compile(
    r"开标|开启|启封|拆封|谈判|磋商|协商|(?:询价|询比|比选|竞价|遴选)会?(?:开始)?(?:的)?时间"
)
"""The label of when bids are opened, or of the meeting at which they are."""
_CHANGED = re.compile(
    r"[，,]?[^，。；\d]{0,8}(?:调整|修改|变更|更正|更改|延期|延迟|延长|顺延|推迟|改)(?:为|至|到)"
)
"""What follows a day that no longer holds: the next one counts."""
_STARTS_RANGE = re.compile(r"\s*(?:起)?\s*(?:至|到|[-—–~～]+)\s*20\d\d")
"""What stands behind the first of two days: bids are taken from then on, not until then."""


def time_facts(said: Sequence[Statement], passages: Sequence[Passage]) -> dict[str, Fact]:
    """Return the days and times that are known, by key, and where bids are opened."""
    told = [one for one in said if one.passage.part not in SAMPLES]
    told = _with_years([*told, *still_said(_sentences(passages), passages)])
    found: dict[str, Fact] = {}
    deadline = _earliest_best(_deadlines(told))
    if deadline is not None:
        found["bid_deadline"] = proved("bid_deadline", deadline[1].value, deadline[2])
    opening = _earliest_best(_openings(told))
    if opening is not None:
        found["opening_time"] = proved("opening_time", opening[1].value, opening[2])
    elif deadline is not None and (same := _same_time(told, passages)) is not None:
        found["opening_time"] = proved("opening_time", deadline[1].value, same)
    questions = question_end(told, found.get("bid_deadline"))
    return found | sale_times(told) | questions | opening_place(told, found)


def _with_years(told: Sequence[Statement]) -> list[Statement]:
    """Return statements whose days without a year have that of the deadline, opening, or sale.

    Where neither is known nobody can tell the year.
    """
    deadline = _earliest_best(_deadlines(told))
    sale = sale_times(told)
    opening = _earliest_best(_openings(told))
    known = [one[1].value for one in (deadline, opening) if one is not None]
    day = next(iter([*known, *(str(one.value) for one in sale.values())]), None)
    if day is None:
        return list(told)
    near = dt.datetime.fromisoformat(day).date()
    return [
        replace(one, value=with_years(one.value, near)) if says_no_year(one.value) else one
        for one in told
    ]


def _sentences(passages: Sequence[Passage]) -> Iterator[Statement]:
    """Yield sentences with a day in them, for what is said without a label."""
    for passage in passages:
        if passage.part in SAMPLES or not _names_day(passage.text):
            continue
        for sentence in sentences_in(passage.text):
            if _names_day(sentence):
                yield Statement(passage.section, sentence, sentence, passage, is_near=False)


def _names_day(text: str) -> bool:
    return says_no_year(text) or bool(moments(text))


_Candidate = tuple[float, "Moment", Statement]


def _earliest_best(candidates: Iterator[_Candidate]) -> _Candidate | None:
    found = list(candidates)
    return max(found, key=lambda one: one[0]) if found else None


def _deadlines(told: Sequence[Statement]) -> Iterator[_Candidate]:
    for one in told:
        days = moments(one.value)
        for moment in days:
            if _holds(one, moment, days[-1]) and _ends_bidding(one, moment):
                closing = closed(one.value, moment)
                yield _weighed(one, closing), closing, one


def _holds(one: Statement, moment: Moment, last: Moment) -> bool:
    """Tell a day that still counts from one that was changed, or from which on bids are taken."""
    starts = _STARTS_RANGE.match(one.value, moment.end) and moment != last
    return not starts and not _CHANGED.match(one.value, moment.end)


def _ends_bidding(one: Statement, moment: Moment) -> bool:
    before = one.value[max(0, moment.start - 30) : moment.start]
    last = _CLAUSE.split(before)[-1]
    said_near = last if _DEADLINE.search(last) else before
    near = f"{one.label}{said_near}" if one.is_near else said_near
    if not _OF_BIDS.search(near) and _names_other_end(one):
        return False
    rest = _BEHIND_TIME.sub("", one.value[moment.end : moment.end + 100])
    if _THEN_HANDED_IN.match(_ASIDE.sub("", rest)):
        return True
    after = rest[:16]
    said = f"{one.label} {one.value[: moment.start]}"
    if _ASKS.search(one.value[: moment.start]):
        return False
    if _BEFORE_THEN.match(after) and _HANDED_IN.search(f"{said}{after}"):
        clause = f"{one.label if one.is_near else ''}{last}{after}"
        return not _NOT_DEADLINE.search(clause if moment.time else near)
    context = near if _DEADLINE.search(near) else said
    if not _DEADLINE.search(context) or _NOT_DEADLINE.search(near):
        return False
    return not _NOT_DEADLINE.search(one.label) or bool(_DEADLINE.search(said[len(one.label) :]))


def _names_other_end(one: Statement) -> bool:
    """Tell a row that is named after something else: ``提出澄清的截止时间 | 截止时间：……``."""
    names = (cell.text for cell in one.passage.block.cells if len(cell.text) <= _MAX_NAME)
    return any(_NOT_DEADLINE.search(name) for name in names)


def _openings(told: Sequence[Statement]) -> Iterator[_Candidate]:
    for one in told:
        days = moments(one.value)
        for before, moment in zip([None, *days], days, strict=False):
            section = one.passage.section if one.label == "时间" else ""
            near = f"{section}{one.label}{one.value[max(0, moment.start - 24) : moment.start]}"
            around = one.value[max(0, moment.start - 10) : moment.end + 60]
            if _OPENING.search(near) or _OPENING_SENTENCE.search(around):
                if re.search(r"澄清|获取|报名|质疑|踏勘|原定?(?:开标|开启)", near):
                    continue
                ends = [day.end for day in (before, moment) if day is not None]
                is_span = any(_STARTS_RANGE.match(one.value, end) for end in ends)
                if is_span or _CHANGED.match(one.value[moment.end :]):
                    continue
                start = opened(one.value, moment)
                yield _weighed(one, start), start, one


def _weighed(one: Statement, moment: Moment) -> float:
    weight = {Part.NOTICE: 4.0, Part.INSTRUCTIONS: 3.0, Part.OTHER: 3.0}.get(one.passage.part, 1.0)
    weight -= 2.0 if "预审" in one.label else 0.0  # before those who pass may bid at all
    if "\n" in one.value and not one.passage.block.cells:
        weight -= 0.5  # a line of its own proves better
    return weight + (3.0 if moment.time else 0.0) + (1.0 if one.is_near else 0.0)


def _same_time(told: Sequence[Statement], passages: Sequence[Passage]) -> Statement | None:
    """Return what says that bids are opened when their time is over."""
    labelled = (one for one in told if _OPENED.search(one.label) and _SAME.search(one.value))
    in_words = (
        Statement("", one.text, one.text, one)
        for one in passages
        if one.part not in SAMPLES and _SAME_SENTENCE.search(one.text)
    )
    return next(labelled, None) or next(in_words, None)
