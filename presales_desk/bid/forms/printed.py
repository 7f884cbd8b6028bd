"""Finds the forms that a tender in Word prints, and copies them out with their layout."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from presales_desk.bid.forms.copying import FormCopier
from presales_desk.bid.forms.regions import find_regions
from presales_desk.bid.reading.numbering import W
from presales_desk.bid.reading.word import open_word
from presales_desk.errors import FileTooLargeError, NotReadError, Term
from presales_desk.workspace.oddities import ODDITIES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.bid.forms.pictures import FormPicture
    from presales_desk.bid.reading.word import OpenedWord

_MOST_ELEMENTS = 40_000
"""Of one form; the longest real ones have some 6,000."""


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """A form of the tender.

    Attributes:
        number: As printed, such as 附件6; empty for none.
        name: Its title, without number.
        body: XML of a ``w:body`` with its paragraphs and tables, which need nothing but ``styles``.
        landscape: Whether it stands on pages that lie across.
        pictures: Those in it; None for one that cannot be copied. See ``FormCopier.body``.
        set_anew: Whether there was no layout to copy.
        title: XML of a ``w:body`` with its title, for one that stands below the form before it;
            empty for others.

    """

    number: str
    name: str
    body: bytes
    landscape: bool
    pictures: Sequence[FormPicture | None] = ()
    set_anew: bool = False
    title: bytes = b""


@dataclass(frozen=True, slots=True)
class PrintedForms:
    """The forms of one file.

    Attributes:
        forms: In reading order, each name once.
        styles: XML of a ``w:styles`` with those they use.

    """

    forms: tuple[PrintedForm, ...] = ()
    styles: bytes = b""


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


def _copied(opened: OpenedWord, prefix: str) -> PrintedForms:
    copier = FormCopier(opened, prefix)
    elements = [element for element, _ in opened.elements]
    across = _across(opened.document.element.body, elements)
    forms: list[PrintedForm] = []
    for found in find_regions(opened.blocks, partial(_begins_page, opened)):
        first, last = _element(opened, found.start), _element(opened, found.end - 1) + 1
        sources = elements[first:last]
        if _size(sources) <= _MOST_ELEMENTS:
            body, pictures = _body(copier, sources)
            form = PrintedForm(found.number, found.name, body, across[first], pictures)
            forms.append(replace(form, title=_title(copier, opened, found.title)))
    return PrintedForms(tuple(forms), copier.styles.xml() if forms else b"")


def _title(copier: FormCopier, opened: OpenedWord, block: int | None) -> bytes:
    """Return the title of a form as it is printed, without pictures."""
    if block is None:
        return b""
    body, pictures = _body(copier, [opened.elements[_element(opened, block)][0]])
    return b"" if pictures else body


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


def _element(opened: OpenedWord, block: int) -> int:
    """Return the number of the element that a block was read from."""
    return bisect_right(opened.elements, block, key=lambda pair: pair[1]) - 1


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
