"""Sorts clauses by who in a bid team answers them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.tender import ClauseKind

if TYPE_CHECKING:
    from presales_desk.bid.chapters import Passage

_BY_PART = {Part.CONTRACT: ClauseKind.CONTRACT, Part.FORMS: ClauseKind.FORMAT}
_SECTIONS = (
    (ClauseKind.QUALIFICATION, re.compile(r"资格|资质")),
    (ClauseKind.PRICE, re.compile(r"报价|价格|限价")),
    (ClauseKind.COMMERCIAL, re.compile(r"商务|付款|支付|交货|交付|验收|违约|合同|保险|工期|结算")),
    (ClauseKind.SERVICE, re.compile(r"服务(?![器端])|售后|培训|维护|运维|质保|考核")),
    (ClauseKind.FORMAT, re.compile(r"投标文件|响应文件|密封|装订|签署")),
    (ClauseKind.TECHNICAL, re.compile(r"技术|参数|规格|性能|配置|功能")),
)
"""Who answers what stands below a heading, such as ``商务要求`` or ``售后服务``."""
_TEXTS = (
    (ClauseKind.PRICE, re.compile(r"投标报价|报价(?:应|须|包|不|为|方式)|最高限价|总价")),
    (
        ClauseKind.QUALIFICATION,
        re.compile(
            r"营业执照|资质证书|许可证|联合体|失信|资格(?:要求|条件|证|：)|资信证明|审计报告|"
            r"财务报[表告]|(?:制造商|生产商|生产厂|原厂|厂[家商])[^，。；]{0,10}授权"
        ),
    ),
    (
        ClauseKind.COMMERCIAL,
        re.compile(
            r"付款|支付|结算|交货|交付期|工期|验收|违约|保证金|合同|发票|保险|"
            r"(?:投标|响应|应答|报价|磋商|谈判)(?:文件|书)?的?有效期"
        ),
    ),
    (
        ClauseKind.SERVICE,
        re.compile(r"售后|培训|质保|质量保证|保修|响应时间|上门|驻场|服务(?![器端])"),
    ),
    (ClauseKind.FORMAT, re.compile(r"份数|装订|密封|盖章|签字|电子版")),
    (ClauseKind.TECHNICAL, re.compile(r"支持|≥|≤|参数|性能|接口|配置|功率|尺寸|材质|精度|检测")),
)
"""The same by the words of the clause itself, where its heading does not tell."""
_WARRANTY = re.compile(r"[\W\d]*(?:质保|质量保证|保修|售后|培训)[^，。；：:]{0,8}(?:[：:]|$)")
"""A label that stands among technical parameters and is none."""
_ENGLISH = (
    (
        ClauseKind.PRICE,
        re.compile(
            r"\b(?:price|pricing|(?<!own )(?<!additional )(?<!extra )cost|fee|rate)s?\b", re.I
        ),
    ),
    (
        ClauseKind.FORMAT,
        re.compile(r"\b(?:proposal|submi\w+|page|copies|format|signed|font)\b", re.IGNORECASE),
    ),
    (
        ClauseKind.QUALIFICATION,
        re.compile(
            r"\b(?:experience|licen[sc]e|qualif\w+|certif\w+|minimum|insolven\w+|bankrupt\w*|"
            r"blacklist\w*|debar\w+|turnover|legal entity)\b",
            re.IGNORECASE,
        ),
    ),
    (
        ClauseKind.COMMERCIAL,
        re.compile(
            r"\b(?:pay(?:s|ing|able|ments?)?|paid|invoice\w*|deliver\w*|insurance|warrant\w*)\b",
            re.IGNORECASE,
        ),
    ),
    (
        ClauseKind.CONTRACT,
        re.compile(r"\b(?:contract|agreement|terminat\w+|indemnif\w+|law)\b", re.IGNORECASE),
    ),
    (
        ClauseKind.SERVICE,
        re.compile(
            r"\b(?:(?<!shall )(?<!must )(?<!will )(?<!should )support|train\w*|service|maint\w*|"
            r"staff\w*)\b",
            re.IGNORECASE,
        ),
    ),
)
"""The words of English clauses; the first kind that fits counts."""


def kind_of(text: str, passage: Passage) -> ClauseKind:
    """Return the kind of a clause: by its chapter, else its words, else the headings above it."""
    if passage.part in _BY_PART:
        return _BY_PART[passage.part]
    if not re.search(r"[\u4e00-\u9fff]", text):
        return _first(_ENGLISH, text) or ClauseKind.TECHNICAL
    nearest = _first(_SECTIONS, passage.path[-1]) if len(passage.path) > 1 else None
    if nearest is ClauseKind.TECHNICAL and _WARRANTY.match(text):
        return ClauseKind.SERVICE
    return (
        nearest
        or _first(_TEXTS, text)
        or _first(_SECTIONS, " ".join(passage.path))
        or ClauseKind.TECHNICAL
    )


def _first(rules: tuple[tuple[ClauseKind, re.Pattern[str]], ...], text: str) -> ClauseKind | None:
    return next((kind for kind, words in rules if words.search(text)), None)
