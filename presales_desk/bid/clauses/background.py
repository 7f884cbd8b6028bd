"""Tells what only says how things are, and why something is bought, from what is asked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of

if TYPE_CHECKING:
    from presales_desk.bid.chapters import Passage

_SECTION = re.compile(
    r"背景|现状|概况|简介|概述|(?:建设|项目|总体|采购)目标|意义|必要性|由来|基本情况|项目情况"
)
"""The heading of what is told before anything is asked."""
_GOALS = re.compile(r"目标|意义|必要性")
"""The heading of what is hoped for; a figure to be reached is asked for."""
_OF_WORK = re.compile(r"要求|内容|范围|标准|指标|清单|需求")
"""What the heading of such a section must not name besides."""
_ASKS = re.compile(
    r"须|不得|不能|不可|需(?!求)|(?<!上级)(?<!政策)(?<!发展)要求|(?<![供响对相适反效])应(?![用急对变答商标])|"
    r"投标[人方商]|供应商|[中成][标交](?:人|方|单位|供应商)|承包[人方商]|服务商|承建|乙方|卖方|"
    r"[≥≤><±]|不[少低小高多大长]于|至少|不超过|限价|预算|期限|工期|质保|必"
)
"""Words that ask for something, or tell a term."""
_WEAK = re.compile(r"支持|提供|具备|具有|配[备置]|采用|符合|满足|确保|保证|完成|负责|进行|实现")
"""Words that tell what something does, or shall do."""
_TELLS = re.compile(
    r"目前|现有|已[经建完投有于成实]|原有|近年|随着|位于|坐落|地处|成立于|始建|建于|占地|拟|现对|"
    r"现就|为[了贯适规提推加深进满促]|旨在|背景|从而|以便|存在[^，。；]{0,12}问题|无法|难以|落后|老化"
)
"""Words of a narrative: what there is, and why that is not enough."""
_OPENS = re.compile(r"(?:目前(?!主流|最)|近年来?|随着)")
_WHY = re.compile(
    r"为[了贯适规提推加深进满促][^。；]{4,160}[，,](?:现?拟|现[对就]|决定|特|我[院校局司行])"
)
"""``为规范食堂配送工作，现拟对某项目采用公开招标方式进行采购``."""
_LABEL = re.compile(r"^[^，。；：:]{2,14}[：:]")
_LABEL_TELLS = re.compile(
    r"^(?:[\u4e00-\u9fff]{0,6}(?:背景|现状|概况|简介)|(?:采购)?项目(?:名称|编号)|采购人)(?:名称)?[：:]"
)
"""``项目名称：某平台``, ``食堂概况：占地400平方米``."""
_LONG = 40
"""Letters from which on a numbered line may tell a story too."""


def only_tells(passage: Passage, text: str) -> bool:
    """Tell a paragraph that asks nothing: why it is bought, what there is, what it is good for."""
    number, _ = number_of(text)
    bare = text.strip()[len(number) :].lstrip()
    if passage.block.cells or _ASKS.search(bare):
        return False
    if _LABEL_TELLS.match(bare) or _OPENS.match(bare) or _WHY.match(bare):
        return True
    if _LABEL.match(bare):
        return False
    section = passage.section
    if not _SECTION.search(section) or _OF_WORK.search(section):
        return False
    if _GOALS.search(section) and not re.search(r"\d", bare):
        return True
    if number and len(bare) < _LONG:
        return False
    return bool(_TELLS.search(bare)) or not _WEAK.search(bare)
