"""Lists the documents a bid contains: named by the instructions, or printed as forms."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.document_names import (
    CLOSING,
    FORM,
    NOTE,
    NOUN,
    PAPER,
    STRICT_NOUN,
    bare,
    cleaned,
    follows,
    is_document,
    is_title,
    names_one,
    numbered,
    numbers_itself,
    same,
)
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_BID = r"(?:投标|响应|应答|报价|(?:比选)?申请|磋商响应|谈判响应)文件"
_LIST = re.compile(
    rf"{_BID}(?:的)?(?:组成|构成|内容|包括|包含)|{_BID}[^。；]{{0,30}}(?:应当?|须|由)[^。；]{{0,10}}(?:包括|包含|由以下|下列)|"
    rf"(?:商务|技术|资格|报价|经济|价格)[^。；，]{{0,6}}(?:响应|证明|标)?(?:文件|部分|标)[^。；]{{0,12}}(?:由|包括|包含|应包括|组成|应当?包括)"
)
_NO_LIST = re.compile(
    r"招标文件(?:由|包括|的?组成|的?构成)|采购文件(?:由|包括|的?组成)|磋商文件(?:由|包括)|组成部分|澄清|合同文件|属于|格式填写|密封|封装|装订|递交|拒收|无效|撤回|下列(?:规定|要求)"
)
_OPTIONAL = re.compile(
    r"如果?有|若有|如适用|如需|可选|如涉及|适用时|非必须|自愿|如是|若适用|视情况|若需|如为"
)
_MUST = re.compile(r"必须(?!的)|否则|必备|不得缺|须提供")
_VOLUME = re.compile(
    rf"^{_BID}[：:]$|"
    r"^(?:商务|技术|资格|报价|价格|资信)[^，。；]{0,6}(?:文件|标|部分)(?:[（(].*[)）]|由以下.{0,6}组成)?[：:]?$"
)
"""The head of one volume of the bid; its documents follow."""
_TITLE_KINDS = ("一、", "（一）", "1.", "1.1", "1.1.1", "1", "chapter")
_LEADER = re.compile(r"\s*[-—.…·_]{4,}.*$")
"""What leads from a line of the table of contents to its page."""
_MAX_NAME = 60
_MAX_ITEMS = 60
_MAX_TITLE = 32
_MAX_NEXT = 40
_MAX_UNNUMBERED = 24
_ENOUGH_FORMS = 3
"""Forms numbered as such from which on all titles are held to be."""
_MOST_UNNUMBERED = 3
"""Lines without a number that may stand between two items: the rest of a long one."""


def read_documents(passages: Sequence[Passage]) -> list[RequiredDocument]:
    """Return the documents a bid contains, each once, in reading order."""
    outside = [one for one in passages if one.part is not Part.FORMS]
    lists = list(_listed(outside)) or list(_listed(passages))  # a letter repeats the list
    listed = [one for one in lists if is_document(one.name)]
    printed = [one for one in printed_documents(passages) if is_document(one.name)]
    return _merged([*listed, *printed])


def _listed(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the items of lists that say what a bid consists of."""
    for position, passage in enumerate(passages):
        if passage.part in (Part.CONTRACT, Part.EVALUATION):
            continue
        if passage.block.cells:
            yield from _of_row(passage)
        elif _opens_list(passage):
            yield from _items(passages[position + 1 : position + 1 + _MAX_ITEMS], passage)


def _opens_list(passage: Passage) -> bool:
    text = passage.text
    if len(text) > 90 or not _LIST.search(text) or _NO_LIST.search(text):
        return False
    bare = text.rstrip()
    return (
        bare.endswith(("：", ":", "）", ")", "成", "容", "括"))
        or passage.is_heading
        or len(bare) < 24
    )


def _items(following: Sequence[Passage], head: Passage) -> Iterator[RequiredDocument]:
    """Yield the numbered lines below the head of a list, until that of the head goes on."""
    style, own, unnumbered, last = "", numbered(head.text)[1], 0, ""
    for passage in following:
        number, kind = numbered(passage.text)
        is_volume = _VOLUME.match(bare(passage.text))
        if passage.block.cells or (passage.is_heading and not style and not is_volume):
            return
        if is_volume:
            style, unnumbered, last = "", 0, ""
            continue
        if not number:
            unnumbered += bool(style)
            if unnumbered > _MOST_UNNUMBERED:
                return
            continue
        unnumbered = 0
        if kind == own or (style and kind != style and passage.is_heading):
            return
        style = style or kind
        if kind != style or not bare(passage.text) or _opens_list(passage):
            continue
        is_next = follows(number, last) and kind != "1.1"
        if last and not is_next and follows(number, ""):
            return  # another list began
        last = number
        if names_one(passage.text, in_order=is_next):
            yield _document(number, passage.text, passage, listed=True)


def _of_row(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the documents a row of the data sheet lists."""
    texts = [cell.text for cell in passage.block.cells if not cell.continued]
    label = next((text for text in texts if len(text) < 40 and _LIST.search(text)), "")
    if not label or _NO_LIST.search(label):
        return
    for line in max(texts, key=len).split("\n"):
        number, _ = numbered(line)
        name = bare(line)
        if number and len(name) <= _MAX_NAME and NOUN.search(NOTE.sub("", name)):
            yield _document(number, line, passage, listed=True)


def printed_documents(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the titles of the forms in the chapters of forms, those of their contents too."""
    forms = [one for one in passages if one.part is Part.FORMS and not one.block.cells]
    own = {numbered(one.text)[0] for one in forms if numbers_itself(one.text)}
    by_form = len(own) >= _ENOUGH_FORMS
    is_closed = False
    for position, passage in enumerate(forms):
        text = _LEADER.sub("", passage.text)
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
        elif _is_title(text, passage, by_form=by_form):
            yield _document(numbered(text)[0], text, passage, listed=False)


def _form(
    form: re.Match[str], forms: Sequence[Passage], position: int
) -> Iterator[RequiredDocument]:
    name = form["name"] or _next_text(forms, position)
    if form["name"] or NOUN.search(name):
        number = form["number"].replace(" ", "")
        yield _document(number, name, forms[position], listed=False)


def _is_title(text: str, passage: Passage, *, by_form: bool) -> bool:
    """Tell the title of a form; where forms are numbered as such, other numbers are inside them."""
    number, kind = numbered(text)
    name = bare(text)
    if not number:
        is_whole = passage.block.page is None and bool(PAPER.search(name))
        is_named = bool(STRICT_NOUN.search(name)) or is_whole
        return not by_form and 3 <= len(name) <= _MAX_UNNUMBERED and is_named and is_title(name)
    if re.search(r"[章卷册篇]", number) or kind not in _TITLE_KINDS or len(name) > _MAX_TITLE:
        return False
    return is_title(text) and (not by_form or bool(STRICT_NOUN.search(name)))


def _next_text(passages: Sequence[Passage], position: int) -> str:
    after = passages[position + 1 : position + 2]
    is_name = after and len(after[0].text) <= _MAX_NEXT and not FORM.match(after[0].text)
    return after[0].text if is_name else ""


def _document(number: str, text: str, passage: Passage, *, listed: bool) -> RequiredDocument:
    required = False if _OPTIONAL.search(text) else True if listed or _MUST.search(text) else None
    return RequiredDocument(
        number=number,
        name=cleaned(text)[:_MAX_NAME],
        required=required,
        place=passage.place,
    )


def _merged(found: Iterable[RequiredDocument]) -> list[RequiredDocument]:
    """Return each document once; what one place says of its need goes before silence."""
    merged: dict[str, RequiredDocument] = {}
    for one in found:
        key = _known_as(one, merged)
        known = merged.setdefault(key, one)
        if known.required is None and one.required is not None:
            merged[key] = replace(known, required=one.required)
    return sorted(merged.values(), key=lambda one: one.place.block)


def _known_as(one: RequiredDocument, merged: dict[str, RequiredDocument]) -> str:
    """Return the key of a document: its name, or that under which a list names the same form."""
    key = same(one.name)
    for other, known in merged.items():
        is_form = one.number == known.number and re.match(r"附件|格式|附表", one.number)
        if is_form and known.required is not None and other[-3:] == key[-3:]:
            return other
    return key
