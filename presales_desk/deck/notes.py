"""Writes what a notes page holds: the speaker's words in the order of the method's fields."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from presales_desk.deck import text
from presales_desk.records.messages import catalogue
from presales_desk.records.note_fields import FIELDS, read_notes

if TYPE_CHECKING:
    from presales_desk.deck.sheet import Sheet


def compose(sheet: Sheet) -> str:
    """Return the notes of ``sheet`` with only those fields that hold something.

    A speaker's text may name fields by their headings; what stands under none is the script.
    """
    found = _read(sheet.slide.notes)
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
    heading = _heading(field, sheet.words.language)
    return f"{heading}\n{words}" if "\n" in words else f"{heading}{_gap(sheet)}{words}"


@cache
def _heading(field: str, language: str) -> str:
    """Return what stands before ``field`` on each notes page."""
    words = catalogue(language)
    return words.text("deck.notes.heading", name=words.text(f"deck.notes.{field}"))


def _gap(sheet: Sheet) -> str:
    return "" if sheet.chinese else " "


def _read(notes: str) -> dict[str, str]:
    return read_notes("\n".join(text.clean(notes).replace(text.BREAK, "\n").splitlines()))
