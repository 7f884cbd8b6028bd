"""Reads what a bid is checked for before it is scored: qualification, form and conformity."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of, without_number
from presales_desk.bid.parts import SAMPLES, Part
from presales_desk.bid.tender import Check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Cell

_REVIEW = (
    r"(?:资格(?:性|条件)?(?:[、和与及]?符合性)?|符合性|形式(?:性)?|响应性|初步|有效性|"
    r"实质性(?:响应)?)(?:审查|检查|评审|审核)"
)
_NAMED = re.compile(
    _REVIEW + r"|资格(?:条件|要求)[^，。]{0,10}(?:响应表|证明(?:材料|文件))|"
    r"(?:资格|符合)性(?:审查)?要求|初审(?:指标|标准|内容|项目)"
)
"""What the caption of such a table says, the heading above it, or its own head."""
_OWN_HEAD = re.compile(r"具备的条件说明|投标检查项|(?:资格|符合性?)审查项")
"""The head of a column that only such tables have, whatever stands above them."""
_GROUP = re.compile(
    rf"^[\s\d.、（）()一二三四五六]*(?:{_REVIEW}(?:标准|内容|因素|要求|项目)?|资格性|符合性|"
    r"资格条件|形式|响应性)\s*$"
)
"""A merged cell beside the rows of such a review."""
_HEAD = re.compile(
    r"(?:审查|评审|检查|审核)(?:因素|内容|项目?|要求|标准|指标|条款|点)|资格条件|"
    r"资格要求|证明(?:材料|文件)|合格(?:条件|标准)|通过条件|审查说明|条件说明|响应内容说明|指标(?:名称|要求)"
)
"""The head of a column: ``审查因素``, ``评审标准``, ``合格条件``."""
_SCORED = re.compile(r"分值|得分|权重|满分|标准分|评分")
_BLANK = re.compile(
    r"^(?:[\s\d.、（）()一二三四五六七八九十/—-]*|.{0,4}第.{0,6}页|"
    r"(?:[□☐\s/／、]*(?:是|否|不?通过|不?合格|不?符合))+[□☐\s]*|"
    r"[√×□☑○]+|包\d+|自定义|结论.*|项目级|包级|…+|"
    r"(?:是否|不)通过.*(?:审查|检查|评审).*)$"
)
"""What the cells of numbers, verdicts and pages say."""
_LIST_HEAD = re.compile(
    rf"(?:{_REVIEW}|资格性?审查条件)(?:的)?(?:内容|标准|要求|因素|项目|表)?"
    r"(?:如下|包括)?\s*[：:]?\s*$"
)
_OF_JUDGES = re.compile(
    r"^(?:评标|评审|磋商|谈判|采购人|招标人|代理|由|根据|依据|对|资格审查|符合性|未?通过|"
    r"开标|如果)|评[标审]委员会|(?:磋商|谈判|评审)小组|"
    r"见[^，。；]{0,16}(?:前附表|附件|附表|第.{1,3}[章条])|[：:]$"
)
"""How the review goes or where it is told, rather than what it looks at."""
_OTHER_HEAD = re.compile(r"^\s*(?:序号|条款号)\s*$")
"""The first cell of a head; another may stand amid the rows of a PDF."""
_ABOVE = 3
"""Lines above a table among which its caption stands."""
_LEAST = 4
"""Letters of a row that says something."""
_MAX_ITEMS = 40
_MAX_HEAD = 40


def read_checks(passages: Sequence[Passage]) -> list[Check]:
    """Return the checks in reading order, each once; the forms repeat them, or tell them alone."""
    body = [one for one in passages if one.part not in SAMPLES]
    forms = [one for one in passages if one.part is Part.FORMS]
    found = list(_checks(body)) or list(_of_tables(forms))
    once: dict[tuple[str, str], Check] = {}
    for one in sorted(found, key=lambda check: check.place.block):
        once.setdefault((one.item, one.criteria), one)
    return list(once.values())


def _checks(body: Sequence[Passage]) -> Iterator[Check]:
    yield from _of_tables(body)
    for position, passage in enumerate(body):
        if not passage.block.cells and _heads_list(passage):
            yield from _below(passage, body[position + 1 : position + 1 + _MAX_ITEMS])


def _of_tables(body: Sequence[Passage]) -> Iterator[Check]:
    """Yield the rows of tables of checks, and of groups of checks in tables of more."""
    table: int | None = None
    is_whole = False
    for position, passage in enumerate(body):
        cells = passage.block.cells
        if not cells:
            table = None
            continue
        is_first = passage.block.table != table and (table is None or _is_head(cells))
        table = passage.block.table
        if is_first or _OTHER_HEAD.match(cells[0].text):
            is_whole = _is_table_of_checks(cells, body[max(0, position - _ABOVE) : position])
            if is_whole:
                continue
        is_grouped = any(_GROUP.match(cell.text) for cell in cells)
        if is_whole or is_grouped:
            yield from _of_row(passage)


def _is_table_of_checks(cells: Sequence[Cell], above: Sequence[Passage]) -> bool:
    """Tell such a table by its caption or its own first row; one that scores is none."""
    words = " ".join(cell.text for cell in cells)
    captions = [one.text for one in above if _is_caption(one.block.cells)]
    is_own = any(_OWN_HEAD.search(cell.text) for cell in cells)
    named = (text for text in (*captions, words) if len(text) <= _MAX_HEAD)
    is_named = is_own or any(_NAMED.search(text) for text in named)
    is_head = _is_head(cells) or _is_caption(cells)
    return is_named and is_head and not _SCORED.search(words)


def _is_caption(cells: Sequence[Cell]) -> bool:
    """Tell a line, or a row that says one thing alone."""
    return len({cell.text for cell in cells}) <= 1


def _is_head(cells: Sequence[Cell]) -> bool:
    is_numbered = any(_OTHER_HEAD.match(cell.text) for cell in cells)
    texts = (cell.text for cell in cells if is_numbered or not _GROUP.match(cell.text))
    return any(_HEAD.search(text) and len(text) <= _MAX_HEAD for text in texts)


def _of_row(passage: Passage) -> Iterator[Check]:
    """Yield what a row checks: what it is first, then what is right; or the items of one cell."""
    own = [cell.text for cell in passage.block.cells if not cell.continued]
    texts = [text.strip() for text in own if not (_BLANK.match(text) or _GROUP.match(text))]
    if not texts or len("".join(texts)) < _LEAST or _SCORED.search(texts[0]):
        return
    if len(texts) > 1:
        yield Check(item=texts[0], criteria="；".join(texts[1:]), place=passage.place)
        return
    items = [line for line in texts[0].split("\n") if number_of(line)[0]]
    for item in items if len(items) > 1 else texts:
        if not _OF_JUDGES.search(item):
            yield Check(item=without_number(item), criteria="", place=passage.place)


def _heads_list(passage: Passage) -> bool:
    return len(passage.text) <= _MAX_HEAD and bool(_LIST_HEAD.search(passage.text))


def _below(head: Passage, following: Sequence[Passage]) -> Iterator[Check]:
    """Yield the numbered lines below a head that say what is checked."""
    own, style = number_of(head.text)[1], ""
    for passage in following:
        kind = number_of(passage.text)[1]
        if passage.block.cells or not kind or kind in (own, "chapter") or kind != (style or kind):
            return
        style = kind
        text = without_number(passage.text)
        if not _OF_JUDGES.search(text):
            yield Check(item=text, criteria="", place=passage.place)
