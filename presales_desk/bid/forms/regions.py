"""Finds where in a tender the forms stand that it prints, whatever its format."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import passages
from presales_desk.bid.english.form_titles import form_titles
from presales_desk.bid.forms.inner import inner_titles, numbered_below, outer_titles
from presales_desk.bid.parts import Part
from presales_desk.bid.required.names import cleaned, follows, is_title, numbered, same
from presales_desk.bid.required.reader import printed_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.reading.blocks import Block
    from presales_desk.bid.tender import RequiredDocument

    BeginsPage = Callable[[int], bool]

_SIGNS = re.compile(
    r"[_＿]{2,}|签字|签章|签名|盖章|公章|日\s*期|^致|特此|承诺|声明"
    r"|\bsign(?:ed|ature)\b|\bundersigned\b|\bhereby\b|\bcertify\b|\[insert\b",
    re.IGNORECASE,
)
"""What only a form says; other text below a title tells what to put there."""
_TABLE = 100
"""Characters that a table counts for where two places print a form of one name."""
_MAX_TITLE = 40
_MOST_LINES = 3
"""Of a title."""


@dataclass(frozen=True, slots=True)
class Region:
    """Where a form stands.

    Attributes:
        number: As printed, such as 附件6; empty for none.
        name: Its title, without number.
        start, end: Its blocks without the title, up to, not including, ``end``.
        weight: How much it says.
        title: The block of its title, for one that stands below another form; None for others.

    """

    number: str
    name: str
    start: int
    end: int
    weight: int
    title: int | None = None


def find_regions(blocks: Sequence[Block], begins_page: BeginsPage) -> list[Region]:
    """Return each form once: where most of it is printed, for contents list its title too.

    One that stands below another without a number is a form of its own.

    Args:
        blocks: Of the file.
        begins_page: Tells whether a page begins with the block of a number.

    """
    best: dict[str, Region] = {}
    for found in _regions(blocks, begins_page):
        key = same(found.name)
        if found.weight and (key not in best or best[key].weight < found.weight):
            best[key] = found
    whole = sorted(best.values(), key=lambda found: found.start)
    return [part for found in whole for part in _parts(blocks, found, best)]


def _parts(blocks: Sequence[Block], whole: Region, known: Mapping[str, Region]) -> Iterator[Region]:
    """Yield a form up to the first that stands below it, then those."""
    if cut := numbered_below(blocks, whole.start, whole.end):
        name = cleaned(blocks[cut + 1].text)
        rest = replace(whole, number=numbered(blocks[cut].text)[0], name=name, start=cut + 2)
        yield from _parts(blocks, replace(whole, end=cut), known)
        if rest.start < rest.end and same(name) not in known:
            yield from _parts(blocks, rest, known)
        return
    inner = [
        (place, name)
        for place, name in inner_titles(blocks, whole.start, whole.end)
        if same(name) not in known
    ]
    ends = [*(place for place, _ in inner), whole.end]
    yield replace(whole, end=ends[0], weight=_weight(blocks[whole.start : ends[0]]))
    for (place, name), end in zip(inner, ends[1:], strict=True):
        start = place + 1
        yield Region("", name, start, end, _weight(blocks[start:end]), title=place)


def _regions(blocks: Sequence[Block], begins_page: BeginsPage) -> Iterator[Region]:
    """Yield what stands between a title and the next."""
    read = passages(blocks)
    titles = outer_titles(blocks, list(printed_documents(read)))
    if not titles:
        yield from _english(read)
        return
    ends = [passage.index for passage in read if passage.part is Part.FORMS]
    places = [title.place.block for title in titles] + [max(ends, default=-1) + 1]
    for title, (own, following) in zip(titles, pairwise(places), strict=True):
        for each, place, end in _in_turn(read, title, own, following, begins_page):
            start = _behind_title(blocks, place, end, each)
            if start < end:
                yield Region(each.number, each.name, start, end, _weight(blocks[start:end]))


def _in_turn(
    read: Sequence[Passage],
    title: RequiredDocument,
    own: int,
    following: int,
    begins_page: BeginsPage,
) -> Iterator[tuple[RequiredDocument, int, int]]:
    """Yield a title with its block and the end of its form, then those that only their number told.

    ``9.供应商股东或出资人信息`` is no usual name; on top of a page behind form 8 it is a form.
    """
    while end := _next_of_list(read[own + 1 : following], title, begins_page):
        yield title, own, end
        number = numbered(read[end].text)[0]
        title, own = replace(title, number=number, name=cleaned(read[end].text)), end
    yield title, own, following


def _english(read: Sequence[Passage]) -> Iterator[Region]:
    blocks = [passage.block for passage in read]
    for title, end in form_titles(read):
        start = title.place.block + 1
        if start < end:
            yield Region(title.number, title.name, start, end, _weight(blocks[start:end]))


def _behind_title(blocks: Sequence[Block], start: int, end: int, title: RequiredDocument) -> int:
    """Return the first block behind a title; a form may repeat it over several lines."""
    names = {same(title.name), same(title.name.removesuffix("格式"))}
    start += 1
    while start < end and not blocks[start].cells and same(_bare(blocks[start].text)) in names:
        start += 1
    return _behind_lines(blocks, start, end, names)


def _behind_lines(blocks: Sequence[Block], start: int, end: int, names: Collection[str]) -> int:
    """Return the first block behind a title that takes several lines; ``start`` where it is one."""
    said = ""
    for place in range(start, min(end, start + _MOST_LINES)):
        if blocks[place].cells:
            break
        said += _bare(blocks[place].text)
        if same(said) in names:
            return place + 1
    return start


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def _next_of_list(
    inside: Sequence[Passage], title: RequiredDocument, begins_page: BeginsPage
) -> int:
    """Return where the next number of the titles begins a page, its name being no usual one.

    0 where none does.
    """
    kind = numbered(f"{title.number}{title.name}")[1]
    for passage in inside:
        number, own = numbered(passage.text)
        is_next = own == kind and follows(number, title.number) and not passage.block.cells
        if is_next and len(passage.text) <= _MAX_TITLE and begins_page(passage.index):
            return passage.index
    return 0


def _weight(blocks: Sequence[Block]) -> int:
    """Return how much of a form blocks are; 0 where they are none."""
    tables = len({block.table for block in blocks if block.cells})
    said = (block.text for block in blocks if not is_title(block.text.rstrip("；;。")))
    says = any(_SIGNS.search(text) for text in said)
    return sum(len(block.text) for block in blocks) + tables * _TABLE if tables or says else 0
