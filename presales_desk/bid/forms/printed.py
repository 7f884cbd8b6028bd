"""Finds the forms that a tender in Word prints, and copies them out with their layout."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part, passages
from presales_desk.bid.forms.copying import FormCopier
from presales_desk.bid.reading.numbering import W
from presales_desk.bid.reading.word import ODDITIES, open_word
from presales_desk.bid.required.names import follows, numbered, same
from presales_desk.bid.required.reader import printed_documents
from presales_desk.errors import FileTooLargeError, NotReadError, Term

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.forms.pictures import FormPicture
    from presales_desk.bid.reading.blocks import Block
    from presales_desk.bid.reading.word import OpenedWord
    from presales_desk.bid.tender import RequiredDocument

_SIGNS = re.compile(r"[_＿]{2,}|签字|签章|签名|盖章|公章|日\s*期|^致|特此|承诺|声明")
"""What only a form says; other text below a title tells what to put there."""
_MOST_ELEMENTS = 40_000
"""Of one form; the longest real ones have some 6,000."""
_TABLE = 100
"""Characters that a table counts for where two places print a form of one name."""
_SHORTEST_NAME = 3
_FORM_NUMBER = re.compile(r"附|格式|表")
_MAX_TITLE = 40


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """A form of the tender.

    Attributes:
        number: As printed, such as 附件6; empty for none.
        name: Its title, without number.
        body: XML of a ``w:body`` with its paragraphs and tables, which need nothing but ``styles``.
        landscape: Whether it stands on pages that lie across.
        pictures: Those in it; None for one that cannot be copied. See ``FormCopier.body``.

    """

    number: str
    name: str
    body: bytes
    landscape: bool
    pictures: Sequence[FormPicture | None] = ()


@dataclass(frozen=True, slots=True)
class PrintedForms:
    """The forms of one file.

    Attributes:
        forms: In reading order, each name once.
        styles: XML of a ``w:styles`` with those they use.

    """

    forms: tuple[PrintedForm, ...] = ()
    styles: bytes = b""

    def for_documents(self, documents: Sequence[tuple[str, str]]) -> dict[int, PrintedForm]:
        """Return the forms for documents of the bid, by their places among ``documents``.

        A form goes to the document with its name; else to that with its number and a like name;
        else to the first whose name holds its own, or the other way round. None serves twice.

        Args:
            documents: Number and name of each.

        """
        left = list(self.forms)
        found: dict[int, PrintedForm] = {}
        for is_alike in (_is_same, _is_numbered_so, _is_within):
            for place, (number, name) in enumerate(documents):
                fitting = [form for form in left if is_alike(form, number, same(name))]
                if fitting and place not in found:
                    found[place] = max(fitting, key=lambda form: len(same(form.name)))
                    left.remove(found[place])
        return found


@dataclass(frozen=True, slots=True)
class _Found:
    """Where a form stands: elements ``first`` up to, not including, ``last``; how much it says."""

    number: str
    name: str
    first: int
    last: int
    weight: int


def read_forms(content: bytes, name: str, prefix: str) -> PrintedForms:
    """Return the forms of a .docx.

    Args:
        content: Of the file.
        name: What the user calls it.
        prefix: Of the ids of styles, unique among the files of a tender; letters and digits.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: It was refused, or is damaged.

    """
    return _read(content, name, lambda opened: _copied(opened, prefix))


def read_whole(content: bytes, name: str, prefix: str) -> PrintedForms:
    """Return all of a .docx as one form without a name, such as the company's own contract.

    Raises:
        UnsafeFileError, WrongFileKindError, NotReadError: See ``read_forms``.
        FileTooLargeError: Nobody wrote so much into one form.

    """
    return _read(content, name, lambda opened: _copied_whole(opened, name, prefix))


def _read(content: bytes, name: str, copied: Callable[[OpenedWord], PrintedForms]) -> PrintedForms:
    opened = open_word(content, name)
    from lxml.etree import LxmlError

    try:
        return copied(opened)
    except (*ODDITIES, LxmlError) as error:
        raise NotReadError(name=name, reason=Term("reason.damaged")) from error


def _is_same(form: PrintedForm, number: str, name: str) -> bool:
    del number  # two lists of one tender may count differently
    return same(form.name) == name


def _is_numbered_so(form: PrintedForm, number: str, name: str) -> bool:
    is_form = form.number == number and _FORM_NUMBER.match(number)
    return bool(is_form) and same(form.name)[-_SHORTEST_NAME:] == name[-_SHORTEST_NAME:]


def _is_within(form: PrintedForm, number: str, name: str) -> bool:
    del number
    shorter, longer = sorted((same(form.name), name), key=len)
    return len(shorter) > _SHORTEST_NAME and shorter in longer


def _copied(opened: OpenedWord, prefix: str) -> PrintedForms:
    copier = FormCopier(opened, prefix)
    elements = [element for element, _ in opened.elements]
    across = _across(opened.document.element.body, elements)
    forms: list[PrintedForm] = []
    for found in _best(opened):
        sources = elements[found.first : found.last]
        if _size(sources) <= _MOST_ELEMENTS:
            body, pictures = _body(copier, sources)
            form = PrintedForm(found.number, found.name, body, across[found.first], pictures)
            forms.append(form)
    return PrintedForms(tuple(forms), copier.styles.xml() if forms else b"")


def _copied_whole(opened: OpenedWord, name: str, prefix: str) -> PrintedForms:
    copier = FormCopier(opened, prefix)
    elements = [element for element, _ in opened.elements]
    if _size(elements) > _MOST_ELEMENTS:
        raise FileTooLargeError(name=name, limit=f"{_MOST_ELEMENTS:,} XML")
    body, pictures = _body(copier, elements)
    across = _across(opened.document.element.body, elements)
    form = PrintedForm("", "", body, any(across[:1]), pictures)
    return PrintedForms((form,), copier.styles.xml())


def _size(elements: Sequence[Any]) -> int:
    return sum(1 for each in elements for _ in each.iter())


def _body(copier: FormCopier, sources: Sequence[Any]) -> tuple[bytes, Sequence[FormPicture | None]]:
    from lxml.etree import cleanup_namespaces, tostring

    made, pictures = copier.body(sources)
    cleanup_namespaces(made)
    return tostring(made, encoding="utf-8"), pictures


def _best(opened: OpenedWord) -> list[_Found]:
    """Return each form once: where most of it is printed, for contents list its title too."""
    best: dict[str, _Found] = {}
    for found in _regions(opened):
        key = same(found.name)
        if found.weight and (key not in best or best[key].weight < found.weight):
            best[key] = found
    return sorted(best.values(), key=lambda found: found.first)


def _regions(opened: OpenedWord) -> Iterator[_Found]:
    """Yield what stands between a title and the next."""
    read = passages(opened.blocks)
    titles = list(printed_documents(read))
    ends = [passage.index for passage in read if passage.part is Part.FORMS]
    places = [title.place.block for title in titles] + [max(ends, default=-1) + 1]
    for title, (own, following) in zip(titles, pairwise(places), strict=True):
        end = _next_of_list(opened, read[own + 1 : following], title) or following
        start = _behind_title(opened.blocks, own, end, title)
        if start < end:
            first, last = _element(opened, start), _element(opened, end - 1) + 1
            yield _Found(title.number, title.name, first, last, _weight(opened.blocks[start:end]))


def _element(opened: OpenedWord, block: int) -> int:
    """Return the number of the element that a block was read from."""
    return bisect_right(opened.elements, block, key=lambda pair: pair[1]) - 1


def _behind_title(blocks: Sequence[Block], start: int, end: int, title: RequiredDocument) -> int:
    """Return the first block behind a title; a form may repeat it over several lines."""
    names = {same(title.name), same(title.name.removesuffix("格式"))}
    start += 1
    while start < end and not blocks[start].cells and same(_bare(blocks[start].text)) in names:
        start += 1
    return start


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def _next_of_list(opened: OpenedWord, inside: Sequence[Passage], title: RequiredDocument) -> int:
    """Return where the next number of the titles begins a page, its name being no usual one.

    0 where none does.
    """
    kind = numbered(f"{title.number}{title.name}")[1]
    for passage in inside:
        number, own = numbered(passage.text)
        is_next = own == kind and follows(number, title.number) and not passage.block.cells
        if is_next and len(passage.text) <= _MAX_TITLE and _begins_page(opened, passage.index):
            return passage.index
    return 0


def _begins_page(opened: OpenedWord, block: int) -> bool:
    """Tell whether a section or a page ends right before a block."""
    place = _element(opened, block)
    own = opened.elements[place][0]
    if own.find(f"{W}pPr/{W}pageBreakBefore") is not None:
        return True
    for element, first in reversed(opened.elements[:place]):
        breaks = (one for one in element.iter(f"{W}br") if one.get(f"{W}type") == "page")
        if element.find(f"{W}pPr/{W}sectPr") is not None or next(breaks, None) is not None:
            return True
        if first < block and first != opened.elements[place][1]:
            return False
    return False


def _weight(blocks: Sequence[Block]) -> int:
    """Return how much of a form blocks are; 0 where they are none."""
    tables = len({block.table for block in blocks if block.cells})
    says = any(_SIGNS.search(block.text) for block in blocks)
    return sum(len(block.text) for block in blocks) + tables * _TABLE if tables or says else 0


def _across(body: Any, elements: Sequence[Any]) -> list[bool]:
    """Return for each element whether its pages lie across; a section is described at its end."""
    found: list[bool] = []
    current = _is_across(body.find(f"{W}sectPr"))
    for element in reversed(elements):
        own = element.find(f"{W}pPr/{W}sectPr")
        current = current if own is None else _is_across(own)
        found.append(current)
    return found[::-1]


def _is_across(section: Any | None) -> bool:
    size = None if section is None else section.find(f"{W}pgSz")
    if size is None:
        return False
    width, height = (size.get(f"{W}{side}") or "" for side in ("w", "h"))
    return width.isdecimal() and height.isdecimal() and int(width) > int(height)
