"""What stands before a paragraph of a list: its number as text, and how far the list indents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from presales_desk.bid.reading.numbering import W
from presales_desk.bid.reading.word_styles import Styles

if TYPE_CHECKING:
    from presales_desk.bid.reading.word import OpenedWord


class Lists:
    """The lists of one file.

    Args:
        opened: The file, all its paragraphs counted.

    """

    def __init__(self, opened: OpenedWord) -> None:
        self._styles = Styles(opened.document.styles.element)
        self._numbers = opened.numbers
        rels = opened.document.part.rels.values()
        parts = [rel.target_part for rel in rels if rel.reltype.endswith("/numbering")]
        self._root = parts[0].element if parts else None

    def number(self, paragraph: Any) -> str:
        """Return the automatic number of a paragraph; empty for none."""
        return self._numbers.get(paragraph, "")

    def gap(self, paragraph: Any) -> str:
        """Return what stands between the number and the text: a tab, a space or nothing."""
        level = self._level(paragraph)
        suffix = None if level is None else level.find(f"{W}suff")
        kind = "tab" if suffix is None else suffix.get(f"{W}val")
        return {"space": " ", "nothing": ""}.get(kind or "tab", "\t")

    def indent(self, paragraph: Any) -> Any | None:
        """Return the ``w:ind`` of the level of a paragraph's list; None where it says nothing."""
        level = self._level(paragraph)
        return None if level is None else level.find(f"{W}pPr/{W}ind")

    def _level(self, paragraph: Any) -> Any | None:
        """Return the level of a paragraph's list; None where the file has no such list."""
        number, depth = self._styles.numbering_of(paragraph)
        num = self._one("num", "numId", number)
        if num is None:
            return None
        own = next(
            (one for one in num.iterfind(f"{W}lvlOverride") if one.get(f"{W}ilvl") == str(depth)),
            None,
        )
        if own is not None and own.find(f"{W}lvl") is not None:
            return own.find(f"{W}lvl")
        base = num.find(f"{W}abstractNumId")
        base_id = "" if base is None else base.get(f"{W}val") or ""
        abstract = self._one("abstractNum", "abstractNumId", base_id)
        levels = () if abstract is None else abstract.iterfind(f"{W}lvl")
        return next((one for one in levels if one.get(f"{W}ilvl") == str(depth)), None)

    def _one(self, tag: str, attribute: str, value: str) -> Any | None:
        found = () if self._root is None else self._root.iterfind(f"{W}{tag}")
        return next((one for one in found if one.get(f"{W}{attribute}") == value), None)
