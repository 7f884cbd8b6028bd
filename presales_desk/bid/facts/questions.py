"""Finds until when bidders may ask about the documents: a day, or one counted from the deadline."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.numerals import chinese_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.dates import Moment
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

_KEY = "clarification_deadline"
_QUESTIONS = re.compile(r"澄清|提问|提疑|疑问|答疑|询问|异议|提出问题|咨询")
_CLARIFIES = re.compile(r"(?:要求|提出|申请|请求)[^，。；]{0,8}澄清")
_ANSWERED = re.compile(r"澄清[^，。；]{0,6}(?:发出|发布|答复|确认)|确认|回复")
_QUESTION_END = re.compile(r"截止|之?前|以前|前提")
_ASKED = re.compile(
    r"[（(]?[^，。；]{0,6}前[^。；]{0,16}(?:提出|提交|发送|要求|请求)[^，。；]{0,12}"
    r"(?:澄清|疑问|问题|异议|答疑)"
)
"""What follows the day until which bidders may ask."""
_IF_ASKED = re.compile(
    r"(?:疑[问义]|询问|澄清|异议|不明|不清楚)[^，,]{0,8}[，,]?[^，,]{0,12}"
    r"(?:应当?|须|请|可)?[^，,]{0,4}[在于]?$"
)
"""What stands before the day: ``对招标文件有疑问的，应在``, ``如有不清楚之处，请于``."""
_BEFORE = re.compile(
    r"\s*(?:[（(][^（）()]*[)）])?\s*(?:之?前|以前|前)(?![^。；]{0,30}(?:答复|公布|发布))"
)
"""What stands around the day in ``对文件有疑问的，应于……前书面提出``."""
_ENDS_ASKING = re.compile(
    r"(?:(?:要求|提出|申请|请求)[^，。；]{0,10}澄清|提出问题|澄清(?:要求|申请|请求)|澄清(?=截止)|提问|提疑|疑问|"
    r"询问)[^，。；]{0,16}(?:截止|时间|期限)"
)
"""A label of the time until which bidders may ask; legal objections have times of their own."""
_COUNTED_BACK = re.compile(
    r"(?:投标|响应|应答|报价|递交|提交|首次|文件|的|规定|开标){0,6}(?:截止|开标|截标)"
    r"(?:时间|日期|日|期|之日)?(?:的)?"
    r"(?:(?:之|以)?前\s*(?P<behind>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:个)?"
    r"(?:日历|自然)?[日天]"
    r"|\s*(?P<ahead>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:个)?(?:日历|自然)?[日天]\s*"
    r"(?:之|以)?前)"
)
"""Days before bidding ends; working days are left out, as nobody knows the holidays of a year."""


def question_end(told: Sequence[Statement], bid_deadline: Fact | None) -> dict[str, Fact]:
    """Return until when bidders may ask: rather of the documents than at a meeting before."""
    for one in sorted(told, key=_asks_late):
        if re.search(r"公示|评标|报价", one.label):
            continue
        for moment in moments(one.value):
            if _ends_questions(one, moment):
                return {_KEY: proved(_KEY, moment.value, one)}
    return _from_the_deadline(told, bid_deadline) if bid_deadline else {}


def counted_back(fact: Fact) -> int:
    """Return how many days before the deadline a day was counted; 0 of one that is printed."""
    return 0 if fact.key != _KEY or moments(fact.text) else _days_before(fact.text)


def _from_the_deadline(told: Sequence[Statement], bid_deadline: Fact) -> dict[str, Fact]:
    end = dt.datetime.fromisoformat(str(bid_deadline.value)).date()
    for one in told:
        asks = one.is_near and _ENDS_ASKING.search(one.label) and not _ANSWERED.search(one.label)
        days = _days_before(one.value) if asks else 0
        if days:
            return {_KEY: proved(_KEY, (end - dt.timedelta(days=days)).isoformat(), one)}
    return {}


def _days_before(text: str) -> int:
    hit = _COUNTED_BACK.search(text)
    number = hit["behind"] or hit["ahead"] if hit else "0"
    return int(number) if number.isdecimal() else chinese_number(number) or 0


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
