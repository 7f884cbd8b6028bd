"""Rows of a table of records for things that are no records of the user's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from presales_desk.records.base import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown(Record):
    """A project card, an edit, an entry of the bin: shown in rows, never stored.

    Attributes:
        value: What it is; the fields of the table derive their texts from it.

    """

    table: ClassVar[str] = ""

    value: Any
