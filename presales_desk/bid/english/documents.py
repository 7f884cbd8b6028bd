"""Lists what an English request wants to be submitted: its own forms, and papers it asks for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.english.document_tables import papers_in_tables
from presales_desk.bid.english.lists import items_below
from presales_desk.bid.english.named_papers import papers_in_sentences
from presales_desk.bid.english.papers import (
    ATTACHMENT,
    EVIDENCE,
    OF_THE_BUYER,
    TO_FILL,
    name_in,
    required_paper,
)
from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_BIDS = (
    r"(?:proposals?|bids?|tenders?|offers?|quotes?|quotations?|submissions?|responses?|"
    r"registrations?|applications?|expressions? of interest|components?|envelopes?|volumes?|"
    r"packages?|dossiers?)"
)
_PAPERS = (
    r"(?:documents|forms|items|attachments|schedules|certifications|certificates|declarations|"
    r"annexes|appendices|documentation|papers|returnables)"
)
_HEAD = re.compile(
    rf"\b{_BIDS}\b[^.:]{{0,40}}\b(?:must|shall|should|will|is to|are to)\b[^.:]{{0,20}}"
    r"\b(?:contain|include|comprise|consist of|be accompanied by|(?:be )?(?:organi[sz]ed|arranged|"
    r"structured|assembled|divided|presented|submitted|provided)(?= .*\b(?:follow|order|parts|"
    r"sections))|follow)\b[^.]{0,90}(?::|following\.)|"
    rf"\b(?:must|shall|should|(?:is|are) (?:required|requested) to|requests? that)\b[^.:]{{0,30}}"
    r"\b(?:submit|return|provide|include|attach|upload|complete|enclose)\b[^.:]{0,30}"
    rf"(?:\bfollowing (?:\w+ ){{0,2}}{_PAPERS}\b|"
    rf"\b{_PAPERS} (?:listed |set out )?(?:below|as follows))[^.:]{{0,40}}:|"
    rf"\b{_BIDS}\b[^.:]{{0,20}}\bin\b[^.:]{{0,30}}\b(?:sections|parts|volumes|envelopes|files)\b"
    r"[^.:]{0,30}:$|"
    r"\b(?:must|shall|should)\b[^.:]{0,20}\b(?:submit|include|enclose|attach)\b[^.:]{0,20}"
    r"\bwith (?:its|their|the|each|your) (?:bid|tender|proposal|offer|response)\b[^.:]{0,20}:|"
    r"\b(?:must|shall|should)\b[^.:]{0,20}\b(?:return|provide|submit|"
    r"complete) the following[^.:]{0,20}:|"
    r"\b(?:offeror|bidder|tenderer|proposer|respondent)s? (?:must|shall|should) (?:submit|"
    r"return):$|"
    rf"\bfollowing (?:\w+ ){{0,2}}{_PAPERS} (?:must|shall|should|are (?:to|required to)) be "
    r"(?:submitted|included|returned|attached|provided|completed|uploaded|enclosed)\b[^.:]{0,60}:|"
    rf"^[^.:]{{0,30}}\b{_PAPERS} (?:to be (?:submitted|returned|provided|included)|"
    r"required|comprising the)\b[^.:]{0,40}:?$|"
    r"^(?:[IVX\d]{1,4}\.\s*)?(?:technical|financial|eligibility|commercial|"
    r"administrative)\b[\w ]{0,30}"
    r"\b(?:envelope|component|documents):?$|"
    r"\bplease (?:send|submit|provide|return|include|attach)\b[^.:]{0,40}:$|"
    r"^[\d.\s]*(?:[A-Z][\w’-]* ){0,4}(?:Forms|Submittals|Returnables):$|"
    r"^(?:\d{1,2}\.\s*)?[^.:]{0,20}\b(?:submission|bid|tender|proposal)s? "
    r"(?:checklist|contents):?$",
    re.IGNORECASE,
)
"""What introduces the list of the papers of a proposal."""
_TITLE = re.compile(
    r"^(?:\d{1,2}[.)]\s+)?(?!(?:Table|List|Index|Contents|Overview) of\b)(?P<name>"
    r"(?:Form|Letter|Certificate|Schedule|Declaration|Statement) of [A-Z][\w’' -]{2,50}|"
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
_COUNTED = re.compile(r"\d|^\w+ Form ", re.IGNORECASE)
"""A form of a row of them, not the word with a letter behind it by chance."""
_WORD = re.compile(r"\w{3,}")
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
    return _HEAD.search(lead) is not None and name_in(item) != ""


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
    if passages[position].part is Part.CONTRACT or not _HEAD.search(passages[position].text):
        return
    for text, passage in items_below(passages, position):
        if attached := ATTACHMENT.match(text):
            yield required_paper(attached["name"], text, passage, attached["number"])
        elif name := name_in(text):
            yield required_paper(name, text, passage)


def _behind(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield what follows in the same line or cell: ``shall submit the following documents: …``."""
    if passage.part is Part.CONTRACT:
        return
    cells = [cell.text for cell in passage.block.cells if not cell.continued]
    for text in cells or [passage.text]:
        head = _HEAD.search(text)
        if head is None or not head[0].endswith(":"):
            continue
        are_papers = re.search(r"following (?:\w+ )?(?:documents|forms)", head[0], re.I)
        for item in re.split(r";|\n", text[head.end() :]):
            name = "" if item.rstrip().endswith(":") else name_in(item)
            if name and (are_papers or TO_FILL.search(name) or EVIDENCE.search(name)):
                yield required_paper(name, item, passage)


def _printed(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the title of a form that carries no number."""
    title = None if passage.block.cells else _TITLE.match(passage.text.strip())
    if title and passage.part is Part.FORMS and not OF_THE_BUYER.search(title["name"]):
        yield RequiredDocument(number="", name=title["name"], required=None, place=passage.place)
