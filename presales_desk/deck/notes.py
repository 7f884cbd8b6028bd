"""Writes what a notes page holds: the speaker's words in the order of the method's fields."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from presales_desk.deck import text
from presales_desk.records.messages import catalogue

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Sheet

FIELDS = ("purpose", "script", "evidence", "questions", "transition", "time", "spill")
"""The fields of a notes page, in their order; their names are words of ``deck.notes``."""


def compose(sheet: Sheet) -> str:
    """Return the notes of ``sheet`` with only those fields that hold something.

    A speaker's text may name fields by their headings; what stands under none is the script.
    """
    found = _read(sheet.slide.notes, sheet)
    if sheet.slide.minutes and "time" not in found:
        found["time"] = sheet.word("notes.minutes", minutes=f"{sheet.slide.minutes:g}")
    if sheet.spills:
        spilled = [
            sheet.word("notes.spilled", field=field, text=whole) for field, whole in sheet.spills
        ]
        found["spill"] = "\n".join([*filter(None, [found.get("spill", "")]), *spilled])
    parts = [_part(field, found[field], sheet) for field in FIELDS if found.get(field)]
    return "\n".join(parts)


def continued(sheet: Sheet) -> str:
    """Return the notes of the further slides of a split: the words stand on the first."""
    return _part("script", sheet.word("notes.continued"), sheet)


def _part(field: str, words: str, sheet: Sheet) -> str:
    heading = sheet.word("notes.heading", name=sheet.word(f"notes.{field}"))
    return f"{heading}\n{words}" if "\n" in words else f"{heading}{_gap(sheet)}{words}"


def _gap(sheet: Sheet) -> str:
    return "" if sheet.chinese else " "


@cache
def _headings(language: str) -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the fields by their names in ``language``, and what such a heading looks like."""
    words = catalogue(language)
    names = {words.text(f"deck.notes.{field}"): field for field in FIELDS}
    return names, re.compile("[【\\[](" + "|".join(map(re.escape, names)) + ")[】\\]]")


def _read(notes: str, sheet: Sheet) -> dict[str, str]:
    names, heading = _headings(sheet.words.language)
    parts = heading.split("\n".join(text.clean(notes).replace(text.BREAK, "\n").splitlines()))
    found: dict[str, str] = {}
    for name, words in zip(["", *parts[1::2]], parts[::2], strict=True):
        field = names.get(name, "script")
        joined = "\n".join(filter(None, [found.get(field, ""), words.strip()]))
        if joined:
            found[field] = joined
    return found
