"""Lists what an English request wants to be submitted: its own forms, and papers sentences name."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.english_lists import items_below
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_ATTACHMENT = re.compile(
    r"^(?:Sec\.?\s*[\d.]+\s*)?"
    r"(?P<number>(?:(?:Returnable|Tender|Bid|Response)\s+)?"
    r"(?:Attachment|Appendix|Exhibit|Form|Annex(?:ure)?|Schedule|Proforma)"
    r"(?:\s+|\s?-\s?)(?!of\b|for\b|to\b)(?:[A-Z]{2,5}-\d{1,2}|[IVX]{1,5}|[A-Z0-9]{1,3}))\b"
    r"\s*[-—–:.]*\s*(?P<name>[A-Z].{3,90})$",
    re.IGNORECASE,
)
_PAPER = (
    r"(?:letters? of [a-z]+|form|certification|certificate|licen[sc]e|r[eé]sum[eé]|statement|"
    r"bond|questionnaire|affidavit|letter|schedule|roster|template|proposal|checklist|declaration|disclosure|"
    r"undertaking|details of|price sheet|price list|pricing|acknowledge?ment)s?"
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
    r"\b(?:proposals?|bids?|tenders?|offers?|quotes?|quotations?|submissions?|responses?|"
    r"components?|envelopes?)\b"
    r"[^.:]{0,40}\b(?:must|shall|should|will)\b[^.:]{0,20}"
    r"\b(?:contain|include|comprise|consist of|be accompanied by)\b[^.]{0,90}(?::|following\.)|"
    r"\b(?:must|shall|should)\b[^.:]{0,30}\b(?:submit|return|provide|include|attach)\b[^.:]{0,30}"
    r"\bfollowing (?:\w+ )?(?:documents|forms|items|attachments|schedules)\b[^.:]{0,30}:|"
    r"\b(?:must|shall|should)\b[^.:]{0,20}\b(?:submit|include|enclose|attach)\b[^.:]{0,20}"
    r"\bwith (?:its|their|the|each) (?:bid|tender|proposal|offer|response)\b[^.:]{0,20}:|"
    r"\b(?:must|shall|should)\b[^.:]{0,20}\b(?:return|provide|submit) the following[^.:]{0,20}:|"
    r"\bfollowing (?:\w+ )?(?:documents|forms|items|attachments|schedules) "
    r"(?:must|shall|should) be "
    r"(?:submitted|included|returned|attached|provided|completed|uploaded)\b[^.:]{0,40}:",
    re.IGNORECASE,
)
"""What introduces the list of the papers of a proposal."""
_NO_PAPER = re.compile(
    r"^any other\b|\b(?:must|shall|should|will|how|why|whether|description|clear)\b|^an? ", re.I
)
_LABEL = re.compile(
    r"^(?:required |mandatory )?(?:documents?|forms?)\b.{0,30}"
    r"\b(?:submit|accompany|enclosed|uploaded)|"
    r"^(?:required|mandatory|supporting|qualification) (?:documents?|forms?)$|"
    r"^(?:documents?|forms?) required$",
    re.IGNORECASE,
)
"""What stands to the left of a cell that lists papers."""
_HEADED = re.compile(
    r"^(?:(?:mandatory|required) (?:requirements?|documents?)|documents? required)$", re.IGNORECASE
)
_EVIDENCE = re.compile(r"^(?:certified )?(?:cop(?:y|ies)|proof|evidence|valid|current)\b", re.I)
_TITLE = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?(?P<name>(?:Form|Letter|Certificate) of [A-Z][\w’' -]{2,50}|"
    r"(?:[A-Z][\w’'-]*\s+(?:(?:of|for|and|the|to)\s+)?){1,6}"
    r"(?:Forms?|Schedules?|Declaration|Affidavit|Questionnaire|Checklist|Authorization|Disclosure))"
    r"(?:\s*[:(–-].{0,80})?$"
)
"""The title of a form to fill in, such as ``Bidder Information Form``."""
_COUNT = re.compile(r"^(?:[a-z]+\s+)?\(\d+\)\s*|^\d+\s+", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*(?:\(.*|,.*|(?<=\w\s)(?:in a separate|evidencing|not exceeding|on attachment|"
    r"authori[sz]ing|from the top|prepared|completed|duly|in accordance|as per)\b.*|:.*)$",
    re.I,
)
_MAX_TITLE = 120


def english_documents(passages: Sequence[Passage]) -> list[RequiredDocument]:
    """Return the forms to fill in and the papers a proposal must contain, each once."""
    found = {one.name.lower(): one for one in _below_head(passages)}
    for position, passage in enumerate(passages):
        papers = (
            *_attached(passage),
            *_asked(passage),
            *_behind(passage),
            *_beside(passage),
            *_below(passages, position),
            *_printed(passage),
        )
        for document in papers:
            if document.name.lower() not in {one.name.lower() for one in found.values()}:
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
        if attached := _ATTACHMENT.match(text):
            yield _document(attached["name"], passage, attached["number"])
            continue
        name = _TAIL.sub("", _COUNT.sub("", text)).strip()
        if 3 < len(name) <= _MAX_TITLE // 2 and not _NO_PAPER.search(name):
            yield _document(name, passage)


def _behind(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield what follows in the same line: ``shall submit the following documents: …; …``."""
    head = _HEAD.search(passage.text)
    if head is None or not head[0].endswith(":") or passage.part is Part.CONTRACT:
        return
    are_papers = re.search(r"following (?:\w+ )?(?:documents|forms)", head[0], re.I) is not None
    yield from _listed(passage.text[head.end() :], passage, are_papers=are_papers)


def _beside(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield what a cell lists to the right of ``Required documents``."""
    cells = [cell.text.strip() for cell in passage.block.cells if not cell.continued]
    for label, value in pairwise(cells):
        if _LABEL.search(label):
            yield from _listed(value, passage, are_papers=True)


def _below_head(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the papers in the column of a table that is headed ``Mandatory requirement``."""
    column, table = -1, None
    for passage in passages:
        cells = passage.block.cells
        if passage.block.table != table:
            table = passage.block.table
            heads = (cell.column for cell in cells if _HEADED.search(cell.text.strip()))
            column = next(heads, -1)
            continue
        for text in (one.text for one in cells if one.column == column and not one.continued):
            name = _TAIL.sub("", text.strip(" .")).strip()
            if len(name) <= _MAX_TITLE // 2 and (_TO_FILL.search(name) or _EVIDENCE.search(name)):
                yield _document(name, passage)


def _listed(text: str, passage: Passage, *, are_papers: bool) -> Iterator[RequiredDocument]:
    for item in re.split(r";|\n", text):
        name = _TAIL.sub("", _COUNT.sub("", item.strip(" ."))).strip()
        is_paper = (are_papers or _TO_FILL.search(name)) and not _NO_PAPER.search(name)
        if is_paper and 3 < len(name) <= _MAX_TITLE // 2:
            yield _document(name, passage)


def _document(name: str, passage: Passage, number: str = "") -> RequiredDocument:
    return RequiredDocument(number=number, name=name.strip(), required=True, place=passage.place)


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
        yield _document(name, passage)
