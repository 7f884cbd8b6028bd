"""Finds what labels tell: what each of them stands for, and which of its statements is best."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from presales_desk.bid.facts import named, sums, values
from presales_desk.bid.facts.lots import NAME
from presales_desk.bid.facts.proof import proved
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from presales_desk.bid.statements import Statement
    from presales_desk.bid.tender import Fact

_WEIGHT = {
    Part.NOTICE: 6.0,
    Part.OTHER: 5.0,
    Part.INSTRUCTIONS: 4.0,
    Part.REQUIREMENTS: 3.0,
    Part.EVALUATION: 0.0,
    Part.CONTRACT: -3.0,
    Part.FORMS: -6.0,
}
_LEAST, _LEAST_OF_SAMPLES = -2.0, -4.0
"""Weights up to which a statement proves nothing: a form to fill in, a sample of a contract."""
_MOST_VOTES = 4
_MOST_PAIRED = 6
"""Cells of a row of labels and values; a wider one is the head of a table."""
"""Times that saying the same again counts."""
_SUMS = ("budget_cny", "max_price_cny")
_TOTAL = re.compile(r"\s*(?:合\s*计|总\s*计|共\s*计|总价)")


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
        r"^(?:采购|招标|本|磋商|谈判)?(?:项目|工程|标段(?:（包）)?|标的)(?:名称|全称)"
        r"(?:及数量|[:：]|/包.*|(?:及|和|与|、|/)(?:项目|招标|采购)?编号|（[^（）]*）)?$|"
        r"^(?:采购|招标|竞价|询价|比选|遴选)项目$",
        named.project,
        by_votes=True,
        prefers=r"项目名称",
    ),
    _rule(
        "project_no",
        r"(?:项目|招标|采购|委托代理|磋商|谈判|协商|征集|文件|标书|询价|询比|比选|比价|遴选|竞价|"
        r"交易|标段)(?:文件|单)?(?:编号|编码|号|代码)|^编号$|名称(?:及|和|与|、|/)编号$",
        named.number,
        unless=r"代理(?!编号)|资金|备案|计划|预算|内部|合同|公告|账|平台|意向",
        by_votes=True,
        prefers=r"项目编号|招标编号",
    ),
    _rule(
        "purchaser",
        r"^(?:采购|招标|征集|比选|遴选|询价|询比|发包|建设|业主|采购人|招标人)(?:人|单位|方|名称)?"
        r"(?:名称|信息|全称|（[^（）]*）)?$|^采购人信息名称$|^委托(?:单位|方)$|^项目(?:法人|业主)$",
        named.name,
        unless=r"代理",
        by_votes=True,
    ),
    _rule(
        "agency",
        r"(?:代理机构|代理人|招标代理|采购代理|集采机构|集中采购(?:实施)?机构|代理公司|代理单位|"
        r"招标机构|"
        r"采购机构|(?:采购|招标)组织机构)(?:信息|名称)?(?:名称|全称)?(?:（[^（）]*）)?$",
        named.name,
        by_votes=True,
    ),
    _rule(
        "budget_cny",
        r"预算|采购金额|项目总?金额|估算价|标的金额|"
        r"(?:预[估计]|估算|概算|暂估|暂定)(?:采购|合同|项目)?总?(?:金额|价)|采购规模",
        sums.budget,
        unless=r"资金来源|限价|代理|单价|扣|当年",
        prefers=r"预算金额|项目预算|总预算",
    ),
    _rule(
        "max_price_cny",
        r"限价|控制(?:总?价|金额)|拦标价|最高(?:投标)?报价|上限价|报价上限",
        sums.ceiling,
        unless=r"单价|单项|得分|超过",
        prefers=r"最高",
    ),
    _rule(
        "bid_validity_days",
        r"有效期",
        values.days,
        unless=r"保证金|保函|证书|资质|合同|协议|公告|公示",
    ),
    _rule(
        "bid_bond_cny",
        r"保证金|投标担保",
        sums.bond,
        unless=r"履约|诚信|安全|质量|质保|退还|缴纳人|账户|有效|农民工|工资|廉政|开户|预付|账号|没收|"
        r"不予|到账|中标保证金",
        prefers=r"^(?:投标|磋商|谈判|响应)保证金",
    ),
    _rule(
        "performance_bond",
        r"履约(?:保证金?|担保|保函)",
        sums.guarantee,
        unless=r"退还|格式",
        anywhere=True,
    ),
    _rule(
        "contract_period",
        r"(?:服务|合同|履行|履约|供货|交货|交付|工期|施工|实施|供应)(?:履行|有效|使用)?"
        r"(?:期限|期|时间|日期|周期|年限)|^(?:交货)?(?:完成|完工|竣工|交工|到货)"
        r"(?:时间|期限|期|日期)$|"
        r"^(?:总|计划|合同|建设)?工期|^(?:项目|建设)周期$|"
        r"(?:框架)?协议(?:有效)?期限?$|(?:租赁|监理|设计|运维|维保)(?:服务)?(?:期限?|周期)$|"
        r"(?:经营|承包|托管|委托|租赁|运营)(?:经营|管理|服务)?(?:期限|年限|期)(?:为|是)?$",
        values.term,
        unless=r"质保|付款|响应时间|验收|保证金|保修|截止|工期短|得|培训|签订|违约|地点、|公示",
        prefers=r"合同履行期限|服务期限?|工期|交货期",
        anywhere=True,
    ),
    _rule(
        "warranty",
        r"(?:质保期|质量保证期|保修期|免费(?:维护|运维)期?|维保期|质保|保修|质量保证|质量保修|缺陷责任期)"
        r"(?:限|年限|时间|要求|及要求)?(?:（[^（）]*）)?$",
        values.period,
        unless=r"金|得分|评",
        anywhere=True,
    ),
    _rule(
        "payment",
        r"付款|支付(?:方式|条件|办法|方法|约定|进度|安排)|结算方式|(?:费用|款项|货款|资金)结算|结算[与和及]支付|"
        r"(?:费用?|款项|资金|价款|合同款|报酬|酬金)(?:的|及|与|和)?支付",
        values.terms,
        unless=r"代理|保证金|违约|逾期|服务费(?!用)|平台|凭证|账",
        prefers=r"^(?:付款|支付|结算)(?:方式|条件)",
        anywhere=True,
    ),
)


class _Candidate(NamedTuple):
    """A statement with the value that a rule reads out of it; the one of most weight counts."""

    weight: float
    statement: Statement
    value: Any


def labelled_facts(said: Sequence[Statement]) -> dict[str, Fact]:
    """Return what labels tell, by key."""
    found = ((rule.key, _best(rule, said)) for rule in _RULES)
    return {key: fact for key, fact in found if fact is not None}


def _best(rule: _Rule, said: Sequence[Statement]) -> Fact | None:
    candidates = list(_candidates(rule, said))
    if rule.by_votes:
        candidates = _with_votes(_not_of_lots(candidates))
    best = max(candidates, key=lambda one: one.weight, default=None)
    if best is None:
        return None
    if rule.key in _SUMS and not _is_total(best.statement):
        return _summed(rule.key, best, candidates)
    return proved(rule.key, best.value, best.statement)


def _candidates(rule: _Rule, said: Sequence[Statement]) -> Iterator[_Candidate]:
    least = _LEAST_OF_SAMPLES if rule.anywhere else _LEAST
    for statement in said:
        is_other = rule.unless is not None and rule.unless.search(statement.label)
        if is_other or not rule.label.search(statement.label):
            continue
        weight = _weight(rule, statement)
        value = rule.read(statement) if weight > least else None
        if value is not None:
            yield _Candidate(weight, statement, value)


def _not_of_lots(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the candidates but for columns whose rows differ: each tells of one lot."""
    columns: dict[tuple[int, str], set[str]] = {}
    for one in candidates:
        if (column := _column(one.statement)) is not None:
            columns.setdefault(column, set()).add(str(one.value))
    return [one for one in candidates if _tells_of_all(one.statement, columns)]


def _tells_of_all(
    statement: Statement, columns: Mapping[tuple[int, str], AbstractSet[str]]
) -> bool:
    cells = statement.passage.block.cells
    column = _column(statement)
    if column is None:
        return len(cells) <= _MOST_PAIRED
    is_lot = any(NAME.fullmatch(cell.text.strip()) for cell in cells)
    return len(columns[column]) == 1 and not is_lot


def _column(statement: Statement) -> tuple[int, str] | None:
    """Return the table and the head of the column that a statement is read from, if any."""
    block = statement.passage.block
    is_in_row = any("".join(cell.text.split()).startswith(statement.label) for cell in block.cells)
    return None if is_in_row or block.table is None else (block.table, statement.label)


def _with_votes(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the candidates, those that say the same with more weight."""
    votes = Counter(str(one.value) for one in candidates)
    return [
        one._replace(weight=one.weight + min(votes[str(one.value)], _MOST_VOTES))
        for one in candidates
    ]


def _summed(key: str, best: _Candidate, candidates: Sequence[_Candidate]) -> Fact:
    """Return a sum; where each row of a table's column has its own, what they come to."""
    rows = _column_of(best.statement, candidates)
    text = "；".join(one.statement.text.replace("\n", " | ") for one in rows)
    value = sum(one.value for one in rows) or best.value
    return proved(key, value, best.statement, text if len(rows) > 1 else "")


def _column_of(statement: Statement, candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Return the candidates below the same head of a table, one of each row."""
    table = statement.passage.block.table
    if table is None:
        return []
    rows = {
        one.statement.passage.index: one
        for one in candidates
        if one.statement.passage.block.table == table and one.statement.label == statement.label
    }
    return list(rows.values())


def _is_total(statement: Statement) -> bool:
    cells = statement.passage.block.cells
    return bool(cells) and bool(_TOTAL.match(cells[0].text))


def _weight(rule: _Rule, statement: Statement) -> float:
    passage = statement.passage
    weight = _WEIGHT[passage.part]
    weight += 2.0 if statement.is_near else 0.0
    weight += 0.5 if _is_total(statement) else 0.0
    weight += 1.5 if rule.prefers and rule.prefers.search(statement.label) else 0.0
    return weight + (1.0 if passage.block.cells and passage.part is Part.INSTRUCTIONS else 0.0)
