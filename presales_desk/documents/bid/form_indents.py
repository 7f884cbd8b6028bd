"""Gives the paragraphs of a printed form the room that what was filled in needs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.bid.sections import length_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_INDENT = 0.6
"""Share of a line that indents may take."""
_FAR = 0.2
"""Share of a line from which on a line is not indented but pushed to the right."""
_EM = 240
"""Width of a Chinese character of 小四, in twentieths of a point."""
_CHINESE_FROM = 0x2E80
_LABEL = re.compile(r"[\u4e00-\u9fff]{2,12}(?:[（(][^（）()]{1,12}[）)])?\s*[：:]")
"""``投标人（公章）：``."""


def ease(blocks: Sequence[Any], width: int) -> None:
    """Give room to paragraphs that were set for wider pages or shorter words.

    Args:
        blocks: Paragraphs and tables, one below the other.
        width: Of the text, in twentieths of a point.

    """
    for block in blocks:
        _narrow(block, width)
    pushed: dict[int, list[Any]] = {}
    for block in blocks:
        start = _start(block)
        if start >= width * _FAR and _text_width(block) <= width:
            pushed.setdefault(start, []).append(block)
    for start, lines in pushed.items():
        room = width - max(_text_width(line) for line in lines)
        for line in lines:
            _start_at(line, max(min(start, room), 0))


def _narrow(block: Any, width: int) -> None:
    """Take indents back that leave too little of a line."""
    indent = _indent(block)
    if indent is None:
        return
    left, right = _left(block), max(length_of(indent, side) for side in ("right", "end"))
    if right and left + right > width * _MOST_INDENT:
        for side in ("right", "end", "rightChars", "endChars"):
            indent.attrib.pop(qn(f"w:{side}"), None)
        _break_lines(block)
    if left > width * _MOST_INDENT:
        indent.set(qn("w:left"), str(int(width * _MOST_INDENT)))
        for side in ("start", "leftChars", "startChars"):
            indent.attrib.pop(qn(f"w:{side}"), None)


def _break_lines(block: Any) -> None:
    """Begin a line with each label of a paragraph that nothing but its indent broke into lines."""
    texts = list(block.iter(qn("w:t")))
    said = [each.text or "" for each in texts]
    for place, space in enumerate(texts):
        is_space = said[place].isspace() and "".join(said[:place]).endswith(("：", ":"))
        if is_space and _LABEL.match("".join(said[place + 1 :])):
            space.getparent().replace(space, OxmlElement("w:br"))


def _start_at(block: Any, place: int) -> None:
    """Let all lines of a paragraph begin at one place, so that what wraps stands below."""
    indent: Any = _indent(block)
    for name in ("start", "leftChars", "startChars", "firstLine", "firstLineChars"):
        indent.attrib.pop(qn(f"w:{name}"), None)
    indent.set(qn("w:left"), str(place))


def _indent(block: Any) -> Any | None:
    return block.find(f"{qn('w:pPr')}/{qn('w:ind')}")


def _left(block: Any) -> int:
    indent = _indent(block)
    return max(length_of(indent, side) for side in ("left", "start"))


def _start(block: Any) -> int:
    """Return where the first line of a paragraph begins."""
    indent = _indent(block)
    return 0 if indent is None else _left(block) + length_of(indent, "firstLine")


def _text_width(block: Any) -> int:
    """Return about how wide the text of a paragraph is in one line."""
    text = "".join(each.text or "" for each in block.iter(qn("w:t")))
    return sum(_EM if ord(letter) >= _CHINESE_FROM else _EM // 2 for letter in text)
