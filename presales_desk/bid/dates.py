"""Days and times as tenders write them, in digits, Chinese numerals or English."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.bid.numerals import chinese_number, read_off

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMERAL = "零〇○ＯO一二三四五六七八九十"
_DAY = re.compile(
    r"""(?P<year>20\d{2})\s*(?:年|[-./])\s*(?P<month>\d{1,2})\s*(?:月|[-./])\s*
        (?P<day>\d{1,2})\s*(?:[日号]|(?!\d)|(?<=\d\d)(?=\d{2}:\d{2}))""",
    re.VERBOSE,
)
"""``2026年3月5日``, ``2026-03-05``, ``2026/3/5``; a time may be glued on: ``2026-03-0508:30``."""
_WORDS = re.compile(
    rf"(?P<year>[二2][零〇○ＯO0][{_NUMERAL}\d]{{2}})\s*年\s*"
    rf"(?P<month>[{_NUMERAL}\d]{{1,3}})\s*月\s*"
    rf"(?P<day>[{_NUMERAL}\d]{{1,3}})\s*日"
)
"""``二○二六年三月五日``, ``二〇二六年十二月二十三日``."""
_CLOCK = re.compile(
    r"""[\s,，T]*(?:[（(][^（）()]{0,12}[)）])?\s*(?:星期.|周[一二三四五六日])?\s*(?:北京时间)?\s*
        (?P<half>上午|下午|中午|晚上|早上|凌晨|[AaPp][Mm](?=\s?\d))?\s*
        (?:(?P<hour>\d{1,2})\s*(?:[:：]\s*(?P<minute>\d{2})|[时点](?:\s*(?P<late>\d{1,2})\s*分?|\s*(?P<thirty>半))?|时整|点整)
        |(?P<said>[一二三四五六七八九十]{1,3})[时点](?:(?P<minutes>[一二三四五六七八九十]{1,3})分|(?P<half_past>半))?)""",
    re.VERBOSE,
)
"""What stands behind a day: ``上午9时30分``, ``（星期四）14:00``, ``（北京时间）下午三点半``."""
_DAILY = re.compile(r"(?::\d{2})?\s*[~～至到—–-]+\s*\d{1,2}[:：时点]")
"""What follows opening hours, such as ``9:00-17:00``: they are no time of the day before."""
_HOURS = re.compile(
    r"\s*(?:上午|下午)?\s*(?P<from>\d{1,2})[:：](?P<past>\d{2})\s*[~～至到—–-]+\s*"
    r"(?P<hour>\d{1,2})[:：](?P<minute>\d{2})"
)
"""Hours of one day: ``9:00-9:30``, ``下午14:00至14:30``."""
_UNTIL = re.compile(
    r"\s*(?:[（(][^（）()]{0,12}[)）])?\s*起?\s*(?:至|到|[-—–~～]+)\s*(?P<month>\d{1,2})月"
    r"(?P<day>\d{1,2})[日号]"
)
"""The end of a span without its year: ``（工作日）至3月11日``."""
_YEARLESS = re.compile(
    r"(?<![\d年.．/-])(?<!年 )(?<!每年的)(?P<month>1[0-2]|0?[1-9])\s?月"
    r"\s?(?P<day>3[01]|[12]\d|0?[1-9])\s?[日号]"
)
"""A day without a year, ``8月19日``, but no part of ``2026年8月19日`` and no yearly day."""
_MONTHS = "january february march april may june july august september october november december"
_MONTH = {name[:3]: number for number, name in enumerate(_MONTHS.split(), start=1)}
_ENGLISH = re.compile(
    r"""\b(?:(?P<month>[A-Z][A-Za-z]{2,8})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>20\d{2})
         |(?P<day2>\d{1,2})(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?[\s/-]+(?P<month2>[A-Z][A-Za-z]{2,8})\.?,?[\s/-]+
          (?P<year2>20\d{2}))""",
    re.VERBOSE,
)
"""``May 3rd, 2026``, ``3 May 2026``, ``the 3rd day of May 2026``."""
_SLASHED = re.compile(r"\b(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>20\d{2})\b")
_DOTTED = re.compile(
    r"(?<![\d./-])(?P<day>\d{1,2})(?P<between>[.-])(?P<month>\d{1,2})(?P=between)"
    r"(?P<year>20\d{2})\b(?!-|/(?!\d{4}\s*[Hh]))"
)
"""The day stands first between dots and hyphens, the month between strokes."""
_ENGLISH_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:(?:[:.]|-(?=(?:00|15|30|45)\s?[APap]))(?P<minute>\d{2})(?::\d{2})?)?\s*(?P<half>[AaPp])\.?\s?[Mm]\b\.?"
    r"|(?<![\d:])(?P<full>\d{1,2})[:hH](?P<late>\d{2})(?::\d{2})?(?![\d:])"
    r"|\b(?P<hours>[0-2]\d)(?P<rest>[0-5]\d)\s*(?:[Hh]rs?|HRS|[Hh]ours|h)\b|\b(?P<noon>[Nn]oon)\b"
)
"""``4:30 p.m.``, ``03-00 PM``, ``16:00``, ``16:00:00``, ``14h30``, ``1630 hrs``, ``noon``."""
_JOINED = re.compile(r"[\s,]*(?P<word>(?:at|by|@)\s*)?")
"""What may stand between a day in digits and an English time of day."""
_DECEMBER = 12
_FULL_WIDTH = {0xFF10 + digit: str(digit) for digit in range(10)}


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or a time of a day, in a text.

    Attributes:
        day: The day.
        time: The time of day; None when only the day is given.
        start: Where it begins in the text.
        end: Where it ends.

    """

    day: dt.date
    time: dt.time | None
    start: int
    end: int

    @property
    def value(self) -> str:
        """As ISO 8601, to the minute: ``2026-03-05T14:00``, or the day alone."""
        if self.time is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.time.isoformat('minutes')}"


def moments(text: str) -> list[Moment]:
    """Return the days and times in ``text`` in their order; impossible ones are left out."""
    text = text.translate(_FULL_WIDTH)
    hits = [_moment(text, hit, _digits_of) for hit in _DAY.finditer(text)]
    hits += [_moment(text, hit, _numerals_of) for hit in _WORDS.finditer(text)]
    hits += [_english(text, hit) for hit in _ENGLISH.finditer(text)]
    hits += [_english(text, hit) for hit in _SLASHED.finditer(text)]
    hits += [_english(text, hit) for hit in _DOTTED.finditer(text)]
    found = {hit.start: hit for hit in hits if hit is not None}
    for first in list(found.values()):
        if (until := _same_year(text, first)) is not None:
            found[until.start] = until
    return [found[start] for start in sorted(found)]


def says_no_year(text: str) -> bool:
    """Tell a text that names a day by its month alone: ``8月19日12:00前``."""
    return bool(_YEARLESS.search(text))


def with_years(text: str, near: dt.date) -> str:
    """Return a text whose days without a year have the one that sets them nearest to a day."""
    return _YEARLESS.sub(lambda hit: f"{_year_nearest(hit, near)}年{hit[0]}", text)


def _year_nearest(day: re.Match[str], near: dt.date) -> int:
    months_ahead = int(day["month"]) - near.month
    half_a_year = 6
    return near.year - (months_ahead > half_a_year) + (months_ahead < -half_a_year)


def closed(text: str, moment: Moment) -> Moment:
    """Return the end of the hours behind a day: bids are taken until then, ``9:00-9:30``."""
    return _at_hours(text, moment, "hour", "minute")


def opened(text: str, moment: Moment) -> Moment:
    """Return the beginning of the hours behind a day: bids are opened from then on."""
    return _at_hours(text, moment, "from", "past")


def _at_hours(text: str, moment: Moment, hour: str, minute: str) -> Moment:
    hours = _HOURS.match(text.translate(_FULL_WIDTH), moment.end) if moment.time is None else None
    if hours is None or int(hours[hour]) > 23 or int(hours[minute]) > 59:
        return moment
    time = dt.time(int(hours[hour]), int(hours[minute]))
    return Moment(moment.day, time, moment.start, hours.end())


def _same_year(text: str, first: Moment) -> Moment | None:
    """Return the end of a span that leaves the year out: 2026年3月4日至3月11日."""
    hit = _UNTIL.match(text, first.end)
    if hit is None:
        return None
    try:
        day = dt.date(first.day.year, int(hit["month"]), int(hit["day"]))
    except ValueError:
        return None
    clock = _CLOCK.match(text, hit.end())
    time = _time(clock) if clock and not _DAILY.match(text, clock.end()) else None
    return Moment(day, time, hit.start("month"), hit.end())


def _digits_of(word: str) -> int:
    return int(word)


def _numerals_of(word: str) -> int:
    """Return the value of 二○二六 (digit by digit) or 二十三 (counted); 0 of nothing."""
    return (chinese_number(word) or 0) if "十" in word else int(read_off(word) or 0)


def _moment(text: str, hit: re.Match[str], number: Callable[[str], int]) -> Moment | None:
    try:
        day = dt.date(*(number(hit[part]) for part in ("year", "month", "day")))
    except ValueError:
        return None
    if english := _english_behind(text, hit.end()):
        return Moment(day, _english_time(english), hit.start(), english.end())
    clock = _CLOCK.match(text, hit.end())
    time = _time(clock) if clock and not _DAILY.match(text, clock.end()) else None
    return Moment(day, time, hit.start(), clock.end() if clock and time else hit.end())


def _english_behind(text: str, end: int) -> re.Match[str] | None:
    """Return the time behind a day in digits where English tells it: ``at 16:00``, ``4 pm``."""
    joined = _JOINED.match(text, end)
    clock = _ENGLISH_CLOCK.match(text, joined.end() if joined else end)
    is_english = clock and (clock["half"] or (joined and joined["word"]))
    return clock if is_english else None


def _time(clock: re.Match[str]) -> dt.time | None:
    hour = int(clock["hour"] or _numerals_of(clock["said"]))
    half = 30 if clock["thirty"] or clock["half_past"] else 0
    minute = int(clock["minute"] or clock["late"] or _numerals_of(clock["minutes"] or "") or half)
    if (clock["half"] or "").lower() in ("下午", "晚上", "pm") and hour < 12:
        hour += 12
    if (hour, minute) == (24, 0):
        hour, minute = 23, 59  # the end of the day, as ISO 8601 lets a time of that day be
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def _english(text: str, hit: re.Match[str]) -> Moment | None:
    parts = hit.groupdict()
    month = parts.get("month") or parts.get("month2") or ""
    number = int(month) if month.isdecimal() else _MONTH.get(month[:3].lower(), 0)
    year, day = parts.get("year") or parts.get("year2"), int(parts.get("day") or parts["day2"])
    if number > _DECEMBER >= day:
        number, day = day, number  # no month has that number: the day stands first
    try:
        date = dt.date(int(year or 0), number, day)
    except ValueError:
        return None
    return Moment(date, _clock_near(text, hit), hit.start(), hit.end())


def _clock_near(text: str, day: re.Match[str]) -> dt.time | None:
    """Return the time behind a day, else the one before it: ``by 4 pm on 3 May 2026``."""
    if clock := _ENGLISH_CLOCK.search(text[day.end() : day.end() + 30]):
        return _english_time(clock)
    before = list(_ENGLISH_CLOCK.finditer(text[max(0, day.start() - 45) : day.start()]))
    return _english_time(before[-1]) if before else None


def _english_time(clock: re.Match[str]) -> dt.time | None:
    if clock["noon"]:
        return dt.time(12)
    hour = int(clock["hour"] or clock["full"] or clock["hours"])
    minute = int(clock["minute"] or clock["late"] or clock["rest"] or 0)
    half = (clock["half"] or "").lower()
    if minute > 59 or not (1 <= hour <= 12 if half else hour < 24):
        return None
    return dt.time(hour % 12 + 12 * (half == "p") if half else hour, minute)
