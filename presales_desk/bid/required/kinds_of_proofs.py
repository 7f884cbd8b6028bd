"""Tells what evidence is about: a contract, an award, who is insured."""

from __future__ import annotations

import re

_KINDS = {
    "contract": re.compile(
        r"(?<!劳动)(?<!聘用)(?<!租赁)(?<!用工)(?<!履行)(?<!房屋)(?<!购置)(?<!购买)合同(?!所|条款|履行|约定|规定)|"
        r"业绩[^，。；]{0,6}(?:证明|佐证)"
    ),
    "award": re.compile(r"(?:中标|成交|中选)通知书"),
    "power": re.compile(r"授权委托书|(?:法定代表人|法人|负责人)[^，。；]{0,8}授权"),
    "labour": re.compile(r"劳动合同|聘用合同|用工合同"),
    "insured": re.compile(r"^(?!.*(?:企业|公司|资金|税)).*(?:社保|社会保[险障]|参保)"),
    "insured firm": re.compile(
        r"(?:企业|公司|资金|税).{0,12}(?:社保|社会保[险障]|参保)|社会保障资金"
    ),
    "tax": re.compile(r"[纳完缴欠]税(?!人)|税收"),
    "person": re.compile(r"(?:法定代表人|授权|委托|代理|单位负责人).*(?:身份证(?!明书)|身份证明)"),
    "staff": re.compile(r"^(?!.*(?:法定代表人|授权|委托|代理|单位负责人)).*身份证(?!明书)"),
    "degree": re.compile(r"学历|学位|毕业证"),
    "rank": re.compile(r"职称"),
    "licence": re.compile(r"营业执照"),
    "room": re.compile(r"租赁|产权|产证|房[产屋]|不动产"),
    "maker": re.compile(r"(?:厂家|厂商|原厂|制造商|生产商)[^，。；]{0,16}(?:授权|承诺|证明)"),
    "test": re.compile(r"检[测验]报告"),
    "screen": re.compile(r"截[图屏]"),
    "money": re.compile(r"审计报告|财务|报表"),
    "invoice": re.compile(r"^(?!.*(?:设备|购置|车辆|工具)).*发票"),
    "bought": re.compile(r"(?:设备|购置|车辆|工具)[^，。；]{0,8}发票"),
    "praise": re.compile(r"评价|满意"),
    "accepted": re.compile(r"验收"),
    "promise": re.compile(r"^承诺[函书]?$"),
    "record": re.compile(r"犯罪"),
    "certified": re.compile(r"认证"),
}
"""What evidence is about; of each kind the first place that asks for it tells."""
OF_DEAL = {"contract", "award"}
_LISTED_KINDS = {
    "contract": re.compile(
        r"合同[^，。；]{0,6}(?:复印|扫描|首|关键|原件|[+及、和])|业绩[^，。；]{0,6}(?:证明|佐证|[资材]料)"
    ),
    "insured": re.compile(r"(?:人员|经理|负责人|团队)[^，。；]{0,16}社保"),
    "insured firm": re.compile(r"社保|社会保[险障]|参保"),
    "award": re.compile(r"(?:中标|成交|中选)通知书|业绩[^，。；]{0,6}(?:证明|佐证|[资材]料)"),
    "person": re.compile(r"身份证(?!明)"),
    "staff": re.compile(r"身份证(?!明)"),
    "promise": re.compile(r"承诺"),
}
"""What the papers of a list cover of the same: ``法定代表人身份证明`` is no copy of a card."""


def kinds_of(name: str) -> set[str]:
    """Return what a paper that is asked for proves; empty where that is nothing known."""
    return {kind for kind, one in _KINDS.items() if one.search(name)}


def kinds_of_listed(name: str) -> set[str]:
    """Return what a paper of a list, named in fewer words, covers of the same."""
    return {kind for kind, one in _KINDS.items() if _LISTED_KINDS.get(kind, one).search(name)}
