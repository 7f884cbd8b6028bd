"""What the styles of a Word file say of its paragraphs: headings, contents, numbering."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from presales_desk.bid.reading.numbering import W

_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)
_TOC = re.compile(r"(?:toc|目录)\s*([1-9]|heading)?", re.IGNORECASE)
_MAX_DEPTH = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What a style says.

    Attributes:
        level: Of a heading, from 1; 0 for none.
        is_toc: It is a line of the table of contents.
        number: Id of the list that numbers it; empty for none.
        depth: Level in that list, from 0.

    """

    level: int = 0
    is_toc: bool = False
    number: str = ""
    depth: int = 0


class Styles:
    """The styles of one document, each with what it inherits."""

    def __init__(self, root: Any) -> None:
        self._elements = {
            style.get(f"{W}styleId"): style
            for style in root.iterfind(f"{W}style")
            if style.get(f"{W}type") == "paragraph"
        }
        self._known: dict[str, Look] = {}

    def of(self, paragraph: Any) -> Look:
        """Return what holds for a paragraph; its own outline level goes before its style's."""
        look = self._look(_style_id(paragraph))
        own = paragraph.find(f"{W}pPr/{W}outlineLvl")
        return look if own is None else Look(_outline(own), look.is_toc, look.number, look.depth)

    def numbering_of(self, paragraph: Any) -> tuple[str, int]:
        """Return list and level of a paragraph; an empty list where it has no number."""
        look = self._look(_style_id(paragraph))
        number, depth = _list_of(paragraph.find(f"{W}pPr"))
        if number is None:
            return ("" if look.number == "0" else look.number), look.depth
        return ("" if number == "0" else number), depth if depth is not None else look.depth

    def _look(self, style_id: str, nesting: int = 0) -> Look:
        if style_id in self._known or nesting > _MAX_DEPTH:
            return self._known.get(style_id, Look())
        element = self._elements.get(style_id)
        look = Look() if element is None else self._read(element, nesting)
        self._known[style_id] = look
        return look

    def _read(self, element: Any, nesting: int) -> Look:
        based = element.find(f"{W}basedOn")
        base = Look() if based is None else self._look(based.get(f"{W}val") or "", nesting + 1)
        name = (_value(element.find(f"{W}name"))).strip()
        outline = element.find(f"{W}pPr/{W}outlineLvl")
        heading = _HEADING.fullmatch(name)
        level = int(heading[1]) if heading else base.level if outline is None else _outline(outline)
        number, depth = _list_of(element.find(f"{W}pPr"))
        return Look(
            level=level,
            is_toc=base.is_toc or bool(_TOC.fullmatch(name)),
            number=base.number if number is None else number,
            depth=base.depth if depth is None else depth,
        )


def _style_id(paragraph: Any) -> str:
    return _value(paragraph.find(f"{W}pPr/{W}pStyle"))


def _list_of(properties: Any | None) -> tuple[str | None, int | None]:
    listed = None if properties is None else properties.find(f"{W}numPr")
    if listed is None:
        return None, None
    number, level = listed.find(f"{W}numId"), _value(listed.find(f"{W}ilvl"))
    depth = int(level) if level.isdecimal() and len(level) == 1 else None
    return (None if number is None else _value(number)), depth


def _outline(element: Any) -> int:
    value = _value(element)
    return int(value) + 1 if value.isdecimal() and int(value) < 9 else 0


def _value(element: Any | None) -> str:
    return "" if element is None else element.get(f"{W}val") or ""
