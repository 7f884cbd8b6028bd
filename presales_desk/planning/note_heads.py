"""What the beginning of a line of notes tells: who speaks, and on which day it was heard."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD_LINES = 6  # how many written lines may hold the day of the exchange
_LONGEST_AGO = 180  # days; a day without a year that lies further back is a day to come
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱"
    "严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁"
    "尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤"
    "阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇"
)
_HEADINGS = frozenset(
    re.findall(
        r"\S+",
        """
        时间 地点 参加人 参会人 参与人 出席人 主持人 记录人 议题 主题 议程 日期 会议时间 会议地点
        方案 范围 周期 金额 成本 成果 成员 项目 项目名称 项目组 路线 关键 关键点 关注点 安排 安全
        时限 应对 应用 全部 向上 易错点 解决 简介 管理 单位 单价 季度 文档 文件 文号 费用 万元
        任务 计划 车间 高层 高风险 金融 边界 师资
        date time day place venue location attendees participants present agenda topic subject notes
        note minutes meeting project budget price payment schedule timeline scope requirement
        requirements need needs problem problems risk risks decision decisions competition
        competitor competitors company vendor customer tender approval criteria scoring background
        conclusion summary action actions item items next open question questions answer where when
        who what why how todo status re from to cc important attention
        """,
    )
)
_HAN_HEAD = re.compile(r"([\u4e00-\u9fff]{2,4})\s*[:：]")
_LATIN_HEAD = re.compile(r"([A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,2})\s*[:：](?!//)")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<word>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})\s*[-/.年]\s*(?P<month>\d{1,2})\s*[-/.月]\s*(?P<day>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*[日号]",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH}(?:,?\s+(?P<year>\d{{4}}))?",
        rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{{4}}))?",
    )
)
_TELLS_THE_DAY = re.compile(
    r"日期|时间|纪要|记录|交流|拜访|访谈|会谈|\b(?:date|when|day|minutes|meeting|visit|call|notes)\b",
    re.IGNORECASE,
)


def speaker_of(line: str) -> str:
    """Return the name before the first colon of a line; empty when there is none, or a heading.

    A Chinese name begins with a surname: so “预算：” is told from “于敏：” without the list of
    all headings that people write.
    """
    if (han := _HAN_HEAD.match(line)) is not None:
        head = han[1]
        return head if head[0] in _SURNAMES and head not in _HEADINGS else ""
    latin = _LATIN_HEAD.match(line)
    if latin is None or not _HEADINGS.isdisjoint(latin[1].casefold().split()):
        return ""
    return latin[1]


def day_heard(text: str, today: dt.date) -> dt.date | None:
    """Return the day of an exchange as the first lines of its notes tell it, or None.

    A line tells it when it begins with the day, or speaks of the exchange itself. A day to come
    is what was spoken about.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()][:_HEAD_LINES]
    found = (day for line in lines for day in _days_of(line, today))
    return next(found, None)


def _days_of(line: str, today: dt.date) -> Iterator[dt.date]:
    for pattern in _DAYS:
        match = pattern.search(line)
        if match is None or (match.start() and not _TELLS_THE_DAY.search(line)):
            continue
        day = _as_day(match.groupdict(), today)
        if day is not None and day <= today:
            yield day


def _as_day(parts: dict[str, str | None], today: dt.date) -> dt.date | None:
    """Return the day that was written; without a year, the last such day."""
    word = (parts.get("word") or "").casefold()
    month = _MONTHS.index(word) + 1 if word else int(parts["month"] or 0)
    year = parts.get("year")
    try:
        day = dt.date(int(year or today.year), month, int(parts["day"] or 0))
        if year or day <= today:
            return day
        before = day.replace(year=day.year - 1)
    except ValueError:  # such as 30 February
        return None
    return before if (today - before).days <= _LONGEST_AGO else None
