"""Lists the documents a bid contains: named by the instructions, or printed as forms."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.parts import Part
from presales_desk.bid.required.attached import attached_forms
from presales_desk.bid.required.columns import papers_of_columns
from presales_desk.bid.required.evidence import papers_of_reviews, papers_of_sentences
from presales_desk.bid.required.favoured import papers_of_some
from presales_desk.bid.required.gathered import with_inside
from presales_desk.bid.required.lists import listed_contents, listed_documents
from presales_desk.bid.required.merits import papers_of_merits
from presales_desk.bid.required.names import (
    CLOSING,
    FORM,
    NOUN,
    PAPER,
    STRICT_NOUN,
    bare,
    cleaned,
    is_document,
    is_title,
    named_together,
    numbered,
    numbers_itself,
    same,
    without_leader,
)
from presales_desk.bid.required.need import is_of_some
from presales_desk.bid.required.proofs import papers_of_proofs
from presales_desk.bid.required.samples import samples_asked
from presales_desk.bid.required.split_titles import is_rest_of_name, whole_titles
from presales_desk.bid.required.tables import tabled_documents
from presales_desk.bid.required.titles_in_turn import (
    TITLE_KINDS,
    titles_below_forms,
    titles_in_turn,
)
from presales_desk.bid.reviews import read_checks
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_MUST = re.compile(r"必须(?!的)|否则|必备|不得缺|须提供")
_PROOFS = re.compile(r"(?:有关|相关|各[类种项])证明(?:文件|材料|资料)")
_ENDED = re.compile(r"[。；：:）)!！]\s*$")
"""How a line ends that no other one goes on with: ``特此声明。``."""
_MAX_NAME = 60
_MAX_TITLE = 32
_MAX_NEXT = 40
_MAX_UNNUMBERED = 24
_ENOUGH_FORMS = 3
"""Forms numbered as such from which on all titles are held to be."""


def read_documents(passages: Sequence[Passage]) -> list[RequiredDocument]:
    """Return the documents a bid contains, each once, in reading order."""
    outside = [one for one in passages if one.part is not Part.FORMS]
    lists = list(listed_documents(outside)) or list(listed_documents(passages))
    named = with_inside(lists)
    listed = [_document(one.number, one.text, one.passage, listed=True) for one in named]
    attached = [
        _document(one.number, one.text, one.passage, listed=False)
        for one in attached_forms(passages)
    ]
    found = [*listed, *_in_contents(passages), *printed_documents(passages), *attached]
    found = [one for one in found if is_document(one.name) or _is_form_of_proofs(one)]
    found += papers_of_reviews(read_checks(passages), found)
    found += papers_of_sentences(passages, found)
    found += papers_of_columns(passages, found)
    found += papers_of_merits(passages, found)
    found += papers_of_proofs(passages, found)
    found += papers_of_some(passages, found)
    if not any("样品" in one.name for one in found):
        found += samples_asked(passages)
    return _merged(found)


def _is_form_of_proofs(one: RequiredDocument) -> bool:
    """Tell a form such as ``格式十二 有关证明文件``, the place for proofs of any kind."""
    return numbers_itself(one.number + one.name) and bool(_PROOFS.fullmatch(one.name))


def _in_contents(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    forms = [passage for passage in passages if passage.part is Part.FORMS]
    for one in (*listed_contents(forms), *tabled_documents(forms)):
        text = without_leader(one.text)
        yield _document(one.number, text, one.passage, listed=False)


def printed_documents(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the titles of the forms in the chapters of forms, those of their contents too."""
    forms = whole_titles(
        [one for one in passages if one.part is Part.FORMS and not one.block.cells]
    )
    own = {numbered(one.text)[0] for one in forms if numbers_itself(one.text)}
    by_form = len(own) >= _ENOUGH_FORMS
    in_turn = titles_below_forms(forms) if by_form else titles_in_turn(forms)
    is_closed = False
    for position, passage in enumerate(forms):
        text = without_leader(passage.text)
        form = FORM.match(text)
        if len(text) > _MAX_NAME:
            continue
        if CLOSING.search(text) and (form or passage.is_heading or numbered(text)[0]):
            is_closed = True
        elif form or re.match(r"\s*第.{1,3}[章部卷册篇]", text):
            is_closed = False
        if is_closed:
            continue
        if form:
            yield from _form(form, forms, position)
        elif passage.index in in_turn or _is_title(
            text, passage, by_form=by_form, is_whole=_is_whole(forms, position)
        ):
            yield _document(numbered(text)[0], text, passage, listed=False)


def _form(
    form: re.Match[str], forms: Sequence[Passage], position: int
) -> Iterator[RequiredDocument]:
    name = form["name"] or _next_text(forms, position)
    if form["name"] or NOUN.search(name):
        number = form["number"].replace(" ", "")
        yield _document(number, name, forms[position], listed=False)


def _is_whole(forms: Sequence[Passage], position: int) -> bool:
    """Tell a line that is no rest of the one above: a page may break a sentence into lines."""
    page = forms[position].block.page
    if page is None or not position:
        return True
    above = forms[position - 1]
    return above.block.page != page or bool(_ENDED.search(above.text)) or is_title(above.text)


def _is_title(text: str, passage: Passage, *, by_form: bool, is_whole: bool) -> bool:
    """Tell the title of a form; where forms are numbered as such, other numbers are inside them."""
    number, kind = numbered(text)
    name = bare(text).replace("《", "").replace("》", "")
    if not number:
        if re.search(r"第.{1,3}(?:部分|章)", name):
            return False  # the head of a page
        is_named = bool(STRICT_NOUN.search(name)) or (is_whole and bool(PAPER.search(name)))
        return not by_form and 3 <= len(name) <= _MAX_UNNUMBERED and is_named and is_title(name)
    if re.search(r"[章卷册篇]", number) or kind not in TITLE_KINDS or len(name) > _MAX_TITLE:
        return False
    return is_title(text) and (not by_form or bool(STRICT_NOUN.search(name)))


def _next_text(passages: Sequence[Passage], position: int) -> str:
    """Return the name on the line behind a number, with its second line where it takes two."""
    after = passages[position + 1 : position + 2]
    if not after or len(after[0].text) > _MAX_NEXT or FORM.match(after[0].text):
        return ""
    rest = passages[position + 2 : position + 3]
    return after[0].text + (rest[0].text if rest and is_rest_of_name(*after, *rest) else "")


def _document(number: str, text: str, passage: Passage, *, listed: bool) -> RequiredDocument:
    name = cleaned(text)[:_MAX_NAME]
    return RequiredDocument(
        number=number,
        name=name,
        required=False
        if is_of_some(text, name)
        else True
        if listed or _MUST.search(text)
        else None,
        place=passage.place,
    )


def _merged(found: Iterable[RequiredDocument]) -> list[RequiredDocument]:
    """Return each document once, by the fuller of two names that begin alike.

    What one place says of its need goes before silence, and one that a place asks for only where
    it applies is not asked of every bidder.
    """
    merged: dict[str, RequiredDocument] = {}
    for one in found:
        key = _known_as(one, merged)
        known = merged.setdefault(key, one)
        if one.required is False or (known.required is None and one.required):
            merged[key] = known = replace(known, required=one.required)
        if one.name.startswith(known.name):
            merged[key] = known = replace(known, name=one.name)
        if one.number and not known.number:
            merged[key] = replace(known, number=one.number)
    return sorted(merged.values(), key=lambda one: one.place.block)


def _known_as(one: RequiredDocument, merged: dict[str, RequiredDocument]) -> str:
    """Return the key of a document: its name, or that under which a list names the same form."""
    key = same(one.name)
    for other, known in merged.items():
        is_form = one.number == known.number and re.match(r"附件|格式|附表|文件", one.number)
        if is_form and known.required is not None and other[-3:] == key[-3:]:
            return other
        if one.required is None and known.required and key in named_together(known.name):
            return other
    return key
