"""Takes the rules out of lists of them: lines below a head, rows of a table, items of a cell."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.numbers import number_of
from presales_desk.bid.rejections.words import is_of_project, names_rules, opens_rules
from presales_desk.bid.required.names import follows
from presales_desk.bid.required.sentences import running

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_MAX_ITEMS = 40
_MAX_HEAD = 160
_MOST_BETWEEN = 8
"""Lines that may stand between two items: the rest of a long one, a list inside it."""
_REFERS = re.compile(r"^[\s\d.．、（）()一二三四五六七八九十]*详?见")
"""An item that only says where the rules stand."""
_LEAST = 8
"""Letters of a row that says something."""


def rules_below(passages: Sequence[Passage], position: int) -> list[tuple[str, Passage]]:
    """Return the items below a head such as ``有下列情形之一的，投标无效：``."""
    head = passages[position]
    is_short = not head.block.cells and len(head.text) <= _MAX_HEAD
    if not is_short or head.part is Part.FORMS or not opens_rules(head.text):
        return []
    following = passages[position + 1 : position + 1 + _MAX_ITEMS]
    is_table = bool(following) and bool(following[0].block.cells)
    items = list(_rows(following) if is_table else _lines(head, following))
    if any(is_of_project(text) for text, _ in items):
        return []
    return [item for item in items if not _REFERS.search(item[0])]


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
    own, style, last = number_of(head.text)[1], "", ""
    for position, passage in enumerate(following):
        number, kind = number_of(passage.text)
        is_over = kind == "chapter" or (own and kind == own)
        if is_over or passage.part is not head.part or passage.block.cells:
            return
        if kind and kind == (style or kind) and follows(number, last):
            style, last = kind, number
            yield passage.text, passage
        elif not _goes_on(following[position + 1 :], style, last):
            return


def _goes_on(following: Sequence[Passage], style: str, last: str) -> bool:
    """Tell whether a list goes on behind what stands between two of its items."""
    numbers = (number_of(passage.text) for passage in following[:_MOST_BETWEEN])
    alike = (number for number, kind in numbers if kind and kind == (style or kind))
    return follows(next(alike, ""), last)


def rules_inside(passage: Passage) -> list[str]:
    """Return the items of a list inside a paragraph or cell, whose head may be the label beside.

    Below ``无效投标的情形`` stand ``（1）…；（2）…``, on lines of their own or in one.
    """
    if passage.part in (Part.CONTRACT, Part.FORMS):
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
