"""Finds the buyer in the sentences of an English request that invite bids, or that define it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

    Told = tuple[str, str, Passage]
    """A key with what is told of it, and where."""

KIND = (
    r"(?:requests? for (?:\w+ )?(?:proposals?|quotations?|quotes?|tenders?|bids?|offers?|"
    r"qualifications)|invitations? (?:to|for) (?:\w+ )?(?:tenders?|bids?|quotations?)|"
    r"(?:bidding|tender|bid) documents?|notice (?:inviting|of taking|to|of) (?:e-?)?(?:tenders?|"
    r"bid(?:der)?s?)|"
    r"advertisement for bids|statement of work|"
    r"(?:registrations?|expressions?) of interest|approach to market|"
    r"tender specifications|calls? for (?:proposals?|tenders?|bids?|applications?)|"
    r"terms of reference|solicitation for|RF[PQT] ?(?:#|no\b)|request for (?:EOI|ROI)|"
    r"(?:RF[PQT]|IT[BT]|IFB|EOI)(?= for\b)|(?:e-?)?tender (?:call )?notice)"
)
"""What requests call themselves, as part of a pattern that ignores case."""
COVER = re.compile(rf"\b{KIND}", re.IGNORECASE)
_ROLE = (
    r"(?:Employer|Purchaser|Owner|Client|Authority|City|County|Agency|Buyer|Department|Town|Trust|"
    r"Council|Company|Board|Corporation|University|College|Bank|Commission|Ministry|Principal|"
    r"Contracting Authority|Procuring Entity|State|District|Institute|Region|Municipality|"
    r"Township|Village|Foundation|Association|Library|Hospital|School|Society|Province)"
)
_DEFINED = re.compile(
    r"^(?:[\d.]+\s*)?(?:The )?(?P<name>[A-Z][^.(]{3,80}?)\s*(?:\([A-Z]{2,8}\)\s*)?,?\s*\(?"
    r"(?:the |here(?:in)?after,? (?:referred to as |called )?(?:the )?)?[\"“](?:the )?"
    rf"(?:{_ROLE}|{_ROLE.upper()})[\"”]"
)
"""How a sentence names the buyer: ``Seletar Council (the "Employer") invites tenders``."""
_INVITES = re.compile(
    r"^(?:[\d.]+\s*)?(?:[A-Z][a-z]+: )?(?:The )?(?P<name>[A-Z][^.(,:]{3,80}?)\s*\([^)]{2,40}\)\s*"
    r"(?:,?\s*[A-Z][^.()]{2,60}\([^)]{2,40}\)\s*){0,4}(?:,\s*[A-Z][^.(),]{2,40},?\s+)?"
    r"(?:(?:is|hereby|now) )*(?:(?:invit|solicit|seek)(?:e?s|ing)\b|"
    r"(?:accept|request)(?:s|ing) (?:\w+ ){0,2}(?:proposals|bids|quotations|quotes|tenders|offers)|"
    r"(?:issues|is issuing) this (?:Request|RF[PQ])|engaged in an? (?:effort|project)\b)"
)
"""A buyer with its divisions behind it, each with its initials."""
_HELD = re.compile(
    r"\b(?:procurement|solicitation|tender|RF[PQ])(?: process)? is (?:being )?"
    r"(?:conducted|issued|managed|administered) by "
    r"(?:the )?(?P<name>[A-Z][^.(),;]{3,60}?)"
    r"(?= \(|[,.;]|$| (?:and|on behalf|for|in|to|as|under)\b)"
)
"""How a sentence tells it from behind: ``This procurement is conducted by Fairfax County``."""
_ASKS_FOR = re.compile(
    r"^(?:[\d.]+\s*)?(?:The )?(?P<name>(?!The\b|This|These|Our|RF[PQ])"
    r"[A-Z][\w’&-]*(?: (?:[A-Z][\w’&-]*|of|the|and|for)){1,9}?) "
    r"(?:(?:is|are) (?:now )?(?:accepting|requesting|soliciting|seeking|inviting)|"
    r"(?:kindly |hereby )?(?:invites|requests|seeks|solicits)) (?:\w+ ){0,2}?"
    r"(?:proposals?|bids?|quotations?|quotes?|tenders?|offers?)\b|"
    r"^(?:[\d.]+\s*)?(?:The )?(?P<asks>(?!The\b|This|These|Our|RF[PQ])"
    r"[A-Z][\w’&-]+(?: (?:[A-Z][\w’&-]*|of|and)){0,6}?) (?:hereby |now |is )?invit(?:es|ing) "
    r"(?:[\w-]+ ){0,4}(?:providers|suppliers|bidders|vendors|firms|contractors|"
    r"companies|parties|organi[sz]ations|tenderers|consultants)\b"
)
"""One whose name has no initials: ``Mill Creek Library is requesting sealed bids``."""

FOR_BODY = re.compile(
    r"^(?:to|for|by|on behalf of) (?:the )?(?P<name>(?:City|Town|County|Village|University|"
    r"Ministry|Office|Department|Municipality|Port|Government) of (?:the )?[A-Z][\w’' -]{2,60})$",
    re.IGNORECASE,
)
"""A buyer behind a small word: ``for the City of Arden``."""


def in_invitation(passages: Sequence[Passage]) -> Iterator[Told]:
    """Yield the buyer as sentences name it that invite or define it."""
    for passage in passages:
        if passage.part in SAMPLES:
            continue
        for sentence in SENTENCE.split(passage.text):
            hit = _DEFINED.match(sentence) or _INVITES.match(sentence) or _HELD.search(sentence)
            if hit and not COVER.search(hit["name"]):
                yield "purchaser", hit["name"].rstrip("'’"), passage


def asked_for(front: Sequence[Passage]) -> Iterator[Told]:
    """Yield who asks for bids by a plain name, in the first passages of a request."""
    for passage in front:
        hits = (_ASKS_FOR.match(sentence) for sentence in SENTENCE.split(passage.text))
        yield from (("purchaser", hit["name"] or hit["asks"], passage) for hit in hits if hit)
