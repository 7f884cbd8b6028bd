"""Finds what follows a line such as ``The proposal must contain:``, one item a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_NUMBER = re.compile(
    r"\s*(?:[(（]?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)）]|[•·–-])\s+(?=\S)", re.IGNORECASE
)
_END = re.compile(r"(?:[;,]\s*(?:and|or)|[;,.])\s*$", re.IGNORECASE)
_SENTENCE = re.compile(r"\.\s+[A-Z]|\b(?:shall|will) be\b|^(?:The|All|Any|If|No)\b.*\.$")
_LEADS = re.compile(
    r"\b(?:must|shall|to|includ(?:e|es|ed|ing)|contain|comprise|consist of|provide|submit|explain|"
    r"(?:the )?following(?! address)(?: \w+){0,6})\s*:$",
    re.IGNORECASE,
)
"""How a line ends that introduces a list even of items without numbers; no address follows it."""
_MAX_ITEM = 160
_MOST = 40


def items_below(passages: Sequence[Passage], position: int) -> list[tuple[str, Passage]]:
    """Return the items of the list that a passage introduces, without their numbers.

    A list ends with a heading, a row, a sentence of its own, or, where its items are numbered, with
    a line that is not.
    """
    found: list[tuple[str, Passage]] = []
    is_numbered = not _LEADS.search(passages[position].text.rstrip())
    for passage in passages[position + 1 : position + 1 + _MOST]:
        number = _NUMBER.match(passage.text)
        text = passage.text[number.end() if number else 0 :].strip()
        is_numbered = is_numbered or (bool(number) and not found)
        if passage.is_heading or passage.block.cells or is_numbered != bool(number):
            break
        if not number and (len(text) > _MAX_ITEM or _SENTENCE.search(text)):
            break
        found.append((_END.sub("", text), passage))
    return found
