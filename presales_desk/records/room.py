"""How much of a text a place on paper or on a slide has room for."""

from __future__ import annotations

_FIRST_WIDE = 0x2E80
"""Characters from here on are as wide as two Latin ones."""
_LONGEST_WORD = 16


def is_wide(character: str) -> bool:
    """Tell whether a character takes the room of two Latin ones, as Chinese ones do."""
    return ord(character) >= _FIRST_WIDE


def width(text: str) -> int:
    """Return how wide ``text`` is, in half-width characters."""
    return sum(2 if is_wide(character) else 1 for character in text)


def brief(text: str, room: int) -> str:
    """Return ``text`` in one line, cut to ``room`` half-width characters; between words if it can.

    Args:
        text: Of any length, on any number of lines.
        room: At least 2.

    """
    line = " ".join(text.split())
    if width(line) <= room:
        return line
    kept = line[:room]
    while width(kept) >= room:
        kept = kept[:-1]
    end = kept.rfind(" ", len(kept) - _LONGEST_WORD) if len(kept) > _LONGEST_WORD else -1
    return f"{kept[:end] if end > 0 else kept}…"
