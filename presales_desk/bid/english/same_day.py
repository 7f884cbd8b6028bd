"""Finds when bids are opened where a request tells the time alone, on the day they are due."""

from __future__ import annotations

import re

from presales_desk.bid.dates import moments

_SAME = re.compile(
    r"\bsame (?:day|date)\b|\bsame as the (?:\w+ ){0,2}(?:deadline|closing)", re.IGNORECASE
)
_OPENING = re.compile(r"\bopen(?:ed|ing)\b", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|hours|hrs)?", re.IGNORECASE)


def same_day_time(sentence: str) -> str:
    """Return when bids are opened on the day they are due, as ``T15:30``; empty for nothing.

    ``The opening shall take place on the same day at 15:30 hours``.
    """
    clock = _CLOCK.search(sentence)
    if clock is None or not (_SAME.search(sentence) and _OPENING.search(sentence)):
        return ""
    told = moments(f"1 January 2000 {clock[0]}")
    return told[0].value[10:] if told else ""
