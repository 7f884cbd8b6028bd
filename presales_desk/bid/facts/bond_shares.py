"""Finds a bid bond that is told as a share of the budget or of the price, and not as a sum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.facts.proof import proved
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_BOND = r"(?:投标|磋商|谈判|响应|比选|询价|询比|竞价|报价|应答)(?:保证金|担保)"
_SHARE = (
    r"(?:(?:采购|招标|本)?项目)?(?:(?:采购|项目)?(?:预算|概算)(?:总?金额|总额|总?价)?|"
    r"(?:最高)?(?:投标)?限价|招标控制价|(?:投标|响应|磋商|谈判)?(?:总?报价|报价总[额价]|总价)|"
    r"估算价)(?:[（(][^（）()]{0,12}[)）])?的?\s*"
    r"(?:\d{1,2}(?:\.\d{1,2})?\s*[%％]|百分之[一二三四五六七八九十]{1,3})"
    r"(?:[，,]?[且并但]?不得?(?:超过|[高多大]于)[^，。；\d]{0,12}\d{1,2}(?:\.\d{1,2})?\s*[%％])?"
)
_CHINESE = re.compile(
    rf"{_BOND}(?:(?!超过|[高多大]于|超出|最高为)[^。；%％]){{0,24}}?(?P<named>(?:不[低少小]于)?{_SHARE})(?!\s*以[内下])|"
    rf"(?<!超过)(?<![高多大]于)(?P<before>{_SHARE})(?:[^。；，%％]{{0,12}}?){_BOND}"
)
"""``投标保证金：预算金额的2%``, ``按最高限价的百分之二交纳投标保证金``; not the most that the law
allows, 投标保证金不得超过预算金额的2%."""
_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_PERCENT = (
    rf"(?:{_COUNT} )?\(?\d{{1,2}}(?:\.\d{{1,2}})?\s?(?:%|\)? ?per ?cent)\)?|"
    rf"{_COUNT} per ?cent(?: \(\d{{1,2}}(?:\.\d{{1,2}})?\s?%\))?"
)
_WHOLE = (
    r"(?:(?:the|its|their|our|total|maximum|full|amount|aggregate|bid|bidder|tender|proposal|offer|"
    r"contract|estimated|quoted|evaluated|base|cost|value|sum|price|budget|of)(?:['’]s)?[ ]){0,7}"
    r"(?:amount|bid|tender|proposal|offer|cost|value|sum|price|budget)\b"
)
_ENGLISH = re.compile(
    r"\b(?:bid|tender|proposal) (?:bond|security|deposit|guarant(?:ee|y))\b"
    r"(?:(?!performance|payment|forfeit|exceed)[^;%]){0,80}?"
    rf"(?P<share>(?:not less than |at least |a minimum of )?(?:{_PERCENT}) of {_WHOLE})",
    re.IGNORECASE,
)
"""``a bid bond of not less than 2% of the bid price``, ``Bid Security: five percent (5%) of the
total bid amount``, ``tender guarantee equal to 5 per cent of the tender price``."""


def bond_share(passages: Sequence[Passage]) -> Fact | None:
    """Return the share, in the words of the tender with what it is of; None where none is told."""
    for passage in passages:
        if passage.part in SAMPLES:
            continue
        if hit := _CHINESE.search(passage.text) or _ENGLISH.search(passage.text):
            value = next(filter(None, hit.groups()))
            return proved("bid_bond_share", " ".join(value.split()), passage)
    return None
