"""What a letter that the tender prints says in any case, around the places to fill in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.reading.numbering import W

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from presales_desk.bid.forms.printed import PrintedForm

_LETTER = re.compile(
    r"(?:投标|响应|应答|报价|磋商|谈判).{0,3}[函书]|授权|承诺|违法记录"
    r"|letter of (?:bid|tender|offer)|bid (?:form|letter)|form of (?:bid|tender|offer)",
    re.IGNORECASE,
)
"""Forms that every bidder signs as they stand."""
_OF_SOME = re.compile(r"中小企业|残疾人|监狱|联合体|保函|担保|制造商|自拟")
"""Forms of which a bidder chooses one, or others write them."""
_NOTE = re.compile(
    r"\s*[（(【]?\s*(?:注|说明|备注|填写说明|note)\s*[】)）]?\s*\d?\s*[：:.、]", re.I
)
"""What tells how to fill the form in; nobody hands it in."""
_CHOICE = re.compile(r"[□☐☑■○◯]|自拟|/")
"""A line of which a bidder keeps a part."""
_BETWEEN = re.compile(
    r"_+|＿+|\s{2,}|\t|…+|[XＸ×]{2,}|[（(【\[〔][^（）()【】]*[)）】\]〕]|年\s*月\s*日|"
    r"[，。；：、,;:]"
)
"""What stands between two pieces of fixed text: a blank, a hint in brackets, punctuation."""
_SHORTEST = 8
"""Characters of a piece that is looked for; shorter ones stand anywhere."""


def fixed_text(form: PrintedForm) -> Sequence[str]:
    """Return the pieces of text that a letter keeps when it is filled in; empty for other forms.

    Each without spaces, in reading order. Tables are filled in by rows and not looked at.
    """
    if not _LETTER.search(form.name) or _OF_SOME.search(form.name):
        return ()
    return tuple(_pieces(form))


def _pieces(form: PrintedForm) -> Iterator[str]:
    from docx.oxml import parse_xml

    for paragraph in parse_xml(form.body).iterchildren(f"{W}p"):
        text = _text(paragraph)
        if _NOTE.match(text):
            return
        if _CHOICE.search(text):
            continue
        for piece in _BETWEEN.split(text):
            plain = bare_text(piece)
            if len(plain) >= _SHORTEST:
                yield plain


def bare_text(text: str) -> str:
    """Return the letters and figures of a text, which is how pieces are compared."""
    return "".join(letter for letter in text if letter.isalnum())


def _text(paragraph: Any) -> str:
    """Return what a paragraph says; a tab or a break leaves room as a blank does."""
    said = {f"{W}tab": "\t", f"{W}br": "\t"}
    return "".join(
        node.text or "" if node.tag == f"{W}t" else said.get(node.tag, "")
        for node in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br")
    )
