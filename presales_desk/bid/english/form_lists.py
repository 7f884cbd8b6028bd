"""Finds the forms of an English bid in the list of what is annexed to the request.

``List of Annexures`` stands above the forms that a bidder fills in, and above what the buyer tells
there: the scope of the work, the draft of the contract, and the forms of another time than the bid.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.papers import ATTACHMENT, OF_THE_BUYER, name_in, required_paper

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import RequiredDocument

LATER = re.compile(
    r"\bperformance\b|\badvance payment\b|\bquer(?:y|ies)\b|\bquestions\b|\bpre-?bid\b|\binvoice",
    re.IGNORECASE,
)
"""A form that is used before or after the bid: ``Format for pre-bid queries``."""
_LIST = re.compile(
    r"^[\W\d]*(?:section [\dIVX]{1,5}\W+)?list of (?:the )?(?:annex(?:ure|e)s|forms?|formats|"
    r"pro-?formas?|returnables?)(?: and \w+)?\W*$",
    re.IGNORECASE,
)
"""``LIST OF ANNEXURES``, ``List of Forms and Formats``."""
_TOLD = re.compile(
    r"\b(?:scope|specifications?|drawings?|maps?|photo\w*|layout|locations?|sites?|guidelines|"
    r"SLA|service levels?|definitions?|technical requirements|abbreviations|existing|inventory)\b|"
    r"^(?:pre-?qualification|eligibility|qualification) criteria\b",
    re.IGNORECASE,
)
"""What the buyer tells in an annexure: ``Scope of Work``, ``Site map``."""
_NEXT = re.compile(
    r"\s+(?=(?:Annex(?:ure|e)?|Form)[ -](?:\d{1,2}|[IVX]{1,5}|[A-Z])\s?[:–-]\s?[A-Z])"
)
"""Where a line that holds several of them goes on."""


def listed_forms(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the lines below the title of such a list that name a form to fill in."""
    for position, passage in enumerate(passages):
        if passage.block.cells or not _LIST.match(passage.text.strip()):
            continue
        for below in passages[position + 1 :]:
            hits = [ATTACHMENT.match(one.strip()) for one in _NEXT.split(below.text)]
            if below.block.cells or hits[0] is None:
                break
            for hit in hits:
                if hit is not None and (name := name_in(hit["name"])) and _is_form(name):
                    yield required_paper(name, below.text, below, hit["number"])


def _is_form(name: str) -> bool:
    return not any(one.search(name) for one in (OF_THE_BUYER, LATER, _TOLD))
