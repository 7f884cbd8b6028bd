"""Counts the end of questions back from the deadline, where a request tells only how long before.

``Enquiries must be received no later than seven (7) calendar days before the closing date``.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from presales_desk.bid.english.due_words import ANSWERED, ASKED
from presales_desk.bid.english.statements import SENTENCE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from presales_desk.bid.chapters import Passage

_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "ten": 10,
    "fourteen": 14,
    "fifteen": 15,
}
_BEFORE = re.compile(
    rf"\b(?:[a-z-]{{3,12}} \()?(?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)})\)?\s+"
    r"(?:(?P<work>business|working)|calendar)?\s*days?\s+"
    r"(?:before|prior to|in advance of|preceding)\s+(?:the |that )?[^.;]{0,40}?\b"
    r"(?:deadline|clos(?:e|ing)|due|submission|opening|receipt)\b",
    re.IGNORECASE,
)
"""``at least five (5) working days prior to the deadline``."""
_SATURDAY = 5


def counted_end(passages: Sequence[Passage], deadline: str) -> tuple[str, Passage] | None:
    """Return until when bidders may ask, and where it is told; None where nothing tells it.

    Args:
        passages: Of the request.
        deadline: For bids, as ISO 8601.

    """
    end = dt.datetime.fromisoformat(deadline).date()
    for passage in passages:
        for sentence in SENTENCE.split(passage.text):
            hit = _BEFORE.search(sentence)
            told = sentence[: hit.start()] if hit else ""
            if hit and ASKED.search(told) and not ANSWERED.search(told):
                count = _NUMBERS.get(hit["count"].lower()) or int(hit["count"])
                day = _worked(end, count) if hit["work"] else end - dt.timedelta(days=count)
                return day.isoformat(), passage
    return None


def _worked(end: dt.date, count: int) -> dt.date:
    """Return the day so many working days before another."""
    while count:
        end -= dt.timedelta(days=1)
        count -= end.weekday() < _SATURDAY
    return end
