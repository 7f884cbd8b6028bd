"""Finds what follows a line such as ``The proposal must contain:``, one item a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_NUMBERS = (
    re.compile(
        r"\s*(?:(?:Tab|Section|Part|Volume|Envelope|Item)\s+(?:\d{1,2}|[A-Z]|[IVX]{1,5})\s*[.:)–-])"
        r"\s*(?=\S)",
        re.IGNORECASE,
    ),
    re.compile(r"\s*\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+(?=\S)"),
    re.compile(r"\s*[(（]?\d{1,2}[.)）]\s+(?=\S)"),
    re.compile(r"\s*[(（]?(?:[a-z]|[ivx]{1,4})[.)）]\s+(?=\S)", re.IGNORECASE),
    re.compile(r"\s*[•·–-]\s+(?=\S)"),
)
"""How items are numbered, what stands above others first."""
_CLAUSE = 1
"""The place among them of numbers such as 3.1, which clauses carry too."""
_END = re.compile(r"(?:[;,]\s*(?:and|or)|[;,.])\s*$", re.IGNORECASE)
_SENTENCE = re.compile(r"\.\s+[A-Z]|\b(?:shall|will) be\b|^(?:The|All|Any|If|No)\b.*\.$")
_LEADS = re.compile(
    r"\b(?:must|shall|to|includ(?:e|es|ed|ing)|contain|comprise|consist of|provide|submit|explain|"
    r"forms|submittals|returnables|"
    r"with (?:its|their|your|the) \w+|(?:the )?following(?! address)[^:.]{0,60}|"
    r"(?:order|sections|parts|volumes|envelopes) as follows)\s*:$",
    re.IGNORECASE,
)
"""How a line ends that introduces a list even of items without numbers; no address follows it."""
_MAX_ITEM = 160
_MOST = 40


def items_below(passages: Sequence[Passage], position: int) -> list[tuple[str, Passage]]:
    """Return the items of the list that a passage introduces, without their numbers.

    A list ends with a heading, a row, a sentence of its own, or, where its items are numbered, with
    a line that is not, or one numbered as what stands above. What is below an item is left out.
    """
    found: list[tuple[str, Passage]] = []
    first: int | None = None
    is_lead = bool(_LEADS.search(passages[position].text.rstrip()))
    for passage in passages[position + 1 : position + 1 + _MOST]:
        kind, text = _numbered(passage.text)
        if passage.is_heading or passage.block.cells:
            break
        if not found:
            first = kind
        if first is not None and kind is not None and kind > first:
            continue
        is_other = kind != first or (kind is None and not is_lead)
        if is_other or (kind in (None, _CLAUSE) and _is_sentence(text)):
            break
        found.append((_END.sub("", text), passage))
    return found


def _numbered(text: str) -> tuple[int | None, str]:
    """Return how a line is numbered and what stands behind; None for a line without number."""
    for kind, pattern in enumerate(_NUMBERS):
        if hit := pattern.match(text):
            return kind, text[hit.end() :].strip()
    return None, text.strip()


def _is_sentence(text: str) -> bool:
    return len(text) > _MAX_ITEM or _SENTENCE.search(text) is not None
