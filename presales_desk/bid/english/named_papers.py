"""Finds the papers that the sentences of an English request ask the bidder for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.chapters import Part
from presales_desk.bid.english.papers import ATTACHMENT, PAPER, required_paper
from presales_desk.bid.english.statements import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_MUST = r"(?:must|shall|(?:is|are) required to)\s+(?:(?:also|only)\s+)?"
_VERB = (
    r"(?:(?:properly |fully )?fill (?:in|out)|execute|upload|return|"
    r"include|submit|provide|complete|contain|attach|enclose|be accompanied by|sign|furnish|"
    r"consist of|comprise|be completed)"
)
_VERBS = rf"{_VERB}(?:\s+(?:and|or)\s+{_VERB})*"
_SHOWS = r"by (?:sharing|submitting|providing|attaching|enclosing|including|completing)"
_VOLUME = (
    r"(?:(?:written|separate) )?(?:technical|pric(?:e|ing)|cost|fee|financial|commercial) "
    r"(?:proposal|quote|quotation|submission|submittal|offer|bid|volume|file|response)s?"
)
"""One of the papers of which a bid as a whole consists."""


def _asked_of(who: str) -> re.Pattern[str]:
    return re.compile(
        rf"\b{who}\b[^.;:]{{0,60}}?\b{_MUST}(?:{_VERBS}|[^.;:]{{3,60}}? {_SHOWS})\s+"
        r"(?:with (?:its|their|the|your) (?:bid|tender|proposal|offer|quotation)s?,?\s+)?"
        r"(?P<named>[^.;:]+)",
        re.IGNORECASE,
    )


_ASKED = _asked_of(_OF_BIDS)
_ASKED_PLAINLY = _asked_of(_BIDDERS)
_ASKED_OF_PERSONS = _asked_of(_PERSONS)
_ASKED_HERE = _asked_of(rf"(?:{_OF_BIDS}|contractors?)")
"""Where a chapter tells how to submit, a contractor is who wants to become one."""
_HERE = re.compile(
    r"^(?!.*(?:invoice|deliverable|report)).*\b(?:submissions?|submittals?|instructions)\b", re.I
)
_ORDERED = re.compile(
    r"^(?:\(?[\da-z]{1,3}[.)]\s+)?(?:please )?"
    r"(?:attach|enclose|submit|provide|include|complete and sign|return)\s+"
    r"(?P<named>[^.;:]+)",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?P<one>technical) and (?P<other>pric(?:e|ing)|cost|fee|financial|commercial) "
    r"(?P<kind>proposal|quote|quotation|submission|offer|bid)s?\b",
    re.IGNORECASE,
)
"""Two papers that share a word: ``their Technical and Financial Proposal``."""
_IS_VOLUME = re.compile(_VOLUME, re.IGNORECASE)
_VOLUMES = re.compile(
    rf"^(?:all |the )*(?P<named>{_VOLUME}(?: and (?:the )?{_VOLUME})?) (?:must|shall|will) "
    r"(?:only )?be (?:submitted|accepted|received|saved|provided|uploaded|e?-?mailed|delivered|"
    r"sent|placed|enclosed)\b",
    re.IGNORECASE,
)
_ON_FORM = re.compile(
    r"^(?!.*\b(?:question|inquir|invoice|clarif|protest|complain|report|change))"
    r".*\b(?:submitted|accepted|provided|completed|quoted)\b[^.;:]{0,40}"
    r"\b(?:through|via|using|on|utilizing) the (?P<named>(?=[^.;:(]{0,60}\b(?:pric|cost|response|"
    r"bid|tender|quot|proposal|offer))[^.;:(]{3,80}?"
    r"\b(?:forms?|templates?|workbooks?|worksheets?|spreadsheets?))\b",
    re.IGNORECASE,
)
"""The form that carries a bid: ``Quotes shall be submitted through the Pricing Template``."""
_FILLED = re.compile(
    r"^(?:the )?(?P<named>[\w’' -]{3,60}?) (?:(?:attached|provided|included|enclosed)\b"
    r"[^.;:]{0,40} )?(?:must|shall) be (?:completed|filled (?:in|out)) and "
    r"(?:returned|submitted|signed|included)",
    re.IGNORECASE,
)
_RESUMES = re.compile(
    r"\b(?:and|with|of|include|provide|submit|attach) (?:(?:the|their|signed|current|brief) )*"
    r"(?P<named>r[eé]sum[eé]s|CVs) (?:for|of) (?:each|all|any|the|proposed|key)\b",
    re.IGNORECASE,
)
"""Résumés among other things that are asked for, mostly in an item of a list."""
_PASSIVE = re.compile(
    rf"^(?:[\d.]+\s+)?(?:the )?(?P<named>(?:(?!{_OF_BIDS}\b)[\w’'()-]+ ){{1,8}}?)"
    r"(?:must|shall|is to|are to) be (?:submitted|included|attached|enclosed|provided|uploaded) "
    r"(?:with|in|as part of) (?:the|its|their|each|your) (?:bid|tender|proposal|offer|response)",
    re.IGNORECASE,
)
_END = re.compile(
    r"\b(?:in accordance|as per|prior to|no later|not later|within|before|which|that|as evidence|"
    r"to (?:demonstrate|show|confirm|prove|the|be)|in (?:the|a|an|its|their)|"
    r"for (?:the|each|all|any|every|offeror|bidder|proposed|key)|included (?:in|on|as)|"
    r"and (?:enclose|submit|return|attach|include|sign)|"
    r"on (?:the|its|their|company)|issued|signed (?:by|and)|dated|with (?:its|their|the|your)|"
    r"evidencing|valid (?:for|until|from|\d)|utilizing|unless|of (?:no|not) more than|"
    r"in (?:fully|electronic|paper|writing|sealed|duplicate|triplicate|PDF|\w+ format)|"
    r"provided (?:as|in|with)|(?:describ|detail|explain|identify|outlin)ing|"
    r"proving|showing|confirming|from|under|through|via|equal|at the|by the|if|where|"
    r"when|using|or(?! more)|in any|as (?:stated|specified|described|set out|required|indicated)|"
    r"of (?:[A-Z]{3} ?)?[$€£]?\d)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""Where the name of a paper ends and what is told of it begins."""
_KIND = re.compile(
    rf"\b{PAPER}$|\b(?:plans?|CVs|agreements?|powers? of attorney|financial statements|references|"
    r"representations and certifications|brochures?|datasheets?|data sheets?|org\w+ charts?|"
    r"security|guarantee|case studies|(?:SF|SBD|MBD|OF) ?[\d.]+|polic(?:y|ies)|receipts?|profile|"
    r"codes? of conduct(?: and \w+)?|"
    r"forms? [A-Z]{0,3}-?\d[\w-]*|(?:cover|title) page|workbooks?|worksheets?|spreadsheets?|"
    r"narratives?|"
    rf"(?:code|work|writing) samples?|{_VOLUME})$|^links to \w|"
    r"\b(?:declaration|statement|letter|certificate|affidavit|undertaking) (?:on|of) [\w ]+$|"
    r"^(?:cop(?:y|ies)|proof|evidence|certificates?|r[eé]sum[eé]s|CVs|details|acknowledge?ments?) "
    r"of \w",
    re.IGNORECASE,
)
_ALONE = re.compile(r"^(?:r[eé]sum[eé]s?|CVs|spreadsheet|workbook)$", re.IGNORECASE)
"""What one word names well enough."""
_LESS = re.compile(
    r"^(?:(?:both|an?|the|their|its|your|one|two|three|all|any|at least|(?:one|two|three|\d+)? ?"
    r"\(\d+\)|current|and|completed(?= rep)|fully|or more|"
    r"(?:contractor|offeror|bidder|vendor|proposer|tenderer|firm)[’']s|"
    r"attached|provided|enclosed|included|referenced|separate|written|individual|"
    r"(?:tabs|pages|sections|parts) of) )+",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?P<number>(?:Attachment|Appendix|Exhibit|Annex|Schedule|Form) [A-Z\d]{1,3}) "
    r"\((?P<name>[A-Z][^()]{4,80})\)"
)
"""An attachment with its name in brackets: ``Appendix B (Price Form)``."""
_SIGNED = re.compile(
    r"\b(signed|completed|executed) and (?:signed|completed|executed|dated|notari[sz]ed)\b", re.I
)
_ASIDE = re.compile(r"\s*\((?!\d)[^()]*\)")
"""What brackets add to a name, but no number that repeats a word."""
_NONE = re.compile(r"\bproposals?$|^performance\b|\b(?:this|such|these|following)\b", re.IGNORECASE)
"""The bid itself, a paper of later, or one that stands elsewhere."""
_PRICED = re.compile(r"^(?:pric(?:e|ing)|cost|fee|financial|commercial) ", re.IGNORECASE)
"""A part of the bid that is always a paper of its own."""
_LATER = re.compile(
    r"\b(?:selected|successful|winning|preferred) \w+ (?:must|shall|will)\b|"
    r"\b(?:after|upon|within|following)\b[^.;]{0,30}\b(?:award|signature|signing|notification)\b",
    re.IGNORECASE,
)
"""Who brings papers when the contract is given, not with the bid."""
_MOST_WORDS = 9


def papers_in_sentences(passage: Passage) -> Iterator[RequiredDocument]:
    """Yield the papers that sentences ask of bidders, also several in one sentence."""
    for sentence in _sentences(passage):
        plain = _NAMED.sub(r"\g<number> - \g<name>", _SIGNED.sub(r"\1", sentence))
        plain = _ASIDE.sub("", _ASIDE.sub("", plain))
        asked = None if _LATER.search(sentence) else _asked(plain, passage)
        for name in _names(asked["named"]) if asked else ():
            attached = ATTACHMENT.match(name)
            number = attached["number"] if attached else ""
            yield required_paper(attached["name"] if attached else name, sentence, passage, number)


def _asked(sentence: str, passage: Passage) -> re.Match[str] | None:
    """Return how a sentence asks for papers where it stands; None where it does not."""
    if passage.part is Part.CONTRACT:
        return _ASKED_OF_PERSONS.search(sentence)
    if passage.part is Part.REQUIREMENTS:
        return _ASKED_PLAINLY.search(sentence)
    is_here = any(_HERE.search(title) for title in passage.path)
    return (
        (_ASKED_HERE if is_here else _ASKED).search(sentence)
        or _ORDERED.match(sentence)
        or _PASSIVE.match(sentence)
        or _FILLED.match(sentence)
        or _ON_FORM.match(sentence)
        or _VOLUMES.match(sentence)
        or _RESUMES.search(sentence)
    )


def _sentences(passage: Passage) -> Iterator[str]:
    cells = [cell.text for cell in passage.block.cells if not cell.continued]
    for text in cells or [passage.text]:
        yield from SENTENCE.split(text)


def _names(named: str) -> Iterator[str]:
    """Yield the names in an enumeration; a technical proposal counts beside other papers alone."""
    names = [_bare(piece) for piece in _pieces(named)]
    is_among = any(map(_is_paper, names))
    for name in names:
        if _is_paper(name) or (is_among and _IS_VOLUME.match(name)):
            yield name


def _pieces(named: str) -> Iterator[str]:
    """Yield the parts of an enumeration; a word between two names alone parts them."""
    named = _SHARED.sub(r"\g<one> \g<kind> and \g<other> \g<kind>", named)
    for part in re.split(r",\s*(?:and\s+)?|\s+plus\s+", named):
        first, joint, second = part.partition(" and ")
        both = (_bare(first), _bare(second))
        is_two = joint and (all(map(_is_paper, both)) or all(map(_IS_VOLUME.fullmatch, both)))
        yield from (first, second) if is_two else (part,)


def _bare(text: str) -> str:
    return _LESS.sub("", " ".join(_END.sub("", text).split())).strip(" \"'“”")


def _is_paper(name: str) -> bool:
    if (
        _ALONE.match(name)
        or ATTACHMENT.match(name)
        or (_PRICED.match(name) and _IS_VOLUME.fullmatch(name))
    ):
        return True
    is_short = 1 < len(name.split()) <= _MOST_WORDS
    return is_short and bool(_KIND.search(name)) and not _NONE.search(name)
