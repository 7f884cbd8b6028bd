"""Tells which day of an English request the words beside it make it.

Bids are due on a day only where the words say that they are handed in by then: ``Proposals must
be received by``, ``submit their offers before``. ``Vendors must submit a signed form by`` hands in
something else, and ``the proposal must list staff employed before`` hands in nothing.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from presales_desk.bid.english.due_openings import are_opened, tell_opening
from presales_desk.bid.english.due_words import (
    ANSWER_TO,
    ANSWERED,
    ASKED,
    AT_ONCE,
    BESIDE,
    BIDS,
    DOES_ELSE,
    DUE,
    DUE_ALONE,
    EVENT,
    GOES_ON,
    HANDED,
    PERSONS,
    STRAIGHT,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

LABEL = 60
"""Letters of words that are short enough for a label."""
REACH = 110
"""Letters between the word that sets an end and the day."""
_WITHIN = 90
"""Letters between a verb and what it hands in."""


class Kind(Enum):
    """Which day it is, by the fact it tells; the first two are both the end for bids.

    A day of ``BID`` is told of the bid itself, one of ``UNNAMED`` by a label that names nothing,
    or of those who hand it in.
    """

    BID = "bid_deadline"
    UNNAMED = "deadline"
    QUESTIONS = "clarification_deadline"
    OPENING = "opening_time"

    @property
    def key(self) -> str:
        """Of the fact."""
        return Kind.BID.value if self is Kind.UNNAMED else self.value


def kind_of(words: str, *, is_behind: bool) -> Kind | None:
    """Return which day the words beside it make it; None for another, or none at all.

    Args:
        words: Before the day, back to the day before it; or behind it.
        is_behind: They stand behind it.

    """
    due = list(DUE.finditer(words))
    is_short = len(words) <= LABEL
    is_due = bool(due) and (is_behind or len(words) - due[-1].end() <= REACH)
    if asked := list(ASKED.finditer(words)):
        is_answered = ANSWER_TO.search(words) or ANSWERED.search(words, asked[-1].end())
        is_asked = (is_due or is_short) and not is_answered
        return Kind.QUESTIONS if is_asked else None
    if are_opened(words):
        return Kind.OPENING
    bids = [hit for hit in BIDS.finditer(words) if not BESIDE.search(words[: hit.start()])]
    named = [hit.start() for hit in (*bids, *PERSONS.finditer(words))]
    events = [hit.end() for hit in EVENT.finditer(words)]
    if events and (is_behind or not named or max(named) < events[-1]):
        return None
    if tell_opening(words) and not re.search(r"receiv|submit|due|clos", words, re.IGNORECASE):
        return Kind.OPENING
    if is_due and _hand_in(words, bids, is_behind=is_behind):
        return Kind.BID
    is_plain = is_due and not bids and _ask_for_answers(words)
    return Kind.UNNAMED if is_plain or (is_short and DUE_ALONE.search(words)) else None


def _hand_in(words: str, bids: Sequence[re.Match[str]], *, is_behind: bool) -> bool:
    """Tell words by which bids are handed in, with nothing else said up to the day."""
    verbs = list(HANDED.finditer(words))
    rest = 0 if not verbs else verbs[-1].end()
    for bid in bids:
        end = max(bid.end(), rest)
        if GOES_ON.search(words[end:]) and not is_behind:
            continue
        if AT_ONCE.match(words[bid.end() :]) and not DOES_ELSE.search(words):
            return True
        behind = next((one for one in verbs if one.end() > bid.start()), None)
        if behind and not DOES_ELSE.search(words[bid.end() : behind.start()]):
            return True
        before = [one for one in verbs if one.end() <= bid.start()]
        gap = words[before[-1].end() : bid.start()] if before else ""
        if before and len(gap) <= _WITHIN and not GOES_ON.search(gap):
            return True
    return False


def _ask_for_answers(words: str) -> bool:
    """Tell words that ask somebody to answer, without the name of what is handed in."""
    verbs = list(HANDED.finditer(words))
    is_straight = bool(verbs) and STRAIGHT.match(words[verbs[-1].end() :]) is not None
    return is_straight and PERSONS.search(words) is not None and not DOES_ELSE.search(words)
