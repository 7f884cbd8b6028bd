"""Settles what ``07/08/2026`` means in an English request: the 7th of August, or July 8."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from presales_desk.bid.dates import moments
from presales_desk.bid.english.plain_times import plain_times
from presales_desk.records.currencies import Currency, currency_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from presales_desk.bid.chapters import Passage

_DIGITS = re.compile(
    r"(?<![\d./-])(?P<first>\d{1,2})(?P<between>[./-])(?P<second>\d{1,2})(?P=between)"
    r"(?P<year>20\d{2})\b(?![./-]\d(?!\d{3}\s*[Hh]))"
)
"""``03/04/2026``, ``3.4.2026``: only the request tells which is the month."""
_MOST_MONTHS = 12
_OF_AMERICA = (Currency.USD, Currency.CAD)
"""Where the month may stand first; tenders in other money come from where the day does."""

_OVER_HERE = re.compile(
    r"\b(?:BST|GMT|CES?T|AE[SD]T|ACST|AWST|NZ[SD]T|SAST|EAT|WAT|SGT|HKT|VAT|PQQ)\b|"
    r"\.(?:gov|co|ac|org|nhs|net|com|go)\.(?:uk|in|au|nz|za|ie|ke|ug|tz|ng|gh|sg|hk|my)\b"
)
"""Zones of time, taxes and addresses where the day stands first: ``14:00 BST``, ``bids.co.uk``."""
_OVER_THERE = re.compile(
    r"\b(?:[ECPM][SD]T|(?:Eastern|Central|Pacific|Mountain) (?:Standard |Daylight )?Time)\b|"
    r"\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\.(?:gov|us)\b(?!\.)"
)
"""The same where the month may: ``2 PM EST``, ``Springfield, IL 62701``, ``bids.arden.gov``."""


def with_plain_days(passages: Sequence[Passage]) -> Sequence[Passage]:
    """Return the passages with days in digits written in words, where the request tells how.

    It tells by a day above the 12th, by the same day in words elsewhere, by its money, or by zones
    of time and addresses. Where
    nothing tells, a day between strokes is left as it is.
    """
    passages = _with_plain_times(passages)
    found = [hit for passage in passages for hit in _DIGITS.finditer(passage.text)]
    if not found:
        return passages
    day_is_first = _is_told_by_size(found)
    if day_is_first is None:
        day_is_first = _is_told_by_words(found, passages)
    if day_is_first is None:
        day_is_first = _is_told_by_money(passages)
    if day_is_first is None:
        day_is_first = _is_told_by_place(passages)
    if day_is_first is None:
        return passages
    return [_plain(passage, day_is_first=day_is_first) for passage in passages]


def _with_plain_times(passages: Sequence[Passage]) -> Sequence[Passage]:
    """Return the passages with their times as ``plain_times`` has them; the same where all are."""
    plain = [_rewritten(one, plain_times) for one in passages]
    return (
        plain if any(new is not old for new, old in zip(plain, passages, strict=True)) else passages
    )


def _rewritten(passage: Passage, rewrite: Callable[[str], str]) -> Passage:
    block = passage.block
    text = rewrite(block.text)
    if text == block.text:
        return passage
    cells = tuple(replace(cell, text=rewrite(cell.text)) for cell in block.cells)
    return replace(passage, block=replace(block, text=text, cells=cells))


def _is_told_by_size(found: Iterable[re.Match[str]]) -> bool | None:
    """Tell by the numbers that can be no month; None where all can, or both kinds stand."""
    told = {int(hit["first"]) > _MOST_MONTHS for hit in found if _is_clear(hit)}
    return told.pop() if len(told) == 1 else None


def _is_clear(hit: re.Match[str]) -> bool:
    return (int(hit["first"]) > _MOST_MONTHS) != (int(hit["second"]) > _MOST_MONTHS)


def _is_told_by_words(found: Iterable[re.Match[str]], passages: Iterable[Passage]) -> bool | None:
    """Tell by days that stand in digits here and in words there; None where they do not agree."""
    said = {one.day for here in passages for one in moments(_DIGITS.sub(" ", here.text))}
    told = {first for hit in found for first in (True, False) if _day(hit, first=first) in said}
    return told.pop() if len(told) == 1 else None


def _day(hit: re.Match[str], *, first: bool) -> dt.date | None:
    """Return the day when it stands ``first``, or else behind the month; None for no day."""
    day, month = ("first", "second") if first else ("second", "first")
    try:
        return dt.date(int(hit["year"]), int(hit[month]), int(hit[day]))
    except ValueError:
        return None


def _is_told_by_money(passages: Iterable[Passage]) -> bool | None:
    named = {money for one in passages if (money := currency_in(one.text)) is not None}
    return True if named and named.isdisjoint(_OF_AMERICA) else None


def _is_told_by_place(passages: Iterable[Passage]) -> bool | None:
    """Tell by what only stands in requests of one side of the Atlantic; None for both, or none."""
    texts = [one.text for one in passages]
    is_here, is_there = (any(map(one.search, texts)) for one in (_OVER_HERE, _OVER_THERE))
    return is_here if is_here != is_there else None


def _plain(passage: Passage, *, day_is_first: bool) -> Passage:
    def said(hit: re.Match[str]) -> str:
        day = _day(hit, first=day_is_first)
        return f"{day.day} {day:%B} {day.year}" if day else hit[0]

    return _rewritten(passage, lambda text: _DIGITS.sub(said, text))
