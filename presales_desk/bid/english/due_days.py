"""Weighs every day of an English request by the words beside it: due, asked until, or opened.

Requests say the same in countless ways: ``Proposals are due``, ``June 3 – RFP closes``, ``Last day
to submit questions``. So each day is looked at with what is said before it back to the day before,
or, where nothing is, with what is said behind it; what these words are about settles which day it
is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from presales_desk.bid.dates import Moment, moments
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_BIDS = re.compile(
    r"\b(?:(?:proposal|bid|tender|offer|quote|quotation|submission|submittal|response|application|"
    r"qualification|expression of interest|EOI|SOQ|RFPs?|RF[QTP]|IT[TB]|IFB|solicitation|request|"
    r"package)s?(?!(?:der)s? (?:may|are invited))|"
    r"(?:interested|qualified|prospective|eligible) \w+|(?:bidder|tenderer|offeror|proposer|"
    r"respondent|proponent|vendor|supplier|consultant)s)\b",
    re.IGNORECASE,
)
"""What is due, or who hands it in: ``Proposals``, ``SOQ``, ``Interested firms``."""
_DUE = re.compile(
    r"\b(?:due|dead-?line|clos(?:e[sd]?|ing)|no(?:t)? later than|on or before|latest|by|before|"
    r"until|till|up to|prior to|receiv(?:ed?|ing|pt)|submi(?:t|ts|tted|tting|ssions?)|"
    r"return(?:ed)?|"
    r"lodg\w+|last (?:day|date)|accepted|cut-?off|end(?:s| date))\b",
    re.IGNORECASE,
)
"""``due``, ``deadline``, ``no later than``, ``received``."""
_DUE_ALONE = re.compile(
    r"^\W*(?:[\d.]+\s*)?(?:(?:final|bid|tender|official) )?(?:due|closing|return|submission) "
    r"(?:date|day|time)|^\W*(?:[\d.]+\s*)?(?:(?:final|submission) )?(?:dead-?line|closes|"
    r"closing)\b",
    re.IGNORECASE,
)
"""A label that needs no word of what is due: ``Due date``, ``Closing``."""
_ASKED = re.compile(
    r"\bquestions?\b|\b[ei]nquir(?:y|ies)\b(?! (?:no|number|ref))|\bquer(?:y|ies)\b|\bclarif\w+|"
    r"\bRFIs?\b|\brequests? for (?:additional |further )?information\b|\bQ ?& ?A\b",
    re.IGNORECASE,
)
"""``questions``, ``enquiries``, ``requests for information``."""
_ANSWERED = re.compile(
    r"\banswer\w*|\brespon(?:ses?|d|ding|ded)\b|\brepl(?:y|ies|ied)\b|\baddend\w+|\bpost(?:ed|"
    r"ing)\b|"
    r"\bpublish\w*|\bpublication\b|\bissu(?:ed|ance)\b|\bdistribut\w+|\bprovided (?:by|to)\b|"
    r"\b(?:open|start|begin|commence)\w*\b",
    re.IGNORECASE,
)
"""What is done with questions: ``answers posted``, ``Question Response``."""
_ANSWER_TO = re.compile(
    r"\b(?:answer|repl|respon)\w* (?:to|for|of) (?:[\w’']+ ){0,4}?(?:question|quer|[ei]nquir|"
    r"clarif|RFI)|"
    r"\baddend\w+",
    re.IGNORECASE,
)
"""``Responses to all written questions``."""
_EVENT = re.compile(
    r"\b(?:(?:notice|letter)s? of (?:intent|interest)(?: to \w+(?: an? \w+)?)?|"
    r"inten(?:t|tion|ding|ds?) (?:not )?to \w+(?: an? \w+)?|"
    r"pre-? ?(?:bid|proposal|tender|submission|response|quote|offer|application|award|"
    r"qualification|submittal)\w*(?: \w+)?|site (?:visit|inspection|tour)s?|walk-?\s?through|"
    r"conference|meeting|briefing|interviews?|presentations?|demonstrations?|demos?|protests?|"
    r"withdraw\w*|modif\w+|samples?|award\w*|addend\w+|amendments?|answers?|valid\w*|"
    r"expir\w+|approv\w+|kick-?off|short-?list\w*|evaluat\w+|select\w+|negotiat\w+|notif\w+|"
    r"regist\w+|attend\w*|RSVP|hearing|appeal|complaint|debrief\w*|invoice|warrant\w+|insurance|"
    r"perform\w+|complet\w+|deliverables?|contract (?:start|sign\w*|execut\w*|award|period|term)|"
    r"begin\w*|commenc\w+|start\w*|effective|issu(?:ed?|ance|ing)|releas\w+|publi(?:c notice|shed|"
    r"cation)|advertis\w+|posted|available|dated|revised (?:on|date)|price[sd]? (?:are|remain)|"
    r"reference|period of|years? ending|remain\w*|be firm|hold (?:its|their|the|open)|finish\w*|"
    r"(?:was|were) received)\b",
    re.IGNORECASE,
)
"""What has a day of its own: ``pre-bid meeting``, ``notice of intent``, ``award``."""
_OPENED = re.compile(r"\bopen(?:ed|ing)s?\b(?! (?:hours|of (?:the )?(?:account|office)))", re.I)
_ARE_OPENED = re.compile(
    r"^(?!.*\b(?:(?:be|are|is) (?:\w+ )?(?:receiv|submi|deliver|accept)|due|clos|reach|lodg))"
    r".*\b(?:be|are|is) (?:\w+ly )?opened\b",
    re.IGNORECASE | re.DOTALL,
)
"""``Bids will be opened``, where nothing else is done with them."""
_OPENED_THEN = re.compile(
    r"^[^.;]{0,90}?\b(?:at (?:which|that|the same) time|and (?:will )?(?:be )?then|when|"
    r"immediately (?:there)?after|and|thereafter)\b[^.;]{0,60}?\bopened\b",
    re.IGNORECASE,
)
"""``, at which time they will be publicly opened``."""
_PLAIN = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:at|by|on|the|of|from|time|local|"
    r"date|a\.?m|p\.?m|noon|est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|utc|cet|eastern|central|"
    r"pacific|"
    r"mountain|standard|daylight|until|not?|later|than|before|hours?|hrs|or)\b",
    re.IGNORECASE,
)
"""Words around a day that tell nothing of it."""
_OPENED_AT_ONCE = re.compile(
    r"\b(?:bids?|tenders?|proposals?|offers?|quotations?|and)\b[^.;]{0,40} (?:will|shall) be "
    r"(?:\w+ly )?opened\b[^.;]{0,60}?\b(?:immediately (?:there)?after|at the (?:same|above|said|"
    r"appointed)(?: stated| mentioned| said)? (?:date|time|day)|at that (?:same )?time|soon after)",
    re.IGNORECASE,
)
"""``Tenders will be opened immediately thereafter``, when bids are due."""
_RECEIVED = re.compile(r"\b(?:receive|accept)\b.{0,60}$", re.IGNORECASE)
"""``will receive up to 2 p.m. on`` before the day, with the bids behind it."""
_OPENED_SAME_DAY = re.compile(
    r"\bopened\b[^.;]{0,40}?\b(?P<time>\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?)?)[^.;\d]{0,30}?"
    r"\b(?:on )?(?:the )?same (?:day|date)\b",
    re.IGNORECASE,
)
"""``the offers will be opened at 11:15 the same day``."""
_CUT = re.compile(r"(?:\b(?:on|by|at|until|than|before|of)|,|\b\d{1,2}|[A-Za-z] \d{1,2},)$")
"""How a line ends whose day stands on the next: ``by 11:00 on 10``."""
_BY_TIME = re.compile(
    r"\b(?:by|at|before|until)\s(?P<time>\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2})",
    re.IGNORECASE,
)
"""``by 4:00 PM``."""
_MOVED = re.compile(r"\b(?:extended|changed|moved|revised|amended|postponed) (?:to|until)\b", re.I)
_NO_LONGER = re.compile(r"\b(?:original(?:ly)?|previous(?:ly)?|formerly|extended from)\b", re.I)
_ENOUGH = 3
_SURE = 6
"""What a day weighs of which it is said that bids are due, with its time."""
_LABEL = 60
_FRONT = 60
_BACK = 320
"""Letters before a day that tell what it is."""
_REACH = 110
"""Letters between the word that sets an end and the day."""


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day with what it is.

    Attributes:
        key: Of the fact it may be.
        value: As ISO 8601.
        weight: How surely it is that.

    """

    key: str
    value: str
    weight: int
    passage: Passage


def due_days(passages: Sequence[Passage]) -> list[DueDay]:
    """Return the days of a request that end something or open bids, in reading order."""
    found: list[DueDay] = []
    for position, passage in enumerate(passages):
        if passage.part in SAMPLES:
            continue
        lead = _lead(passages[position - 1] if position else None, passage)
        for unit in _units(passage, passages[position + 1 : position + 2]):
            found.extend(_in_unit(unit, lead, passage))
    return found


def weighed_days(passages: Sequence[Passage]) -> Iterator[tuple[str, str, Passage]]:
    """Yield the day of each kind that weighs most, the first of several."""
    best: dict[str, DueDay] = {}
    for one in due_days(passages):
        known = best.get(one.key)
        if one.weight >= _ENOUGH and (known is None or one.weight > known.weight):
            best[one.key] = one
    yield from ((one.key, one.value, one.passage) for one in best.values())
    deadline = best.get("bid_deadline")
    if deadline is not None and deadline.weight >= _SURE and "opening_time" not in best:
        hits = (one for one in passages if _OPENED_AT_ONCE.search(one.text))
        yield from (("opening_time", deadline.value, one) for one in hits)


def other_deadlines(passages: Sequence[Passage], own: str) -> list[DueDay]:
    """Return the days, each once, that are told as surely to be the deadline as ``own`` is.

    A day that tells no time differs by the day alone.
    """
    found: dict[str, DueDay] = {}
    for one in due_days(passages):
        length = min(len(own), len(one.value))
        is_other = one.value[:length] != own[:length]
        if one.key == "bid_deadline" and one.weight >= _SURE and is_other:
            found.setdefault(one.value, one)
    return list(found.values())


def _lead(above: Passage | None, passage: Passage) -> str:
    """Return the short line above one that holds hardly more than a day."""
    if above is None or above.block.cells or passage.block.cells or moments(above.text):
        return ""
    return above.text if len(above.text) <= _LABEL else ""


def _units(passage: Passage, below: Sequence[Passage]) -> Iterator[str]:
    """Yield the sentences; a day that goes on in the line below is one with it."""
    text = passage.text
    if _CUT.search(text) and not passage.block.cells:
        text = " ".join((text, *(one.text for one in below if not one.block.cells)))
    for line in text.split("\n") if passage.block.cells else (text,):
        yield from SENTENCE.split(line.replace("\n", " "))


def _in_unit(unit: str, lead: str, passage: Passage) -> Iterator[DueDay]:
    days = moments(unit)
    for position, day in enumerate(days):
        start = days[position - 1].end if position else 0
        end = days[position + 1].start if position + 1 < len(days) else len(unit)
        before, behind = unit[start : day.start], unit[day.end : end]
        is_first = not _has_words(unit[: days[0].start])
        if (
            not position
            and _RECEIVED.search(before)
            and _BIDS.match(behind.lstrip(" ,").lower().removeprefix("sealed "))
        ):
            before = f"{before} bids "
        if is_first and _has_words(behind):
            later = _with_time(day, behind[:_REACH])
            yield from _told(behind[:_REACH], later, passage, is_behind=True)
        elif _has_words(before):
            yield from _told(before.rsplit(";", 1)[-1][-_BACK:], day, passage, behind)
        if lead and len(days) == 1 and not _has_words(before):
            yield from _told(lead, day, passage)


def _with_time(day: Moment, behind: str) -> Moment:
    """Return a day with the time that stands behind what it is: ``Last day … (by 4 PM)``."""
    hit = None if day.time else _BY_TIME.search(behind)
    told = moments(f"{day.day:%d %B %Y} at {hit['time']}") if hit else []
    return replace(day, time=told[0].time) if told else day


def _has_words(text: str) -> bool:
    return re.search(r"[A-Za-z]{3}", _PLAIN.sub(" ", text)) is not None


def _told(
    words: str, day: Moment, passage: Passage, behind: str = "", *, is_behind: bool = False
) -> Iterator[DueDay]:
    key = _kind(words, is_behind=is_behind)
    if key is None:
        return
    weight = 4 if _BIDS.search(words) or key != "bid_deadline" else 2
    weight += 2 * (day.time is not None)
    weight += bool(passage.block.cells) or len(words) <= _LABEL
    weight += (passage.index < _FRONT) + 2 * bool(_MOVED.search(words))
    weight -= 4 * bool(_NO_LONGER.search(words))
    yield DueDay(key, day.value, weight, passage)
    if hit := _OPENED_SAME_DAY.search(behind):
        then = moments(f"{day.day:%d %B %Y} at {hit['time']}")
        yield from (DueDay("opening_time", one.value, weight, passage) for one in then[:1])
    elif key == "bid_deadline" and (_OPENED_THEN.search(behind) or _OPENED.search(words)):
        yield DueDay("opening_time", day.value, weight, passage)


def _kind(words: str, *, is_behind: bool) -> str | None:
    """Return which day the words beside it make it; None for one that is neither."""
    due = list(_DUE.finditer(words))
    is_short = len(words) <= _LABEL
    is_due = bool(due) and (is_behind or len(words) - due[-1].end() <= _REACH)
    if asked := list(_ASKED.finditer(words)):
        is_answered = _ANSWER_TO.search(words) or _ANSWERED.search(words, asked[-1].end())
        is_asked = (is_due or is_short) and not is_answered
        return "clarification_deadline" if is_asked else None
    bids = [hit.start() for hit in _BIDS.finditer(words)]
    if _ARE_OPENED.search(words):
        return "opening_time"
    events = [hit.end() for hit in _EVENT.finditer(words)]
    if events and (is_behind or not bids or bids[-1] < events[-1]):
        return None
    if _OPENED.search(words) and not re.search(r"receiv|submit|due|clos", words, re.IGNORECASE):
        return "opening_time"
    if (bids and is_due) or (is_short and _DUE_ALONE.search(words)):
        return "bid_deadline"
    return None
