"""Makes the table of one kind of record; what the steps of the schema share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

_HASH = {"row_hash": str}


def create_records(
    db: Database,
    name: str,
    columns: dict[str, type],
    *,
    nullable: set[str] | None = None,
    parents: dict[str, str] | None = None,
) -> None:
    """Create the table of one kind of record.

    Args:
        db: Where.
        name: Of the table.
        columns: Of the record, without its id.
        nullable: Columns that may be empty; all others may not.
        parents: The table that each referring column refers to. They are indexed.

    """
    every = {"id": str} | columns | _HASH
    db.table(name).create(
        every,
        pk="id",
        not_null=every.keys() - (nullable or set()) - {"id"},
        foreign_keys=[(column, table, "id") for column, table in (parents or {}).items()],
        strict=True,
    )
    for column in parents or {}:
        db.table(name).create_index([column])
