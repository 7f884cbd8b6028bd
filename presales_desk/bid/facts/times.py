"""Finds the days that count: questions, bids, opening."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part
from presales_desk.bid.dates import closed, moments, opened
from presales_desk.bid.facts.places import opening_place
from presales_desk.bid.facts.sales import sale_times
from presales_desk.bid.statements import Statement
from presales_desk.bid.tender import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.dates import Moment

_DEADLINE = re.compile(
    r"(?:投标|响应|递交|提交|报价|谈判|磋商|应答|比选|开标)[^。；\n]{0,22}(?:截止|截至)|(?:截止|截标)(?:时间|日期|期)|截标/|递交(?:起止)?时间|(?:递交|提交)(?:投标|响应|应答|报价)文件的?时间"
)
_BEFORE_THEN = re.compile(r"[^，。；]{0,6}(?:前|止|截止)")
_HANDED_IN = re.compile(
    r"(?:投标|响应|应答|报价|磋商|谈判|比选|竞标|文件)[^。；]*?(?:递交|提交|上传|送达|送至|寄达|发送|发至)"
    r"|(?:递交|提交|上传|送达|寄达|发送)[^。；]{0,6}(?:投标|响应|应答|报价|文件)"
)
"""What says that bids are handed in, before or behind ``……前``."""
_BEHIND_TIME = re.compile(r"^\s*[时点整]*\s*(?:[（(][^（）()]*[)）])?")
_CLAUSE = re.compile(r"[，,。；;]")
_NOT_DEADLINE = re.compile(
    r"澄清|获取|发售|报名|回执|确认函|保证金|保函|样品|演示|讲标|原定?(?:投标|响应|开标|递交|提交)|提问|质疑|答疑|踏勘|疑问|异议|问题|下载|公告期|公示|购买|领取|查询|缴纳|业绩|合同|截止日?前?\d+"
)
_OPENING = re.compile(
    r"(?:开标|开启|启封|拆封|唱标|谈判|磋商|协商|解密)(?:会|开始)?(?:的)?(?:时间|日期|、时间)|(?:开标|开启)时间|(?:^|[及和与、/])开标$"
)
_OPENING_SENTENCE = re.compile(r"将?(?:于|定于)[^。]{0,60}(?:开标|开启|谈判|磋商|协商)")
_SAME = re.compile(
    r"同(?:投标|响应|应答|报价|递交|提交|谈判|磋商|协商|截止)[^。]{0,12}截止|^同.{0,6}截止|与[^。]{0,10}截止[^。]{0,6}(?:相同|一致|同)|即[^。]{0,8}截止"
)
_SAME_SENTENCE = re.compile(
    r"(?:开标|开启|启封|拆封|唱标|磋商|谈判)(?:会|时间|日期)*(?:为|同|与|即)[^。；：:]{0,14}截止(?:时间|日期)"
    r"|截止(?:时间|日期)?(?:即|同时)[为是]?开标|截止(?:时间)?[后的]?(?:立即|同时|同一时间)[^。；]{0,40}(?:开标|开启|唱标)"
)
_QUESTIONS = re.compile(r"澄清|提问|提疑|疑问|答疑|询问|异议|提出问题|咨询")
_CLARIFIES = re.compile(r"(?:要求|提出|申请|请求)[^，。；]{0,8}澄清")
_ANSWERED = re.compile(r"澄清[^，。；]{0,6}(?:发出|发布|答复|确认)|确认|回复")
_QUESTION_END = re.compile(r"截止|之?前|以前|前提")
_ASKED = re.compile(
    r"[（(]?[^，。；]{0,6}前[^。；]{0,16}(?:提出|提交|发送|要求|请求)[^，。；]{0,12}(?:澄清|疑问|问题|异议|答疑)"
)
"""What follows the day until which bidders may ask."""
_IF_ASKED = re.compile(
    r"(?:疑问|询问|澄清|异议|不明|不清楚)[^，,]{0,8}[，,]?[^，,]{0,12}(?:应当?|须|请|可)?[^，,]{0,4}[在于]?$"
)
_BEFORE = re.compile(
    r"\s*(?:[（(][^（）()]*[)）])?\s*(?:之?前|以前|前)(?![^。；]{0,30}(?:答复|公布|发布))"
)
"""What stands around the day in ``对文件有疑问的，应于……前书面提出``."""
_CHANGED = re.compile(
    r"[^，。；\d]{0,8}(?:调整|修改|变更|更正|更改|延期|延迟|延长|顺延|推迟|改)(?:为|至|到)"
)
"""What follows a day that no longer holds: the next one counts."""
_STARTS_RANGE = re.compile(r"\s*(?:起)?\s*(?:至|到|[-—–~～]+)\s*20\d\d")
"""What stands behind the first of two days: bids are taken from then on, not until then."""


def time_facts(said: Sequence[Statement], passages: Sequence[Passage]) -> dict[str, Fact]:
    """Return the days and times that are known, by key, and where bids are opened."""
    told = [one for one in said if one.passage.part not in (Part.FORMS, Part.CONTRACT)]
    told += _sentences(passages)
    found: dict[str, Fact] = {}
    deadline = _earliest_best(_deadlines(told))
    if deadline is not None:
        found["bid_deadline"] = _fact("bid_deadline", deadline[1].value, deadline[2])
    opening = _earliest_best(_openings(told))
    if opening is not None:
        found["opening_time"] = _fact("opening_time", opening[1].value, opening[2])
    elif deadline is not None and (same := _same_time(told, passages)) is not None:
        found["opening_time"] = _fact("opening_time", deadline[1].value, same)
    return found | sale_times(told) | _questions(told) | opening_place(told, found)


def _sentences(passages: Sequence[Passage]) -> Iterator[Statement]:
    """Yield sentences with a day in them, for what is said without a label."""
    for passage in passages:
        if passage.part in (Part.FORMS, Part.CONTRACT) or not moments(passage.text):
            continue
        for sentence in re.split(r"(?<=[。；;])|\n", passage.text):
            if moments(sentence):
                section = passage.path[-1] if passage.path else ""
                yield Statement(section, sentence, sentence, passage, is_near=False)


_Candidate = tuple[float, "Moment", Statement]


def _earliest_best(candidates: Iterator[_Candidate]) -> _Candidate | None:
    found = list(candidates)
    return max(found, key=lambda one: one[0]) if found else None


def _deadlines(told: Sequence[Statement]) -> Iterator[_Candidate]:
    for one in told:
        for moment in moments(one.value):
            if _holds(one, moment) and _ends_bidding(one, moment):
                closing = closed(one.value, moment)
                yield _weighed(one, closing), closing, one


def _holds(one: Statement, moment: Moment) -> bool:
    """Tell a day that still counts from one that was changed, or from which on bids are taken."""
    rest = one.value[moment.end :]
    starts = _STARTS_RANGE.match(rest) and moments(one.value)[-1] != moment
    return not starts and not _CHANGED.match(rest)


def _ends_bidding(one: Statement, moment: Moment) -> bool:
    before = one.value[max(0, moment.start - 30) : moment.start]
    last = _CLAUSE.split(before)[-1]
    said_near = last if _DEADLINE.search(last) else before
    near = f"{one.label}{said_near}" if one.is_near else said_near
    after = _BEHIND_TIME.sub("", one.value[moment.end :])[:16]
    said = f"{one.label} {one.value[: moment.start]}"
    if _BEFORE_THEN.match(after) and _HANDED_IN.search(f"{said}{after}"):
        clause = f"{one.label if one.is_near else ''}{last}{after}"
        return not _NOT_DEADLINE.search(clause if moment.time else near)
    context = near if _DEADLINE.search(near) else said
    if not _DEADLINE.search(context) or _NOT_DEADLINE.search(near):
        return False
    return not _NOT_DEADLINE.search(one.label) or bool(_DEADLINE.search(said[len(one.label) :]))


def _openings(told: Sequence[Statement]) -> Iterator[_Candidate]:
    for one in told:
        for moment in moments(one.value):
            section = one.passage.path[-1] if one.passage.path and one.label == "时间" else ""
            near = f"{section}{one.label}{one.value[max(0, moment.start - 24) : moment.start]}"
            around = one.value[max(0, moment.start - 10) : moment.end + 60]
            if _OPENING.search(near) or _OPENING_SENTENCE.search(around):
                if re.search(r"澄清|获取|报名|质疑|踏勘|原定?(?:开标|开启)", near):
                    continue
                if _CHANGED.match(one.value[moment.end :]):
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
    labelled = (
        one
        for one in told
        if re.search(r"开标|开启|启封|拆封|谈判|磋商|协商", one.label) and _SAME.search(one.value)
    )
    in_words = (
        Statement("", one.text, one.text, one)
        for one in passages
        if one.part not in (Part.FORMS, Part.CONTRACT) and _SAME_SENTENCE.search(one.text)
    )
    return next(labelled, None) or next(in_words, None)


def _questions(told: Sequence[Statement]) -> dict[str, Fact]:
    """Return until when bidders may ask: rather of the documents than at a meeting before."""
    for one in sorted(told, key=_asks_late):
        if re.search(r"公示|评标|报价", one.label):
            continue
        for moment in moments(one.value):
            if _ends_questions(one, moment):
                return {
                    "clarification_deadline": _fact("clarification_deadline", moment.value, one)
                }
    return {}


def _asks_late(one: Statement) -> int:
    """Return how far a label is from the questions that bidders ask of the documents."""
    if _ANSWERED.search(one.label):
        return 2
    return 0 if _CLARIFIES.search(one.label) else 1


def _ends_questions(one: Statement, moment: Moment) -> bool:
    after = one.value[moment.end : moment.end + 30]
    if _ASKED.match(after):
        return True
    sentence = re.split(r"[。；;\n]", one.value[: moment.start])[-1]
    if _IF_ASKED.search(sentence) and _BEFORE.match(after):
        return True
    before = f"{one.label}{one.value[: moment.start]}"
    ends = _QUESTION_END.search(after[:8]) or re.search(r"截止|截至", before)
    return bool(_QUESTIONS.search(one.label) and ends)


def _fact(key: str, value: Any, one: Statement) -> Fact:
    return Fact(key=key, value=value, text=one.text[:600], place=one.passage.place)
