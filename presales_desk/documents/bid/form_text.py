"""Fills in the blanks in a paragraph of a printed form; what stands around them stays as it is."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement

from presales_desk.documents.bid.fields import Blank, blank_control, bracketed
from presales_desk.documents.bid.gaps import gaps_of, label_at_end
from presales_desk.records.xml_text import xml_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from presales_desk.documents.bid.gaps import Gap

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LETTERS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n"}
_OTHER = "\ufffc"
_YUAN, _COMPANY = "元", "公司"
"""What a form prints behind a blank although the value ends with it."""
_NEXT_LABEL = re.compile(r"[\u4e00-\u9fff]{2,8}(?:[（(][^（）()：:]{1,12}[)）])?[：:]")
_APART = "\u3000\u3000"
"""Between a value and the label behind it, which its blank kept apart."""
_BEHIND_UNDERLINE = ("effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em", "lang")
_FEWEST = 3
"""Characters of a blank that can be seen; a shorter one shows what belongs there."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands in a run: text, or one element for which ``text`` has a single letter."""

    text: str
    look: Any | None
    element: Any | None = None


class FormText:
    """Fills paragraphs.

    Args:
        known: What can be filled in, by the keys of ``form_labels``.
        unnamed: What a place is called whose label nobody finds.
        language: Of the document.
        open_blank: Takes note of a place that stays open, and returns its number.

    """

    def __init__(
        self,
        known: Mapping[str, str],
        unnamed: str,
        language: str,
        open_blank: Callable[[Blank], int],
    ) -> None:
        self.known = known
        self._unnamed, self._language, self._open = unnamed, language, open_blank

    def fill(self, paragraph: Any) -> None:
        """Fill in the blanks of a paragraph; those that nobody can fill become places to fill.

        A label in a table has its blank in another cell, so that none is put behind it but in the
        last cell of a row.
        """
        pieces = list(_pieces(paragraph))
        text = "".join(piece.text for piece in pieces)
        lines = [_is_underlined(piece.look) for piece in pieces for _ in piece.text]
        cell = next(paragraph.iterancestors(qn("w:tc")), None)
        gaps = [gap for gap in gaps_of(text, lines) if gap.start < gap.end or cell is None]
        if cell is not None and not gaps and cell.getnext() is None:
            gaps = label_at_end(text)
        if not gaps:
            return
        for child in list(paragraph):
            if child.tag != qn("w:pPr"):
                paragraph.remove(child)
        done = 0
        for gap in gaps:
            paragraph.extend(_runs(pieces, done, gap.start))
            if gap.start == gap.end and text[: gap.start].endswith(":"):  # Latin words stand apart
                paragraph.append(written(" ", _look_at(pieces, gap.start - 1)))
            paragraph.append(self._filled(gap, pieces, text))
            done = gap.end
        paragraph.extend(_runs(pieces, done, len(text)))

    def control(self, label: str, look: Any, shown: str = "") -> Any:
        """Return a place to fill in, taken note of."""
        blank = Blank(label or self._unnamed)
        shown = shown or bracketed(blank.label, self._language)
        return blank_control(blank, shown, self._open(blank), look)

    def _filled(self, gap: Gap, pieces: list[_Piece], text: str) -> Any:
        is_line = gap.start < gap.end
        look = _look_at(pieces, gap.start if is_line else max(gap.start - 1, 0))
        behind = text[gap.end :].lstrip()
        value = self.known.get(gap.key, "")
        if behind.startswith(_YUAN):
            value = value.removesuffix("整").removesuffix(_YUAN)
        if behind.startswith(_COMPANY):
            value = value.removesuffix(_COMPANY)
        if not value:
            shown = text[gap.start : gap.end].strip()
            return self.control(gap.label, look, shown if len(shown) >= _FEWEST else "")
        if is_line:
            _underline(look)
        return written(value + (_APART if _NEXT_LABEL.match(behind) else ""), look)


def written(text: str, look: Any) -> Any:
    """Return a run with ``text`` that looks as ``look``; its lines are kept."""
    run = OxmlElement("w:r")
    run.append(look)
    for number, line in enumerate(xml_text(text).splitlines() or [""]):
        if number:
            run.append(OxmlElement("w:br"))
        element = OxmlElement("w:t")
        element.text = line
        element.set(_SPACE, "preserve")
        run.append(element)
    return run


def _pieces(paragraph: Any) -> Iterator[_Piece]:
    for run in paragraph.findall(qn("w:r")):
        look = run.find(qn("w:rPr"))
        for child in run:
            if child.tag == qn("w:t"):
                yield _Piece(child.text or "", look)
            elif child.tag != qn("w:rPr"):
                yield _Piece(_LETTERS.get(child.tag, _OTHER), look, child)


def _runs(pieces: list[_Piece], start: int, end: int) -> Iterator[Any]:
    """Yield runs with the letters from ``start`` up to, not including, ``end``."""
    place = 0
    for piece in pieces:
        first, last = max(start - place, 0), min(end - place, len(piece.text))
        place += len(piece.text)
        if first >= last:
            continue
        look = OxmlElement("w:rPr") if piece.look is None else deepcopy(piece.look)
        if piece.element is None:
            yield written(piece.text[first:last], look)
        else:
            run = OxmlElement("w:r")
            run.extend([look, deepcopy(piece.element)])
            yield run


def _look_at(pieces: list[_Piece], place: int) -> Any:
    """Return a copy of how the letter at ``place`` looks."""
    for piece in pieces:
        if place < len(piece.text) and piece.look is not None:
            return _unsqueezed(deepcopy(piece.look))
        place -= len(piece.text)
    return OxmlElement("w:rPr")


def _unsqueezed(look: Any) -> Any:
    """Take away what pressed the letters of a blank into its place; other words need other room."""
    for name in ("spacing", "w", "position"):
        for each in look.findall(qn(f"w:{name}")):
            look.remove(each)
    return look


def _is_underlined(look: Any | None) -> bool:
    line = None if look is None else look.find(qn("w:u"))
    return line is not None and line.get(qn("w:val")) not in (None, "none")


def _underline(look: Any) -> None:
    if look.find(qn("w:u")) is None:
        line = parse_xml(f'<w:u {nsdecls("w")} w:val="single"/>')
        later = {qn(f"w:{name}") for name in _BEHIND_UNDERLINE}
        place = next((n for n, each in enumerate(look) if each.tag in later), len(look))
        look.insert(place, line)
