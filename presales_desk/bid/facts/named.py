"""What labels say a project, its parties and its number are called."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.facts.values import ELSEWHERE

if TYPE_CHECKING:
    from presales_desk.bid.statements import Statement

_NAME_END = re.compile(
    r"[\s，,。；;（(]*(?:地\s*址|联\s*系|电\s*话|邮\s*编|传\s*真|以下简称|名\s*称[：:]|（盖章|"
    r"\(盖章|盖单位|[（(]公章|授权代表)|[。；;\n]|[，,](?!.*公司)"
)
"""What stands behind a name: ``某市教育局 地址：……``, ``某公司（盖章）``."""
_NO_NAME = re.compile(
    r"[。？]|^[（(][^（）()]*(?:[)）]\s*)?$|^[（(][^（）()]*(?:章|名称|填写|签字)|xx|XX|"
    r"《(?![^》]*》.)|所述|[:：]|"
    r"第.{1,3}条|\*\*|^.{2,4}单位$|共和国$|(?:名称|编号|数量|地点|[（(]万?元[)）])$"
)
"""What names neither a body nor a project: a sentence, a blank to fill in, a rule."""
_STRAY = re.compile(r"(?<=[局厅院处校司心府会])[\s\d]{2,}$")
"""Digits that a web page leaves behind a name: ``某市教育局02 02``."""
_BODY = re.compile(r"(?:公司|局|委员会|医院|学校|中心|大学|政府|银行|处|厅|院)$")
_PROJECT = re.compile(r"项目|服务|采购|工程|系统|设备|建设|平台|维护|租赁")
_NEXT_LABEL = re.compile(
    r"(?:项目|采购|招标)(?:名称|编号|人|单位|方式|内容|代理|文件|公告|$)|包号|标段|日期|预算"
)
_NUMBER = re.compile(
    r"[\[【〔（(]?[A-Za-z0-9\u4e00-\u9fff][A-Za-z0-9\u4e00-\u9fff\-—_/.（）()\[\]【】〔〕#]*"
)
"""The number of a project: ``ZB-2026-001``, ``[2026]竞磋字第12号``."""
_GLUED = re.compile(r"(?:(?<=号)|(?<=[A-Za-z0-9）)\]】〕])(?!号))[\u4e00-\u9fff]{2,10}[：:]")
"""The next label, where the line break before it was lost."""
_NUMBER_BEHIND = re.compile(
    r"[（(，,；;\s]\s*(?:[^（）()：:\s]{0,6}编号)?\s*[：:]?\s*"
    r"([A-Za-z0-9][A-Za-z0-9\-—_/.\[\]〔〕]{5,})[）)]?\s*$"
)
"""A number behind the name of the project that one label tells both of."""
_LABEL_AGAIN = re.compile(r"^(?:\s*名\s*称|招标人名称|采购人名称)\s*[：:]?\s*")
_SPACED = re.compile(r"[\u4e00-\u9fff] [\u4e00-\u9fff]")
_LINE_BREAK = re.compile(r"\s*\n\s*")
_COLON = re.compile(r"\s*[:：]\s*")
_DIGITS = re.compile(r"\d{3}")
"""What every number of a project holds: its year, or a count."""
_SHORT_BODY = re.compile(r"[\u4e00-\u9fff]{2}[部委局署办厅院]")
_SHORT = 12
"""Letters of a name below which a space in it tells that part of it was lost."""
_MAX_NAME, _MAX_NUMBER = 90, 80
_OF_A_LOT = re.compile(r"标段|标的")
_TORN = re.compile(r"(?<=\d)\s+(?=[\d-]{1,8}\s*$)")
"""Where a narrow cell of a PDF breaks a number: ``0002200000128 861``."""
_PAIR = 2
"""Cells of a row that is a label and its value; more are columns."""


def name(statement: Statement) -> str | None:
    """Return the name of a body or project."""
    value = _LABEL_AGAIN.sub("", statement.value.strip())
    end = _NAME_END.search(value)
    value = _STRAY.sub("", (value[: end.start()] if end else value).strip(" 　：:；;_"))
    if _SPACED.search(value) and len(value) < _SHORT:
        return None  # a part of the name was lost
    is_long = 4 <= len(value) <= _MAX_NAME or bool(_SHORT_BODY.fullmatch(value))
    if not is_long or ELSEWHERE.match(value) or _NO_NAME.search(value):
        return None
    return _LINE_BREAK.sub("", value)


def project(statement: Statement) -> str | None:
    """Return the name of a project; the name of a body or of a lot in a list is none."""
    if "编号" in statement.label:
        statement = replace(statement, value=_NUMBER_BEHIND.sub("", statement.value))
    value = name(statement)
    is_lot = _OF_A_LOT.match(statement.label) and len(statement.passage.block.cells) > _PAIR
    if value is None or is_lot or (_BODY.search(value) and not _PROJECT.search(value)):
        return None
    return value


def number(statement: Statement) -> str | None:
    """Return the number of a project."""
    if "名称" in statement.label:
        hit = _NUMBER_BEHIND.search(statement.value)
        return hit[1] if hit else None
    if statement.passage.block.cells and statement.passage.block.page is not None:
        statement = replace(statement, value=_TORN.sub("", statement.value))
    value = _COLON.sub("", _GLUED.split(statement.value.strip()[:_MAX_NUMBER])[0])
    hit = _NUMBER.match(value)
    if hit is None or not _DIGITS.search(hit[0]) or len(hit[0]) < 5:
        return None
    return _NEXT_LABEL.split(up_to_stray_bracket(hit[0]))[0].rstrip("（(-—/.") or None


def up_to_stray_bracket(text: str) -> str:
    """Return a text up to a bracket that closes one opened before the text."""
    depth = 0
    for position, letter in enumerate(text):
        depth += (letter in "（([【〔") - (letter in "）)]】〕")
        if depth < 0:
            return text[:position]
    return text
