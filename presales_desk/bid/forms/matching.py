"""Finds the printed forms that the documents of a bid are written in, by their names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from presales_desk.bid.reading.numbering import W
from presales_desk.bid.required.names import named_together, same

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from presales_desk.bid.forms.printed import PrintedForm

    KindOf = Callable[[str], str]
    Fitting = Callable[[Sequence[PrintedForm], str, str], Sequence[PrintedForm]]

_SHORTEST_NAME = 3
_FORM_NUMBER = re.compile(
    r"附|格式|表|form|schedule|appendix|annex|attachment|exhibit", re.IGNORECASE
)


def forms_for(
    forms: Sequence[PrintedForm],
    documents: Sequence[tuple[str, str]],
    kind_of: KindOf = lambda _: "",
) -> dict[int, PrintedForm]:
    """Return the forms for documents of the bid, by their places among ``documents``.

    A form goes to the document with its name; else to that with its number and a like name; else
    to the one that names it together with other forms (授权委托书及法定代表人身份证明), which are
    then one; else to the first whose name holds its own, or the other way round; else to one of
    its kind. None serves twice. One that stands below another and serves none stays part of that.

    Args:
        forms: Of one file, each name once.
        documents: Number and name of each.
        kind_of: Tells from a name which of the usual documents of a bid it means; empty for none.

    """
    left = list(forms)
    found: dict[int, Sequence[PrintedForm]] = {}

    def of_kind(left: Sequence[PrintedForm], number: str, name: str) -> Sequence[PrintedForm]:
        del number
        kind = kind_of(name)
        return [form for form in left if kind and kind_of(form.name) == kind][:1]

    for fitting in (*_WAYS, of_kind):
        for place, (number, name) in enumerate(documents):
            taken = fitting(left, number, name) if place not in found else ()
            if taken:
                left = [form for form in left if not any(form is one for one in taken)]
                found[place] = taken
    below = _below(forms, left)
    return {
        place: _joined([_with_rest(form, below[id(form)]) for form in taken])
        for place, taken in found.items()
    }


def _below(
    forms: Sequence[PrintedForm], left: Sequence[PrintedForm]
) -> dict[int, list[PrintedForm]]:
    """Return which forms that serve no document stay with each form, by the ids of the objects."""
    below: dict[int, list[PrintedForm]] = {id(form): [] for form in forms}
    owner: PrintedForm | None = None
    for form in forms:
        if form.title and owner is not None and any(form is one for one in left):
            below[id(owner)].append(form)
        else:
            owner = form
    return below


def _with_rest(form: PrintedForm, rest: Sequence[PrintedForm]) -> PrintedForm:
    """Return a form with those that stand below it, each behind its own title."""
    from docx.oxml import parse_xml
    from lxml.etree import tostring

    if not rest:
        return form
    body, pictures = parse_xml(form.body), list(form.pictures)
    for other in rest:
        body.extend(list(parse_xml(other.title)))
        for element in list(parse_xml(other.body)):
            _count_on(element, len(pictures))
            body.append(element)
        pictures += other.pictures
    landscape = form.landscape or any(other.landscape for other in rest)
    return replace(form, body=tostring(body), landscape=landscape, pictures=pictures)


def _same(left: Sequence[PrintedForm], number: str, name: str) -> Sequence[PrintedForm]:
    del number  # two lists of one tender may count differently
    return _longest([form for form in left if _called(form.name) == _called(name)])


def _numbered_so(left: Sequence[PrintedForm], number: str, name: str) -> Sequence[PrintedForm]:
    if not _FORM_NUMBER.match(number):
        return ()
    end = _called(name)[-_SHORTEST_NAME:]
    alike = [form for form in left if _called(form.name)[-_SHORTEST_NAME:] == end]
    return _longest([form for form in alike if form.number == number])


def _together(left: Sequence[PrintedForm], number: str, name: str) -> Sequence[PrintedForm]:
    taken = _among(left, number, name)
    return taken if len(taken) > 1 else ()


def _within(left: Sequence[PrintedForm], number: str, name: str) -> Sequence[PrintedForm]:
    del number

    def is_within(form: PrintedForm) -> bool:
        shorter, longer = sorted((_called(form.name), _called(name)), key=len)
        return len(shorter) > _SHORTEST_NAME and shorter in longer

    return _longest([form for form in left if is_within(form)])


def _among(left: Sequence[PrintedForm], number: str, name: str) -> Sequence[PrintedForm]:
    del number
    names = [each.casefold() for each in named_together(name)]
    return [form for form in left if _called(form.name) in names]


def _called(name: str) -> str:
    """Return what all ways to write a name have in common; English titles are in capitals too."""
    return same(name).casefold()


_WAYS: Sequence[Fitting] = (_same, _numbered_so, _together, _within, _among)
"""The surest first."""


def _longest(forms: Sequence[PrintedForm]) -> Sequence[PrintedForm]:
    return [max(forms, key=lambda form: len(_called(form.name)))] if forms else ()


def _joined(forms: Sequence[PrintedForm]) -> PrintedForm:
    """Return forms as one, each below its title."""
    from docx.oxml import parse_xml
    from docx.oxml.parser import OxmlElement
    from lxml.etree import tostring

    first, *others = forms
    if not others:
        return first
    body = OxmlElement("w:body")
    for number, form in enumerate(forms):
        before = sum(len(each.pictures) for each in forms[:number])
        body.append(_title(form.name, is_first=number == 0))
        for element in list(parse_xml(form.body)):
            _count_on(element, before)
            body.append(element)
    return replace(
        first,
        body=tostring(body, encoding="utf-8"),
        landscape=any(form.landscape for form in forms),
        pictures=[picture for form in forms for picture in form.pictures],
    )


def _count_on(element: Any, before: int) -> None:
    """Let the marks of pictures count on behind those of the forms before."""
    for mark in element.iter(f"{W}drawing"):
        mark.set(f"{W}id", str(int(mark.get(f"{W}id")) + before))


def _title(name: str, *, is_first: bool) -> Any:
    from xml.sax.saxutils import escape

    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    page = "" if is_first else "<w:pageBreakBefore/>"
    return parse_xml(
        f'<w:p {nsdecls("w")}><w:pPr>{page}<w:jc w:val="center"/></w:pPr>'
        f"<w:r><w:rPr><w:b/></w:rPr><w:t>{escape(name)}</w:t></w:r></w:p>"
    )
