"""Reads what a clarification changes: new wordings in sentences and in tables of old and new."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_TITLE = re.compile(
    r"(?:澄清|补遗|更正|变更|答疑|修改|补充)(?:、[\u4e00-\u9fff]{2})*"
    r"(?:公告|通知|函|文件|书|说明|内容|纪要)"
)
"""What a clarification calls itself: ``澄清公告``, ``补遗书``, ``答疑、补充文件``."""
_CHANGED = re.compile(
    r"(?:修改|变更|调整|更正|更改|修订)(?:为|成)\s*[：:]?\s*"
    r"(?:[“\"](?P<quoted>[^”\"]{8,})[”\"]|(?P<plain>\S.{7,})?$)"
)
"""What a new wording stands behind: ``第3.2条修改为：“……”``, or above: ``变更为：``."""
_VALUE = re.compile(r"\s*(?:人民币)?[\d¥￥][\d,，.]*\s*(?:年\d|[万亿]?元|[%％天日个])")
"""A day or a sum that changes alone: a fact, no wording of a clause."""
_NEW_HEAD = re.compile(r"(?:修改|变更|调整|更正|更改|修订|现|澄清)后|^现(?:内容|条款|要求)")
_OLD_HEAD = re.compile(
    r"原(?:招标|采购|磋商|谈判)?(?:文件)?(?:内容|条款|要求|表述)|(?:修改|变更|更正)前"
)
_POSTPONES = re.compile(r"(?:延期|延后|推迟|顺延)[^，。；]{0,6}(?:公告|通知|函|说明)")
"""What a notice that moves a day calls itself: ``开标延期公告``, ``延期开标的通知``."""
_FIRST = 6
"""Lines among which a clarification says that it is one."""
_MAX_TITLE = 60


def is_clarification(passages: Sequence[Passage]) -> bool:
    """Tell a clarification or addendum, by its title, from a tender of its own."""
    heads = [one.text for one in passages[:_FIRST] if len(one.text) <= _MAX_TITLE]
    return any(_TITLE.search(text) for text in heads)


def says_it_changes(passages: Sequence[Passage]) -> bool:
    """Tell a clarification, or a notice that only moves a day: ``延期公告``."""
    heads = (one.text for one in passages[:_FIRST] if len(one.text) <= _MAX_TITLE)
    return is_clarification(passages) or any(_POSTPONES.search(text) for text in heads)


def old_column(head: Passage) -> int | None:
    """Return the column of old wordings, where the head has one of new wordings too."""
    cells = head.block.cells
    if not any(_NEW_HEAD.search(cell.text) for cell in cells):
        return None
    return next((cell.column for cell in cells if _OLD_HEAD.search(cell.text)), None)


def new_wordings(passages: Sequence[Passage]) -> Iterator[tuple[Passage, str]]:
    """Yield each new wording, with where it stands.

    It is what stands in quotes behind ``修改为``, the rest of that line, the line below it, or the
    cell in the column of new wordings.
    """
    column: int | None = None
    table: int | None = None
    for position, passage in enumerate(passages):
        cells = passage.block.cells
        if cells and passage.block.table != table:
            table, column = passage.block.table, _new_column(passage)
        elif cells and column is not None:
            texts = [cell.text for cell in cells if cell.column == column]
            yield from ((passage, text) for text in texts if text)
        elif not cells and (hit := _CHANGED.search(passage.text)):
            text = hit["quoted"] or hit["plain"]
            below = () if text else passages[position + 1 : position + 2]
            said = [(passage, text)] if text else [(one, one.text) for one in below]
            yield from ((place, wording) for place, wording in said if not _VALUE.match(wording))


def _new_column(head: Passage) -> int | None:
    """Return the column of new wordings, where the head has one of old wordings too."""
    cells = head.block.cells
    if not any(_OLD_HEAD.search(cell.text) for cell in cells):
        return None
    return next((cell.column for cell in cells if _NEW_HEAD.search(cell.text)), None)
