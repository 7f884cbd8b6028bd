"""Cuts the names of papers out of what a sentence of an English request enumerates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.papers import ATTACHMENT, PAPER
from presales_desk.bid.english.proposal_parts import is_part

if TYPE_CHECKING:
    from collections.abc import Iterator

VOLUME = (
    r"(?:(?:written|separate) )?(?:technical|pric(?:e|ing)|cost|fee|financial|commercial|business) "
    r"(?:proposal|quote|quotation|submission|submittal|offer|bid|volume|file|response)s?"
)
"""One of the papers of which a bid as a whole consists."""
_IS_VOLUME = re.compile(VOLUME, re.IGNORECASE)
_SHARED = re.compile(
    r"\b(?P<one>technical) and (?P<other>pric(?:e|ing)|cost|fee|financial|commercial) "
    r"(?P<kind>proposal|quote|quotation|submission|offer|bid)s?\b",
    re.IGNORECASE,
)
"""Two papers that share a word: ``their Technical and Financial Proposal``."""
_END = re.compile(
    r"\b(?:in accordance|as per|prior to|no later|not later|within|before|which|that|as evidence|"
    r"to (?:demonstrate|show|confirm|prove|the|be)|in (?:the|a|an|its|their)|"
    r"for (?:the|each|all|any|every|offeror|bidder|proposed|key)|included (?:in|on|as)|"
    r"and (?:enclose|submit|return|attach|include|sign)|"
    r"on (?:the|its|their|company)|issued|signed (?:by|and)|dated|with (?:its|their|the|your)|"
    r"evidencing|valid (?:for|until|from|\d)|utilizing|unless|of (?:no|not) more than|"
    r"in (?:fully|electronic|paper|writing|sealed|duplicate|triplicate|PDF|\w+ format)|"
    r"in (?:attachment|appendix|exhibit|annex|section|schedule|form)|"
    r"provided (?:as|in|with)|(?:describ|detail|explain|identify|outlin|reflect|contain|stat|"
    r"list|summari[sz]|certify|address|indicat|specify|demonstrat|cover)ing|"
    r"with an? (?:amount|value|validity)|amounting|proving|showing|confirming|from|under|through|"
    r"via|equal|at the|by the|if|where|when|using|or(?! more)|in any|"
    r"as (?:stated|specified|described|set out|required|indicated)|"
    r"of (?:(?:[A-Z]{3} ?)?[$€£]?\d|Rs\b))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
"""Where the name of a paper ends and what is told of it begins."""
_KIND = re.compile(
    rf"\b{PAPER}$|\b(?:plans?|CVs|agreements?|powers? of attorney|financial statements|"
    r"representations and certifications|brochures?|catalogues?|(?:requirements?|compliance|data|"
    r"specification|signature|rate|cost|fact|cover) sheets?|(?:subcontractor|equipment|personnel|"
    r"parts|staff|client) lists?|datasheets?|data sheets?|org\w+ charts?|"
    r"security|guarantee|(?:earnest money|security) deposit|pacts?|"
    r"statements? and balance sheets?|tax returns?|(?:annual|audit) reports?|references?|"
    r"case studies|budgets?|(?:SF|SBD|MBD|OF) ?[\d.]+|polic(?:y|ies)|receipts?|profile|"
    r"codes? of conduct(?: and \w+)?|"
    r"forms? [A-Z]{0,3}-?\d[\w.-]*|(?:cover|title) page|workbooks?|worksheets?|spreadsheets?|"
    r"narratives?|"
    rf"(?:code|work|writing) samples?|{VOLUME})$|^links to \w|"
    r"\b(?:declaration|statement|letter|certificate|affidavit|undertaking) (?:on|of) [\w ]+$|"
    r"^(?:cop(?:y|ies)|proof|evidence|certificates?|r[eé]sum[eé]s|CVs|details|lists?|pro-?formas?|"
    r"acknowledge?ments?) (?:of|for) \w",
    re.IGNORECASE,
)
"""What papers are called: ``management plan``, ``proof of insurance``, ``SF 1449``, ``CVs``."""
_ALONE = re.compile(
    r"^(?:r[eé]sum[eé]s?|CVs|spreadsheet|workbook|(?:W|I)-?9|(?:client )?references?|"
    r"declaration|affidavit)$",
    re.IGNORECASE,
)
"""What one word names well enough."""
_LESS = re.compile(
    r"^(?:(?:both|(?:a )?minimum of|"
    r"as (?:an? )?(?:exhibit|attachment|appendix|annex|enclosure)(?: [A-Z\d]{1,2})?,?|"
    r"an?|the|their|its|your|one|two|three|all|any|at least|(?:one|two|three|\d+)? ?"
    r"\(\d+\)|current|detailed(?= list)|complete(?= list)|and|completed(?= rep)|"
    r"fully(?= (?:complet|execut|sign))|or more|"
    r"(?:contractor|offeror|bidder|vendor|proposer|tenderer|firm)[’']s|"
    r"attached|provided|enclosed|included|referenced|separate|written|individual|"
    r"(?:cop(?:y|ies)|originals?) of(?: the)?(?= (?:technical|pric|cost|business|financial))|"
    r"(?:tabs|pages|sections|parts) of) )+",
    re.IGNORECASE,
)
"""What stands before a name and adds nothing: ``the completed``, ``one of the``, ``two (2)``."""
_NUMBERED = r"(?P<number>(?:Attachment|Appendix|Exhibit|Annex|Schedule|Form) [A-Z\d]{1,3})"
_NAMED = re.compile(
    rf"\b{_NUMBERED}(?: \((?P<name>[A-Z][^()]{{4,80}})\)|, (?=[A-Z][\w’'-]+ [A-Z]))"
)
"""An attachment with its name in brackets, or behind a comma: ``Appendix B (Price Form)``."""
_SIGNED = re.compile(
    r"\b(signed|completed|executed) and (?:signed|completed|executed|dated|notari[sz]ed)\b", re.I
)
"""``signed and dated``, ``completed and signed``: one of the two is enough."""
_ASIDE = re.compile(r"\s*\((?!\d)[^()]*\)")
"""What brackets add to a name, but no number that repeats a word."""
_NONE = re.compile(
    r"\bproposals?$|^performance\b|\b(?:this|such|these|following)\b|"
    r"^(?:of|any|all|required|necessary|applicable|other) (?:(?:of )?the )?(?:\w+ )?forms$",
    re.IGNORECASE,
)
"""The bid itself, a paper of later, or one that stands elsewhere."""
_PRICED = re.compile(r"^(?:pric(?:e|ing)|cost|fee|financial|commercial|business) ", re.IGNORECASE)
"""A part of the bid that is always a paper of its own."""
_COUNTED = re.compile(r"\(?(?:\d|[a-z]|[ivx]{1,4})\)\s+|(?<!\w)\d\.\s+")
"""How the parts of an enumeration are counted."""
_PARTED = re.compile(r"[,;]\s*(?:and\s+)?|\s+plus\s+|\s+as well as\s+", re.IGNORECASE)
_MOST_WORDS = 9
_LEAST = 3


def plain(sentence: str) -> str:
    """Return a sentence without what brackets add, and its attachments with a dash and a name."""
    told = _NAMED.sub(lambda hit: f"{hit['number']} - {hit['name'] or ''}", sentence)
    return _ASIDE.sub("", _ASIDE.sub("", _SIGNED.sub(r"\1", told)))


def names_of(named: str, *, is_listed: bool = False) -> Iterator[str]:
    """Yield the papers an enumeration names; a technical proposal counts beside others alone.

    Behind a colon (``is_listed``) all are papers where most are called so, or like parts of bids.
    """
    names = [_bare(piece) for piece in _pieces(_COUNTED.sub("", named))]
    papers = [name for name in names if is_paper(name)]
    is_among = bool(papers)
    called = [name for name in names if name in papers or is_part(name)]
    if is_listed and len(called) >= _LEAST and 3 * len(called) >= 2 * len(names):
        names = [name for name in names if 0 < len(name.split()) <= _MOST_WORDS]
        yield from (name for name in names if not _NONE.search(name))
        return
    for name in names:
        if is_paper(name) or (is_among and _IS_VOLUME.match(name)):
            yield name


def _pieces(named: str) -> Iterator[str]:
    """Yield the parts of an enumeration; a word between two names alone parts them."""
    named = _SHARED.sub(r"\g<one> \g<kind> and \g<other> \g<kind>", named)
    for part in _PARTED.split(named):
        first, joint, second = part.partition(" and ")
        both = (_bare(first), _bare(second))
        is_two = joint and (all(map(is_paper, both)) or all(map(_IS_VOLUME.fullmatch, both)))
        yield from (first, second) if is_two else (part,)


def _bare(text: str) -> str:
    return _LESS.sub("", " ".join(_END.sub("", text).split())).strip(" \"'“”")


def is_paper(name: str) -> bool:
    """Tell a name that papers of a bid have."""
    is_volume = _PRICED.match(name) is not None and _IS_VOLUME.fullmatch(name) is not None
    if _ALONE.match(name) or ATTACHMENT.match(name) or is_volume:
        return True
    is_short = 1 < len(name.split()) <= _MOST_WORDS
    return is_short and bool(_KIND.search(name)) and not _NONE.search(name)
