"""Calendar files (.ics, RFC 5545): what calendars of any kind take in.

Everything is an event. Few calendars take in the to-dos that the format knows too, and those that
do would show each of them twice.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LONGEST_LINE = 75  # octets; longer lines are folded
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LENGTH = dt.timedelta(hours=1)
_MORNING = dt.timedelta(hours=9)
_BEFORE = dt.timedelta(hours=-1)
_YEARS = range(1900, 9999)  # plans write 9999-12-31 for "never", which has no day after it


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """Something that happens on a day.

    Attributes:
        id: Stays the same from file to file: a calendar then updates the entry it has.
        title: In a line.
        day: When.
        time: By the clock of this machine; None fills no time of the day.
        note: What else there is to know; may have several lines.

    """

    id: str
    title: str
    day: dt.date
    time: dt.time | None = None
    note: str = ""


def calendar_text(name: str, entries: Iterable[CalendarEntry], moment: dt.datetime) -> bytes:
    """Return a calendar file.

    Args:
        name: What the calendar is called where it is taken in as a whole.
        entries: In any order; days that no calendar shows are left out. Those of a whole day
            remind at 9:00, the others an hour before.
        moment: When the file is made, in local time.

    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Presales Desk//Calendar//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"X-WR-CALNAME:{_text(name)}"]
    for entry in entries:
        if entry.day.year in _YEARS:
            lines.extend(_event(entry, moment))
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) + b"\r\n" for line in lines)


def _event(entry: CalendarEntry, moment: dt.datetime) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{entry.id}@presales-desk", f"DTSTAMP:{_utc(moment)}")
    yield from _when(entry)
    yield f"SUMMARY:{_text(entry.title)}"
    if entry.note:
        yield f"DESCRIPTION:{_text(entry.note)}"
    reminder = _MORNING if entry.time is None else _BEFORE
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{_text(entry.title)}")
    yield from (f"TRIGGER:{_duration(reminder)}", "END:VALARM", "END:VEVENT")


def _when(entry: CalendarEntry) -> Iterator[str]:
    if entry.time is None:
        yield f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{entry.day + dt.timedelta(days=1):%Y%m%d}"
        yield "TRANSP:TRANSPARENT"  # nobody is busy all day because something is due
        return
    start = dt.datetime.combine(entry.day, entry.time)
    yield f"DTSTART:{_utc(start)}"
    yield f"DTEND:{_utc(start + _LENGTH)}"


def _utc(moment: dt.datetime) -> str:
    """Write a moment in UTC; one without a time zone is local."""
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _duration(duration: dt.timedelta) -> str:
    hours = int(duration.total_seconds()) // 3600
    return f"{'-' if hours < 0 else ''}PT{abs(hours)}H"


def _text(text: str) -> str:
    lines = "\n".join(text.splitlines())
    return _CONTROL.sub("", lines).translate(_ESCAPES)


def _folded(line: str) -> bytes:
    """Return a line in pieces of at most 75 octets; no character is torn."""
    pieces, piece = list[bytes](), b""
    for character in line:
        octets = character.encode()
        room = _LONGEST_LINE - (1 if pieces else 0)  # further pieces begin with a space
        if len(piece) + len(octets) > room:
            pieces.append(piece)
            piece = b""
        piece += octets
    return b"\r\n ".join([*pieces, piece])
