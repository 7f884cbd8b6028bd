"""Finds the sums, periods and guarantees that running sentences tell without a label."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.facts.lots import NAME, total_of_lots
from presales_desk.bid.facts.names import said_in
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.facts.sums import STEP
from presales_desk.bid.money import amounts
from presales_desk.bid.numbers import without_number
from presales_desk.bid.parts import SAMPLES, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import Fact

_BUDGET = re.compile(
    r"(?:预算(?:金额|总价|总额|总金额|价)?|采购金额|资金来源为?[^，。\d]{0,10}资金|"
    r"(?:预[估计]|估算|暂估)(?:采购|合同)?总?(?:金额|价|规模))"
)
"""What a sum of the budget stands behind: ``本项目预算金额``, ``资金来源为财政资金``."""
_CEILING = re.compile(
    r"(?<!单价)最高(?:投标|应答|响应|磋商|谈判|报价)?限价|(?<!价)(?<!最高)限价(?=为)|(?<!单价)(?<!单项)(?<!最高)限价(?=[¥￥人民币]*\s*\d)|招标控制价|"
    r"拦标价|投标上限|(?<!费)(?<!费用)(?:投标|响应|应答|磋商|谈判)?(?:总?报价|报价总[额价])不"
    r"(?:得|能|可|应)(?:超过|高于)"
)
"""``最高投标限价``, ``招标控制价``, ``投标报价不得超过``; a ceiling per unit is none."""
_BOND = re.compile(
    r"(?:投标|磋商|谈判|响应|比选|询价|询比|竞价|报价|应答|协商)保证金(?:的)?(?:金额|数额)?"
    r"(?:(?=[为：:]|人民币|\s*[¥￥]?\d)|不得?(?:超过|[高多大]于)[^。；]{0,30}?[%％][，,]?"
    r"(?=(?:即|具体|本项目|本次|计)[^。；\d]{0,10}\d))"
)
"""What its sum stands behind: ``投标保证金：``, ``磋商保证金的金额为``; also behind the most that
may be asked, ``投标保证金不超过预算的2%，具体为20000元``."""
_BOND_PAID = re.compile(
    r"(?:缴纳|交纳|提交|递交|提供)(?P<sum>[^。；，]{2,24})(?:的(?:投标|磋商|谈判|响应|报价|比选)?|(?:投标|磋商|谈判|响应|报价|比选))"
    r"保证金"
)
_BOND_HEAD = re.compile(
    r"(?:要求|须|需)?(?:提交|缴纳|交纳|递交)?(?:投标|磋商|谈判|响应)保证金[：:]?$"
)
_BOND_SUM = re.compile(r"(?:保证)?(?:金额|数额)(?:为|\s*[：:])")
"""What names the sum of a bond below the line that asks for one: ``金额：20万元``."""
_NO_BOND = re.compile(
    r"(?:^|[。；：:|、.．\s]|[，,](?=本))(?:本(?:项目|采购|招标|次[^，。；]{0,6})|投标人|供应商)?"
    r"(?:免收|免交|免缴|免于?提交|不收取?|不设|不要求(?:提交|缴纳|递交)?|"
    r"无[需须](?:提交|缴纳|递交|交纳)?|"
    r"不[需须](?:要)?(?:提交|提供|缴纳|递交)?|以[^，。；]{2,12}(?:代替|替代))"
    r"(?P<kind>投标|磋商|谈判|竞谈|响应|报价|询价|询比|比选|应答|履约)?(?:保证金|担保)\s*"
    r"(?:[。；，|]|$)"
    r"|本(?:项目|次)(?:投标|磋商|谈判|响应|报价|比选)保证金(?:金额)?为?\s*零元"
    r"|^[\s\d.、（）()一二三四五六七八九十]{0,8}(?:投标|磋商|谈判|响应|报价|询价|比选|竞价)保证金(?:的?金额)?\s{0,4}"
    r"(?:本(?:项目|次)[^，。；]{0,4})?(?:免收|免交|免缴|不收取?|不要求|[无不][需须]要?(?:缴纳|提交)?)\s*"
    r"(?:[。；，|]|$)"
)
"""What is said of this tender, not of some bidders or of bonds in general; also on one line
behind its name, ``磋商保证金 本项目免收``."""
_GUARANTEE = re.compile(
    r"(?P<name>(?:合同|中标|成交)(?:总?金?额|价款?|总价)的?\d{1,2}(?:\.\d+)?\s*[%％])"
    r"的?(?:作为|[缴交]纳|提交|提供|向[^，。；]{2,8}[缴交]纳)?履约(?:保证金|担保)"
    r"|履约(?:保证金|担保)(?:的?金额)?为(?P<behind>[^，。；\d]{0,12}"
    r"(?:\d{1,2}(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十]{1,2}))"
)
"""``中标价的5%作为履约保证金``, ``履约保证金为合同金额的百分之五``."""
_PERIOD = re.compile(
    r"(?:(?:服务|合同|供货|交货|履约|履行)(?:履行)?期限?|(?:总|计划|合同|施工)工期)(?:为|共)?\s*"
    r"(?P<name>[一二三四五六七八九十\d]{1,3}\s*(?:个月|年|日历天|天))"
)
"""``服务期限为三年``, ``合同履行期限共12个月``."""
_DELIVERY = re.compile(
    r"(?P<name>(?:合同(?:签订|生效)|签订合同|中标|"
    r"接到?[^，。；]{0,8}通知)[^，。；]{0,6}后?[^，。；]{0,4}?"
    r"(?:\d{1,3}|[一二三四五六七八九十两]{1,3})\s*个?(?:日历|工作)?(?:天|日|月)之?内"
    r"(?:完成)?[^，。；付]{0,10}"
    r"(?:交货|交付|供货|完工|竣工|安装))"
)
"""``合同签订后30个日历天内完成交货``, ``接到采购人通知后7日内交付``."""
_WARRANTY = re.compile(
    r"(?:(?:质保|质量保证|保修|免费维[护保])期限?|免费(?:质保|保修))(?:为|不少于|不低于|≥)?"
    r"(?:自?[^，。；\d]{0,10}(?:后|之日起))?\s*"
    r"(?P<name>[一二三四五六七八九十两壹贰叁肆伍\d]{1,3}\s*(?:个月|年))"
    r"|提供(?:自[^，。；\d]{2,12}起)?(?:不少于|不低于|至少|≥)?"
    r"(?P<before>[一二三四五六七八九十两壹贰叁肆伍\d]{1,3}\s*(?:个月|年))的?"
    r"(?:原厂|整机|免费|上门)*(?:质保|保修|(?<=免费)维[护保])"
)
"""``质保期不少于3年``, ``免费质保自验收合格之日起两年``, ``提供3年原厂质保``."""
_PAYMENT = re.compile(
    r"(?P<name>[^。\n]{0,60}(?<!不)支付(?:至|到)?(?:合同|订单|项目)?"
    r"(?:总价|总额|总?金额|价款|货款|款项)[^，。；]{0,4}"
    r"\d{1,3}\s*[%％](?![^，。；]{0,6}(?:违约|赔偿|滞纳|罚|保证金))[^。\n]{0,300})"
    r"|(?P<once>(?:验收|货到|到货|交付|完工|交货)[^。；\n]{0,30}(?:一次性|全额)"
    r"(?:付清|结清|支付|付款)(?![^，。；]{0,6}(?:违约|赔偿|滞纳|罚|保证金))[^。；\n]{0,40})"
)
"""``验收合格后支付合同总价的95%``; a share that is a penalty is no payment."""
_SHARE_OF = re.compile(r"的?\s*(?:\d{1,2}(?:\.\d+)?\s*[%％]|百分之)")
"""What makes a share of the subject: ``预算金额的2%，具体为20000元`` tells no budget."""
_EXAMPLE = re.compile(r"例如|举例|假[设定如]|譬如|比如")
"""What stands before a sum that only shows how another is counted."""
_PERFORMANCE = "履约"
"""The kind of a bond that the winner gives."""
_MAX_SUM = 40
_NEAR = 12
"""Letters between the subject of a sentence and its sum."""


def sentence_facts(passages: Sequence[Passage]) -> dict[str, Fact]:
    """Return sums, periods and guarantees that sentences tell, by key."""
    body = [one for one in passages if one.part not in SAMPLES]
    bare = [(without_number(one.text), one) for one in body]
    unscored = [one for one in bare if one[1].part is not Part.EVALUATION]
    found = {
        "budget_cny": _sum(body, _BUDGET, "budget_cny"),
        "max_price_cny": _sum(body, _CEILING, "max_price_cny"),
        "bid_bond_cny": _sum(body, _BOND, "bid_bond_cny")
        or _bond_below(bare)
        or _paid_bond(body)
        or _no_bond(bare),
        "contract_period": said_in(bare, _PERIOD, "contract_period")
        or said_in(unscored, _DELIVERY, "contract_period"),
        "warranty": said_in(unscored, _WARRANTY, "warranty"),
        "payment": said_in(unscored, _PAYMENT, "payment"),
        "performance_bond": said_in(bare, _GUARANTEE, "performance_bond") or _no_guarantee(bare),
    }
    return {key: one for key, one in found.items() if one is not None}


def _sum(passages: Sequence[Passage], before: re.Pattern[str], key: str) -> Fact | None:
    """Return a sum that a sentence names right behind its subject."""
    for passage in passages:
        for hit in before.finditer(passage.text):
            rest = passage.text[hit.end() :].split("。")[0]
            if _EXAMPLE.search(passage.text, 0, hit.start()):
                continue
            if _SHARE_OF.match(rest) or STEP.search(rest[: 2 * _NEAR]):
                continue
            total = total_of_lots(rest) if NAME.search(rest[:_NEAR]) else None
            if total is not None:
                return proved(key, total, passage)
            found = amounts(rest[:30])
            if found and found[0].start <= _NEAR and found[0].yuan >= 1000:
                return proved(key, float(found[0].yuan), passage)
    return None


def _bond_below(bare: Sequence[tuple[str, Passage]]) -> Fact | None:
    """Return the sum on a line of its own below one that asks for a bond."""
    for (above, _), (text, passage) in pairwise(bare):
        if _BOND_HEAD.search(above.strip()) and (hit := _BOND_SUM.match(text)):
            found = amounts(text[hit.end() : hit.end() + _MAX_SUM])
            if found:
                return proved("bid_bond_cny", float(found[0].yuan), passage)
    return None


def _paid_bond(passages: Sequence[Passage]) -> Fact | None:
    """Return the sum that stands before its name: ``缴纳人民币贰万元整的投标保证金``."""
    for passage in passages:
        hit = _BOND_PAID.search(passage.text)
        if hit and (found := amounts(hit["sum"])):
            return proved("bid_bond_cny", float(found[-1].yuan), passage)
    return None


def _no_bond(bare: Sequence[tuple[str, Passage]]) -> Fact | None:
    hits = ((_NO_BOND.search(text), one) for text, one in bare)
    free = (one for hit, one in hits if hit and hit["kind"] != _PERFORMANCE)
    return next((proved("bid_bond_cny", 0, one) for one in free), None)


def _no_guarantee(bare: Sequence[tuple[str, Passage]]) -> Fact | None:
    free = (
        one for text, one in bare if (hit := _NO_BOND.search(text)) and hit["kind"] == _PERFORMANCE
    )
    return next((proved("performance_bond", "不收取", one) for one in free), None)
