"""How a clause is cited so that nobody takes it for another, and what is left of its text then."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.records.tender import TenderClause

_CHINESE = "一二三四五六七八九十百零〇"
_CHAPTER = re.compile(rf"第\s*[{_CHINESE}\d]+\s*[章节部分卷册篇]+")
_LEADS = (
    _CHAPTER,
    re.compile(r"(?:section|sec\.?|chapter|article|part)\s*\d+(?:\.\d+)*", re.IGNORECASE),
    re.compile(rf"[（(](?:[{_CHINESE}\d]{{1,4}}|[A-Za-z])[）)]"),
    re.compile(rf"[{_CHINESE}]{{1,4}}[、.．]"),
    re.compile(r"\d{1,3}(?:\.\d{1,3})*(?:[、.．）)]|(?=\s|[\u4e00-\u9fff]))"),
)
"""What headings are numbered with."""
_WHOLE = re.compile(r"\d\.\d")
"""In a number that names the headings above it as well."""
_END = "、.．:： "


def reference_of(clause: TenderClause) -> str:
    """Return the number of a clause with those of the headings that lead to it.

    Numbers such as （1） begin anew under every heading; one such as 3.2.1 tells its headings and
    needs the chapter alone. Empty where neither the clause nor a heading is numbered.
    """
    numbers = [_lead(heading) for heading in clause.part.split(" / ")]
    numbers = [number for number in (*numbers, clause.number.strip()) if number]
    place = max((n for n, number in enumerate(numbers) if _WHOLE.search(number)), default=0)
    above = [number for number in numbers[:place] if _CHAPTER.match(number)]
    said = ""
    for number in (*above, *numbers[place:]):
        said += _joined(said, number)
    return said.rstrip(_END)


def _lead(heading: str) -> str:
    """Return the number that a heading begins with; empty for none."""
    found = (lead.match(heading.strip()) for lead in _LEADS)
    return next((re.sub(r"\s+", " ", hit[0]).rstrip(".") for hit in found if hit), "")


def _joined(said: str, number: str) -> str:
    """Return a number as it follows others: Chinese ones below a chapter stand close together."""
    is_close = not said or said.endswith(("、", "）"))
    return number if is_close else f" {number}"
