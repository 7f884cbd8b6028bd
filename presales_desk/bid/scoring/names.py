"""Names a scoring item by what is said of it, where no cell of its own does."""

from __future__ import annotations

import re

from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.scoring.points import RULE, part_in

_LED = re.compile(r"^(?P<name>[^，。；：:（()）\n]{2,20})[：:]")
_SUBJECT = re.compile(
    r"^(?:根据|依据|按照?|对|针对)(?:各?(?:投标人|供应商|投标单位|响应人|应答人|磋商供应商))?"
    r"(?:所?(?:提供|拟定|制定|编制|提交)的?|"
    r"(?:针对|为)本次?(?:项目|采购)(?:配置|提供|制定|编制)?的?|[的所])*"
    r"(?P<name>[^，。；：:（()）\n]{2,30}?)等?(?:方面)?的?(?:内容)?"
    r"(?:(?:综合|进行).{0,4}(?:评|打分)|(?<=情况)评[分审定])"
)
"""``根据投标人提供的服务方案进行综合评分``, ``针对本项目配置的团队情况评分``."""
_RULE = re.compile(rf"{RULE}|根据|进行")
_GIVING = re.compile(r"的?[，,]?(?:每.{0,4}?)?(?:可?得|加|扣|\d+(?:\.\d+)?\s*分).*")
"""From where on a rule tells points."""
_WORDS = re.compile(r"[^\W\d]")
_MAX_NAME = 24
_MAX_RULE = 120
"""Letters of a rule among which its name must be."""
_FEWEST_WORDS = 4
"""Letters that a rule must have, without figures, to be taken for a name."""


def lead_of(criteria: str) -> tuple[str, bool]:
    """Return what criteria themselves say is judged, and whether they state its points.

    The name is empty when they begin with a rule.
    """
    lines = criteria.split("\n")
    if part := part_in(lines[0]):
        return part[0], True
    bare = without_number(lines[0])
    if hit := _SUBJECT.match(bare) or _LED.match(bare):
        return hit["name"], False
    return (bare if len(lines) == 1 and _is_short(bare) else ""), False


def first_words(criteria: str) -> str:
    """Return what a rule begins with, up to the points it gives; empty for no name."""
    begin = re.split(r"[，。；\n]", without_number(criteria[:_MAX_RULE]), maxsplit=1)[0]
    rule = _GIVING.sub("", begin)
    is_name = len(_WORDS.findall(rule)) >= _FEWEST_WORDS and len(rule) <= _MAX_NAME
    return rule if is_name else ""


def is_list(criteria: str) -> bool:
    """Tell criteria that are a numbered list: its first line names only the first of them."""
    kinds = [number_of(line)[1] for line in criteria.split("\n")]
    return bool(kinds[0]) and kinds[0] in kinds[1:]


def _is_short(text: str) -> bool:
    """Tell a name from a rule, which gives points or is longer than any name."""
    return len(text) <= _MAX_NAME and not _RULE.search(text)
