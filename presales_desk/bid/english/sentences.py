"""Finds facts in the running sentences of an English request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.dates import moments
from presales_desk.bid.english.permissions import permissions_in
from presales_desk.bid.english.request_numbers import is_own_number
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.english.sums import money_of, top_of
from presales_desk.bid.english.sums_told import is_of_another
from presales_desk.bid.english.terms import terms_in, weak_terms_in
from presales_desk.bid.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage
    from presales_desk.bid.dates import Moment

NUMBER = re.compile(
    r"\b(?:RF[PQT]|IT[BT]|IFB|NI[TQ]|[IN]CB|Project Identification|Solicitation|"
    r"Tender|Bid|Requests? for (?:Proposals?|Quotations?|Quotes?|Tenders?|Bids?)|"
    r"Invitation (?:for|to) (?:Bids?|Tender)|(?:Open|Restricted|Negotiated) Procedure|"
    r"Contract(?= (?:No|Number|Ref)))\s*(?:\([A-Z]{2,4}\)\s*)?"
    r"(?:No\.?|Number|Ref(?:erence)?|#|:)?\s*[:#]?\s*"
    r"(?!\d{1,5}(?:\.\d+)*\b(?![-/]))(?P<number>[A-Z0-9][A-Z0-9\-/.]*\d[A-Z0-9\-/.]*)|"
    r"^(?P<whole>(?:RF[PQT]|IT[BT]|IFB|NI[TQ])[-/_](?=\S*\d)[A-Z0-9\-/._]+)$",
    re.IGNORECASE,
)
"""The number of a request, behind what it is called; that of a clause, ``ITB 7.1``, is none."""
_BIDS = (
    r"(?:proposals?|bids?|quotes?|tenders?|quotations?|offers?|responses?|submissions?|"
    r"expressions? of interest|EOIs?|applications?)"
)
_NOT_BESIDE = r"(?<!in the )(?<!in a )(?<!in its )(?<!with the )(?<!from the )(?<!under the )"
"""Where a bid only holds what the sentence is about: ``the goods in the bid shall``."""
_DEADLINE = re.compile(
    rf"receipt of {_BIDS}|{_BIDS} (?:must be|shall be|are|is) (?:(?:duly )?received|due)|"
    r"submission deadline|closing date(?! (?:for|of) (?:the )?(?:sale|collection|purchase|"
    r"download))|"
    rf"due date|{_BIDS} (?:are )?(?:due|submission(?! (?:start|begin|open|commenc)))|"
    rf"{_NOT_BESIDE}{_BIDS}\b[^.;]{{0,100}} (?:must|shall) (?:be "
    r"(?:delivered|submitted|deposited|received|lodged|uploaded)|reach)\b"
    r"(?:[^.;]|\.(?=\w)){0,110}\b(?:on or before|by|than|until|before)\b|"
    rf"{_BIDS} (?:received|submitted|delivered) (?:after|later than|past)\b|"
    rf"{_BIDS}\b(?:[^.;]|\.(?= ?\d)){{0,120}} (?:will be|are) (?:received|accepted)\b"
    r"(?:[^.;]|\.(?=\w)){0,160}"
    r"\b(?:until|up to|by|than|before)\b|"
    r"\b(?:submit|send|return|deliver) (?:their |your |its |the |all )?(?:\w+ ){0,2}"
    r"(?:proposals?|bids?|tenders?|quotations?|offers?|applications?)\b"
    r"(?:(?! (?:must|shall|should|may) )[^.;]|\.(?=\w)){0,120}"
    r"\b(?:until|than|before|by)\b|"
    rf"(?:deadline|date) for (?:the )?(?:submission|bid submission|{_BIDS})",
    re.IGNORECASE,
)
"""``Proposals are due``, ``Tenders must be received by``, ``Bids received after``."""
_ASKING = re.compile(
    r"receipt of questions|questions?(?:[^.]|\.(?=\w)){0,80}(?:no later than|by|due|prior|before|"
    r"until)|questions?\b(?:[^.;]|\.(?=\w)){0,240}\b(?:no|not) later than\b|"
    r"RF[PQ] questions|deadline for (?:questions|clarifications?)|questions? due|"
    r"(?:[ie]nquiries|queries|clarifications?)(?:[^.]|\.(?=\w)){0,90}"
    r"\b(?:by|no later|not later|before|until)\b",
    re.IGNORECASE,
)
"""``Questions must be sent by``, ``deadline for clarifications``, ``Enquiries not later than``."""
_VALID = re.compile(
    r"\b(?:remain|be|stay|kept|held) (?:valid|open|firm)\b|\bvalidity\b", re.IGNORECASE
)
"""What tells until when bids hold, counted from the deadline."""
_ASKED = re.compile(
    r"question|[ie]nquir|quer(?:y|ies)|clarif|\binten(?:t|tion|ds?) to (?:bid|propose|submit|"
    r"respond|tender)",
    re.IGNORECASE,
)
"""What has a day of its own besides: ``questions``, ``intent to bid``."""
_OPENING = re.compile(
    rf"{_BIDS}[^.]{{0,20}}opening(?! of)|publicly opened|public opening|opening session|"
    rf"(?:{_BIDS}|envelopes?|covers?|packages?|they|which|and|all)\b[^.;]{{0,120}}?(?<!not be )"
    r"opened (?:publicly|immediately|on|at|and (?:\w+ ){1,3}at|in (?:the )?(?:presence|public))",
    re.IGNORECASE,
)
"""``Bids will be publicly opened``, ``Tender opening``, but not the opening of an account."""
_OPENED_AT = re.compile(
    r"\bopened (?:publicly )?(?:and read (?:aloud |out )?)?at "
    r"(?P<place>(?-i:[A-Z])[^.;]{5,80}?)(?:,? on\b|[.;]|$)|"
    r"\bopen(?:ed|ing)\b[^.;]{5,120}(?:\d{4}|[ap]\.?m\.?|hours|time|attend),? (?:in|at) (?:the )?"
    r"(?P<then>(?-i:[A-Z])[^.;]{5,80})|"
    r"\bopened\b[^.;]{5,120}, (?:in|at) the (?P<among>(?-i:[A-Z]|\d)[^.;]{5,60}?"
    r"\b(?:room|hall|office|chambers?|boardroom)\b)|"
    r"\bopened\b(?:[^.;]|[ap]\.m\.){5,60} (?:that|same) (?:day|date),? (?:in|at) (?:the )?"
    r"(?P<day>(?-i:[A-Z])[^.;]{5,80})|"
    r"\bopened (?:publicly )?(?:and read (?:aloud |"
    r"out )?)?in (?:the )?(?P<room>(?-i:[A-Z])[^.;,]{3,80})|"
    r"\bopening (?:shall|will) take place (?:at|in):?\s*(?:(?:street )?address:\s*)?"
    r"(?P<street>(?-i:[A-Z])[^\n;]{5,80}?)(?=\s*(?:\n|\bDate:|$))",
    re.IGNORECASE,
)
"""``opened at City Hall, Room 204,``, ``The opening shall take place at: Head Office``."""
_SAME_DAY = re.compile(r"\bsame (?:day|date)\b", re.IGNORECASE)
"""Where the time of the opening stands without its day."""
_SECURITY = re.compile(
    r"\b(?:bid|tender|proposal) (?:security|bond|deposit|guarant(?:ee|y))\b|"
    r"\b(?:earnest money|EMD)(?: deposit)?(?: \(EMD\))? (?:of|:|is|amounting|for)\b",
    re.IGNORECASE,
)
_CEILING = re.compile(
    r"\bupset (?:limit|price)|\bnot[- ]to[- ]exceed|"
    r"(?<!budget )\bceiling (?:price|(?:for|of|on) (?:the|this)\b)|"
    r"\bmaximum (?:budget|price)|"
    r"\bmaximum (?:\w+ )?value of (?:the|this) (?:\w+ )?(?:contract|agreement)\b|"
    r"^(?!.*\b(?:liab|damage|penalt|guarantee|indemn|insur))"
    r"[^.;]{0,40}\bmaximum (?:\w+ )?(?:amount|value)\b[^.;]{0,60}"
    r"\b(?:contract|framework|agreement|procurement|purchases)\b[^.;]{0,60}\b(?:is|be)\b",
    re.I,
)
"""``upset limit``, ``not-to-exceed amount``, ``ceiling price``."""
_OF_THIS = re.compile(
    r"\bmaximum\b[^.;]{0,60}\b(?:under|of) (?:the|this) framework (?:contract|agreement)\b", re.I
)
"""What the terms of a framework tell of it as a whole."""
_ESTIMATE = re.compile(
    r"budget|(?-i:\bABC\b)|\b(?:total|contract|anticipated) value\b|appropriated|"
    r"engineer[’']s estimate|estimated (?:project )?cost|"
    r"\bestimate[sd]?\b[^.;]{0,30}\b(?:value|expenditure)\b",
    re.IGNORECASE,
)
"""``budget``, ``the total value``, ``engineer's estimate``."""
_NO_SECURITY = re.compile(
    r"\bno (?:bid|tender|proposal) (?:security|bond|deposit|guarantee)|"
    r"\b(?:bid|tender|proposal) (?:security|bond|deposit) (?:is|shall|will) not (?:be )?required",
    re.IGNORECASE,
)
"""``No bid bond``, ``a tender security is not required``."""
_FIXED_WORDS = (
    (
        "evaluation_method",
        re.compile(
            r"\b(?:best[- ]value(?! is (?:considered|defined|the))|"
            r"lowest[- ]priced?,? technically (?:acceptable|responsive|compliant)|"
            r"lowest evaluated (?:bid|tender)(?:d?er)?|"
            r"lowest[- ]?(?:priced?|cost)?,? ?(?:(?:responsive|responsible|qualified|compliant|"
            r"eligible|acceptable),? "
            r"(?:and |and/or |& )?){1,3}(?:bidder|bid|tender|quote|quotation|proposal|offer|"
            r"proposer|"
            r"offeror|price)|"
            r"quality-? and cost[- ]based selection|"
            r"(?:least[- ]cost|fixed[- ]budget)(?: based)? selection|"
            r"price[- ]quality method|most (?:economically )?advantageous (?:tender|proposal|"
            r"offer|bid|to (?:the )?[A-Z]\w+)|qcbs|"
            r"highest (?:combined|overall|total) (?:score|rating|points)|"
            r"best (?:overall value|value for money)|"
            r"lowest[- ]priced?,? (?:substantially )?(?:responsive|compliant) "
            r"(?:bid|tender|offer|quotation)(?:d?er)?|"
            r"combined scoring method|(?:80/20|90/10) (?:preference )?points? system)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "method",
        re.compile(
            r"\b(?:requests? for (?:bids?|proposals?|quotations?|quotes?|tenders?)|"
            r"invitations? (?:to|for) (?:bids?|tenders?)|competitive sealed proposals)\b",
            re.IGNORECASE,
        ),
    ),
)
"""What requests say of methods in the same words everywhere."""
_PAYMENT = re.compile(r"\bpayments?\b", re.IGNORECASE)
_SHARES = re.compile(r"\d\s?%.*\d\s?%", re.DOTALL)
"""The instalments below a heading that says they are those of the payment."""
_ENVELOPES = re.compile(r"\btwo[- ]envelope (?:approach|system)\b", re.IGNORECASE)
"""How bids are opened; it names the method where nothing tells how they are compared."""
_FEW = 3
"""Days in a sentence from which on each is weighed by the words beside it."""
_AFTER_TIME = re.compile(
    r"^(?:[^.;]{0,24}?\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?: hours)?(?: \(?\w+ time\)?)?)?,\s*"
    r"(?:at |in )?(?:the )?(?P<place>(?=(?-i:[A-Z]))[^.;]*\b(?:room|hall|office|floor|building|"
    r"chambers?|"
    r"boardroom|centre|center|house|tower|complex|headquarters|street|road|avenue)\b[^.;]{0,60})",
    re.IGNORECASE,
)
"""A place behind a time: ``at 10:00, Room B12, 7 Quai du Port``."""


def facts_in(passage: Passage) -> Iterator[tuple[str, Any]]:
    """Yield keys and values that the sentences of a passage tell."""
    for hit in NUMBER.finditer(passage.text):
        number = (hit["whole"] or hit["number"]).rstrip(".")
        if is_own_number(number, passage.text[: hit.start()]):
            yield "project_no", number
            break
    for sentence in SENTENCE.split(passage.text):
        yield from _times(sentence)
        yield from permissions_in(sentence)
        yield from terms_in(sentence)
        if passage.part is not Part.CONTRACT or _OF_THIS.search(sentence):
            yield from _sums(sentence, passage.section)
        yield from ((key, hit[0]) for key, words in _FIXED_WORDS if (hit := words.search(sentence)))


def weak_facts_in(passage: Passage) -> Iterator[tuple[str, Any]]:
    """Yield what counts where a request tells the same nowhere in plainer words."""
    for sentence in SENTENCE.split(passage.text):
        yield from weak_terms_in(sentence)
        if _PAYMENT.search(passage.section) and _SHARES.search(sentence):
            yield "payment", sentence.strip(" .")
        if hit := _ENVELOPES.search(sentence):
            yield "evaluation_method", hit[0]


def _times(sentence: str) -> Iterator[tuple[str, str]]:
    if _OPENING.search(sentence) and (hit := _OPENED_AT.search(sentence)):
        yield "opening_place", (hit[hit.lastgroup or 0]).strip(" ,.")
    days = moments(sentence)
    if not days or len(days) > _FEW:
        return
    due = None if _ASKED.search(sentence) or _VALID.search(sentence) else _DEADLINE.search(sentence)
    if due:
        yield "bid_deadline", _behind(days, due).value
    if asking := _ASKING.search(sentence):
        yield "clarification_deadline", _behind(days, asking).value
    if (opening := _OPENING.search(sentence)) and not _SAME_DAY.search(sentence):
        day = _behind(days, opening)
        yield "opening_time", day.value
        if hit := _AFTER_TIME.match(sentence[day.end :]):
            yield "opening_place", hit["place"].strip(" ,")


def _behind(days: Sequence[Moment], told: re.Match[str]) -> Moment:
    """Return the first day behind the words that tell what it is; else the first of all."""
    return next((day for day in days if day.start >= told.start()), days[0])


def _sums(sentence: str, section: str) -> Iterator[tuple[str, Any]]:
    if _NO_SECURITY.search(sentence):
        yield "bid_bond", 0
    money = money_of(sentence)
    if money is None:
        return
    if _CEILING.search(sentence):
        yield "max_price", money
    elif _ESTIMATE.search(f"{section} {sentence}") and not is_of_another(sentence):
        yield "budget", top_of(sentence)
    if _SECURITY.search(sentence):
        yield "bid_bond", money
