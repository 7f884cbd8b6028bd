"""Finds the parts of a tender: chapters by their titles, headings by their numbers and styles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.chapter_titles import (
    CHAPTER,
    FIRST,
    FORMS,
    LEVELS,
    MAX_HEADING,
    contents_of,
    parts_by_numeral,
)
from presales_desk.bid.english.chapters import (
    chapter_level,
    english_titles,
    is_chapter,
    listed_chapters,
)
from presales_desk.bid.facts.lots import NAME
from presales_desk.bid.numbered_titles import with_sections
from presales_desk.bid.numerals import chinese_number
from presales_desk.bid.parts import SAMPLES, Part, english_part_named, part_named
from presales_desk.bid.tender import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.reading.blocks import Block

_VOLUME = re.compile(
    r"^\s*第\s*[一二三四五六七八九十\d]{1,3}\s*(?:部分|卷|册|篇)[\s、:：.]*"
    r"(?:投标|响应|应答)?"
    r"(?:商务|技术|资格|价格|报价|资信|经济|服务|综合)[^，。；]{0,6}(?:文件|部分|标书?|卷|册)\s*$"
)
"""A volume of the bid among its forms: ``第二册 技术文件``."""
_OF_BID = re.compile(
    r"^\s*第\s*(?P<number>[一二三四五六七八九十\d]{1,3})\s*(?P<kind>部分|卷|册|篇)"
)
_SECTION = re.compile(r"^\s*第\s*[一二三四五六七八九十百\d]{1,3}\s*节[\s、:：.]*(.{0,34})$")
_TITLED = re.compile(
    r"^\s*(?P<title>(?P<numeral>[一二三四五六七八九十]{1,3})\s*[、.．][^，,。；;：:]{2,20})[：:]\s*\S"
)
"""A section whose title and text are one line: ``五、磋商文件的获取：现场领取``."""
_PLAIN_NUMBERS = 5
"""Level of headings with numbers such as 1.2, which clauses carry too."""
_NUMERALS = 3
_NUMERAL = re.compile(r"^\s*(?P<numeral>[一二三四五六七八九十]{1,3})\s*[、.．]")
"""Level of headings with numerals such as 一、, and how they begin."""
_SENTENCE = re.compile(r"[。；;，,]|[:：].{2}|[:：]$")
_ADDED = re.compile(r"[（(][^（()）]*[)）]")
"""What a title adds in brackets: ``评标办法（综合评估法，总分100分）``."""
_FORM = re.compile(
    r"^(?!.*需求|工程量清单|.*图纸).*(?:函|书|表|声明|承诺|证明|清单|协议|方案|报告|执照|封面|"
    r"材料|文件|部分)(?:格式|样式)?\s*$"
)
"""What the forms of a bid and its volumes end with."""
_BRACKETED = re.compile(r"^\s*[（(]([^（()]+)[)）]\s*$")
"""A title that stands in brackets as a whole: ``（技术标部分）``."""
_LOT = re.compile(
    rf"^[●★▲◆\s]*(?:{NAME.pattern})(?:\s*[：:、（(]\s*|\s+|$)[^。；;，,：:\d]{{0,32}}$"
)
"""A line that begins what is bought for one lot: ``02包：超声诊断仪``."""
_ANNEX = re.compile(
    r"^\s*附[表件]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*(?:[：:、.．]\s*|\s)"
    r"[^\s。；;，,：:][^。；;，,：:]{1,31}$"
)
"""A line that begins what is asked of one article: ``附表一：人工智能实训台``."""
_WIDER = re.compile(r"\s*(?:第.{1,3}(?:部分|卷|册|篇)|卷\s*[一二三四五六七八九十])")
_INNER = re.compile(r"\s*第.{1,3}章")
"""A part or volume of the tender, and a chapter, which stands below it where both are."""
_MAIN = 2
"""Level of English headings down to which they name a part."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A block with where it stands.

    Attributes:
        block: The paragraph or row.
        index: Its number in the file.
        part: What its chapter is for.
        path: The headings above it, from the chapter down.
        is_heading: It is a heading itself; then the last of ``path``.

    """

    block: Block
    index: int
    part: Part
    path: tuple[str, ...]
    is_heading: bool = False

    @property
    def text(self) -> str:
        """What it says."""
        return self.block.text

    @property
    def section(self) -> str:
        """The nearest heading, its own where it is one; empty above all headings."""
        return self.path[-1] if self.path else ""

    @property
    def place(self) -> Place:
        """Where it stands."""
        return Place(part=" / ".join(self.path), page=self.block.page, block=self.index)


def passages(blocks: Sequence[Block]) -> list[Passage]:
    """Return the blocks with their chapters and headings."""
    chinese = any("\u4e00" <= letter <= "\u9fff" for block in blocks[:80] for letter in block.text)
    contents = contents_of(blocks) if chinese else listed_chapters(blocks)
    by_numeral = parts_by_numeral(blocks)
    titles = dict[int, int]() if chinese else english_titles(blocks)
    titled = "" if chinese else _document_title(blocks)
    deepest = 0 if chinese else chapter_level(blocks)
    trail, part = dict[int, str](), Part.OTHER
    found: list[Passage] = []
    for index, block in enumerate(blocks):
        level = 0 if index in contents else _heading_level(block, chinese=chinese)
        level = 1 if level and index in by_numeral else level or titles.get(index, 0)
        level = _level_here(block, level, trail.get(1, ""), part, found)
        if level:
            trail = {above: trail[above] for above in trail if above < level}
            trail[level] = block.text
            above = min(level, _MAIN) if level <= deepest else level
            part = _part(block.text, above, part, chinese=chinese)
        elif title := _next_title(block, trail.get(_NUMERALS, "")):
            trail = {above: trail[above] for above in trail if above < _NUMERALS}
            trail[_NUMERALS] = title
        path = tuple(trail[one] for one in sorted(trail))
        if len(path) > 1 and path[0] == titled:
            path = path[1:]
        found.append(Passage(block, index, part, path, bool(level)))
    return with_sections(found) if chinese else found


def _next_title(block: Block, above: str) -> str:
    """Return the title that a line begins with and that ends the section above; else empty."""
    hit, last = _TITLED.match(block.text), _NUMERAL.match(above)
    if hit is None or last is None or block.cells:
        return ""
    number, before = chinese_number(hit["numeral"]), chinese_number(last["numeral"])
    is_next = number is not None and before is not None and number == before + 1
    return hit["title"].strip() if is_next else ""


def _level_here(block: Block, level: int, above: str, part: Part, before: Sequence[Passage]) -> int:
    """Return the level of a block where it stands: a form is no chapter, a lot is a heading."""
    text = block.text
    is_form = _is_inner(text, above, part) or _is_form(text, above, part)
    if level == 1 and (is_form or _is_volume(text, part, before)):
        return 2
    if not level and part in (Part.NOTICE, Part.OTHER) and _is_title_row(block):
        return 3
    is_asked = part is Part.REQUIREMENTS and not block.cells
    is_title = is_asked and bool(_LOT.match(text) or _ANNEX.match(text))
    return 2 if is_title and not level else level


def _is_title_row(block: Block) -> bool:
    """Tell a row that is a heading, such as ``三、获取采购文件``: many notices are one table."""
    texts = {cell.text.strip() for cell in block.cells if cell.text.strip() and not cell.continued}
    if len(texts) != 1 or len(block.cells) < 2:
        return False
    text = texts.pop()
    is_short = len(text) <= MAX_HEADING and not _SENTENCE.search(text.rstrip("：: "))
    return is_short and bool(LEVELS[0][1].match(text))


def _document_title(blocks: Sequence[Block]) -> str:
    """Return the heading above all others, which tells no chapter from another; empty if none."""
    styled = [block for block in blocks if block.level and not block.cells]
    whole = [block.text for block in styled if block.level == 1]
    return whole[0] if len(whole) == 1 and styled[0].level == 1 else ""


def _is_inner(text: str, above: str, part: Part) -> bool:
    """Tell a chapter of the forms themselves, where parts are above chapters."""
    return part in SAMPLES and bool(_WIDER.match(above)) and bool(_INNER.match(text))


def _is_form(text: str, above: str, part: Part) -> bool:
    """Tell the title of a form that is marked as a heading from a chapter, which has a number."""
    is_unnumbered = bool(CHAPTER.match(above)) and not CHAPTER.match(text)
    inside = _BRACKETED.match(text)
    title = inside[1] if inside else _ADDED.sub("", text)
    return part is Part.FORMS and is_unnumbered and bool(_FORM.search(title))


def _is_volume(text: str, part: Part, before: Sequence[Passage]) -> bool:
    """Tell a volume of the bid inside the forms, such as 第二册 技术文件, from a chapter.

    It is the first one, or goes on from one that stands below the title of the forms; then it may
    also be a form, such as 第二部分 报价一览表.
    """
    title = _ADDED.sub("", text)
    numbered = _OF_BID.match(title)
    if part is not Part.FORMS or not numbered:
        return False
    is_volume = bool(_VOLUME.match(title))
    last = (one for one in reversed(before) if one.is_heading and CHAPTER.match(one.text))
    above = next((one for one in last if numbered["kind"] in one.text[:8]), None)
    goes_on = above is not None and above.part is Part.FORMS and len(above.path) > 1
    if is_volume or above is None or not goes_on:
        return is_volume and (goes_on or bool(FIRST.match(text)))
    return bool(_FORM.search(title)) and _follows(_OF_BID.match(above.text), numbered)


def _follows(before: re.Match[str] | None, after: re.Match[str]) -> bool:
    """Tell whether the number of one title is the next after that of another."""
    values = [
        int(hit["number"]) if hit["number"].isdecimal() else chinese_number(hit["number"])
        for hit in (before, after)
        if hit
    ]
    return len(values) > 1 and values[0] is not None and values[1] == values[0] + 1


def _heading_level(block: Block, *, chinese: bool) -> int:
    """Return 1 for a chapter, more for what stands below, 0 for no heading."""
    text = block.text
    if block.cells or not text or len(text) > 2 * MAX_HEADING:
        return 0
    if not chinese:
        return block.level or int(is_chapter(text))
    if (chapter := CHAPTER.match(text)) and not _SENTENCE.search(_ADDED.sub("", chapter[1])):
        is_whole = "章" in text[:8] or part_named(text) is not None
        return 1 if is_whole else 2
    if FORMS.match(text):
        return 1
    if (section := _SECTION.match(text)) and not _SENTENCE.search(section[1]):
        return 2
    if len(text) > MAX_HEADING or _SENTENCE.search(text.rstrip("：: ")):
        return 0
    if block.level == 1 and not any(pattern.match(text) for _, pattern in LEVELS):
        return 1 if part_named(text) else 2
    return _numbered_level(text, block.level)


def _numbered_level(text: str, styled: int) -> int:
    bare = text.lstrip("★☆▲△※◆● ")
    for level, pattern in LEVELS:
        if pattern.match(text if level == _PLAIN_NUMBERS else bare):
            return level if level < _PLAIN_NUMBERS or (styled and len(text) < 30) else 0
    return 5 if 0 < styled <= 4 and len(text) < 30 else 0


def _part(text: str, level: int, before: Part, *, chinese: bool) -> Part:
    if not chinese:
        return (english_part_named(text) or before) if level <= _MAIN else before
    if level == 1:
        unknown = before if before in SAMPLES else Part.OTHER
        return part_named(text) or unknown
    return before
