"""What the journal tells of single edits and fields: whether one stands, who touched what last."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from presales_desk.records.handover import Touch
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    from collections.abc import Iterator

    from presales_desk.workspace.database import sqlite3


def stands(db: sqlite3.Connection, key: str, name: str, value: str) -> bool:
    """Tell whether an edit was made, and not taken back, whose label has this key and value."""
    found = rows(
        db,
        "SELECT sum(CASE sort WHEN 'undo' THEN -1 ELSE 1 END) FROM edits"
        " WHERE label_key = ? AND json_extract(label_values, ?) = ?",
        (key, f"$.{name}", value),
    )
    return (found[0][0] or 0) > 0


def last_touches(db: sqlite3.Connection, owner: str, limit: int) -> list[Touch]:
    """Return who changed which field of the records of ``owner`` last, the newest first.

    Records that came are not in it: whoever made or imported one changed nothing.

    Args:
        db: The database.
        owner: A project's id.
        limit: The most to return.

    """
    found: dict[tuple[str, str], Touch] = {}
    edits = db.execute(
        "SELECT author, at, changes FROM edits JOIN touches USING (seq)"
        " WHERE owner = ? ORDER BY seq DESC",
        (owner,),
    )
    for author, at, changes in edits:
        moment = dt.datetime.fromisoformat(at).astimezone()
        for id, field in _touched(changes):
            if len(found) == limit:
                return list(found.values())
            found.setdefault((id, field), Touch(record_id=id, field=field, by=author, at=moment))
    return list(found.values())


def _touched(changes: str) -> Iterator[tuple[str, str]]:
    for _, id, before, after in json.loads(changes):
        if before is None:
            continue
        yield from ((id, field) for field in after or ("",))
