"""Titles inside a form: of forms that stand below it without a number, of papers that it lists."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.required.names import STRICT_NOUN, TITLE_NOUN, cleaned, is_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.reading.blocks import Block
    from presales_desk.bid.tender import RequiredDocument

_CLOSES = re.compile(
    r"日\s*期\s*[：:]|年[\s_＿]*月[\s_＿]*日?\s*$"
    r"|(?:盖章|公章|签字|签名|签章|单位章)\s*[）)]?\s*[：:]?[\s_＿]*$"
)
"""The last lines of a form: ``日期：    年  月  日``, ``投标人（公章）：``."""
_NOTE = re.compile(r"\s*(?:注|说明|备注)\s*\d?\s*[：:.、]")
"""What stands below a table: ``注：须附合同复印件。``."""
_ANNOUNCES = re.compile(r"(?:下述|下列|以下|如下)[^。；]{0,40}[。；]?\s*$")
"""What leads to a list: ``提交下述文件正本1份，副本4份：``."""
_GOES_ON = re.compile(r"\s*(?:在此|据此|兹|以上|上述|签字|特此|我[方司们])")
"""What a letter says behind a list: ``在此，我方声明如下：``."""
_NUMBER = re.compile(r"\s*(?:附件|格式|附)\s*[一二三四五六七八九十\d]{1,3}\s*[：:、.．]?\s*")
"""The number of a form on a line of its own: ``附件十一：``."""
_LETTERED = re.compile(r"^\s*[A-Za-z]\s*[、.．]\s*")
"""A number that a scan or a hand got wrong: ``s 、报价明细表``."""
_LONGEST_LINE, _SHORTEST, _LONGEST = 60, 4, 24
"""Characters of a last line at most; of the name of a form at least and at most."""


def closes(block: Block) -> bool:
    """Tell where a form ends: where one seals, signs and dates it, or with a table."""
    text = " ".join(block.text.split())  # some forms leave room with spaces alone
    return bool(block.cells) or (len(text) <= _LONGEST_LINE and _CLOSES.search(text) is not None)


def outer_titles(
    blocks: Sequence[Block], titles: Sequence[RequiredDocument]
) -> list[RequiredDocument]:
    """Return the titles without those that a letter only lists, before it goes on to its end.

    ``提交下述文件：`` / ``1、资格文件`` / ``2、商务文件`` / ``在此，我方声明如下：``.
    """
    listed: set[int] = set()
    for run in _runs(titles):
        before = blocks[: run[0].place.block][-1:]
        behind = blocks[run[-1].place.block + 1 :][:1]
        begins = any(_ANNOUNCES.search(block.text) for block in before)
        if len(run) > 1 and begins and any(_GOES_ON.match(block.text) for block in behind):
            listed |= {title.place.block for title in run}
    return [title for title in titles if title.place.block not in listed]


def inner_titles(blocks: Sequence[Block], start: int, end: int) -> list[tuple[int, str]]:
    """Return where other forms begin behind the end of the first, with their names.

    ``报价明细表`` below the day and the seal of ``报价一览表`` needs no number of its own.

    Args:
        blocks: Of the file.
        start, end: Of a form.

    """
    told = [place for place in range(start, end) if blocks[place].text.strip()]
    found = [
        (place, name)
        for before, place, behind in zip(told, told[1:], told[2:], strict=False)
        if (closes(blocks[before]) or _NOTE.match(blocks[before].text))
        and (name := _name(blocks[place], is_above_table=bool(blocks[behind].cells)))
    ]
    ends = [*(place for place, _ in found), end][1:]
    return [
        each
        for each, until in zip(found, ends, strict=True)
        if any(map(closes, blocks[each[0] + 1 : until]))
    ]


def numbered_below(blocks: Sequence[Block], start: int, end: int) -> int:
    """Return where the number of another form stands alone behind the end of one; 0 for nowhere.

    ``附件十一：`` above ``股东或出资人信息``, which is no usual name.
    """
    told = [place for place in range(start, end) if blocks[place].text.strip()]
    for before, place, behind in zip(told, told[1:], told[2:], strict=False):
        is_closed = closes(blocks[before]) or _NOTE.match(blocks[before].text)
        is_number = not blocks[place].cells and _NUMBER.fullmatch(blocks[place].text)
        if is_closed and is_number and not blocks[behind].cells and behind == place + 1:
            return place
    return 0


def _name(block: Block, *, is_above_table: bool) -> str:
    """Return what a line calls a form; empty where it is no title."""
    text = _LETTERED.sub("", block.text.strip())
    noun = TITLE_NOUN if is_above_table else STRICT_NOUN
    name = cleaned(text)
    is_name = not block.cells and len(name) >= _SHORTEST and len(text) <= _LONGEST
    return name if is_name and noun.search(name) and is_title(text) else ""


def _runs(titles: Sequence[RequiredDocument]) -> Iterator[list[RequiredDocument]]:
    """Yield the titles in runs that stand right below each other."""
    run = list(titles[:1])
    for before, title in pairwise(titles):
        if title.place.block != before.place.block + 1:
            yield run
            run = []
        run.append(title)
    if run:
        yield run
