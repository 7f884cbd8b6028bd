"""Finds where bids are opened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.facts.proof import proved

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

_KEY = "opening_place"
_PLACE = re.compile(
    r"(?:开标|开启|启封|拆封|谈判|磋商|协商|议价|遴选|比选|竞价|竞谈|询价|询比|公开报价)会?议?(?:时间)?"
    r"(?:和|及|、|与|/)?地[点址]|^开标地点"
)
_TIME_AND_PLACE = re.compile(
    r"(?:开标|开启|谈判|磋商|协商)会?(?:的)?(?:时间|日期)"
    r"(?:(?!递交|提交|获取)[^。\n]){4,60}?[，,；;\s）)]地\s*[点址]\s*[：:]"
)
"""One line that names the time first: the word 地点 behind it stands alone."""
_BARE = re.compile(r"(?:^|\d[日时点分](?:[（(][^（）()]*[)）])?)地[点址](?:[（(][^（）()]*[)）])?$")
"""The word alone, or behind a time: ``9时30分地点``."""
_IS_OPENED = re.compile(r"(?:开标|开启|启封|拆封|谈判|磋商|协商)会?$")
_OF_OPENING = re.compile(r"(?:开标|开启|磋商|谈判|协商)(?!文件|公告|邀请|响应)")
_TIME_TOO = re.compile(r"截止[^，。；]{0,4}[及和与、/](?:开标|开启|磋商|谈判)$")
"""A label that stands before the time, and the place behind it."""
_SAYS_PLACE = re.compile(r"^[\d.、（()）\s]*地\s*[点址]\s*[：:]|[，,；;]\s*地\s*[点址]\s*[为在：:]")
_SAME_TIME = re.compile(r"^(?:同|与|即)[^，,；;]{0,16}截止[^，,；;]{0,10}[，,；;]\s*")
_PLACE_OF_BIDS = re.compile(
    r"^(?:投标|报价|响应|应答)?(?:文件)?(?:的)?(?:递交|提交|送达|接收|投标|报价)"
    r"(?:(?:投标|响应|应答)?文件)?(?:的)?地[点址]"
)
"""The label of where bids are handed in: ``投标文件递交地点``, ``响应文件提交地址``."""
_HANDED_IN_AT = re.compile(
    r"递交的?(?:投标|响应|应答)?(?:文件)?(?:的)?截止时间[^。；\n]{0,60}[，,]\s*(?:递交|提交|送达)?地点为"
    r"(?P<place>[^，。；\n]{4,80})"
)
"""What the standard tender says: ``投标文件递交的截止时间……为……，地点为……``."""
_BEHIND_DEADLINE = re.compile(
    r"\s*[时点整]*\s*(?:[（(][^（）()]{0,12}[)）])?\s*[，,；;]\s*"
    r"(?P<place>[^，,。；;\n]{6,80})(?:[，,。；;]|$)"
)
"""A place behind the end of bidding, whose label names both: ``（北京时间），某大楼3楼会议室``."""
_OF_BIDS_TOO = re.compile(
    r"(?:投标|响应|应答|报价|递交|提交)[^。；]{0,12}截止[^，。；]{0,6}地[点址]"
    r"|截止时间[和及、与]地[点址]"
)
"""A heading such as ``响应文件递交截止时间及地点``."""
_BROUGHT_TO = re.compile(
    r"[^，。；]{0,4}前[^，。；]{0,14}?(?:送达|送至|送到|递交至|递交到|提交至|提交到|寄达)(?:至|到)?"
    r"(?P<place>[^，,。；;\n]{6,80})"
)
"""What follows the end of bidding in a sentence: ``……10:00前密封送达某大楼1503室``."""
_LOOKS_LIKE_PLACE = re.compile(r"[室楼厅号路座]|中心|平台|系统")
_ADDED = re.compile(
    r"[，,；;。]\s*(?=届时|请|逾期|(?:各|由|如)?(?:潜在)?(?:投标|响应|应答|报价|磋商|谈判)"
    r"(?:人|供应商|商)|供应商)"
    r"|\s+(?=[\u4e00-\u9fff]{2,8}[：:])"
)
"""What else is said behind a place: ``……会议室，响应人可不到场``."""
_UNCLOSED = re.compile(r"[（(][^（）()]*$")
_ASIDE = re.compile(r"[（(][^（()）]*[)）]")
_MAX_PLACE = 160
_POINTS_ELSEWHERE = re.compile(
    r"见(?!面)|同(?:公告|投标|响应|应答|报价|递交|提交|截止|上)|另行|为准$"
)
_NAMED_PLACE = re.compile(r"(?:开标|开启|磋商|谈判)地点(?:为|设?在)(?P<place>[^，。；\n]{4,80})")
_OPENED_AT = re.compile(
    r"在(?P<place>[^，。；\n]{6,80}?)(?:解密[、和及]?)?(?:公开)?"
    r"(?:开标|开启|进行开标|举行|召开开标)"
    r"(?!.{0,2}室|会议室|大厅|厅)"
)
"""``在某交易中心三楼公开开标``; the room itself, ``在某开标室``, ends no sentence."""


def opening_place(told: Sequence[Statement], found: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return where bids are opened, by key; ``found`` are the days that are known."""
    return _place(told) or _place_in_sentence(told) or _place_of_bids(told, found)


def _place(told: Sequence[Statement]) -> dict[str, Fact]:
    for one in sorted(told, key=lambda one: not one.is_near):
        place = _place_in(_named_line(one.value)) if _tells_place(one) else None
        if place is not None:
            return {_KEY: proved(_KEY, place, one)}
    return {}


def _named_line(value: str) -> str:
    """Return the line that names the place of the opening, where others stand beside it."""
    lines = value.split("\n")
    named = next((line for line in lines if _PLACE.search(line)), value)
    return " ".join(named.split())


def _tells_place(one: Statement) -> bool:
    """Tell a label of the place; a heading is one where the line below begins with the time."""
    if _PLACE.search(one.label):
        return one.is_near or ("时间" in one.label and bool(moments(one.value)))
    if _TIME_TOO.search(one.label):
        return bool(moments(one.value))
    if _IS_OPENED.match(one.label):
        return bool(_SAYS_PLACE.search(one.value))
    if not _BARE.search(one.label):
        return False
    is_below = _OF_OPENING.search(one.passage.section)
    return bool(is_below or _TIME_AND_PLACE.search(one.text))


def _place_in(value: str) -> str | None:
    """Return the place in what is said, also behind a time; None where only that is said."""
    days = moments(value)
    if hit := _OPENED_AT.search(value, days[-1].end if days else 0):
        return hit["place"].strip()
    if days and "地点" not in value and "在" not in value:
        value = re.sub(r"^[^，,；;]{0,12}[，,；;]\s*", "", value[days[-1].end :])
        if not _LOOKS_LIKE_PLACE.search(value):
            return None
    value = re.sub(
        r"^.*?地\s*点\s*(?:[（(][^（）()]*[)）])?\s*[为在：:]", "", _SAME_TIME.sub("", value)
    )
    place = _UNCLOSED.sub("", _ADDED.split(value)[0]).strip("。；; ")
    plain = _ASIDE.sub("", place)[:12]
    is_one = 4 <= len(place) <= _MAX_PLACE and not _POINTS_ELSEWHERE.search(plain)
    return place if is_one and "截止时间" not in place else None


def _place_in_sentence(told: Sequence[Statement]) -> dict[str, Fact]:
    """Return the place out of a sentence such as ``将于……在某处开标``."""
    for one in told:
        hit = _OPENED_AT.search(one.value) if moments(one.value) else None
        if hit := _NAMED_PLACE.search(one.value) or hit:
            place = hit["place"].strip(' “”"')
            if not _POINTS_ELSEWHERE.search(place[:12]):
                return {_KEY: proved(_KEY, place, one)}
    return {}


def _place_of_bids(told: Sequence[Statement], found: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return where bids are handed in, where they are opened just when their time is over."""
    times = [found[key].value for key in ("bid_deadline", "opening_time") if key in found]
    if len(times) < 2 or times[0] != times[1]:
        return {}
    for one in told:
        value = " ".join(one.value.split())
        is_place = one.is_near and _PLACE_OF_BIDS.match(one.label) and not moments(value)
        if is_place and 4 <= len(value) <= _MAX_PLACE and not _POINTS_ELSEWHERE.search(value[:12]):
            return {_KEY: proved(_KEY, value.rstrip("。；; "), one)}
    if place := _place_beside(told, found["bid_deadline"]):
        return place
    shortest = sorted(told, key=lambda one: len(one.text))
    behind = ((_HANDED_IN_AT.search(one.text), one) for one in shortest)
    return next(({_KEY: proved(_KEY, hit["place"].strip(), one)} for hit, one in behind if hit), {})


def _place_beside(told: Sequence[Statement], deadline: Fact) -> dict[str, Fact]:
    """Return the place that stands behind the end of bidding, in what tells both."""
    for one in told:
        for moment in moments(one.value):
            if moment.value != deadline.value:
                continue
            rest = one.value[moment.end :]
            hit = _BROUGHT_TO.match(rest)
            if hit is None and _OF_BIDS_TOO.search(one.label):
                hit = _BEHIND_DEADLINE.match(rest)
            if hit and _LOOKS_LIKE_PLACE.search(hit["place"]):
                return {_KEY: proved(_KEY, hit["place"].strip(), one)}
    return {}
