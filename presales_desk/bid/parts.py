"""The parts of a tender, and which of them the title of a chapter names."""

from __future__ import annotations

import re
from enum import Enum


class Part(Enum):
    """What a chapter is for."""

    NOTICE = "notice"
    INSTRUCTIONS = "instructions"
    EVALUATION = "evaluation"
    REQUIREMENTS = "requirements"
    CONTRACT = "contract"
    FORMS = "forms"
    OTHER = "other"


SAMPLES = (Part.CONTRACT, Part.FORMS)
"""What bidders fill in and winners sign: nothing there says what holds for this tender."""
_FORMS_OF_BID = re.compile(r"(?:投标|响应|应答|磋商|谈判)文件.{0,6}格式")
"""The title of the forms, also where it names the contract or the technical part besides."""
# The first part whose words a title holds counts: 合同格式 is of the contract, not of the forms.
_TITLES = (
    (Part.CONTRACT, re.compile(r"合同|协议书?(?:格式|条款)")),
    (
        Part.FORMS,
        re.compile(
            r"(?:投标|响应|应答|报价|磋商|谈判|比选)文件.{0,12}"
            r"(?:格式|组成|构成|附件|样式|模板|范本|目录)|格式|附件|资格证明文件|(?<!前)附表|样本"
        ),
    ),
    (Part.EVALUATION, re.compile(r"评标|评审|评分|资格审查|评定|谈判程序|磋商程序|定标|评选")),
    (
        Part.REQUIREMENTS,
        re.compile(
            r"需求|技术|规格|服务要求|服务内容|商务要求|采购内容|供货|用户|项目要求|一览表|"
            r"采购要求|货物|发包人要求|工作任务|任务书|图纸|工程量清单|项目说明|项目概况"
        ),
    ),
    (Part.INSTRUCTIONS, re.compile(r"须知|前附表|资料表|投标人?注意|供应商注意|提示")),
    (Part.NOTICE, re.compile(r"公告|邀请|投标函?邀|邀标")),
)
_ENGLISH_TITLES = (
    (
        Part.INSTRUCTIONS,
        re.compile(
            r"(?:terms|conditions) (?:of|for) (?:tender|bid|respon[ds]|offer|submi)|"
            r"instructions? to|information (?:to|for) (?:bid|tender|offer|propos|suppl)|"
            r"\b(?:RF[IPQT]|[RE]OI|IT[TB]|tender(?:ing)?|bid(?:ding)?|solicitation) "
            r"(?:terms|conditions|provisions|rules|process|data|particulars)|"
            r"general (?:(?!legal)\w+ )?(?:information|instructions)|"
            r"\b(?:proposal|submission|submittal|quotation|quote|response)s? (?:\w+ (?:and|&) )?"
            r"(?:guidelines|requirements)\b|\brequired submittals\b|"
            r"\bhow to (?:apply|submit|respond|bid)\b|\bwhat to (?:submit|include)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Part.FORMS,
        re.compile(r"attachment|appendix|exhibit|\bforms?\b|checklist|\breturnable", re.I),
    ),
    (Part.EVALUATION, re.compile(r"evaluat|award|scoring|selection", re.IGNORECASE)),
    (
        Part.REQUIREMENTS,
        re.compile(
            r"scope|terms of reference|statement of needs?|requirement|specification|deliverable|"
            r"background|\bworks?\b",
            re.IGNORECASE,
        ),
    ),
    (
        Part.CONTRACT,
        re.compile(
            r"(?<!framework )contract|framework contract(?! for)|\bterms (?=\w)|agreement|legal|"
            r"general",
            re.IGNORECASE,
        ),
    ),
    (
        Part.INSTRUCTIONS,
        re.compile(r"instruction|submi|proposal|format|response|pricing|budget|timeline", re.I),
    ),
    (Part.NOTICE, re.compile(r"introduction|notice|invitation|summary|schedule", re.IGNORECASE)),
)
"""Some words stand in two rows: surer ones go before those of other parts."""


def part_named(title: str) -> Part | None:
    """Return the part that the title of a Chinese chapter names; None for no part."""
    return Part.FORMS if _FORMS_OF_BID.search(title) else _first(_TITLES, title)


def english_part_named(title: str) -> Part | None:
    """Return the part that the title of an English chapter names; None for no part."""
    return _first(_ENGLISH_TITLES, title)


def _first(titles: tuple[tuple[Part, re.Pattern[str]], ...], title: str) -> Part | None:
    return next((part for part, words in titles if words.search(title)), None)
