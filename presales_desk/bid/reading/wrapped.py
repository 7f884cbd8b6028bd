"""Joins the lines of texts that were broken at a fixed width, as mail and old programs break them.

Whether a text was is measured: in one that was, nearly every long line had no room for the first
word of the line below it.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NARROWEST, _WIDEST = 40, 132
"""Columns to which texts are broken; a Chinese character fills two."""
_OUTLIERS = 0.02
"""Share of lines that may be wider: an address of the web, the row of a table."""
_LONG = 0.75
"""Share of the width from which on a line is long enough to tell whether the next word fitted."""
_FEWEST_FULL = 3
_MOSTLY = 0.7
_FEWEST_RAGGED, _MOSTLY_RAGGED = 20, 0.55
"""Long lines whose sentence goes on, where the edge is uneven: texts copied out of a PDF.

Chinese lines end with their sentence or an item where nothing broke them: few tell enough.
"""
_WIDE = re.compile(r"\s*[\u4e00-\u9fff]")
_SLACK = 3
"""Columns that stay free where a sign must not begin a line."""
_WORD = re.compile(r"\s*([!-~‘’“”–—]+|\S)")
_ENDS = re.compile(r"[。；;！!？?：:]\s*[”\"）)]?\s*$")
_STOP = re.compile(r"\.[”\"’)]?\s*$")
_BEGINS = re.compile(
    r"\s*(?:[-+*•●◆■□☑☐➢·○▪]\s|[★☆▲△※＊#＃]|"
    r"[（(【\[]\s*[\dA-Za-z一二三四五六七八九十]{1,4}\s*[)）】\]]|"
    r"\d{1,3}(?:\.\d{1,3})*[.、．]?\s+\S|[①-⑳]|注[：:\d]|附[件录表]|"
    r"(?:Attachment|Appendix|Exhibit|Annex|Form|Schedule|Section|Article)\s[A-Z\d]{1,3}\b"
    r"(?!\)|,?\s[a-z])|"
    r"[\u4e00-\u9fff]{2,12}(?:[（(][^（）()]{1,12}[)）])?[：:]|"
    r"[A-Z][A-Za-z]*(?:\s[A-Za-z]+){0,3}:\s)"
)
"""What a paragraph begins with: a bullet, a mark, a number, a label."""
_COLUMNS = re.compile(r"\S(?: {3,}|\u3000{2,})\S.*\S(?: {2,}|\u3000+)\S|\t|\||\.{5}|…{2}|_{5}")
"""What a table, a line of contents or a blank to fill in looks like without its grid."""
_INDENT = re.compile(r"(?:\u3000{2}| {4})\S")
_PAGE = re.compile(
    r"\s*(?:[-—–]?\s*\d{1,3}\s*[-—–]?|第\s*\d{1,3}\s*页(?:.{0,3}共\s*\d{1,3}\s*页)?)\s*"
)
"""A line that only counts pages: ``- 12 -``, ``第12页 共80页``."""
_CUT_DAY = re.compile(
    r"\d[:：]\n\d{2}(?!\d)|(?<!\d)20\d\d(?:\n年\d{1,2}月|年\n\d{1,2}月|年\d{1,2}\n月\d{1,2}日|"
    r"年\d{1,2}月\n\d{1,2}日)|"
    r"(?:月\d{1,2}日|(?:分|\d[:：]\d{2}|\d[时点])[至到~～—–-])\n\d{1,2}(?:[时点](?!间)|[:：]\d{2}(?!\d))|"
    r"\d[时点]\n\d{1,2}分"
)
"""A day, or a time of day, that the end of a line cuts anywhere, also from each other."""
_SPELLED = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|"
    r"thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)\s*$",
    re.IGNORECASE,
)
_IN_DIGITS = re.compile(r"\s*\(\s*\d[\d,]{0,6}\s*\)")
_COUNTED = re.compile(r"\(\d{1,3}\)\s*$")
_UNIT = re.compile(
    r"\s*(?:calendar |working |business |hard |electronic |bound |printed )?"
    r"(?:days?|weeks?|months?|years?|cop(?:y|ies)|originals?|sets?)\b"
)
_OPENED, _CLOSES = re.compile(r"[（(]\s*$"), re.compile(r"\s*[)）]")
_HOUR = re.compile(r"\d:$")
_UNTIL = re.compile(r"\s*[至到~～—–-]\s*")
_ENDS_DAY = re.compile(r"\d{1,2}\s*(?:日|[:：]\d{2}|分)?\s*$")
_MAX_FILLED = 120
_SPACES = re.compile(r"[ \t\u3000]+")
_OF_A_DAY = 16
"""Letters at the end of a line, and of the next one, that a day may stand in."""
_CHAPTER = re.compile(r"\s*第\s?[一二三四五六七八九十\d]{1,3}\s?[章卷篇]\s*")
_SENTENCE = re.compile(r"[。；，：:]|^\s*第")
_MAX_TITLE = 48
_NEVER = 10**6
"""An edge that no line reaches."""
_MOST_LINES = 80
"""Of one paragraph."""


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Return lines, those of one paragraph joined where the text was broken at a fixed width.

    A day that was cut in two is joined in any text.
    """
    edge = edge_of(lines) or _NEVER
    return list(_joined(_without_pages(list(_with_titles(lines)), edge), edge))


def edge_of(lines: Sequence[str]) -> int:
    """Return the column that broken lines reach with the next word; 0 where none were broken."""
    widths = sorted(columns(line) for line in lines if line.strip() and not _COLUMNS.search(line))
    if len(widths) <= _FEWEST_FULL:
        return 0
    width = widths[-1 - int(len(widths) * _OUTLIERS)]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    ragged = int(width * _LONG)
    long = [pair for pair in pairwise(lines) if columns(pair[0]) >= ragged]
    going = [pair for pair in long if _may_go_on(*pair)]
    full = sum(_reaches(*pair, width - _SLACK) for pair in going)
    if full >= max(_FEWEST_FULL, len(going) * _MOSTLY):
        return width - _SLACK
    chinese = sum(bool(_WIDE.match(below)) for _, below in going)
    fewest = _FEWEST_FULL if chinese > len(going) / 2 else _FEWEST_RAGGED
    return ragged if len(going) >= max(fewest, len(long) * _MOSTLY_RAGGED) else 0


def columns(text: str) -> int:
    """Return how many columns a text fills, spaces at its end left out."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text.rstrip())


def _may_go_on(line: str, below: str) -> bool:
    """Tell a line whose sentence is not over, above one that does not begin anew."""
    if not line.strip() or not below.strip() or _ENDS.search(line):
        return False
    if _STOP.search(line) and not below.lstrip()[:1].islower():
        return False
    return not (_COLUMNS.search(line) or _COLUMNS.search(below) or _begins(line, below))


def _begins(line: str, below: str) -> bool:
    is_indented = _INDENT.match(below) and not _INDENT.match(line) and not _BEGINS.match(line)
    is_title = below.isupper() and not line.isupper()
    return bool(is_indented or is_title or _BEGINS.match(below) or number_of(below)[1])


def cuts_count(above: str, below: str) -> bool:
    """Tell the end of a line that cuts a count: ``ninety`` above ``(90) days``, or behind it."""
    in_words = _SPELLED.search(above) and _IN_DIGITS.match(below)
    return bool(in_words or (_COUNTED.search(above) and _UNIT.match(below)))


def _reaches(line: str, below: str, edge: int) -> bool:
    """Tell a line that would pass the edge with the first word of the one below."""
    word = _WORD.match(below)
    space = 1 if line[-1:].isascii() else 0
    return columns(line) + space + columns(word[1] if word else "") > edge


def _without_pages(lines: Sequence[str], edge: int) -> Iterator[str]:
    """Yield lines but for the numbers of pages that stand within a paragraph."""
    said = [index for index, line in enumerate(lines) if line.strip()]
    within: set[int] = set()
    for above, page, below in zip(said, said[1:], said[2:], strict=False):
        pair = (lines[above], lines[below])
        if _PAGE.fullmatch(lines[page]) and _may_go_on(*pair) and _reaches(*pair, edge):
            within.update(range(above + 1, below))
    yield from (line for index, line in enumerate(lines) if index not in within)


def _with_titles(lines: Sequence[str]) -> Iterator[str]:
    """Yield lines; the number of a chapter together with its title, which stands below it."""
    number = ""
    for line in lines:
        if _CHAPTER.fullmatch(line):
            if number:
                yield number
            number = line.strip()
        elif number and line.strip():
            is_title = columns(line) <= _MAX_TITLE and not _SENTENCE.search(line)
            yield from (f"{number} {line.strip()}",) if is_title else (number, line)
            number = ""
        elif not number:
            yield line
    if number:
        yield number


def _joined(lines: Iterable[str], edge: int) -> Iterator[str]:
    held: list[str] = []
    for line in lines:
        if held and not _goes_on(held, line, edge):
            yield _together(held)
            held = []
        held.append(line)
    if held:
        yield _together(held)


def _goes_on(held: Sequence[str], line: str, edge: int) -> bool:
    above = held[-1]
    if len(held) >= _MOST_LINES:
        return False
    if (
        cuts_count(above, line)
        or _cuts_day(above, line)
        or _is_inside_brackets(held, line)
        or _spans(held, line)
    ):
        return True
    return _may_go_on(above, line) and _reaches(above, line, edge)


def _spans(held: Sequence[str], line: str) -> bool:
    """Tell the word between two days on a line of its own, and the day behind it."""
    if _UNTIL.fullmatch(line):
        return bool(_ENDS_DAY.search(held[-1]))
    return len(held) > 1 and bool(_UNTIL.fullmatch(held[-1])) and line.lstrip()[:2].isdecimal()


def _is_inside_brackets(held: Sequence[str], line: str) -> bool:
    """Tell what a platform filled in between the brackets of its template: ``(`` ``否`` ``)``."""
    text = "".join(held)
    is_open = _OPENED.search(held[-1]) is not None
    closes = _CLOSES.match(line) is not None and len(held) > 1 and _OPENED.search(held[-2])
    return bool(line.strip()) and (is_open or bool(closes)) and len(text) < _MAX_FILLED


def _cuts_day(above: str, line: str) -> bool:
    pair = f"{above.rstrip()[-_OF_A_DAY:]}\n{line.lstrip()[:_OF_A_DAY]}"
    return bool(_CUT_DAY.search(_SPACES.sub("", pair)))


def _together(lines: Sequence[str]) -> str:
    """Return lines as one; a space stands between two words of letters, none between characters."""
    text = lines[0]
    for line in lines[1:]:
        before, behind = text.rstrip(), line.strip()
        is_wide = not (before[-1:].isascii() and behind[:1].isascii())
        is_cut = before.endswith(("-", "(")) or bool(_HOUR.search(before))
        text = f"{before}{'' if is_wide or is_cut else ' '}{behind}"
    return text
