"""Reads the deviation tables that a tender prints: their columns, and what they are to list."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.required.names import bare, cleaned, same

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import RequiredDocument

_NAMED = re.compile(
    r"偏[离差]|差异.*表|(?:响应|应答).{0,2}表|点对点|deviation|compliance|exceptions", re.IGNORECASE
)
_TICKED = re.compile(r"资格|符合性|实质性|条件")
"""Tables of what is reviewed, which are answered with yes or no."""
_ANSWERED = re.compile(
    r"偏[离差]|差异|响应|应答|投标文件|我方|deviation|complian|response|offer", re.IGNORECASE
)
_ASKED = re.compile(
    r"(?:招标|采购|磋商|谈判|询价|比选|询比)(?:文件|要求|需求|内容)|要求|条[款目]|规格|参数"
    r"|requirement|specification|clause",
    re.IGNORECASE,
)
"""The head of what is asked: ``招标文件要求``, ``条目号``, ``Specification``."""
_ALONE = re.compile(
    r"[只仅]需?须?应?要?(?:列|填|说明)[^。；]{0,10}(?:偏[离差]|差异)"
    r"|(?:无偏[离差]|没有偏[离差]|完全响应)的?(?:条款|内容|项目?)?[^。；]{0,4}"
    r"(?:不必|不需要?|无需|不用|可不)再?(?:列|填)"
    r"|除[^。；]{0,24}表[^。；]{0,6}列[^。；]{0,8}(?:偏[离差]|差异)[^。；]{0,4}外"
    r"|\bonly (?:list |state )?(?:the )?(?:deviations|exceptions)\b"
    r"|\blist (?:any|all) (?:deviations|exceptions)\b",
    re.IGNORECASE,
)
"""What asks for deviations alone: 除本表列出的偏差外，投标人响应招标文件的全部要求."""
_EVERY = re.compile(r"逐[条项]|[“\"「]?无偏[离差][”\"」]?[、或和]|一一(?:对应|响应|应答)")
"""What asks for every clause, whatever else the form says."""
_MAX_TITLE = 40
_REACH = 8
"""Passages between the title of a form and its table: project, number, lot, what it is for."""
_NOTES = 12
"""Passages below the table that tell how to fill it in."""
_FEWEST_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class _Printed:
    """A table below the title of a form."""

    name: str
    columns: tuple[str, ...]
    deviations_only: bool


def with_tables(
    documents: Sequence[RequiredDocument], passages: Sequence[Passage]
) -> list[RequiredDocument]:
    """Return the documents; those that are deviation tables with what the tender prints of them."""
    printed = list(_printed(passages))
    return [_with_table(document, printed) for document in documents]


def _with_table(document: RequiredDocument, printed: Sequence[_Printed]) -> RequiredDocument:
    if not _is_table(document.name):
        return document
    wanted, subject = same(document.name), _is_commercial(document.name)
    fitting = [one for one in printed if same(one.name) == wanted]
    fitting += [one for one in printed if same(one.name) in wanted or wanted in same(one.name)]
    fitting += [one for one in printed if _is_commercial(one.name) == subject]
    if not fitting:
        return document
    first = fitting[0]
    return replace(document, columns=first.columns, deviations_only=first.deviations_only)


def _printed(passages: Sequence[Passage]) -> Iterator[_Printed]:
    titles = [place for place, one in enumerate(passages) if _is_title(one)]
    for place, following in pairwise([*titles, len(passages)]):
        below = passages[place + 1 : following]
        if (head := _head(below)) is not None:
            said = "".join(one.text for one in below[: head + _NOTES])
            is_alone = bool(_ALONE.search(said)) and not _EVERY.search(said)
            columns = tuple(" ".join(cell.text.split()) for cell in below[head].block.cells)
            yield _Printed(cleaned(passages[place].text), _joined(columns), is_alone)


def _joined(heads: tuple[str, ...]) -> tuple[str, ...]:
    """Return heads without the spaces where a narrow column broke a Chinese word."""
    return tuple(
        re.sub(r"(?<=[\u4e00-\u9fff（）/]) | (?=[\u4e00-\u9fff（）/])", "", h) for h in heads
    )


def _head(below: Sequence[Passage]) -> int | None:
    """Return which passage below a title is the head of its table; None where none is near."""
    tabled = (place for place, one in enumerate(below[: _REACH + 1]) if one.block.cells)
    place = next(tabled, None)
    if place is None:
        return None
    heads = [cell.text for cell in below[place].block.cells]
    answered = {head for head in heads if _ANSWERED.search(head)}
    # One cell for both alone: the reader of a PDF missed the line between two columns.
    asked = {head for head in heads if _ASKED.search(head)} - answered
    return place if asked and answered and len(heads) >= _FEWEST_COLUMNS else None


def _is_title(passage: Passage) -> bool:
    text = passage.text.strip()
    is_short = not passage.block.cells and len(text) <= _MAX_TITLE
    return is_short and _is_table(text) and not re.search(r"[，。；：:,;]", bare(text))


def _is_commercial(name: str) -> bool:
    return bool(re.search(r"商务|合同|commercial", name, re.IGNORECASE))


def _is_table(name: str) -> bool:
    return bool(_NAMED.search(name)) and not _TICKED.search(name)
