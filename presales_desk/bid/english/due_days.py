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
from presales_desk.bid.english.due_cells import above_days, beside_days
from presales_desk.bid.english.due_kinds import LABEL, REACH, Kind, kind_of
from presales_desk.bid.english.due_openings import (
    OPENED_AT_ONCE,
    OPENED_SAME_DAY,
    is_due_at_opening,
    opened_then,
    tell_opening,
)
from presales_desk.bid.english.due_words import BIDS, PLAIN
from presales_desk.bid.english.statements import SENTENCE
from presales_desk.bid.parts import SAMPLES, Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from presales_desk.bid.chapters import Passage

_RECEIVED = re.compile(r"\b(?:receive|accept)\b.{0,60}$", re.IGNORECASE)
"""``will receive up to 2 p.m. on`` before the day, with the bids behind it."""
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
_FRONT = 60
_BACK = 320
"""Letters before a day that tell what it is."""


@dataclass(frozen=True, slots=True)
class DueDay:
    """A day with what it is.

    Attributes:
        key: Of the fact it may be.
        value: As ISO 8601.
        weight: How surely it is that.
        is_of_bid: It is told of the bid itself, not by a label alone.

    """

    key: str
    value: str
    weight: int
    passage: Passage
    is_of_bid: bool = True


def due_days(passages: Sequence[Passage]) -> list[DueDay]:
    """Return the days of a request that end something or open bids, in reading order.

    A form tells only when bids are handed in, where nothing else does: such as a tender form that
    says on its own first page by when it must be in the tender box.
    """
    found = list(_in_parts(passages, lambda part: part not in SAMPLES))
    if any(one.key == "bid_deadline" and one.weight >= _ENOUGH for one in found):
        return found
    forms = _in_parts(passages, lambda part: part is Part.FORMS)
    return [*found, *(one for one in forms if one.key == "bid_deadline" and one.weight >= _SURE)]


def _in_parts(passages: Sequence[Passage], is_wanted: Callable[[Part], bool]) -> Iterator[DueDay]:
    for position, passage in enumerate(passages):
        if not is_wanted(passage.part):
            continue
        lead = _lead(passages[position - 1] if position else None, passage)
        for unit in _units(passage, passages[position + 1 : position + 2]):
            yield from _in_unit(unit, lead, passage)
        if passage.block.cells:
            yield from _in_cells(passage, passages[position - 1] if position else None)


def weighed_days(
    due: Sequence[DueDay], passages: Sequence[Passage]
) -> Iterator[tuple[str, str, Passage]]:
    """Yield the day of each kind that weighs most, the first of several.

    Args:
        due: See ``due_days``.
        passages: Of the request.

    """
    best: dict[str, DueDay] = {}
    for one in due:
        known = best.get(one.key)
        if one.weight >= _ENOUGH and (known is None or one.weight > known.weight):
            best[one.key] = one
    yield from ((one.key, one.value, one.passage) for one in best.values())
    deadline = best.get("bid_deadline")
    opening = best.get("opening_time")
    if deadline is None and opening and any(is_due_at_opening(one.text) for one in passages):
        yield "bid_deadline", opening.value, opening.passage
    if deadline is not None and deadline.weight >= _SURE and "opening_time" not in best:
        hits = (one for one in passages if OPENED_AT_ONCE.search(one.text))
        yield from (("opening_time", deadline.value, one) for one in hits)
    if deadline is not None and "opening_time" not in best:
        then = ((OPENED_SAME_DAY.search(one.text), one) for one in passages)
        for hit, one in then:
            told = moments(f"{deadline.value[:10]} {hit['time']}") if hit else []
            yield from (("opening_time", time.value, one) for time in told[:1])


def other_deadlines(due: Sequence[DueDay], own: str) -> list[DueDay]:
    """Return the days, each once, that are told of the bid as surely as ``own`` is.

    A day that tells no time differs by the day alone.
    """
    found: dict[str, DueDay] = {}
    for one in due:
        length = min(len(own), len(one.value))
        is_other = one.is_of_bid and one.value[:length] != own[:length]
        if one.key == "bid_deadline" and one.weight >= _SURE and is_other:
            found.setdefault(one.value, one)
    return list(found.values())


def _in_cells(row: Passage, above: Passage | None) -> Iterator[DueDay]:
    """Yield the days that fill a cell; a head tells of bids or questions, not of a day alone."""
    for head, day in above_days(row, above):
        yield from (
            one for one in _told(head, day, row) if one.is_of_bid or one.key != "bid_deadline"
        )
    for words, day in beside_days(row):
        yield from _told(words, day, row)


def _lead(above: Passage | None, passage: Passage) -> str:
    """Return the short line above one that holds hardly more than a day."""
    if above is None or above.block.cells or passage.block.cells or moments(above.text):
        return ""
    return above.text if len(above.text) <= LABEL else ""


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
            and BIDS.match(behind.lstrip(" ,").lower().removeprefix("sealed "))
        ):
            before = f"{before} bids "
        if is_first and _has_words(behind):
            later = _with_time(day, behind[:REACH])
            yield from _told(behind[:REACH], later, passage, is_behind=True)
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
    return re.search(r"[A-Za-z]{3}", PLAIN.sub(" ", text)) is not None


def _told(
    words: str, day: Moment, passage: Passage, behind: str = "", *, is_behind: bool = False
) -> Iterator[DueDay]:
    kind = kind_of(words, is_behind=is_behind)
    if kind is None:
        return
    weight = 2 if kind is Kind.UNNAMED else 4
    weight += 2 * (day.time is not None)
    weight += bool(passage.block.cells) or len(words) <= LABEL
    weight += (passage.index < _FRONT) + 2 * bool(_MOVED.search(words))
    weight -= 4 * bool(_NO_LONGER.search(words))
    yield DueDay(kind.key, day.value, weight, passage, kind is Kind.BID)
    if hit := OPENED_SAME_DAY.search(behind):
        then = moments(f"{day.day:%d %B %Y} at {hit['time']}")
        yield from (DueDay("opening_time", one.value, weight, passage) for one in then[:1])
    elif kind.key == "bid_deadline" and (opened_then(behind) or tell_opening(words)):
        yield DueDay("opening_time", day.value, weight, passage)
