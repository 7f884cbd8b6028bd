"""Days in a bid: of signatures, of the deadline, and how long it is valid."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.finished.expected import Rule, error, warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from presales_desk.bid.finished.expected import Expected, Fault
    from presales_desk.bid.finished.model import Finished, Line

_SIGNED = re.compile(r"(?:^|[\s　）)])(?:签署)?日\s*期\s*[：:]?\s*$|^\s*date\s*[:：]?\s*$", re.I)
_DEADLINE = re.compile(
    r"(?:投标|响应|递交|提交)[^，。；]{0,10}截止|开标(?:时间|日期)"
    r"|(?:bid|proposal|submission) deadline|opening of (?:bids|proposals)",
    re.IGNORECASE,
)
"""``投标截止时间``, ``开标日期``, ``submission deadline``."""
_VALIDITY = re.compile(
    r"(?:有效期[^。；\d]{0,24}?|valid for |validity[^.;\d]{0,24}?)"
    r"(\d{2,3})\s*(?:个)?\s*(?:(?:日历)?[天日]|(?:calendar )?days)",
    re.IGNORECASE,
)
"""``投标有效期为90日历天``, ``valid for 90 days``."""
_OLDEST = dt.timedelta(days=365)
"""How long before the deadline nobody signs a bid for it."""
_MOST_BEHIND = 8
"""Characters that may follow the date of a signature on its line."""


def signed_days(finished: Finished) -> Iterator[tuple[Line, dt.date]]:
    """Yield the lines with the date of a signature."""
    for line in finished.body:
        for moment in moments(line.text)[:1]:
            before, behind = line.text[: moment.start], line.text[moment.end :]
            stands_alone = not before.strip() and not line.spot.table
            is_signed = stands_alone or _SIGNED.search(before)
            if is_signed and len(behind.strip()) <= _MOST_BEHIND:
                yield line, moment.day


def signatures(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield signatures after the deadline, and those of an earlier year's bid."""
    if expected.deadline is None:
        return
    last = expected.deadline.date()
    for line, day in signed_days(finished):
        values = {"day": day.isoformat(), "deadline": last.isoformat()}
        if day > last:
            yield error(Rule.LATE_DATE, line.spot, line.text, **values)
        elif day < last - _OLDEST:
            yield error(Rule.OLD_DATE, line.spot, line.text, **values)


def deadlines(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where the bid tells another deadline than the tender."""
    own = expected.deadline
    for line in finished.body if own else ():
        label = _DEADLINE.search(line.text)
        for moment in moments(line.text[label.end() :])[:1] if label else ():
            same_time = own is None or moment.time is None or moment.time == own.time()
            if own is not None and (moment.day != own.date() or not same_time):
                yield error(
                    Rule.DEADLINE,
                    line.spot,
                    line.text,
                    told=moment.value.replace("T", " "),
                    own=own.isoformat(" ", "minutes")[:16],
                )


def validities(finished: Finished, expected: Expected) -> Iterator[Fault]:
    """Yield where the bid is valid for fewer days than the tender asks."""
    for line in finished.body if expected.validity else ():
        for found in _VALIDITY.finditer(line.text):
            if int(found[1]) < (expected.validity or 0):
                values = {"days": int(found[1]), "own": expected.validity or 0}
                yield error(Rule.VALIDITY, line.spot, line.text, **values)


def differing_days(files: Sequence[Finished]) -> list[tuple[Finished, Fault]]:
    """Return the signatures of another day than most of those of the same bid."""
    signed = [(file, line, day) for file in files for line, day in signed_days(file)]
    days = [day for _, _, day in signed]
    usual = max(sorted(set(days)), key=days.count, default=None)
    return [
        (
            file,
            warning(
                Rule.DATES_DIFFER,
                line.spot,
                line.text,
                day=day.isoformat(),
                usual=usual.isoformat(),
            ),
        )
        for file, line, day in signed
        if usual is not None and day != usual
    ]
