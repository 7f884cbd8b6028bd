"""Puts one entry into the tables of the catalogue, and takes it out again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from presales_desk.knowledge.entry import Store
from presales_desk.knowledge.hits import quarter_of
from presales_desk.knowledge.passages import clean, passages_of
from presales_desk.knowledge.tokens import index_words
from presales_desk.records.closed import band_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from presales_desk.knowledge.entry import Entry
    from presales_desk.knowledge.packages import Package

_REMOVE = (
    "DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passages WHERE entry = ?)",
    "DELETE FROM passages WHERE entry = ?",
    "DELETE FROM entry_words WHERE rowid = ?",
    "DELETE FROM facets WHERE number = ?",
    "DELETE FROM dates WHERE number = ?",
    "DELETE FROM entries WHERE number = ?",
)
_ADD_ENTRY = (
    "INSERT INTO entries (id, package, kind, title, project, customer, industry, result, tags,"
    " day, author, names, estimate, origins) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_PASSAGE = (
    "INSERT INTO passages (entry, file, part, page, block, text) VALUES (?, ?, ?, ?, ?, ?)"
)


def remove(db: sqlite3.Connection, id: str) -> None:
    """Take an entry and all its revisions out of the catalogue."""
    db.execute("DELETE FROM packages WHERE entry = ?", (id,))
    for (number,) in db.execute("SELECT number FROM entries WHERE id = ?", (id,)).fetchall():
        for statement in _REMOVE:
            db.execute(statement, (number,))


def add(db: sqlite3.Connection, package: Package) -> None:
    """Put an entry, its texts and their words into the catalogue, unless it is withdrawn."""
    entry = package.entry
    if entry.withdrawn:
        return
    number = db.execute(_ADD_ENTRY, _entry_values(package)).lastrowid
    assert number is not None
    moment = int(entry.filed.timestamp() * 1000)
    db.execute("INSERT INTO dates VALUES (?, ?, ?)", (number, entry.day.toordinal(), moment))
    facets = {(field, clean(value), number) for field, value in _facets(entry) if value}
    db.executemany("INSERT INTO facets VALUES (?, ?, ?)", facets)
    texts = (_words([entry.title]), _words(_parts(_names_around(entry))), _words(_body(entry)))
    db.execute(
        "INSERT INTO entry_words (rowid, title, head, body) VALUES (?, ?, ?, ?)", (number, *texts)
    )
    _add_passages(db, number, entry)


def _add_passages(db: sqlite3.Connection, number: int, entry: Entry) -> None:
    passages = passages_of(entry.sections)
    for passage in passages:
        place = passage.place
        values = (number, clean(place.file), place.part, place.page, place.block, passage.text)
        id = db.execute(_ADD_PASSAGE, values).lastrowid
        if len(passages) > 1:
            words = _words([place.part, passage.text])
            db.execute("INSERT INTO passage_words (rowid, body) VALUES (?, ?)", (id, words))


def _entry_values(package: Package) -> tuple[str | int | None, ...]:
    entry = package.entry
    return (
        entry.id,
        str(package.name),
        entry.kind,
        clean(entry.title),
        clean(entry.project),
        clean(entry.customer),
        clean(entry.industry),
        entry.result,
        json.dumps([clean(tag) for tag in entry.tags], ensure_ascii=False),
        entry.day.isoformat(),
        clean(entry.author),
        clean(" · ".join(_names_around(entry))),
        entry.estimate,
        json.dumps(entry.origins),
    )


def _facets(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield what an entry is counted by: a field of ``Facets`` and its value."""
    yield "stores", Store.of(entry.kind)
    yield "kinds", entry.kind
    yield "results", entry.result or ""
    yield "years", str(entry.day.year)
    yield "quarters", quarter_of(entry.day)
    yield "industries", entry.industry
    yield "customers", entry.customer
    yield from (("competitors", name) for name in entry.competitors)
    yield "levels", entry.level or ""
    yield "stages", entry.stage or ""
    yield "owners", entry.owner
    yield from (("elements", element) for element in entry.elements)
    yield "estimates", "" if entry.estimate is None else str(band_of(entry.estimate))


def _names_around(entry: Entry) -> list[str]:
    """Return what an entry is found by besides its title and its text."""
    names = [entry.project, entry.customer, entry.industry, entry.author, entry.owner]
    found = [*names, *entry.competitors, *entry.tags, *(file.name for file in entry.files)]
    return list(dict.fromkeys(filter(None, found)))


def _parts(names: list[str]) -> list[str]:
    """Return ``names``, those like ``site_survey.pptx`` once more in words."""
    return [*names, *(name.replace("_", " ") for name in names if "_" in name)]


def _body(entry: Entry) -> list[str]:
    return [part for section in entry.sections for part in (section.heading, section.text)]


def _words(texts: Iterable[str]) -> str:
    return index_words(clean("\n".join(texts)))
