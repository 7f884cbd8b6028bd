"""What a person is: unit and title as one, with nothing said twice."""

from __future__ import annotations

from presales_desk.records.room import is_wide

_LEAST_SHARED = 2
"""Wide characters that unit and title must share to run into each other: 信息科 + 科长 do not."""


def post(unit: str, title: str, between: str) -> str:
    """Return unit and title in one line.

    A title often names its unit again: 信息科 and 信息科主任, IT and Head of IT. It then stands
    alone, and one that begins as the unit ends continues it: 市医院信息科 and 信息科主任 give
    市医院信息科主任.

    Args:
        unit: Organisation or department; may be empty.
        title: Position in it; may be empty.
        between: What stands between the two where they share nothing.

    """
    unit, title = " ".join(unit.split()), " ".join(title.split())
    if not unit or not title:
        return unit or title
    if _says(title, unit):
        return title
    shared = _shared(unit, title)
    return f"{unit}{title[shared:]}" if shared else f"{unit}{between}{title}"


def _says(title: str, unit: str) -> bool:
    """Tell whether a title names the unit, as a word of its own where words stand apart."""
    here, sought = f" {title.casefold()} ", unit.casefold()
    return sought in here if is_wide(unit[0]) else f" {sought} " in here.replace(",", " ")


def _shared(unit: str, title: str) -> int:
    """Return how many characters at its end the unit shares with the beginning of the title."""
    for length in range(min(len(unit), len(title)), _LEAST_SHARED - 1, -1):
        if unit[-length:] == title[:length] and is_wide(title[0]):
            return length
    return 0
