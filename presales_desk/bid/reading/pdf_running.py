"""Knows the lines that run along the pages of a PDF file: headers, footers, numbers of pages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.reading.pdf_lines import Line
    from presales_desk.bid.reading.pdf_page import Page

_MARGIN = 0.11
"""Share of a page's longer side, at its top and foot, where such lines stand."""
_FEWEST, _OFTEN = 3, 0.2
"""Pages, and share of them, on which a line stands that runs along."""
_IN_A_ROW = 3
"""Pages one after the other that say the same at the same place."""
_HEADER_LINES, _MIN_HEADER = (2, 3), 12
"""Lines of a header that wraps, and letters that it has at least."""
_MOSTLY = 0.8
"""Share of the lines at one place that other pages say too, where only such lines stand."""
_PAGE_NUMBER = re.compile(
    r"[-—–·\s]*(第?\s*\d{1,4}\s*页?)?\s*([/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–·\s]*"
)
"""``12``, ``- 12 -``, ``第12页 共80页``, ``12/80``."""
_COUNTED = re.compile(r"\d{1,4}")
_BARE = re.compile(r"\d{1,3}")
"""``25``, which may as well be the points of a criterion, or a cell of a table without lines."""
_TELLING = re.compile(r"[^：:，。]{0,12}(?:编号|名称|No\.?)\s*[：:]\s*\S")
"""A running line that names the tender, which may stand nowhere else on its cover."""

_FIELD = re.compile(
    r"_{2,}|[(（]\s*(?:盖\s*[单公]?\s*[位章]*\s*章|签\s*[字名章])|"
    r"(?:盖章|签[字名章]|日\s*期)\s*[)）]?\s*[：:]|年\s+月\s+日"
)
"""What is filled in at the foot of a form: ``投标人（盖章）：____``, ``日期：  年  月  日``."""


class RunningLines:
    """The lines of a file that are no part of its text."""

    def __init__(self, pages: Sequence[Page], lines: Sequence[Sequence[Line]]) -> None:
        """Look at the lines of all pages together."""
        edges = [
            [line for line in some if _at_edge(line, page)]
            for page, some in zip(pages, lines, strict=True)
        ]
        fewest = max(_FEWEST, len(pages) * _OFTEN)
        seen = Counter(key for some in edges for key in {_key(line.text) for line in some})
        self._repeated = {key for key, count in seen.items() if count >= fewest}
        self._places = _running_places(edges, fewest)
        self._sections = _section_titles(edges)
        self._wrapped = _wrapped(pages, edges, fewest)
        self._numbers = _numbers(pages, edges)
        self._told = set[str]()

    def holds(self, line: Line, page: Page) -> bool:
        """Tell a header, a footer or the number of a page; ask for lines in reading order.

        The first of the running lines that say the number of the tender, or the like, is none.
        """
        if not _at_edge(line, page) or _FIELD.search(line.text):
            return False
        number = self._numbers.get(page.number)
        if number is not None and number != line and _BARE.fullmatch(line.text):
            return False
        is_known = _key(line.text) in self._repeated or _place(line) in self._places
        is_titled = (_place(line), line.text) in self._sections
        if is_known or is_titled or (page.number, line) in self._wrapped:
            return not self._tells_first(line)
        return bool(_PAGE_NUMBER.fullmatch(line.text))

    def _tells_first(self, line: Line) -> bool:
        is_first = _key(line.text) not in self._told and bool(_TELLING.match(line.text))
        self._told.add(_key(line.text))
        return is_first


def _numbers(pages: Sequence[Page], edges: Sequence[Sequence[Line]]) -> dict[int, Line]:
    """Return the line of each page that says its number, where those of most pages count on."""
    told = [
        (page.number, line, (_key(line.text), int(digits[0]) - page.number))
        for page, some in zip(pages, edges, strict=True)
        for line in some
        if (digits := _COUNTED.search(line.text))
    ]
    counts = Counter(kind for _, _, kind in told)
    if not counts or 2 * max(counts.values()) <= len(pages) or len(pages) < _FEWEST:
        return {}
    way = max(counts, key=counts.__getitem__)
    return {number: line for number, line, kind in told if kind == way}


def _running_places(edges: Sequence[Sequence[Line]], fewest: float) -> set[int]:
    """Return the heights where many pages say what another one says: the titles of chapters."""
    said = Counter(
        pair for some in edges for pair in {(_place(line), _key(line.text)) for line in some}
    )
    lines, again = Counter[int](), Counter[int]()
    for (place, _), count in said.items():
        lines[place] += count
        again[place] += count if count > 1 else 0
    return {at for at, count in lines.items() if count >= fewest and again[at] >= _MOSTLY * count}


def _wrapped(
    pages: Sequence[Page], edges: Sequence[Sequence[Line]], fewest: float
) -> set[tuple[int, Line]]:
    """Return the lines of headers that say, wrapped otherwise, what those of many pages say."""
    said = [
        {_key("".join(one.text for one in some[:end])): some[:end] for end in _HEADER_LINES}
        for some in edges
    ]
    seen = Counter(text for heads in said for text in heads)
    return {
        (page.number, line)
        for page, heads in zip(pages, said, strict=True)
        for text, lines in heads.items()
        if seen[text] >= fewest and len(text) > _MIN_HEADER
        for line in lines
    }


def _section_titles(edges: Sequence[Sequence[Line]]) -> set[tuple[int, str]]:
    """Return what stands at one place of several pages in a row: the header of their section."""
    told = [{(_place(line), line.text) for line in some} for some in edges]
    return set[tuple[int, str]]().union(
        *(
            set.intersection(*told[page : page + _IN_A_ROW])
            for page in range(len(told) - _IN_A_ROW + 1)
        )
    )


def _place(line: Line) -> int:
    return round(line.top)


def _key(text: str) -> str:
    return re.sub(r"[\d\s]+", "#", text)


def _at_edge(line: Line, page: Page) -> bool:
    """Tell what stands at the top or foot; a page on its side has margins as wide as the others."""
    margin = max(page.width, page.height) * _MARGIN
    return line.bottom < margin or line.top > page.height - margin
