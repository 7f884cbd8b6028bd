"""How what a person types becomes a value, and how days and words look where they are typed.

Whatever is written here or by ``records.formats`` reads back as the same value.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal, InvalidOperation

from presales_desk.structure import MAX_NUMBER

_NUMBER = r"[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?"
_PLAIN = re.compile(_NUMBER)
_MONEY = (
    rf"(?:[a-z]{{0,3}}[¥$€£]|[a-z]{{3}}|人民币)?({_NUMBER})(亿|千万|百万|十万|万|千)?"
    r"(?:圆|[\u4e00-\u9fff]{0,3}元|英镑|[a-z]{3}|yuan)?"
)
_SCALES = {
    "亿": 10**8,
    "千万": 10**7,
    "百万": 10**6,
    "十万": 10**5,
    "万": 10**4,
    "千": 10**3,
}
_DATE = re.compile(r"(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?")
_COMPACT_DATE = re.compile(r"\d{8}")
_DAY_OF_YEAR = re.compile(r"(\d{1,2})[-/.月](\d{1,2})日?")
_LONG_PAST = dt.timedelta(days=183)
_BETWEEN_WORDS = re.compile(r"[、,，;；\n]+")


def parse_number(text: str) -> Decimal | None:
    """Return the number in ``text``; None when it is empty.

    Raises:
        ValueError: It is no number, or beyond every sensible size.

    """
    plain = _squeezed(text)
    return _decimal(plain) if plain else None


def parse_money(text: str) -> Decimal | None:
    """Return an amount, in whatever currency; None when ``text`` is empty.

    Takes ``1800万``, ``1,800 万元``, ``¥18,000,000``, ``0.18亿``, ``USD 1,800``, digits of any
    width.

    Raises:
        ValueError: It is no amount.

    """
    plain = _squeezed(text)
    if not plain:
        return None
    found = re.fullmatch(_MONEY, plain, re.IGNORECASE)
    if found is None:
        raise ValueError(text)
    return _decimal(found[1]) * _SCALES.get(found[2] or "", 1)


def parse_date(text: str, today: dt.date | None = None) -> dt.date | None:
    """Return a day; None when ``text`` is empty.

    Takes 2026-11-20, 2026/11/20, 2026年11月20日; and without a year 12-20, 12/20, 12月20日, which
    is the one of this year, or the next one when that is more than half a year past.

    Args:
        text: As it was typed.
        today: What the year is taken from; None for the day of this machine.

    Raises:
        ValueError: It is no day.

    """
    plain = _squeezed(text)
    if not plain:
        return None
    if short := _DAY_OF_YEAR.fullmatch(plain):
        return _next_such_day(int(short[1]), int(short[2]), today or _today())
    found = _DATE.fullmatch(plain)
    if found is None or (plain.isdigit() and not _COMPACT_DATE.fullmatch(plain)):
        raise ValueError(text)
    year, month, day = (int(part) for part in found.groups())
    return dt.date(year, month, day)


def date_text(value: dt.date | None) -> str:
    """Return a day as 2026-11-20; empty for None."""
    return "" if value is None else value.isoformat()[:10]


def parse_words(text: str) -> tuple[str, ...]:
    """Return the words in ``text``, separated by commas of any kind; each once, in order."""
    words = (word.strip() for word in _BETWEEN_WORDS.split(text))
    return tuple(dict.fromkeys(word for word in words if word))


def words_text(value: tuple[str, ...], language: str) -> str:
    """Return words in one line."""
    return ("、" if language == "zh" else ", ").join(value)


def _next_such_day(month: int, day: int, today: dt.date) -> dt.date:
    found = dt.date(today.year, month, day)
    is_long_past = today - found > _LONG_PAST
    return found.replace(year=today.year + 1) if is_long_past else found


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


def _squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _decimal(text: str) -> Decimal:
    if not _PLAIN.fullmatch(text):
        raise ValueError(text)
    try:
        number = Decimal(text.replace(",", ""))
    except InvalidOperation:
        raise ValueError(text) from None
    if abs(number) > MAX_NUMBER:
        raise ValueError(text)
    return number
