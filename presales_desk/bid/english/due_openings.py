"""Tells when bids are opened by the words beside a day: it is bids that are, and nothing else."""

from __future__ import annotations

import re

from presales_desk.bid.english.due_words import BID
from presales_desk.bid.english.statements import SENTENCE

_OPENING = re.compile(
    rf"(?:{BID}|\b(?:public|formal|the|date|time|day|of|envelopes?))[’']?\s+opening\b"
    r"(?! (?:of|hours)\b)|"
    rf"\bopening (?:of|for) (?:(?:the|all|sealed|any|such|public|electronic|technical|financial|"
    rf"price) )*(?:{BID}|\b(?:envelope|cover|submission)s?\b)|"
    r"\bopening (?:date|time|day|session|ceremony)\b|^\W*(?:[\d.]+\s*)?opening\W*$",
    re.IGNORECASE,
)
"""``Bid opening``, ``Opening of the tenders``, ``Opening date``; no opening of a branch."""
_OPENED = re.compile(
    rf"(?:{BID}|\b(?:envelopes?|covers?|they|these|which|and|all)\b)[^.;]{{0,120}}?"
    r"(?<!not )\bbe (?:\w+ly )?(?:\w+ and )?opened\b|"
    rf"{BID}[^.;]{{0,60}}?\b(?:are|is) (?:\w+ly )?opened\b|^\W*opened\b",
    re.IGNORECASE,
)
"""``Bids will be publicly opened``, ``sealed envelopes shall be opened``."""
_ELSE = re.compile(
    r"\b(?:(?:be|are|is) (?:\w+ )?(?:receiv|submi|deliver|accept)|due|clos|reach|lodg)",
    re.IGNORECASE,
)
"""What else is done with them."""
_THEN = re.compile(
    r"^[^.;]{0,90}?\b(?:at (?:which|that|the same) time|and (?:will )?(?:be )?then|when|"
    r"immediately (?:there)?after|and|thereafter)\b[^.;]{0,60}?(?<!not )(?<!not be )\bopened\b",
    re.IGNORECASE,
)
"""``, at which time they will be publicly opened``."""
OPENED_AT_ONCE = re.compile(
    r"\b(?:bids?|tenders?|proposals?|offers?|quotations?|and)\b[^.;]{0,40} (?:will|shall) be "
    r"(?:\w+ly )?opened\b[^.;]{0,60}?\b(?:immediately (?:there)?after|at the (?:same|above|said|"
    r"appointed)(?: stated| mentioned| said)? (?:date|time|day)|at that (?:same )?time|soon after)",
    re.IGNORECASE,
)
"""``Tenders will be opened immediately thereafter``, when bids are due."""
OPENED_SAME_DAY = re.compile(
    r"\bopened\b[^.;]{0,40}?\b(?P<time>\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?)[^.;\d]{0,30}?"
    r"\b(?:on )?(?:(?:the )?same|that) (?:day|date)\b",
    re.IGNORECASE,
)
"""``the offers will be opened at 11:15 the same day``."""

_AT_OPENING = re.compile(
    r"\b(?:submit(?!tal)|receiv|return|upload|deliver|lodg|filed)\w*[^.;?]{0,90}?"
    r"\b(?:by|before|prior to|until|than|after|at)\b (?:the )?(?:exact )?"
    r"(?:(?:(?:date|time|day|hour)s?(?: and (?:date|time|hour))? )?"
    rf"(?:(?:of|for|set for) (?:the )?)?(?:{BID}[’']?s? )?opening\b(?: (?:date|time))*)",
    re.IGNORECASE,
)
"""``must be submitted by the time of the opening``, ``received after the bid opening``."""
_NO_BID = re.compile(r"\b(?:question|inquir|enquir|quer(?:y|ies)|clarif|protest|sample)", re.I)


def is_due_at_opening(text: str) -> bool:
    """Tell a text that lets bids be handed in until they are opened, and names no own day."""
    return any(
        _AT_OPENING.search(sentence) is not None and not _NO_BID.search(sentence)
        for sentence in SENTENCE.split(text)
    )


def are_opened(words: str) -> bool:
    """Tell words by which bids are opened, and nothing else is done with them."""
    return _OPENED.search(words) is not None and _ELSE.search(words) is None


def tell_opening(words: str) -> bool:
    """Tell words that name the opening of bids, or say that they are opened."""
    return any(one.search(words) for one in (_OPENING, _OPENED))


def opened_then(behind: str) -> bool:
    """Tell words behind the day bids are due that let them be opened at once."""
    return _THEN.search(behind) is not None
