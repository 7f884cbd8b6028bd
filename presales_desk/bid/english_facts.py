"""Finds what a team must know about an English request: from labels, sentences and the cover."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.chapters import Part
from presales_desk.bid.english_days import with_plain_days
from presales_desk.bid.english_sentences import NUMBER, facts_in
from presales_desk.bid.english_statements import SENTENCE, english_statements
from presales_desk.bid.english_values import RULES, WEAK_RULES
from presales_desk.bid.tender import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_DEFINED = re.compile(
    r"^(?:[\d.]+\s*)?(?:The )?(?P<name>[A-Z][^.(]{3,80}?)\s*\((?:the |hereinafter )?[\"“](?:the )?"
    r"(?:Employer|Purchaser|Owner|Client|Authority|City|County|Agency|Buyer|Department|Town)\b"
)
"""How a sentence names the buyer: ``Seletar Council (the "Employer") invites tenders``."""
_INVITES = re.compile(
    r"^(?:[\d.]+\s*)?(?:The )?(?P<name>[A-Z][^.(]{3,80}?)\s*\([^)]{2,40}\)\s*"
    r"(?:(?:is|hereby|now) )*(?:invit|solicit|seek)(?:e?s|ing)\b"
)
_COVER = re.compile(
    r"requests? for|invitations? (?:to|for)|bidding documents?|tender documents?|"
    r"notice inviting",
    re.IGNORECASE,
)
_COVERED = re.compile(
    r"\b(?:tender|bidding) documents? for (?:the )?(?P<name>[A-Z][^.:]{8,90})$", re.IGNORECASE
)
"""A title that names the project itself: ``Tender Document for the Supply of Pumps``."""
_NO_TITLE = re.compile(
    r"^(?:from|subject|date|to|issued?|prepared|rev|dated|section|part|article|chapter|table of)\b|"
    r"[:@\[\]]|^p\.?\s?o\.? box|\brev\.|\d{2}/\d{2}|\bpage\b|^\(",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"\b(?:city|county|state|department|ministry|university|council|authority|agency|office|board|"
    r"district|commission|administration|company|corporation|inc|ltd|government|town|school|"
    r"hospital|bureau|bank|shire)\b",
    re.IGNORECASE,
)
_ISSUED = re.compile(r"^issued (?:by|for)\s*:?\s*(?P<name>.*)$", re.IGNORECASE)
_OF_CONTRACT = ("warranty", "payment", "contract_period", "performance_bond")
"""What the terms of the contract tell too."""
_TOLD_BESIDES = ("opening_time", "project_no")
"""A row that tells it may tell more: the place, or the name."""
_FRONT = 20
"""Lines that may stand on a cover."""
_MAX_NAME = 120
_Told = tuple[str, Any, "Passage"]


def english_facts(passages: Sequence[Passage]) -> list[Fact]:
    """Return what is known about an English request; labels go before running sentences."""
    found: dict[str, Fact] = {}
    plain = with_plain_days(passages)
    told = (
        *_labelled(plain, RULES),
        *_in_sentences(plain),
        *_labelled(plain, WEAK_RULES),
        *_on_cover(plain),
    )
    printed = {one.index: one for one in passages}
    for key, value, passage in told:
        found.setdefault(key, _fact(key, value, printed[passage.index]))
    return list(found.values())


def _labelled(
    passages: Sequence[Passage], rules: tuple[tuple[str, re.Pattern[str], Any], ...]
) -> Iterator[_Told]:
    for one in english_statements(passages):
        for key, label, read in rules:
            if one.passage.part is Part.CONTRACT and key not in _OF_CONTRACT:
                continue
            value = read(one.value) if label.search(one.label) else None
            if value is not None:
                yield key, value, one.passage
                if key not in _TOLD_BESIDES:
                    break


def _in_sentences(passages: Sequence[Passage]) -> Iterator[_Told]:
    for passage in passages:
        yield from ((key, value, passage) for key, value in facts_in(passage))
        for sentence in SENTENCE.split(passage.text):
            if hit := _DEFINED.match(sentence) or _INVITES.match(sentence):
                yield "purchaser", hit["name"], passage


def _on_cover(passages: Sequence[Passage]) -> Iterator[_Told]:
    """Yield the project and the buyer, who stand around the words Request for Proposals."""
    for position, passage in enumerate(passages[: 3 * _FRONT]):
        if hit := _ISSUED.match(passage.text.strip()):
            after = passages[position + 1 : position + 2]
            yield "purchaser", hit["name"] or (after[0].text if after else ""), passage
    titles = (position for position, one in enumerate(passages[:_FRONT]) if _COVER.search(one.text))
    if (position := next(titles, None)) is None:
        return
    above = [one for one in passages[max(0, position - 4) : position] if _is_line(one)]
    below = [one for one in passages[position + 1 : position + 4] if _is_line(one)]
    yield from (("purchaser", one.text, one) for one in reversed(above) if _BODY.search(one.text))
    for one in passages[: position + 1]:
        if hit := _COVERED.search(one.text.strip()):
            yield "project_name", hit["name"], one
    names = (one for one in (*below, *reversed(above)) if not _BODY.match(one.text))
    yield from (("project_name", one.text, one) for one in names)


def _is_line(passage: Passage) -> bool:
    text = passage.text.rstrip()
    is_short = 8 <= len(text) <= _MAX_NAME and not text.endswith((".", ";"))
    is_short = is_short and not passage.block.cells
    return is_short and not _NO_TITLE.search(text) and not NUMBER.search(text)


def _fact(key: str, value: Any, passage: Passage) -> Fact:
    whole = isinstance(value, float) and value.is_integer()
    return Fact(
        key=key, value=int(value) if whole else value, text=passage.text[:600], place=passage.place
    )
