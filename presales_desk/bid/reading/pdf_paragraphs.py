"""Joins the lines of a page to paragraphs: which line goes on with the one above it."""

from __future__ import annotations

import re
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from presales_desk.bid.reading.wrapped import columns, cuts_count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.reading.pdf_lines import Line

_ITEM = re.compile(
    r"""\s*(?:[★☆▲△※◆◇■□☑●*＊•✓√\uf0a7\uf0b7\uf0d8]
      |第\s*[一二三四五六七八九十百零\d]+\s*[章节部条卷篇册]
      |[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[)）]
      |[一二三四五六七八九十]{1,3}\s*[、.．]
      |\d{1,2}(?:[.．]\d{1,2}){0,4}\s*[、.．)）](?!\d)
      |\d{1,2}(?:[.．]\d{1,2}){1,4}\s*\D
      |[①-⑳]|[A-Za-z]\s*[、.．)）]\s*(?=[\u4e00-\u9fff])
      |[(]?[a-z]{1,4}[)]\s|[(][A-Z]{1,4}[)]\s|[-–▪]\s+(?=[A-Z])
      |\d{1,2}[-—]\d{1,2}\s*[《\u4e00-\u9fff](?<![年月日天个次名人份号级楼层分])
      |附件|附表\s*[一二三四五六七八九十\d]|格式\s*[（(]?[一二三四五六七八九十\dIVX]|致\s*[:：]|注[:：]|备注[:：])""",
    re.VERBOSE,
)
"""What begins a line of its own: ``第一章``, ``（一）``, ``1.2 概况``, ``8．5 验收``, ``B、混装``.
"""
_IN_SENTENCE = re.compile(
    r"""\s*(?:\d{1,2}(?:[.．]\d{1,2}){1,4}\s*(?:[%％‰分元万亿倍米吨个人年月天]|小时)
      |0[.．]\d
      |(?:第\s*[一二三四五六七八九十百零\d]+\s*[章节部条卷篇册]|[（(]\s*[一二三四五六七八九十\d]{1,3}\s*[)）])
       \s*(?:规定|要求|所[列述]|的|中|[款项目条](?!目)|至|到|或|[及和与]第|[、，,。；;）)”])
      |附件\s*(?:[中内的所不]|[、，,。；;：）)”]))""",
    re.VERBOSE,
)
"""What looks like an item where the line above did not end its sentence.

``0.5分；`` behind “优得”, ``1.5%支付``, ``第十九条规定``, ``（四）项规定`` behind “第”, ``附件，``.
"""
_LABELLED = re.compile(r"[A-Z][a-z][A-Za-z /'’]{1,30}:\s+\S")
"""How a line of its own begins on a cover: ``Tender reference: 2026/118``."""
_NAMED = re.compile(
    r"\s*[\u4e00-\u9fff]{0,6}(?:名称|编号|地址|日期|电话|传真|邮编|邮政编码|联系人|开户行|开户银行|账号)"
    r"(?:[（(][^（）()]{1,8}[)）])?[：:]"
)
"""How a line of its own begins in a form or an address: ``项目名称：``, ``开户行：某银行``."""
_AMONG = re.compile(r"[，、（(“]\s*$")
_FILLED_IN = re.compile(r"[^，。；_]{1,30}[：:]\s*[_＿]{3}")
"""How a line of its own begins in a form: ``法定代表人：______（签字）``."""
_DATE_TO_FILL_IN = re.compile(r"年[\s_＿]*月[\s_＿]*日\s*$")
"""How the last line of a form ends."""
_LATIN_END = re.compile(r"[.;:!?)_]\s*$")
_ENDED = re.compile(r"[。；;!！?？]\s*$")
_LED = re.compile(r"(?:…{2}|[.·]{4})\s*(?:[（(\[【][^（）()]{0,6}[)）\]】]|\d{1,4})?\s*$")
"""How a line of contents ends: with what leads to its page."""
_LABEL_END = re.compile(r"[：:）)_]\s*$")
"""How lines end that are filled in and signed; they stand far apart without going on."""
_TITLE = 20
"""Letters of a line that is too long to be the title of a form or chapter."""
_HANGING = 4
"""Letters by which the further lines of an item stand in, at most."""
_FEWEST_GAPS = 5
_USUAL = 1.3
"""Times the usual room between the lines of a page, up to which a line goes on below."""
_OFF_CENTRE = 0.6
"""Of a letter's height, by which the middles of two centred lines differ at most."""
_INSIDE, _OFF_MIDDLE = 2.5, 1.2
"""Of a letter's height: lines that begin and end as far inside may be so much off the middle."""
_EMPTY = 0.9
"""Of a letter's height, between lines that stand apart: lines of one sentence stand closer."""
_FAR_INSIDE = 5.0
"""Of a letter's height, by which no first line of a paragraph stands in."""
_LATIN = re.compile(r"[ -ɏ–-”•…€]+")
"""A line without Chinese characters: ``REQUEST FOR PROPOSAL``."""
_LABEL = re.compile(r"[^：:，。；]{1,14}[：:]\s*(?=\S)")
"""What stands before the value of a line: ``项目名称：某某``."""
_OFF_VALUE = 1.2
"""Of a letter's height, by which a line stands beside the value above it at most."""
_SAID = re.compile(r"[。；;!！?？：:]\s*$")
_SLACK = 2.2
"""Of a letter's height, by which any full line may end before its column."""
_FIRST = re.compile(r"[（(“《]?\S(?:[”》][!-~]+|[，。、；：）”》！？,.;:)]*[（“《]?)")
"""A character, with the signs that must not be parted from it: ``的，``, ``为；“``, ``网”http://``."""
_RUNS_ON = re.compile(r"\s*(?:[，。、；）》”]|[\u4e00-\u9fff][，。；])")
"""What begins no paragraph: ``，并``, ``准。同时``."""
_LISTED = re.compile(r"\s*[甲乙丙丁戊己庚辛壬癸][，；]")
"""How each line of a list may begin: ``甲，绿化`` above ``乙，保洁``."""
_WORD = re.compile(r"[（(“《]?[!-~]{3,}")
_OPENED = re.compile(r"[（(][^（）()。；：:_＿]{0,30}$")
_CLOSES = re.compile(r"[^（）()。；：:_＿]{0,20}[）)]")
"""The end of what a bracket holds that the line above opened: ``分）`` below “培训方案（10”."""
_FARTHEST = 4.0
"""Times the height of letters, by which lines stand apart that are one sentence."""
_ADDRESS = re.compile(r"www\.|://|@|\.(?:com|cn|net|org)\b|\d[-:]\d\d[-:]\d\d")
"""An address or a time, which no line breaks: ``www.ccgp.gov.cn``, ``00:00:00~12:00:00``."""
_FAR = 200.0  # points; no first line of a paragraph is indented as far


def paragraphs_of(
    lines: Sequence[Line], right: float | None = None, spacing: float | None = None
) -> list[list[Line]]:
    """Return the lines of each paragraph.

    Args:
        lines: From top to bottom.
        right: Where the column ends, in points; by default where its longest line does.
        spacing: The usual room between lines, in points; by default what these lines tell.

    """
    if not lines:
        return []
    edge = column_edge(lines) if right is None else right
    room = _spacing(lines) if spacing is None else spacing
    left = min(line.left for line in lines)
    found = [[lines[0]]]
    for line in lines[1:]:
        if continues(found[-1][-1], line, left, edge, room):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _spacing(lines: Sequence[Line]) -> float:
    """Return the usual room between the lines of a page; 0 where too few tell it."""
    gaps = [below.top - above.bottom for above, below in pairwise(lines)]
    return median(gaps) if len(gaps) >= _FEWEST_GAPS else 0.0


def column_edge(lines: Sequence[Line]) -> float:
    """Return where full lines end; single lines that stick out do not count."""
    longest = max((line.right for line in lines), default=0.0)
    return median([line.right for line in lines if line.right > 0.88 * longest] or [0.0])


def continues(above: Line, below: Line, left: float, right: float, spacing: float = 0.0) -> bool:
    """Tell whether a line is the rest of the paragraph above it.

    Args:
        above: The line above.
        below: The line asked for.
        left: Where the column begins.
        right: Where the column ends.
        spacing: The usual room between lines, where it is known.

    """
    size = max(above.height, 1.0)
    room = right - above.right
    is_centred = _are_centred(above, below)
    is_full = room * (1 + (is_centred and _is_short(above, left, right))) < _needed(above, below)
    runs_on = _runs_on(above.text, below.text)
    is_full = is_full or runs_on
    is_indented = below.left > left + 1.4 * size and below.left > above.left - 0.5 * size
    is_long = above.right - above.left > min(_TITLE * size, 0.6 * (right - left))
    usual = _USUAL * spacing if is_long and not _LABEL_END.search(above.text) else 0.0
    far = below.top - above.bottom > max((_FARTHEST if runs_on else 2.2) * size, usual)
    other_size = (
        abs(below.height - above.height) > 0.35 * size and min(len(above.text), len(below.text)) > 6
    )
    is_apart = far or other_size or not is_full or _are_set_right(above, below, left)
    is_apart = is_apart or _are_of_cover(above, below, left)
    if is_apart or _begins(above.text, below.text):
        return False
    hangs = is_long and below.left < above.left + _HANGING * size and _ITEM.match(above.text)
    is_set_in = below.left > above.left + size
    starts = is_set_in and not (hangs or _stands_below_value(above, below))
    return is_centred or not (is_indented and (_ENDED.search(above.text) or starts))


def _are_centred(above: Line, below: Line) -> bool:
    """Tell a title that wraps: its lines have one middle, and the sentence is not over."""
    before, behind = below.left - above.left, above.right - below.right
    is_shorter = min(before, behind) > 0 and not _ENDED.search(above.text)
    far_inside = min(before, behind) > _INSIDE * above.height
    off = abs(before - behind) / 2
    return is_shorter and off < (_OFF_MIDDLE if far_inside else _OFF_CENTRE) * above.height


def _are_of_cover(above: Line, below: Line, left: float) -> bool:
    """Tell Latin lines in the middle of a page, an empty line apart: ``Request`` and its title."""
    size = max(above.height, below.height)
    is_near = below.top - above.bottom < _EMPTY * size
    if is_near or not (_LATIN.fullmatch(above.text) and _LATIN.fullmatch(below.text)):
        return False
    inside = min(above.left, below.left) - left
    off = abs(above.left + above.right - below.left - below.right) / 2
    is_ragged = abs(above.left - below.left) > size / 2
    is_above_text = above.left - left > _FAR_INSIDE * size > 5 * (below.left - left)
    return is_above_text or (inside > size and is_ragged and off < _OFF_MIDDLE * size)


def _is_short(line: Line, left: float, right: float) -> bool:
    """Tell a centred line that ends before the column does as it begins behind its begin."""
    return min(line.left - left, right - line.right) > line.height


def _stands_below_value(above: Line, below: Line) -> bool:
    """Tell what goes on below the value of a label: ``项目名称：……``."""
    label = _LABEL.match(above.text)
    if label is None:
        return False
    width = (above.right - above.left) * columns(label[0]) / columns(above.text)
    return abs(below.left - above.left - width) < _OFF_VALUE * above.height


def _begins(above: str, below: str) -> bool:
    """Tell by its words a line that begins something, or stands below what ends with it."""
    is_label = above[-1:].isascii() and _LABELLED.match(below)
    is_ended = _LED.search(above) or _DATE_TO_FILL_IN.search(above)
    is_item = (
        _ITEM.match(below)
        and not cuts_count(above, below)
        and (_SAID.search(above) or not _IN_SENTENCE.match(below))
    )
    is_named = _NAMED.match(below) and not _AMONG.search(above)
    return bool(is_label or is_ended or is_item or is_named or _FILLED_IN.match(below))


def _runs_on(above: str, below: str) -> bool:
    """Tell by its words a line that is the rest of a sentence, wherever the one above ended."""
    is_tail = _RUNS_ON.match(below) and not _SAID.search(above)
    is_tail = is_tail and not (_LISTED.match(above) and _LISTED.match(below))
    return bool(is_tail or (_OPENED.search(above) and _CLOSES.match(below)))


def _are_set_right(above: Line, below: Line, left: float) -> bool:
    """Tell lines that end alike and begin anywhere, such as those of a signature."""
    begins = min(above.left, below.left) - left
    is_ragged = abs(above.left - below.left) > above.height
    return is_ragged and max(above.left, below.left) - left > _FAR and begins > above.height


def _needed(above: Line, below: Line) -> float:
    """Return the room that what ``below`` begins with would have taken at the end of ``above``."""
    size = max(above.height, 1.0)
    letter = (below.right - below.left) / max(columns(below.text), 1)
    word, first = _WORD.match(below.text), _FIRST.match(below.text)
    wide = columns(first[0]) if first else 0
    if word is not None and _may_go_on(above.text, below.text, word[0]):
        wide = max(wide, columns(word[0]) + 1)
    return max(_SLACK * size, letter * (wide + 1))


def _may_go_on(above: str, below: str, word: str) -> bool:
    """Tell a word that goes on with the line above, so that it stood there had it fitted."""
    if not above[-1:].isascii():
        return bool(_ADDRESS.search(word)) or not _SAID.search(above)
    is_word = below[:1].isascii() and below[:1].isalpha()
    return is_word and not (_LATIN_END.search(above) and not below[0].islower())
