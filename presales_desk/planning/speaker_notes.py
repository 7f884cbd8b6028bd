"""What a speaker's notes hold, what is missing, and whether there is time to say it (section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from presales_desk.method import load
from presales_desk.planning.slide_text import Amount, word_count
from presales_desk.records.note_fields import FIELDS, heading, headings, read_notes

if TYPE_CHECKING:
    from presales_desk.records.outline import Slide

WRITTEN = ("purpose", "script", "evidence", "questions", "transition")
"""The fields that a person writes; the others are filled in when the deck is generated."""


def missing_fields(notes: str) -> tuple[str, ...]:
    """Return the fields that are neither written nor begun, in their order."""
    begun = {field for field, _, _ in headings(notes)} | set(read_notes(notes))
    return tuple(field for field in WRITTEN if field not in begun)


def with_field(notes: str, field: str, language: str) -> tuple[str, int]:
    """Return ``notes`` with the heading of a field that is missing, and where to type its words.

    It goes before the first field that comes later by the order of fields. Text under no heading
    is the script, and gets its heading when another one goes before it.
    """
    marks = headings(notes)
    first = marks[0][1] if marks else len(notes)
    order: list[str] = list(FIELDS)
    later = [start for found, start, _ in marks if order.index(found) > order.index(field)]
    place = min(later, default=len(notes))
    if notes[:first].strip() and order.index(field) < order.index("script"):
        notes = f"{_mark('script', language)}{notes.lstrip()}"
        place = 0
    ahead, behind = notes[:place].rstrip(), notes[place:].lstrip()
    begun = f"{ahead}\n" * bool(ahead) + _mark(field, language)
    return (f"{begun}\n{behind}" if behind else begun), len(begun)


def script_length(slide: Slide, language: str) -> Amount:
    """Return how much the speaker says, and how much fits the planned minutes; 0 for unplanned.

    Characters without spaces in Chinese, else words.
    """
    deck = load().thresholds.deck
    script = read_notes(slide.notes).get("script", "")
    rate = deck.speech_chars_zh if language == "zh" else deck.speech_words_en
    return Amount(word_count(script, language), round(rate * (slide.minutes or 0)))


def _mark(field: str, language: str) -> str:
    return heading(field, language) + ("" if language == "zh" else " ")
