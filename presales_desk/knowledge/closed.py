"""Reads from the catalogue how projects ended."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from presales_desk.knowledge.entry import EntryKind
from presales_desk.method.keys import Element, Importance, Stage
from presales_desk.records.closed import ClosedProject
from presales_desk.records.enums import Result
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    import sqlite3

_NUMBERS = "number IN (SELECT number FROM facets WHERE field = 'kinds' AND value = ?)"
_PROJECTS = (
    "SELECT number, id, title, customer, industry, result, day, estimate FROM entries"
    f" WHERE {_NUMBERS} AND result IN (?, ?, ?) ORDER BY day DESC, id"
)
_ENDED = (Result.WON, Result.LOST, Result.WITHDRAWN)
# "+" keeps SQLite from walking through all entries with a field instead of the few projects.
_VALUES = (
    "SELECT number, field, value FROM facets"
    f" WHERE {_NUMBERS}"
    " AND +field IN ('competitors', 'levels', 'stages', 'owners', 'elements')"
)


def closed_projects(db: sqlite3.Connection) -> list[ClosedProject]:
    """Return the projects that were won, lost or left, the newest first."""
    values: dict[int, dict[str, list[str]]] = {}
    for number, field, value in rows(db, _VALUES, (EntryKind.PROJECT,)):
        values.setdefault(number, {}).setdefault(field, []).append(value)
    found = rows(db, _PROJECTS, (EntryKind.PROJECT, *_ENDED))
    return [_project(row[1:], values.get(row[0], {})) for row in found]


def _project(row: tuple[Any, ...], values: dict[str, list[str]]) -> ClosedProject:
    id, title, customer, industry, result, day, estimate = row
    level, stage, owner = (
        next(iter(values.get(field, ())), "") for field in ("levels", "stages", "owners")
    )
    return ClosedProject(
        id=id,
        title=title,
        customer=customer,
        industry=industry,
        result=Result(result),
        day=dt.date.fromisoformat(day),
        owner=owner,
        competitors=tuple(values.get("competitors", ())),
        level=Importance(level) if level else None,
        stage=Stage(stage) if stage else None,
        elements=tuple(map(Element, values.get("elements", ()))),
        estimate=estimate,
    )
