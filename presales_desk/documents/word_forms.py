"""Company forms: labelled fields side by side, and the block in which people sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.shared import Cm, Length

from presales_desk.documents.word_cells import (
    Choices,
    Value,
    add_row,
    align_right,
    centre,
    fill_cell,
    fill_label,
    keep_with_next,
)
from presales_desk.records.room import width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from docx.table import Table

LABEL_SHARE, VALUE_SHARE = 2.9, 5.2
"""Widths of a label and of its value where two pairs stand side by side, in cm."""
_SIGN_SHARES = (3.2, 7.6, 5.4)
_SIGN_HEIGHT = Cm(1.5)
_LINE = Cm(0.55)
_NARROW = 22
"""So many half-width characters of a value stand beside another pair; more get the whole row."""


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its value.

    Attributes:
        label: What it is.
        value: Text, or options to tick; empty to fill in by hand.
        wide: The value gets a row of its own; None leaves it to the length of the value.
        lines: Room for so many lines at least, for what is written by hand.

    """

    label: str
    value: Value = ""
    wide: bool | None = None
    lines: int = 1

    @property
    def is_wide(self) -> bool:
        """Whether the field gets a row of its own."""
        return _is_long(self.value) if self.wide is None else self.wide


@dataclass(frozen=True, slots=True)
class Signature:
    """One who signs, with the opinion that is already known; empty to write by hand."""

    role: str
    opinion: str = ""


def form_shares(pairs: int) -> tuple[float, ...]:
    """Return the widths of the columns of a form with ``pairs`` fields in a row."""
    whole = 2 * (LABEL_SHARE + VALUE_SHARE)
    return (LABEL_SHARE, whole / pairs - LABEL_SHARE) * pairs


def fill_form(table: Table, fields: Iterable[Field], pairs: int) -> None:
    """Write ``fields`` row by row; one that stands alone in its row gets all of it."""
    for fields_of_row in rows_of(fields, pairs):
        height = Length(_LINE * max(field.lines for field in fields_of_row))
        cells = add_row(table, height=height).cells
        if len(fields_of_row) < pairs:
            cells[2 * len(fields_of_row) - 1].merge(cells[-1])
        for number, field in enumerate(fields_of_row):
            fill_label(cells[2 * number], field.label)
            fill_cell(cells[2 * number + 1], field.value)
            centre(cells[2 * number + 1])


def rows_of(fields: Iterable[Field], pairs: int) -> Iterator[list[Field]]:
    """Yield the fields of each row, in their order."""
    row: list[Field] = []
    for field in fields:
        if row and (field.is_wide or len(row) == pairs):
            yield row
            row = []
        row.append(field)
        if field.is_wide:
            yield row
            row = []
    if row:
        yield row


def sign_shares() -> tuple[float, ...]:
    """Return the widths of the columns of a block of signatures."""
    return _SIGN_SHARES


def fill_signatures(table: Table, signatures: Sequence[Signature], line: str) -> None:
    """Write a row for each who signs: role, opinion, and ``line`` for name and day."""
    for number, signature in enumerate(signatures, start=1):
        row = add_row(table, height=_SIGN_HEIGHT)
        role, opinion, place = row.cells
        fill_label(role, signature.role)
        fill_cell(opinion, signature.opinion)
        fill_cell(place, line)
        align_right(place)
        if number < len(signatures):
            keep_with_next(row)


def _is_long(value: Value) -> bool:
    if isinstance(value, Choices):
        value = "".join(f"{option}    " for option, _ in value.options)
    return "\n" in value or width(value) > 2 * _NARROW
