"""Finds the number of an English request behind any of the names such numbers go by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_REQUEST = (
    r"(?:RF[A-Z]{1,3}|RFx|IT[BTQ]|IFB|EOI|bid|tender|proposal|solicitation|procurement|quotation|"
    r"quote|[ei]nquiry|invitation|advert(?:isement)?)"
)
_WORK = (
    r"(?:contract|project|event|requisition|notice|opportunity|file|PIN|assignment|document|"
    r"publication|process|case|control)"
)
_COUNTED = (
    r"s?\b[\s/]*(?:\([A-Z]{2,5}\)\s*)?"
    r"(?:(?:ref(?:erence)?|identification|ID|document|control|file)\b\.?\s*)?"
    r"(?:no\b|number\b|num\b|nr\b|ID\b|code\b|ref(?:erence)?\b|#)\.?\s*[:#–-]?\s*"
    r"(?P<number>[A-Z0-9][A-Z0-9/._-]{2,40}(?: ?[/-] ?[A-Z0-9]+){0,4}"
    r"(?:(?<=\d) (?-i:[A-Z]\d{1,2})\b(?![’'.-]))?)"
)
_OF_REQUEST = re.compile(rf"\b{_REQUEST}{_COUNTED}", re.IGNORECASE)
"""``RFx Number: 3000012345``, ``Tender Ref: T/26/14``."""
_OF_WORK = re.compile(rf"\b{_WORK}{_COUNTED}", re.IGNORECASE)
"""The number of what a request is about, often its own: ``Event ID: EV-000812``."""
_REFERENCE = re.compile(
    r"(?:^|(?<=\s))(?:our |your |file |agency )?ref(?:erence|\.)?(?: (?:no|number))?\.?\s*[:#]\s*"
    r"(?P<number>[A-Z0-9][A-Z0-9/._-]{3,40})",
    re.IGNORECASE,
)
"""``Our ref: PRC/2025/118``."""
_AT_START = re.compile(
    r"(?:^|[.:;(|\n–-])\s*(?:(?:the|our|this|for|in|re|under|state|federal|city|county|agency|"
    r"contract|bid)\s+|(?-i:[A-Z]{2,6})\s+){0,3}$",
    re.IGNORECASE,
)
"""What may stand before it where a line or a part of it begins: ``State ``."""
_OWN = re.compile(
    rf"\b(?:{_REQUEST}|request|bidd?(?:er|ing))s?\b|\b(?:proposal|bid|tender)s? for\b",
    re.IGNORECASE,
)
_FILE = re.compile(r"\b(?:project|client|customer|case|contract|personnel) files?\b", re.IGNORECASE)
"""Whose file a number may be of: ``project file``."""
_OLDER = re.compile(
    r"\b(?:previous|prior|former|existing|current|expir\w+|last|old|earlier|similar|related|"
    r"replac\w+|supersed\w+|original|extend\w*|amend\w*|under) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
"""What tells the number of something else: ``previous ``, ``replaces the ``."""
_STANDARD = (
    r"(?:ISO|IEC|IEEE|DIN|EN|BS|ASTM|ANSI|NFPA|RS|IP|CAT|USB|UL|NEMA|ASHRAE|ITU|RFC|PN|AS|NZS|SANS)"
    r"[ /_.-]?\d[\d.:-]*"
)
_NO_NUMBER = re.compile(
    r"^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2})+|\D+|20[12]\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|"
    rf"\d{{3}}[-.]\d{{4}}|\d{{3}}[-.]\d{{3}}[-.]\d{{4}}|{_STANDARD})$"
)
"""``4``, ``7.1``, ``2026``, ``3/5/2026``, ``555-0142``, ``RS-485``."""
_FEDERAL = re.compile(r"^(?=.*[A-Z])[A-Z\d]{6}\d{2}[RQB][A-Z\d]{4}$")
"""How American agencies number requests, alone on the head of each page: ``36C24826Q0460``."""
_PARTED = r"(?=[^\s–—:]*\d)[A-Z\d]{2,12}(?:[/_-][A-Z\d.]{1,12}){2,6}"
"""A number in several parts: ``EMOA/2026/OP/0009``."""
_CALL = (
    r"(?:(?i:(?:open )?calls? for (?:tenders?|proposals?|bids?)|invitations? (?:to|for) "
    r"(?:tender|bids?)|requests? for (?:proposals?|quotations?|tenders?))|RF[A-Z]{1,2}|IT[TB]|IFB)"
)
_PARTED_NUMBER = re.compile(rf"(?:^|\b{_CALL}\s+)(?P<number>{_PARTED})(?=\s*(?:[–—:]|$)| - )")
"""Such a number behind the kind of request, or in a line of its own."""
_BEFORE_NAME = re.compile(rf"^{_CALL}\s+{_PARTED}\s*(?:[–—:]|-\s)\s*(?=[A-Z])")
_COVER = 25
"""Passages among which a number stands alone."""
_FRONT = 60
_NEAR = 60
"""Letters before a number that tell whose it is."""


def request_numbers(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield what may be the number of a request from its first pages, its own kinds first."""
    front = [one for one in passages[:_FRONT] if one.part not in SAMPLES]
    for pattern in (_OF_REQUEST, _REFERENCE, _OF_WORK):
        for passage in front:
            for hit in pattern.finditer(passage.text):
                number = hit["number"].rstrip("./-_")
                before = passage.text[: hit.start()]
                is_of_work = pattern is not _OF_WORK or _is_of_work(hit[0], before)
                if is_of_work and is_own_number(number, before):
                    yield "project_no", number, passage
    yield from _on_every_page(passages)
    for passage in front[:_COVER]:
        hit = _PARTED_NUMBER.search(passage.text.strip())
        if hit and is_own_number(hit["number"], passage.text[: hit.start()]):
            yield "project_no", hit["number"], passage


def without_number(name: str) -> str:
    """Return the name of a project without the kind and number of the request before it.

    ``Call for tenders EMOA/2026/OP/0009 – Maintenance`` names ``Maintenance``.
    """
    return _BEFORE_NAME.sub("", name)


def _on_every_page(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    heads = [one for one in passages if _FEDERAL.match(one.text.strip())]
    if len({one.text.strip() for one in heads}) == 1:
        yield "project_no", heads[0].text.strip(), heads[0]


def is_own_number(number: str, before: str) -> bool:
    """Tell the number of this request from a day, a standard, or what an older contract had.

    Args:
        number: As it is printed.
        before: What stands before the words that it is told by.

    """
    return _NO_NUMBER.match(number) is None and _OLDER.search(before[-_NEAR:]) is None


def _is_of_work(told: str, before: str) -> bool:
    """Tell the number of what the request is about, not one that a sentence only speaks of."""
    is_here = _AT_START.search(before[-_NEAR:]) or _OWN.search(before[-2 * _NEAR :])
    return bool(is_here) and _FILE.search(f"{before[-_NEAR:]}{told}") is None
