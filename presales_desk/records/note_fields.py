"""The fields of a speaker's notes: one text, in which headings such as 【讲稿】 begin each."""

from __future__ import annotations

import re
from functools import cache

from presales_desk.records.messages import LANGUAGES, catalogue

FIELDS = ("purpose", "script", "evidence", "questions", "transition", "time", "spill")
"""In their order; their names are words of ``deck.notes``. Text under no heading is the script."""


def heading(field: str, language: str) -> str:
    """Return what stands before the words of a field."""
    words = catalogue(language)
    return words.text("deck.notes.heading", name=words.text(f"deck.notes.{field}"))


def headings(notes: str) -> list[tuple[str, int, int]]:
    """Return each heading in either language: its field, where it begins, where it ends."""
    names, pattern = _headings()
    return [
        (names[found[1].casefold()], found.start(), found.end())
        for found in pattern.finditer(notes)
    ]


def read_notes(notes: str) -> dict[str, str]:
    """Return the words of the fields that hold any; a field that comes twice holds both."""
    marks = [("script", 0, 0), *headings(notes)]
    ends = [*(start for _, start, _ in marks[1:]), len(notes)]
    found: dict[str, str] = {}
    for (field, _, begin), end in zip(marks, ends, strict=True):
        if words := notes[begin:end].strip():
            found[field] = "\n".join(filter(None, [found.get(field, ""), words]))
    return found


@cache
def _headings() -> tuple[dict[str, str], re.Pattern[str]]:
    """Return the fields by their names, and what their headings look like."""
    names = {
        catalogue(language).text(f"deck.notes.{field}").casefold(): field
        for language in LANGUAGES
        for field in FIELDS
    }
    longest_first = sorted(names, key=len, reverse=True)
    named = "|".join(map(re.escape, longest_first))
    return names, re.compile(f"[【\\[]({named})[】\\]]", re.IGNORECASE)
