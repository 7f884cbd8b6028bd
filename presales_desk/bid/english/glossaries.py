"""Tells the lines of an English request that only say what its words mean."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from presales_desk.bid.chapters import Passage

_HEADING = re.compile(
    r"\b(?:glossary|definitions?|defined terms|terminology|interpretation|acronyms|"
    r"abbreviations)\b",
    re.IGNORECASE,
)
"""``Glossary of Terms``, ``Definitions and Acronyms``."""
_TERM = re.compile(
    r"^(?:[\d.]+\s+|\(?[a-z]\)\s+)?(?:[“\"‘'][^”\"’']{2,60}[”\"’']|[A-Z][\w/&(), ’'-]{1,60}?)\s*"
    r"(?::|\||\s[–—-]\s|(?:shall |will )?means?\b|(?:shall |will )?refers? to\b|"
    r"(?:shall|will) have the meaning\b)"
)
"""``Late Proposal: An offer received``, ``"Site" means the place``."""
_VERBS = re.compile(
    r"^[“\"]?(?:Must|Shall|Should|May|Will|Mandatory|"
    r"Can)[”\"]?(?:\s?[/,]\s?[“\"]?\w+[”\"]?){0,4}\s*"
    r"(?::|\||\s[–—-]\s)"
)
"""The verbs themselves wherever they are told: ``Shall/Will/Must: An order``."""


def is_definition(passage: Passage) -> bool:
    """Tell a line that defines a word: below a title that says so, or of a verb that binds."""
    text = passage.text.strip()
    is_listed = any(_HEADING.search(title) for title in passage.path)
    return bool(_VERBS.match(text)) or (is_listed and _TERM.match(text) is not None)
