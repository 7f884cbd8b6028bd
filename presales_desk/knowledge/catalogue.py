"""The tables and the search index over all packages: made from them, and remade at any time.

``entry_words`` has one row for each entry, so that terms may stand pages apart. The texts of
entries with several passages are indexed once more in ``passage_words``, to find the passage to
show. ``facets`` and ``dates`` are kept narrow: a search session reads all of both.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from presales_desk.errors import NotReadError
from presales_desk.knowledge.indexing import add, remove
from presales_desk.knowledge.tokens import TOKENIZER_VERSION
from presales_desk.workspace.database import rows, writing

if TYPE_CHECKING:
    import sqlite3

    from presales_desk.knowledge.packages import PackageName, PackageStore
    from presales_desk.records.job import Job

VERSION = f"5.{TOKENIZER_VERSION}"
"""Of the tables and the words in them; a catalogue of any other version is remade."""

_TABLES = (
    "meta",
    "packages",
    "entries",
    "facets",
    "dates",
    "passages",
    "entry_words",
    "passage_words",
)

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE packages (name TEXT PRIMARY KEY, entry TEXT NOT NULL) STRICT;
CREATE TABLE entries (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, package TEXT NOT NULL,
    kind TEXT NOT NULL, title TEXT NOT NULL, project TEXT NOT NULL, customer TEXT NOT NULL,
    industry TEXT NOT NULL, result TEXT, tags TEXT NOT NULL,
    day TEXT NOT NULL, author TEXT NOT NULL, names TEXT NOT NULL, estimate INTEGER,
    origins TEXT NOT NULL
) STRICT;
CREATE TABLE facets (
    field TEXT NOT NULL, value TEXT NOT NULL, number INTEGER NOT NULL,
    PRIMARY KEY (field, value, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX facets_number ON facets (number);
CREATE TABLE dates (number INTEGER PRIMARY KEY, day INTEGER NOT NULL, filed INTEGER NOT NULL)
    STRICT;
CREATE INDEX dates_newest ON dates (day DESC, filed DESC, number);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY, entry INTEGER NOT NULL, file TEXT NOT NULL, part TEXT NOT NULL,
    page INTEGER, block INTEGER NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX passages_entry ON passages (entry);
CREATE VIRTUAL TABLE entry_words USING fts5(
    title, head, body, content='', contentless_delete=1, tokenize="ascii tokenchars '_'");
CREATE VIRTUAL TABLE passage_words USING fts5(
    body, content='', contentless_delete=1, tokenize="ascii tokenchars '_'");
"""


def is_current(db: sqlite3.Connection) -> bool:
    """Tell whether ``db`` holds a finished catalogue of this version."""
    if not rows(db, "SELECT 1 FROM sqlite_master WHERE name = 'meta'"):
        return False
    return rows(db, "SELECT value FROM meta WHERE key = 'version'") == [(VERSION,)]


def is_behind(db: sqlite3.Connection, store: PackageStore) -> bool:
    """Tell whether packages came or went since the catalogue was written."""
    return _known(db) != store.folders()


def remake(db: sqlite3.Connection, store: PackageStore, job: Job) -> list[PackageName]:
    """Make the whole catalogue anew in one transaction; readers see the old one until its end.

    Returns:
        The packages that could not be read and were left out.

    Raises:
        CancelledError: ``job`` was stopped; the old catalogue stays.

    """
    with writing(db):
        for table in _TABLES:
            db.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in _SCHEMA.split(";\n"):
            db.execute(statement)
        db.execute("INSERT INTO meta VALUES ('version', ?)", (VERSION,))
        return _catch_up(db, store, job)


def catch_up(db: sqlite3.Connection, store: PackageStore, job: Job) -> list[PackageName]:
    """Take in packages that came since, and let go of those that went, in one transaction.

    Returns:
        The packages that could not be read and were left out.

    Raises:
        CancelledError: ``job`` was stopped; the catalogue is as before.

    """
    if not is_behind(db, store):
        return []
    with writing(db):
        return _catch_up(db, store, job)


def _catch_up(db: sqlite3.Connection, store: PackageStore, job: Job) -> list[PackageName]:
    known, revisions = _known(db), store.histories()
    present = {str(name) for names in revisions.values() for name in names}
    gone = rows(
        db,
        "SELECT DISTINCT entry FROM packages WHERE name IN (SELECT value FROM json_each(?))",
        (json.dumps(list(known - present)),),
    )
    changed = {id for (id,) in gone}
    changed |= {id for id, names in revisions.items() if any(str(n) not in known for n in names)}
    damaged: list[PackageName] = []
    for done, id in enumerate(sorted(changed)):
        job.step(done, len(changed), id)
        damaged += _take_in(db, store, id, revisions.get(id, []))
    return damaged


def _known(db: sqlite3.Connection) -> set[str]:
    return {name for (name,) in rows(db, "SELECT name FROM packages")}


def _take_in(
    db: sqlite3.Connection, store: PackageStore, id: str, revisions: list[PackageName]
) -> list[PackageName]:
    """Catalogue the newest readable revision of one entry; return those that are not readable."""
    remove(db, id)
    damaged: list[PackageName] = []
    for name in revisions:
        try:
            package = store.read(name)
        except NotReadError:
            damaged.append(name)
            continue
        add(db, package)
        break
    readable = [(str(name), id) for name in revisions if name not in damaged]
    db.executemany("INSERT INTO packages VALUES (?, ?)", readable)
    return damaged
