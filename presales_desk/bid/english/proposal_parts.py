"""Finds the parts of a proposal where a request names each in a title, with prose below it.

``Tab 1 – Cover Letter``, then what the letter has to say, then ``Tab 2 – References``: that is no
list of lines. What the titles stand below must tell that they are parts of a proposal.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.english.lists import FIRST, ends_parts, follows, items_below
from presales_desk.bid.english.papers import MAX_NAME, name_in, required_paper
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import RequiredDocument

    Title = tuple[str, Passage]
    """The name in a title, and where it stands."""

_BID = (
    r"(?:proposals?|bids?|tenders?|offers?|quot(?:e|ation)s?|submissions?|submittals?|responses?|"
    r"statements? of qualifications|SOQs?|applications?)"
)
_ABOVE = re.compile(
    r"^(?:[\W\d]|(?:Section|Part|Article) \w+|[A-Z][A-Z\d]{0,2}\.)*"
    rf"(?:(?:required |minimum |mandatory )?(?:\w+ )?{_BID} (?:{_BID} )?(?:\w+ and )?"
    r"(?:contents?|formats?|requirements|organi[sz]ation|outline|structure|elements|components|"
    r"package|preparation|instructions|documents|guidelines)(?: (?:and|&) \w+)?|"
    r"(?:technical|pric(?:e|ing)|cost|fee|commercial|financial|written) (?:proposal|bid|offer|"
    r"submittal|submission)s?|"
    rf"(?:contents?|format|organi[sz]ation|structure|preparation|elements|components)"
    rf"(?: and \w+)? (?:of|for) (?:the |each |your )?(?:\w+ )?{_BID}|"
    r"(?:required|mandatory) (?:documents|submittals|contents|elements|documentation|attachments)|"
    r"what to (?:submit|include)(?: .*)?)\W*$",
    re.IGNORECASE,
)
"""A heading below which the parts of a proposal are told."""
_SAID = re.compile(
    rf"\b{_BID}\b[^.]{{0,60}}\b(?:must|shall|should|will|are to|is to)\b[^.]{{0,40}}"
    r"\b(?:include|contain|consist of|comprise|follow|address|organi[sz]ed|structured|submitted|"
    r"arranged|divided|tabbed)\b[^.]{0,60}\b(?:following|below|sections|parts|tabs|volumes|order|"
    r"outline|format|components|elements|items|information)\b[^.]{0,60}[:.]$|"
    rf"^(?=.*\b(?:{_BID}|offerors?|bidders?|proposers?|respondents?|applicants?)\b)[^.]{{0,60}}"
    r"\b(?:submit|provide|include|address)\b[^.:]{0,30}\bfollowing (?:\w+ ){0,2}"
    r"(?:information|items|elements|components|sections|materials|contents?)\b[^.]{0,60}:$",
    re.IGNORECASE,
)
"""A line that says it itself."""
_COUNT = r"(?P<count>\d{1,2}|[A-Z]|[IVX]{1,5})"
_SHAPES = tuple(
    re.compile(pattern)
    for pattern in (
        (
            r"^(?:[A-Z]\.[\d.]{1,12}\s{1,9})?\W{0,9}(?P<kind>Tab|TAB|Envelope|ENVELOPE|Volume|"
            r"VOLUME)\s+"
            rf"{_COUNT}\b\W*(?P<name>[A-Z].*)"
        ),
        (
            rf"^\W{{0,9}}(?P<kind>Section|SECTION|Part|PART|Item|"
            rf"ITEM)\s+{_COUNT}\b\W*(?P<name>[A-Z].*)"
        ),
        (
            r"^\W{0,9}(?P<kind>Attachment|ATTACHMENT|Appendix|APPENDIX|Exhibit|EXHIBIT|Form|"
            r"FORM)\s+"
            rf"{_COUNT}\s*[:.–—-]\W*(?P<name>[A-Z].*)"
        ),
        rf"^(?P<kind>(?:[A-Z]\.)?(?:\d{{1,2}}\.){{1,6}}){_COUNT}[.)]?\s+(?P<name>[A-Z].*)",
        rf"^(?P<kind>\(?){_COUNT}[.)]\s+(?P<name>[A-Z].*)",
        r"^(?P<kind>\(?)(?P<count>[a-z])[.)]\s+(?P<name>[A-Z].*)",
    )
)
"""How such titles are counted."""
_BARE = (
    re.compile(r"^\W{0,9}(?P<name>[A-Z][A-Z ,&/’'-]{4,60})(?:\(.{0,120}\))?\W{0,9}$"),
    re.compile(r"^\W{0,9}(?P<name>[A-Z][\w ,&/’'-]{3,60}):$"),
)
"""Titles without a number: in capitals, or with a colon and nothing behind it."""
_TOLD_OF = re.compile(
    r"^(?:\(?[\da-z]{1,3}[.)]\s+)?(?P<name>[A-Z][\w’'/& -]{3,60}?)[.:]\s+(?:the|each|your|this) "
    r"(?P=name)\s+(?:must|shall|should|will|may)\b",
    re.IGNORECASE,
)
"""A title before the text that tells of it: ``Price Sheet. The price sheet shall …``."""
_PART = re.compile(
    r"\b(?:letter|transmittal|summary|qualifications?|experience|references?|approach|methodology|"
    r"plans?|work schedule|project schedule|proposals?|budget|costs?|pric(?:e|ing)|fees?|forms?|"
    r"r[eé]sum[eé]s?|CVs|statements?|profile|personnel|staff(?:ing)?|team|samples|understanding|"
    r"exceptions|certifications?|certificates?|insurance|disclosures?|subcontractors?|"
    r"capabilit(?:y|ies)|capacity|cover (?:page|sheet)|title page|portfolio|past performance|"
    r"affidavits?|bonds?|licen[sc]es?|case studies|(?:company|firm|vendor|corporate|organi[sz]ation"
    r"(?:al)?) (?:information|background|overview|history|description)|questionnaire|"
    r"acknowledge?ments?|attachments|appendices|timeline|bios?|biograph(?:y|ies))\b",
    re.IGNORECASE,
)
"""What parts of proposals are called."""
_OTHER = re.compile(
    r"\b(?:deadline|due|copies|page limits?|length|fonts?|opening|withdrawal|modification|"
    r"rejection|award|protests?|confidential\w*|public records|preparation|costs? of|incurred|"
    r"ownership|negotiation|late|validity|questions|inquiries|evaluation|address|addenda|delivery|"
    r"schedule of events|contract|submission|requirements|instructions|conference|format|method|"
    r"responsib\w+|liability|terms|conditions|acceptance|must|shall|should|will|may|please|how|"
    r"describe|explain|identify|list|state|discuss|demonstrate|indicate|outline|detail|specify)\b",
    re.IGNORECASE,
)
"""What else such titles are about: how to submit, and what the buyer may do."""
_NUMBER = re.compile(
    r"^\W*(?:Sec(?:tion|\.)?\s+)?(?:(?:[A-Z]\.)?[\d.]*\d[.)]?|[A-Z][.)]|[IVX]+[.)])\s+"
)
_END = re.compile(r"\s+[–—-]\s|[:;(|]|\.\s|\.{2}|\.$|,\s(?=(?:in|as|with|which|not|signed|no)\b)")
"""Where the name in a title ends and what is told of it begins."""
_TELLING = (Part.INSTRUCTIONS, Part.EVALUATION, Part.NOTICE)
"""Chapters that tell what is in a bid."""
_NAMED_SHAPES = _SHAPES[:3]
"""Titles that say themselves that they are parts: ``Tab 1``, ``Section 1``, ``Attachment A``."""
_NUMBERED = re.compile(r"^(?P<number>\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(?=[A-Z])")
"""``4.2 Proposal Contents``."""
_PAGE = re.compile(r"^(?:page )?\d{1,3}$", re.IGNORECASE)
"""The number of a page behind a line of a table of contents."""
_LEAST = 2
"""Titles that must be called as parts of a proposal are, so that they are believed to be some."""
_MOST_WORDS = 9
_MAX_TITLE = 50
_REACH = 160
"""Passages below a lead in which its parts may stand."""


def proposal_parts(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the parts that each lead tells of; the same part as often as it is told."""
    for position, passage in enumerate(passages):
        is_listed = any(_PAGE.match(one.text) for one in passages[position + 1 : position + 2])
        if leads(passage) and not is_listed:
            titles = _parts(passages, position)
            yield from (required_paper(name, where.text, where) for name, where in titles)
        told = _TOLD_OF.match(passage.text) if passage.part in _TELLING else None
        if told and is_part(told["name"]):
            yield required_paper(told["name"], passage.text, passage)
    for above, below in pairwise(passages):
        if above.part is not Part.CONTRACT and _tells_of(above.text.strip(), below.text):
            yield required_paper(above.text.strip(), below.text, above)
    lines = [one for one in passages if one.part is not Part.CONTRACT and not one.block.cells]
    tabs = _believed(_in_turn(_SHAPES[0], lines))  # nothing but a bid has any
    yield from (required_paper(name, where.text, where) for name, where in tabs)


def _tells_of(title: str, text: str) -> bool:
    """Tell a title of a part that the text below takes up: ``The transmittal letter must …``."""
    is_named = len(title) <= _MAX_TITLE and is_part(title)
    said = text[: len(title) + _MAX_TITLE].lower()
    begins = is_named and said.removeprefix("the ").startswith(title.lower())
    return begins and re.search(r"\b(?:must|shall|should|will)\b", said) is not None


def leads(passage: Passage) -> bool:
    """Tell a heading or a line below which the parts of a proposal are told."""
    text = passage.text.strip()
    if passage.block.cells or passage.part is Part.CONTRACT:
        return False
    return (len(text) <= MAX_NAME and bool(_ABOVE.match(text))) or bool(_SAID.search(text))


def _section(passages: Sequence[Passage], position: int) -> list[Passage]:
    """Return what stands below a lead, up to the end of its section, without rows of tables.

    Where parts of the bid are titled like chapters, ``Section 1: Approach``, the section goes on
    behind them.
    """
    lead = passages[position]
    own = _own_number(lead.text)
    path = lead.path
    found: list[Passage] = []
    for passage in passages[position + 1 : position + 1 + _REACH]:
        is_part = bool(own) and any(shape.match(passage.text) for shape in _NAMED_SHAPES)
        if is_part and passage.is_heading:
            path = ()
        is_left = passage.path[: len(path)] != path or (passage.is_heading and passage.path == path)
        is_over = _is_next(own, passage.text) or ends_parts(passage.text)
        if is_over or is_left:
            break
        if not passage.block.cells:
            found.append(passage)
    return found


def _own_number(text: str) -> tuple[int, ...]:
    """Return the number of a title as its counts: ``4.2 Proposal Contents``; empty for none."""
    hit = _NUMBERED.match(text)
    return tuple(map(int, hit["number"].removesuffix(".0").split("."))) if hit else ()


def _is_next(own: tuple[int, ...], text: str) -> bool:
    """Tell a title that follows the one with the number ``own``, not one below it."""
    number = _own_number(text) if own and len(text) <= MAX_NAME else ()
    follows_own = number == (*own[:-1], own[-1] + 1) if own else False
    return follows_own or (len(own) > 1 and number in {(own[0] + 1,), (own[0] + 1, 0)})


def _parts(passages: Sequence[Passage], position: int) -> list[Title]:
    """Return the parts below a lead by the shape of titles that tells most of them.

    Sections, tabs and attachments that count on from the first tell it by what they are called.
    """
    below = _section(passages, position)
    named = [_plain(_in_turn(one, below)) for one in _NAMED_SHAPES]
    runs = (
        _believed(items_below(passages, position, is_lead=True)),
        *(_believed(_in_turn(one, below), is_counted=True) for one in _SHAPES),
        _believed(_headings(below)),
        *(_believed(one) for one in _bare(below)),
    )
    best = max(runs, key=len)
    return [*best, *(title for one in named if len(one) >= _LEAST for title in one)]


def _plain(titles: Sequence[Title]) -> list[Title]:
    """Return the titles by their names alone."""
    return [(name, where) for title, where in titles if (name := part_named(title))]


def part_named(title: str) -> str:
    """Return the name in a title, without what is told of it; empty for none."""
    return name_in(_END.split(title)[0].rstrip(" *"))


def _in_turn(shape: re.Pattern[str], below: Sequence[Passage]) -> list[Title]:
    """Return the titles of one shape that count on from the first; others stand below these."""
    found: list[Title] = []
    kind, last = "", ""
    for passage in below:
        hit = shape.match(passage.text)
        is_first = hit is not None and not last and hit["count"] in FIRST
        if hit and (is_first or (hit["kind"] == kind and follows(last, hit["count"]))):
            found.append((hit["name"], passage))
            kind, last = hit["kind"], hit["count"]
    return found


def _headings(below: Sequence[Passage]) -> list[Title]:
    """Return the headings right below a lead, without their numbers."""
    headings = [one for one in below if one.is_heading]
    top = min((len(one.path) for one in headings), default=0)
    return [(_NUMBER.sub("", one.text), one) for one in headings if len(one.path) == top]


def _bare(below: Sequence[Passage]) -> Iterator[list[Title]]:
    for bare in _BARE:
        hits = [(bare.fullmatch(one.text.strip()), one) for one in below]
        yield [(hit["name"], where) for hit, where in hits if hit]


def _believed(titles: Sequence[Title], *, is_counted: bool = False) -> list[Title]:
    """Return the titles that are named as parts are; none where hardly one is.

    Of titles that count on with text between them, all are where at least half are called so.
    """
    named = [(part_named(title), where) for title, where in titles]
    found = [(name, where) for name, where in named if is_part(name)]
    if len(found) < _LEAST:
        return []
    is_all = is_counted and _stand_apart(titles) and 2 * len(found) >= len(titles)
    return [(name, where) for name, where in named if is_title(name)] if is_all else found


def _stand_apart(titles: Sequence[Title]) -> bool:
    """Tell titles with text below them from the items of a list."""
    gaps = [below.index - above.index for (_, above), (_, below) in pairwise(titles)]
    return 2 * sum(gap > 1 for gap in gaps) > len(gaps)


def is_part(name: str) -> bool:
    """Tell a name that parts of proposals have."""
    return is_title(name) and bool(_PART.search(name))


def is_title(name: str) -> bool:
    """Tell what may name a part among titles most of which do."""
    return 0 < len(name.split()) <= _MOST_WORDS and not _OTHER.search(name)
