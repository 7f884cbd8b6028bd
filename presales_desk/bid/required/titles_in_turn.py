"""Tells titles of forms by the titles among which they stand: numbers of one kind that go on."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.required.heads import is_volume
from presales_desk.bid.required.names import (
    FORM,
    STRICT_NOUN,
    bare,
    follows,
    is_title,
    may_be_title,
    numbered,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

TITLE_KINDS = ("一、", "（一）", "1.", "1.1", "1.1.1", "1", "文件", "chapter")
"""Kinds of numbers that titles of forms have, besides those such as 附件1."""
_INNER_KINDS = ("（1）", "1)", "a.")
"""Kinds that number titles where they are the outermost, else what stands inside forms."""
_INNER = re.compile(r"(\d{1,2})[-—－.．]\d{1,2}$")
_FIELD = re.compile(r"(?:性质|名称|地址|电话|传真|邮编|姓名|日期|类型|规模|账号|开户行?)$")
"""What is filled into a form rather than a form: ``四、投标人性质``."""
_MOST_OPEN = 30
"""Lists inside forms behind which the outer one is still looked for."""
_FEWEST = 3
"""Titles that make a run."""


def titles_in_turn(forms: Sequence[Passage]) -> frozenset[int]:
    """Return the indexes of lines such as ``五、项目管理机构`` between titles that say more.

    What counts is the outermost kind of titles alone: numbers of one kind, or headings of one
    level. At least half of a run must be titles by their own words.
    """
    lines = [(_kind(one), one) for one in forms if may_be_title(one.text)]
    outer = next((kind for kind, one in lines if kind and _begins(one)), "")
    runs = _runs([one for kind, one in lines if outer and kind == outer])
    behind = {after.index for one, after in pairwise(forms) if is_volume(bare(one.text))}
    titles = [run for run in runs if run[0].index in behind or _is_run_of_titles(run)]
    return frozenset(one.index for run in titles for one in run if not _FIELD.search(one.text))


def titles_below_forms(forms: Sequence[Passage]) -> frozenset[int]:
    """Return the indexes of papers such as ``8-2 营业执照``, of which ``格式8`` consists."""
    found: set[int] = set()
    form = last = ""
    for passage in forms:
        number = numbered(passage.text)[0]
        if titled := FORM.match(passage.text):
            form, last = titled["number"], ""
        elif (inner := _INNER.match(number)) and _is_next_below(inner[1], form, number, last):
            last = number
            found |= {passage.index} if is_title(passage.text) else set()
    return frozenset(found)


def _is_next_below(above: str, form: str, number: str, last: str) -> bool:
    """Tell the number of the next paper of a form; ``above`` is the form's own part of it."""
    return re.findall(r"\d+", form) == [above] and follows(number, last)


def _kind(passage: Passage) -> str:
    """Return the kind of number of a line, or the level of a heading without; else nothing."""
    number, kind = numbered(passage.text)
    if number:
        return kind if kind in (*TITLE_KINDS, *_INNER_KINDS) else ""
    return f"level {passage.block.level}" if passage.block.level else ""


def _begins(passage: Passage) -> bool:
    """Tell a title that can be the first of a run: one that is certainly a form."""
    number = numbered(passage.text)[0]
    is_first = not number or follows(number, "")
    return is_first and bool(STRICT_NOUN.search(bare(passage.text)))


def _runs(lines: Sequence[Passage]) -> list[list[Passage]]:
    """Return the lines by the lists they belong to: a list inside a form leaves the outer open."""
    runs: list[list[Passage]] = []
    for passage in lines:
        number = numbered(passage.text)[0]
        latest = islice(reversed(runs), _MOST_OPEN)
        goes_on = (run for run in latest if follows(number, numbered(run[-1].text)[0]))
        if not number and runs:
            runs[0].append(passage)
        elif not number or follows(number, ""):
            runs.append([passage])
        elif (run := next(goes_on, None)) is not None:
            run.append(passage)
    return runs


def _is_run_of_titles(run: Sequence[Passage]) -> bool:
    titles = sum(is_title(passage.text) for passage in run)
    return len(run) >= _FEWEST and titles * 2 >= len(run)
