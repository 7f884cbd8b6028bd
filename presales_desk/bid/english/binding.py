"""Tells which sentences of an English request bind the bidder, and which others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.no_duty import OF_BUYER, OF_CONTRACT, OF_TEXT
from presales_desk.bid.numbers import without_number

if TYPE_CHECKING:
    from collections.abc import Set

_MODAL = re.compile(
    r"\b(?:shall|must|(?:is|are|be) required to|"
    r"(?:is|are) (?:required|mandatory|compulsory)(?=\s*[.;]?\s*$)|will be required)(?!\w)",
    re.IGNORECASE,
)
_DONE = "sent|issued|conducted|decided|determined|made|communicated|announced|paid|opened"
_NOT_BINDING = re.compile(
    r"[“\"‘'](?:shall|must|will)[”\"’']|"
    r"(?-i:\bMusts?)(?=\s*[(\[]|s\b|\s+(?:have|requirement|item|criteri|feature))|"
    r"\b(?:not|may|might) (?:be )?required\b|\bno\b[^.;]{0,40}\b(?:is|are|be) required\b|"
    r"\b(?:shall|will|must) (?:not )?be (?:considered|invited|notified|rejected|evaluated|awarded|"
    r"(?:\w+ly )?(?:recorded and )?scored|deemed|decreased|increased|disqualified|opened|"
    r"reimbursed|ranked|examined|compared|"
    r"compensated|returned|published|announced|released(?! (?:under|as)\b)|refunded|"
    r"kept confidential|"
    r"shortlisted|negotiated|final|declared (?:the )?(?:successful|winn\w+|qualified)|"
    r"held in (?:safe )?custody|subject to (?:public )?(?:disclosure|inspection))\b|"
    r"\b(?:shall|will|must) (?:remain unopened|(?:not )?(?:award|evaluate (?:the |all |each )?"
    r"(?:proposal|bid|tender|offer|quot)s?|select (?:the|an?) (?:offeror|bidder|proposer|vendor|"
    r"firm|contractor|tender\w*|proposal|bid)))\b|"
    rf"\b(?:shall|will) be (?:{_DONE}) (?:out )?by (?:the )?"
    r"(?:purchaser|buyer|client|owner|employer|authority|city|county|state|agency|council|"
    r"company|bank|government|department|district|committee)\b|"
    r"\b(?:shall|will|must) not(?:,? (?!which|that|is|are|and|or)[a-z]+){1,8},? "
    r"(?:basis|grounds?|cause|reason) for (?:rejection|elimination)\b|"
    r"\bhow (?:the |its |their )?(?:contractor|offeror|vendor|bidder|proposer|respondent|"
    r"supplier)s? (?:will|shall|must)\b|"
    r"\b(?:contractor|offeror|vendor|bidder|proposer|respondent|supplier)s? (?:shall|will) be "
    r"(?:compensated|paid|provided|given|asked|contacted|allowed|permitted|informed)\b|"
    r"\b(?:when|if|as|where|while|information|documents?)\s+(?:not )?(?:is |are )?required\b",
    re.IGNORECASE,
)
"""What the buyer does, what is asked only in some case, and words that are only spoken of."""
_WILL = re.compile(
    r"\b(?:contractor|offeror|vendor|bidder|proposer|respondent|supplier|consultant|provider|"
    r"awardee|developer)s?\s+(?:will|"
    r"agrees? to|may not|(?:is|are) responsible for)\b|"
    r"\b(?:is|are) not (?:permitted|allowed) to\b|"
    r"\b(?:offeror|vendor|bidder|tenderer|proposer|respondent|applicant|supplier)s? "
    r"(?:ha(?:s|ve) to|"
    r"should (?:not )?(?:have|be|possess|hold|own|submit|furnish))\b|"
    r"\bof the (?:bidder|tenderer|applicant|offeror) should (?:not )?be\b|"
    r"\b(?:qualification|eligibility|minimum|mandatory) (?:requirements|criteria) "
    r"(?:include|are)\b(?=[^.;]*:$)|"
    r"\bshould (?:not )?be (?:at least|(?:not )?less than|more than|a minimum|minimum)\b|"
    r"\bonly (?:\w+ )?(?:bidders|tenderers|applicants|firms) with the following\b(?=[^.;]*:$)|"
    r"\bcannot (?:exceed|be (?:less|more|lower|higher) than)\b|"
    r"\b(?:electronic|faxed|e-?mailed|manual|alternative|partial|conditional|joint) "
    r"(?:\w+ )?(?:bid|tender|proposal|offer|quot|submission)\w* (?:will|shall) not be "
    r"(?:permitted|allowed|accepted)\b|"
    r"(?<!non-)(?<!non )\b(?:compulsory|mandatory) (?:[\w-]+ ){0,2}"
    r"(?:briefing|meeting|conference|session|visit|inspection|tour|walk-?through)\b",
    re.IGNORECASE,
)
_BUYER = re.compile(
    r"^(?:(?:however|therefore|in addition|further(?:more)?|additionally|thereafter),? )?"
    r"(?:\W*(?:the|if|should|when|all|any|each)\s+)*(?:state(?! of (?:each|every|all|any|an?|"
    r"its|the)\b)|department|agency|"
    r"government|procurement officer|division|dhss|dpa|county|city|authority|buyer|owner|"
    r"client|committee|project manager|commissioner|evaluation|purchaser|employer|principal|"
    r"customer|contracting (?:authority|officer)|procuring entity|council|trust|bank|board|"
    r"ministry|region|municipality|township|village|borough|"
    r"university|commission|corporation|(?-i:COMPANY)|pec)\b"
    r"(?![’']?s? (?:data|information|records|systems?|facilit\w+|property|premises|accounts?)\b)"
    r"[^,.;]{0,40}?(?:,[^,.;]{3,60},\s+)?\b(?:shall|must|will|"
    r"is required)\b",
    re.IGNORECASE,
)
_BIDDER_TOO = re.compile(
    r"\b(?:and|but) (?:\w+ )?(?:bidder|tenderer|offeror|vendor|proposer|respondent|contractor|"
    r"supplier|consultant)s? (?:shall|must)\b",
    re.IGNORECASE,
)
"""What the bidder has to do in a sentence that begins with what the buyer does."""
_PROCESS = re.compile(
    r"(?:^|,\s+)(?:(?:the|an?|all|any|each|no|such)\s+)?(?:[\w/’'-]+ ){0,4}?"
    r"(?:evaluations?|scores?|scoring|selections?|awards?|negotiations?|rankings?|weight(?:age|"
    r"ing)s?|decisions?)"
    r"(?:\s*\([^)]*\))?(?: (?:of|for|to|by|on|under|at)\b[^.;,]{0,60})? (?:shall|must|will)\b",
    re.IGNORECASE,
)
"""What happens to bids once they are in."""
_EVENT = re.compile(
    r"(?<!mandatory )(?<!compulsory )\b(?:pre-?(?:bid|tender|proposal|submission)[\w -]{0,32}|"
    r"(?:bid|tender|proposal) opening|"
    r"opening of (?:the )?\w+|interviews?) (?:shall|will) "
    r"(?:take place|be (?:held|conducted|on|at))\b",
    re.IGNORECASE,
)
SHORTEST = 20
"""Letters of a sentence that can ask for something."""


def modal_in(sentence: str) -> re.Match[str] | None:
    """Return the verb that binds, or the words that come to the same."""
    return _MODAL.search(sentence) or _WILL.search(sentence)


def bound_buyer(names: Set[str]) -> re.Pattern[str]:
    """Return how a sentence, or a part of it behind a comma, says what the buyer has to do."""
    own = "|".join(map(re.escape, sorted(names))) or r"(?!)"
    return re.compile(
        rf"(?:^(?:The )?(?:{own})\b[^,.;]{{0,40}}?|"
        rf",\s+(?:[Tt]he )?(?:{own}|(?:County|City|State|Department|Agency|Government|Authority|"
        r"Council|Purchaser|Employer|Owner|Client|Buyer|University|Board|Commission|District)|"
        r"(?i:the (?:county|city|state|department|agency|government|authority|council|purchaser|"
        r"employer|owner|client|buyer|university|board|commission|district|town|ministry|trust|"
        r"evaluation (?:committee|team|panel)|selection (?:committee|panel)|procurement officer)))"
        r"\b(?: also| then)?) ?\b(?:shall|must|will)\b|"
        rf"\b(?:shall|will) be (?:{_DONE}) (?:out )?by (?:the )?(?:{own})\b"
    )


def binds(sentence: str, buyer: re.Pattern[str]) -> bool:
    """Tell whether a sentence asks something of the bidder.

    Args:
        sentence: Of the request.
        buyer: See ``bound_buyer``.

    """
    if len(sentence) < SHORTEST:
        return False
    return any(_binds(part, buyer) for part in without_number(sentence).split(" | "))


def _binds(bare: str, buyer: re.Pattern[str]) -> bool:
    if hit := _BUYER.search(bare) or buyer.match(bare):
        return _BIDDER_TOO.search(bare, hit.end()) is not None
    for others in (OF_TEXT, OF_BUYER, _NOT_BINDING, _PROCESS, OF_CONTRACT, _EVENT, buyer):
        bare = others.sub("", bare)
    return modal_in(bare) is not None
