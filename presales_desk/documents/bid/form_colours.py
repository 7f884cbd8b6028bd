"""Takes away the colours with which a tender points something out to bidders."""

from __future__ import annotations

import re
from typing import Any

from docx.oxml.ns import qn

_HIGH, _LOW = 0xC0, 0x60
"""Of a part of a colour from 0 to 255: what is bright, and what is hardly there."""
_HEX = re.compile(r"[0-9A-Fa-f]{6}")


def take_colours(element: Any) -> None:
    """Let text of a form be black on white; grey, and what stands on a dark ground, stays.

    Args:
        element: XML of the form or of its styles.

    """
    for mark in list(element.iter(qn("w:highlight"))):
        mark.getparent().remove(mark)
    for colour in list(element.iter(qn("w:color"))):
        if _is_loud(colour.get(qn("w:val"))):
            colour.getparent().remove(colour)
    for ground in list(element.iter(qn("w:shd"))):
        if _is_loud(ground.get(qn("w:fill"))):
            ground.getparent().remove(ground)


def _is_loud(colour: str | None) -> bool:
    """Tell red, blue, yellow and their like: one part is bright and another hardly there."""
    if colour is None or not _HEX.fullmatch(colour):
        return False
    parts = bytes.fromhex(colour)
    return max(parts) >= _HIGH and min(parts) <= _LOW
