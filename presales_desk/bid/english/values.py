"""Reads the values that labels of an English request stand before, by what the labels say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from presales_desk.bid.dates import moments
from presales_desk.bid.english.sums import money_of, top_of

if TYPE_CHECKING:
    from collections.abc import Callable

_CODE = re.compile(
    r"(?:[A-Z]{2,5}\s)?[A-Z0-9][A-Z0-9\-/._()]{0,60}\d[A-Z0-9\-/._]{0,60}"
    r"(?:\s[-–/]\s(?=\S{0,60}\d)[A-Z0-9][A-Z0-9\-/._]{0,60}){0,6}"
    r"(?: (?-i:[A-Z]\d{0,2})\b(?![’'.-]))?",
    re.IGNORECASE,
)
"""``PRC/2025/118``, ``2026-RFP - Informal-00253``."""
_DAYS = re.compile(r"(?P<days>\d{2,3})\s*\)?[\s-]*(?:calendar\s+)?days", re.IGNORECASE)
LENGTH = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?)"
    r"\)?[\s-]*(?:calendar\s+|working\s+)?(?:days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
"""``30 calendar days``, ``three years``, ``twenty-four (24) months``."""
SPELLED_LENGTH = rf"(?:[a-z-]{{1,14}} \()?{LENGTH.pattern}"
"""The same for longer patterns, with the count in words before it: ``two (2) years``."""
_DATE = re.compile(r"[,;.]?\s*\b(?:Date|Time)\s*:")
_MONTHS = re.compile(r"\b(?P<months>\d{1,2})\)?[\s-]*(?:calendar\s+)?months?\b", re.IGNORECASE)
_MONTH = 30
_CLOCK = re.compile(
    r"^[\s,;]*(?:at\s+)?"
    r"(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|hrs?\.?|hours)?(?:\s+local time)?)?[\s,;]*",
    re.IGNORECASE,
)
"""The time of day between a day and a place."""
_NUMBER_BEHIND = re.compile(
    r"[,;]\s*(?:no\.?:?\s*)?(?P<number>[A-Z]{2,}[/-]\S*\d\S*)$", re.IGNORECASE
)
_OFFICE = re.compile(
    r"^(?:purchasing|procurement|finance|supply chain|contracts?)\b(?: (?:and|&) \w+)?"
    r"(?: (?:services?|department|division|office|branch|unit|section))?$",
    re.IGNORECASE,
)
"""``Purchasing Services``, ``Procurement and Contracts Division``."""
_PERSON = re.compile(
    r"^(?:(?:Mrs?|Ms|Dr)\b|[A-Z]\. [A-Z])|,\s*(?:CPP[BO]|CPM|CPSM|buyer|manager|officer|specialist|"
    r"agent)\b",
    re.IGNORECASE,
)
"""Who buys for somebody: ``T. Okafor, CPPB``."""
_NUMBER_BEFORE = re.compile(r"^\S*\d\S*?\s*[:,–]\s*(?P<name>[A-Z].{7,})$")
_ONLY_KIND = re.compile(
    r"^(?:draft )?(?:requests? for|invitations? (?:to|for)) \w+(?:\s*\([^)]*\))?"
    r"(?:\s*(?:no|number|ref|#)\b.*)?$",
    re.IGNORECASE,
)
"""What kind of paper a request is, which names no project."""
_ELSEWHERE = re.compile(
    r"^(?:see |as per |refer to )?(?:annex(?:ure)?|appendix|attachment|form|schedule|exhibit|"
    r"section|clause)\b[^\d%]*[\dA-Z.]{1,6}$",
    re.IGNORECASE,
)
"""Where a thing is told, not what it is."""
_NOTHING = re.compile(r"^(?:not (?:required|applicable)|nil|none|n/?a|no)\b", re.IGNORECASE)
_MAX_NAME = 120
_MAX_WORDS = 400


def words_of(value: str) -> str | None:
    """Return what is said, without the full stop behind it."""
    return value.strip(" .;")[:_MAX_WORDS] or None


def guarantee_of(value: str) -> str | None:
    """Return what a guarantee comes to; None where only the form of it is named."""
    return None if _ELSEWHERE.match(value.strip(" .")) else words_of(value)


def place_of(value: str) -> str | None:
    """Return a place, without the day behind it or before it."""
    days = moments(value)
    if days and days[0].start == 0:
        value = _CLOCK.sub("", value[days[0].end :])
    return words_of(_DATE.split(value)[0])


def name_of(value: str) -> str | None:
    """Return a name without the address behind it."""
    value = _NUMBER_BEHIND.sub("", value)
    value = re.split(r"[;\n]|, (?=\d)", value)[0].strip(" .")
    return value if 3 < len(value) <= _MAX_NAME and "__" not in value else None


def buyer_of(value: str) -> str | None:
    """Return the name of a buyer; None for the office of it that sends the request out."""
    is_other = _OFFICE.match(value.strip(" .")) or _PERSON.search(value)
    return None if is_other else name_of(value)


def title_of(value: str) -> str | None:
    """Return a name of several words; one word is rather the head of another column."""
    name = name_of(value)
    is_name = name and " " in name and not _ONLY_KIND.match(name)
    return name if is_name else None


def code_of(value: str) -> str | None:
    """Return the number of a project."""
    hit = _CODE.match(value.strip())
    return hit[0].rstrip(".") if hit else None


def code_behind(value: str) -> str | None:
    """Return the number of a project that stands behind its name."""
    hit = _NUMBER_BEHIND.search(value.strip(" ."))
    return hit["number"] if hit else None


def bond_of(value: str) -> float | None:
    """Return the sum of a security, 0 where none is required."""
    return 0 if _NOTHING.search(value.strip()) else money_of(value)


def name_behind(value: str) -> str | None:
    """Return the name of a project behind its number: ``RRIP-04: Rehabilitation of Roads``."""
    hit = _NUMBER_BEFORE.match(value)
    return name_of(hit["name"]) if hit else None


def days_of(value: str) -> int | None:
    """Return the first period that is said in days."""
    hit = _DAYS.search(value)
    return int(hit["days"]) if hit else None


def validity_of(value: str) -> int | None:
    """Return how many days an offer holds, also where that is said in months."""
    hit = _MONTHS.search(value)
    return days_of(value) or (int(hit["months"]) * _MONTH if hit else None)


def time_of(value: str) -> str | None:
    """Return the first day or time, as ISO 8601."""
    found = moments(value)
    return found[0].value if found else None


def period_of(value: str) -> str | None:
    """Return a period in words; None where no length of time is said."""
    return words_of(value) if LENGTH.search(value) else None


def verdict_of(value: str) -> str | None:
    """Return ``allowed`` or ``not allowed``; None where the words decide nothing."""
    if re.search(r"\bnot\b|^no\b", value, re.IGNORECASE):
        return "not allowed"
    yes = re.search(r"allow|permit|accept|^yes\b|\bmay\b|^(?:\d|two|three|four|five)", value, re.I)
    return "allowed" if yes else None


def _rule(key: str, label: str, read: Callable[[str], Any]) -> tuple[str, re.Pattern[str], Any]:
    return key, re.compile(label, re.IGNORECASE), read


RULES: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    _rule(
        "project_no",
        r"^(?:project|contract|tender|bid|rf[bpqt]|it[tb]|ni[tq]|[in]cb|solicitation|procurement|"
        r"ref(?:erence)?|(?:tender )?enquiry|invitation for bids)\.?\s*"
        r"(?:ref(?:erence)?|no\.?|number|id|#)|"
        r"^in reply refer to$|^the reference number of the .{3,40} is$|^(?:\w+ )?reference$",
        code_of,
    ),
    _rule("project_no", r"^the name and (?:identification )?(?:number|no\.?) of the", code_behind),
    _rule(
        "project_name",
        r"^(?:(?:project|contract|tender|rf[bpq]|procurement|assignment) (?:name|title)|"
        r"(?:selection of )?(?:procurement|supply|consulting services|invitation to tender|"
        r"tender) (?:of|for)|(?:offer ?/ ?)?(?:bid|offer|quotation) for|"
        r"(?:name|title) of (?:the )?(?:work|services?|bidding process|contract|"
        r"tender|works|assignment|rf[bpq]))(?: is)?$",
        name_of,
    ),
    _rule(
        "project_name",
        r"^(?:contract|package|project) (?:no\.?|number) and (?:title|name)$",
        name_behind,
    ),
    _rule(
        "project_name",
        r"^the name and (?:identification )?(?:number|no\.?) of the .{2,30} (?:is|are)$|"
        r"^the name of the (?:(?:\w+ ){0,3}(?:bidding|tendering|procurement) process|assignment|"
        r"[in]cb|contract|tender|rf[bpq]) is$",
        name_of,
    ),
    _rule(
        "purchaser",
        r"^(?:the )?(?:purchaser|principal|employer|buyer|client|owner|procuring entity|"
        r"contracting (?:authority|entity)|issuing (?:office|agency|entity|organi[sz]ation)|"
        r"issued by)(?: is| name)?$",
        buyer_of,
    ),
    _rule("method", r"^(?:(?:procurement|tender|selection) method|procedure)$", words_of),
    _rule("max_price", r"maximum (?:price|bid|amount)|upset|ceiling|not[- ]to[- ]exceed", money_of),
    _rule("budget", r"budget|estimated (?:\w+ )?(?:value|cost)", top_of),
    _rule(
        "clarification_deadline",
        r"^(?!.*(?:\banswer|\brespon(?:ses?|d|ding)\b|\brepl(?:y|ies)|publi|\bissu|\bpost))"
        r"(?!.*\b(?:[ie]nquiry (?:no|number|ref)|start (?:date|day|time|on)|begins?\b))"
        r".*(?:questions?\b|clarification|[ie]nquir|queries)",
        time_of,
    ),
    _rule(
        "opening_time",
        r"opening (?:time|date|session)|public opening|(?:date|time)\b.{0,22}\bopening",
        time_of,
    ),
    _rule("opening_time", r"opening (?:shall|will) take place", time_of),
    _rule(
        "opening_place",
        r"opening (?:shall|will) take place|(?:place|venue) (?:of|for) .{0,12}opening|"
        r"opening (?:place|venue|session)|public opening",
        place_of,
    ),
    _rule(
        "bid_deadline",
        r"^(?!.*(?:\bintent\b|\banswer|question|clarif|[ie]nquir|quer(?:y|ies)|\bvisit|briefing|"
        r"\bmeeting|conference|addend|notif|\bcommence|\bstart (?:date|day|time|on)|\bbegins?\b))"
        r".*(?:deadline|closing|submission|\bdue\b|\bcloses?\b|\breturn date|"
        r"^re(?:ply|spond) by$)",
        time_of,
    ),
    _rule("bid_validity_days", r"^(?!.*(?:bond|securit|guarant)).*validity", validity_of),
    _rule("bid_validity_days", r"validity", days_of),
    _rule(
        "bid_validity_days",
        r"maintain (?:their|the|its|your) (?:tender|bid|offer|proposal)s?$",
        validity_of,
    ),
    _rule(
        "bid_bond",
        r"(?:bid|tender|proposal) (?:bond|security|deposit|guarant(?:ee|y))|earnest money|^emd\b",
        bond_of,
    ),
    _rule("performance_bond", r"performance (?:bank )?(?:bond|security|guarantee)", guarantee_of),
    _rule("copies", r"\bcopies\b", words_of),
    _rule("consortium", r"joint ventures?|consorti|\bJV\b", verdict_of),
    _rule("subcontracting", r"sub-?contract", verdict_of),
    _rule(
        "contract_period",
        r"(?:contract|project) (?:period|term|duration)|period of (?:performance|completion)|"
        r"time for completion|completion (?:time|period|date)|"
        r"duration of (?:the )?(?:contract|assignment|services)|"
        r"(?:delivery|implementation) (?:time|period)",
        period_of,
    ),
    _rule(
        "contract_period",
        r"(?:timeline|time ?frame) (?:for|of) (?:completion|delivery)|completion timeline",
        period_of,
    ),
    _rule("warranty", r"warranty|defects (?:liability|notification|correction)", period_of),
    _rule(
        "payment",
        r"^payments?$|payment (?:terms?|schedule|conditions?)|"
        r"payments? (?:shall|will) be made as follows",
        words_of,
    ),
)
"""Fact, what its label says, and how its value is read."""
WEAK_RULES: tuple[tuple[str, re.Pattern[str], Callable[[str], Any]], ...] = (
    _rule(
        "project_name",
        r"^(?:project|title|sub(?:ject)?|(?:the )?name of (?:the )?project(?: is)?)$",
        title_of,
    ),
    _rule("purchaser", r"^(?:agency|customer|department|organi[sz]ation)(?: name)?$", buyer_of),
    _rule("purchaser", r"^company(?: name)?$", buyer_of),
    _rule("contract_period", r"^(?:estimated |expected )?duration$", period_of),
    _rule("contract_period", r"^delivery(?: (?:terms?|schedule))?$", period_of),
    _rule(
        "project_name",
        r"^(?:(?:bid|tender|rf[bpqt]|project) )?descriptions?"
        r"(?: of (?:the )?(?:bid|tender|works?|services?|goods|project|requirement))?$",
        title_of,
    ),
)
"""Labels that count where no other tells the fact: a project may buy many things."""
