"""Tells which mark a clause carries: before its number, behind its name, or at its end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.legend.marks import GLYPH, GLYPHS, RUN
from presales_desk.bid.tender import Meaning

if TYPE_CHECKING:
    from presales_desk.bid.legend.reader import Legend

_NUMBER = (
    r"(?:[（(]?\s*(?:[A-Za-z]?\d{1,3}(?:\s?[.．-]\s?\d{1,3}){0,5}|第\s*\d{1,3}\s*条|"
    r"[一二三四五六七八九十]{1,3}|[①-⑳⑴-⒇Ⅰ-Ⅻ]|[A-Za-z])\s*[、.．)）]*)"
)
_LEADING = re.compile(
    rf"^\s*(?P<number>{_NUMBER}?)\s*[“\"【（(\[]?\s*(?P<mark>{RUN})\s*[”\"】）)\]]?(?P<rest>.*)",
    re.DOTALL,
)
_NAME = rf"^\s*{_NUMBER}?\s*[^\s，,。；;：:“\"{GLYPHS}]{{2,14}}"
_ELSEWHERE = (
    re.compile(rf"{_NAME}[（(【\[]?\s*(?P<mark>{RUN})\s*[)）】\]]?\s*[：:]"),
    re.compile(rf"{_NAME}[：:]\s*(?P<mark>{RUN})(?=\s*[^\s”\"）)])"),
    re.compile(rf"[（(【\[]?\s*(?P<mark>{RUN})\s*[)）】\]]?\s*[。；;：:]?\s*$"),
    re.compile(rf"[（(【]\s*(?P<mark>{RUN})[^（）()，,。；;]{{1,8}}[)）】]\s*[。；;]?\s*$"),
)
"""A mark behind what a clause is about, before what is asked, or at the end.

``1.1 交货期（★）：30日``, ``1.1 交货期：★30日``, ``……30日。（★）``, ``……30日（★重要条款）。``
"""
_NUMBERED_THING = re.compile(
    r"\s*(?:\d+\s*[#＃]\s*[楼机炉线变泵塔井厂车库门区栋幢站]|[#＃]\s?\d+\s?[\u4e00-\u9fff])"
)
"""A hash sign that only numbers: ``1#楼``, ``#1变压器``."""
_MAX_LETTERS = 400
"""Of a clause with its mark not at the beginning."""
SPLIT = re.compile(rf"(?<=[。；;！])\s*(?={_NUMBER}?\s*{GLYPH}\s*[^\s)）】])")
_SPEAKS_OF_MARKS = re.compile(
    rf"(?:标|带|加注)[^。]{{0,6}}[“\"（(]?{GLYPH}|[“\"（('‘]{GLYPH}[”\"）)'’]\s*[号条标项为的要]|"
    rf"{GLYPH}\s*[”\"]?号"
)
_ENDS = re.compile(r"^[\s。；;.]+$")
_MORE_MARKS = re.compile(rf"^(?:[”\"）)】]?\s*[、,，/和及与或]\s*[“\"（(【]?\s*{RUN})+")
_ABOUT = re.compile(
    r"号|[^，。；]{0,8}(?:以外|之外)|每[^，。；]{0,8}(?:偏离|不满足|扣)|"
    r"(?:符号|标[记识注]|记号)的?(?:说明|释义|含义|约定)|"
    r"[^，。；：:]{0,6}(?:满足|响应|符合|偏离)(?:情况|程度)|"
    r"标[记识注](?:的|条款|项|号|为|表|部分|内容|要求|参数|指标|[，,])|为实质|表示|代表|"
    r"(?:号?条款|(?:技术)?(?:指标|参数)(?:项)?|项(?!目))"
    r"(?:[为是不必如每出有未的负任响偏中全均若无应须属允可）)，,、]|$)"
)
"""What follows a mark of which a sentence speaks: it carries none itself."""


def mark_of(text: str, legend: Legend) -> str:
    """Return the mark a text carries at its beginning or end, or is; empty for none."""
    alone = legend.word_of(text)
    if len(alone) > 1 and legend.meaning_of(alone) not in (None, Meaning.OTHER):
        return alone
    hit = _LEADING.match(text)
    if hit is None and (word := legend.word_at(text)):
        mark = legend.word_of(word["mark"])
        is_closing = not _ENDS.sub("", text[word.end() :])
        is_about = (not is_closing and _SPEAKS_OF_MARKS.search(text)) or _is_about_marks(text, word)
        return "" if is_about or legend.meaning_of(mark) is Meaning.OTHER else mark
    if hit is None and len(text) < _MAX_LETTERS:
        hit = next(filter(None, (pattern.search(text) for pattern in _ELSEWHERE)), None)
    if hit is None or _NUMBERED_THING.match(text) or _is_about_marks(text, hit):
        return ""
    return legend.carried(hit["mark"])


def begins_marked(text: str) -> bool:
    """Tell a text that carries a mark before or behind its number."""
    return _LEADING.match(text) is not None


def unmarked(text: str) -> str:
    """Return a text without the mark that it begins with."""
    hit = _LEADING.match(text)
    if hit is None:
        return text.strip()
    return f"{hit['number']}{hit['rest']}".strip()


def _is_about_marks(text: str, hit: re.Match[str]) -> bool:
    """Tell a sentence about marks, such as ``“★”号条款必须响应``, from a marked clause."""
    before = text[: hit.start("mark")].rstrip("（(【〖〔[ ")[-1:]
    if before in ("“", '"', "'", "‘"):
        return True
    rest = _MORE_MARKS.sub("", text[hit.end("mark") :]).lstrip('”"）)】〗〕] ')
    return bool(_ABOUT.match(rest))
