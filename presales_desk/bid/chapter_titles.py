"""Tells the titles of chapters from a table of contents, and from parts without a number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part, part_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.reading.blocks import Block

CHAPTER = re.compile(
    r"^\s*(?:第\s*[一二三四五六七八九十百\d]{1,3}\s*(?:章|部分|卷|册|篇)|"
    r"卷\s*[一二三四五六七八九十]{1,2}(?![一二三四五六七八九十]))[\s、:：.]*(.{0,34})$"
)
"""A chapter or volume with its number: ``第三章 评标办法``, ``卷二 技术规范书``."""
FORMS = re.compile(
    r"^\s*附[件录]?\s*[：:]?\s*(?:投标|响应|应答|报价|磋商|谈判)文件(?:的)?(?:组成|构成|编制|参考)?"
    r"[与和及]?(?:格式|样式|附件)\s*$"
)
"""The forms, which stand behind all chapters as an annex: ``附件：投标文件格式``."""
LEVELS = (
    (3, re.compile(r"^\s*[一二三四五六七八九十]{1,3}\s*[、.．]\s*\S")),
    (4, re.compile(r"^\s*[（(]\s*[一二三四五六七八九十]{1,3}\s*[)）]\s*\S")),
    (5, re.compile(r"^\s*\d{1,2}(?:[、.．]\s?\d{1,2}){0,2}\s*[、.．]?\s*\D")),
)
"""Headings below chapters: ``一、项目概况``, ``（一）服务内容``, ``1.2 交货期``."""
FIRST = re.compile(r"\s*(?:第\s*[一1]\s*[章部卷册篇]|卷\s*一)")
"""The first chapter or volume: ``第一章 招标公告``, ``卷一 商务部分``."""
_LEADER = re.compile(r"[\s.…·_—-]*\d*\s*$")
"""What stands behind a title in a table of contents: dots, and the number of the page."""
MAX_HEADING = 40
_MAX_NUMERAL = 16
_ENOUGH_PARTS = 4
"""Kinds of parts that numbered headings must name before they are held to be chapters."""


def contents_of(blocks: Sequence[Block]) -> set[int]:
    """Return the blocks that list chapters without anything between them: a table of contents."""
    chapters = [
        index
        for index, block in enumerate(blocks)
        if not block.cells and len(block.text) <= MAX_HEADING and CHAPTER.match(block.text)
    ]
    runs: list[list[int]] = []
    for index in chapters:
        is_new = all(blocks[one].text != blocks[index].text for one in runs[-1]) if runs else True
        if runs and is_new and index - runs[-1][-1] <= 2:
            runs[-1].append(index)
        else:
            runs.append([index])
    listed = [run for run in runs if len(run) >= 3 and _lists_chapters(run, chapters, blocks)]
    return {index for run in listed for index in run}


def _lists_chapters(run: Sequence[int], chapters: Sequence[int], blocks: Sequence[Block]) -> bool:
    """Tell a list of chapters, from the first on, from chapters that hold hardly a word.

    A list that begins later, such as that of a second volume, names chapters that follow.
    """
    if FIRST.match(blocks[run[0]].text):
        return True
    later = {_LEADER.sub("", blocks[one].text) for one in chapters if one > run[-1]}
    return sum(_LEADER.sub("", blocks[one].text) in later for one in run) * 2 >= len(run)


def parts_by_numeral(blocks: Sequence[Block]) -> frozenset[int]:
    """Return the blocks such as ``四、评标办法`` that are the parts where no chapters are.

    ``4 评标办法`` is one where its style says that nothing stands above it. They stand also in a
    volume whose title names none, such as ``卷一 商务部分``.
    """
    chapters = [block.text for block in blocks if not block.cells and CHAPTER.match(block.text)]
    if any("章" in text[:8] for text in chapters):
        return frozenset()
    titled: dict[int, Part] = {}
    named: set[Part] = set()
    is_open = not chapters
    for index, block in enumerate(blocks):
        part = None if block.cells or len(block.text) > MAX_HEADING else part_named(block.text)
        if not block.cells and CHAPTER.match(block.text):
            is_open = part is None
            named |= {part} if part is not None else set()
        elif part is not None and is_open and _is_numbered(block):
            titled[index] = part
    is_enough = len(named.union(titled.values())) >= _ENOUGH_PARTS
    return frozenset(titled) if is_enough else frozenset()


def _is_numbered(block: Block) -> bool:
    numeral, number = LEVELS[0][1], LEVELS[-1][1]
    by_style = block.level == 1 and number.match(block.text)
    return len(block.text) <= _MAX_NUMERAL and bool(numeral.match(block.text) or by_style)
