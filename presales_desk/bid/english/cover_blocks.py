"""Reads the name of a project that the capital lines of a cover tell together, as one phrase."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from presales_desk.bid.english.invitations import KIND
from presales_desk.bid.english.weights import GOES_ON

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_HEAD = re.compile(
    rf"^(?:(?:tender|bidding|bid) documents?|{KIND}s?)(?: \([A-Z]{{2,4}}\))?(?: for(?: the)?)?$",
    re.IGNORECASE,
)
"""What stands above the name: ``TENDER DOCUMENT``, ``REQUEST FOR PROPOSALS (RFP) FOR``."""
_REFERENCE = re.compile(
    r"^(?:(?:tender|bid|contract|rf[pqt]|it[tb]|quotation|project|file) )?"
    r"(?:ref(?:erence)?|no|number)\b",
    re.IGNORECASE,
)
"""What stands below it: ``Tender Reference: 2026/11``."""
_LINKED = re.compile(r"^(?:AND|OR|OF|FOR|TO|IN|AT|WITH|WITHIN|FROM|UNDER|ON|BY)\b")
"""How a line begins that goes on with the one above: ``TO THE BUILDINGS DEPARTMENT``."""
_LESS = re.compile(r"^FOR (?:THE )?")
_WORK = re.compile(
    r"\b(?:supply|supplies|provision|procurement|purchase|design|construction|maintenance|system|"
    r"services?|upgrade|implementation|development|programme|project|platform|installation|"
    r"works|replacement|rehabilitation)\b",
    re.IGNORECASE,
)
"""What is bought: ``Network Upgrade Programme``."""
_FRONT, _MOST_LINES, _LEAST, _MOST, _BETWEEN = 12, 6, 12, 200, 2


def named_in_block(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield the name of the project between the kind of request and its reference number.

    Its lines are all in capitals, and each goes on with the one above: ``SUPPLY AND DELIVERY OF``
    above ``PUMPS FOR`` above ``THE WATER DEPARTMENT``.
    """
    front = passages[:_FRONT]
    for position, head in enumerate(front):
        if not _HEAD.match(head.text.strip()):
            continue
        block = list(takewhile(_is_capital, front[position + 1 :]))
        texts = [one.text.strip() for one in block]
        below = position + 1 + len(block)
        is_closed = below < len(front) and _REFERENCE.match(front[below].text.strip())
        are_linked = all(GOES_ON.search(a) or _LINKED.match(b) for a, b in pairwise(texts))
        name = _LESS.sub("", " ".join(texts))
        if is_closed and are_linked and 1 < len(texts) <= _MOST_LINES and len(name) <= _MOST:
            yield "project_name", name, block[0]
        elif _is_alone(front[position : position + 3]):
            yield "project_name", front[position + 1].text.strip(), front[position + 1]


def _is_alone(lines: Sequence[Passage]) -> bool:
    """Tell a line on what is bought, in any letters, right between the kind and the number."""
    if len(lines) <= _BETWEEN or not _REFERENCE.match(lines[-1].text.strip()):
        return False
    text = lines[1].text.strip()
    is_name = _LEAST < len(text) <= _MOST and ":" not in text and not lines[1].block.cells
    return is_name and _WORK.search(text) is not None


def _is_capital(passage: Passage) -> bool:
    text = passage.text.strip()
    is_name = text.isupper() and ":" not in text and not _REFERENCE.match(text)
    return is_name and not passage.block.cells and not _HEAD.match(text)
