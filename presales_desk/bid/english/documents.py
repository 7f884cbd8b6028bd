"""Lists what an English request wants to be submitted: its own forms, and papers it asks for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.english.document_tables import papers_in_tables
from presales_desk.bid.english.enumerations import names_of, plain
from presales_desk.bid.english.form_lists import listed_forms
from presales_desk.bid.english.later import is_later
from presales_desk.bid.english.leads import PAPERS_BELOW
from presales_desk.bid.english.lists import items_below, items_in
from presales_desk.bid.english.named_papers import papers_in_sentences
from presales_desk.bid.english.paper_lists import listed_papers
from presales_desk.bid.english.papers import (
    ATTACHMENT,
    EVIDENCE,
    OF_THE_BUYER,
    TO_FILL,
    name_in,
    number_behind,
    numbered_paper,
    required_paper,
)
from presales_desk.bid.english.part_tables import parts_in_tables
from presales_desk.bid.english.proposal_parts import proposal_parts
from presales_desk.bid.parts import Part
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_TITLE = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?(?!(?:Table|List|Index|Contents|Overview) of\b|"
    r"(?:Required|Mandatory|Standard|Bid|Bidding|Proposal|Submittal|Tender) (?:Forms|Schedules)$)"
    r"(?P<name>"
    r"(?:[A-Z][\w’'-]* ){1,3}(?:Schedule|Form): [A-Z][\w’'-]*"
    r"(?: (?:[A-Z&][\w’'-]*|and|of|for|the)){1,7}(?=$)|"
    r"(?:Form|Letter|Certificate|Schedule|Declaration|Statement|Curriculum Vitae) of "
    r"[A-Z][\w’' -]{2,50}|"
    r"(?:[A-Z][\w’'-]*\s+(?:(?:of|for|and|the|to)\s+)?){1,6}"
    r"(?:Forms?|Schedules?|Declaration|Affidavit|Questionnaire|Checklist|Authorization|Disclosure))"
    r"(?:\s*[:(–-].{0,80})?$"
)
"""The title of a form to fill in, such as ``Bidder Information Form``, but not of their list."""
_TITLED = re.compile(
    r"^(?:Sec(?:tion|\.)?\s*)?[\d.]*\s*(?P<name>[A-Z].{3,70}?)\s*"
    r"\((?P<number>(?:[A-Z][a-z]+ )?Form [A-Z\d]{1,3})\)$"
)
"""A heading that tells which form its section is about: ``Cost Proposal (Submittal Form I)``."""
_COUNTED = re.compile(r"\d|^\w+ Form |(?-i:\b[A-Z]{2,3}$)", re.IGNORECASE)
"""A form of a row of them, not the word with a letter behind it by chance."""
_FORM_NUMBER = re.compile(r"\b(?:SBD|MBD|SF|OF) ?\d[\d.]*")
"""Public forms that an item may name together: ``SBD 1, SBD 4 and SBD 6.1``."""
_OF_WORK = re.compile(
    r"^[^\w.]{0,9}(?:[\d.]{1,12}\s{0,9})?(?:the )?(?:selected |successful )?(?:contractor|"
    r"consultant|vendor|supplier|"
    r"provider|system|solution|platform|software)s?\b",
    re.IGNORECASE,
)
"""Who delivers the work that the requirements speak of."""
_ANY_OTHER = re.compile(r"any other (?:\w+ )?(?:documents?|forms?|papers?|information)\b", re.I)
_WORD = re.compile(r"\w{3,}")
_LETTERS = re.compile(r"[A-Za-z]{2}")
_FIELD = re.compile(
    r"\W*(?:[a-zA-Z\d]{1,2}[.)]\s*)?(?:(?:the )?(?:company|firm|client|customer|agency|"
    r"organi[sz]ation|contact|reference)(?:['’]s)? )?(?:name|title|person|(?:mailing |"
    r"e-?mail )?address|e-?mail|(?:tele)?phone|fax|facsimile)\b(?: (?:number|address|no\.?))?\W*$",
    re.IGNORECASE,
)
"""What is told of somebody: ``Contact name``, ``E-mail address``."""
_FIELDS = 2
"""From which number on a list tells of somebody."""
_MAX_TITLE = 120


def english_documents(passages: Sequence[Passage]) -> list[RequiredDocument]:
    """Return the forms to fill in and the papers a proposal must contain, in reading order."""
    found = {one.name.lower(): one for one in papers_in_tables(passages)}
    for position, passage in enumerate(passages):
        papers = (
            *_attached(passage),
            *papers_in_sentences(passage),
            *_behind(passage),
            *_below(passages, position),
            *_printed(passage),
        )
        for document in papers:
            _add(found, document)
    lists = (proposal_parts, parts_in_tables, listed_papers, listed_forms)
    for document in (one for listed in lists for one in listed(passages)):
        _add(found, document)
    numbered = [_words(one.name) for one in found.values() if one.number]
    kept = [one for one in found.values() if one.number or not _is_told(one.name, numbered)]
    return sorted(kept, key=lambda one: one.place.block)


def _add(found: dict[str, RequiredDocument], document: RequiredDocument) -> None:
    """Add a paper to those found; one known by its name or number alone gets what it lacks."""
    number, name = document.number.lower(), document.name.lower()
    for key, known in found.items():
        if known.name.lower() == name:
            found[key] = replace(known, number=known.number or document.number)
            return
        if number and known.name.lower() == number:
            found[key] = replace(known, number=document.number, name=document.name)
            return
        if number and known.number.lower() == number:
            return
    found.setdefault(number or name, document)


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.lower())) - {"template", "form", "signed", "completed"}


def _is_told(name: str, numbered: Sequence[frozenset[str]]) -> bool:
    """Tell a paper that a numbered one is the form of: ``the spreadsheet``, ``cost proposal``."""
    words = _words(name)
    is_clear = len(words) > 1 or (words and len(name.split()) == 1)
    return bool(is_clear) and any(words <= one for one in numbered)


def names_paper(lead: str, item: str) -> bool:
    """Tell whether an item is one of the papers that the line above its list asks for."""
    is_paper = name_in(item) != "" or _ANY_OTHER.match(item) is not None
    return PAPERS_BELOW.search(lead) is not None and is_paper and not is_later(lead)


def _attached(passage: Passage) -> Iterator[RequiredDocument]:
    text = passage.text.split(" | ")[0].strip()
    hit = ATTACHMENT.match(text) or (_TITLED.match(text) if passage.is_heading else None)
    if hit is None or len(passage.text) >= _MAX_TITLE:
        return
    name = hit["name"].strip()
    is_form = "form" in hit["number"].lower() and bool(_COUNTED.search(hit["number"]))
    if is_form or (TO_FILL.search(name) and not OF_THE_BUYER.search(name)):
        yield RequiredDocument(number=hit["number"], name=name, required=None, place=passage.place)


def _below(passages: Sequence[Passage], position: int) -> Iterator[RequiredDocument]:
    """Yield the items of a list of papers; one that describes contents names no paper."""
    lead = passages[position]
    is_work = lead.part is Part.REQUIREMENTS and _OF_WORK.match(lead.text) is not None
    is_other = lead.part is Part.CONTRACT or is_work or is_later(lead.text)
    if is_other or not PAPERS_BELOW.search(lead.text):
        return
    items = items_below(passages, position, is_lead=lead.text.rstrip().endswith(":"))
    if not _may_be_papers([text for text, _ in items]):
        return
    for text, passage in items:
        if len(_FORM_NUMBER.findall(text)) > 1:
            yield from (required_paper(name, text, passage) for name in names_of(plain(text)))
        elif attached := numbered_paper(text):
            yield required_paper(attached["name"], text, passage, attached["number"])
        elif name := name_in(text):
            yield required_paper(name, text, passage, number_behind(text))


def _may_be_papers(items: Sequence[str]) -> bool:
    """Tell a list from a table that lost its lines, and from what is told of a firm or person."""
    fields = sum(_FIELD.match(item) is not None for item in items)
    return all(_LETTERS.search(item) for item in items) and fields < _FIELDS


def _behind(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield what follows in the same line or cell: ``shall submit the following documents: …``."""
    if passage.part is Part.CONTRACT:
        return
    cells = [cell.text for cell in passage.block.cells if not cell.continued]
    for text in cells or [passage.text]:
        head = PAPERS_BELOW.search(text)
        if head is None or not head[0].endswith(":") or is_later(text[: head.end()]):
            continue
        are_papers = re.search(r"following (?:\w+ )?(?:documents|forms)", head[0], re.I)
        for item in items_in(text[head.end() :]):
            attached = ATTACHMENT.match(item.strip(" ."))
            name = "" if item.rstrip().endswith(":") else name_in(item)
            if attached:
                yield required_paper(attached["name"], item, passage, attached["number"])
            elif name and (are_papers or TO_FILL.search(name) or EVIDENCE.search(name)):
                yield required_paper(name, item, passage)


def _printed(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the title of a form that carries no number."""
    title = None if passage.block.cells else _TITLE.match(passage.text.strip())
    if title and passage.part is Part.FORMS and not OF_THE_BUYER.search(title["name"]):
        yield RequiredDocument(number="", name=title["name"], required=None, place=passage.place)
