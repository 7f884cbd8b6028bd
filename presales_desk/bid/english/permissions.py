"""Tells by the sentences of an English request who may join a bid, and who may be subcontracted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.values import share_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_PERMISSIONS = (
    (
        "consortium",
        re.compile(
            r"joint (?:ventures?|bids?|tenders?|proposals?|responses?)|consorti|"
            r"groups? of (?:economic operators|tenderers|bidders|companies|firms)|"
            r"(?:bid|tender|propose) (?:together|jointly)|associate with (?:\(\w\) )?(?:\w+ ){0,3}"
            r"(?:non-shortlisted|other|firms|consultants)",
            re.I,
        ),
    ),
    ("subcontracting", re.compile(r"sub-?(?:contract|lett?(?:ing)?\b)", re.IGNORECASE)),
)
"""``joint ventures``, ``consortium``; ``subcontracting``, ``sub-letting``."""
_PERMITTED = re.compile(
    r"\b(?:may associate(?= with)|must act as (?:the )?(?:prime|lead)\b|"
    r"(?<=subcontractors )(?:must|shall) be (?:named|identified|listed|disclosed)|"
    r"(?:may|can) (?:be submitted|submit|participate|take part|apply)"
    r"(?= [^.;]{0,70}\b(?:joint|groups?|consorti))|"
    r"may be used|(?:not )?(?:be )?(?:allowed|permitted|accepted|acceptable)|"
    r"may (?:(?:bid|tender|respond) as|submit a joint|sub-?contract|"
    r"(?:use|engage|propose|appoint) (?:\w+ ){0,2}sub-?contract\w*)|"
    r"prohibited|forbidden|(?:is|are) welcome|"
    r"(?:shall|must|may) not (?:assign or )?sub-?contract)\b",
    re.IGNORECASE,
)
"""``are allowed``, ``may subcontract``, ``is prohibited``, ``shall not subcontract``."""
_BY_CONSENT = re.compile(
    r"\b(?:whole|entire)\b|\bnot\b.{0,120}\b(?:without|unless|except with)\b.{0,80}\b(?:consent|"
    r"approval|permission|approved)\b|"
    r"\b(?:prohibited|forbidden) (?:without|unless|except with)\b",
    re.I,
)
"""Forbids nothing: it tells whom to ask, or that a part must stay."""
_SHARE = re.compile(r"\bnot\b[^.;]{0,60}\b(?:more than|exceed\w*|in excess of)\b", re.IGNORECASE)
_FORBIDDEN = re.compile(
    r"\b(?:not|prohibited|forbidden|rejected)\b|"
    r"\bno (?:\w+ ){0,2}(?:sub-?contract|joint|consorti)\w*",
    re.IGNORECASE,
)
"""``is not allowed``, ``No subcontracting is permitted``."""


def permissions_in(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield whether several may bid together, and whether a part of the work may be given on."""
    for part in sentence.split("; "):
        if _BY_CONSENT.search(part) or not _PERMITTED.search(part):
            continue
        is_forbidden = _FORBIDDEN.search(part) and not _SHARE.search(part)
        verdict = "not allowed" if is_forbidden else f"allowed{share_of(part)}"
        yield from ((key, verdict) for key, words in _PERMISSIONS if words.search(part))
