"""Finds the number of an English request behind any of the names such numbers go by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_OF = (
    r"(?:RF[A-Z]{1,3}|RFx|IT[BTQ]|IFB|EOI|bid|tender|proposal|solicitation|contract|project|"
    r"procurement|event|quotation|quote|[ei]nquiry|requisition|notice|opportunity|file|PIN|"
    r"invitation|assignment|document|advert(?:isement)?|publication|process|case|control)"
)
_NUMBERED = re.compile(
    rf"\b(?:our )?(?:{_OF}s?\b[\s/]*(?:\([A-Z]{{2,5}}\)\s*)?)"
    r"(?:(?:ref(?:erence)?|identification|ID|document|control|file)\b\.?\s*)?"
    r"(?:no\b|number\b|num\b|nr\b|ID\b|code\b|ref(?:erence)?\b|#)\.?\s*[:#–-]?\s*"
    r"(?P<number>[A-Z0-9][A-Z0-9/._-]{2,40}(?: ?[/-] ?[A-Z0-9]+){0,4})|"
    r"(?:^|(?<=\s))(?:our |your |file |agency )?ref(?:erence|\.)?(?: (?:no|number))?\.?\s*[:#]\s*"
    r"(?P<ref>[A-Z0-9][A-Z0-9/._-]{3,40})",
    re.IGNORECASE,
)
"""``Event ID: EV-000812``, ``RFx Number: 3000012345``, ``Our ref: PRC/2025/118``."""
_NO_NUMBER = re.compile(
    r"^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2})+|\D+|20[12]\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|"
    r"\d{3}[-.]\d{4}|\d{3}[-.]\d{3}[-.]\d{4})$"
)
"""``4``, ``7.1``, ``2026``, ``3/5/2026``, ``555-0142``."""
_FRONT = 60


def request_numbers(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield what may be the number of a request, in reading order, from its first pages."""
    for passage in passages[:_FRONT]:
        if passage.part in SAMPLES:
            continue
        for hit in _NUMBERED.finditer(passage.text):
            number = (hit["number"] or hit["ref"]).rstrip("./-_")
            if not _NO_NUMBER.match(number):
                yield "project_no", number, passage
