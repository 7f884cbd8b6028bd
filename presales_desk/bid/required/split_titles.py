"""Joins the titles of forms that a page sets on two lines."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.required.names import (
    FORM,
    NOTE,
    NOUN,
    TITLE_NOUN,
    is_document,
    is_title,
    numbered,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_REST = re.compile(r"^(?:函|书|表|单|证明|声明)\s*(?:[（(][^（）()]*[)）])?$")
"""The end of a title that says nothing alone: ``函（货物）``."""
_MAX_REST = 16


def whole_titles(forms: Sequence[Passage]) -> list[Passage]:
    """Return the lines of forms, a title such as ``附件3 法定代表人`` with the line behind it."""
    whole: list[Passage] = []
    for passage in forms:
        if whole and _goes_on(whole[-1], passage):
            before = whole.pop()
            text = before.text.rstrip() + passage.text.strip()
            whole.append(replace(before, block=replace(before.block, text=text)))
        else:
            whole.append(passage)
    return whole


def _goes_on(title: Passage, rest: Passage) -> bool:
    """Tell the second line of a title: both together are called like a form, the first is not."""
    form = FORM.match(title.text)
    text = rest.text.strip()
    if form is None or not is_document(name := form["name"].strip()):
        return False
    if _REST.match(text):
        return True
    is_half = not TITLE_NOUN.search(NOTE.sub("", name)) and is_title(name + text)
    is_rest = len(text) <= _MAX_REST and not numbered(text)[0] and is_title(text)
    return is_half and is_rest and text[:2] not in name


def is_rest_of_name(name: Passage, rest: Passage) -> bool:
    """Tell the end of a name that stands on two lines below its number: ``……的书面``, ``声明``."""
    text = rest.text.strip()
    is_half = not NOUN.search(name.text) and len(text) <= _MAX_REST and not rest.block.cells
    return is_half and is_title(name.text.strip() + text) and not numbered(text)[0]
