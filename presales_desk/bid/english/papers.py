"""What the papers of an English bid are called, and how their names are cut out of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.tender import RequiredDocument

if TYPE_CHECKING:
    from presales_desk.bid.chapters import Passage

PAPER = (
    r"(?:letters? of [a-z]+|form|certification|certificate|licen[sc]e|r[eé]sum[eé]|statement|"
    r"bond|questionnaire|affidavit|letter|schedule|roster|template|proposal|checklist|"
    r"declaration|disclosure|pro-?forma|"
    r"undertaking|details of|price sheet|price list|pricing|acknowledge?ment)s?"
)
"""A paper wherever a bid is spoken of."""
TO_FILL = re.compile(rf"\b{PAPER}\b|\bcertif", re.IGNORECASE)
EVIDENCE = re.compile(
    r"^(?:certified )?(?:cop(?:y|ies)|proof|evidence|valid|current|lists? of)\b|"
    r"\b(?:SBD|MBD|SF|TECH|FIN|ELI|EXP)[- ]?\d",
    re.I,
)
"""Papers that prove something: ``copies of``, ``proof of``, ``SBD 4``."""
OF_THE_BUYER = re.compile(
    r"\b(?:evaluation|agreement|contract|requirements?|examples?|samples?|findings|standards?|"
    r"reference|how we|plan|policy|terms|conditions|instructions|glossary|definitions)\b",
    re.IGNORECASE,
)
"""What an attachment tells the bidder, who sends back none of it."""
ATTACHMENT = re.compile(
    r"^(?:Sec\.?\s*[\d.]+\s*)?"
    r"(?P<number>(?:(?:Returnable|Tender|Bid|Response|Submittal|Submission|Proposal|Offer)\s+)?"
    r"(?:Attachment|Appendix|Exhibit|Form|Annex(?:ure)?|Schedule|Proforma)"
    r"(?:\s+|\s?-\s?)(?!of\b|for\b|to\b)(?:[A-Z]{2,5}-\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}|"
    r"[A-Z0-9]{1,3}))\b"
    r"\s*[-—–:.,]*\s*(?P<name>[A-Z].{2,120}?)"
    r"(?:\s+pursuant to\b.*)?$",
    re.IGNORECASE,
)
"""``Attachment A: Price Form``, ``Form ELI-1.1 Tenderer Information``, ``Schedule 2 - Prices``."""
_WITHIN = re.compile(
    r"^.{3,60}?\s[–—-]\s(?P<number>(?:Attachment|Appendix|Exhibit|Annex(?:ure)?|Form|Schedule) "
    r"(?:\d{1,2}|[A-Z]|[IVX]{1,5})),?\s(?:[–—-]\s)?(?P<name>[A-Z].{3,80})$"
)
"""A part with the form it is told on: ``Technical Response – Attachment 1, Feature Matrix``."""
_NO_PAPER = re.compile(
    r"^(?:any other|please|ensure|all(?! (?:issued )?addend)|describe|explain|identify|discuss|"
    r"demonstrate|"
    r"indicate|specify)\b|"
    r"^(?:list|state|detail|outline) (?:the|your|any|all|each)\b|"
    r"^names?(?:,| and (?:address|title|contact|telephone))|"
    r"\b(?:must|shall|should|will|how|why|whether|description|clear)\b",
    re.IGNORECASE,
)
"""What only tells what to write: ``Describe your approach``, ``How will you``."""
_OPTIONAL = re.compile(
    r"\b(?:if|where|when|as) (?:applicable|any|relevant|required)\b|\boptional\b|"
    r"\bin (?:the )?case of\b|\bjoint venture|\bconsortium",
    re.IGNORECASE,
)
"""``if applicable``, ``where required``, ``in case of a joint venture``."""
_COUNT = re.compile(
    r"^(?:one|two|three|four|five|\d+)\b[\w\s()]*?\b(?:originals?|cop(?:y|ies))\b[\w\s()]*?\bof\s+|"
    r"^(?:[a-z]+\s+)?\(\d+\)\s*|^\d+\s+|^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+|"
    r"^(?:attachment|appendix|annex|section|form|exhibit|schedule) (?:\d{1,2}|[A-Z]|"
    r"[IVX]{1,4})\s*,\s*|"
    r"^(?:factor|phase|criterion|tab|part|volume|section|envelope) (?:\d{1,2}|[A-Z]|[IVX]{1,4})"
    r"\s*[:.–—-]+\s*(?=\S)",
    re.IGNORECASE,
)
"""What counts a paper: ``Two (2) copies of plans``, ``Tab 1: Price``, ``(3) maps``."""
_ASKS = re.compile(r"^(?:please )?(?:provide|include|submit|attach|enclose)\s+", re.IGNORECASE)
_DONE = re.compile(
    r"^(?:(?:duly|fully|properly) )?\w+ed,(?: (?:and )?(?:(?:duly|fully|properly) )?\w+ed,?){1,4} "
    r"(?=\w)",
    re.IGNORECASE,
)
"""What is done with a paper before: ``Duly filled, signed and stamped form of tender``."""
_ARTICLE = re.compile(
    r"^(?:an?|the|your|its|their|originals? of(?: the)?)\s+(?:(?:duly|fully) )?", re.IGNORECASE
)
"""What stands before a name: ``the plan``, ``a duly signed form``."""
_TAIL = re.compile(
    r"\s*(?:\(.*|,(?!\d{3})(?! (?:including|with)\b).*|(?<=\w\s)(?:in a separate|evidencing|not "
    r"exceeding|"
    r"on attachment|authori[sz]ing|from the top|prepared|(?<!\band )completed|duly|in accordance|"
    r"as per|in the amount|for the (?:previous|last|past|preceding|most))\b.*|"
    r"\s(?:who|that|which)\s.*|:.*|\.\s+(?-i:[A-Z]).*|(?<!\d)(?<!\b(?-i:[A-Z]))\s[–—-]\s.*)$",
    re.I,
)
"""What explains a paper: ``(see Section 3)``, ``, if any``, ``: signed by a director``."""
_BRACKETED = re.compile(
    r"\((?:(?:as per|see|in|format at|format in) )?(?P<number>"
    r"(?:Attachment|Appendix|Exhibit|Annex(?:ure)?|Schedule|Form)[ -](?:[A-Z\d]{1,3}|"
    r"[IVX]{1,5}))\)",
    re.IGNORECASE,
)
"""The number of a paper behind its name: ``Submission Form (Appendix B)``."""
MAX_NAME = 90
_MAX_TEXT = 2_000
"""How far a sentence is read for the words that make a paper optional."""


def name_in(text: str) -> str:
    """Return the name of a paper in an item of a list, without what only explains it.

    Empty where the item names none but tells what to describe, or is too long for a name.
    """
    asked = _ASKS.sub("", _COUNT.sub("", text.strip(" .*")))
    asked = _DONE.sub("", asked)
    name = _TAIL.sub("", _ARTICLE.sub("", asked)).strip()
    return name if 3 <= len(name) <= MAX_NAME and not _NO_PAPER.search(name) else ""


def numbered_paper(text: str) -> re.Match[str] | None:
    """Return the ``number`` and the ``name`` of a form that an item names; None for another."""
    return ATTACHMENT.match(text) or _WITHIN.match(text)


def number_behind(text: str) -> str:
    """Return the number in brackets behind the name of a paper; empty for none."""
    hit = _BRACKETED.search(text)
    return hit["number"] if hit else ""


def required_paper(name: str, text: str, passage: Passage, number: str = "") -> RequiredDocument:
    """Return a paper that is asked for; ``text`` tells whether of every bidder."""
    return RequiredDocument(
        number=number,
        name=name.strip(),
        required=_OPTIONAL.search(text[:_MAX_TEXT]) is None,
        place=passage.place,
    )
