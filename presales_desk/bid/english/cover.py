"""Finds the project and the buyer on the cover of an English request."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.english.invitations import COVER, FOR_BODY, KIND, asked_for, in_invitation
from presales_desk.bid.english.sentences import NUMBER
from presales_desk.bid.english.sums import money_of
from presales_desk.bid.english.values import code_of
from presales_desk.bid.english.web_pages import OF_PAGE
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.english.invitations import Told

_COVERED = re.compile(
    rf"\b{KIND}\s*(?:\([^)]*\)\s*)?(?:(?:number|no\.?)?[:#\s]*(?=\w*\d)[A-Z\d][\w/.-]{{4,}}\s*)?"
    r"(?::|[-–—]|for\b)\s*(?:the )?"
    r"(?P<name>(?-i:[A-Z])[^:]{8,110})$",
    re.IGNORECASE,
)
"""A title that names the project itself: ``Tender Document for the Supply of Pumps``."""
_SHORT_KIND = re.compile(r"^(?:RF[PQT]|ITT|IFB)\s?[:–—-]\s+(?P<name>[A-Z][^:]{8,110})$")
"""The same behind its letters: ``RFP: Website Redesign``."""
_NUMBERED_KIND = re.compile(
    r"^(?:RF[PQT]|IT[BT]|IFB|EOI)\s+(?:No\.?\s*|#\s*)?\S*\d\S*\s*[:–—-]\s+(?P<name>[A-Z][^:]{8,110})$"
)
"""The same with its number: ``RFT 2026/118 – Supply of Pumps``."""
_NAMED_BY_KIND = (_COVERED, _SHORT_KIND, _NUMBERED_KIND)
_LABELLED = (
    r"(?:(?:solicitation|contract|tender|bid|project|RF[PQT]|IT[BT]|IFB) "
    r"(?:no\.?|number|ref(?:erence)?\.?(?: (?:no\.?|number))?)|reference (?:no\.?|number))"
)
"""What stands above the number of a request, where both have a line of their own."""
_IS_LABEL = re.compile(rf"{_LABELLED}\s*:?", re.IGNORECASE)
NO_TITLE = re.compile(
    r"^(?:tender notice|(?:specific |general )?procurement notice|from|subject|date|to|for$|"
    r"issued?|prepared|rev|dated|section|part|article|chapter|"
    r"table of|instructions?|volume|version|country|procurement of$|consisting of|page|copy|"
    r"single|you are|contents|address|attention|offeror to)\b|"
    r"[@\[\]]|^(?:\S+\s+){0,2}\S+\s*:|:\s*$|:.*:|\b(?:officer|specialist|contact)$|"
    r"^[^:]*\b(?:date|time|by|for|no|number|contact|name|vehicles?|address|phone|e-?mail|due|aside|"
    r"officer|type|value|code|period|office|location|submitted|refer)\b[^:]*:|"
    rf"^{_LABELLED}$|^(?=\S*\d)\S+$|\b\d{{5}}(?:-\d{{4}})?$|"
    r"^\d+\s.*\b(?:st|street|ave|avenue|road|rd|blvd|boulevard|drive|lane|suite|floor)\b|"
    r"^(?:(?:executive )?summary|overview|introduction|background|purpose|objectives?|guidelines|"
    r"requirements|scope|evaluation|timeline|(?:critical|key|important) (?:dates|details)|general "
    r"information|statement of (?:work|objectives))"
    r"(?: (?:and|of) [a-z ]{4,20})?$|"
    r"^p\.?\s?o\.? box|\brev\.|\d{2}/\d{2}|\bpage\b|^\(|^\d{1,2}(?:\.\d+)*\.?\s|"
    r"\b(?:open|restricted|competitive|one-envelope|two-envelope|bidding|negotiated) procedure\b|"
    r"\b(?:tender|bid) (?:no|ref(?:erence)?|number)\b|\b(?:of|for|the|and|to)$",
    re.IGNORECASE,
)
"""Lines of a cover that name no project: ``Due date: May 3``, ``TABLE OF CONTENTS``."""
_TWO_PARTS = re.compile(
    r"^(?=.{7,160}$)(?!.*\b(?:date|time|number|contact|name|address|phone|e-?mail|due|officer|"
    r"type|value|code|"
    r"period|office|location|buyer|agency|department|attention|category|issued|prepared|closing|"
    r"deadline)\b[^:]*:)[A-Z][\w&’'-]*(?: [\w&’'-]+){1,5}: [A-Z][\w&’'-]*(?: [\w&’'-]+){1,8}",
    re.IGNORECASE,
)
"""A name in two parts, where it stands right below the kind of request."""
_BEFORE_KIND = re.compile(
    rf"^(?P<name>[A-Z][^:]{{4,90}}?)\s+(?:[-–—]\s*)?(?:(?:RF[PQT]|ITT|IFB)|{KIND})$", re.IGNORECASE
)
"""A title that names the project first: ``Website Redesign RFP``."""
WORK = re.compile(
    r"^(?:(?:e-?tender|tender|contract|bid)\b ?)?(?:for )?(?:the )?(?:provision|supply|procurement|"
    r"design|construction|delivery|rehabilitation|purchase|appointment|installation|upgrad\w+|"
    r"maintenance|development|deployment|implementation|consultancy|consulting|selection|hiring|"
    r"engagement|framework (?:contract|agreement)|"
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
    r"institut(?:e|ion)|municipality|secretariat|constabulary|parliament|"
    r"association|administration|group|bureau|organi[sz]ation|nations|society|union|federation|"
    r"office|school|division|international|fund|programme)\.?(?:\s*[(,-].*)?)$",
    re.IGNORECASE,
)
"""What buyers are called: ``City of Arden``, ``Mill Creek School District``."""
_SHORTENED = re.compile(r"\b(?:inc|ltd|co|corp|llc|w\.?l\.?l|bhd|plc|s\.a|dept)\.$", re.IGNORECASE)
"""A full stop that ends no sentence: ``Qatra Facilities Company W.L.L.``."""
UNIT = re.compile(
    r"^(?:finance|purchasing|procurement|contracts?|supply chain|general services(?! "
    r"administration)|materials|"
    r"administrati\w+|bids and awards|office of (?:procurement|purchasing)|"
    r"department of (?:finance|purchasing|procurement|administration|general services))\b",
    re.IGNORECASE,
)
"""The part of a buyer that sends the request out."""
_GOVERNMENT = re.compile(
    r"\b(?:county|city|local|district) (?:government|council|assembly)\b", re.I
)
_DEPARTMENT = re.compile(r"(?:department|directorate) of\b", re.IGNORECASE)
"""What a government of a county or city is made of, and stands below it on a cover."""
OFFICE = re.compile(r"^(?:office|division|bureau|branch|section|unit) of\b", re.IGNORECASE)
"""What rather names a part of a buyer than the whole: ``Office of Contract Operations``."""
_PART_OF_BUYER = re.compile(
    r"^(?!.*\b(?:for|of)\b)[\w &’'-]+\b(?:services?|division|branch|directorate|secretariat|unit)$",
    re.IGNORECASE,
)
"""What a line right below the name of a buyer names of it."""
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
_HASH_CODE = re.compile(
    r"^(?:No\.?:?|#)\s*(?P<number>(?=\S*\d)[A-Z\d][A-Z\d/._-]{3,})$", re.IGNORECASE
)
"""The number of a request on a line of its own: ``#13-0484``."""
_BARE_CODE = re.compile(
    r"^(?P<number>(?=\S*\d)(?=\S*(?:RF[PQTB]|ITT|ITB|IFB|[NI]CB|EOI|NIT))"
    r"[A-Z\d]+(?:[/_-][A-Z\d.]+){2,})(?=\s*[–—:-]|\s|$)"
)
"""The number of a request before its title: ``ADB/RFP/RDNG/2025/001 – Cleaning``."""
_INITIALS = re.compile(r"^(?!RF[PQTI]|IT[TB]|NIT|IFB|[RE]OI|TENDER|DRAFT|FINAL)[A-Z]{3,8}$")
_INITIALS_BEHIND = re.compile(r"(?P<name>[A-Z].{6,90}?)\s+\((?P<short>[A-Z]{3,8})\)")
_ISSUED = re.compile(r"^(?P<how>issued|prepared|released) (?:by|for)\s*:?\s*(?P<name>.*)$", re.I)
_PERSON = re.compile(r"@|\b(?:clerk|officer|specialist|manager|buyer)\b", re.IGNORECASE)
_FRONT = 24
"""Lines that may stand on a cover."""
_BEFORE, _BEHIND = 4, 6
"""Lines around the title that may name the project or the buyer."""
_INITIALS_AT_LEAST = 3
_THIRD = 2
"""Place of the line below a title that stands second."""
_PLAIN = 9
"""Where lines stand among headings: below all of them."""
_MAX_NAME = 120


def on_cover(passages: Sequence[Passage]) -> Iterator[Told]:
    """Yield what the cover tells of the project and the buyer, the surest first."""
    yield from _issued(passages)
    front = [one for one in passages[:_FRONT] if not one.block.cells]
    titles = (
        place
        for place, one in enumerate(front)
        if COVER.search(one.text) and len(one.text) <= _MAX_NAME and not one.text.endswith(".")
    )
    title = next(titles, None)
    below, above = ([], []) if title is None else _around(front, title)
    above.sort(key=lambda one: one.block.level or _PLAIN)
    yield from _codes(front)
    units = _units(front)
    names = [one for one in above if one.index not in units]
    yield from _projects(front, [*below, *names], title)
    yield from _buyers(front, [*above, *below])
    yield from asked_for(passages[: 3 * _FRONT])


def buyer_words(passages: Sequence[Passage]) -> frozenset[str]:
    """Return what the sentences of a request call its buyer by: the first word, and initials."""
    told = (*in_invitation(passages), *on_cover(passages))
    name = next((value.strip() for key, value, _ in told if key == "purchaser"), "")
    first = (name.split() or [""])[0]
    initials = re.compile(
        rf"{re.escape(name)},?\s*\((?:the )?[\"“]?(?:the )?"
        r"(?P<short>[A-Z]{2,8}|[A-Z][a-z]{3,12})[\"”]?\)",
        re.I,
    )
    hits = [initials.search(one.text) for one in passages[: 3 * _FRONT]] if name else []
    words = {hit["short"] for hit in hits if hit}
    spelt = "".join(word[0] for word in name.split() if word[0].isupper())
    words |= {spelt} if len(spelt) >= _INITIALS_AT_LEAST else set[str]()
    return frozenset(words | ({first} if _OWN_NAME.match(first) else set[str]()))


def _units(front: Sequence[Passage]) -> set[int]:
    """Return the lines below a buyer that name its parts: ``Federal Acquisition Service``."""
    found: set[int] = set()
    for above, one in pairwise(front):
        is_below = above.index in found or is_body(above)
        if is_below and not one.block.level and _PART_OF_BUYER.search(one.text.strip()):
            found.add(one.index)
    return found


def _codes(front: Sequence[Passage]) -> Iterator[Told]:
    """Yield the number of a request that goes on its kind: ``RFQTDRS Rev. 05/05/2020``."""
    for label, one in pairwise(front):
        if _IS_LABEL.fullmatch(label.text.strip()) and (number := code_of(one.text)):
            yield "project_no", number, one
    hits = [(_BARE_CODE.match(one.text.strip()), one) for one in front]
    yield from (("project_no", hit["number"], one) for hit, one in hits if hit)
    hits = [(_CODE.match(one.text.strip()), one) for one in front]
    hits += [(_HASH_CODE.match(one.text.strip()), one) for one in front]
    yield from (("project_no", hit["number"], one) for hit, one in hits if hit)


def _issued(passages: Sequence[Passage]) -> Iterator[Told]:
    for position, passage in enumerate(passages[: 3 * _FRONT]):
        hit = _ISSUED.match(passage.text.strip())
        if hit is None:
            continue
        after = passages[position + 1 : position + 2]
        name = hit["name"] or (after[0].text if after else "")
        is_buyer = hit["how"].lower() == "issued" or _BODY.match(name)
        if is_buyer and not _PERSON.search(name) and not UNIT.match(name):
            yield "purchaser", name, passage


def _around(front: Sequence[Passage], title: int) -> tuple[list[Passage], list[Passage]]:
    """Return the lines below and above the title that may be names, the nearest first."""
    below: list[Passage] = []
    for one in front[title + 1 : title + 1 + _BEHIND]:
        if one.is_heading and NO_TITLE.search(one.text):
            break
        below.append(one)
    above = [one for one in reversed(front[:title]) if _is_line(one)][:_BEFORE]
    return [one for one in below if _is_line(one)], above


def _projects(
    front: Sequence[Passage], around: Sequence[Passage], title: int | None
) -> Iterator[Told]:
    for one in front[: (title or 0) + 1]:
        text = one.text.strip()
        hit = next((hit for kind in _NAMED_BY_KIND if (hit := kind.search(text))), None)
        if hit and money_of(hit["name"]) is None and not one.text.endswith("."):
            yield "project_name", hit["name"], one
    for one in front[:2]:
        if (hit := _BEFORE_KIND.match(one.text.strip())) and not _BODY.match(hit["name"]):
            yield "project_name", hit["name"], one
    for kind, one in pairwise(front):
        if COVER.fullmatch(kind.text.strip()) and _TWO_PARTS.fullmatch(one.text.strip()):
            yield "project_name", one.text, one
    names = [one for one in around if not _BODY.match(one.text) and not _INITIALS.match(one.text)]
    told = [one for one in front if one.part is not Part.REQUIREMENTS or one.is_heading]
    works = [one for one in (*names, *told) if WORK.match(one.text) and _is_line(one)]
    works = [one for one in works if " " in one.text.strip()]
    works = [one for one in works if not UNIT.match(one.text) or _OF_GOODS.search(one.text)]
    yield from (("project_name", _LESS.sub("", one.text), one) for one in (*works, *names))


def _buyers(front: Sequence[Passage], around: Sequence[Passage]) -> Iterator[Told]:
    named = [one for one in (*around, *front[:2]) if is_body(one)]
    plain = [one for one in named if not UNIT.match(one.text)]
    whole = [one for one in plain if _GOVERNMENT.search(one.text)]
    plain.sort(key=lambda one: bool(OFFICE.match(one.text)))
    if any(_DEPARTMENT.match(one.text) for one in plain[:1]):
        plain = [*whole, *plain]
    yield from (("purchaser", one.text, one) for one in plain)
    for one in (*around, *front[:_BEHIND]):
        yield from (("purchaser", hit["name"], one) for hit in FOR_BODY.finditer(one.text.strip()))
    yield from (("purchaser", one.text, one) for one in front[:1] if _INITIALS.match(one.text))
    yield from (("purchaser", one.text, one) for one in named)
    if len(front) > _THIRD and COVER.fullmatch(front[1].text) and _is_line(front[_THIRD]):
        yield "purchaser", front[0].text, front[0]  # the name of nobody else stands on top


def is_body(one: Passage) -> bool:
    """Tell a line of a cover that is what buyers are called."""
    is_named = _BODY.match(one.text) is not None or _has_initials(one.text.strip())
    is_name = _is_line(one) and is_named
    return is_name and not WORK.match(one.text) and not COVER.search(one.text)


def _has_initials(text: str) -> bool:
    """Tell a name that its own initials follow: ``European Fisheries Observatory (EFO)``."""
    hit = _INITIALS_BEHIND.fullmatch(text)
    spelt = "".join(word[0] for word in hit["name"].split() if word[0].isupper()) if hit else ""
    return hit is not None and hit["short"] in (spelt, spelt.removeprefix("T"))


def _is_line(one: Passage) -> bool:
    text = one.text.strip()
    is_short = 8 <= len(text) <= _MAX_NAME and not text.endswith((";", ","))
    is_short = is_short and (not text.endswith(".") or bool(_SHORTENED.search(text)))
    is_short = is_short and 2 * sum(map(str.isdigit, text)) < len(text) and "__" not in text
    is_day = any(2 * (day.end - day.start) > len(text) for day in moments(text))
    others = (NO_TITLE, OF_PAGE, NUMBER)
    return is_short and not is_day and not any(one.search(text) for one in others)
