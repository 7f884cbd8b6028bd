"""Finds the terms of an offer and of its contract in the sentences of an English request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.dates import moments
from presales_desk.bid.english.values import LENGTH, SPELLED_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPELLED = {
    "thirty": 30,
    "forty-five": 45,
    "sixty": 60,
    "seventy-five": 75,
    "ninety": 90,
    "one hundred": 100,
    "one hundred twenty": 120,
    "one hundred and twenty": 120,
    "one hundred eighty": 180,
    "one hundred and eighty": 180,
}
"""Counts of days that requests spell, the way offers are held open."""
_VALID = re.compile(
    r"\b(?:valid|firm|irrevocable|open|bound|binding|validity|"
    r"withdraw(?:n)?|offer period)\b[^.]{0,60}?(?P<days>\d{2,3})\)?[\s-]*"
    r"(?:calendar\s+)?days?\b(?!\s*beyond)",
    re.IGNORECASE,
)
"""``remain valid for 90 days``, ``a validity period of 120 calendar days``."""
_OFFERED = re.compile(
    r"\b(?:bids?|proposals?|tenders?|offers?|quotes?|quotations?|prices?|pricing|"
    r"rates?)\b[^.;]{0,60}"
    r"\b(?:good(?! standing)|guaranteed|honou?red|held|hold|offered|in effect|effective|stands?|"
    r"maintained|fixed|open|valid|firm|irrevocable|binding|unchanged)\b[^.;]{0,40}?"
    r"\b(?:for|least|than|of)\b[^.;]{0,30}?\b"
    rf"(?:(?P<days>\d{{2,3}})|(?P<words>{'|'.join(_SPELLED)}))\b\)?[\s-]*"
    r"(?:\(\d+\) )?(?:calendar\s+|consecutive\s+)?days?\b(?!\s*beyond)",
    re.IGNORECASE,
)
"""``Your offer should be good for 60 days``, ``Tenders shall hold for ninety days``."""
_VALID_LONG = re.compile(
    r"\b(?:bids?|proposals?|tenders?|offers?|quotations?|quotes?)\b[^.;]{0,40}"
    r"\b(?:valid|open for acceptance|irrevocable|binding)\b[^.;]{0,40}?"
    r"\b(?P<count>one|two|three|four|six|nine|twelve|1[0-2]|[1-9])(?: \(\d{1,2}\))?[ -]"
    r"(?:calendar )?(?P<unit>month|year)s?\b|"
    r"\b(?:validity|offer) period (?:is|of|shall be|will be)\b[^.;]{0,20}?"
    r"\b(?P<counted>one|two|three|four|six|nine|twelve|1[0-2]|[1-9])(?: \(\d{1,2}\))?[ -]"
    r"(?:calendar )?(?P<of>month|year)s?\b",
    re.IGNORECASE,
)
"""``The Tender Validity Period is six months``,
``Bids are open for acceptance for 6 months``, ``Offers will be valid for one (1) year``."""
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "nine": 9, "twelve": 12}
_DAYS_OF = {"month": 30, "year": 365}
_OF_SECURITY = re.compile(r"\b(?:bonds?|securit(?:y|ies)|guarantees?|deposits?)\b", re.IGNORECASE)
"""What has a validity of its own."""
_OF_BIDS = re.compile(
    r"\b(?:bids?|proposals?|tenders?|offers?|quotations?) (?:and|shall|must|will|should|are|is)\b",
    re.I,
)
"""Bids that do something in the sentence: ``Tenders shall``, ``offers and``."""
_TERM = re.compile(
    r"\b(?:(?:contract|initial|agreement|project) (?:term|period|duration)|"
    r"(?:delivery|completion|implementation|construction|time) period|"
    r"(?:term|period|duration) of (?:the|this) (?:contract|agreement))\b"
    r"[^.]{0,40}?\b(?:is|be|of|for)\s+"
    r"(?P<term>(?!(?:the|execution|signature|signing|award|acceptance)\b)[^.;]{3,80})|"
    r"\b(?:provision|agreements?|contracts?)\b[^.]{0,80}\bfor a (?:period|term) of "
    rf"(?P<span>{SPELLED_LENGTH})|"
    r"\b(?:contract|agreement) (?:is|(?:will|shall) be) for (?:a period of )?"
    rf"(?P<whole>(?:[a-z-]{{1,14}} \()?{LENGTH.pattern})|"
    r"\b(?:agreement|contract)\b[^.]{0,80}\b(?:maximum|total|overall) (?:duration|term|period) of "
    rf"(?P<most>{SPELLED_LENGTH})|"
    r"\b(?:contract|agreement)\b[^.;]{0,30}\b(?:effective|in force|in effect) for "
    rf"(?P<lasts>{SPELLED_LENGTH})|"
    r"\b(?:assignment|project|work|contract|consultancy) (?:is|shall be) "
    r"(?:expected|estimated|anticipated) to (?:take|last|require) "
    rf"(?P<takes>{SPELLED_LENGTH})|"
    r"\b(?:period of performance|(?:contract|agreement)(?: period| term)?)\b"
    r"(?! (?:price|sum|value|amount))[^.;]{0,20}\b"
    r"(?P<dates>(?:begin|run|commenc|start|from)\w*\b[^.;]{0,60}\b(?:end|until|to|through)\w*\b"
    r"[^.;]{3,40})",
    re.IGNORECASE,
)
"""``The contract term is three years``, ``agreement for a period of 12 months``."""
_COMPLETED = re.compile(
    r"\b(?:work|works|project|assignment|goods|supplies|equipment|services?|deliver(?:y|ies)|"
    r"design|build|construction|plant|facility|system|"
    r"installation)\b[^.]{0,50}\b(?:completed?|delivered|made|required) within "
    rf"(?P<term>{SPELLED_LENGTH}[^.;]{{0,40}})",
    re.IGNORECASE,
)
"""``All work shall be completed within 180 calendar days``."""
_DELIVERS = re.compile(
    r"\b(?:shall|must|will) (?:deliver|complete|commission)\b[^.;]{0,60} within "
    rf"(?P<term>{SPELLED_LENGTH}[^.;]{{0,40}})",
    re.IGNORECASE,
)
"""``The supplier shall deliver the goods within 30 days``."""
_LASTS = re.compile(
    r"\b(?:maintenance|services?|supply|support|lease|appointment|panel|hire|rental|engagement)\b"
    r"[^.;]{0,60}\bfor a (?:period|term|duration) of "
    rf"(?P<term>{SPELLED_LENGTH})",
    re.IGNORECASE,
)
"""``maintenance services for a period of two years``."""
_COMPLETED_BY = re.compile(
    r"\b(?:services?|work|works|project|assignment)\b[^.;]{0,50}\bcompleted "
    r"(?P<term>(?:on or before|by|no later than) [^.;]{6,40})",
    re.IGNORECASE,
)
"""``The services are required to be completed on or before 28 February 2026``."""
_WARRANTY = re.compile(
    rf"\bwarrant\w*\b[^.]{{0,80}}?(?P<time>\b{SPELLED_LENGTH})|"
    rf"(?P<before>\b{SPELLED_LENGTH}) (?:(?!(?:and|or|plus|then|of|for)\b)[\w-]+ ){{0,2}}warranty",
    re.IGNORECASE,
)
"""``a warranty of 24 months``, ``a one year warranty``."""
_PERFORMANCE = re.compile(
    r"(?:\bperformance (?:bank )?(?:security|bond|guarantee)|"
    r"\bsuccessful [^.;]{0,40}\bsecurity deposit)\s+"
    r"(?:[^.;]{0,70}?\bin the amount of(?=[^.;]{0,9}\d)|(?:shall|will) be|(?:in|for) (?:the|"
    r"an) amount (?:of|equal to)|"
    r"(?:of|equal to)(?= ?\d|[^.;]{0,24}(?:%|\bper ?cent\b)))\s+(?P<much>[^.;]{3,80})",
    re.IGNORECASE,
)
"""``a performance bond in the amount of 10%``, ``performance security of 5 percent``."""
_PERFORMANCE_SHARE = re.compile(
    r"(?:\bperformance\b[^.;]{0,30}\b(?:bonds?|securit(?:y|ies)|guarantees?|deposits?)|"
    r"\bcontract (?:deposit|security))\b[^.;%]{0,90}?"
    r"(?P<much>(?:\b[a-z]+(?:[ -][a-z]+)? per ?cent \()?\b\d{1,3}(?:\.\d+)?\s?(?:%|per ?cent)"
    r"[^.;]{0,60})",
    re.IGNORECASE,
)
"""``a Performance Bond and a Payment Bond, each for 100% of the contract price``,
``a Contract Deposit equal to 5% of the Contract Price``."""
_AS_DEPOSIT = re.compile(
    r"(?P<much>\b\d{1,2}(?:\.\d+)?\s?(?:%|per ?cent) of [^.;,]{3,60}?) as (?:an? |the )?"
    r"(?:contract|performance|security) (?:deposit|security|bond|guarantee)\b",
    re.IGNORECASE,
)
"""``a sum equivalent to 6% of the contract sum as contract deposit``."""
_PAYMENT = re.compile(
    r"(?<!no )\bpayments?\b[^.;]{0,60}\b(?:shall|will) (?:only )?be (?:made|paid)\b(?! by code)|"
    r"\bnet \d{2} days\b|"
    r"\b(?:shall|will) make (?:\w+ ){0,2}payments?\b|\b(?:shall|"
    r"will) pay\b[^.;]{0,90}\binvoices?\b|"
    r"\b(?:shall|will) (?:\w+ (?:(?:the )?\w+ )?and )?pay\b[^.;]{0,40}\bwithin\b"
    r"[^.;]{0,30}\bdays\b|"
    r"\bpay (?:\w+ ){0,3}invoices?\b|\binvoices? (?:(?:is|are) payable|(?:shall|will) be paid)\b|"
    r"\bpayment terms (?:are|is|shall be|will be)\b[^.;]*\d",
    re.IGNORECASE,
)
"""``Payment will be made``, ``net 30 days``, ``shall pay undisputed invoices``."""
_BIDDER_PAYS = re.compile(
    r"\b(?:bidder|tenderer|offeror|proponent|contractor|supplier|vendor|consultant|proposer)s?"
    r" (?:shall|will|must) pay\b",
    re.IGNORECASE,
)
"""What the buyer does not pay: ``the successful Tenderer shall pay a deposit``."""
_NOT_PAID = re.compile(r"\bno (?:\w+ ){0,3}payments?\b", re.IGNORECASE)
"""``No advance payment will be made``."""
_FIGURE = re.compile(r"\d\s?%|\b\d{1,3}\)? (?:\w+ )?days\b|\bper ?cent\b", re.IGNORECASE)
"""What terms of payment tell at least: a share, or how many days."""
_NO_PERFORMANCE = re.compile(
    r"\bno (?:[\w ]{3,24} (?:or|and|nor) )?performance (?:bank )?"
    r"(?:security|bond|guarantee|deposit)\b[^.;]{0,30}\b(?:required|requested|requires?|asked)\b|"
    r"\bperformance (?:bank )?(?:security|bond|guarantee|deposit)\b[^.;]{0,30}"
    r"\b(?:is|are|shall|will|be) not (?:be )?required\b|"
    r"\bnot (?:be )?required to (?:provide|furnish|submit|post) an? performance "
    r"(?:bank )?(?:security|bond|guarantee|deposit)\b",
    re.IGNORECASE,
)
"""``A performance guarantee is not required``."""
_COPIES = re.compile(
    r"(?P<copies>\b(?:one|two|three|an?(?=\s)|"
    r"\d+)\b[^.;]{0,16}\boriginals?\b[^.;]{0,60}\bcop(?:y|ies)\b|"
    r"(?<=submit )(?:one|two|three|four|five|six|\d+)(?: \(\d+\))? (?:\w+ ){0,2}"
    r"(?:electronic|digital|hard|paper|printed|bound)(?: \w+)? cop(?:y|ies)\b"
    r"(?: in \w+ format|,? and [\w() ]{3,30}cop(?:y|ies)\b[^.;,]{0,30})?)",
    re.IGNORECASE,
)
"""``one original and three copies``, ``submit 2 hard copies``."""
_TIMES = re.compile(r"\bin (?:du|tri|quadru)plicate\b", re.IGNORECASE)
"""``in duplicate``, where nothing says how many originals and copies that is."""
_COUNTED_COPIES = re.compile(
    r"(?P<copies>\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})(?: "
    r"\(\d+\))? "
    r"(?:\w+ ){0,3}cop(?:y|ies)\b"
    r"(?:,? and (?:one|two|three|an?|\d{1,2})\b(?: \(\d+\))? (?:\w+ ){0,2}"
    r"cop(?:y|ies)\b)?)(?=[^.;]{0,60}\b(?:submit\w*|deliver\w*|required|provided|RF[PQ]|"
    r"proposals?|bids?|tenders?|submissions?|quotations?|offers?)\b)",
    re.IGNORECASE,
)
"""``Ten (10) copies of the submission``, ``three bound copies are to be submitted``."""
_MAX_WORDS = 400


def terms_in(sentence: str) -> Iterator[tuple[str, Any]]:
    """Yield keys and values of what the offer and its contract shall be."""
    is_of_bids = _OF_BIDS.search(sentence) or not _OF_SECURITY.search(sentence)
    if (hit := _VALID.search(sentence)) and is_of_bids:
        yield "bid_validity_days", int(hit["days"])
    elif (hit := _VALID_LONG.search(sentence)) and is_of_bids:
        told, unit = hit["count"] or hit["counted"], hit["unit"] or hit["of"]
        count = _COUNTS.get(told.lower()) or int(told)
        yield "bid_validity_days", count * _DAYS_OF[unit.lower()]
    elif (hit := _OFFERED.search(sentence)) and is_of_bids:
        yield "bid_validity_days", int(hit["days"] or _SPELLED[hit["words"].lower()])
    if (hit := _TERM.search(sentence)) and _is_told(hit):
        yield "contract_period", hit[hit.lastgroup or 0].strip()
    if hit := _WARRANTY.search(sentence):
        yield "warranty", (hit["time"] or hit["before"]).strip()
    if _NO_PERFORMANCE.search(sentence):
        yield "performance_bond", "not required"
    elif hit := (
        _PERFORMANCE.search(sentence)
        or _PERFORMANCE_SHARE.search(sentence)
        or _AS_DEPOSIT.search(sentence)
    ):
        yield "performance_bond", hit["much"].strip()
    if _is_paid(sentence) and _FIGURE.search(sentence):
        yield "payment", sentence.strip(" .")[:_MAX_WORDS]
    if hit := _COPIES.search(sentence) or _COUNTED_COPIES.search(sentence):
        yield "copies", hit["copies"]


def _is_told(hit: re.Match[str]) -> bool:
    """Tell a term that has a length; one from a day to another has these days."""
    told = hit["dates"]
    return bool(moments(told) if told else LENGTH.search(hit[0]) or moments(hit[0]))


def _is_paid(sentence: str) -> bool:
    is_paid = _PAYMENT.search(sentence) and not _NOT_PAID.search(sentence)
    return bool(is_paid) and _BIDDER_PAYS.search(sentence) is None


def weak_terms_in(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield what counts where nothing tells it in plainer words: times of delivery, copies."""
    if _is_paid(sentence):
        yield "payment", sentence.strip(" .")[:_MAX_WORDS]
    if hit := _TIMES.search(sentence):
        yield "copies", hit[0]
    lasts = _COMPLETED.search(sentence) or _DELIVERS.search(sentence) or _LASTS.search(sentence)
    if lasts and not _OF_SECURITY.search(sentence):
        yield "contract_period", lasts["term"].strip()
    if (hit := _COMPLETED_BY.search(sentence)) and moments(hit["term"]):
        yield "contract_period", hit["term"].strip()
