"""Finds the titles of the forms that an English request prints for the bidder to return."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.papers import ATTACHMENT, OF_THE_BUYER
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_FORM = re.compile(
    r"^(?:form|letter|certificate|declaration|affidavit|power) of\b|"
    r"\b(?:form|letter|certification|certificate|declaration|affidavit|questionnaire|statement|"
    r"schedule|checklist|bond|undertaking|disclosure|template|acknowledge?ment|(?:data|cover|"
    r"price|pricing|signature) (?:sheet|page))s?(?:\s*\([^()]*\))?$",
    re.IGNORECASE,
)
"""``Form of Tender``, ``Bidder Information Form``, ``Pricing Schedule``."""
_LEADER = re.compile(r"[\s.…·]{4,}\d*\s*$|\t\s*\d+\s*$")
"""A line of the contents leads to a page."""
_MAX_TITLE = 90


def form_titles(passages: Sequence[Passage]) -> list[tuple[RequiredDocument, int]]:
    """Return the titles of forms, each with the number of the first passage behind its form.

    A form ends where the heading above it does, or with the next title.
    """
    found = [(place, title) for place, one in enumerate(passages) if (title := _title(one))]
    starts = [place for place, _ in found] + [len(passages)]
    return [
        (title, min(following, _end(passages, place)))
        for (place, title), following in zip(found, starts[1:], strict=True)
    ]


def _title(passage: Passage) -> RequiredDocument | None:
    """Return what a passage is the title of; None for what is none."""
    text = passage.text.strip()
    is_line = not passage.block.cells and len(text) <= _MAX_TITLE and not _LEADER.search(text)
    if not is_line or text.endswith((".", ";", ":", ",")):
        return None
    numbered = ATTACHMENT.match(text)
    name = (numbered["name"] if numbered else text).strip(" –—-:.")
    if not (passage.is_heading and _FORM.search(name)) or OF_THE_BUYER.search(name):
        return None
    number = numbered["number"] if numbered else ""
    return RequiredDocument(number=number, name=name, required=None, place=passage.place)


def _end(passages: Sequence[Passage], place: int) -> int:
    path = passages[place].path
    behind = range(place + 1, len(passages))
    return next((n for n in behind if passages[n].path[: len(path)] != path), len(passages))
