"""Whether the title of a slide says something, and whether two titles say the same.

A title is a message when it is a sentence with a verb or a figure; the name of a topic is none
(method, section 7: the eight problems). No grammar is parsed: words that give a statement away are
looked for, after those nouns are set aside that hold the same characters.
"""

from __future__ import annotations

import re
from itertools import pairwise

SHORTEST = 8
"""Characters of a message, without spaces."""
_LABEL = 2
"""Words of an English title that only names a figure."""
_SAME = 0.6
"""Part of what two titles consist of that they share when they say the same."""

_FIGURE = re.compile(
    r"(?<![A-Za-z0-9.])\d[\d,.]*\s*(?:%|％|[万亿千百]|倍|[个次项条家人天年月周日起张套台小分元成点步类件页级省市县]"
    r"|ms\b|[GMTk]bps\b|h\b|s\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|times\b|\w+ )"
    r"|[一二两三四五六七八九十百千]+(?:倍|成|次|步|周|小时|分钟)"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|twice|double)\b",
    re.IGNORECASE,
)
_NO_FIGURE = re.compile(
    r"(?:19|20)\d\d\s*(?:[-–—/]\s*(?:19|20)?\d\d)?\s*年?(?:度)?|第\s*\d+\s*[章节部页]|[A-Za-z]+\d+\b|\d+[Gg]\b"
)
_NOUNS = re.compile(
    "解决方案|能力|功能|智能|节能|性能|职能|可用率|可用性|可靠性|可行性|可视化|要点|要求|要素|需求|重要|主要|概要|"
    "纪要|在线|现在|内在|有线|所有|已有|现有|有关|多级|多云|多方|不良|不足|到位|用户|应用|使用|费用|作用|通用|"
    "专用|用途|目的|比较|比例|对比|由来|自由|理由|将来|会议|社会|机会|大会|已知|成果|成本|成员|组成|形成|"
    "做法|看点|说明|改造|改进|降本|增效|增长|增值|达标|见证|意见|付款|支付|发放|取向|守则|成就|就绪|都市|"
    "被动|让利|把握|请求|申请|给排水|换代|更换|省级|全省|省市|省公司|少数|多数|才能|人才"
)
_STRONG = (
    "提高|提升|降低|降到|降至|减少|增加|增至|缩短|达到|达成|满足|实现|完成|解决|支持|保证|保障|避免|防止|取决于|来自|"
    "出在|集中在|需要|必须|应该|可以|能够|成为|超过|低于|高于|等于|覆盖|节省|省下|花在|用完|见顶|指向|承担|"
    "守住|推广|拖住|落在|缺少|改完|看得见|算得清|不再|决定|带来|换成|压到|涨到|说明|证明|影响|依赖|跟不上|"
    "领先|保持|达标|率先|推动|下降|上升|改善|贯穿|确认|回答|回应|关系到|换来|打通|支撑"
)
_WEAK = "是在有让把被将会能要可从比靠由只不没已就才都请给用使做看说换省少到达"
_HAN_VERB = re.compile(_STRONG)
_HAN_HINT = re.compile(f"[{_WEAK}]")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_TOPIC_END = re.compile(
    "(?:方案|介绍|概述|背景|现状|分析|架构|架构图|计划|总结|目录|优势|特点|简介|说明|概况|清单|流程|趋势|问题|痛点"
    "|案例|价值|意义|思路|路线图|报告|体系|一览|汇总|展望|表)$"
)

_SURE_VERBS = frozenset(
    re.findall(
        r"\S+",
        """
        is are was were be been has have had will would can could must should may might does do
        did isn't aren't don't doesn't cannot can't won't let let's please become becomes became
        depends depend grows grew grown rises rose risen falls fell doubles doubled takes took
        taken keeps kept brings brought gives gave given makes made means meant goes went gone
        gets got comes came begins began begun starts started stops stopped ends ended remains
        remained saves saved proves proved proven meets met reaches reached cuts lowers lowered
        raises raised reduces reduced improves improved increases increased decreases decreased
        avoids avoided prevents prevented ensures ensured enables enabled requires required allows
        allowed helps helped solves solved closes closed opens opened covers covered pays paid
        costs owns carries carried runs ran holds held leads led follows followed loses lost wins
        won finds found shares stays stayed moves moved decides decided answers confirm agree
        choose decide carry avoid prevent ensure enable require reduce improve increase solve
        prove reach keep bring become want wants know knows say says see sees ask asks expire
        expires arrive arrives fail fails worry worries slow slows
        """,
    )
)
_UNSURE_VERBS = frozenset(
    re.findall(
        r"\S+",
        """
        need needs cost plan plans change changes support supports benefit benefits show shows
        result results cause causes answer question cut start stop end save meet close open cover
        pay own run hold lead follow lose win find share stay move visit test tests drop drops
        limit limits turn turns force forces point points call calls work works use uses build
        builds fix fixes
        """,
    )
)
_AFTER_VERB = frozenset(
    re.findall(
        r"\S+",
        """
        the a an our your their its his her this that these those every each all no up down more
        less fewer most to by from in on at out into for over both us you them it only ahead two
        three four five six half
        """,
    )
)
_WORD = re.compile(r"[a-z][a-z'’-]*|\d[\d,.]*%?", re.IGNORECASE)


def is_message(title: str, language: str) -> bool:
    """Tell whether a title is a statement rather than the name of a topic.

    Args:
        title: Of a slide.
        language: ``zh`` or ``en``: of the outline. A title without Han is read as English.

    """
    if len("".join(title.split())) < SHORTEST:
        return False
    if language == "zh" and _HAN.search(title):
        return _is_chinese_message(title)
    return _is_english_message(title)


def has_verb(title: str, language: str) -> bool:
    """Tell whether a message is a sentence by its words, not by a figure alone."""
    if language == "zh" and _HAN.search(title):
        return bool(_HAN_VERB.search(title.replace("解决方案", "＿")))
    return _has_english_verb(title)


def says_the_same(title: str, other: str) -> bool:
    """Tell whether two titles consist of much the same words."""
    one, two = _pieces(title), _pieces(other)
    if not one or not two:
        return False
    return len(one & two) / min(len(one), len(two)) >= _SAME and _close(title, other)


def _is_chinese_message(title: str) -> bool:
    plain = _NOUNS.sub("＿", title)
    is_hinted = bool(_HAN_HINT.search(plain))
    if _TOPIC_END.search(title.rstrip("。！!？? ")) and not re.search("[，：；]", title):
        return is_hinted and bool(_HAN_VERB.search(plain))
    has_verb = bool(_HAN_VERB.search(title.replace("解决方案", "＿")))
    return has_verb or is_hinted or bool(_FIGURE.search(_NO_FIGURE.sub("＿", title)))


def _is_english_message(title: str) -> bool:
    has_figure = bool(_FIGURE.search(_NO_FIGURE.sub("_", title)))
    return _has_english_verb(title) or (has_figure and len(_WORD.findall(title)) > _LABEL)


def _has_english_verb(title: str) -> bool:
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(title)]
    if any(word in _SURE_VERBS for word in words):
        return True
    return any(one in _UNSURE_VERBS and _can_follow(two) for one, two in pairwise(words))


def _can_follow(word: str) -> bool:
    return word in _AFTER_VERB or word[0].isdigit()


def _pieces(title: str) -> set[str]:
    """Return what a title consists of: Latin words, and pairs of Chinese characters."""
    found = {word.casefold() for word in _WORD.findall(title)}
    for run in re.findall(r"[\u3400-\u9fff]+", title):
        found.update(run[place : place + 2] for place in range(len(run) - 1))
    return found


def _close(title: str, other: str) -> bool:
    """Tell whether neither of two titles says much more than the other."""
    short, long = sorted((len(title), len(other)))
    return short * 2 >= long
