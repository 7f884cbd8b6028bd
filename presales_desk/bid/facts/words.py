"""Finds what tenders say in fixed words: methods, copies, lots, how long bids are valid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.facts.names import said_in
from presales_desk.bid.facts.options import chosen
from presales_desk.bid.facts.partners import partner_facts
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.numerals import chinese_number
from presales_desk.bid.parts import SAMPLES, Part

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

_METHOD = re.compile(
    r"公开招标|国际(?:公开)?(?:竞争性)?(?:公开)?招标(?![^，。；：:\s]{0,8}(?:公司|中心))|"
    r"(?:邀请|邀约)招标|"
    r"(?:公开|邀请|院内)?(?:竞争性(?:磋商|谈判)|询价|比选|竞价|询比)|单一来源|"
    r"(?:公开|邀请|院内)遴选|框架协议"
)
"""Methods, as ``公开询比``; many agencies are called ``国际招标……公司``, which says nothing."""
_EVALUATION = re.compile(
    r"(?:技术评分|综合评分)(?:合理)?最低(?:投?标|评标)?价法|"
    r"综合(?:评分|评估|评审|评价|评议|打分)法|(?<=采用百分制)综合(?:评分|打分)|"
    r"(?:经评审的)?(?:合理)?最低(?:投标|评标|评审)?(?:报?价)(?:评[审标]|中标)?法|"
    r"(?:合理|有效)低价(?:中标)?法|性价比法|定性评[审议]法|质量优先法|质量价格评分法|双信封(?:评标)?法"
)
"""``综合评分法``, ``经评审的最低投标价法``, ``性价比法``."""
_OF_WINNER = re.compile(r"(?:中标|成交)(?:后|人|供应商)[^。；;，,]{0,40}")
"""What only the winner hands in: ``中标后提供纸质投标文件正本1份、副本3份``."""
_LOWEST_LAST = re.compile(
    r"(?:(?:^|[，,；;。]|且|按照?|以)(?:提交的?)?(?P<words>最[后终]报价(?:最低|(?:由|从)低到高))"
    r"|服务相[等同]且(?P<price>报价最低)"
    r"|(?P<low>(?:有效)?(?:投标|最[后终])?(?:报价|价格)最低者?(?:优先|为|的)?(?:中标|成交|中选)"
    r"|最低(?:报)?价者?(?:中标|成交|中选)(?!法)))(?![^，。；]{0,20}得分)"
)
"""How negotiations and inquiries are won where no method is named."""
_POINTS = re.compile(r"得分|分值|评分|综合|(?<!服务)相[同等]|一致|并列")
_METHOD_NAMED = re.compile(
    rf"(?:公开|邀请|院内)?(?:询价|询比|比选|竞价)采购|{_METHOD.pattern}|比价|遴选|(?:直接|谈判|定向|战略|合作创新)采购|议标"
)
"""The same, where a label says that a method follows; ``公开询比采购``."""
_WAY = re.compile(
    r"(?:采用|采取|以|通过)(?P<name>[\u4e00-\u9fff]{0,4}(?:招标|谈判|遴选|比价|议价|竞谈|直接采购))的?方式"
)
"""``本次采购采用院内议价方式``, where no other word tells the method."""
_TENDERED = re.compile(r"招标(?:方式|形式)$")
_SHORT = re.compile(r"\s*(公开|邀请)\s*[。；]?$")
_METHOD_LABEL = re.compile(r"(?:采购|招标|组织)(?:方式|形式|方法)$")
_EVALUATION_LABEL = re.compile(r"评[标审]?(?:办法|方法|方式|标准)|评定")
_FRAME = "框架协议"
"""What is bought for a while rather than how: it may stand before a method."""
_BESIDE = re.compile(r"[ /／、，,\n]*(?:[和与及]|或者?)?[ \n]*")
"""What parts options that are only listed."""
_COUNT = r"[\d一二两三四五六七八九十壹贰叁肆伍陆]+"
_COPIES = re.compile(
    rf"正本[^。\n]{{0,10}}?{_COUNT}\s*[）)]?\s*[份套本]?[^。\n]{{0,40}}?副本[^。\n]{{0,12}}?{_COUNT}\s*[）)]?\s*[份套本]"
    r"|[一壹1]\s*(?:份|套)?\s*正\s*本?[、，和及]?\s*[一二三四五六七八九壹贰叁肆伍陆\d]\s*"
    r"(?:份|套)?\s*副本?"
    rf"|副本[：:]?{_COUNT}[份套本]|{_COUNT}正{_COUNT}副"
)
"""``正本一份，副本四份``, ``一正四副``, ``1正4副``, ``副本：4份``."""
_NO_PAPER = re.compile(
    r"[^。；\n]{0,60}(?:无需|不需要?|不再|不用|不必)(?:再|另行)?(?:提供|提交|递交|接收)?纸质"
    r"(?:投标|响应|应答)?文件"
)
"""``无需提供纸质投标文件``."""
_IN_COPIES = re.compile(
    rf"(?<=文件)一式{_COUNT}[份套]|"
    rf"(?:[非未不]?加密的?)?电子(?:投标|响应|应答)文件\s*{_COUNT}\s*份"
    r"(?:[；;，,、]\s*(?:[一二三四五]、|\d[.、])?[^，,。；;、\n\d]{2,24}[\d一二三四五两]\s*[份个张套])*"
)
"""``响应文件一式三份``, ``加密的电子投标文件1份；二、非加密电子投标文件U盘1份``."""
_COPIES_LABEL = re.compile(r"(?:份数|套数|数量)|正副?本")
_PLAIN_COPIES = re.compile(
    r"[^。\n]{0,200}[\d一二三四五六七八九壹贰叁肆伍陆]\s*[）)]?\s*[份套](?!额)[^。\n]{0,40}"
)
_LOT_LABEL = re.compile(r"(?:包组|包|标段|包件|分包|标项)(?:编)?号")
_LOT = re.compile(r"\s*(?:第|包组|包件|包|标段)?\s*([A-Z]?\d{1,3}|[一二三四五六])\b")
_VALIDITY = re.compile(
    r"(?:投标|响应|报价|磋商|谈判|文件)[^。；\n]{0,6}有效期[^。；\n]{0,24}?"
    r"(?P<days>\d{2,3})\s*[）)]?\s*(?:个)?(?:日历|公历)?\s*[天日]"
    r"|(?:投标|响应|应答|报价|磋商|谈判)有效期[^。；，\n]{0,16}?"
    r"(?P<words>[一二三四五六七八九十百]{2,5})\s*个?(?:日历)?[天日]"
    r"|(?:投标|响应|报价|应答)(?:文件|书|函)(?:(?!保证|保函)[^。；]){0,20}?(?P<long>\d{2,3})\s*个?"
    r"(?:日历|公历)?[天日]内?(?:(?!保证|保函)[^。；，]){0,8}有效"
)
"""``投标有效期为90天``, ``投标文件在截止后90日内有效``."""


def word_facts(
    said: Sequence[Statement], passages: Sequence[Passage], known: Mapping[str, Fact]
) -> dict[str, Fact]:
    """Return what fixed words tell, by key; ``known`` is not looked for again."""
    told = [one for one in said if one.passage.part not in SAMPLES]
    body = [one for one in passages if one.part not in SAMPLES]
    contract = [one for one in passages if one.part is Part.CONTRACT]
    found = {
        "method": _labelled(told, _METHOD_LABEL, _METHOD_NAMED, "method")
        or _open_or_invited(told)
        or _first_method(body)
        or said_in([(one.text, one) for one in body], _WAY, "method"),
        "evaluation_method": _labelled(told, _EVALUATION_LABEL, _EVALUATION, "evaluation_method")
        or _first_word(passages, _EVALUATION, "evaluation_method")
        or _lowest_last(passages),
        "copies": _copies(told, body),
        "lot": _lot(told),
        "bid_validity_days": _validity(passages),
        **partner_facts(told, body, contract),
    }
    return {key: one for key, one in found.items() if one is not None and key not in known}


def _open_or_invited(told: Sequence[Statement]) -> Fact | None:
    """Return the method where its label leaves a word out: ``招标方式：公开``."""
    for one in told:
        hit = _TENDERED.search(one.label) and _SHORT.match(one.value)
        if hit:
            return proved("method", f"{hit[1]}招标", one)
    return None


def _labelled(
    told: Sequence[Statement], label: re.Pattern[str], words: re.Pattern[str], key: str
) -> Fact | None:
    for one in told:
        if label.search(one.label) and (word := _word(words, one.value)):
            return proved(key, word, one)
    return None


def _first_word(passages: Sequence[Passage], words: re.Pattern[str], key: str) -> Fact | None:
    found = ((_word(words, chosen(one.text)), one) for one in passages)
    return next((proved(key, word, one) for word, one in found if word), None)


def _first_method(passages: Sequence[Passage]) -> Fact | None:
    """Return the first method, as it is called where it is told in full: 比选 may be 公开比选."""
    first = _first_word(passages, _METHOD, "method")
    if first is None:
        return None
    said = ((hit[0], one) for one in passages for hit in _METHOD.finditer(chosen(one.text)))
    longer = (one for one in said if one[0] != first.value and one[0].endswith(first.value))
    return next((proved("method", word, one) for word, one in longer), first)


def _lowest_last(passages: Sequence[Passage]) -> Fact | None:
    """Return that the lowest last price wins; among equal points it only settles who is first."""
    for passage in passages:
        hit = None if _POINTS.search(passage.text) else _LOWEST_LAST.search(passage.text)
        if hit:
            return proved("evaluation_method", next(filter(None, hit.groups())), passage)
    return None


def _word(words: re.Pattern[str], text: str) -> str | None:
    """Return the first word; None where another stands beside it: the tick was lost on the way."""
    hits = list(words.finditer(text))
    others = [hit for hit in hits[1:2] if hit[0] != hits[0][0] and hits[0][0] != _FRAME]
    if any(_BESIDE.fullmatch(text, hits[0].end(), hit.start()) for hit in others):
        return None
    return hits[0][0] if hits else None


def _copies(told: Sequence[Statement], body: Sequence[Passage]) -> Fact | None:
    for passage in body:
        if hit := _COPIES.search(_OF_WINNER.sub("", chosen(passage.text))):
            return proved("copies", hit[0].strip(), passage)
    for one in told:
        is_label = _COPIES_LABEL.search(one.label) and re.search(r"文件|副本|正本", one.label)
        if is_label and (hit := _PLAIN_COPIES.search(_OF_WINNER.sub("", one.value))):
            return proved("copies", hit[0].strip(" ，。；"), one)
    patterns = (_IN_COPIES, _NO_PAPER)
    alike = ((words.search(one.text), one) for words in patterns for one in body)
    return next((proved("copies", hit[0].strip(), one) for hit, one in alike if hit), None)


def _lot(told: Sequence[Statement]) -> Fact | None:
    for one in told:
        hit = _LOT.match(one.value) if _LOT_LABEL.fullmatch(one.label) else None
        if hit:
            return proved("lot", hit[1], one)
    return None


def _validity(passages: Sequence[Passage]) -> Fact | None:
    for passage in passages:
        hit = _VALIDITY.search(passage.text) if passage.part not in SAMPLES else None
        if hit and not re.search(r"保证金|保函|担保", hit[0]):
            count = chinese_number(hit["words"]) if hit["words"] else hit["days"] or hit["long"]
            return proved("bid_validity_days", int(count or 0), passage) if count else None
    return None
