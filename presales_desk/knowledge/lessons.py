"""Reads from the catalogue what was learned: lessons by themselves, and texts of projects."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import EntryKind
from presales_desk.records.enums import Result
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    import sqlite3

_TOLD = (
    "SELECT e.id, e.kind, e.title, e.project, e.result, e.day, e.origins, p.part, p.text"
    " FROM entries e JOIN passages p ON p.entry = e.number"
    " WHERE e.kind IN (?, ?) AND p.file = '' ORDER BY e.day DESC, e.id, p.id"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLesson:
    """A passage of a lesson, or of the summary of a project.

    Attributes:
        project: Name of the project it comes from; empty when from none.
        origins: Ids of the entries that a lesson brings together.
        part: The heading it stands under.

    """

    entry_id: str
    kind: EntryKind
    title: str
    project: str
    result: Result | None
    day: dt.date
    origins: tuple[str, ...]
    part: str
    text: str


def told_lessons(db: sqlite3.Connection) -> list[ToldLesson]:
    """Return the passages of lessons and of projects, the newest entries first."""
    return [
        ToldLesson(
            entry_id=id,
            kind=EntryKind(kind),
            title=title,
            project=project,
            result=Result(result) if result else None,
            day=dt.date.fromisoformat(day),
            origins=tuple(json.loads(origins)),
            part=part,
            text=text,
        )
        for id, kind, title, project, result, day, origins, part, text in rows(
            db, _TOLD, (EntryKind.LESSON, EntryKind.PROJECT)
        )
    ]
