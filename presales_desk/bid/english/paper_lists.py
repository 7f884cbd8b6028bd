"""Finds lists of papers by what their items are called, however the line above them is worded.

``Bidders shall submit with their quotation:``, ``MANDATORY DOCUMENTS (failure to submit …)``: a
line about handing in, above items most of which are papers, introduces what a bid consists of.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.enumerations import is_paper
from presales_desk.bid.english.later import is_later
from presales_desk.bid.english.lists import items_below
from presales_desk.bid.english.papers import (
    EVIDENCE,
    OF_THE_BUYER,
    TO_FILL,
    name_in,
    numbered_paper,
    required_paper,
)
from presales_desk.bid.english.proposal_parts import is_part
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.tender import RequiredDocument

_HANDED_IN = re.compile(
    r"\b(?:submi\w+|return\w*|enclos\w+|attach(?:ed|ing)?|accompan\w+|includ\w+|contain\w*|"
    r"compris\w+|"
    r"consist\w*|provid\w+|furnish\w*|upload\w*|requir\w+|mandatory|checklist|complet\w+|supply|"
    r"present\w*|following)\b",
    re.IGNORECASE,
)
"""``submit``, ``must accompany``, ``Mandatory``, ``comprising``."""
_OF_BIDS = re.compile(
    r"\b(?:bid|tender|proposal|quot(?:e|ation)|offer|submission|submittal|response|application|"
    r"bidder|tenderer|offeror|proposer|proponent|vendor|respondent|applicant|supplier|firm|"
    r"(?:mandatory|preliminary|eligibility) requirement|document|form|paper|envelope|cover|"
    r"returnable|attachment|checklist|evidence)s?\b",
    re.IGNORECASE,
)
"""What is handed in, or who does it: ``their quotation``, ``Tenderers``, ``DOCUMENTS``."""
_ELSE = re.compile(
    r"\b(?:not required|one of|any (?:one )?of|either|may|such as|examples?|"
    r"deliverables?|successful|selected|winning|awarded|contractor (?:shall|will|must)|"
    r"during|invoices?|reports?|after|upon|award|evaluat\w+|criteria|scor\w+|purchaser|this (?:RFP|"
    r"request|tender|document|solicitation)|contract documents?|bidding documents?|definitions?|"
    r"the (?:city|county|agency|authority|council|owner|client|state) (?:will|shall|may))\b",
    re.IGNORECASE,
)
"""Lists of something else: what the contractor delivers, how bids are judged, what may do."""
_PAPER = re.compile(
    r"\b(?:(?:audited )?accounts|powers? of attorney|registration|clearance|permits?|licen[cs]es?|"
    r"securit(?:y|ies)|bonds?|polic(?:y|ies)|returns?|references|catalogues?|brochures?|samples?|"
    r"curriculum vitae|pro-?formas?)\b|^completed \w|"
    r"\b(?:compliance|traceability|requirements|response) matri(?:x|ces)\b",
    re.IGNORECASE,
)
"""What else is handed in: ``Audited accounts``, ``tax clearance``, ``Completed part 2``."""
_NUMBERS = re.compile(r"\b[A-Z]{2,4} ?\d[\d.]*,.*\b[A-Z]{2,4} ?\d")
"""Several forms in one item: ``SBD 1, SBD 4 and SBD 6.1``."""
_HEAD = re.compile(
    r"(?:(?:S/?No?|No|Item|Ref|#|Requirements?|Descriptions?|Documents?|Remarks|Yes|Compl\w+)\b\W*"
    r"(?:of|the|required)?\s*){1,6}$",
    re.IGNORECASE,
)
"""The heads of a table that lost its lines: ``No. Requirement``."""
_CHECKED = re.compile(
    r"\b(?:mandatory|responsiveness|preliminary) (?:\w+ )?(?:requirements?|criteria|items?|"
    r"submittals?|"
    r"submissions?|examination)\b[^.]{0,60}:$",
    re.IGNORECASE,
)
"""``The mandatory requirement items are as follows:``, above papers or what a system must do."""
_LEAST = 2
_SHARE = 0.7
"""Of the items from which on all are papers; of fewer those alone that are called so."""
_LONGEST = 260


def listed_papers(passages: Sequence[Passage]) -> Iterator[RequiredDocument]:
    """Yield the items of each list of papers below a line about what bidders hand in."""
    for position, passage in enumerate(passages):
        text = SENTENCE.split(passage.text.strip())[-1]
        is_checked = passage.part is Part.REQUIREMENTS and _CHECKED.search(text) is not None
        is_here = passage.part not in (Part.CONTRACT, Part.REQUIREMENTS) or is_checked
        if not is_here or passage.block.cells or not _leads(text):
            continue
        items = items_below(passages, _above_list(passages, position), is_lead=True)
        named = [(_named(item), item, where) for item, where in items]
        papers = [name for (_, name), item, _ in named if _is_paper(name, item)]
        if len(papers) < _LEAST or 2 * len(papers) < len(items):
            continue
        is_all = len(papers) >= _SHARE * len(items)
        for (number, name), item, where in named:
            if name and (is_all or name in papers) and not _is_kept(number, name):
                yield required_paper(name, item, where, number)


def _above_list(passages: Sequence[Passage], position: int) -> int:
    """Return the place of the line right above the list: a title may stand between."""
    below = passages[position + 1 : position + 2]
    is_titled = bool(below) and below[0].is_heading and passages[position].text.endswith(":")
    is_head = bool(below) and _HEAD.match(below[0].text.strip()) is not None
    return position + (is_titled or is_head)


def _leads(text: str) -> bool:
    is_line = len(text) <= _LONGEST and (text.endswith(":") or not text.endswith((".", ";", ",")))
    return (
        is_line
        and _HANDED_IN.search(text) is not None
        and _OF_BIDS.search(text) is not None
        and _ELSE.search(text) is None
        and not is_later(text)
    )


def _named(item: str) -> tuple[str, str]:
    attached = numbered_paper(item)
    return (attached["number"], name_in(attached["name"])) if attached else ("", name_in(item))


def _is_paper(name: str, item: str) -> bool:
    if not name or _NUMBERS.search(item):
        return False
    is_called = any(one.search(name) for one in (TO_FILL, EVIDENCE, _PAPER))
    return is_called or is_paper(name) or is_part(name)


def _is_kept(number: str, name: str) -> bool:
    """Tell an attachment of the request that the bidder only reads."""
    is_filled = _PAPER.search(name) is not None and "polic" not in name.lower()
    return bool(number) and OF_THE_BUYER.search(name) is not None and not is_filled
