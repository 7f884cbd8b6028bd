"""Finds what running sentences and the table of lots tell without a label."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.facts.lots import HEAD, NAME, TITLE, sums_by_lot, total_of_lots
from presales_desk.bid.facts.names import said_in
from presales_desk.bid.money import amounts, head_unit
from presales_desk.bid.numbers import without_number
from presales_desk.bid.tender import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell
    from presales_desk.bid.tender import Place

_BUDGET = re.compile(
    r"(?:预算(?:金额|总价|总额|总金额|价)?|采购金额|资金来源为?[^，。\d]{0,10}资金|(?:预估|估算|暂估)(?:采购|合同)?总?(?:金额|价|规模))"
)
_CEILING = re.compile(
    r"(?<!单价)最高(?:投标|应答|响应|磋商|谈判|报价)?限价|(?<!价)(?<!最高)限价(?=为)|招标控制价|拦标价|投标上限|(?<!费)(?<!费用)(?:投标|响应|应答|磋商|谈判)?(?:总?报价|报价总[额价])不(?:得|能|可|应)(?:超过|高于)"
)
_BOND = re.compile(
    r"(?:投标|磋商|谈判|响应|比选|询价|询比|竞价|报价|应答|协商)保证金(?:的)?(?:金额|数额)?(?=[为：:]|人民币|\s*[¥￥]?\d)"
)
_BOND_PAID = re.compile(
    r"(?:缴纳|交纳|提交|递交|提供)(?P<sum>[^。；，]{2,24})的(?:投标|磋商|谈判|响应|报价|比选)?保证金"
)
_NO_BOND = re.compile(
    r"(?:^|[。；：:|、.．\s]|[，,](?=本))(?:本(?:项目|采购|招标|次[^，。；]{0,6}))?"
    r"(?:免收|免交|免缴|免于?提交|不收取?|不设|不要求(?:提交|缴纳|递交)?|无需(?:提交|缴纳|递交)?|不需(?:要)?(?:提交|提供|缴纳|递交)?)"
    r"(?:投标|磋商|谈判|响应|报价|询价|询比|比选|应答)?保证金\s*(?:[。；，|]|$)"
)
"""What is said of this tender, not of some bidders or of bonds in general."""
_GUARANTEE = re.compile(
    r"(?P<name>(?:合同|中标|成交)(?:总?金?额|价款?|总价)的?\d{1,2}(?:\.\d+)?\s*[%％])"
    r"的?(?:作为|[缴交]纳|提交|提供|向[^，。；]{2,8}[缴交]纳)?履约(?:保证金|担保)"
    r"|履约(?:保证金|担保)(?:的?金额)?为(?P<behind>[^，。；\d]{0,12}(?:\d{1,2}(?:\.\d+)?\s*[%％]|百分之[一二三四五六七八九十]{1,2}))"
)
_PERIOD = re.compile(
    r"(?:服务|合同|供货|交货|履约)(?:履行)?期限?(?:为|共)?\s*(?P<name>[一二三四五六七八九十\d]{1,3}\s*(?:个月|年|日历天|天))"
)
_DELIVERY = re.compile(
    r"(?P<name>(?:合同(?:签订|生效)|签订合同|中标|接到?[^，。；]{0,8}通知)[^，。；]{0,6}后?[^，。；]{0,4}?"
    r"\d{1,3}\s*个?(?:日历|工作)?(?:天|日|月)之?内(?:完成)?[^，。；付]{0,10}(?:交货|交付|供货|完工|竣工|安装))"
)
_WARRANTY = re.compile(
    r"(?:(?:质保|质量保证|保修|免费维[护保])期限?|免费(?:质保|保修))(?:为|不少于|不低于|≥)?"
    r"(?:自?[^，。；\d]{0,10}(?:后|之日起))?\s*(?P<name>[一二三四五六七八九十两\d]{1,3}\s*(?:个月|年))"
    r"|提供(?:不少于)?(?P<before>[一二三四五六七八九十两\d]{1,3}\s*(?:个月|年))的?(?:原厂|整机|免费|上门)*(?:质保|保修)"
)
_PAYMENT = re.compile(
    r"(?P<name>[^。\n]{0,60}(?<!不)支付(?:至|到)?(?:合同|订单|项目)?(?:总价|总额|总?金额|价款|货款|款项)[^，。；]{0,4}"
    r"\d{1,3}\s*[%％](?![^，。；]{0,6}(?:违约|赔偿|滞纳|罚|保证金))[^。\n]{0,300})"
)
_LOT_NAME = re.compile(r"[A-Za-z\d一二三四五六七八九十—-]{1,8}")
_WHOLE = re.compile(r"^\s*(?:合\s*计|总\s*计|小\s*计)")
_LOT_SUMS = (
    ("budget_cny", re.compile(r"预算|预估(?:采购)?金额|采购金额|估算(?:价|金额)")),
    ("max_price_cny", re.compile(r"限价|控制价|拦标价")),
)
_NEAR = 12
"""Letters between the subject of a sentence and its sum."""
_HARMLESS = (Part.CONTRACT, Part.FORMS)


def sentence_facts(passages: Sequence[Passage]) -> dict[str, Fact]:
    """Return sums, periods and guarantees that sentences tell, by key."""
    body = [one for one in passages if one.part not in _HARMLESS]
    bare = [(without_number(one.text), one) for one in body]
    unscored = [one for one in bare if one[1].part is not Part.EVALUATION]
    found = {
        "budget_cny": _sum(body, _BUDGET, "budget_cny"),
        "max_price_cny": _sum(body, _CEILING, "max_price_cny"),
        "bid_bond_cny": _sum(body, _BOND, "bid_bond_cny") or _paid_bond(body) or _no_bond(body),
        "contract_period": said_in(bare, _PERIOD, "contract_period")
        or said_in(unscored, _DELIVERY, "contract_period"),
        "warranty": said_in(unscored, _WARRANTY, "warranty"),
        "payment": said_in(unscored, _PAYMENT, "payment"),
        "performance_bond": said_in(bare, _GUARANTEE, "performance_bond"),
    }
    return {key: one for key, one in found.items() if one is not None}


def lot_facts(passages: Sequence[Passage], known: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return the lots, and what their sums come to where ``known`` took one for the whole."""
    found: dict[str, Fact] = {}
    for head, rows in _tables_of_lots(passages):
        found |= _summed(head, rows, known)
        found = _listed(head, rows) | found
    return found or _told_with_sums(known)


def _tables_of_lots(
    passages: Sequence[Passage],
) -> Iterator[tuple[Sequence[Cell], Sequence[Passage]]]:
    """Yield the heads of tables that name lots, each with the rows below it."""
    head: Sequence[Cell] = ()
    rows: list[Passage] = []
    for passage in [one for one in passages if one.part not in _HARMLESS]:
        cells = passage.block.cells
        if any(TITLE.match(cell.text.strip()) for cell in cells):
            if rows:
                yield head, rows
            head, rows = cells, []
        elif head and cells:
            if not any(_WHOLE.match(cell.text) for cell in cells):
                rows.append(passage)
        else:
            if rows:
                yield head, rows
            head, rows = (), []
    if rows:
        yield head, rows


def _listed(head: Sequence[Cell], rows: Sequence[Passage]) -> dict[str, Fact]:
    """Return the names of all lots of a table; nothing where it has only one."""
    title = next((cell for cell in head if HEAD.match(cell.text.strip())), None)
    cells = (cell for row in rows for cell in row.block.cells)
    texts = [one.text.strip() for one in cells if title and one.column == title.column]
    names = [one for one in texts if NAME.fullmatch(one) or _LOT_NAME.fullmatch(one)]
    return _lots(names, "；".join(row.text for row in rows), rows[0].place)


def _told_with_sums(known: Mapping[str, Fact]) -> dict[str, Fact]:
    """Return the lots that the proof of a sum names, each with a sum of its own."""
    for key in ("budget_cny", "max_price_cny", "bid_bond_cny"):
        if key in known and "lot" not in known and len(sums_by_lot(known[key].text)) > 1:
            return _lots(NAME.findall(known[key].text), known[key].text, known[key].place)
    return {}


def _lots(names: Sequence[str], text: str, place: Place) -> dict[str, Fact]:
    different = list(dict.fromkeys(names))
    value = "、".join(different)
    lot = Fact(key="lot", value=value, text=text[:600], place=place)
    return {"lot": lot} if len(different) > 1 else {}


def _summed(
    head: Sequence[Cell], rows: Sequence[Passage], known: Mapping[str, Fact]
) -> dict[str, Fact]:
    found: dict[str, Fact] = {}
    for key, words in _LOT_SUMS:
        title = next((cell for cell in head if words.search(cell.text)), None)
        values = [] if title is None else list(_in_column(title, rows))
        # The fact may be the sum of one lot, or of those before the table went on over a page.
        parts = (*values, *accumulate(values))[:-1]
        if len(values) > 1 and key in known and known[key].value in parts:
            text = "；".join(row.text for row in rows)
            found[key] = _fact(key, _whole(sum(values)), text, rows[0])
    return found


def _in_column(title: Cell, rows: Sequence[Passage]) -> Iterator[float]:
    unit = head_unit(title.text)
    for row in rows:
        cell = next((one for one in row.block.cells if one.column == title.column), None)
        sums = amounts(cell.text, unit) if cell is not None and not cell.continued else []
        if sums:
            yield float(sums[0].yuan)


def _sum(passages: Sequence[Passage], before: re.Pattern[str], key: str) -> Fact | None:
    """Return a sum that a sentence names right behind its subject."""
    for passage in passages:
        for hit in before.finditer(passage.text):
            rest = passage.text[hit.end() :].split("。")[0]
            total = total_of_lots(rest) if NAME.search(rest[:_NEAR]) else None
            if total is not None:
                return _fact(key, _whole(total), passage.text, passage)
            found = amounts(rest[:30])
            if found and found[0].start <= _NEAR and found[0].yuan >= 1000:
                return _fact(key, _whole(float(found[0].yuan)), passage.text, passage)
    return None


def _paid_bond(passages: Sequence[Passage]) -> Fact | None:
    """Return the sum that stands before its name: ``缴纳人民币贰万元整的投标保证金``."""
    for passage in passages:
        hit = _BOND_PAID.search(passage.text)
        if hit and (found := amounts(hit["sum"])):
            return _fact("bid_bond_cny", _whole(float(found[-1].yuan)), passage.text, passage)
    return None


def _no_bond(passages: Sequence[Passage]) -> Fact | None:
    free = (one for one in passages if _NO_BOND.search(one.text))
    return next((_fact("bid_bond_cny", 0, one.text, one) for one in free), None)


def _whole(value: float) -> float:
    return int(value) if value.is_integer() else value


def _fact(key: str, value: str | float, text: str, passage: Passage) -> Fact:
    return Fact(key=key, value=value, text=text[:600], place=passage.place)
