"""Takes the rules out of lists of them: lines below a head, rows of a table, items of a cell."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from presales_desk.bid.numbers import number_of
from presales_desk.bid.parts import SAMPLES, Part
from presales_desk.bid.rejections.words import (
    is_of_project,
    is_tolerated,
    names_rules,
    opens_rules,
)
from presales_desk.bid.required.names import follows
from presales_desk.bid.required.sentences import running

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_TITLE = re.compile(
    r"(?:否决(?:投标|响应)?|无效(?:投标|响应)?|(?:投标|响应)无效|废标)的?(?:情形|事项|条款|条件|情况|内容)"
)
"""The head of a column of rules; of two the last says more."""
_FEWEST_CELLS = 2
_OF_PROJECT = re.compile(r"废标|采购活动|项目|终止")
"""What a head says whose items may tell when the whole project fails."""
_MAX_ITEMS = 40
_MAX_HEAD = 160
_MOST_BETWEEN = 8
"""Lines that may stand between two items: the rest of a long one, a list inside it."""
_BULLET = re.compile(r"^\s*[●•◆■□➢·*○-]\s*")
_ITEM = re.compile(r"的\s*[；;。，,]?\s*$")
"""What the cases of a list without numbers end with."""
_REFERS = re.compile(r"^[\s\d.．、（）()一二三四五六七八九十]*详?见")
"""An item that only says where the rules stand."""
_REFERRED = re.compile(
    r"第\s*(?P<number>\d{1,2}(?:\s?\.\s?\d{1,2}){1,3})\s*[项条款](?:规定|所列|列明|所述|约定)?"
    r"[^，。；：]{0,12}情[形况]"
)
"""A rule that names the cases by their number: ``有本章第1.4.3项规定的任何一种情形的``."""
_CASES = re.compile(r"情[形况]")
_BY_WORD = re.compile(
    r"(?:注明|标明|标注|标有|注有|标识|带有?)[^，。；：“”\"]{0,4}[“\"](?P<word>[^，。；：“”\"]{1,6})[”\"]"
)
"""What a head says those of its items bear that it means: ``凡注明“必备”者缺一不可``."""
_LEAST = 8
"""Letters of a row that says something."""


def rules_in_tables(passages: Sequence[Passage]) -> dict[int, str]:
    """Return what the rows below a head such as ``否决情形`` say, by their passages."""
    found: dict[int, str] = {}
    table: int | None = None
    column: int | None = None
    for passage in [one for one in passages if one.block.cells and one.part not in SAMPLES]:
        cells = passage.block.cells
        if passage.block.table != table:
            table = passage.block.table
            named = [cell.column for cell in cells if _TITLE.fullmatch(cell.text.strip())]
            column = named[-1] if named and len(cells) >= _FEWEST_CELLS else None
            continue
        own = (cell.text for cell in cells if cell.column == column and not cell.continued)
        if len(text := next(own, "")) > _LEAST:
            found[passage.index] = text
    return found


def rules_below(passages: Sequence[Passage], position: int) -> list[tuple[str, Passage]]:
    """Return the items below a head such as ``有下列情形之一的，投标无效：``."""
    head = passages[position]
    is_short = not head.block.cells and len(head.text) <= _MAX_HEAD
    if not is_short or head.part is Part.FORMS or not opens_rules(head.text):
        return []
    following = passages[position + 1 : position + 1 + _MAX_ITEMS]
    is_table = bool(following) and bool(following[0].block.cells)
    items = list(_rows(following) if is_table else _lines(head, following))
    items = items or list(_unnumbered(head, following))
    if _OF_PROJECT.search(head.text) and any(is_of_project(text) for text, _ in items):
        return []
    items = _bearing(head.text, [(one, where) for text, where in items for one in _parts(text)])
    return [item for item in items if not (_REFERS.search(item[0]) or is_tolerated(item[0]))]


def _parts(text: str) -> list[str]:
    """Return the items that one line holds: ``（1）未密封；（2）未提交保证金。``"""
    items = [item.strip() for number, item in running(text) if number]
    return items if len(items) > 1 and text.startswith(items[0]) else [text]


def _bearing(head: str, items: Sequence[tuple[str, Passage]]) -> list[tuple[str, Passage]]:
    """Return the items that bear the word by which their head tells those that it means."""
    told = _BY_WORD.search(head)
    bearing = [item for item in items if told and told["word"] in item[0]]
    return bearing or list(items)


def _rows(following: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield what the rows of the table below a head say."""
    table = following[0].block.table
    for passage in takewhile(lambda one: one.block.table == table, following):
        texts = [cell.text for cell in passage.block.cells if not cell.continued]
        longest = max(texts, key=len, default="")
        if len(longest) > _LEAST:
            yield longest, passage


def _lines(head: Passage, following: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield the numbered lines below a head, as long as their numbers go on."""
    (above, own), style, last = number_of(head.text), "", ""
    for position, passage in enumerate(following):
        number, kind = number_of(passage.text)
        is_inside = follows(number, last) and not follows(number, above)  # 1、 below 8.
        is_over = kind == "chapter" or (own and kind == own and not is_inside)
        if is_over or passage.part is not head.part or passage.block.cells:
            return
        if kind and kind == (style or kind) and follows(number, last):
            style, last = kind, number
            yield passage.text, passage
        elif not _goes_on(following[position + 1 :], style, last):
            return


def _unnumbered(head: Passage, following: Sequence[Passage]) -> Iterator[tuple[str, Passage]]:
    """Yield the lines below a head that end as its items do: ``逾期送达的；``."""
    if not head.text.rstrip().endswith(("：", ":")):
        return
    for passage in following:
        text = _BULLET.sub("", passage.text)
        if text.strip() == number_of(text)[0]:
            continue  # the number of a clause, which a PDF sets amid its lines
        is_over = passage.part is not head.part or passage.block.cells or number_of(text)[0]
        if is_over or not _ITEM.search(text):
            return
        yield text, passage


def _goes_on(following: Sequence[Passage], style: str, last: str) -> bool:
    """Tell whether a list goes on behind what stands between two of its items."""
    numbers = (number_of(passage.text) for passage in following[:_MOST_BETWEEN])
    alike = (number for number, kind in numbers if kind and kind == (style or kind))
    return follows(next(alike, ""), last)


def rules_inside(passage: Passage) -> list[str]:
    """Return the items of a list inside a paragraph or cell, whose head may be the label beside.

    Below ``无效投标的情形`` stand ``（1）…；（2）…``, on lines of their own or in one.
    """
    if passage.part in SAMPLES:
        return []
    cells = [cell.text for cell in passage.block.cells if not cell.continued]
    is_labelled = any(names_rules(text) for text in cells)
    found = [item for text in cells or [passage.text] for item in _items(text, is_open=is_labelled)]
    return [] if any(map(is_of_project, found)) else found


def _items(text: str, *, is_open: bool) -> Iterator[str]:
    """Yield the numbered items behind a head in a text; ``is_open`` where one stands beside."""
    for line in text.split("\n"):
        head, colon, rest = line.partition("：")
        is_head = bool(colon) and opens_rules(f"{head}：")
        is_open = is_open or is_head
        body = rest if is_head else line
        items = running(body) or [(number_of(body)[0], body)] if is_open else []
        yield from (item.strip() for number, item in items if number and len(item) > _LEAST)


def rules_referred(rule: str, passages: Sequence[Passage]) -> list[tuple[str, Passage]]:
    """Return the cases that a rule only names by the number of the clause which lists them."""
    found: list[tuple[str, Passage]] = []
    for hit in _REFERRED.finditer(rule):
        wanted = re.sub(r"\s", "", hit["number"])
        for position, head in enumerate(passages):
            if head.part in SAMPLES or head.block.cells or not _names_cases(head.text, wanted):
                continue
            rest = head.text.partition("：")[2].strip()
            following = passages[position + 1 : position + 1 + _MAX_ITEMS]
            below = [] if rest else list(_lines(head, following))
            found += below or [(text.strip(), head) for _, text in running(rest)]
    return [item for item in found if not (_REFERS.search(item[0]) or is_tolerated(item[0]))]


def _names_cases(text: str, number: str) -> bool:
    """Tell the head of the clause with a number that lists cases, in its line or below it."""
    own = re.sub(r"\s", "", number_of(text)[0]).rstrip("、.．")
    return own == number and bool(_CASES.search(text.partition("：")[0])) and "：" in text
