"""Writes the days and times of an English request in the shapes that ``moments`` reads."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sep(?:t|tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_TH = r"(?:st|nd|rd|th)"


def _shape(printed: str, plain: str) -> tuple[re.Pattern[str], str]:
    return re.compile(printed, re.IGNORECASE), plain


_SHAPES = (
    # 7 TH May, the 3 rd day of May
    _shape(rf"(?<![\d.])(\d{{1,2}})\s?{_TH}\b(?=,?\s+(?:day|of|{_MONTH})\b)", r"\1"),
    # June 6 (Friday), 2025; June 6th, Friday, 2025
    _shape(
        rf"\b({_MONTH})\.?\s+(\d{{1,2}}){_TH}?\s*,?\s*\(?{_WEEKDAY}\)?,?\s+(20\d\d)\b", r"\1 \2, \3"
    ),
    # May 18 th, 2018; May3,2026
    _shape(rf"\b({_MONTH})\.?\s*(\d{{1,2}})\s?{_TH}?\s*,?\s*(20\d\d)\b", r"\1 \2, \3"),
    # 3-May-26, 3 May '26
    _shape(rf"\b(\d{{1,2}})[\s-]+({_MONTH})\.?[\s,’'-]+(2\d)\b(?![\d:.])", r"\1 \2 20\3"),
    # 5/3/26
    _shape(r"(?<![\d/.-])(\d{1,2})/(\d{1,2})/(2\d)\b(?![/\d])", r"\1/\2/20\3"),
    # 15.00 hours, 9:30:00 hrs
    _shape(r"\b([01]?\d|2[0-3])[.:]([0-5]\d)(?::\d\d)?\s*(?:hours|hrs?|h)\b\.?", r"\1:\2"),
    # until 1400 local time, by 1700 (EST)
    _shape(
        r"\b((?:until|till|at|by|than|before|time:?)\s+)([01]\d|2[0-3])([0-5]\d)"
        r"(?=\s*(?:\(|local\b|hours\b|hrs\b|(?-i:[A-Z]{3,4}\b|(?:[A-Z][a-z]+ ){1,3}[Tt]ime\b)))",
        r"\1\2:\3",
    ),
    # 05/20/2026 1400 MT
    _shape(
        r"(?<=/20\d\d)[\s,]+([01]\d|2[0-3])([0-5]\d)(?=\s+(?-i:[A-Z]{2,4})\b|\s*(?:hours|hrs)|$)",
        r" at \1:\2",
    ),
    # 12 noon, 12:00 (noon), midday
    _shape(r"\b12(?:[:.]00)?\s*\(?(?:noon|mid-?day)\)?|\b(?:noon|mid-?day)\b", "noon"),
    _shape(r"\b(?:12(?:[:.]00)?\s*)?midnight\b", "23:59"),
    # 02:00 PM Eastern Standard Time (EST) on
    _shape(
        r"(?<=\d)(\s?[ap]\.?m\b\.?),? (?:(?-i:[A-Z][a-z]+ ){1,3}[Tt]ime|(?-i:[A-Z]{2,4}))"
        r"(?: ?\([A-Z]{2,5}\))?,? (?=on\b)",
        r"\1 ",
    ),
    # 2:00 PM on 2026-03-31
    _shape(r"\b(\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?),? (?:on )?(20\d\d-\d\d-\d\d)\b", r"\2 \1"),
    # 2 o'clock p.m.
    _shape(r"\b(\d{1,2}) o[’']clock,? ?([ap])\.?m\b\.?", r"\1 \2m"),
)
"""What stands in requests, and how it is written plainly."""


def plain_times(text: str) -> str:
    """Return a text with its days and times as ``moments`` reads them, else unchanged.

    ``7 TH MAY 2026`` becomes ``7 MAY 2026``, ``15.00 hours`` ``15:00``, ``12 midday`` ``noon`` and
    ``5/3/26`` ``5/3/2026``.
    """
    if not re.search(r"\d", text):
        return text
    for printed, plain in _SHAPES:
        text = printed.sub(plain, text)
    return text
