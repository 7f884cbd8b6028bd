"""Places of a printed form for what a bidder writes or attaches, where it draws no line for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.bid.form_ends import closes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.documents.bid.form_text import FormText

_OWN = re.compile(
    r"(?:格式|内容|方案|表格|样式|投标人|供应商|自行)[^。；]{0,6}(?:自拟|自定|编制|拟定|设计)|格式不限|自拟(?:格式)?[）)。]?$"
)
"""What a bidder words alone: ``格式自拟``, ``（投标人自拟）``."""
_COPY = re.compile(r"复印件|扫描件|影印件|截[图屏]|原件|照片|证明(?:材料|文件)")
"""What is attached: ``（复印件加盖单位公章）``."""
_RULE = re.compile(r"(?<![供响])应|须|如果|以外|除")
"""What a note says that only mentions it: ``明细表应详细列出人员工资，内容自拟``."""
_MOST_LINES = 5
"""Of a form that is nothing but places to seal and sign."""
_ANNOUNCES = re.compile(r"(?:以下|如下|下列)[^。；]{0,12}[：:]$")
"""What leads to what a bidder writes: ``我司承诺全部满足以下要求：``."""
_LONGEST, _LONGEST_FORM = 44, 60
"""Characters of such a line, and of a form that says nothing else."""


def open_places(body: Any, text: FormText) -> list[Any]:
    """Make places to fill in of the lines that only say what belongs there; return those."""
    lines = [each for each in body.findall(qn("w:p")) if _said(each)]
    is_short = sum(map(len, map(_said, lines))) <= _LONGEST_FORM
    is_signed = any(closes(line) and not _COPY.search(_said(line)) for line in lines)
    is_bare = is_short and not is_signed and body.find(qn("w:tbl")) is None
    found = [line for line in lines if _is_place(_said(line), is_bare=is_bare)]
    for line in found:
        _make_place(line, text)
    return found + _left_out(body, lines, text)


def _left_out(body: Any, lines: Sequence[Any], text: FormText) -> list[Any]:
    """Add a place where a form goes from its first words straight to its seal; return it.

    ``我司承诺全部满足以下要求：`` above ``投标人（公章）：``.
    """
    first = next((n for n, line in enumerate(lines) if closes(line)), None)
    if first is None or body.find(qn("w:tbl")) is not None:
        return []
    before = _said(lines[first - 1]) if first else ""
    is_bare = not first and all(len(_said(line)) <= _LONGEST for line in lines[:_MOST_LINES])
    if not (is_bare and len(lines) <= _MOST_LINES) and not _ANNOUNCES.search(before):
        return []
    place = OxmlElement("w:p")
    place.append(text.control(before.rstrip("：:")[-_LONGEST:], OxmlElement("w:rPr")))
    lines[first].addprevious(place)
    return [place]


def _is_place(said: str, *, is_bare: bool) -> bool:
    if len(said) > _LONGEST or _RULE.search(said):
        return False
    return bool(_OWN.search(said)) or (is_bare and bool(_COPY.search(said)))


def _make_place(line: Any, text: FormText) -> None:
    said = _said(line)
    look = line.find(f"{qn('w:r')}/{qn('w:rPr')}")
    for child in list(line):
        if child.tag != qn("w:pPr"):
            line.remove(child)
    label = said.strip("（()）…：:。. ") or said
    line.append(text.control(label, OxmlElement("w:rPr") if look is None else look))


def _said(line: Any) -> str:
    return "".join(each.text or "" for each in line.iter(qn("w:t"))).strip()
