"""What makes a bid complete: signatures, every place filled in, references that lead somewhere."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from presales_desk.bid.finished.expected import Rule, error, warning
from presales_desk.bid.finished.volumes import sections

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.finished.expected import Expected, Fault
    from presales_desk.bid.finished.model import Finished, Line

_SIGNED = re.compile(
    r"投标函|响应函|报价函|开标一览表|报价一览表|授权委托书|授权书|法定代表人.{0,8}证明|声明函"
    r"|承诺函|承诺书|偏离表|分项报价|bid letter|power of attorney|price summary",
    re.IGNORECASE,
)
"""The titles of forms that are signed or sealed: ``投标函``, ``power of attorney``."""
_PLACE = re.compile(
    r"盖章|公章|签字|签章|签名|单位章|签署|signature|signed|seal|stamp", re.IGNORECASE
)
_BY_HAND = re.compile(
    r".*(?:签字|签名|签章|公章|盖章).{0,2}|.*sign(?:ed|ature)?|.*seal.*", re.IGNORECASE
)
"""Places that stay open until the printed bid is signed."""
_OPEN = re.compile(
    r"[_＿]{3,}|【[\u4e00-\u9fff（）()/、\s]{0,16}】"
    r"|[\[【](?!Mandatory\b)[A-Z][A-Za-z ,'()/-]{2,40}[\]】]"  # but the label of our tables
    r"|[XＸ×]{3,}|待填|待定|待补|此处填写|请填写"
    r"|\bTBD\b|\bTODO\b|年\s{2,}月|年\s+月\s+日"
)
"""What nobody filled in: ``____``, ``【日期】``, ``[Company name]``, ``待定``, ``年 月 日``."""
_TO_PAGE = re.compile(
    r"(?:见|详见|参见|位于)[^，。；]{0,20}?第\s*(\d{1,4})\s*页|\bsee page (\d{1,4})"
)
_PAGES = re.compile(r"页\s*码|所在页|页\s*次|^pages?\b|\bpage$", re.IGNORECASE)
_NUMBERS = re.compile(r"\d+")
_FEWEST_CELLS = 2
"""A row that says less tells that there is nothing to list."""
_SUM = re.compile(r"(?:合|总|小)\s*计|sum\b|total\b", re.IGNORECASE)
_MANY = 4
"""So many cells of a column that wait for the same are told at once."""
_SHORTEST = 40
"""Characters from which on a section is a form, and not a place that waits for one."""


def unsigned(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield forms that have no place for a signature or a seal; some tenders print them so."""
    del expected  # holds for every bid
    for name, lines in sections(finished):
        text = "".join(line.text for line in lines)
        if _SIGNED.search(name) and len(text) >= _SHORTEST and not _PLACE.search(text):
            yield warning(Rule.UNSIGNED, lines[0].spot, name, name=name)


def open_places(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield what is not filled in: a paragraph or cell once, a column of many cells once too."""
    del expected  # holds for every bid
    told = {(line.spot.block, line.spot.column) for line in finished.open_places}
    waiting = [line for line in finished.open_places if not _BY_HAND.fullmatch(line.text)]
    for line, count in _counted(waiting):
        what = f"{line.text} × {count}" if count > 1 else line.text
        yield error(Rule.OPEN_PLACE, line.spot, line.text, what=what)
    for line in finished.body:
        found = _OPEN.search(line.text)
        if found and (line.spot.block, line.spot.column) not in told:
            yield error(Rule.OPEN_PLACE, line.spot, line.text, what=found[0].strip())


def lost_references(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield references to what is not there, and pages behind the last one."""
    del expected  # holds for every bid
    for line in finished.lost:
        yield error(Rule.LOST_REFERENCE, line.spot, line.text)
    for line in finished.body if finished.pages else ():
        for found in _TO_PAGE.finditer(line.text):
            page = int(found[1] or found[2])
            if page > (finished.pages or 0):
                values = {"page": page, "last": finished.pages or 0}
                yield error(Rule.PAGE_BEYOND, line.spot, line.text, **values)


def missing_pages(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield once that rows of tables lead to no page; an empty index may end a bid."""
    del expected  # holds for every bid
    in_tables = (line for line in finished.body if line.spot.table)
    tables = groupby(in_tables, key=lambda line: line.spot.table)
    if rows := [row for _, table in tables for row in _rows_without_page(list(table))]:
        first = rows[0]
        values = {"count": len(rows), "row": first.spot.row}
        yield warning(Rule.PAGE_MISSING, first.spot, " ".join(first.beside), **values)


def _counted(lines: Sequence[Line]) -> Iterator[tuple[Line, int]]:
    """Yield open places, of the like ones of a column of many the first with their count."""
    like = Counter((line.text, line.spot.column) for line in lines if line.spot.table)
    told = set[tuple[str, int]]()
    for line in lines:
        key = line.text, line.spot.column
        if not line.spot.table or like[key] < _MANY:
            yield line, 1
        elif key not in told:
            told.add(key)
            yield line, like[key]


def _rows_without_page(lines: list[Line]) -> list[Line]:
    """Return the first cells of the rows of a table whose column of pages is empty."""
    head = next((line for line in lines if _PAGES.search(line.text)), None)
    if head is None:
        return []
    rows: dict[int, Line] = {}
    for line in lines:
        is_below = line.spot.row > head.spot.row and len(line.beside) == len(head.beside)
        says = list(filter(None, line.beside))
        if is_below and len(says) >= _FEWEST_CELLS and not _SUM.match(says[0]):
            rows.setdefault(line.spot.row, line)
    place = head.spot.column - 1
    return [line for line in rows.values() if not _NUMBERS.search(line.beside[place])]
