"""A finished document as the check sees it: lines with their places, and what is not printed."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Zone(StrEnum):
    """In which part of a file something stands; ``properties`` are those of the file itself."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    NOTE = "note"
    COMMENT = "comment"
    PROPERTY = "property"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where something stands.

    Attributes:
        part: The headings above it, from the chapter down, with `` / `` between.
        page: From 1; None where the format has no pages.
        block: Which paragraph or table row of the body, from 0; None outside the body.
        table, row, column: Of a cell, from 1; rows that hold nothing are not counted. 0 for none.

    """

    zone: Zone = Zone.BODY
    part: str = ""
    page: int | None = None
    block: int | None = None
    table: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph or a cell.

    Attributes:
        text: What it says.
        spot: Where.
        beside: What the other cells of its row say, in their order; empty for a paragraph.

    """

    text: str
    spot: Spot
    beside: tuple[str, ...] = ()

    @property
    def whole(self) -> str:
        """What it says, a cell with those behind it in its row."""
        if not self.beside:
            return self.text
        return " ".join(filter(None, self.beside[self.spot.column - 1 :]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A finished document.

    Attributes:
        name: Of the file.
        lines: Those of the body in reading order, then headers, notes, comments and properties.
        pages: How many; None where the format has none.
        open_places: Fields that nobody filled in, with what belongs there.
        lost: References to a place that is not in the document.
        changes: Who made changes that are still tracked.
        pictures: Pictures in headers and footers.

    """

    name: str
    lines: Sequence[Line] = ()
    pages: int | None = None
    open_places: Sequence[Line] = ()
    lost: Sequence[Line] = ()
    changes: Sequence[str] = ()
    pictures: int = 0
    body: Sequence[Line] = field(init=False)

    def __post_init__(self) -> None:
        """Pick the lines of the body, which most rules are about."""
        body = [line for line in self.lines if line.spot.zone is Zone.BODY]
        object.__setattr__(self, "body", body)
