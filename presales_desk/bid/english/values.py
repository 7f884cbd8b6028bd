"""Reads the values that labels of an English request stand before, by what the labels say."""

from __future__ import annotations

import re

from presales_desk.bid.dates import moments
from presales_desk.bid.english.sums import SUM_FACTORS, money_of

_CODE = re.compile(
    r"(?:[A-Z]{2,5}\s)?[A-Z0-9][A-Z0-9\-/._()]{0,60}\d[A-Z0-9\-/._]{0,60}"
    r"(?:\s[-–/]\s(?=\S{0,60}\d)[A-Z0-9][A-Z0-9\-/._]{0,60}){0,6}"
    r"(?: (?-i:[A-Z]\d{0,2})\b(?![’'.-]))?",
    re.IGNORECASE,
)
"""``PRC/2025/118``, ``2026-RFP - Informal-00253``."""
_DAYS = re.compile(r"(?P<days>\d{2,3})\s*\)?[\s-]*\(?(?:calendar\s+)?days", re.IGNORECASE)
"""``120 calendar days``, ``(120) days``, ``120 (Days)``."""
LENGTH = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty)(?:-\w+)?)"
    r"\)?[\s-]*(?:calendar\s+|working\s+)?(?:days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
"""``30 calendar days``, ``three years``, ``twenty-four (24) months``."""
SPELLED_LENGTH = (
    rf"(?:(?:(?:twenty|thirty|forty|fifty|sixty)[ -])?[a-z-]{{1,14}} \()?{LENGTH.pattern}"
)
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
    r"^(?:(?:Mrs?|Ms|Dr)\b|[A-Z]\. [A-Z])|,\s*(?:\w+ ){0,4}(?:CPP[BO]|CPM|CPSM|buyer|manager|"
    r"officer|specialist|agent|analyst|representative|associate|assistant|head of|coordinator|"
    r"advis[eo]r|administrator|secretary)\b",
    re.IGNORECASE,
)
"""Who buys for somebody: ``T. Okafor, CPPB``."""
_BOX = re.compile(
    r",?\s*(?:P\.?\s?O\.?\s?Box|Private (?:Mail )?Bag|Postal (?:Box|Address))\b.*$", re.I | re.S
)
"""Where letters to the buyer go: ``, P.O. Box 12``."""
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
_PLAIN_SUM = re.compile(
    r"^(?P<sum>\d{1,3}(?:,\d{2,3})+(?:\.\d{1,2})?|\d{4,12}(?:\.\d{1,2})?|"
    r"\d{1,5}(?:\.\d+)?(?=\s?(?:cr|la)))\s?(?P<unit>crores?|lakhs?|lacs?)?(?:\s?/-)?$",
    re.IGNORECASE,
)
"""``150000``, ``1,50,000/-``, ``2.5 Crore``."""
_SHARE = re.compile(
    r"\b(?:up to|(?:not|no) (?:\w+ ){0,3}?(?:more than|exceed\w*|in excess of)|maximum(?: of)?|"
    r"limited to)\s+(?:\w+ (?:percent|per cent) )?\(?(?P<share>\d{1,2}(?:\.\d+)? ?%)",
    re.IGNORECASE,
)
"""``up to 30%``, ``not allowed for more than 20%``, ``shall not exceed 25 %``."""
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
    return None if is_other else name_of(_BOX.sub("", value))


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


def plain_sum_of(value: str) -> float | None:
    """Return a sum that is a plain number, as forms print it whose money needs no name."""
    hit = _PLAIN_SUM.match(value.strip())
    if hit is None:
        return None
    factor = SUM_FACTORS[hit["unit"][0].lower()] if hit["unit"] else 1
    return round(float(hit["sum"].replace(",", "")) * factor, 2)


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


def partners_of(value: str) -> str | None:
    """Return whether several may bid together; who tells how many they may be allows it."""
    told = verdict_of(value)
    is_counted = re.search(r"\bmaximum (?:number )?of\b|\bnot more than\b", value, re.I)
    return "allowed" if is_counted else told


def share_of(words: str) -> str:
    """Return up to what share something is allowed, `` up to 30%``; empty for no limit."""
    hit = _SHARE.search(words)
    return f" up to {hit['share'].replace(' ', '')}" if hit else ""


def verdict_of(value: str) -> str | None:
    """Return ``allowed`` or ``not allowed``; None where the words decide nothing."""
    if share := share_of(value):
        return f"allowed{share}"
    if re.search(r"\bnot\b|^no\b", value, re.IGNORECASE):
        return "not allowed"
    yes = re.search(r"allow|permit|accept|^yes\b|\bmay\b|^(?:\d|two|three|four|five)", value, re.I)
    return "allowed" if yes else None
