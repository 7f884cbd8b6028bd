"""Finds the project and the buyer on the cover of an English request, and in its invitation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.english.sentences import NUMBER
from presales_desk.bid.english.statements import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

    Told = tuple[str, str, Passage]
    """A key with what is told of it, and where."""

_ROLE = (
    r"(?:Employer|Purchaser|Owner|Client|Authority|City|County|Agency|Buyer|Department|Town|Trust|"
    r"Council|Company|Board|Corporation|University|College|Bank|Commission|Ministry|Principal|"
    r"Contracting Authority|Procuring Entity|State|District|Institute)"
)
_DEFINED = re.compile(
    r"^(?:[\d.]+\s*)?(?:The )?(?P<name>[A-Z][^.(]{3,80}?)\s*(?:\([A-Z]{2,8}\)\s*)?,?\s*\(?"
    r"(?:the |here(?:in)?after,? (?:referred to as |called )?(?:the )?)?[\"“](?:the )?"
    rf"(?:{_ROLE}|{_ROLE.upper()})[\"”]"
)
"""How a sentence names the buyer: ``Seletar Council (the "Employer") invites tenders``."""
_INVITES = re.compile(
    r"^(?:[\d.]+\s*)?(?:The )?(?P<name>[A-Z][^.(,]{3,80}?)\s*\([^)]{2,40}\)\s*"
    r"(?:,?\s*[A-Z][^.()]{2,60}\([^)]{2,40}\)\s*){0,4}(?:,\s*[A-Z][^.(),]{2,40},?\s+)?"
    r"(?:(?:is|hereby|now) )*(?:(?:invit|solicit|seek)(?:e?s|ing)\b|"
    r"(?:issues|is issuing) this (?:Request|RF[PQ])|engaged in an? (?:effort|project)\b)"
)
"""A buyer with its divisions behind it, each with its initials."""
_HELD = re.compile(
    r"\b(?:procurement|solicitation|tender|RF[PQ]) is (?:being )?(?:conducted|issued|managed) by "
    r"(?:the )?(?P<name>[A-Z][^.(),;]{3,60}?)(?= \(|[,.;]| (?:and|on behalf|for|in|to|as|under)\b)"
)
"""How a sentence tells it from behind: ``This procurement is conducted by Fairfax County``."""
_ASKS_FOR = re.compile(
    r"^(?:[\d.]+\s*)?(?:The )?(?P<name>(?!The\b|This|These|Our|RF[PQ])"
    r"[A-Z][\w’&-]*(?: (?:[A-Z][\w’&-]*|of|the|and|for)){1,9}?) "
    r"(?:(?:is|are) (?:now )?(?:accepting|requesting|soliciting|seeking|inviting)|"
    r"invites|requests|seeks|solicits) (?:\w+ ){0,2}?"
    r"(?:proposals|bids|quotations|quotes|tenders|offers)\b"
)
"""One whose name has no initials: ``Mill Creek Library is requesting sealed bids``."""
_KIND = (
    r"(?:requests? for (?:\w+ )?(?:proposals?|quotations?|quotes?|tenders?|bids?|offers?|"
    r"qualifications)|invitations? (?:to|for) (?:\w+ )?(?:tenders?|bids?|quotations?)|"
    r"(?:bidding|tender|bid) documents?|notice inviting (?:e-?)?(?:tenders?|bids?)|"
    r"(?:registrations?|expressions?) of interest|approach to market|"
    r"tender specifications|calls? for (?:proposals?|tenders?|bids?|applications?)|"
    r"terms of reference|solicitation for|RF[PQT] ?(?:#|no\b)|request for (?:EOI|ROI))"
)
_COVER = re.compile(rf"\b{_KIND}", re.IGNORECASE)
_COVERED = re.compile(
    rf"\b{_KIND}\s*(?:\([^)]*\)\s*)?(?:(?:number|no\.?)?[:#\s]*(?=\w*\d)[A-Z\d][\w/.-]{{4,}}\s*)?"
    r"(?::|[-–—]|for\b)\s*(?:the )?"
    r"(?P<name>(?-i:[A-Z])[^:]{8,110})$",
    re.IGNORECASE,
)
"""A title that names the project itself: ``Tender Document for the Supply of Pumps``."""
_NO_TITLE = re.compile(
    r"^(?:from|subject|date|to|for$|issued?|prepared|rev|dated|section|part|article|chapter|"
    r"table of|instructions?|volume|version|country|procurement of$|consisting of|page|copy|"
    r"single|you are|contents|address|attention|offeror to)\b|"
    r"[@\[\]]|^(?:\S+\s+){0,2}\S+\s*:|:\s*$|:.*:|\b(?:officer|specialist|contact)$|"
    r"^[^:]*\b(?:date|time|by|for|no|number|contact|name|vehicles?|address|phone|e-?mail|due|aside|"
    r"officer|type|value|code|period|office|location|submitted|refer)\b[^:]*:|"
    r"^(?:solicitation|contract|tender|bid|project|reference) (?:no\.?|number)$|"
    r"^(?:(?:executive )?summary|overview|introduction|background|purpose|objectives?|guidelines|"
    r"requirements|scope|evaluation|timeline|general information|statement of (?:work|objectives))"
    r"(?: (?:and|of) [a-z ]{4,20})?$|"
    r"^p\.?\s?o\.? box|\brev\.|\d{2}/\d{2}|\bpage\b|^\(|^\d{1,2}(?:\.\d+)*\.?\s|"
    r"\b(?:open|restricted|competitive|one-envelope|two-envelope|bidding|negotiated) procedure\b|"
    r"\b(?:tender|bid) (?:no|ref|number)\b|\b(?:of|for|the|and|to)$",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"^(?:(?:e-?tender|tender|contract|bid)\b ?)?(?:for )?(?:the )?(?:provision|supply|procurement|"
    r"design|construction|delivery|rehabilitation|purchase|appointment|installation|upgrad\w+|"
    r"maintenance|development|implementation|consultancy|consulting|selection|hiring|engagement|"
    r"lease|renovation|refurbishment|replacement|operation|repair|printing|services)\b",
    re.IGNORECASE,
)
"""How the name of a project begins."""
_LESS = re.compile(r"^for (?:the )?", re.IGNORECASE)
_BODY = re.compile(
    r"^(?:the )?(?:(?:\w+ ){0,3}(?:city|county|state|town|township|village|borough|province|"
    r"university|ministry|department|dept\.?|government|bank|office|board|commonwealth|district|"
    r"port|bureau|directorate|municipality|hospital|school|college|council|institute|authority|"
    r"agency|republic|association|society|organi[sz]ation|cent(?:re|er)|fund) (?:of|for)\b.*|"
    r".*\b(?:council|authority|agency|ministry|department|"
    r"university|college|board|commission|court|trust|corporation|company|inc|ltd|limited|plc|llc|"
    r"w\.?l\.?l|gmbh|bank|district|hospitals?|county|city|town|shire|government|foundation|"
    r"institute|"
    r"association|administration|group|bureau|organi[sz]ation|nations|society|union|federation|"
    r"office|school|division|international)\.?(?:\s*[(,-].*)?)$",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"^(?:finance|purchasing|procurement|contracts?|supply chain|general services|materials|"
    r"administrati\w+|bids and awards|office of (?:procurement|purchasing)|"
    r"department of (?:finance|purchasing|procurement|administration|general services))\b",
    re.IGNORECASE,
)
"""The part of a buyer that sends the request out."""
_OF_GOODS = re.compile(r"\b(?:of|for)\b", re.IGNORECASE)
"""What tells the procurement of something from an office of that name."""
_OWN_NAME = re.compile(
    r"(?!(?:national|state|county|city|town|department|ministry|government|republic|royal|united|"
    r"international|north\w*|south\w*|east\w*|west\w*|central|general|public|regional|office|"
    r"university|supplier|contractor|bidder|vendor|tenderer|corporation)$)[A-Z][A-Za-z]{4,}$",
    re.IGNORECASE,
)
"""The first word of a buyer's name where no other could begin so."""
_CODE = re.compile(
    r"^(?P<number>(?:RF[PQT]|IFB|IT[BT])[-_]?(?!S\b)[A-Z\d][A-Z\d_-]+)(?:,? Rev(?:\.|ision)?\b.*)?$"
)
_INITIALS = re.compile(r"^(?!RF[PQTI]|IT[TB]|NIT|IFB|[RE]OI|TENDER|DRAFT|FINAL)[A-Z]{3,8}$")
_ISSUED = re.compile(r"^(?P<how>issued|prepared|released) (?:by|for)\s*:?\s*(?P<name>.*)$", re.I)
_PERSON = re.compile(r"@|\b(?:clerk|officer|specialist|manager|buyer)\b", re.IGNORECASE)
_FRONT = 24
"""Lines that may stand on a cover."""
_BEFORE, _BEHIND = 4, 6
"""Lines around the title that may name the project or the buyer."""
_INITIALS_AT_LEAST = 3
_THIRD = 2
_PLAIN = 9
"""Where lines stand among headings: below all of them."""
"""Place of the line below a title that stands second."""
_MAX_NAME = 120


def on_cover(passages: Sequence[Passage]) -> Iterator[Told]:
    """Yield what the cover tells of the project and the buyer, the surest first."""
    yield from _issued(passages)
    front = [one for one in passages[:_FRONT] if not one.block.cells]
    titles = (
        place
        for place, one in enumerate(front)
        if _COVER.search(one.text) and len(one.text) <= _MAX_NAME and not one.text.endswith(".")
    )
    title = next(titles, None)
    below, above = ([], []) if title is None else _around(front, title)
    above.sort(key=lambda one: one.block.level or _PLAIN)
    yield from _codes(front)
    yield from _projects(front, [*below, *above], title)
    yield from _buyers(front, [*above, *below])
    for passage in passages[: 3 * _FRONT]:
        hits = (_ASKS_FOR.match(sentence) for sentence in SENTENCE.split(passage.text))
        yield from (("purchaser", hit["name"], passage) for hit in hits if hit)


def in_invitation(passages: Sequence[Passage]) -> Iterator[Told]:
    """Yield the buyer as sentences name it that invite or define it."""
    for passage in passages:
        if passage.part in (Part.CONTRACT, Part.FORMS):
            continue
        for sentence in SENTENCE.split(passage.text):
            hit = _DEFINED.match(sentence) or _INVITES.match(sentence) or _HELD.search(sentence)
            if hit and not _COVER.search(hit["name"]):
                yield "purchaser", hit["name"], passage


def buyer_words(passages: Sequence[Passage]) -> frozenset[str]:
    """Return what the sentences of a request call its buyer by: the first word, and initials."""
    told = (*in_invitation(passages), *on_cover(passages))
    name = next((value.strip() for key, value, _ in told if key == "purchaser"), "")
    first = (name.split() or [""])[0]
    initials = re.compile(rf"{re.escape(name)}\s*\([\"“]?(?P<short>[A-Z]{{2,8}})[\"”]?\)", re.I)
    hits = [initials.search(one.text) for one in passages[: 3 * _FRONT]] if name else []
    words = {hit["short"] for hit in hits if hit}
    spelt = "".join(word[0] for word in name.split() if word[0].isupper())
    words |= {spelt} if len(spelt) >= _INITIALS_AT_LEAST else set[str]()
    return frozenset(words | ({first} if _OWN_NAME.match(first) else set[str]()))


def _codes(front: Sequence[Passage]) -> Iterator[Told]:
    """Yield the number of a request that goes on its kind: ``RFQTDRS Rev. 05/05/2020``."""
    hits = [(_CODE.match(one.text.strip()), one) for one in front]
    yield from (("project_no", hit["number"], one) for hit, one in hits if hit)


def _issued(passages: Sequence[Passage]) -> Iterator[Told]:
    for position, passage in enumerate(passages[: 3 * _FRONT]):
        hit = _ISSUED.match(passage.text.strip())
        if hit is None:
            continue
        after = passages[position + 1 : position + 2]
        name = hit["name"] or (after[0].text if after else "")
        is_buyer = hit["how"].lower() == "issued" or _BODY.match(name)
        if is_buyer and not _PERSON.search(name):
            yield "purchaser", name, passage


def _around(front: Sequence[Passage], title: int) -> tuple[list[Passage], list[Passage]]:
    """Return the lines below and above the title that may be names, the nearest first."""
    below: list[Passage] = []
    for one in front[title + 1 : title + 1 + _BEHIND]:
        if one.is_heading and _NO_TITLE.search(one.text):
            break
        below.append(one)
    above = reversed(front[max(0, title - _BEFORE) : title])
    return [one for one in below if _is_line(one)], [one for one in above if _is_line(one)]


def _projects(
    front: Sequence[Passage], around: Sequence[Passage], title: int | None
) -> Iterator[Told]:
    for one in front[: (title or 0) + 1]:
        hit = _COVERED.search(one.text.strip())
        if hit and not NUMBER.search(hit["name"]) and not one.text.endswith("."):
            yield "project_name", hit["name"], one
    names = [one for one in around if not _BODY.match(one.text) and not _INITIALS.match(one.text)]
    works = [one for one in (*names, *front) if _WORK.match(one.text) and _is_line(one)]
    works = [one for one in works if not _UNIT.match(one.text) or _OF_GOODS.search(one.text)]
    yield from (("project_name", _LESS.sub("", one.text), one) for one in (*works, *names))


def _buyers(front: Sequence[Passage], around: Sequence[Passage]) -> Iterator[Told]:
    named = [one for one in (*around, *front[:2]) if _is_body(one)]
    yield from (("purchaser", one.text, one) for one in named if not _UNIT.match(one.text))
    yield from (("purchaser", one.text, one) for one in front[:1] if _INITIALS.match(one.text))
    yield from (("purchaser", one.text, one) for one in named)
    if len(front) > _THIRD and _COVER.fullmatch(front[1].text) and _is_line(front[_THIRD]):
        yield "purchaser", front[0].text, front[0]  # the name of nobody else stands on top


def _is_body(one: Passage) -> bool:
    is_name = _is_line(one) and _BODY.match(one.text) is not None
    return is_name and not _WORK.match(one.text) and not _COVER.search(one.text)


def _is_line(one: Passage) -> bool:
    text = one.text.strip()
    is_short = 8 <= len(text) <= _MAX_NAME and not text.endswith((";", ","))
    is_short = is_short and (not text.endswith(".") or bool(_BODY.match(text)))
    return is_short and not _NO_TITLE.search(text) and not NUMBER.search(text)
