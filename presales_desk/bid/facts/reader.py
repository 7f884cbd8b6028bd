"""Finds what a team must know about a tender: who, how much, when, how, each with its proof."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part
from presales_desk.bid.facts import values
from presales_desk.bid.facts.lot_lines import lots_in_lines
from presales_desk.bid.facts.names import name_facts
from presales_desk.bid.facts.payments import all_instalments
from presales_desk.bid.facts.sentences import lot_facts, sentence_facts
from presales_desk.bid.facts.times import time_facts
from presales_desk.bid.facts.words import word_facts
from presales_desk.bid.tender import Fact

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.statements import Statement

KEYS = (
    "project_name",
    "project_no",
    "lot",
    "purchaser",
    "agency",
    "method",
    "evaluation_method",
    "currency",
    "budget_cny",
    "budget",
    "max_price_cny",
    "max_price",
    "doc_from",
    "doc_until",
    "clarification_deadline",
    "bid_deadline",
    "opening_time",
    "opening_place",
    "bid_validity_days",
    "bid_bond_cny",
    "bid_bond",
    "performance_bond",
    "copies",
    "consortium",
    "subcontracting",
    "contract_period",
    "warranty",
    "payment",
)
"""What can be known, in the order it is shown; sums in yuan have keys of their own."""
_WEIGHT = {
    Part.NOTICE: 6.0,
    Part.OTHER: 5.0,
    Part.INSTRUCTIONS: 4.0,
    Part.REQUIREMENTS: 3.0,
    Part.EVALUATION: 0.0,
    Part.CONTRACT: -3.0,
    Part.FORMS: -6.0,
}
_LEAST = -2.0
"""Below this a candidate proves nothing: a form to fill in, a sample of a contract."""
_MAX_PROOF = 600
_SUMS = ("budget_cny", "max_price_cny")
_TOTAL = re.compile(r"\s*(?:合\s*计|总\s*计|共\s*计|总价)")
_SAME_AS_BUDGET = re.compile(
    r"\s*(?:同|等于|即|与)[^，。；\d]{0,6}预算[^，。；\d]{0,6}(?:[，。；]|$)"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """How one fact is found.

    Attributes:
        label: What its label says.
        unless: What its label must not say.
        read: Makes the value; None where the statement holds none.
        by_votes: The value said most often wins among the best; else the first.
        prefers: What a better label says.
        anywhere: Contract and forms count too.

    """

    key: str
    label: re.Pattern[str]
    read: Callable[[Statement], Any]
    unless: re.Pattern[str] | None = None
    by_votes: bool = False
    prefers: re.Pattern[str] | None = None
    anywhere: bool = False


def _rule(
    key: str,
    label: str,
    read: Callable[[Statement], Any],
    unless: str = "",
    prefers: str = "",
    **more: bool,
) -> _Rule:
    return _Rule(
        key,
        re.compile(label),
        read,
        re.compile(unless) if unless else None,
        prefers=re.compile(prefers) if prefers else None,
        **more,
    )


_RULES = (
    _rule(
        "project_name",
        r"^(?:采购|招标|本|磋商|谈判)?(?:项目|工程|标段|标的)名称(?:及数量|[:：]|/包.*|(?:及|和|与|、|/)(?:项目|招标|采购)?编号|（[^（）]*）)?$|^(?:采购|招标)项目$",
        values.project,
        by_votes=True,
        prefers=r"项目名称",
    ),
    _rule(
        "project_no",
        r"(?:项目|招标|采购|委托代理|磋商|谈判|协商|征集|文件|标书|询价|询比|比选|比价|遴选|竞价|交易|标段)(?:文件)?(?:编号|编码|号|代码)|^编号$|名称(?:及|和|与|、|/)编号$",
        values.number,
        unless=r"代理(?!编号)|资金|备案|计划|预算|内部|合同|公告|账|平台|意向",
        by_votes=True,
        prefers=r"项目编号|招标编号",
    ),
    _rule(
        "purchaser",
        r"^(?:采购|招标|征集|比选|遴选|询价|询比|发包|建设|业主|采购人|招标人)(?:人|单位|方|名称)?(?:名称|信息|全称|（[^（）]*）)?$|^采购人信息名称$|^委托(?:单位|方)$",
        values.name,
        unless=r"代理",
        by_votes=True,
    ),
    _rule(
        "agency",
        r"(?:代理机构|代理人|招标代理|采购代理|集采机构|集中采购机构|代理公司|代理单位|招标机构|采购机构|(?:采购|招标)组织机构)(?:信息|名称)?(?:名称|全称)?(?:（[^（）]*）)?$",
        values.name,
        by_votes=True,
    ),
    _rule(
        "budget_cny",
        r"预算|采购金额|项目总?金额|估算价|标的金额|预估(?:采购|合同)?总?(?:金额|价)|暂估合同(?:金额|价)|采购规模",
        values.budget,
        unless=r"资金来源|限价|代理|单价|扣|当年",
        prefers=r"预算金额|项目预算|总预算",
    ),
    _rule(
        "max_price_cny",
        r"限价|控制(?:总?价|金额)|拦标价|最高(?:投标)?报价|上限价|报价上限",
        values.ceiling,
        unless=r"单价|得分|超过",
        prefers=r"最高",
    ),
    _rule(
        "bid_validity_days", r"有效期", values.days, unless=r"保证金|保函|证书|资质|合同|公告|公示"
    ),
    _rule(
        "bid_bond_cny",
        r"保证金|投标担保",
        values.bond,
        unless=r"履约|诚信|安全|质量|质保|退还|缴纳人|账户|有效|农民工|工资|廉政|开户|预付|账号|没收|不予|到账|中标保证金",
        prefers=r"^(?:投标|磋商|谈判|响应)保证金",
    ),
    _rule(
        "performance_bond",
        r"履约(?:保证金?|担保|保函)",
        values.guarantee,
        unless=r"退还|格式",
        anywhere=True,
    ),
    _rule(
        "contract_period",
        r"(?:服务|合同|履行|履约|供货|交货|交付|工期|施工|实施|供应)(?:履行|有效|使用)?(?:期限|期|时间|日期|周期|年限)|^(?:完成|完工|竣工|交工|到货)(?:时间|期限|期|日期)$|^(?:总|计划|合同|建设)?工期|^(?:项目|建设)周期$|"
        r"(?:框架)?协议(?:有效)?期限?$|(?:租赁|监理|设计|运维|维保)(?:服务)?(?:期限?|周期)$",
        values.term,
        unless=r"质保|付款|响应时间|验收|保证金|保修|截止|工期短|得|培训|签订|违约|地点、|公示",
        prefers=r"合同履行期限|服务期限?|工期|交货期",
        anywhere=True,
    ),
    _rule(
        "warranty",
        r"(?:质保期|质量保证期|保修期|免费维护期|维保期|质保|保修|质量保证|质量保修|缺陷责任期)(?:限|年限|时间|要求|及要求)?(?:（[^（）]*）)?$",
        values.period,
        unless=r"金|得分|评",
        anywhere=True,
    ),
    _rule(
        "payment",
        r"付款|支付(?:方式|条件|办法|方法|约定|进度|安排)|结算方式|费用结算|结算[与和及]支付|(?:费用?|款项|资金|价款|合同款|报酬|酬金)(?:的|及|与|和)?支付",
        values.terms,
        unless=r"代理|保证金|违约|逾期|服务费(?!用)|平台|凭证|账",
        prefers=r"^(?:付款|支付|结算)(?:方式|条件)",
        anywhere=True,
    ),
)


def read_facts(passages: Sequence[Passage], said: Sequence[Statement]) -> list[Fact]:
    """Return what is known, in the order of ``KEYS``; ``said`` is what the passages state."""
    found = {rule.key: fact for rule in _RULES if (fact := _best(rule, said)) is not None}
    found |= time_facts(said, passages)
    told = name_facts(passages) | sentence_facts(passages)
    found = told | word_facts(said, passages, found) | found
    found |= lot_facts(passages, found)
    found |= lots_in_lines(passages, found)
    if (ceiling := _as_the_budget(said, found)) is not None:
        found["max_price_cny"] = ceiling
    if "payment" in found:
        found["payment"] = all_instalments(found["payment"], passages)
    return [found[key] for key in KEYS if key in found]


def fact(key: str, value: Any, statement: Statement) -> Fact:
    """Return a fact with its proof."""
    whole = isinstance(value, float) and value.is_integer()
    return Fact(
        key=key,
        value=int(value) if whole else value,
        text=statement.text[:_MAX_PROOF],
        place=statement.passage.place,
    )


def _as_the_budget(said: Sequence[Statement], found: dict[str, Fact]) -> Fact | None:
    """Return the ceiling where the tender only says that it is the budget."""
    budget = found.get("budget_cny")
    if budget is None or "max_price_cny" in found:
        return None
    same = (one for one in said if "限价" in one.label and _SAME_AS_BUDGET.match(one.value))
    return next((fact("max_price_cny", budget.value, one) for one in same), None)


def _best(rule: _Rule, said: Sequence[Statement]) -> Fact | None:
    candidates: list[tuple[float, Statement, Any]] = []
    for statement in said:
        if not rule.label.search(statement.label) or (
            rule.unless and rule.unless.search(statement.label)
        ):
            continue
        score = _score(rule, statement)
        if score > (_LEAST if not rule.anywhere else -4):
            value = rule.read(statement)
            if value is not None:
                candidates.append((score, statement, value))
    if not candidates:
        return None
    if rule.by_votes:
        votes = Counter(str(value) for _, _, value in candidates)
        candidates = [
            (score + min(votes[str(value)], 4), one, value) for score, one, value in candidates
        ]
    _, statement, value = max(candidates, key=lambda one: one[0])
    if rule.key in _SUMS and not _is_total(statement):
        rows = _column_of(statement, [(one, worth) for _, one, worth in candidates])
        text = "；".join(row.text.replace("\n", " | ") for row, _ in rows)
        statement = replace(statement, text=text) if len(rows) > 1 else statement
        value = sum(worth for _, worth in rows) or value
    return fact(rule.key, value, statement)


def _column_of(
    statement: Statement, candidates: Sequence[tuple[Statement, float]]
) -> list[tuple[Statement, float]]:
    """Return the sums of a table's column, where each row has its own; each row once."""
    table = statement.passage.block.table
    if table is None:
        return []
    rows = {
        one.passage.index: (one, value)
        for one, value in candidates
        if one.passage.block.table == table and one.label == statement.label
    }
    return list(rows.values())


def _is_total(statement: Statement) -> bool:
    cells = statement.passage.block.cells
    return bool(cells) and bool(_TOTAL.match(cells[0].text))


def _score(rule: _Rule, statement: Statement) -> float:
    score = _WEIGHT[statement.passage.part]
    score += 2.0 if statement.is_near else 0.0
    score += 0.5 if _is_total(statement) else 0.0
    score += 1.5 if rule.prefers and rule.prefers.search(statement.label) else 0.0
    score += (
        1.0
        if statement.passage.block.cells and statement.passage.part is Part.INSTRUCTIONS
        else 0.0
    )
    return score
