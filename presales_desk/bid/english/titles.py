"""Weighs the lines on the first pages of an English request: the one that names the project.

The name of a project comes again in the sentences of the request, which the lines around it on
the cover do not; it stands near the kind of the request, and it speaks of work or goods.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.english.buyers import BODY
from presales_desk.bid.english.cover import NO_TITLE, OFFICE, UNIT, is_body
from presales_desk.bid.english.invitations import COVER, KIND
from presales_desk.bid.english.sentences import NUMBER
from presales_desk.bid.english.web_pages import OF_PAGE
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_WORK = re.compile(
    r"\b(?:projects?|services?|systems?|supply|supplies|provision|procurement|purchase|design|"
    r"construction|replacement|repairs?|renovation|upgrade|improvements?|maintenance|development|"
    r"redesign|platform|software|equipment|installation|consult\w+|study|plan|audit|cleaning|"
    r"rehabilitation|management|implementation|support|campaign|training|delivery|works|building|"
    r"evaluation|assessment|survey|lease|printing|solution|program(?:me)?|network|facility|"
    r"vehicles?|furniture|website|dashboard|strategy|framework|removal|hire|refurbishment)\b",
    re.IGNORECASE,
)
"""What is bought: ``Website Redesign Project``, ``Supply of Pumps``."""
_NO_NAME = re.compile(
    r"^(?:(?:table of )?contents|section|part|article|chapter|annex|appendix|attachment|exhibit|"
    r"schedule|form|page|date|issued|prepared|submitted|attention|from|to|re|by|for|dear|draft|"
    r"final|introduction|background|overview|purpose|scope of|statement of|terms? (?:and|of)|"
    r"general|special|instructions?|project (?:detail|description|overview|manager|background|"
    r"information|schedule|scope|summary|title|name)s?|period of performance|place of performance|"
    r"evaluation|submission|deadline|proposals? |"
    r"bids? |tenders? |questions|contact|purchasing|procurement (?:and|&|services|division|"
    r"department|office)|finance|department|division|office|executive summary|"
    r"summary|please|this|the following|all|any|if|note|notice$|important|how|what|services$|"
    r"sealed)\b|"
    r"\b(?:released|posted|issued|deadline|due date|closing date)$|@|https?:|www\.|:$|\?$|__|\.{3}|"
    r"^\W*\d[\d.]*\W|[;|]|\b(?:shall|must|will|may|should|is|are|"
    r"was|were|has|have|can)\b|\binvites? you\b",
    re.IGNORECASE,
)
"""Lines that name no project: headings of chapters, addresses, sentences."""
_LABELLED = re.compile(
    r"^(?:[\w ]{0,30}\b(?:tender|services?|project|title|subject|re|works?|assignment|for|scope)"
    r"(?: [\w ]{0,25})?):\s*(?P<name>[A-Z].{7,120})$",
    re.IGNORECASE,
)
"""A name behind a colon: ``Tender on providing services: Promotion of the web site``."""
_IN_TEXT = re.compile(
    rf"\b{KIND}\s*(?:\([A-Z]{{2,6}}\)\s*)?(?:(?:no\.?|number|ref\.?|#)?[\s:#]*(?=\S*\d)\S+"
    r"(?: - \S*\d\S*)?\s+)?"
    r"(?:is (?:being )?issued )?(?:for|FOR|[:–-])\s+(?:the |THE )?"
    r"(?P<name>(?-i:[A-Z][A-Z&/,’'()\d -]{8,110}[A-Z)\d](?=\s+[A-Z][a-z]|\s*[.:]|$)|"
    r"[A-Z][\w’'&/-]+(?: (?:(?:of|and|for|the|to|in|&|with|at|a|an|on|–|-) "
    r"){0,2}[A-Z][\w’'&/-]+){1,14}"
    r"(?=[.;,]|$)))|"
    rf"\b{KIND}\s*(?:\([A-Z]{{2,6}}\)\s*)?(?P<run>(?-i:[A-Z][\w’'&/-]+"
    r"(?: (?:(?:of|and|for|the|to|in|&|with|at) ){0,2}[A-Z][\w’'&/-]+){2,14}?))"
    r"(?=\s+(?:RF[PQT]|IT[BT]|Bid|Tender|Solicitation|Proposal|Project ID|Due|Issue|Date|Released?|"
    r"Prepared|Issued|Submi\w+|No\.|Number|Closing|Posted|Contact|Sealed)\b)",
    re.IGNORECASE,
)
"""A name in a running text: ``Request for Proposal (RFP) No. 7-2 for Harbour Light Repair.``"""
_KIND_LAST = re.compile(r"\b(?:RF[PQT]|ITT|ITB|IFB)$")
"""``Website Redesign RFP``, whose name is what stands before."""
_FRONT = 45
_BELOW, _ABOVE = 6, 4
_LEAST, _MOST = 9, 150
_ENOUGH = 5
_WITHIN = 8
"""Letters by which a passage is longer that speaks of a name."""
_NOT_LAST = re.compile(r"(?:\b(?:of|for|and|the|to|in|with|&)|[,–-])$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Title:
    """A line that may name the project.

    Attributes:
        is_joined: It goes over two lines.
        is_told: It stands behind a label, or behind the kind of the request.
        is_running: In a running text, behind the kind of the request.

    """

    name: str
    passage: Passage
    is_joined: bool = False
    is_told: bool = False
    is_running: bool = False


def weighed_titles(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield the line that most surely names the project, if any does so surely enough."""
    front = [one for one in passages[:_FRONT] if one.part not in SAMPLES]
    kinds = [one.index for one in front if COVER.search(one.text) and len(one.text) <= _MOST]
    texts = [" ".join(one.text.lower().split()) for one in passages]
    best, most = None, _ENOUGH - 1
    for title in _candidates(front):
        weight = _weight(title, kinds, texts)
        if weight > most:
            best, most = title, weight
    if best is not None:
        yield "project_name", best.name, best.passage


def _candidates(front: Sequence[Passage]) -> Iterator[_Title]:
    for above, one in pairwise(front):
        both = f"{above.text.strip()} {one.text.strip()}"
        is_two = _is_line(above) and not one.block.cells and not is_body(one)
        if is_two and not NUMBER.search(one.text) and _is_name(both):
            yield _Title(both, above, is_joined=True)
    for one in front:
        text = one.text.strip()
        if hit := _LABELLED.match(text):
            text = hit["name"]
        is_plain = not one.block.cells and not is_body(one) and not NUMBER.search(text)
        if is_plain and _is_name(text) and not _NOT_LAST.search(text):
            yield _Title(text, one, is_told=hit is not None)
        for told in _IN_TEXT.finditer(one.text):
            if _is_name(name := (told["name"] or told["run"]).strip(" ,")):
                yield _Title(name, one, is_told=True, is_running=True)


def _is_line(passage: Passage) -> bool:
    text = passage.text.strip()
    is_open = text[-1:] not in (".", ":", ";", "!", "?") and not passage.block.cells
    return is_open and not COVER.search(text) and not is_body(passage)


def _is_name(text: str) -> bool:
    if not _LEAST <= len(text) <= _MOST or " " not in text or text.endswith("."):
        return False
    letters = sum(map(str.isalpha, text))
    is_other = any(one.search(text) for one in (_NO_NAME, OF_PAGE, NO_TITLE, UNIT, OFFICE, COVER))
    is_plain = 2 * letters > len(text) and not is_other and not moments(text)
    return is_plain and BODY.fullmatch(text) is None


def _weight(title: _Title, kinds: Sequence[int], texts: Sequence[str]) -> int:
    name = " ".join(title.name.lower().split())
    again = sum(name in text and len(text) >= len(name) + _WITHIN for text in texts)
    near = [title.passage.index - kind for kind in kinds]
    if title.is_joined and not again:
        return 0
    is_work = _WORK.search(title.name) is not None
    if not (is_work or title.is_told or title.passage.is_heading or title.name.isupper()):
        return 0
    weight = (3 + (title.is_joined or title.is_told)) * bool(again) + (again > 1) + title.is_told
    weight += 2 * any(-_ABOVE <= one <= _BELOW for one in near)
    weight += any(one in (-1, 0, 1) for one in near)
    weight += 2 * (title.is_running and not any(near))
    weight += 2 * is_work
    is_first = title.passage.index == 0 and not title.is_joined
    weight += 3 * (is_work and is_first and not _KIND_LAST.search(title.name))
    weight += bool(title.passage.is_heading or title.name.isupper())
    return weight - 3 * bool(BODY.match(title.name) and not is_work)
