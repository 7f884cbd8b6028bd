"""Numbers in the words of their reader, each with the entries behind it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line of a table of numbers.

    Attributes:
        name: What is counted.
        cells: The numbers in words, one for each further column.
        ids: The entries that were counted, whatever the columns tell of them.
        quiet: They are too few for a rate to say anything.

    """

    name: str
    cells: tuple[str, ...]
    ids: tuple[str, ...] = ()
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class FigureTable:
    """A table of numbers: window, document and deck show the same.

    Attributes:
        key: Which one, such as ``industries``.
        head: Over the name and the cells.
        note: What must be known to read it; may be empty.
        headline: What it comes to, in one sentence; may be empty.

    """

    key: str
    title: str
    head: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    note: str = ""
    headline: str = ""
