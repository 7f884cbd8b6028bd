"""Finds what tenders say in fixed words: methods, partners, copies, lots."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part
from presales_desk.bid.facts.options import chosen
from presales_desk.bid.facts.permissions import allowed, needs_consent
from presales_desk.bid.tender import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.statements import Statement

_METHOD = re.compile(
    r"公开招标|国际(?:公开)?(?:竞争性)?(?:公开)?招标|(?:邀请|邀约)招标|竞争性(?:磋商|谈判)|询价|单一来源|比选|"
    r"框架协议|竞价|询比"
)
_EVALUATION = re.compile(
    r"(?:技术评分|综合评分)(?:合理)?最低(?:投?标|评标)?价法|综合(?:评分|评估|评审|评价|评议|打分)法|"
    r"(?:经评审的)?(?:合理)?最低(?:投标|评标|评审)?(?:报?价)(?:评[审标]|中标)?法|"
    r"(?:合理|有效)低价(?:中标)?法|性价比法|质量优先法|质量价格评分法|双信封(?:评标)?法"
)
_METHOD_NAMED = re.compile(
    rf"{_METHOD.pattern}|比价|遴选|(?:直接|谈判|定向|战略|合作创新)采购|议标"
)
"""The same, where a label says that a method follows."""
_METHOD_LABEL = re.compile(r"(?:采购|招标|组织)(?:方式|形式|方法)$")
_EVALUATION_LABEL = re.compile(r"评[标审]?(?:办法|方法|方式|标准)|评定")
_FRAME = "框架协议"
"""What is bought for a while rather than how: it may stand before a method."""
_BESIDE = re.compile(r"[ /／、，,\n]*(?:[和与及]|或者?)?[ \n]*")
"""What parts options that are only listed."""
_COUNT = r"[\d一二两三四五六七八九十壹贰叁肆伍陆]+"
_COPIES = re.compile(
    rf"正本[^。\n]{{0,10}}?{_COUNT}\s*[）)]?\s*[份套本]?[^。\n]{{0,40}}?副本[^。\n]{{0,12}}?{_COUNT}\s*[）)]?\s*[份套本]"
    r"|[一壹1]\s*(?:份|套)?\s*正\s*本?[、，和及]?\s*[一二三四五六七八九壹贰叁肆伍陆\d]\s*(?:份|套)?\s*副本?"
    rf"|副本[：:]?{_COUNT}[份套本]|{_COUNT}正{_COUNT}副"
)
_NO_PAPER = re.compile(
    r"[^。；\n]{0,60}(?:无需|不需要?|不再|不用|不必)(?:再|另行)?(?:提供|提交|递交|接收)?纸质(?:投标|响应|应答)?文件"
)
_IN_COPIES = re.compile(rf"(?<=文件)一式{_COUNT}[份套]|电子(?:投标|响应|应答)文件\s*{_COUNT}\s*份")
_COPIES_LABEL = re.compile(r"(?:份数|套数|数量)|正副?本")
_PLAIN_COPIES = re.compile(
    r"[^。\n]{0,200}[\d一二三四五六七八九壹贰叁肆伍陆]\s*[）)]?\s*[份套](?!额)[^。\n]{0,40}"
)
_CONSORTIUM = re.compile(
    r"[^。；;\n]{0,200}(?:不接受|不允许|接受|允许|不得|拒绝|谢绝|禁止|严禁)[^。；;\n]{0,12}联合(?:体|投标|响应)?[^。；;\n]{0,20}|联合(?:体|投标|响应)[^。；\n]{0,14}[:：]?\s*(?:不接受|不允许|否(?!则)|接受|允许)"
)
_SUBCONTRACT = re.compile(
    r"[^。；;\n]{0,200}(?:不允许|不得|不接受|不同意|允许|可以?|禁止|严禁)[^。；;\n]{0,16}(?<!划)分包(?![件号组人商]|方(?!式|案)|单位|供应商|[^，,。；;\n]{0,12}的[，,])|(?<!划)分包(?![件号组人商]|方(?!式|案)|单位|供应商)[^。；\n]{0,14}(?:不允许|不得|否(?!则)|不接受|允许|禁止)"
)
_LOT_LABEL = re.compile(r"(?:包组|包|标段|包件|分包|标项)(?:编)?号")
_LOT = re.compile(r"\s*(?:第|包组|包件|包|标段)?\s*([A-Z]?\d{1,3}|[一二三四五六])\b")
_VALIDITY = re.compile(
    r"(?:投标|响应|报价|磋商|谈判|文件)[^。；\n]{0,6}有效期[^。；\n]{0,24}?(?P<days>\d{2,3})\s*[）)]?\s*(?:个)?(?:日历|公历)?\s*[天日]"
    r"|(?:投标|响应|报价|应答)(?:文件|书|函)(?:(?!保证|保函)[^。；]){0,20}?(?P<long>\d{2,3})\s*个?(?:日历|公历)?[天日]内?(?:(?!保证|保函)[^。；，]){0,8}有效"
)
_OF_THIS = re.compile(
    r"本(?:项目|次|采购|招标|包|标段)[^。；]{0,16}(?:不?接受|不?允许|不得|可|拒绝|谢绝|禁止|严禁)"
)
_SENTENCE = re.compile(r"(?<=[。；;])")
_CONDITION = re.compile(
    r"如|若|的[，,]|(?<![供响对相])应当?(?![答商标])|(?<!不得)(?<!不允许)(?<!禁止)以联合体|接受联合体投标的"
    r"|大中型企业|小微企业|份额|扣除"
)
"""What is said only of bidders who are partners, or of nobody yet."""
_WITH_CONSENT = "未经同意不允许"
_HARMLESS = (Part.CONTRACT, Part.FORMS)


def word_facts(
    said: Sequence[Statement], passages: Sequence[Passage], known: Mapping[str, Fact]
) -> dict[str, Fact]:
    """Return what fixed words tell, by key; ``known`` is not looked for again."""
    told = [one for one in said if one.passage.part not in _HARMLESS]
    body = [one for one in passages if one.part not in _HARMLESS]
    found = {
        "method": _labelled(told, _METHOD_LABEL, _METHOD_NAMED, "method")
        or _first_word(body, _METHOD, "method"),
        "evaluation_method": _labelled(told, _EVALUATION_LABEL, _EVALUATION, "evaluation_method")
        or _first_word(passages, _EVALUATION, "evaluation_method"),
        "copies": _copies(told, body),
        "consortium": _permission(told, body, "联合体", _CONSORTIUM, "consortium"),
        "subcontracting": _permission(told, body, "分包", _SUBCONTRACT, "subcontracting")
        or _with_consent(body),
        "lot": _lot(told),
        "bid_validity_days": _validity(passages),
    }
    return {key: one for key, one in found.items() if one is not None and key not in known}


def _labelled(
    told: Sequence[Statement], label: re.Pattern[str], words: re.Pattern[str], key: str
) -> Fact | None:
    for one in told:
        if label.search(one.label) and (word := _word(words, one.value)):
            return _fact(key, word, one.text, one.passage)
    return None


def _first_word(passages: Sequence[Passage], words: re.Pattern[str], key: str) -> Fact | None:
    for passage in passages:
        if word := _word(words, chosen(passage.text)):
            return _fact(key, word, passage.text, passage)
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
        if hit := _COPIES.search(chosen(passage.text)):
            return _fact("copies", hit[0].strip(), passage.text, passage)
    for one in told:
        is_label = _COPIES_LABEL.search(one.label) and re.search(r"文件|副本|正本", one.label)
        if is_label and (hit := _PLAIN_COPIES.search(one.value)):
            return _fact("copies", hit[0].strip(" ，。"), one.text, one.passage)
    patterns = (_IN_COPIES, _NO_PAPER)
    alike = ((words.search(one.text), one) for words in patterns for one in body)
    return next((_fact("copies", hit[0].strip(), one.text, one) for hit, one in alike if hit), None)


def _permission(
    told: Sequence[Statement],
    body: Sequence[Passage],
    subject: str,
    sentence: re.Pattern[str],
    key: str,
) -> Fact | None:
    """Return whether something is allowed, in words: 接受 or 不接受, 允许 or 不允许."""
    yes, no = ("接受", "不接受") if key == "consortium" else ("允许", "不允许")
    for text, passage in _of_this_tender(body, subject):
        hit = sentence.search(text)
        verdict = allowed(hit[0], subject) if hit else None
        if hit and verdict is not None and not re.search(r"对于|如|若", hit[0]):
            return _fact(key, yes if verdict else no, hit[0].strip(), passage)
    for one in told:
        if subject in one.label and len(one.label) < 30 and one.is_near:
            verdict = allowed(one.value, subject)
            if verdict is not None:
                return _fact(key, yes if verdict else no, one.text, one.passage)
    for passage in body:
        hit = sentence.search(chosen(passage.text))
        if hit is None or _CONDITION.search(hit[0][:60]):
            continue
        verdict = allowed(hit[0], subject)
        if verdict is not None:
            return _fact(key, yes if verdict else no, hit[0], passage)
    return None


def _of_this_tender(body: Sequence[Passage], subject: str) -> Iterator[tuple[str, Passage]]:
    """Yield the sentences that say what holds in this tender, with their passages."""
    for passage in body:
        for text in _SENTENCE.split(chosen(passage.text)) if subject in passage.text else ():
            if _OF_THIS.search(text) and subject in text:
                yield text, passage


def _with_consent(body: Sequence[Passage]) -> Fact | None:
    asks = (one for one in body if needs_consent(one.text))
    return next((_fact("subcontracting", _WITH_CONSENT, one.text, one) for one in asks), None)


def _lot(told: Sequence[Statement]) -> Fact | None:
    for one in told:
        hit = _LOT.match(one.value) if _LOT_LABEL.fullmatch(one.label) else None
        if hit:
            return _fact("lot", hit[1], one.text, one.passage)
    return None


def _validity(passages: Sequence[Passage]) -> Fact | None:
    for passage in passages:
        hit = _VALIDITY.search(passage.text) if passage.part not in _HARMLESS else None
        if hit and not re.search(r"保证金|保函|担保", hit[0]):
            return _fact(
                "bid_validity_days", int(hit["days"] or hit["long"]), passage.text, passage
            )
    return None


def _fact(key: str, value: Any, text: str, passage: Passage) -> Fact:
    return Fact(key=key, value=value, text=text[:600], place=passage.place)
