"""Finds whether samples are to be handed in with the bid, without which many are thrown out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import SAMPLES
from presales_desk.bid.required.asked import is_later
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_NAME = "样品"
_HANDED_IN = re.compile(
    r"样品(?:的?(?:递交|提交|送达|接收))(?:时间|地点|要求|截止时间|方式)?\s*[：:|]|"
    r"(?:[须应需]|必须)[^，。；]{0,12}(?:递交|提交|提供|送达)[^，。；]{0,8}样品(?!的?(?:照片|图|检))|"
    r"样品[^。；]{0,24}(?:递交|提交|送)至|样品\s*[|：:]?\s*[须应需]要?(?:递交|提交|提供)|"
    r"样品[^。；]{0,60}(?:一并|一同|同时)(?:递交|提交|送达|提供)|"
    r"未[^，。；]{0,8}(?:递交|提交|提供)样品[^。；]{0,12}(?:无效|不得分|否决|拒)"
)
"""``样品递交：开标前``, ``投标人须提供样品``, ``样品1件送至开标地点``."""
_NONE = re.compile(
    r"[不无勿毋]\s*[须需用必]?[^，。；]{0,4}(?:提供|提交|递交|送)[^，。；]{0,4}样品|"
    r"样品[^。；]{0,12}(?:不(?:需|要求|用|适用|提供|提交|递交|接收|接受)|无(?!效))|是否[^。；]{0,8}样品|"
    r"[如若][^，。；]{0,8}样品|抽[取检]|封存"
)
"""``不要求提供样品``, ``是否提供样品``, ``如需样品``."""
_MAX_BEFORE = 400


def samples_asked(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the samples at the first place that asks for them; nothing where none does."""
    for passage in passages:
        text = passage.text[:_MAX_BEFORE]
        if passage.part in SAMPLES or _NAME not in text:
            continue
        if any(map(_asks, re.split(r"[。；\n]", text))):
            yield RequiredDocument(number="", name=_NAME, required=True, place=passage.place)
            return


def _asks(sentence: str) -> bool:
    """Tell a sentence that asks for samples; what becomes of them may stand behind it."""
    handed_in = _HANDED_IN.search(sentence)
    if handed_in is None:
        return False
    end = sentence.find("，", handed_in.end())
    said = sentence if end < 0 else sentence[:end]
    return not (_NONE.search(said) or is_later(said))
