"""Where what is filled in stands in the cells of a printed table."""

from __future__ import annotations

from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

_BEHIND_ALIGN = ("hideMark", "headers", "cellIns", "cellDel", "cellMerge", "tcPrChange")
"""What the standard wants behind how a cell is aligned."""
_SHORT = 10
"""Characters up to which a text stands in the middle of its column."""


def align(cell: Any, *, also_at_top: bool = False) -> None:
    """Let a cell show its text in the middle of its height, where the form says nothing else.

    Args:
        cell: Of a form.
        also_at_top: Whether the form may say that it stands at the top, as editors do by
            themselves.

    """
    own = cell.find(qn("w:tcPr"))
    if own is None:
        return
    known = own.find(qn("w:vAlign"))
    if known is not None:
        if also_at_top and known.get(qn("w:val")) == "top":
            known.set(qn("w:val"), "center")
        return
    made = OxmlElement("w:vAlign")
    made.set(qn("w:val"), "center")
    later = {qn(f"w:{name}") for name in _BEHIND_ALIGN}
    place = next((n for n, each in enumerate(own) if each.tag in later), len(own))
    own.insert(place, made)


def set_in_middle(cell: Any, text: str) -> None:
    """Let a cell of a list show a short text in its middle, where the form says nothing else."""
    align(cell, also_at_top=True)
    paragraph = cell.find(qn("w:p"))
    form = paragraph.get_or_add_pPr()
    if len(text) <= _SHORT and form.find(qn("w:jc")) is None and form.find(qn("w:ind")) is None:
        form.get_or_add_jc().set(qn("w:val"), "center")
