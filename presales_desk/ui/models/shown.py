"""Rows of a table of records for things that are no records of the user's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from presales_desk.records.base import Record
from presales_desk.ui.models.field import Editor, Field

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown(Record):
    """A project card, an edit, an entry of the bin: shown in rows, never stored.

    Attributes:
        value: What it is; the fields of the table derive their texts from it.

    """

    table: ClassVar[str] = ""

    value: Any


def told_text(name: str, heading: str, width: int, derive: Callable[[Shown], str]) -> Field:
    """Return a column that tells something of such rows; a width of 0 takes the room left."""
    return Field(
        name=name,
        heading=heading,
        editor=Editor.LONG_TEXT,
        width=width,
        read_only=True,
        derive=derive,
    )
