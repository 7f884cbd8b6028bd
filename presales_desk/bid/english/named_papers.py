"""Finds the papers that the sentences of an English request ask the bidder for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.enumerations import VOLUME, names_of, plain
from presales_desk.bid.english.later import is_later
from presales_desk.bid.english.papers import ATTACHMENT, required_paper
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import RequiredDocument

_BIDDERS = (
    r"(?:offeror|bidder|tenderer|proposer|proponent|respondent|applicant|quoter|"
    r"joint venture|proposal|bid|offer|tender|quote|quotation|submission|submittal|response|"
    r"registration)s?"
)
"""Who asks for admission and nothing else; a vendor or a firm may be the contractor already."""
_PERSONS = r"(?:offeror|bidder|tenderer|proposer|proponent|respondent|applicant)s?"
_OF_BIDS = rf"(?:{_BIDDERS}|vendors?|firms?|forms?|you|(?:volume|envelope|tab) \W?\w{{1,3}}\W?)"
_MUST = (
    r"(?:must|shall|should|will(?= (?:include|contain|consist|comprise|submit)\b)|"
    r"(?:(?<=offeror )|(?<=bidder )|(?<=proposer )|(?<=respondent ))will|"
    r"(?:is|are) (?:required|requested|asked|expected|advised) to|(?:shall |will )?ha(?:ve|s) "
    r"to)\s+(?:(?:also|only)\s+)?"
)
_VERB = (
    r"(?:(?:properly |fully )?fill (?:in|out)|execute|upload|return|"
    r"include|submit|provide|complete|contain|attach|enclose|be accompanied by|sign|furnish|share|"
    r"consist of|comprise|be completed)"
)
_VERBS = rf"{_VERB}(?:(?:\s+(?:and|or)\s+|\s?/\s?){_VERB})*"
_SHOWS = r"by (?:sharing|submitting|providing|attaching|enclosing|including|completing)"
_OF_BID = (
    r"(?:bid|tender|proposal|offer|quotation|quote|response|submission|submittal|package|"
    r"application)s?"
)
_WITH_BID = rf"(?:with|in|as part of) (?:its|their|the|your|each|every|all) {_OF_BID}"
_NAMED = (
    r"(?:,? at (?:a |the very )?minimum,?)?(?:\s+(?:all (?:of )?)?the following\b[^.;:]{0,40})?"
    r"(?::\s*(?P<listed>(?:[^.:]|(?<=\d)\.(?=\d))+)|\s+(?P<named>(?:[^.;:]|(?<=\d)\.(?=\d))+))"
)
"""What is asked for; behind a colon also with semicolons between."""


def _asked_of(who: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b{who}\b[^.;:]{{0,60}}?\b{_MUST}(?:{_VERBS}|[^.;:]{{3,60}}? {_SHOWS})"
        rf"(?:\s+{_WITH_BID},?)?{_NAMED}",
        re.IGNORECASE,
    )


_ASKED = _asked_of(_OF_BIDS)
_ASKED_PLAINLY = _asked_of(_BIDDERS)
_ASKED_OF_PERSONS = _asked_of(_PERSONS)
_ASKED_HERE = _asked_of(
    rf"(?:{_OF_BIDS}|contractors?|consultants?|providers?|suppliers?|agenc(?:y|ies)|compan(?:y|"
    rf"ies))"
)
"""Where a chapter tells how to submit, a contractor is who wants to become one."""
_HERE = re.compile(
    r"^(?!.*(?:invoice|deliverable|report)).*\b(?:submissions?|submittals?|instructions)\b", re.I
)
"""A heading of how to submit: ``Submission Requirements``, ``Instructions to Bidders``."""
_ORDERED = re.compile(
    r"^(?:\(?[\da-z]{1,3}[.)]\s+)?(?:to (?:be considered|respond|apply|bid|propose),? |"
    r"if [^,.;]{3,80}, )?"
    r"(?:please |(?:the )?(?:bidder|tenderer|offeror|vendor)s? to )?"
    r"(?:(?:attach|enclose|submit|upload|provide|include|complete and sign|return)(?:\s?/\s?)?)+\b"
    rf"(?:\s+{_WITH_BID},?)?{_NAMED}",
    re.IGNORECASE,
)
"""``Please submit a signed cover letter``, ``(a) Provide proof of insurance``."""
_LISTED = re.compile(
    r"^(?:required |mandatory )?(?:attachments|annexes|enclosures|supporting documents):\s*"
    r"(?P<attached>(?:[^.:]|(?<=\d)\.(?=\d))+)|"
    rf"\bfollowing\b[^.:]{{0,60}}\b(?:(?:must|shall|should|will|(?:is|are) (?:required )?to) be "
    r"(?:submitted|included|provided|attached|enclosed|returned|completed|uploaded|furnished)|"
    rf"(?:is|are) required)\b[^.:]{{0,60}}:\s*(?P<listed>(?:[^.:]|(?<=\d)\.(?=\d))+)|"
    rf"\b{_OF_BID} (?:consists? of|comprises?|includes?|contains?)\b[^.:]{{0,30}}"
    rf"\b(?:parts|volumes|files|envelopes|sections|documents|components)\b[^.:]{{0,20}}"
    r":\s*(?P<parts>[^.:]+)",
    re.IGNORECASE,
)
"""What is listed behind a colon: ``The following shall be submitted with the bid: …``."""
_ACCOMPANIES = re.compile(
    rf"\b{_OF_BID},? along with (?:the |an? |your |their )?(?P<beside>[^.;:]{{4,80}})|"
    rf"^(?:[\d.]+\s+)?(?P<named>[^.;:]{{4,80}}?) (?:must|shall|should|is required to) accompany "
    rf"(?:the|your|its|their|each|every|all) (?:{_OF_BID}|template|form|worksheet)\b|"
    r"^failure to (?:submit|include|return|provide|complete|attach|furnish|sign)(?: and \w+)? "
    rf"(?P<lacking>[^.;:]{{4,90}}?) (?:{_WITH_BID} )?(?:may|will|shall)\b",
    re.IGNORECASE,
)
"""A paper as what a bid does not stand without."""
_VOLUMES = re.compile(
    rf"^(?:all |the )*(?P<named>{VOLUME}(?: and (?:the )?{VOLUME})?) (?:must|shall|will) "
    r"(?:only )?be (?:submitted|accepted|received|saved|provided|uploaded|e?-?mailed|delivered|"
    r"sent|placed|enclosed)\b",
    re.IGNORECASE,
)
"""``Technical proposals must be submitted``, ``The price quote shall be e-mailed``."""
_ON_FORM = re.compile(
    r"^(?!.*\b(?:question|inquir|invoice|clarif|protest|complain|report|change))"
    r".*\b(?:submitted|accepted|provided|completed|quoted)\b[^.;:]{0,40}"
    r"\b(?:through|via|using|on|utilizing) the (?P<named>(?=[^.;:(]{0,60}\b(?:pric|cost|response|"
    r"bid|tender|quot|proposal|offer))[^.;:(]{3,80}?"
    r"\b(?:forms?|templates?|workbooks?|worksheets?|spreadsheets?))\b|"
    r"^use of the (?P<used>[\w’' -]{3,60}? (?:form|template|workbook|worksheet|spreadsheet)) "
    r"is (?:required|mandatory)\b",
    re.IGNORECASE,
)
"""The form that carries a bid: ``Quotes shall be submitted through the Pricing Template``."""
_FILLED = re.compile(
    r"^(?:if [^,.;]{3,80}, )?(?:the |an? )?(?P<named>[\w’' -]{3,60}?) (?:(?:attached|provided|"
    r"included|enclosed)\b"
    r"[^.;:]{0,40} )?(?:must|shall) be (?:completed|filled (?:in|out)) and "
    r"(?:returned|submitted|signed|included|provided|uploaded|attached)",
    re.IGNORECASE,
)
"""``The Price Form attached must be completed and returned``."""
_RESUMES = re.compile(
    r"\b(?:and|with|of|include|provide|submit|attach) (?:(?:the|their|signed|current|brief) )*"
    r"(?P<named>r[eé]sum[eé]s|CVs) (?:for|of) (?:each|all|any|the|proposed|key)\b",
    re.IGNORECASE,
)
"""Résumés among other things that are asked for, mostly in an item of a list."""
_PASSIVE = re.compile(
    rf"^(?:(?:[\d.]+|\(?[a-z][.)])\s+)?(?:the |an? )?"
    rf"(?P<named>(?:(?!{_OF_BIDS}\b)[\w’'()-]+ ){{1,12}}?)"
    r"(?:must|shall|is to|are to) be (?:submitted|included|attached|enclosed|provided|uploaded|"
    r"furnished|returned) (?:by (?:the |all |each )?\w+ )?(?:along )?"
    r"(?:with|in|to|as part of) (?:the|its|their|each|your) (?:\w+ )?"
    r"(?:bid|tender|proposal|offer|response|application|quotation|submission)",
    re.IGNORECASE,
)
"""``Two references must be submitted with the tender``, ``A copy shall be attached to its offer``.
"""
_ENCLOSED = re.compile(
    r"^(?P<named>[^.;:]{4,80}?) (?:is |are )?to be (?:enclosed|attached|uploaded|furnished)\b", re.I
)
"""``Copies of orders to be enclosed``, as the notices of works say it."""
_WITHOUT_BIDDERS = (
    _ENCLOSED,
    _LISTED,
    _ACCOMPANIES,
    _ORDERED,
    _PASSIVE,
    _FILLED,
    _ON_FORM,
    _VOLUMES,
    _RESUMES,
)
"""What asks for papers without a word of who brings them."""
_USING = re.compile(
    r"\b(?:must|shall|should|will|are required to)\b[^.;]{3,120}"
    r"\b(?:using|utilizing|on|via|complete|submit|return) (?:the )?"
    r"(?P<named>(?:Attachment|Appendix|Exhibit|Form|Schedule|Annex) [A-Z\d]{1,3} - "
    r"[A-Z][\w’'/& -]{3,60})",
)
"""A numbered form to tell something on: ``must be told using Attachment 4 - Reference Sheet``."""
_NEXT_COUNT = re.compile(r";\s+(?=\()")
"""Where a sentence that counts up goes on, though it looks like the end of one."""


def papers_in_sentences(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the papers that sentences ask of bidders, also several in one sentence."""
    for sentence in _sentences(passage):
        if is_later(sentence):
            continue
        using = _USING.search(plain(sentence)) if passage.part is not Part.CONTRACT else None
        told = _asked(plain(sentence), passage)
        for name in (*told, *names_of(using["named"] if using else "")):
            attached = ATTACHMENT.match(name)
            number = attached["number"] if attached else ""
            yield required_paper(attached["name"] if attached else name, sentence, passage, number)


def _asked(sentence: str, passage: Passage) -> list[str]:
    """Return the papers that a sentence asks for where it stands, by the first wording with any."""
    for pattern in _patterns(passage):
        hit = pattern.search(sentence)
        named = hit[hit.lastgroup or 0] if hit else ""
        if hit and (found := list(names_of(named, is_listed=hit.lastgroup == "listed"))):
            return found
    return []


def _patterns(passage: Passage) -> Sequence[re.Pattern[str]]:
    """Return how papers are asked for in the chapter of a passage."""
    if passage.part is Part.CONTRACT:
        return (_ASKED_OF_PERSONS,)
    if passage.part is Part.REQUIREMENTS:
        return _ASKED_PLAINLY, _LISTED, _ACCOMPANIES
    is_here = any(_HERE.search(title) for title in passage.path)
    return _ASKED_HERE if is_here else _ASKED, *_WITHOUT_BIDDERS


def _sentences(passage: Passage) -> Iterator[str]:
    """Yield the sentences of a passage; what one counts up in brackets stays together."""
    cells = [cell.text for cell in passage.block.cells if not cell.continued]
    for text in cells or [passage.text]:
        yield from SENTENCE.split(_NEXT_COUNT.sub(";", text))
