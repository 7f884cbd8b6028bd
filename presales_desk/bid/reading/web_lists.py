"""Numbers the items of lists in web pages: browsers show the numbers, the source lacks them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.reading.numbering import counted

if TYPE_CHECKING:
    from collections.abc import Mapping

_KIND = re.compile(r"list-style(?:-type)?\s*:\s*(?:(?:inside|outside)\s+)?([a-z-]+)", re.IGNORECASE)
"""What a list is numbered with: ``list-style-type: upper-roman``, ``list-style:none``."""
_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCounting",
    "simp-chinese-informal": "chineseCounting",
    "trad-chinese-informal": "chineseCounting",
}
"""Number formats of web pages, and what Word calls them."""
_CHINESE = "chineseCounting"


@dataclass(slots=True)
class WebList:
    """A list while it is read.

    Attributes:
        form: Of its numbers, as Word calls it; empty for bullets, which say nothing.
        last: Number of the item that was read last.

    """

    form: str
    last: int = 0

    def next(self, attributes: Mapping[str, str]) -> str:
        """Return what stands before the next item, such as ``1. `` or ``一、``."""
        self.last = _integer(attributes.get("value"), self.last + 1)
        if not self.form or self.last < 1:
            return ""
        shown = counted(self.last, self.form)
        return f"{shown}、" if self.form == _CHINESE else f"{shown}. "


def list_of(tag: str, attributes: Mapping[str, str]) -> WebList:
    """Return the list that begins with a tag, ``ol`` or ``ul``."""
    styled = _KIND.search(attributes.get("style") or "")
    kind = styled[1].lower() if styled else (attributes.get("type") or "1")
    form = _FORMS.get(kind, "") if tag == "ol" else ""
    return WebList(form, _integer(attributes.get("start"), 1) - 1)


def _integer(text: str | None, otherwise: int) -> int:
    plain = (text or "").strip()
    return int(plain) if plain.isascii() and plain.isdecimal() and len(plain) < 6 else otherwise
