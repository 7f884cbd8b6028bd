"""Lists what an English request wants to be submitted: its own forms, and papers sentences name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.english_lists import items_below
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_ATTACHMENT = re.compile(
    r"^(?:Sec\.?\s*[\d.]+\s*)?(?P<number>(?:Attachment|Appendix|Exhibit|Form|Annex|Schedule)\s+(?:[A-Z]{2,5}-\d{1,2}|[A-Z0-9]{1,3}))\s*[-—–:.]*\s*(?P<name>[A-Z].{3,90})$",
    re.IGNORECASE,
)
_PAPER = (
    r"(?:letters? of [a-z]+|form|certification|certificate|licen[sc]e|r[eé]sum[eé]|statement|"
    r"bond|questionnaire|affidavit|letter|schedule|roster|template|proposal|checklist|declaration|disclosure|"
    r"price sheet|price list|pricing|acknowledge?ment)s?"
)
_TO_FILL = re.compile(rf"\b{_PAPER}\b|\bcertif", re.IGNORECASE)
_OF_THE_BUYER = re.compile(
    r"\b(?:evaluation|agreement|contract|requirements?|examples?|samples?|findings|standards?|"
    r"reference|how we|plan|policy|terms|instructions|glossary|definitions)\b",
    re.IGNORECASE,
)
"""What an attachment tells the bidder, who sends back none of it."""
_ASKED = re.compile(
    rf"\b(?:must|shall|(?:is|are) required to)\s+(?:also\s+)?"
    rf"(?:include|submit|provide|complete|contain|attach|be accompanied by|sign)\s+"
    rf"(?:(?:an?|the|their|its|one|two)\s+)?(?!and\b|or\b|this\b)(?P<name>(?:[\w'’-]+\s+){{0,5}}?{_PAPER}(?:\s+forms?)?)\b",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"\b(?:proposals?|bids?|tenders?|offers?|quotes?|quotations?|submissions?|responses?)\b"
    r"[^.:]{0,40}\b(?:must|shall|should|will)\b[^.:]{0,20}"
    r"\b(?:contain|include|comprise|consist of|be accompanied by)\b[^.]{0,90}(?::|following\.)|"
    r"\b(?:must|shall|should)\b[^.:]{0,30}\b(?:submit|return|provide|include|attach)\b[^.:]{0,30}"
    r"\bfollowing (?:\w+ )?(?:documents|forms|items|attachments)\b[^.:]{0,30}:|"
    r"\bfollowing (?:\w+ )?(?:documents|forms|items|attachments) (?:must|shall|should) be "
    r"(?:submitted|included|returned|attached|provided)\b[^.:]{0,40}:",
    re.IGNORECASE,
)
"""What introduces the list of the papers of a proposal."""
_NO_PAPER = re.compile(
    r"^any other\b|\b(?:must|shall|should|will|how|why|whether|description|clear)\b|^an? ", re.I
)
_TITLE = re.compile(
    r"^(?P<name>(?:Form|Letter) of [A-Z][\w’' -]{2,50}|"
    r"(?:[A-Z][\w’'-]*\s+(?:(?:of|for|and|the|to)\s+)?){1,6}"
    r"(?:Form|Schedules?|Declaration|Affidavit|Questionnaire|Checklist|Authorization|Disclosure))"
    r"(?:\s*[:(–-].{0,80})?$"
)
"""The title of a form to fill in, such as ``Bidder Information Form``."""
_COUNT = re.compile(r"^(?:[a-z]+\s+)?\(\d+\)\s*|^\d+\s+", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*(?:\(.*|,.*|(?<=\w\s)(?:in a separate|evidencing|not exceeding|on attachment|"
    r"prepared|completed|duly|in accordance|as per)\b.*|:.*)$",
    re.I,
)
_MAX_TITLE = 120


def english_documents(passages: Sequence[Passage]) -> list[RequiredDocument]:
    """Return the forms to fill in and the papers a proposal must contain, each once."""
    found: dict[str, RequiredDocument] = {}
    for position, passage in enumerate(passages):
        papers = (
            *_attached(passage),
            *_asked(passage),
            *_behind(passage),
            *_below(passages, position),
            *_printed(passage),
        )
        for document in papers:
            found.setdefault((document.number or document.name).lower(), document)
    return list(found.values())


def _attached(passage: Passage) -> Iterator[RequiredDocument]:
    hit = _ATTACHMENT.match(passage.text.strip())
    if hit is None or len(passage.text) >= _MAX_TITLE:
        return
    name = hit["name"].strip()
    is_form = hit["number"].startswith("Form") and bool(re.search(r"\d", hit["number"]))
    if is_form or (_TO_FILL.search(name) and not _OF_THE_BUYER.search(name)):
        yield RequiredDocument(number=hit["number"], name=name, required=None, place=passage.place)


def _below(passages: Sequence[Passage], position: int) -> Iterator[RequiredDocument]:
    """Yield the items of a list of papers; one that describes contents names no paper."""
    if passages[position].part is Part.CONTRACT or not _HEAD.search(passages[position].text):
        return
    for text, passage in items_below(passages, position):
        name = _TAIL.sub("", _COUNT.sub("", text)).strip()
        if 3 < len(name) <= _MAX_TITLE // 2 and not _NO_PAPER.search(name):
            yield RequiredDocument(number="", name=name, required=True, place=passage.place)


def _behind(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield what follows in the same line: ``shall submit the following documents: …; …``."""
    head = _HEAD.search(passage.text)
    if head is None or not head[0].endswith(":") or passage.part is Part.CONTRACT:
        return
    for text in re.split(r";|\n", passage.text[head.end() :]):
        name = _TAIL.sub("", _COUNT.sub("", text.strip(" ."))).strip()
        is_paper = _TO_FILL.search(name) and not _NO_PAPER.search(name)
        if is_paper and len(name) <= _MAX_TITLE // 2:
            yield RequiredDocument(number="", name=name, required=True, place=passage.place)


def _printed(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the title of a form that carries no number."""
    title = None if passage.block.cells else _TITLE.match(passage.text.strip())
    if title and passage.part is Part.FORMS and not _OF_THE_BUYER.search(title["name"]):
        yield RequiredDocument(number="", name=title["name"], required=None, place=passage.place)


def _asked(passage: Passage) -> Iterator[RequiredDocument]:
    if passage.part in (Part.CONTRACT, Part.REQUIREMENTS):
        return
    for hit in _ASKED.finditer(passage.text):
        name = " ".join(hit["name"].split())
        if " " not in name or re.search(r"proposals?$|^performance\b", name, re.IGNORECASE):
            continue  # too little to know which paper is meant, the bid itself, or one of later
        yield RequiredDocument(number="", name=name, required=True, place=passage.place)
