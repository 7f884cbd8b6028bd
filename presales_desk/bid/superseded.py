"""Leaves out what a clarification quotes of the tender only to say that it no longer holds."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.amendments import old_column, says_it_changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.statements import Statement

_OLD = re.compile(
    r"(?:更正|变更|修改|调整|更改|修订|澄清)前|"
    r"原(?:招标|采购|磋商|谈判|询价|比选|公开招标|竞争性[\u4e00-\u9fff]{2}){0,2}(?:文件|公告)|"
    r"原(?:定|来的?)?(?=投标|响应|应答|递交|提交|开标|开启|截止|最高|预算|采购|项目|获取|报价|服务|质保)|"
    r"(?<!还)原(?:内容|条款|要求|表述|文)|原(?:定于?|为|定为)?(?=\s*(?:人民币)?[¥￥]?\d)"
)
"""What the old wording stands behind: ``更正前：``, ``原招标文件规定``, ``原投标截止时间：``."""
_NEW = re.compile(
    r"现?(?:更正|变更|修改|调整|更改|修订|延期|延长|延迟|推迟|顺延|改)(?:为|成|至|到)|"
    r"(?:更正|变更|修改|调整|更改|修订|澄清)后|现(?:为|定于|定为|内容|条款|要求)"
)
"""What the new one stands behind: ``现变更为：``, ``更正后：``, ``延期至``."""
_ALONE = re.compile(r"[^：:]{0,20}[：:]?\s*$")
"""What is left of a line that only announces the wording below: ``更正前内容：``."""
_LABELLED_OLD = re.compile(r"^原(?:定|来的?)?")
_REACH = 12
"""Lines below such a line that still belong to it."""


def still_said(said: Iterable[Statement], passages: Sequence[Passage]) -> list[Statement]:
    """Return what is stated without what a clarification says of before; all of any other file.

    Of ``原截止时间：A，现变更为：B`` the value that is left is ``现变更为：B``; proofs stay whole.
    """
    if not says_it_changes(passages):
        return list(said)
    begun = _begun_old(passages)
    columns = _old_cells(passages)
    found = (_now(one, begun, columns.get(one.passage.index, "")) for one in said)
    return [one for one in found if one is not None]


def still_standing(passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages without those below a line that announces the old wording."""
    begun = _begun_old(passages) if says_it_changes(passages) else set[int]()
    return [one for one in passages if one.index not in begun]


def _now(one: Statement, begun: set[int], old_cell: str) -> Statement | None:
    if not one.value:
        return one
    if old_cell:
        value = one.value.replace(old_cell, "").strip()
        is_new = value and value not in old_cell
        return replace(one, value=value) if is_new else None
    lead, found, _ = one.passage.text.partition(one.value)
    lead = lead if found else one.label
    is_old = _is_old(lead, old=one.passage.index in begun)
    kept = "".join(_kept(one.value, old=is_old)).strip(" ，,；;")
    if kept == one.value.strip(" ，,；;"):
        return one
    label = _LABELLED_OLD.sub("", one.label)
    return replace(one, label=label, value=kept) if kept else None


def _is_old(text: str, *, old: bool) -> bool:
    """Tell whether what follows a text is the old wording."""
    for _, _, is_old in _turns(text):
        old = is_old
    return old


def _kept(text: str, *, old: bool) -> Iterator[str]:
    """Yield the parts of a text that are no old wording."""
    start = 0
    for begin, _, is_old in [*_turns(text), (len(text), len(text), False)]:
        if not old:
            yield text[start:begin]
        start, old = begin, is_old


def _turns(text: str) -> list[tuple[int, int, bool]]:
    """Return where old and new wordings begin: start and end of the words, and whether old."""
    found = [(hit.start(), hit.end(), True) for hit in _OLD.finditer(text)]
    found += [(hit.start(), hit.end(), False) for hit in _NEW.finditer(text)]
    return sorted(found)


def _begun_old(passages: Sequence[Passage]) -> set[int]:
    """Return the passages below a line that announces the old wording, until the new one."""
    begun: set[int] = set()
    left = 0
    for passage in passages:
        turns = _turns(passage.text)
        if left and not (turns and turns[0][0] == 0):
            begun.add(passage.index)
        left = max(0, left - 1)
        if turns:
            _, end, is_old = turns[-1]
            left = _REACH if is_old and _ALONE.match(passage.text, end) else 0
    return begun


def _old_cells(passages: Sequence[Passage]) -> Mapping[int, str]:
    """Return the cell in the column of old wordings, by passage; none of other tables."""
    found: dict[int, str] = {}
    table, column = None, None
    for passage in passages:
        cells = passage.block.cells
        if cells and passage.block.table != table:
            table, column = passage.block.table, old_column(passage)
        elif cells and column is not None:
            found[passage.index] = next((one.text for one in cells if one.column == column), "")
    return found
