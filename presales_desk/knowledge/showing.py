"""Turns the numbers of found entries into hits that a person can judge."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

from presales_desk.knowledge.entry import EntryKind
from presales_desk.knowledge.hits import Hit
from presales_desk.knowledge.passages import Passage, Place
from presales_desk.knowledge.snippets import MARK, snippet
from presales_desk.records.enums import Result
from presales_desk.workspace.database import rows

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from presales_desk.knowledge.query import Query

_ENTRIES = (
    "SELECT number, id, kind, title, project, customer, industry, result, tags, author, day, names,"
    " (SELECT min(id) FROM passages WHERE entry = number),"
    " (SELECT max(id) FROM passages WHERE entry = number)"
    " FROM entries WHERE number IN (SELECT value FROM json_each(?))"
)
_PASSAGE = "SELECT part, page, block, file, text FROM passages WHERE id = ?"


def shown(db: sqlite3.Connection, query: Query, scores: Mapping[int, float]) -> tuple[Hit, ...]:
    """Return the hit for each number in ``scores``, in the same order."""
    found = {row[0]: row[1:] for row in rows(db, _ENTRIES, (json.dumps(list(scores)),))}
    return tuple(_hit(db, query, found[number], score) for number, score in scores.items())


def _hit(db: sqlite3.Connection, query: Query, row: tuple[Any, ...], score: float) -> Hit:
    id, kind, title, project, customer, industry, result, tags, author, day, names, *ends = row
    passage = _best_passage(db, query, *ends)
    return Hit(
        id=id,
        kind=EntryKind(kind),
        title=title,
        snippet=_snippet(query, passage, names),
        project=project,
        customer=customer,
        industry=industry,
        result=Result(result) if result else None,
        tags=tuple(json.loads(tags)),
        author=author,
        day=dt.date.fromisoformat(day),
        score=score,
        place=passage.place,
    )


def _best_passage(
    db: sqlite3.Connection, query: Query, first: int | None, last: int | None
) -> Passage:
    """Return the first of an entry's passages with all terms, else with any, else the first."""
    if first is None or last is None:
        return Passage(Place(), "")
    best = first if first == last else _matching(db, query, first, last)
    part, page, block, file, text = rows(db, _PASSAGE, (best,))[0]
    return Passage(Place(part, page, block, file), text)


def _matching(db: sqlite3.Connection, query: Query, first: int, last: int) -> int:
    sql = (
        "SELECT rowid FROM passage_words WHERE passage_words MATCH ?"
        " AND rowid BETWEEN ? AND ? ORDER BY rowid LIMIT 1"
    )
    for expression in filter(None, (query.expression, query.any_expression)):
        if found := rows(db, sql, (expression, first, last)):
            return found[0][0]
    return first


def _snippet(query: Query, passage: Passage, names: str) -> str:
    """Return a snippet of the text, or of the heading or the names if only these have the words."""
    cut = snippet(query, passage.text)
    if MARK in cut or query.asks_nothing:
        return cut
    others = (f"{passage.place.part}\n{passage.text}", names.replace("_", " "))
    return next((cut for cut in (snippet(query, text) for text in others) if MARK in cut), cut)
