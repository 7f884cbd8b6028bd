"""Tells what it costs to miss a marked clause, by the sentence that says so."""

from __future__ import annotations

import re

from presales_desk.bid.tender import Meaning

_OUT = r"(?:无效|否决|废标|不合格|不通过|拒绝|淘汰|非实质性响应|丧失|取消)"
_MANY = r"(?:[2-9]|\d{2}|[二两三四五六七八九十]{1,2})"
_TOO_MANY = re.compile(
    rf"(?:(?:超过|多于|大于|累计|达到?|[≥>＞])[^，。；]{{0,8}}?{_MANY}\s*[个条项处]"
    rf"|{_MANY}\s*[个条项处]\s*[（(]?(?:含|及|或)?[^，。；]{{0,4}}以上|"
    rf"最多[^，。；]{{0,6}}{_MANY}\s*[个条项处])"
    rf"[^。；]{{0,20}}?{_OUT}[^，。；]{{0,4}}"
)
"""A bid may miss some such clauses, though not many."""
_HARMLESS = re.compile(
    r"(?:不会|并不|不作为?|不将|不予|不导致|不视为|不按|不构成|不属于|并非)[^，。；]{0,6}"
    r"(?:无效|否决|废标)[^，。；]{0,6}"
    r"|不(?:被)?否决|不影响投标?有效|(?:为|属于?|是)非实质性(?:要求|条款|指标|参数|内容|技术)?"
)
"""Words of an end that is denied: ``不作为无效投标处理``, ``不影响投标有效``."""
_MANDATORY = re.compile(
    r"无效|否决|废标|拒绝|实质性|不(?:允许|得|可|能|容许)(?:有)?.{0,4}偏离|不接受.{0,6}偏离|"
    r"必须.{0,4}(?:满足|响应|达到)|(?:须|应当?|需)(?:完全|全部|无条件|逐条|一一)(?:地)?"
    r"(?:满足|响应|达到)|"
    r"强制性|硬性|刚性|必备|缺一不可|不合格|不通过|不予通过|资格性|淘汰|一票|"
    r"(?:丧失|取消)[^，。；]{0,6}资格|不(?:得|能|再)?进入[^，。；]{0,8}(?:评审|阶段|环节)"
)
"""``不满足投标无效``, ``不允许负偏离``, ``必须全部满足``, ``一票否决``."""
_IMPORTANT = re.compile(
    r"扣\s*\d|扣分|加价|扣除|重要|主要|关键|评分|得分|加分|减分|基准分|打分|计分|支持资料|"
    r"证明材料|佐证|视为(?:不满足|不响应|负偏离)"
)
"""``每项扣2分``, ``重要指标``, ``须提供证明材料``."""
_OTHER = re.compile(r"核心产品|适用于本项目|选[择用中]|复选|勾选|一般|参考")
_ORDINARY = re.compile(r"(?:为|表示|代表|是)一般")
"""A mark of what is ordinary; elsewhere the ordinary is what carries none."""
_MISSED = re.compile(r"不(?:能)?满足|偏离|[不未]响应|不符合|达不到")
_TAKES_POINTS = re.compile(r"扣\s*\d|扣分|加价")
_MATTERS = re.compile(r"重要|主要|关键|减分|基准分|打分|计分|视为(?:不满足|不响应|负偏离)")
_COSTS_POINTS = re.compile(r"扣|得分|评分|加分|减分")


def meaning_in(sentence: str) -> Meaning | None:
    """Return what a sentence says happens when a marked clause is missed; None for nothing."""
    plain = _TOO_MANY.sub("扣分", _HARMLESS.sub("", sentence))
    if _OTHER.search(sentence) and not _MANDATORY.search(plain):
        is_ordinary = _ORDINARY.search(sentence) and not _TAKES_POINTS.search(plain)
        if "一般" not in sentence or is_ordinary:
            return Meaning.OTHER
        return Meaning.IMPORTANT if _IMPORTANT.search(plain) else None
    if _MANDATORY.search(plain):
        return Meaning.MANDATORY
    return Meaning.IMPORTANT if _IMPORTANT.search(plain) else None


def meaning_in_list(sentence: str) -> Meaning | None:
    """Return the meaning of a sentence in a list of what makes a bid invalid.

    Such a sentence only names what is missed: ``不满足“★”条款的``.
    """
    if is_missed(sentence) and not costs_points(sentence):
        return meaning_in(f"{sentence.rstrip('。；;')}，投标无效")
    meaning = meaning_in(sentence)
    is_strict = meaning is Meaning.IMPORTANT and not costs_points(sentence)
    return Meaning.MANDATORY if is_strict and not is_limited(sentence) else meaning


def is_missed(sentence: str) -> bool:
    """Tell a sentence that names what a bid does not meet."""
    return bool(_MISSED.search(sentence))


def costs_points(sentence: str) -> bool:
    """Tell a sentence that takes points, not the bid."""
    return bool(_COSTS_POINTS.search(sentence))


def asks_for_proof(sentence: str) -> bool:
    """Tell a sentence that asks for proof alone: it says nothing of what a miss costs."""
    return not _COSTS_POINTS.search(sentence) and not _MATTERS.search(sentence)


def is_limited(sentence: str) -> bool:
    """Tell a sentence by which missing some costs points, and missing many the bid."""
    return bool(_TOO_MANY.search(sentence)) and meaning_in(sentence) is Meaning.IMPORTANT
