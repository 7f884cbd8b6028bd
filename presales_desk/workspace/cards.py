"""Project cards for Home: what stands on them is computed from records and kept in a file aside.

The file can be deleted at any time; damage makes it start anew, and every card is made again.
"""

from __future__ import annotations

import datetime as dt  # noqa: TC003 - the fields' types are read when the program runs
import zlib
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_type_hints

from presales_desk.errors import DamagedWorkspaceError, ExpectedError
from presales_desk.method.keys import Importance, Stage
from presales_desk.records.enums import Result, Severity
from presales_desk.workspace.codec import column_for
from presales_desk.workspace.database import open_db, rows, sqlite3, writing

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from presales_desk.workspace.codec import Column, Stored
    from presales_desk.workspace.reading import Reader

DERIVED = "derived.db"
_WORDING = 3  # raised when what is noticed is worded in another way: cards are made anew


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectCard:
    """One project as Home shows it. The fields of the project are those of ``Project``.

    Attributes:
        next_day: Of the next open key date; None when there is none.
        next_name: Name of that key date; empty when there is none.
        missing: How many parts of the method lack something.
        complete_percent: How much of the method is done, 0 to 100.
        gap_severity: Of what matters most now; None when nothing was noticed.
        gap_zh, gap_en: What it is, in words: Home needs no method to say it.
        gap_page, gap_record_id: Where it is mended, as in ``Finding``.
        updated: When the project was edited last.
        edit_seq: ``Reader.last_edits`` of the project, read before the card was computed.

    """

    project_id: str
    name: str
    code: str = ""
    customer: str = ""
    industry: str = ""
    sales: str = ""
    presales: str = ""
    stage: Stage = Stage.DISCOVERY
    level: Importance | None = None
    win_percent: int | None = None
    result: Result = Result.OPEN
    archived: dt.date | None = None
    next_day: dt.date | None = None
    next_name: str = ""
    missing: int = 0
    complete_percent: int = 0
    gap_severity: Severity | None = None
    gap_zh: str = ""
    gap_en: str = ""
    gap_page: str = ""
    gap_record_id: str = ""
    updated: dt.datetime
    edit_seq: int


class CardStore:
    """Keeps the cards of one workspace. Use it on the thread that opened it."""

    def __init__(self, db: sqlite3.Connection, path: Path | None) -> None:
        self._db, self._path = db, path

    @classmethod
    def open(cls, folder: Path) -> CardStore:
        """Open the cards of the workspace in ``folder``.

        Where no file can be written, the cards live in memory until the store is closed.
        """
        path = folder / DERIVED
        try:
            return cls(_opened(path), path)
        except DamagedWorkspaceError:
            return cls(_anew(path), path)
        except ExpectedError:
            return cls(_prepared(sqlite3.connect(":memory:", isolation_level=None)), None)

    def all(self) -> list[ProjectCard]:
        """Return every card, in the order of the projects' ids."""
        names = ", ".join(_columns())
        try:
            found = rows(self._db, f"SELECT {names} FROM cards ORDER BY project_id")
            return [_card(row) for row in found]
        except (DamagedWorkspaceError, ValueError):
            self._start_anew()
            return []

    def put(self, cards: Iterable[ProjectCard]) -> None:
        """Keep ``cards``, each in the place of an older one of its project."""
        places = ", ".join("?" * len(_columns()))
        stored = [_stored(card) for card in cards]
        with writing(self._db) as db:
            db.executemany(f"INSERT OR REPLACE INTO cards VALUES ({places})", stored)

    def remove(self, ids: Iterable[str]) -> None:
        """Drop the cards of these projects."""
        with writing(self._db) as db:
            db.executemany("DELETE FROM cards WHERE project_id = ?", [(id,) for id in ids])

    def stale(self, reader: Reader) -> set[str]:
        """Return the projects that were edited after their card was made, or that have none.

        A card whose project is deleted is stale too: remove it.
        """
        try:
            known = dict(rows(self._db, "SELECT project_id, edit_seq FROM cards"))
        except DamagedWorkspaceError:
            self._start_anew()
            known = {}
        return {id for id, _ in set(known.items()) ^ set(reader.last_edits().items())}

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _start_anew(self) -> None:
        self._db.close()
        if self._path is not None:
            self._db = _anew(self._path)


@cache
def _columns() -> dict[str, Column]:
    return {name: column_for(name, hint) for name, hint in get_type_hints(ProjectCard).items()}


def _stored(card: ProjectCard) -> list[Stored]:
    return [column.stored(getattr(card, name)) for name, column in _columns().items()]


def _card(row: tuple[Any, ...]) -> ProjectCard:
    columns = _columns()
    return ProjectCard(
        **{
            name: column.value(value)
            for (name, column), value in zip(columns.items(), row, strict=True)
        }
    )


def _opened(path: Path) -> sqlite3.Connection:
    db = open_db(path)
    try:
        return _prepared(db)
    except BaseException:
        db.close()
        raise


def _anew(path: Path) -> sqlite3.Connection:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return _opened(path)


def _prepared(db: sqlite3.Connection) -> sqlite3.Connection:
    """Make the table, unless it is there with today's columns."""
    columns = ", ".join(f"{column.name} {column.sql_type}" for column in _columns().values())
    create = f"CREATE TABLE cards ({columns}, PRIMARY KEY (project_id)) STRICT"
    version = zlib.crc32(f"{create} {_WORDING}".encode()) & 0x7FFFFFFF
    db.execute("PRAGMA synchronous = NORMAL")  # a lost card is made again
    db.execute("PRAGMA secure_delete = ON")  # what is erased for good leaves no trace here either
    if rows(db, "PRAGMA user_version")[0][0] != version:
        with writing(db):
            db.execute("DROP TABLE IF EXISTS cards")
            db.execute(create)
            db.execute(f"PRAGMA user_version = {version}")
    return db
